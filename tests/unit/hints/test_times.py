"""Times without a date: found where nobody can count from one, left alone where an article gives a date."""

import pytest

from tests.unit.hints.marked import cases, told, unmarked

FOUND = {
    "de": """
    {Kürzlich} brach in der Stadt der Damm.
    Der Rat hat {neulich} darüber gesprochen.
    Das Museum wurde {vor kurzem} neu gestrichen.
    {In den letzten Monaten} stiegen die Preise.
    Die Schule hat {vor einigen Wochen} eine Mensa bekommen.
    {In letzter Zeit} kamen viele Gäste, im Jahr 2021 waren es wenige.
    Es wurde {gerade} ein Vertrag unterschrieben.
    Gestern wurden {gerade erst} die Straßen gesperrt.
    Der Minister reiste {unlängst} nach Rom.
    {Vor einiger Zeit} gab es hier noch ein Kino.
    Seit 2019 wächst der Wald, {in jüngster Zeit} kaum noch.
    Die Brücke ist {seit Kurzem} wieder offen.
    {Vor wenigen Tagen} fiel hier der Strom aus.
    """,
    "en": """
    The dam broke {recently}.
    {In recent years} the town has grown.
    The school closed {not long ago}.
    Prices rose {over the past few months}.
    {Some time ago} there was a cinema here.
    The council has {lately} met in private.
    The bridge was painted {a few weeks ago}.
    In 2019 the mill stood empty, {in recent months} it was let.
    The minister {recently} went to Rome.
    {In recent weeks} many guests have come.
    The museum opened {several months ago}.
    {During the last few days} the river has risen.
    """,
    "fr": """
    La digue a cédé {récemment}.
    {Ces derniers mois}, les prix ont monté.
    {Il y a quelques semaines}, l’école a fermé.
    Le pont a été repeint {il y a peu}.
    {Dernièrement}, le conseil s’est réuni en secret.
    Le maire est parti {il y a plusieurs jours}.
    {Ces dernières années}, la ville a grandi.
    {Au cours des derniers mois}, la rivière a monté.
    {Il y a quelque temps}, on trouvait ici un cinéma.
    Depuis 2019 la forêt pousse, {depuis peu} elle brûle.
    Le musée est ouvert {depuis quelques mois}.
    {Ces dernières semaines}, il a beaucoup plu.
    """,
    "es": """
    El dique cedió {recientemente}.
    {En los últimos meses} subieron los precios.
    {Hace unos días} cerró la escuela.
    El puente fue pintado {hace poco}.
    {Últimamente} el consejo se reúne en secreto.
    El alcalde se marchó {hace varios días}.
    {En los últimos años} la ciudad ha crecido.
    {En las últimas semanas} llovió mucho.
    {Hace tiempo} había aquí un cine.
    Desde 2019 crece el bosque, {hace algunos meses} ardió.
    El museo abrió {hace pocas semanas}.
    La feria cambió de lugar {hace un tiempo}.
    """,
}

LEFT = {
    "de": """
    Am 3. Mai brach der Damm. Kürzlich wurde er geflickt.
    Kürzlich brach der Damm. Das war im Mai 2024.
    Vor kurzem, am 03.05.2024, brach der Damm.
    Stand: 2024-05-03. In den letzten Monaten stiegen die Preise.
    „Kürzlich war ich noch jung“, sagte sie und lachte.
    Vor drei Jahren gab es hier noch ein Kino.
    Das Seil war gerade, und die Straße ist gerade.
    Sie wurde gerade noch rechtzeitig fertig.
    Die Zahl wurde gerade halbiert, weil es so sein soll.
    Seit 2019 wächst der Wald jedes Jahr um einen Meter.
    Gestern Abend um acht fiel der Strom aus.
    Der jüngste Sohn kam zuletzt ins Haus.
    Vor kurzem fuhr er los, es war der 12. Oktober 2023.
    """,
    "en": """
    The dam broke on 3 May. It was mended recently.
    Recently the dam broke. That was in May 2024.
    On May 3, 2024 the dam broke, and recently it was mended.
    Updated 03/05/2024. In recent months prices rose.
    “I was young until recently,” she said and laughed.
    Three years ago there was a cinema here.
    The dam broke yesterday at noon.
    Since 2019 the forest has grown by a metre a year.
    A recent visit to the museum did not help.
    He was late on 2024-05-03, and lately he has been ill.
    They will come in a few weeks.
    The most recent book is her best.
    """,
    "fr": """
    La digue a cédé le 3 mai. Elle a été réparée récemment.
    Récemment, la digue a cédé. C’était en mai 2024.
    Le 1er mai, la digue a cédé ; récemment, elle a été réparée.
    Mis à jour : 03/05/2024. Ces derniers mois, les prix ont monté.
    « J’étais jeune récemment », dit-elle en riant.
    Il y a trois ans, on trouvait ici un cinéma.
    La digue a cédé hier à midi.
    Depuis 2019, la forêt pousse d’un mètre par an.
    Une visite récente au musée n’a servi à rien.
    Il y a peu de monde dans la rue.
    Ils viendront dans quelques semaines.
    Les derniers arrivés ferment la porte.
    """,
    "es": """
    El dique cedió el 3 de mayo. Fue reparado recientemente.
    Recientemente cedió el dique. Fue en mayo de 2024.
    El 12 de octubre de 2023 cedió el dique, y hace poco fue reparado.
    Actualizado: 03/05/2024. En los últimos meses subieron los precios.
    «Hace poco yo era joven», dijo ella y se rio.
    Hace tres años había aquí un cine.
    El dique cedió ayer a mediodía.
    Desde 2019 el bosque crece un metro al año.
    Una visita reciente al museo no sirvió de nada.
    Hace poco más de un metro de alto.
    Vendrán dentro de unas semanas.
    Los últimos cierran la puerta.
    """,
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_a_vague_time_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("times", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_a_time_that_can_be_counted_from_is_left_alone(language: str, text: str) -> None:
    assert told("times", unmarked(text)[0], language) == []

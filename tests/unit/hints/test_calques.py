"""Turns translated word by word: found with what people say instead, not where the words mean themselves."""

import pytest

from tests.unit.hints.marked import cases, told, unmarked

FOUND = {
    "de": """
    {Am Ende des Tages|Letztlich} zählt der Preis.
    Sie übt {auf einer täglichen Basis|täglich}.
    Der Rat tagt {auf regelmäßiger Basis|regelmäßig}.
    {Das ist, warum|Deshalb} er schwieg.
    Er blieb {für eine lange Zeit|lange} fort.
    Sie wollen {einen Unterschied machen}.
    Die Ministerin {adressierte das Problem} im Rat.
    {Auf der anderen Hand|Andererseits} fehlt das Geld.
    Der Bürgermeister {gab eine Rede} vor dem Rathaus.
    Die Reporter durften keine {Fragen fragen|Fragen stellen}.
    {Im Angesicht von|Angesichts von} Regen und Wind gingen sie heim.
    Wir hatten {eine gute Zeit gehabt} in Rom.
    Der Umbau begann {in 2019} und endete nie.
    Er {realisierte, dass} die Tür offen stand.
    """,
    "en": """
    She gave him {advices|advice}.
    He has lived here {since three years}.
    They {discussed about} the plan.
    The {informations|information} came late.
    {According to me|In my view} it is right.
    I wonder {how it looks like} inside.
    He {suggested me to} wait outside.
    It {depends of} the weather.
    He {explained us that} the bridge was old.
    The mayor will speak {in the frame of|as part of} the fair.
    The firemen {made a photo of} the house.
    {In the next days|In the next few days} it will rain.
    She wrote {an information that} surprised all.
    """,
    "fr": """
    Il faut partir {dans l’ordre de|afin de} gagner.
    Cette loi {fait sens} pour le maire.
    {À la fin de la journée,|En fin de compte,} le prix décide.
    Elle s’entraîne {sur une base quotidienne}.
    Le maire {est en charge de} la fête.
    Il veut {adresser le problème} du bruit.
    Elle va {délivrer un discours} à la mairie.
    Il a {appliqué pour un emploi} à la poste.
    Nous voulons {avoir un bon temps|passer un bon moment} ce soir.
    Le train permet de {sauver du temps}.
    Les ministres ont tenu une {conférence de presse jointe|conférence de presse commune}.
    Le projet doit {rencontrer les besoins} du village.
    """,
    "es": """
    La reunión {tomó lugar|tuvo lugar} ayer.
    La ley {hace sentido} para el alcalde.
    {Al final del día,|Al fin y al cabo,} decide el precio.
    Ella entrena {en una base diaria}.
    El tren {está supuesto a} salir a las ocho.
    Quiere {direccionar el problema} del ruido.
    Va a {aplicar para una beca} en la capital.
    Salieron {en orden a|para} ganar.
    El consejo {hizo una decisión|tomó una decisión} difícil.
    {Tuvieron un buen tiempo} en la playa.
    La feria {tomará lugar|tendrá lugar} en mayo.
    Ella quiere {hacer una diferencia|marcar la diferencia} en su barrio.
    """,
}

LEFT = {
    "de": """
    „Am Ende des Tages zählt der Preis“, sagte er.
    Im Jahr 2019 begann der Umbau, in 2.019 Metern Höhe.
    Am Ende der Woche und am Anfang des Tages regnet es.
    Sie haben eine Idee und keine Zeit.
    Er machte einen Unterschied zwischen Katzen und Hunden.
    Sie nahm Platz in der ersten Reihe.
    Das ist der Grund, warum er schwieg.
    Sie hielt eine Rede und stellte Fragen.
    Auf der anderen Straßenseite steht ein Baum.
    Der Brief war an die Schule adressiert.
    Sie warf einen Blick in den Garten.
    Das Konzert findet am Montag statt.
    """,
    "en": """
    “Since three years he lives here,” she joked.
    Since three days ago it has rained.
    They discussed the plan and talked about it.
    The information came late, and the advice was good.
    According to the mayor it is right.
    I wonder what it looks like inside.
    He suggested that I wait outside.
    It depends on the weather.
    He explained to us that the bridge was old.
    The picture hangs in a frame of wood.
    The firemen took a photo of the house.
    In the next room it was dark.
    """,
    "fr": """
    « Cela fait sens », dit-elle. Il faut partir pour gagner.
    Cette loi a du sens pour le maire.
    En fin de compte, le prix décide.
    Elle s’entraîne tous les jours sur une base militaire.
    Le maire est chargé de la fête.
    Il veut adresser une lettre au maire.
    Elle va prononcer un discours à la mairie.
    Il a postulé à un emploi et appliqué une crème.
    À la fin de la journée il pleut.
    Le train permet de gagner du temps.
    Il veut sauver la forêt et rencontrer les voisins.
    Dans l’ordre du jour, il y a trois points.
    """,
    "es": """
    «Eso hace sentido», dijo ella. Salieron para ganar.
    La ley tiene sentido para el alcalde.
    Al final del día llovió.
    Ella entrena todos los días en una base militar.
    El tren debe salir a las ocho.
    Quiere resolver el problema del ruido.
    Va a solicitar una beca y aplicar una crema.
    La reunión tuvo lugar ayer en el mismo lugar.
    El consejo tomó una decisión difícil.
    Hizo buen tiempo en la playa.
    Los libros están en orden alfabético.
    Hay una diferencia entre los dos barrios.
    """,
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_a_turn_of_another_language_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("calques", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_a_turn_of_the_language_itself_is_left_alone(language: str, text: str) -> None:
    assert told("calques", unmarked(text)[0], language) == []

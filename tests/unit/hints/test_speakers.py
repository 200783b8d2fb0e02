"""Who speaks, and with which word: found beside quotations and retold speech, not where nothing is quoted."""

import pytest

from tests.unit.hints.marked import cases, told, unmarked

FOUND = {
    "de": """
    {Eva Lang} {sagte}, die Brücke sei sicher.
    „Wir gehen heute heim“, {sagte} {Paul Weber}.
    {Laut} {Polizei} kam niemand zu Schaden.
    {Der Feuerwehr} {zufolge} brannte nur das Dach.
    {Der neue Minister Jan Kraus} {erklärte}: „Ich gehe.“
    „Das dauert“, {meinte} {sie}.
    {Hong Min vom Institut für Frieden} {erklärt}:
    {Nach Angaben der} {Stadt} kostet der Bau drei Millionen.
    Am Montag {betonte} {die Richterin}, man habe nichts gewusst.
    „Niemand weiß es“, {bestätigte} {Oberst Kraus} am Freitag.
    {Das Amt} {teilte} mit, dass die Straße gesperrt wird.
    {Er} {rief}: „Kommt alle her!“
    „Das ist gut“, {sagte} am Montag {die Richterin Eva Lang}.
    „Man muss warten“, {meinte} {eine der Frauen}.
    """,
    "en": """
    {Ann Hill} {said} that the bridge was safe.
    “We go home today,” {said} {Paul Weber}.
    {According to} {police}, nobody was hurt.
    “It takes time,” {she} {added}.
    {The new minister} {said}: “I go.”
    “Nobody knows,” {Hill} {told} reporters.
    {The mayor of Lyon} {explained} that it was late.
    “No,” {replied} {the mayor}.
    The bridge is safe, {according to} {Ann Hill}.
    {He} {warned}: “Come here, all of you!”
    {The council} {announced} that the road will be closed.
    “I stay,” {insisted} {Colonel Kraus}.
    “We wait,” {said} {one} of them.
    """,
    "fr": """
    {Anne Petit} {a déclaré} que le pont était sûr.
    « Nous partons ce soir », {a dit} {Luc Martin}.
    {Selon} {la police}, personne n’a été blessé.
    « C’est long », {explique} {Anne Petit}.
    {Le nouveau ministre} {affirme} : « Je pars. »
    « Personne ne sait », {assure} {le maire}.
    {Le maire} {a annoncé} lundi qu’il allait partir.
    {D’après} {Anne Petit}, le plan coûte trop cher.
    Seul le toit a brûlé, {selon} {les pompiers}.
    « Non, jamais », {souligne} {Luc Martin}.
    {Elle} {précise} que la route sera fermée.
    « Je reste », {a confié} {le colonel}.
    « Je reste », {dit}-{il} en riant.
    « Rien ne va plus », {explique}-t-{elle}.
    La ville va construire une école, {a annoncé} mardi {la maire Anne Petit}.
    """,
    "es": """
    {Ana Ruiz} {dijo} que el puente era seguro.
    «Nos vamos hoy», {dijo} {Luis Paz}.
    {Según} {la policía}, nadie resultó herido.
    «Es largo», {explicó} {Ana Ruiz}.
    {El nuevo ministro} {afirmó}: «Me voy.»
    «Nadie sabe», {aseguró} {el alcalde}.
    {El alcalde} {anunció} el lunes que se iba.
    {De acuerdo con} {Ana Ruiz}, el plan es caro.
    Solo ardió el tejado, {según} {los bomberos}.
    «No, nunca», {subrayó} {Luis Paz}.
    {Ella} {explicó} que la calle se cerraría.
    «Me quedo», {ha dicho} {el coronel}.
    La ciudad construirá una escuela, {anunció} el martes {la alcaldesa Ana Ruiz}.
    """,
}

LEFT = {
    "de": """
    Eva Lang sagte nichts.
    Sie sagte das Konzert ab.
    Die Brücke sei sicher.
    Es war laut im Saal.
    Er schrieb einen Brief.
    Sie erklärte den Kindern das Spiel.
    Der „Spiegel“ berichtet oft aus Rom.
    Dem Regen zum Trotz kamen viele.
    Der Rat forderte mehr Geld.
    Man sagt viel an langen Tagen.
    „Lang sagte, es sei gut“, stand da.
    Er antwortet nie auf Briefe.
    """,
    "en": """
    Ann Hill said nothing.
    She told the children a story.
    The bridge is said to be safe.
    He wrote a letter.
    They explained the game.
    She added sugar to the tea.
    The paper is read in Rome.
    In spite of the rain many came.
    The council confirmed the date.
    People say a lot on long days.
    “Hill said that it was good,” it read.
    He never replied to letters.
    """,
    "fr": """
    Anne Petit n’a rien dit.
    Elle explique le jeu aux enfants.
    Le pont serait sûr.
    Il écrit une lettre.
    Le film parle du passé.
    Elle ajoute du sucre au thé.
    On lit le journal à Rome.
    Malgré la pluie, beaucoup sont venus.
    Le conseil annonce la date.
    Les gens parlent beaucoup.
    « Petit a dit que c’est bon », disait la lettre.
    Il ne répond jamais aux lettres.
    """,
    "es": """
    Ana Ruiz no dijo nada.
    Ella explica el juego a los niños.
    El puente sería seguro.
    Escribe una carta.
    La película habla del pasado.
    Ella añade azúcar al té.
    El diario se lee en Roma.
    A pesar de la lluvia vinieron muchos.
    El consejo anunció la fecha.
    La gente habla mucho.
    «Ruiz dijo que es bueno», ponía en la carta.
    Nunca responde a las cartas.
    """,
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_speaker_and_word_are_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("speakers", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_where_nobody_is_quoted_nothing_is_found(language: str, text: str) -> None:
    assert told("speakers", unmarked(text)[0], language) == []

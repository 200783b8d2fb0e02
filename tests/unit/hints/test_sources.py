"""Sources without a name: found where nobody can be asked, left alone where the text says more about them."""

import pytest

from tests.unit.hints.marked import cases, told, unmarked

FOUND = {
    "de": """
    Gestern, {bestimmten Quellen zufolge}, war es so.
    Darin sehen {Experten} ein Risiko.
    {Laut dem Analysten} wird es teuer.
    {Nach Ansicht von Beobachtern} ist es ernst.
    Dort warnten Forscher, und {viele Experten} sagen dasselbe.
    Es ist kalt. {Experten} warnen vor Glatteis.
    {Gerüchten zufolge} zieht der Zirkus weiter.
    {Laut ungenannten Quellen} ist die Brücke krank.
    Das wird {von vielen Beobachtern} anders gesehen.
    Das Land handelt gegen die {Warnungen der internationalen Gemeinschaft}.
    {Manche behaupten}, die Brücke sei sicher.
    {Studien zeigen}, dass Kaffee wach hält.
    {Man munkelt}, dass der Rat zerstritten ist.
    Der Schritt wurde {von der internationalen Gemeinschaft} gerügt.
    Es ist spät. {Kritiker} werfen der Stadt Verschwendung vor.
    Ein Vertrag liegt, wie {aus Regierungskreisen} zu hören ist, bereit.
    {Nach Einschätzung von Fachleuten} könnte es Jahre dauern.
    {Laut Umfragen} liegt er vorn. {Berichten zufolge} ist sie krank.
    """,
    "en": """
    {According to some experts}, it will rain.
    {Many people} believe that it works.
    {According to the analyst}, prices fall.
    It is cold. {Experts} warn of ice.
    {Some say} that the bridge is safe.
    {It is believed that} the king was ill.
    {Studies show that} coffee keeps you awake.
    {According to sources}, the circus moves on.
    The plan was praised {by many observers}.
    The land acts against the {warnings of the international community}.
    {Anonymous sources} said the bridge was weak.
    {Most analysts} think that prices will fall.
    {Research suggests that} walking helps.
    It is late. {Critics} accuse the town of waste. {Experts} predict a long winter.
    {According to recent polls}, she leads, say {people familiar with the matter}.
    """,
    "fr": """
    {Selon certaines sources}, il est parti.
    {Certains experts} craignent le pire.
    {Selon l’analyste}, les prix baissent.
    {On dit que} le roi était malade.
    {Des études montrent} que le café tient éveillé.
    {Selon plusieurs observateurs}, la situation est grave.
    {Certains affirment} que le pont est sûr.
    {De nombreux experts} estiment que les prix vont baisser.
    Le projet a été loué {par de nombreux observateurs}.
    Le pays agit malgré les {avertissements de la communauté internationale}.
    {Il se dit que} le cirque s’en va.
    On l’apprend {de source anonyme}.
    """,
    "es": """
    {Según algunas fuentes}, ya salió.
    {Muchos analistas} creen que subirá.
    {Según el analista}, los precios bajan.
    {Se dice que} el rey estaba enfermo.
    {Algunos estudios muestran} que el café despierta.
    {Según los expertos}, la situación es grave.
    {Algunos afirman} que el puente es seguro.
    El plan fue elogiado {por muchos observadores}.
    El país actúa contra las {advertencias de la comunidad internacional}.
    {Fuentes anónimas} hablan de una fuga.
    {Según varias fuentes anónimas}, el circo se va.
    {Varios expertos} temen lo peor.
    """,
}

LEFT = {
    "de": """
    Drei Experten der Universität Bonn sagten das.
    Laut Ministerium stimmt es.
    Die Expertin Eva Lang kam. Laut der Expertin regnet es, und laut der Expertin schneit es.
    Darin sehen Experten der Universität Bonn ein Risiko. Experten raten ab.
    Analystin Eva Lang rechnete vor. Laut der Analystin wird es teuer.
    Drei Experten warnen, diese Experten sagen: Die Beobachter meinen es gut.
    Der Wetterdienst warnt vor Glatteis.
    Die Studie der Universität Bonn zeigt, dass Kaffee wach hält.
    Der Polizei zufolge kam niemand zu Schaden.
    Quellen im Wald speisen den Bach.
    Die internationale Gemeinschaft der Imker traf sich in Rom.
    Viele sagen das Spiel ab.
    Manche Kritiker kamen zu spät ins Theater.
    """,
    "en": """
    By experts at Oxford. Expert Ann Hill: yes. According to the expert, no.
    According to the weather service, it will rain.
    Three experts from Oxford warn of ice.
    The study by Oxford shows that coffee helps.
    The police said that nobody was hurt.
    According to Ann Hill, prices fall.
    Springs in the wood are the sources of the brook.
    The international community of beekeepers met in Rome.
    Some say goodbye at noon.
    Many critics came late to the theatre.
    She believes that it works.
    The observers from Chile think that it was fair.
    """,
    "fr": """
    Selon des sources proches du ministre, il part.
    Selon Anne Petit, il reste.
    Trois experts de l’université de Lyon craignent le pire.
    L’étude de l’université de Lyon montre que le café aide.
    L’analyste Luc Petit compte. Selon l’analyste, les prix baissent.
    La police dit que personne n’est blessé.
    Les sources du ruisseau sont dans le bois.
    La communauté internationale des apiculteurs s’est réunie.
    Certains disent au revoir à midi.
    De nombreux experts sont venus en retard.
    Elle pense que cela marche.
    Selon le maire, le pont est sûr.
    """,
    "es": """
    Los dos analistas hablan; los analistas creen que subirá.
    Según fuentes policiales, ya salió.
    Según Ana Ruiz, no.
    Tres expertos de la Universidad de Lima temen lo peor.
    El estudio de la universidad muestra que el café ayuda.
    El analista Luis Paz calcula. Según el analista, los precios bajan.
    La policía dice que nadie fue herido.
    Las fuentes del río están en el bosque.
    La comunidad internacional de apicultores se reunió.
    Algunos dicen adiós a mediodía.
    Muchos expertos llegaron tarde.
    Según el alcalde, el puente es seguro.
    """,
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_a_vague_source_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("sources", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_a_source_that_can_be_asked_is_left_alone(language: str, text: str) -> None:
    assert told("sources", unmarked(text)[0], language) == []

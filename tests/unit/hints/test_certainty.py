"""Formulas of certainty: found in the words of the article, not in quotations."""

import pytest

from tests.unit.hints.marked import cases, told, unmarked

FOUND = {
    "de": """
    Das wird {zweifellos} teuer.
    {Ohne Zweifel} ist das die beste Lösung.
    {Es ist klar, dass} die Steuer steigt.
    {Eines ist sicher}: Der Sommer kommt.
    {Fest steht}, dass niemand gewinnt.
    {Klar ist}: So geht es nicht weiter.
    {Zweifelsohne} war das ein Fehler.
    {Unbestreitbar} ist der Garten schön.
    {Es steht fest, dass} der Rat versagt hat.
    {Wie jeder weiß}, ist die Stadt pleite.
    {Es versteht sich von selbst, dass} alle zahlen.
    {Ohne jeden Zweifel} hat er gelogen.
    {Keine Frage}: Das Team ist stark.
    """,
    "en": """
    This will {undoubtedly} cost a lot.
    {Without a doubt} this is the best answer.
    {It is clear that} taxes will rise.
    {One thing is certain}: summer will come.
    {There is no doubt that} nobody wins.
    {Needless to say}, the plan failed.
    {Unquestionably} it was a mistake.
    The garden is {undeniably} nice.
    {It is obvious that} the council failed.
    {As everyone knows}, the town is broke.
    {It goes without saying that} all have to pay.
    He lied {beyond any doubt}.
    """,
    "fr": """
    Cela va {sans aucun doute} coûter cher.
    {Il est clair que} les impôts vont monter.
    {Une chose est sûre} : l’été viendra.
    {Il ne fait aucun doute que} personne ne gagne.
    {Il va sans dire que} tous vont payer.
    C’était {incontestablement} une erreur.
    Le jardin est {indéniablement} beau.
    {Il est évident que} le conseil a échoué.
    {Comme chacun sait}, la ville est ruinée.
    {Tout le monde sait que} le pont est vieux.
    {Nul doute que} la pluie viendra.
    {Sans nul doute}, il a menti.
    """,
    "es": """
    Esto será {sin duda alguna} caro.
    {Está claro que} los impuestos subirán.
    {Una cosa es segura}: llegará el verano.
    {No cabe duda de que} nadie gana.
    {Ni que decir tiene que} todos pagarán.
    Fue {indiscutiblemente} un error.
    El jardín es {indudablemente} bonito.
    {Es evidente que} el consejo fracasó.
    {Como todos saben}, la ciudad está arruinada.
    {Todo el mundo sabe que} el puente es viejo.
    {No hay duda de que} vendrá la lluvia.
    {Lo cierto es que} mintió.
    """,
}

LEFT = {
    "de": """
    „Zweifellos wird das teuer“, sagte der Händler.
    Er sagte: „Es ist klar, dass wir gehen.“
    Die Zweifel bleiben, und niemand ist sicher.
    Der Himmel ist klar, das Wasser auch.
    Das Haus steht fest auf seinem Grund.
    Sie ist sich sicher, dass er kommt.
    Er fragte, ob klar ist, wer zahlt.
    Ist es klar, ob der Zug fährt?
    Wer weiß, was morgen kommt.
    Ein Zweifel war nicht zu hören, sagte sie.
    Die Stadt ist sicher, das Tor ist zu.
    Viele Fragen sind offen: Wer zahlt?
    """,
    "en": """
    “Undoubtedly it will cost a lot,” said the trader.
    He said: “It is clear that we go.”
    Doubts remain, and nobody is sure.
    The sky is clear, and so is the water.
    The house stands firm on its ground.
    She is sure that he will come.
    He asked whether it was clear who pays.
    Is it clear if the train runs?
    Who knows what tomorrow brings.
    One thing is missing: the key.
    The town is certain of its money.
    Needless noise was everywhere.
    """,
    "fr": """
    « Sans aucun doute, cela coûtera cher », dit le marchand.
    Il a dit : « Il est clair que nous partons. »
    Les doutes restent, et personne n’est sûr.
    Le ciel est clair, l’eau aussi.
    La maison tient bon sur son terrain.
    Elle est sûre qu’il viendra.
    Il demande si l’affaire est claire.
    Est-il clair si le train roule ?
    Qui sait ce que demain apporte.
    Une chose manque : la clé.
    La ville doute de son argent.
    Le monde sait lire.
    """,
    "es": """
    «Sin duda alguna será caro», dijo el comerciante.
    Dijo: «Está claro que nos vamos.»
    Las dudas siguen, y nadie está seguro.
    El cielo está claro, el agua también.
    La casa está firme en su terreno.
    Ella está segura de que vendrá.
    Preguntó si el asunto era claro.
    ¿Queda claro si el tren sale?
    Quién sabe qué traerá mañana.
    Una cosa falta: la llave.
    La ciudad duda de su dinero.
    Todos saben leer aquí.
    """,
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_a_formula_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("certainty", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_other_words_are_left_alone(language: str, text: str) -> None:
    assert told("certainty", unmarked(text)[0], language) == []

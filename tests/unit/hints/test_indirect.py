"""Speech told in other words: found with its clause, not where somebody only speaks or is quoted."""

from weakref import ref

import pytest

from annotator.core.text import Span
from annotator.hints.speech import attributions
from tests.unit.hints.marked import article_of, cases, found_by, told, unmarked

FOUND = {
    "de": """
    Eva Lang sagte, {die Brücke sei sicher}.
    Der Minister erklärte am Montag, {dass er geht}.
    {Die Lage sei ernst}, sagte die Bürgermeisterin.
    Laut Polizei {kam niemand zu Schaden}.
    Der Feuerwehr zufolge {brannte nur das Dach}.
    Nach Angaben der Stadt {kostet der Bau drei Millionen}.
    Am Dienstag betonte Paul Weber, {man habe nichts gewusst}.
    Sie hat im Rat gesagt, {dass das Geld fehlt}.
    Die Richterin fragte nichts, und Lang meinte, {das werde dauern}.
    {Der Plan ist} laut Eva Lang gut.
    Kritik kam von dort: {Der Bau sei zu teuer}, sagte Paul Weber.
    Das Amt teilte mit, {dass die Straße gesperrt wird}.
    {Man müsse warten}, erklärte Oberst Jan Kraus.
    Nach Ansicht von Eva Lang {war der Umbau zu teuer}.
    Eva Lang sagte der „Neuen Zeitung“, {sie nehme die Sorgen ernst}.
    {Man habe gut gewirtschaftet}, so Paul Weber.
    Paul Weber kam: „Nein.“ Eva Lang sagte, {das sei gut}. {Er habe nichts gewusst.}
    """,
    "en": """
    Ann Hill said {that the bridge was safe}.
    The mayor said on Monday {that he would go}.
    {The bridge is safe}, said the mayor.
    According to police, {nobody was hurt}.
    {Only the roof burned}, according to the fire service.
    Ann Hill said {she would stay until May}.
    {The plan was too dear}, Hill said.
    The minister has said {that the money is missing}.
    The council announced {that the road will be closed}.
    She told reporters on Friday {that it would take time}.
    Paul Weber argued {that nobody had known}.
    The spokesman for the town added {that the bridge was old}.
    He said {there was no money left}.
    He said {that all was well}.”
    """,
    "fr": """
    Anne Petit a déclaré {que le pont était sûr}.
    Le maire a annoncé lundi {qu’il allait partir}.
    {Le pont sera fermé}, a annoncé le maire.
    Selon la police, {personne n’a été blessé}.
    {Seul le toit a brûlé}, selon les pompiers.
    D’après Anne Petit, {le plan coûte trop cher}.
    La ministre affirme {que l’argent manque}.
    Luc Martin estime {que personne ne savait}.
    Elle assure {que la route sera fermée}.
    Le porte-parole a expliqué {que cela prendrait du temps}.
    Selon Luc Martin, {il faut attendre encore}.
    Le conseil a précisé, mardi, {que le pont était vieux}.
    """,
    "es": """
    Ana Ruiz dijo {que el puente era seguro}.
    El alcalde anunció el lunes {que se iba}.
    {El puente se cerrará}, anunció el alcalde.
    Según la policía, {nadie resultó herido}.
    {Solo ardió el tejado}, según los bomberos.
    De acuerdo con Ana Ruiz, {el plan es caro}.
    La ministra afirma {que falta el dinero}.
    Luis Paz asegura {que nadie lo sabía}.
    Ella explicó {que la calle se cerraría}.
    El portavoz ha señalado {que eso llevará tiempo}.
    Según Luis Paz, {hay que esperar más}.
    El consejo añadió también {que el puente era viejo}.
    """,
}

LEFT = {
    "de": """
    Eva Lang sagte nichts.
    Sie sagte das Konzert ab, weil es regnete.
    „Die Brücke ist sicher“, sagte Eva Lang.
    Er rief: „Kommt alle her!“
    Die Brücke sei sicher.
    Es war laut im Saal, und alle lachten.
    Sie erklärte den Kindern das Spiel, das alle mögen.
    Der Film erzählt, was damals war.
    Dem Regen zum Trotz kamen viele.
    „Lang sagte, die Brücke sei sicher“, stand im Brief.
    Er schrieb einen Brief und ging zur Post.
    Man sagt viel, wenn der Tag lang ist.
    Eva Lang sprach. Es sei denn, es regnet. Sei es morgen, sei es heute. Ich habe Zeit.
    „Gut“, so Eva Lang. „Er habe Zeit.“
    Eva Lang kam so, so Gott will, nach Hause.
    """,
    "en": """
    Ann Hill said nothing.
    She told the children a story.
    “The bridge is safe,” said Ann Hill.
    He cried: “Come here, all of you!”
    The bridge is said to be safe.
    He explained the game to them.
    The film tells of old times.
    They wrote a letter and went home.
    “Hill said that the bridge was safe,” the letter read.
    The report that he wrote was long.
    She added some sugar to the tea.
    In spite of the rain many came.
    """,
    "fr": """
    Anne Petit n’a rien dit.
    Elle explique le jeu aux enfants.
    « Le pont est sûr », a déclaré Anne Petit.
    Il crie : « Venez tous ici ! »
    Le pont serait sûr.
    Il écrit une lettre et sort.
    Le film parle du passé.
    Selon, voilà un mot court.
    « Petit a dit que le pont est sûr », disait la lettre.
    Le livre qu’il a écrit est long.
    Elle ajoute du sucre au thé.
    Malgré la pluie, beaucoup sont venus.
    """,
    "es": """
    Ana Ruiz no dijo nada.
    Ella explica el juego a los niños.
    «El puente es seguro», dijo Ana Ruiz.
    Él grita: «¡Venid todos aquí!»
    El puente sería seguro.
    Escribe una carta y sale.
    La película habla del pasado.
    Todo va según lo previsto.
    «Ruiz dijo que el puente es seguro», ponía en la carta.
    El libro que él escribió es largo.
    Ella añade azúcar al té.
    A pesar de la lluvia vinieron muchos.
    """,
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_what_somebody_said_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("indirect", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_where_nobody_is_retold_nothing_is_found(language: str, text: str) -> None:
    assert told("indirect", unmarked(text)[0], language) == []


def test_what_is_too_long_for_a_sentence_is_left_alone() -> None:
    text = f"Eva Lang sagte, dass sie {'und er ' * 100}kommt."

    assert told("indirect", text, "de") == []


def test_speech_in_two_parts_is_one_hint() -> None:
    (hint,) = found_by("indirect", article_of("Der Plan ist laut Eva Lang gut.", "de"))

    assert hint.spans == (Span(0, 12), Span(27, 30))
    assert str(hint.reason) == "The text retells in its own words what Eva Lang said."


def test_what_was_found_in_an_article_is_forgotten_with_it() -> None:
    article = article_of("Eva Lang sagte, die Brücke sei sicher.", "de")
    once, again = attributions(article, frozenset({"de"})), attributions(article, frozenset({"de"}))
    gone = ref(article)

    del article

    assert once is again
    assert gone() is None

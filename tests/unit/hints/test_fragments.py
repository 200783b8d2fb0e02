"""Sentences without a main verb: found where only a relative clause follows, not where a main clause may."""

import pytest

from tests.unit.hints.marked import cases, told, unmarked

FOUND = {
    "de": """
    {Eine Entscheidung, die viele beunruhigt.}
    Der Rat tagte. {Ein Beschluss, der die Stadt viel kosten wird.} Das Geld fehlt.
    {Ein starkes Zeichen, das niemand übersehen kann, weil es groß ist.}
    {Eine Haltung der neuen Regierung, die in Rom auf Kritik stößt.}
    {So viele Wünsche, die niemand erfüllen wird.}
    {Entwicklungen, die niemand erwartet hat.}
    {Deutliche Reden, die im Saal lange nachhallten.}
    {Ein langer Streit, bei dem am Ende keiner gewann.}
    {Eine Stadt im Norden, deren Hafen leer steht und deren Kirche verfällt.}
    {Ein Vertrag, der das Risiko birgt, die Lage zu verschärfen.}
    {Eine Annäherung, die schon lange dauert, da beide Länder Hilfe brauchen, um zu bestehen.}
    {Ein Tag, den in Ulm so schnell niemand vergisst.}
    """
}

LEFT = {
    "de": """
    Eine Frau, die dort wohnt, lachte laut.
    Ein Beschluss, der viel kostet, wird selten gelobt.
    Eine Entscheidung beunruhigt viele.
    Menschen, die fliehen, brauchen Hilfe.
    Ein Hund, der bellt, beißt nicht, sagt man.
    „Eine Entscheidung, die viele beunruhigt.“
    Eine Frage, die bleibt: Wer zahlt?
    Ein Haus, das brennt – niemand löscht es.
    Eine Stadt, die wächst, braucht Schulen, weil viele kommen.
    Ist das eine Entscheidung, die viele beunruhigt?
    Das ist eine Entscheidung, die viele beunruhigt.
    Eine Regel, die alle kennen, gilt.
    Ein Mann, der lange schwieg, sprach, und alle hörten zu.
    Kinder, die spielen, sind laut.
    """
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_a_sentence_without_a_main_verb_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("fragments", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_whole_sentences_are_left_alone(language: str, text: str) -> None:
    assert told("fragments", unmarked(text)[0], language) == []

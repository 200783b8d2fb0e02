"""The language of an article is guessed only where it is sure."""

import pytest

from annotator.readers.languages import guess_language

GERMAN = "Der Präsident sagte, dass die Entscheidung morgen fällt und nicht erst nach dem Ende der Woche."
ENGLISH = "The minister's statement was widely quoted on Monday. Costs rose to four million, according to it."
FRENCH = "Le président a déclaré que l’accord n’était pas encore signé, mais qu’il espérait une décision."
SPANISH = "El presidente señaló que la decisión se tomará mañana. Según los analistas, la situación es grave."


@pytest.mark.parametrize(
    ("text", "language"), [(GERMAN, "de"), (ENGLISH, "en"), (FRENCH, "fr"), (SPANISH, "es")]
)
def test_a_sentence_or_two_are_enough(text: str, language: str) -> None:
    assert guess_language(text) == language


PORTUGUESE = (
    "O presidente disse que a decisão será tomada amanhã. De acordo com os analistas, a situação "
    "econômica do país está piorando e a oposição exige eleições para o novo governo em Lisboa."
)
ITALIAN = (
    "Il presidente ha detto che la decisione sarà presa domani. Secondo gli analisti, la situazione "
    "economica del paese sta peggiorando e l'opposizione chiede elezioni per un nuovo governo."
)
DUTCH = (
    "De president zei dat het besluit morgen wordt genomen. Volgens analisten verslechtert de "
    "economische situatie van het land en eist de oppositie verkiezingen voor een nieuwe regering."
)
RUSSIAN = "Президент сказал, что решение будет принято завтра."


@pytest.mark.parametrize(
    "text",
    ["", "123 456", "Nordkorea", PORTUGUESE, ITALIAN, DUTCH, RUSSIAN, f"{GERMAN} {ENGLISH}"],
)
def test_other_languages_mixtures_and_too_few_words_are_left_open(text: str) -> None:
    assert guess_language(text) == ""

"""No detector fails on any text, and what it finds lies inside of it."""

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.article import Article, Provenance
from annotator.core.text import ArticleText
from annotator.hints._registry import DETECTORS
from annotator.hints.find import hints
from annotator.hints.hint import LANGUAGES, Detector
from annotator.readers.blocks import recognise_blocks
from annotator.services.new import default_codebook
from tests.samples import TRICKY_TEXTS
from tests.strategies import texts

_PIECES: Final = (
    "Er sagte, dass", "sagte", "laut", "zufolge", "Eva Lang", "said", "that", "according to", "selon",
    "según", "que", "dit", ", ", ": ", ". ", "! ", "? ", "… ", "„", "“", "”", "«", "»", '"', "(", ")",
    "[", "]", "'", "’", "– ", "\n", "\n\n", " ", "  ", "\u00a0", "und und", "weil", "Derzeit",
    "kürzlich", "3. Mai 2024", "11.000 Soldaten", "12 %", "$40", "zweifellos", "historischer Pakt",
    "am Ende des Tages", "Entdecken Sie das", "Experten", "die größte Stadt", "führt zu", "😀",
    "e\u0301", "\u00ad", "Ein Satz steht hier für sich allein da.",
)  # fmt: skip
"""What detectors look for, to be put together in ways that nobody writes."""


def _article(text: str, language: str) -> Article:
    article_text = ArticleText(text)
    return Article(article_text, recognise_blocks(article_text), Provenance(language=language))


@st.composite
def _odd_texts(draw: st.DrawFn) -> str:
    return draw(st.one_of(texts(), st.lists(st.sampled_from(_PIECES), max_size=40).map("".join)))


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda detector: detector.id)
@given(text=_odd_texts(), language=st.sampled_from(("de", "en", "fr", "es", "")))
def test_what_a_detector_finds_lies_inside(detector: Detector, text: str, language: str) -> None:
    languages = frozenset({language}) if language else LANGUAGES

    for hint in detector.find(_article(text, language), languages):
        assert hint.spans
        assert all(span.end <= len(text) for span in hint.spans)
        assert 0 <= hint.confidence <= 1
        assert hint.detector == detector.id


@given(text=_odd_texts(), language=st.sampled_from(("de", "en", "fr", "es", "")))
def test_all_hints_come_in_order_and_cut_no_character(text: str, language: str) -> None:
    article = _article(text, language)

    found = hints(article, default_codebook())

    assert [hint.spans for hint in found] == sorted(hint.spans for hint in found)
    assert all(article.text.snap_to_characters(span) == span for hint in found for span in hint.spans)


@pytest.mark.parametrize("text", TRICKY_TEXTS)
def test_tricky_texts_around_errors_cut_no_character(text: str) -> None:
    article = _article(f"{text}und und,hier“da {text}", "")

    for hint in hints(article, default_codebook()):
        assert all(article.text.snap_to_characters(span) == span for span in hint.spans)

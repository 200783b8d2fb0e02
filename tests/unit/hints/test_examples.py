"""Every detector explains itself: a rule, and examples in which it finds exactly what they are there for."""

import pytest

from annotator.core.annotation import GAP
from annotator.core.article import Article, Provenance
from annotator.core.text import ArticleText
from annotator.hints._registry import DETECTORS
from annotator.hints.find import hints
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.readers.blocks import recognise_blocks
from annotator.services.new import default_codebook

_CODEBOOK = default_codebook()
_ALL = [
    pytest.param(detector, example, id=f"{detector.id}-{example.language}-{number}")
    for detector in DETECTORS
    for number, example in enumerate(detector.examples)
]
_SHORT = 130
"""Code points that still fit into three lines of the window that shows an example."""


def _found(detector: Detector, text: str, language: str) -> list[Hint]:
    article_text = ArticleText(text)
    article = Article(article_text, recognise_blocks(article_text), Provenance(language=language))
    return hints(article, _CODEBOOK, [detector])


def _corrected(text: str, found: list[Hint]) -> str:
    """Return *text* with the corrections of all hints, the last ones first, so that offsets stay true."""
    pieces = [
        (span, words)
        for hint in found
        if hint.correction is not None
        for span, words in zip(hint.spans, hint.correction.split(GAP), strict=True)
    ]
    for span, words in sorted(pieces, reverse=True):
        text = text[: span.start] + words + text[span.end :]
    return text


@pytest.mark.parametrize(("detector", "example"), _ALL)
def test_a_detector_finds_what_its_example_shows_and_nothing_else(
    detector: Detector, example: Example
) -> None:
    found = _found(detector, example.before, example.language)

    assert found
    if any(hint.correction is not None for hint in found):
        assert _corrected(example.before, found) == example.after
    else:
        assert len({hint.code for hint in found}) == len(found)


@pytest.mark.parametrize(("detector", "example"), _ALL)
def test_a_detector_finds_nothing_in_the_good_wording(detector: Detector, example: Example) -> None:
    assert _found(detector, example.after or "", example.language) == []


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda detector: detector.id)
def test_a_detector_shows_an_example_in_each_language_that_it_knows(detector: Detector) -> None:
    shown = {example.language for example in detector.examples}

    assert shown == (detector.languages or LANGUAGES)


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda detector: detector.id)
def test_a_rule_is_short_enough_to_be_read(detector: Detector) -> None:
    assert 1 <= str(detector.rule).count(".") <= 3
    assert detector.version >= 1
    assert all(len(example.before) <= _SHORT for example in detector.examples)

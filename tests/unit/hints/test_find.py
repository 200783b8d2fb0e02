"""All hints on an article: in order, without doubles, only with codes that the codebook has."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.assets import resource
from annotator.core.article import Article, Provenance
from annotator.core.messages import Message
from annotator.core.text import ArticleText, Span
from annotator.hints._registry import DETECTORS
from annotator.hints.find import hints, languages_of
from annotator.hints.hint import LANGUAGES, Detector, Hint
from annotator.readers.blocks import recognise_blocks
from annotator.services.new import default_codebook
from annotator.services.open import open_file
from tests.builders import CODEBOOK

WHY = Message("hints", "Doubled words")


def _hint(start: int, end: int, code: str = "error.fused", confidence: float = 0.5) -> Hint:
    return Hint("d", (Span(start, end),), code, WHY, None, confidence)


def _detector(*found: Hint, languages: frozenset[str] = frozenset()) -> Detector:
    def find(article: Article, languages: frozenset[str]) -> Iterator[Hint]:  # noqa: ARG001 - a detector's shape
        yield from found

    return Detector("d", WHY, find, version=1, rule=WHY, examples=(), languages=languages)


def _article(text: str, language: str = "") -> Article:
    return Article(ArticleText(text), (), Provenance(language=language))


def test_hints_come_in_reading_order() -> None:
    late, early = _hint(4, 6), _hint(0, 2)

    assert hints(_article("abc def"), CODEBOOK, [_detector(late, early)]) == [early, late]


def test_of_doubles_the_surest_counts() -> None:
    unsure, sure = _hint(0, 2, confidence=0.3), _hint(0, 2, confidence=0.9)

    assert hints(_article("abc"), CODEBOOK, [_detector(unsure), _detector(sure)]) == [sure]


def test_a_code_that_the_codebook_lacks_is_left_out() -> None:
    assert hints(_article("abc"), CODEBOOK, [_detector(_hint(0, 2, "error.cta"))]) == []


def test_a_hint_that_would_cut_a_character_is_left_out() -> None:
    assert hints(_article("e\u0301a"), CODEBOOK, [_detector(_hint(0, 1))]) == []


@pytest.mark.parametrize(("language", "asked"), [("de", 1), ("de-CH", 1), ("DE", 1), ("", 1), ("fr", 0)])
def test_a_detector_is_asked_about_its_languages(language: str, asked: int) -> None:
    detector = _detector(_hint(0, 1), languages=frozenset({"de"}))

    assert len(hints(_article("abc", language), CODEBOOK, [detector])) == asked


def test_an_unknown_language_may_be_any() -> None:
    assert languages_of(_article("abc")) == LANGUAGES


def test_every_detector_has_a_name_of_its_own() -> None:
    assert len({detector.id for detector in DETECTORS}) == len(DETECTORS)
    assert all(detector.languages <= LANGUAGES for detector in DETECTORS)


def test_clean_news_raise_few_alarms(shared: Path) -> None:
    """Reports of an agency, in Spanish: at most 2 alarms per 1,000 words, spaces before colons aside."""
    files = sorted((shared / "data" / "brat").rglob("esp.train-doc-*.txt"))
    texts = sorted({file.read_text("utf-8") for file in files})
    if not texts:
        pytest.skip("the shared folder has no reports")
    alarms = 0
    for text in texts:
        article = Article(ArticleText(text), recognise_blocks(ArticleText(text)), Provenance(language="es"))
        found = hints(article, default_codebook(), [one for one in DETECTORS if one.id != "spaces"])
        alarms += sum(hint.code.startswith("error") for hint in found)

    words = sum(len(text.split()) for text in texts)
    print(f"{alarms} alarms in {words} words")  # noqa: T201 - a figure to be read with -s
    assert alarms <= 2 * words / 1000


def test_the_sample_article_shows_what_needs_no_dictionary() -> None:
    article = open_file(resource("sample", "article.de.txt")).document.article

    told = {(hint.code, article.text.quote(hint.spans[0])) for hint in hints(article, default_codebook())}

    assert told >= {
        ("error.fused", "Kampf“die"),
        ("error.spelling", "Derzeit"),
        ("error.spelling", "Hilfe dass"),
        ("error.source", "bestimmten Quellen zufolge"),
        ("error.source", "laut dem Analysten"),
        ("quote.mixed", "„heiliger Kampf“"),
        ("quote.mixed", "„zusätzliche und möglicherweise größere Einsätze“"),
        ("quote.source", "Hong Min vom Institute for National Unification"),
        ("error.source", "Experten"),
        ("error.source", "kürzlich"),
        ("error.loaded", "Eines ist sicher"),
    }
    assert sum(code == "quote.direct" for code, _ in told) == 2
    assert sum(code == "error.cta" for code, _ in told) == 1
    assert not any(words.startswith(("die die", "UN-Resolutionen", "Staats- und")) for _, words in told)


def test_the_sample_article_has_two_wrong_pairs_and_an_institute_with_two_names() -> None:
    article = open_file(resource("sample", "article.de.txt")).document.article

    told = [
        (hint.spans[0].start, article.text.quote(hint.spans[0]), hint.correction)
        for hint in hints(article, default_codebook())
        if hint.code == "error.entity"
    ]

    assert told == [
        (1405, "Institute for National Unification", "Institut für nationale Vereinigung"),
        (1788, "Institut für nationale Vereinigung", None),
        (3392, "chinesisch-russische", "nordkoreanisch-russische"),
        (4455, "chinesisch-russischen", "nordkoreanisch-russischen"),
    ]

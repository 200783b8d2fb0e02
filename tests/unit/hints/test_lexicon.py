"""The words of the detectors: each phrase is matched in both cases, with its endings and choices."""

import re
import tomllib

import pytest

from annotator.assets import resource
from annotator.hints.hint import LANGUAGES
from annotator.hints.lexicon import alternatives, lines, pattern, words

FILES = sorted(path.stem for path in resource("words").glob("*.toml"))
NAMES_OF_LANGUAGES = {"de", "en", "fr", "es"}


@pytest.mark.parametrize(
    ("phrase", "language", "found", "missed"),
    [
        ("historisch~", "de", ["historisch", "historischer", "Historische"], ["historischt", "historisc"]),
        ("brutal~", "fr", ["brutal", "brutale", "brutales"], ["brutall"]),
        ("insólit~", "es", ["insólito", "insólitas"], ["insólitar"]),
        ("stunning", "en", ["stunning", "Stunning"], ["stunnings"]),
        ("(viele|einige) Leute", "de", ["viele Leute", "Einige Leute"], ["Leute", "wenige Leute"]),
        ("colou?r of", "en", ["color of", "Colour of"], ["colouur of"]),
        ("kürzlich(?! e)", "de", ["kürzlich"], []),
    ],
)
def test_a_phrase_matches_its_forms(phrase: str, language: str, found: list[str], missed: list[str]) -> None:
    whole = re.compile(alternatives((phrase,), language))

    assert all(whole.fullmatch(each) for each in found)
    assert not any(whole.fullmatch(each) for each in missed)


def test_the_case_may_be_kept() -> None:
    whole = re.compile(alternatives(("sagte",), "de", capitals=False))

    assert whole.fullmatch("sagte")
    assert not whole.fullmatch("Sagte")


def test_no_phrases_match_nothing() -> None:
    assert re.search(alternatives((), "de"), "anything at all") is None


def test_what_a_language_lacks_is_empty() -> None:
    assert lines("calls", "it", "phrases") == ()
    assert words("capitals", "articles", frozenset({"fr", "es"})) == frozenset()


def test_words_of_several_languages_come_together() -> None:
    assert {"jedoch", "however"} <= words("capitals", "words", frozenset({"de", "en"}))


@pytest.mark.parametrize("file", ["calls", "certainty", "loaded", "sources", "times"])
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_phrases_begin_with_a_letter_and_are_whole_words(file: str, language: str) -> None:
    listed = lines(file, language, "phrases")

    assert len(listed) == len(set(listed))
    assert all(phrase.lstrip("(")[0].isalpha() for phrase in listed)
    assert not pattern(file, language).search("xyz")


@pytest.mark.parametrize("file", FILES)
def test_a_file_says_where_its_words_come_from(file: str) -> None:
    text = resource("words", f"{file}.toml").read_text("utf-8")

    assert text.startswith("# ")
    assert NAMES_OF_LANGUAGES & set(tomllib.loads(text))

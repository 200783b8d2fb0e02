"""What the app knows of words: kinds and frequencies, and which words join others."""

import pytest

from annotator.hints.words import Word, words


@pytest.mark.parametrize(
    ("language", "form", "kinds"),
    [
        ("de", "Außenminister", "n"),
        ("de", "kostbarem", "a"),
        ("de", "kämpfte", "v"),
        ("de", "Kämpfte", "v"),
        ("de", "zeitung", "N"),
        ("de", "obama", "?"),
        ("de", "xqvz", ""),
        ("en", "Government", "b"),
        ("en", "houses", "a"),
        ("en", "walking", "v"),
        ("fr", "mangeait", "v"),
        ("fr", "manger", "i"),
        ("es", "hablaron", "v"),
        ("es", "comer", "i"),
    ],
)
def test_a_form_is_known_by_its_kind(language: str, form: str, kinds: str) -> None:
    assert words(language).look_up(form).kinds == kinds


@pytest.mark.parametrize(
    ("language", "frequent", "rarer"),
    [
        ("de", "und", "Vertrag"),
        ("de", "Straße", "Straßenbahn"),
        ("en", "the", "treaty"),
        ("fr", "de", "traité"),
        ("es", "de", "tratado"),
    ],
)
def test_frequent_words_have_the_higher_frequency(language: str, frequent: str, rarer: str) -> None:
    known = words(language)

    assert known.look_up(frequent).frequency > known.look_up(rarer).frequency > 0


@pytest.mark.parametrize(
    ("kinds", "is_known"), [("n", True), ("vN", True), ("N", False), ("?", False), ("?N", False), ("", False)]
)
def test_only_a_form_of_a_dictionary_as_it_is_written_is_known(kinds: str, is_known: bool) -> None:
    assert Word(kinds, 3).is_known is is_known


def test_parts_of_compounds_are_counted() -> None:
    known = words("de")

    begins, ends = known.joins("Vertrag")
    assert begins > 2
    assert ends > 5
    assert known.joins("entgegen")[0] > known.joins("entgegen")[1]
    assert known.joins("zusammenhaltend") == (0, 0)


def test_the_language_shows_in_its_frequent_words() -> None:
    forms = {"der": 2, "und": 1, "treaty": 1}

    assert words("de").share(forms) == 0.75
    assert words("en").share(forms) < 0.75


def test_a_language_without_words_is_refused() -> None:
    with pytest.raises(FileNotFoundError, match=r"la\.forms\.trie"):
        words("la")

"""Names that are spelled differently and read alike."""

import pytest

from annotator.matching.names import are_transcriptions, sound, spelled_alike, stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wladimir", "Vladimir"),
        ("Tschaikowski", "Chaikovsky"),
        ("Chruschtschow", "Chrushchov"),
        ("Müller", "Mueller"),
        ("Youri", "Yuri"),
        ("José", "Jose\u0301"),
        ("Son-hui", "Son Hui"),
    ],
)
def test_transcriptions_sound_the_same(one: str, other: str) -> None:
    assert sound(one) == sound(other)


def test_names_are_grouped_by_sound_in_the_order_they_come() -> None:
    names = ["Wladimir Petrow", "Ann Hill", "Vladimir Petrov", "Wladimir Petrow"]

    assert spelled_alike(names) == [("Wladimir Petrow", "Vladimir Petrov")]


def test_a_letter_more_in_a_long_name_is_the_same_name() -> None:
    assert spelled_alike(["Kurt Schork", "Kurt Shork"]) == [("Kurt Schork", "Kurt Shork")]
    assert spelled_alike(["Alexander Lukas", "Alexsander Lukas"]) == [("Alexander Lukas", "Alexsander Lukas")]


def test_a_blank_more_is_the_same_name() -> None:
    assert spelled_alike(["Eva Maria Lang", "Evamaria Lang"]) == [("Eva Maria Lang", "Evamaria Lang")]


def test_two_letters_in_the_wrong_order_are_the_same_name() -> None:
    names = ["Peter Hammond", "Peter Hammnod", "Peter Hamond"]

    assert spelled_alike(names) == [("Peter Hammond", "Peter Hamond", "Peter Hammnod")]


def test_the_genitive_is_no_other_spelling() -> None:
    assert spelled_alike(["Eva Lang", "Eva Langs", "Eva Lang’s", "Eva Lang's"]) == []
    assert stem("Wladimir Petrows") == "Wladimir Petrow"
    assert stem("Hans Voss") == "Hans Voss"
    assert stem("James’") == "James"


def test_transcriptions_differ_in_more_than_one_language_would() -> None:
    assert are_transcriptions("Charkiw", "Kharkiv")
    assert not are_transcriptions("Photo", "Foto")
    assert not are_transcriptions("Zeiten", "Seiten")


@pytest.mark.parametrize(
    "names",
    [
        ["Michael Weber", "Michaela Weber"],
        ["Deutsche Bank", "Deutschen Bank"],
        ["Eva Lang", "EVA LANG"],
        ["Anna Berg", "Anna Burg"],
    ],
)
def test_other_names_stay_apart(names: list[str]) -> None:
    assert spelled_alike(names) == []

"""Names that are spelled differently and read alike."""

import pytest

from annotator.matching.names import sound, spelled_alike


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

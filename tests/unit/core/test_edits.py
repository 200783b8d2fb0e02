"""What a correction really changes."""

import pytest
from hypothesis import given

from annotator.core.edits import Edit, essential
from tests.strategies import texts


@pytest.mark.parametrize(
    ("words", "correction", "expected"),
    [
        ("stationiertkämpfte", "stationiert und kämpfte", Edit(11, 11, " und ")),
        ("stationiertkämpfte", "stationiert. Sie kämpfen", Edit(0, 18, "stationiert. Sie kämpfen")),
        ("stationiertkämpfte", "stationiert kämpfte", Edit(11, 11, " ")),
        ("Schiffahrt", "Schifffahrt", Edit(6, 6, "f")),
        ("dasss", "dass", Edit(4, 5, "")),
        ("aufmischt", "verändert", Edit(0, 9, "verändert")),
        ("aufmischt", "t", Edit(0, 9, "t")),
        ("die Szene aufmischt!", "die Szene verändert!", Edit(10, 20, "verändert!")),
        ("der große Mann", "der Mann", Edit(4, 10, "")),
        ("der Mann", "der große Mann", Edit(4, 4, "große ")),
        ("ganz weg", "", Edit(0, 8, "")),
        ("gleich", "gleich", Edit(6, 6, "")),
        ("Cafe\u0301s", "Cafes", Edit(0, 6, "Cafes")),
        ("👨‍👩‍👧‍👦 da", "👨‍👩‍👧 da", Edit(0, 7, "👨‍👩‍👧")),
        ("", "neu", Edit(0, 0, "neu")),
    ],
)
def test_only_what_changes_is_edited(words: str, correction: str, expected: Edit) -> None:
    assert essential(words, correction) == expected


@given(texts(), texts())
def test_the_edit_turns_the_words_into_the_correction(words: str, correction: str) -> None:
    start, end, text = essential(words, correction)

    assert 0 <= start <= end <= len(words)
    assert words[:start] + text + words[end:] == correction

"""Words are compared as people search for them."""

import pytest

from annotator.gui.models.folding import folded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Überschrift", "uberschrift"),
        ("Cafe\u0301", "cafe"),
        ("Café", "cafe"),
        ("STRASSE und Straße", "strasse und strasse"),
        ("Donau\u00addampf", "donaudampf"),
        (" zwei\n Zeilen\t", "zwei zeilen"),
        ("😀 漢字", "😀 漢字"),
        ("", ""),
    ],
)
def test_case_accents_and_kinds_of_blanks_do_not_count(text: str, expected: str) -> None:
    assert folded(text) == expected

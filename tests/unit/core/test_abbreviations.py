import pytest

from annotator.core.abbreviations import distance


@pytest.mark.parametrize(
    ("words", "name", "context", "expected"),
    [
        ("", "save", "file", 0),
        ("sa", "save as", "file", 0),
        ("as", "save as", "file", 1),
        ("av", "save as", "file", 2),
        ("fi", "save as", "file", 3),
        ("le", "save as", "file", 4),
        ("sas", "save as", "file", 5),
        ("na", "next annotation", "go", 5),
        ("xa", "next annotation", "go", None),
        ("zz", "next annotation", "go", None),
        ("x", "save as", "file", None),
        ("an ne", "next annotation", "go", 1),
        ("go ne", "next annotation", "go", 3),
        ("ne zz", "next annotation", "go", None),
        ("not", "annotation notes", "", 1),
    ],
)
def test_letters_are_the_nearer_to_a_name_the_more_they_look_like_it(
    words: str, name: str, context: str, expected: int | None
) -> None:
    assert distance(words.split(), name, context) == expected

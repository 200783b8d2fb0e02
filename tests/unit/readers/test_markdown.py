"""Markdown: its signs become blocks, and its words stay as they are."""

import pytest

from annotator.core.errors import ReadError
from annotator.readers import markdown
from annotator.readers.markdown import read, sniff


def _blocks(text: str) -> list[tuple[str, str]]:
    article = read(text.encode(), "a.md").article
    return [(block.kind.value, article.text.quote(block.span)) for block in article.blocks]


def test_signs_become_blocks() -> None:
    text = (
        "---\ntitle: x\n---\n# Titel\n\nEin **hal**bes [Wort](https://example.org) und `Code`.\n"
        "Noch eine Zeile.\n\n"
        "> Ein Zitat\n\n- Punkt eins\n- Punkt zwei\n\n| a | b |\n|---|---|\n| c | d |\n"
    )

    assert _blocks(text) == [
        ("heading", "Titel"),
        ("paragraph", "Ein halbes Wort und Code. Noch eine Zeile."),
        ("quotation", "Ein Zitat"),
        ("paragraph", "Punkt eins"),
        ("paragraph", "Punkt zwei"),
        ("paragraph", "a\tb"),
        ("paragraph", "c\td"),
    ]


def test_markup_inside_is_shown_as_a_browser_would() -> None:
    assert _blocks("Eins <b>zwei</b>drei") == [("paragraph", "Eins zweidrei")]


@pytest.mark.parametrize(("name", "expected"), [("a.md", True), ("A.MARKDOWN", True), ("a.txt", False)])
def test_only_the_name_tells_that_a_text_is_markdown(name: str, expected: bool) -> None:
    assert sniff(b"# Titel", name) is expected


def test_other_kinds_of_files_are_no_markdown_whatever_their_name() -> None:
    assert not sniff(b"\x89PNG", "a.md")
    with pytest.raises(ReadError, match=r"a\.md is a picture"):
        read(b"\x89PNG", "a.md")


def test_a_told_encoding_is_believed() -> None:
    assert str(read("# Über".encode("cp1252"), "a.md", encoding="cp1252").article.text) == "Über\n"


def test_a_file_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown, "MOST_BYTES", 10)

    with pytest.raises(ReadError, match=r"a\.md is too large"):
        read(b"Zu viele Worte.", "a.md")

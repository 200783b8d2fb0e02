"""A text file becomes an article that says what is no longer as it was."""

import json
from pathlib import Path

import pytest

from annotator.core.article import BlockKind, Provenance
from annotator.core.errors import ReadError
from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.readers.plain import from_text, read
from tests.samples import TRICKY_TEXTS

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample"


def _told(data: bytes) -> list[str]:
    return [str(loss) for loss in read(data, "a.txt").losses]


def test_the_sample_is_read_as_it_is() -> None:
    data = (SAMPLE / "article.de.txt").read_bytes()

    result = read(data, "article.de.txt")

    assert str(result.article.text) == data.decode()
    assert result.losses == ()
    assert result.article.provenance.title == "Nordkorea besiegelt sein Schicksal mit Russland"
    assert result.article.provenance.language == "de"


def test_the_offsets_of_the_sample_key_fit() -> None:
    text = read((SAMPLE / "article.de.txt").read_bytes(), "article.de.txt").article.text
    entries = [json.loads(line) for line in (SAMPLE / "key.jsonl").read_text("utf-8").splitlines()]

    wrong = [entry for entry in entries if text.quote(Span(entry["start"], entry["end"])) != entry["text"]]

    assert (len(entries), wrong) == (168, [])


@pytest.mark.parametrize("text", [text for text in TRICKY_TEXTS if text])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_tricky_characters_stay(text: str, encoding: str) -> None:
    assert str(read(text.encode(encoding), "a.txt").article.text) == text


@pytest.mark.parametrize(
    ("data", "text", "told"),
    [
        (b"a\fb", "a\nb", "Form feeds replaced by line ends: 1."),
        (b"a\x0b\x07", "a\ufffd\ufffd", "Control characters that no file can keep replaced by “\ufffd”: 2."),
        ("a\ufffe".encode(), "a\ufffd", "Control characters that no file can keep replaced by “\ufffd”: 1."),
    ],
)  # fmt: skip
def test_what_is_changed_is_told_and_counted(data: bytes, text: str, told: str) -> None:
    assert str(read(data, "a.txt").article.text) == text
    assert _told(data) == [told]


@pytest.mark.parametrize(
    ("data", "text"),
    [(b"a b\r\nc\r\n", "a b\nc\n"), (b"a b\rc", "a b\nc"), (b"\xef\xbb\xbfa", "a")],
)
def test_what_no_reader_would_miss_is_not_told(data: bytes, text: str) -> None:
    assert str(read(data, "a.txt").article.text) == text
    assert _told(data) == []


def test_everything_is_told_at_once() -> None:
    assert _told(b"\xef\xbb\xbfa\r\nb\fc\x01") == [
        "Form feeds replaced by line ends: 1.",
        "Control characters that no file can keep replaced by “\ufffd”: 1.",
    ]


def test_other_line_separators_stay() -> None:
    assert str(read("a\u2028b\u0085c".encode(), "a.txt").article.text) == "a\u2028b\u0085c"


@pytest.mark.parametrize(
    "data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\f", "\u00a0\u200b".encode(), b"\x01"]
)
def test_an_empty_file_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"^a\.txt is empty\."):
        read(data, "a.txt")


def test_5_mb_are_read_and_one_byte_more_is_refused() -> None:
    data = b"x" * 5_000_000

    assert len(read(data, "a.txt").article.text) == 5_000_000
    with pytest.raises(ReadError, match=r"^a\.txt is too large for an article: more than 5 MB\.$"):
        read(data + b"x", "a.txt")


def test_more_lines_than_an_article_has_are_refused() -> None:
    with pytest.raises(ReadError, match=r"^a\.txt has more than 100000 lines; no article has\.$"):
        read(b"x\n" * 100_001, "a.txt")


def test_another_kind_of_file_is_refused_by_its_content() -> None:
    with pytest.raises(ReadError, match=r"^a\.txt is a picture\."):
        read(b"\x89PNG", "a.txt")


def test_with_a_told_encoding_everything_is_text() -> None:
    assert str(read(b"<html>\xe4", "a.html", encoding="latin-1").article.text) == "<html>ä"


def test_pasted_words_become_an_article() -> None:
    result = from_text("Titel\nEin kurzer Satz.\r\n", Message("services", "The pasted text"))

    assert [block.kind for block in result.article.blocks] == [BlockKind.HEADING, BlockKind.PARAGRAPH]
    assert result.article.provenance == Provenance(title="Titel")
    assert result.losses == ()


def test_what_is_known_about_an_article_is_kept() -> None:
    known = Provenance(title="Eigener Titel", source="https://example.org", language="fr")

    assert from_text("Titel\nEin Satz.", "x", known).article.provenance == known


def test_pasted_nothing_is_refused() -> None:
    with pytest.raises(ReadError, match=r"^The pasted text is empty\."):
        from_text(" ", Message("services", "The pasted text"))


def test_a_pasted_text_that_is_too_long_is_refused() -> None:
    with pytest.raises(ReadError, match=r"^The text is too large for an article: more than 5 MB\.$"):
        from_text("x" * 5_000_001, "The text")

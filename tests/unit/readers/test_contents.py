"""Well-known kinds of files are named before anybody reads them as plain text."""

import pytest

from annotator.core.errors import ReadError
from annotator.readers.contents import kind_of, refuse_other_kinds


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF file"),
        (b"PK\x03\x04\x14\0", "an Office document, an e-book or a packed file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "an old Office document"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"\xff\xd8\xff\xe0", "a picture"),
        (b"\x1f\x8b\x08", "a packed file"),
        (b"\x7fELF\2", "a program"),
        (b"RIFF\0\0\0\0WAVE", "a sound or a film"),
        (b"SQLite format 3\0", "a database"),
        (b"\n<!DOCTYPE html>\n<html>", "a web page"),
        (b"\xef\xbb\xbf<HTML lang='de'>", "a web page"),
        (b'<?xml version="1.0"?>', "an XML file"),
        (b"{\\rtf1\\ansi", "an RTF document"),
    ],
)
def test_a_kind_is_told_from_the_first_bytes(data: bytes, kind: str) -> None:
    assert str(kind_of(data)) == kind


@pytest.mark.parametrize("data", [b"", b"Ein Text", b"<b>fett</b>", b"PDF", b"I think", b"RTF {"])
def test_plain_text_is_of_no_other_kind(data: bytes) -> None:
    assert kind_of(data) is None
    refuse_other_kinds(data, "a.txt")


def test_a_refusal_names_the_file_the_kind_and_a_way_out() -> None:
    with pytest.raises(ReadError) as caught:
        refuse_other_kinds(b"%PDF-1.4", "Artikel.pdf")

    assert str(caught.value) == (
        "Artikel.pdf is a PDF file. Such files cannot be read; copy the words of the article and paste them."
    )

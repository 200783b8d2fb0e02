"""Well-known kinds of files are named before anybody reads them as plain text."""

import pytest

from annotator.core.errors import ReadError
from annotator.readers.contents import kind_of, refuse_other_kinds
from tests.contract.made import packed


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (packed({"a.txt": "x"}), "a packed file"),
        (packed({"xl/workbook.xml": "x"}), "a table"),
        (packed({"mimetype": "application/vnd.oasis.opendocument.presentation"}), "a presentation"),
        (packed({"Index/Document.iwa": "x"}), "a Pages document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "an old Office document"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"\xff\xd8\xff\xe0", "a picture"),
        (b"\x1f\x8b\x08", "a packed file"),
        (b"\x7fELF\2", "a program"),
        (b"GIF89a\1\0", "a picture"),
        (b"ID3\x04\0\0", "a sound or a film"),
        (b"RIFF\0\0\0\0WAVE", "a sound or a film"),
        (b"SQLite format 3\0", "a database"),
        (b'<?xml version="1.0"?>', "an XML file"),
        (b"\xef\xbb\xbf\n<?XML version='1.0'?>", "an XML file"),
        (b"{\\rtf1\\ansi", "an RTF document"),
    ],
)
def test_a_kind_is_told_from_its_bytes(data: bytes, kind: str) -> None:
    assert str(kind_of(data)) == kind


@pytest.mark.parametrize(
    "data", [b"", b"Ein Text", b"<b>fett</b>", b"PDF", b"I think", b"RTF {", b"PKW", b"ID3: VW ruft", b"GIF8"]
)
def test_plain_text_is_of_no_other_kind(data: bytes) -> None:
    assert kind_of(data) is None
    refuse_other_kinds(data, "a.txt")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (
            b"\x89PNG",
            "a.x is a picture. Such files cannot be read; copy the words of the article and paste them.",
        ),
        (
            b"{\\rtf1",
            (
                "a.x is an RTF document. Open it in a word processor, save it as DOCX or ODT, and open "
                "that here."
            ),
        ),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            (
                "a.x is protected by a password or a licence. Save a copy without it, or paste the words of "
                "the article."
            ),
        ),
    ],
)
def test_a_refusal_names_the_file_the_kind_and_a_way_out(data: bytes, sentence: str) -> None:
    with pytest.raises(ReadError) as caught:
        refuse_other_kinds(data, "a.x")

    assert str(caught.value) == sentence

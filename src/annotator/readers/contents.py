"""What a file is, told from its bytes, for those that nobody here reads."""

from typing import Final

from annotator.core.errors import ReadError
from annotator.core.messages import Message
from annotator.readers.packed import protected

_START: Final = 1024
"""Bytes in which a mark-up language must have shown itself."""
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
"""What is in the old envelope that Office puts around a document with a password."""


def kind_of(data: bytes) -> Message | None:
    """Return what *data* is, with its article, if it is a well-known kind of file other than plain text."""
    if data.startswith(b"PK"):
        return next((kind for kind, *marks in _PACKED if any(mark in data for mark in marks)), None)
    for kind, *signatures in (*_WRITTEN, *_SIGNATURES):
        if data.startswith(tuple(signatures)):
            return kind
    start = data[:_START].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return _XML if start.startswith(b"<?xml") else None


def refuse_other_kinds(data: bytes, file_name: str) -> None:
    """
    Stop at a well-known kind of file other than plain text.

    Raises:
        ReadError: it is one; the sentence says which and what to do.
    """
    kind = kind_of(data)
    if kind is None:
        return
    if data.startswith(_OLD_OFFICE) and _ENCRYPTED in data:
        raise protected(file_name)
    if any(kind is written for written, *_ in _WRITTEN):
        raise ReadError(
            Message(
                "readers",
                "{name} is {kind}. Open it in a word processor, save it as DOCX or ODT, and open that here.",
                name=file_name,
                kind=kind,
            )
        )
    raise ReadError(
        Message(
            "readers",
            "{name} is {kind}. Such files cannot be read; copy the words of the article and paste them.",
            name=file_name,
            kind=kind,
        )
    )


_WRITTEN: Final = (
    (Message("readers", "an old Office document"), _OLD_OFFICE),
    (Message("readers", "an RTF document"), b"{\\rtf"),
)

_PACKED: Final = (
    (Message("readers", "a table"), b"xl/workbook.xml", b"application/vnd.oasis.opendocument.spreadsheet"),
    (
        Message("readers", "a presentation"),
        b"ppt/presentation.xml",
        b"application/vnd.oasis.opendocument.presentation",
    ),
    (Message("readers", "a Pages document"), b"Index/Document.iwa"),
    (Message("readers", "a packed file"), b"PK\x03\x04", b"PK\x05\x06"),
)

_SIGNATURES: Final = (
    (Message("readers", "a picture"), b"\x89PNG", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*"),
    (Message("readers", "a packed file"), b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0", b"7z\xbc\xaf", b"Rar!\x1a"),
    (Message("readers", "a program"), b"\x7fELF", b"MZ\x90\0"),
    (
        Message("readers", "a sound or a film"),
        b"ID3\x02",
        b"ID3\x03",
        b"ID3\x04",
        b"OggS",
        b"RIFF",
        b"fLaC",
        b"\x1aE\xdf\xa3",
    ),
    (Message("readers", "a database"), b"SQLite format 3\0"),
)

_XML: Final = Message("readers", "an XML file")

"""What a file is, told from its first bytes, for those that are no plain text."""

from typing import Final

from annotator.core.errors import ReadError
from annotator.core.messages import Message

_START: Final = 1024
"""Bytes in which a mark-up language must have shown itself."""


def kind_of(data: bytes) -> Message | None:
    """Return what *data* is, with its article, if it is a well-known kind of file other than plain text."""
    for kind, *signatures in _SIGNATURES:
        if data.startswith(tuple(signatures)):
            return kind
    start = data[:_START].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    for kind, *openings in _MARK_UP:
        if start.startswith(tuple(openings)):
            return kind
    return None


def refuse_other_kinds(data: bytes, file_name: str) -> None:
    """
    Stop at a well-known kind of file other than plain text.

    Raises:
        ReadError: it is one; the sentence says which and what to do.
    """
    kind = kind_of(data)
    if kind is not None:
        raise ReadError(
            Message(
                "readers",
                "{name} is {kind}. Such files cannot be read; copy the words of the article and paste them.",
                name=file_name,
                kind=kind,
            )
        )


_SIGNATURES: Final = (
    (Message("readers", "a PDF file"), b"%PDF-"),
    (
        Message("readers", "an Office document, an e-book or a packed file"),
        b"PK\x03\x04",
        b"PK\x05\x06",
    ),
    (Message("readers", "an old Office document"), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    (Message("readers", "a picture"), b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*"),
    (Message("readers", "a packed file"), b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0", b"7z\xbc\xaf", b"Rar!\x1a"),
    (Message("readers", "a program"), b"\x7fELF", b"MZ\x90\0"),
    (Message("readers", "a sound or a film"), b"ID3", b"OggS", b"RIFF", b"fLaC", b"\x1aE\xdf\xa3"),
    (Message("readers", "a database"), b"SQLite format 3\0"),
)

_MARK_UP: Final = (
    (Message("readers", "a web page"), b"<!doctype html", b"<html"),
    (Message("readers", "an XML file"), b"<?xml"),
    (Message("readers", "an RTF document"), b"{\\rtf"),
)

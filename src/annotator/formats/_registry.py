"""Who reads this? Every format says its name, how its files are called, and how to tell them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from annotator.formats.native import vocabulary

if TYPE_CHECKING:
    from annotator.core.document import Document
    from annotator.formats.native.read import Reading

_SNIFFED: Final = 4096
"""How many bytes at the start of a file tell what it is."""


@dataclass(frozen=True, slots=True)
class Format:
    """
    A way to write documents to files and read them back.

    *recognises* answers by content, given the first bytes of a file.
    """

    name: str
    extensions: tuple[str, ...]
    media_type: str
    recognises: Callable[[bytes], bool]
    read: "Callable[[bytes, str], Reading]"
    write: "Callable[[Document], bytes]"


def format_of(data: bytes, file_name: str) -> Format | None:
    """Return the format of a file, by what is in it or else by what it is called; None if no one reads it."""
    start = data[:_SNIFFED]
    for each in FORMATS:
        if each.recognises(start):
            return each
    extension = PurePath(file_name).suffix.lower()
    return next((each for each in FORMATS if extension in each.extensions), None)


def _is_native(start: bytes) -> bool:
    plain = start.replace(b"\0", b"")  # UTF-16 too
    return b"<" in plain[:8] and vocabulary.NAMESPACE_STEM.encode() in plain and b"document" in plain


def _read_native(data: bytes, file_name: str) -> "Reading":
    from annotator.formats.native.read import read  # the parser is heavy

    return read(data, file_name)


def _write_native(document: "Document") -> bytes:
    from annotator.formats.native.write import write

    return write(document)


NATIVE: Final = Format(
    name=vocabulary.NAME,
    extensions=vocabulary.EXTENSIONS,
    media_type=vocabulary.MEDIA_TYPE,
    recognises=_is_native,
    read=_read_native,
    write=_write_native,
)

FORMATS: Final = (NATIVE,)

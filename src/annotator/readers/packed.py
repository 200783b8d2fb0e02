"""Files in zip archives that anybody may have made: read one by one, within bounds, never put on the disk."""

import lzma
import zipfile
import zlib
from io import BytesIO
from typing import IO, TYPE_CHECKING, Final

from annotator.core.errors import ReadError
from annotator.core.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

DAMAGES: Final = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    OSError,
    ValueError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)
"""What reading a damaged archive raises."""
ENCRYPTED: Final = 0x1
"""The flag of an entry that a password protects."""

MOST_ENTRIES: Final = 10_000
MOST_BYTES: Final = 200_000_000
"""Of a document with its pictures, packed."""
MOST_PART: Final = 40_000_000
"""Bytes of one part, unpacked."""
MOST_TOTAL: Final = 150_000_000
"""Bytes of all parts that are read, unpacked."""
MOST_TAGS: Final = 2_000_000
_CHUNK: Final = 1 << 16


class TooLargeError(ValueError):
    """An entry is larger than it may be, whatever its header says."""


def unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int) -> bytes:
    """
    Return the content of an entry, of at most *limit* bytes.

    Raises:
        TooLargeError: it has more.
        one of DAMAGES: it cannot be read.
    """
    with archive.open(info) as file:
        return _bounded(file, limit)


def _bounded(file: IO[bytes], limit: int) -> bytes:
    data = bytearray()
    while chunk := file.read(_CHUNK):
        data += chunk
        if len(data) > limit:
            raise TooLargeError
    return bytes(data)


class Package:
    """
    The parts of a document that is a zip archive.

    Raises:
        ReadError: it is no such archive, or has more parts than any document.
    """

    def __init__(self, data: bytes, name: str) -> None:
        """Read the list of parts; *name* says in errors which file is meant."""
        self.name = name
        try:
            self._archive = zipfile.ZipFile(BytesIO(data))
        except DAMAGES as error:
            raise self.damaged() from error
        self._parts = {info.filename: info for info in self._archive.infolist()}
        self._left = MOST_TOTAL
        if len(data) > MOST_BYTES or len(self._parts) > MOST_ENTRIES:
            raise self.too_large()

    def __contains__(self, path: str) -> bool:
        """Return whether there is a part of this name."""
        return path in self._parts

    @property
    def paths(self) -> "Iterable[str]":
        """The names of all parts."""
        return self._parts

    def read(self, path: str) -> bytes:
        """
        Return a part.

        Raises:
            ReadError: it is missing, damaged, protected or too large, or all parts together are.
        """
        info = self._parts.get(path)
        if info is None:
            raise self.damaged()
        if info.flag_bits & ENCRYPTED:
            raise self.protected()
        try:
            data = unpacked(self._archive, info, min(MOST_PART, self._left))
        except TooLargeError as error:
            raise self.too_large() from error
        except DAMAGES as error:
            raise self.damaged() from error
        self._left -= len(data)
        return data

    def xml(self, path: str) -> "_Element":
        """
        Return the root element of a part.

        Raises:
            ReadError: as for `read`, or it is no XML that can be trusted.
        """
        return parsed(self.read(path), self.name)

    def damaged(self) -> ReadError:
        """Return the error about a document in which something is missing or broken."""
        return damaged(self.name)

    def protected(self) -> ReadError:
        """Return the error about a document that cannot be read without a password."""
        return protected(self.name)

    def too_large(self) -> ReadError:
        """Return the error about a document beyond a bound."""
        return _beyond(self.name)


def parsed(data: bytes, name: str) -> "_Element":
    """
    Return the root element of an XML file from a stranger: no entities, no document type, no network.

    Raises:
        ReadError: it is no XML, declares a document type, or goes beyond a bound.
    """
    from lxml import etree

    if data.count(b"<") > MOST_TAGS:
        raise _beyond(name)
    parser = etree.XMLParser(
        dtd_validation=False,
        huge_tree=False,
        load_dtd=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        resolve_entities=False,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise damaged(name) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise damaged(name)
    return root


def damaged(name: str) -> ReadError:
    """Return the error about a file in which something is missing or broken."""
    return ReadError(
        Message(
            "readers",
            "{name} is damaged and cannot be read. Open another copy, or paste the words of the article.",
            name=name,
        )
    )


def protected(name: str) -> ReadError:
    """Return the error about a file that cannot be read without a password."""
    return ReadError(
        Message(
            "readers",
            "{name} is protected by a password or a licence. Save a copy without it, or paste the words of "
            "the article.",
            name=name,
        )
    )


def _beyond(name: str) -> ReadError:
    return ReadError(
        Message(
            "readers",
            "{name} has more parts, or larger ones, than can be read. No article has that.",
            name=name,
        )
    )

"""Zip archives that anybody may have made: read entry by entry, never unpacked onto the disk."""

import stat
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath
from typing import IO, Final

from annotator.core.errors import ReadError
from annotator.core.messages import Message
from annotator.readers.packed import DAMAGES, ENCRYPTED, TooLargeError, unpacked

MAX_ENTRIES: Final = 20_000
MAX_TOTAL: Final = 2 * 1024**3
"""Bytes that all entries of an archive may have together, those of archives inside included."""
MAX_DEPTH: Final = 2
"""Archives inside of archives: a download that somebody has zipped once more."""
_ARCHIVE: Final = ".zip"


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in an archive: the *parts* of its path, and its content, or why there is none."""

    parts: tuple[str, ...]
    data: bytes = b""
    refused: Message | None = None


def entries(file: IO[bytes], name: str, wanted: tuple[str, ...], limit: int) -> Iterator[Entry]:
    """
    Yield the files in the archive *file*, called *name*, whose names end as *wanted*, in their order.

    Archives inside count as folders.
    A file is read when it is asked for, and none of more than *limit* bytes. What cannot be used is
    yielded with the reason: encrypted files, links, paths that lead out of the archive, damaged or too large
    ones.

    Raises:
        ReadError: it is no archive, or has more in it than any class hands in.
    """
    yield from _Walk(wanted, limit).inside(file, name, (), MAX_DEPTH)


class _Walk:
    """Goes through an archive and those inside of it, within bounds that hold for all of them together."""

    def __init__(self, wanted: tuple[str, ...], limit: int) -> None:
        self._wanted = wanted
        self._limit = limit
        self._entries_left = MAX_ENTRIES
        self._bytes_left = MAX_TOTAL

    def inside(self, file: IO[bytes], name: str, above: tuple[str, ...], depth: int) -> Iterator[Entry]:
        try:
            archive = zipfile.ZipFile(file)
        except DAMAGES as error:
            message = Message("services", "{name} is no zip archive that can be read.", name=name)
            raise ReadError(message) from error
        with archive:
            for info in archive.infolist():
                self._entries_left -= 1
                if self._entries_left < 0:
                    raise _too_many(name)
                if info.filename.lower().endswith((*self._wanted, _ARCHIVE)):
                    yield from self._opened(
                        _entry(archive, info, above, min(self._limit, self._bytes_left)), depth
                    )

    def _opened(self, entry: Entry, depth: int) -> Iterator[Entry]:
        """Yield *entry*, or what is in it if it is an archive itself."""
        self._bytes_left -= len(entry.data)
        if entry.refused is not None or not entry.parts[-1].lower().endswith(_ARCHIVE):
            yield entry
        elif depth == 0:
            reason = Message("services", "Archives inside of archives inside of archives are not opened.")
            yield Entry(entry.parts, refused=reason)
        else:
            try:
                yield from self.inside(BytesIO(entry.data), entry.parts[-1], entry.parts, depth - 1)
            except _TooManyError:
                raise
            except ReadError as error:
                yield Entry(entry.parts, refused=error.message)


class _TooManyError(ReadError):
    """An archive has more in it than any class hands in."""


def _too_many(name: str) -> _TooManyError:
    return _TooManyError(
        Message("services", "{name} holds more than {most} files.", name=name, most=MAX_ENTRIES)
    )


def _entry(archive: zipfile.ZipFile, info: zipfile.ZipInfo, above: tuple[str, ...], limit: int) -> Entry:
    path = PurePosixPath(info.filename.replace("\\", "/"))
    parts = (*above, *(part for part in path.parts if part != "/"))
    refused = _refusal(info, path)
    if refused is not None:
        return Entry(parts or above or ("?",), refused=refused)
    try:
        data = unpacked(archive, info, limit)
    except TooLargeError:
        return Entry(parts, refused=Message("services", "It is too large."))
    except DAMAGES:
        return Entry(parts, refused=Message("services", "It is damaged."))
    return Entry(parts, data)


def _refusal(info: zipfile.ZipInfo, path: PurePosixPath) -> Message | None:
    if path.is_absolute() or ".." in path.parts or not path.parts or ":" in path.parts[0]:
        return Message("services", "Its path leads out of the archive.")
    if stat.S_ISLNK(info.external_attr >> 16):
        return Message("services", "It is a link, not a file.")
    if info.flag_bits & ENCRYPTED:
        return Message("services", "It is protected by a password.")
    return None

"""Reading files, and recognising them again."""

import hashlib
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

from annotator.core.errors import ReadError
from annotator.core.messages import Message

_MEBIBYTE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """
    What a file was when it was read or written.

    Files are the same when their content is: *mtime_ns*, the time of the last change, is not compared,
    because copying and synchronising touch it, and a change within its granularity does not.
    """

    size: int
    mtime_ns: int = field(compare=False)
    sha256: str

    @classmethod
    def of(cls, data: bytes, mtime_ns: int = 0) -> "Fingerprint":
        """Return the fingerprint of a file with the content *data*."""
        return cls(size=len(data), mtime_ns=mtime_ns, sha256=hashlib.sha256(data).hexdigest())


class Contents(NamedTuple):
    """The bytes of a file, and what they can be recognised by."""

    data: bytes
    fingerprint: Fingerprint


def read_contents(path: Path, limit: int) -> Contents:
    """
    Return the content of the file at *path*, at most *limit* bytes, with its fingerprint.

    Raises:
        ReadError: it is missing, no file, not readable or too large.
    """
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):  # opening a pipe would wait for whoever writes to it
            raise ReadError(_no_file(path, mode))
        with path.open("rb") as file:
            facts = os.fstat(file.fileno())
            data = file.read(limit + 1) if facts.st_size <= limit else None
    except (OSError, ValueError) as error:
        raise ReadError(_reason(path, error)) from error
    if data is None or len(data) > limit:
        megabytes = f"{limit / _MEBIBYTE:.3g}"
        raise ReadError(
            Message("services", "{name} is larger than {limit} MB.", name=shown(path), limit=megabytes)
        )
    return Contents(data, Fingerprint.of(data, facts.st_mtime_ns))


def read_bounded(path: Path, limit: int) -> bytes:
    """
    Return the content of the file at *path*, at most *limit* bytes.

    Raises:
        ReadError: it is missing, no file, not readable or too large.
    """
    return read_contents(path, limit).data


def shown(path: Path) -> str:
    """Return the name of *path* as sentences tell it: what cannot be printed is replaced."""
    return (path.name or str(path)).encode(errors="replace").decode()


def _no_file(path: Path, mode: int) -> Message:
    if stat.S_ISDIR(mode):
        return Message("services", "{name} is a folder, not a file.", name=shown(path))
    return Message("services", "{name} is not an ordinary file.", name=shown(path))


def _reason(path: Path, error: OSError | ValueError) -> Message:
    name = shown(path)
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return Message("services", "There is no file {name}.", name=name)
    if isinstance(error, PermissionError):
        return Message("services", "You are not allowed to read {name}.", name=name)
    return Message("services", "{name} cannot be read: {reason}.", name=name, reason=error.strerror)

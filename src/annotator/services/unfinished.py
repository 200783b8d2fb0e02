"""The reports of a run until now, in one file: a run that was interrupted goes on with it."""

import hashlib
import os
import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, NamedTuple, Self

from annotator.core.errors import ReadError, WriteError
from annotator.core.messages import Message
from annotator.services.files import shown
from annotator.services.lock import FileLock
from annotator.services.outcome import (
    Outcome,
    Report,
    outcome_from_bytes,
    outcome_to_bytes,
    report_from_bytes,
)
from annotator.services.save import make_folder, reason

if TYPE_CHECKING:
    from types import TracebackType

_DIGEST: Final = 32
_START: Final = struct.Struct(">III")
"""How a record begins: a checksum, and the lengths of the two parts that follow."""
_DAMAGES: Final = (ValueError, KeyError, TypeError, AttributeError, ArithmeticError, zlib.error)
"""What reading raises if somebody else has written the file."""


class Kept(NamedTuple):
    """What a submission came to, and where its report lies in the file."""

    outcome: Outcome
    offset: int
    size: int


class Unfinished:
    """
    A file of reports that grows at its end.

    What is added is with the system at once, so that only the last record can be incomplete if the program is
    killed, and each has a checksum. *done* has what an earlier run has finished, by what it was made from.
    """

    def __init__(self, path: Path, made_with: bytes) -> None:
        """
        Go on with the file at *path*, or begin one, also where reports were *made with* something else.

        Raises:
            WriteError: another program works with it, or it cannot be written.
        """
        make_folder(path.parent)
        lock = FileLock.acquire(path)
        if lock is None:
            message = Message(
                "services", "Another program is grading into {name} right now.", name=shown(path.parent)
            )
            raise WriteError(message)
        self.done: dict[bytes, Kept] = {}
        self._path, self._lock = path, lock
        try:
            self._file = path.open("r+b" if path.exists() else "w+b")
            try:
                self._read(hashlib.sha256(made_with).digest())
            except OSError:
                self._close()
                raise
        except OSError as error:
            lock.release()
            raise WriteError(reason(path, error)) from error

    def __enter__(self) -> Self:
        """Return this file."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: "TracebackType | None"
    ) -> None:
        """Close the file, and remove it if the run has come to its end."""
        self._close()
        if kind is None:
            with suppress(OSError):  # the next run would go on with it, and come to the same end
                self._path.unlink()
        self._lock.release()

    def add(self, made_from: bytes, outcome: Outcome, report: bytes) -> Kept:
        """
        Add a report, and return where it is.

        Raises:
            WriteError: there is no room for it.
        """
        about = made_from + outcome_to_bytes(outcome)
        start = _START.pack(zlib.crc32(report, zlib.crc32(about)), len(about), len(report))
        try:
            offset = self._file.seek(0, os.SEEK_END)
            self._file.write(start + about + report)
            self._file.flush()
        except OSError as error:
            raise WriteError(reason(self._path, error)) from error
        return Kept(outcome, offset + len(start) + len(about), len(report))

    def report(self, kept: Kept) -> Report:
        """
        Return the report of what was *kept*.

        Raises:
            ReadError: somebody else has written into the file.
        """
        self._file.seek(kept.offset)
        try:
            return report_from_bytes(self._file.read(kept.size))
        except _DAMAGES as error:
            message = Message(
                "services", "{name} is damaged. Delete it, and grade again.", name=shown(self._path)
            )
            raise ReadError(message) from error

    def _read(self, head: bytes) -> None:
        """Read what is usable of the file; the rest of it goes."""
        file, end = self._file, len(head)
        if file.read(end) == head:
            for made_from, kept in _records(file):
                self.done[made_from] = kept
                end = kept.offset + kept.size
        else:
            file.seek(0)
            file.write(head)
        file.truncate(end)
        file.flush()

    def _close(self) -> None:
        with suppress(OSError):  # what there was no room for has been told
            self._file.close()


def _records(file: IO[bytes]) -> Iterator[tuple[bytes, Kept]]:
    """Yield the records from where *file* is on, up to the first one that is not complete."""
    end = os.fstat(file.fileno()).st_size
    while len(start := file.read(_START.size)) == _START.size:
        checksum, about_size, size = _START.unpack(start)
        if about_size + size > end - file.tell():
            return
        about, report = file.read(about_size), file.read(size)
        if zlib.crc32(report, zlib.crc32(about)) != checksum:
            return
        try:
            outcome = outcome_from_bytes(about[_DIGEST:])
        except _DAMAGES:
            return
        yield about[:_DIGEST], Kept(outcome, file.tell() - size, size)

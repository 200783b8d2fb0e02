"""
What lies in the folder of a journal, byte by byte.

``lock`` tells that somebody works with it. The rest comes in generations, of which the newest one
that is whole counts: ``base-N.annox`` is a document, ``changes-N.log`` what was done to it. A log starts
with `_MAGIC`; then come frames: length, CRC-32 of length and content, content. The first frame
is the header, each other one a change.
"""

import errno
import json
import os
import re
import struct
import zlib
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from annotator.core.errors import ReadError
from annotator.core.messages import Message
from annotator.services.files import Fingerprint
from annotator.services.save import BINARY, sync, sync_folder, write_all

LOCK_NAME: Final = "lock"

_MAGIC: Final = b"annotator journal 1\n"
_LENGTH: Final = struct.Struct(">I")
_FRAME: Final = struct.Struct(">II")
_LOG_NAME: Final = re.compile(r"changes-([0-9]{1,9})\.log")


@dataclass(frozen=True, slots=True)
class Header:
    """
    What the changes of a generation belong to.

    *path* is the document's file, None as long as there is none. *unsaved* tells that the base
    itself is in no file yet.
    """

    base: Fingerprint
    path: Path | None
    unsaved: bool = False

    def packed(self) -> bytes:
        """Return the header as bytes; names of files that are no text survive."""
        path = None if self.path is None else str(self.path)
        facts = {"size": self.base.size, "sha256": self.base.sha256, "path": path, "unsaved": self.unsaved}
        return json.dumps(facts).encode("ascii")

    @classmethod
    def unpacked(cls, data: bytes) -> "Header":
        """Return the header that `packed` made these bytes of."""
        facts = json.loads(data)
        path = None if facts["path"] is None else Path(facts["path"])
        base = Fingerprint(size=facts["size"], mtime_ns=0, sha256=facts["sha256"])
        return cls(base=base, path=path, unsaved=facts["unsaved"])


class Ending(Enum):
    """How a log ends."""

    WHOLE = auto()
    TORN = auto()
    """In the middle of a frame, as a crash leaves it."""
    DAMAGED = auto()
    """With bytes that nobody wrote."""


@dataclass(frozen=True, slots=True)
class Log:
    """A log as it was read: what could be read of it, and what follows that."""

    number: int
    header: Header
    payloads: tuple[bytes, ...]
    ending: Ending
    modified: float
    """When something was written last, in seconds since 1970."""


class Generation:
    """
    A base and the log of its changes, being written.

    What cannot be written is kept and comes first the next time, so that the log has no gaps. Not
    safe for threads.

    Raises:
        OSError: the files cannot be made; there are none then.
    """

    def __init__(self, folder: Path, number: int, base: bytes, header: Header) -> None:
        """Write *base* and the beginning of the log; a log that is there has a base."""
        self._folder = folder
        self._base, self._log = base_file(folder, number), _log_file(folder, number)
        self._descriptor: int | None = None
        self._synced = False
        self._rest = bytearray()
        try:
            descriptor = _new_file(self._base)
            try:
                write_all(descriptor, base)
            finally:
                os.close(descriptor)
            self._descriptor = _new_file(self._log)
            write_all(self._descriptor, _MAGIC + frame(header.packed()))
        except BaseException:
            self.close()
            self.remove()
            raise

    def append(self, payload: bytes) -> None:
        """
        Hand a frame to the operating system, where it outlives this program.

        Raises:
            OSError: it could not be written, or not to its end.
        """
        self._rest += frame(payload)
        self.flush()

    def flush(self) -> None:
        """
        Write what could not be written before.

        Raises:
            OSError: this time neither.
        """
        while self._rest and self._descriptor is not None:
            written = os.write(self._descriptor, self._rest)
            del self._rest[:written]

    def duplicate(self) -> int:
        """Return another descriptor of the log, for `sync`; it stays good when this one is closed."""
        assert self._descriptor is not None  # noqa: S101 - only the generation in use is synced
        return os.dup(self._descriptor)

    def sync(self, descriptor: int) -> None:
        """
        Wait until everything is on the disk; *descriptor* is a duplicate of the log's.

        This may run while another thread appends.

        Raises:
            OSError: it is not on the disk, or somebody removed the files.
        """
        if os.fstat(descriptor).st_nlink == 0:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(self._log))
        if not self._synced:
            base = os.open(self._base, os.O_RDWR)
            try:
                sync(base)
            finally:
                os.close(base)
            sync_folder(self._folder)
            sync_folder(self._folder.parent)
            self._synced = True
        sync(descriptor)

    def close(self) -> None:
        """Stop writing; may be called again."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def remove(self) -> None:
        """Remove the files, the log first, for it counts only together with its base."""
        for file in (self._log, self._base):
            with suppress(OSError):
                file.unlink()


def frame(payload: bytes) -> bytes:
    """Return *payload* with what tells whether it is whole."""
    return _FRAME.pack(len(payload), _checksum(payload)) + payload


def base_file(folder: Path, number: int) -> Path:
    """Return where the base of a generation lies."""
    return folder / f"base-{number}.annox"


def read_logs(folder: Path) -> list[Log]:
    """
    Return the logs in *folder*, the newest first, without those that end before their header does.

    Raises:
        ReadError: a log is not one that this version of the program can read.
        OSError: one could not be read.
    """
    numbers = [int(found[1]) for file in folder.iterdir() if (found := _LOG_NAME.fullmatch(file.name))]
    logs = (_read_log(_log_file(folder, number), number) for number in sorted(numbers, reverse=True))
    return [log for log in logs if log is not None]


def _read_log(file: Path, number: int) -> Log | None:
    data = file.read_bytes()
    if len(data) < len(_MAGIC) or not data.strip(b"\0"):  # zeros are what a power cut may leave
        return None
    payloads, ending = _frames(data[len(_MAGIC) :])
    readable = data.startswith(_MAGIC) and ending is not Ending.DAMAGED
    if not payloads and readable:
        return None
    if not payloads or not data.startswith(_MAGIC):
        raise ReadError(
            Message("services", "The safety copy {name} is damaged or from a newer version.", name=file.name)
        )
    header, *changes = payloads
    return Log(number, Header.unpacked(header), tuple(changes), ending, file.stat().st_mtime)


def _frames(data: bytes) -> tuple[list[bytes], Ending]:
    """Return the contents of all frames up to the first that is not whole, and how it goes on there."""
    payloads: list[bytes] = []
    start = 0
    while start < len(data):
        content = start + _FRAME.size
        if content > len(data):
            return payloads, Ending.TORN
        length, checksum = _FRAME.unpack_from(data, start)
        if content + length > len(data):
            return payloads, Ending.TORN
        payload = data[content : content + length]
        if checksum != _checksum(payload):
            return payloads, Ending.DAMAGED
        payloads.append(payload)
        start = content + length
    return payloads, Ending.WHOLE


def _checksum(payload: bytes) -> int:
    """Return the checksum of the length, too: a frame of zeros is none."""
    return zlib.crc32(payload, zlib.crc32(_LENGTH.pack(len(payload))))


def _log_file(folder: Path, number: int) -> Path:
    return folder / f"changes-{number}.log"


def _new_file(path: Path) -> int:
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | BINARY, 0o600)

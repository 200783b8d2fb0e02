"""Locks that end with the program that holds them, however it ends."""

import errno
import hashlib
import os
import sys
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Final

from annotator.services.paths import lock_dir

if sys.platform == "win32":  # pragma: no cover - the tests run where flock is
    import msvcrt

    _CAN_REMOVE_OPEN_FILES: Final = False

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    _CAN_REMOVE_OPEN_FILES: Final = True

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_BUSY: Final = {errno.EACCES, errno.EAGAIN, errno.EDEADLK, errno.EWOULDBLOCK}

_held: Final = set[Path]()
"""What this process holds: on NFS the system's locks do not keep a process from itself."""
_held_guard: Final = Lock()


class FileLock:
    """
    The right to be the only one who works with a file.

    The operating system takes the lock back when the program ends, also at ``kill -9``, so there
    are no stale ones. It is advisory and holds for the programs of one user on one computer; what
    others do to a file is noticed when it is saved (`services.save`).
    """

    def __init__(self, file: Path) -> None:
        """Hold *file* within this process; use `acquire` or `on` instead."""
        self._file = file
        self._descriptor: int | None = None
        self._released = False

    @classmethod
    def acquire(cls, path: Path) -> "FileLock | None":
        """
        Lock the document at *path*, which need not exist; None if a window or program has it already.

        Two paths to one file, such as a symbolic link, are the same. Where the state folder cannot
        be written, the lock holds within this process only.
        """
        real = os.path.normcase(os.path.realpath(path))
        file = lock_dir() / f"{hashlib.sha256(os.fsencode(real)).hexdigest()}.lock"
        try:
            return cls.on(file)
        except OSError:
            return cls._within_process(file)

    @classmethod
    def on(cls, file: Path) -> "FileLock | None":
        """
        Lock *file* itself, which is made if need be and removed at the end; None if it is locked already.

        Raises:
            OSError: the file cannot be opened.
        """
        lock = cls._within_process(file)
        if lock is None:
            return None
        try:
            lock._descriptor = _open_locked(file)  # noqa: SLF001 - its own
        except OSError:
            lock.release()
            raise
        if lock._descriptor is None:  # noqa: SLF001 - its own
            lock.release()
            return None
        return lock

    def release(self) -> None:
        """Let others have it; may be called again."""
        if self._released:
            return
        self._released = True
        if self._descriptor is not None:
            _close(self._descriptor, self._file)
        with _held_guard:
            _held.discard(self._file)

    @classmethod
    def _within_process(cls, file: Path) -> "FileLock | None":
        with _held_guard:
            if file in _held:
                return None
            _held.add(file)
        return cls(file)


def _open_locked(file: Path) -> int | None:
    """Return a descriptor of *file* that holds the lock, None if another one does."""
    while True:
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
        if not _try_lock(descriptor):
            os.close(descriptor)
            return None
        if _is_still(descriptor, file):
            return descriptor
        os.close(descriptor)  # whoever had the lock removed the file after it was opened here: once more


def _try_lock(descriptor: int) -> bool:
    """Return whether nobody else holds the lock, as far as the file system can tell."""
    try:
        _lock(descriptor)
    except OSError as error:
        return error.errno not in _BUSY  # else a file system without locks
    return True


def _is_still(descriptor: int, file: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), file.stat())
    except FileNotFoundError:
        return False


def _close(descriptor: int, file: Path) -> None:
    """Remove *file* while it is still locked, so that nobody locks one that is about to go."""
    with suppress(OSError):
        if _CAN_REMOVE_OPEN_FILES:
            file.unlink()
    os.close(descriptor)
    with suppress(OSError):
        if not _CAN_REMOVE_OPEN_FILES:  # and there, one that somebody has opened meanwhile stays
            file.unlink()

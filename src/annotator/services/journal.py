"""The journal: every change outlives the program, and the next start finds it."""

import datetime
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING, Final

from annotator.core.errors import ReadError, WriteError
from annotator.core.identity import new_id
from annotator.core.messages import Message
from annotator.formats.native.changes import write_change
from annotator.services.files import Fingerprint, shown
from annotator.services.journal_files import LOCK_NAME, Ending, Generation, Header, Log, read_logs
from annotator.services.lock import FileLock
from annotator.services.replay import Recovered, recovered
from annotator.services.save import FULL, PROTECTED, leftovers

if TYPE_CHECKING:
    from annotator.core.changes import Change

_DELAY: Final = 0.5
"""Seconds in which changes gather before they are synced together."""
_PATIENCE: Final = 2.0
"""Seconds that closing waits for a disk that does not answer."""


class Journal:
    """
    The changes to one open document since it was saved last, in a folder of its own.

    A change is with the operating system when `record` returns, so that the end of the program
    loses nothing, and on the disk within a second, which is what a power cut may cost. Whatever
    the disk does, no method raises: trouble is told once, and the app goes on.
    """

    def __init__(self, directory: Path, on_trouble: Callable[[Message], object]) -> None:
        """Use `start` instead."""
        self._directory = directory
        self._on_trouble = on_trouble
        self._folder: Path | None = None
        self._lock: FileLock | None = None
        self._generation: Generation | None = None
        self._stale: list[Generation] = []
        self._number = 0
        self._worth_keeping = False
        self._error = OSError()
        self._told = False
        self._closed = False
        self._guard = Lock()
        self._dirty = Event()
        self._closing = Event()
        self._thread = Thread(target=self._keep_synced, name="annotator journal", daemon=True)

    @classmethod
    def start(
        cls,
        directory: Path,
        base: bytes,
        path: Path | None,
        *,
        unsaved: bool = False,
        on_trouble: Callable[[Message], object] = lambda _message: None,
    ) -> "Journal":
        """
        Start a journal in *directory* for a document that is *base*, as read from the file at *path*.

        *path* is None for a document that has no file yet. *unsaved* tells that *base* is in no
        file although it should be, as after a recovery; such a journal is worth recovering without
        any change. *on_trouble* is called once, by `record`, `rebase` or the journal's own thread, when
        a change cannot be kept; a `rebase` that works makes that good.
        """
        journal = cls(directory, on_trouble)
        journal._worth_keeping = unsaved
        try:
            journal._renew(base, path, unsaved=unsaved)
        except OSError as error:
            journal._error = error
        journal._thread.start()
        return journal

    def record(self, change: "Change") -> None:
        """Keep *change*, which was applied after all those recorded before."""
        try:
            self._append(write_change(change))
        except (OSError, WriteError) as error:
            self._tell(error)
        if not self._dirty.is_set():
            self._dirty.set()

    def rebase(self, data: bytes, path: Path) -> None:
        """
        Start anew from *data*, which holds all recorded changes and was just saved to *path*.

        At whatever moment the program ends, either the old base with all its changes is found or the new one.
        """
        with self._guard:
            if self._closed:
                return
            old, trouble = self._generation, None
            try:
                self._renew(data, path, unsaved=False)
            except OSError as error:
                trouble = error
            else:
                self._worth_keeping = self._told = False
                if old is not None:
                    old.close()
                    self._stale.append(old)
        if trouble is not None:
            self._tell(trouble)
        self._dirty.set()

    def close(self, *, discard: bool) -> None:
        """
        End the journal; *discard* removes it, otherwise its changes are offered at the next start.

        A journal without changes is removed in any case. May be called again.
        """
        with self._guard:
            if self._closed:
                return
            self._closed = True
        self._closing.set()
        self._dirty.set()
        self._thread.join(_PATIENCE)
        keep = self._worth_keeping and self._generation is not None and not discard
        if keep and not self._thread.is_alive():
            self._sync()
        if self._generation is not None:
            self._generation.close()
        if self._folder is not None and self._lock is not None:
            if keep:
                self._lock.release()
            else:
                _remove(self._folder, self._lock)

    def _renew(self, base: bytes, path: Path | None, *, unsaved: bool) -> None:
        """
        Write a new generation, in a new folder if there is none yet.

        Raises:
            OSError: it cannot be written; everything is as before.
        """
        if self._folder is None:
            self._folder, self._lock = _new_folder(self._directory)
        self._number += 1
        header = Header(Fingerprint.of(base), None if path is None else path.absolute(), unsaved=unsaved)
        self._generation = Generation(self._folder, self._number, base, header)

    def _append(self, payload: bytes) -> None:
        with self._guard:
            if self._closed:
                return
            self._worth_keeping = True
            if self._generation is None:
                raise self._error
            self._generation.append(payload)

    # ---- the thread --------------------------------------------------------------------------

    def _keep_synced(self) -> None:
        while not self._closing.is_set():
            self._dirty.wait()
            self._closing.wait(_DELAY)
            self._dirty.clear()
            if not self._closing.is_set():
                self._sync()

    def _sync(self) -> None:
        """Bring everything to the disk, then remove what that makes superfluous."""
        stale: list[Generation] = []
        try:
            with self._guard:
                if self._generation is None:
                    return
                generation = self._generation
                generation.flush()
                descriptor = generation.duplicate()  # the next rebase may close the other one
                stale, self._stale = self._stale, stale
            try:
                generation.sync(descriptor)
            finally:
                os.close(descriptor)
        except OSError as error:
            self._tell(error)
            with self._guard:
                self._stale += stale
            return
        for old in stale:
            old.remove()

    def _tell(self, error: OSError | WriteError) -> None:
        with self._guard:
            if self._told:
                return
            self._told = True
        self._on_trouble(_trouble(error))


def _new_folder(directory: Path) -> tuple[Path, FileLock]:
    """
    Make a folder for a journal and lock it.

    Raises:
        OSError: that is not possible; no folder is left behind.
    """
    while True:
        folder = directory / new_id()
        folder.mkdir(mode=0o700, parents=True)
        try:
            lock = FileLock.on(folder / LOCK_NAME)
        except FileNotFoundError:  # another program took the folder for an abandoned one
            continue
        except OSError:
            with suppress(OSError):
                folder.rmdir()
            raise
        if lock is not None:
            return folder, lock


def _trouble(error: OSError | WriteError) -> Message:
    return Message(
        "services",
        "Your latest changes would not survive a crash: {reason} You can go on, but save often.",
        reason=_reason(error),
    )


def _reason(error: OSError | WriteError) -> Message:
    if isinstance(error, WriteError):
        return error.message
    if error.errno in FULL:
        return Message("services", "The disk is full.")
    if error.errno in PROTECTED:
        return Message("services", "The folder for safety copies is write-protected.")
    return Message(
        "services", "Safety copies cannot be written ({reason}).", reason=os.strerror(error.errno or 0)
    )


# ---- after a crash ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Recoverable:
    """
    A journal that a program left behind.

    *path* is the document's file, None if it has none. *when* tells the last change, in UTC.
    *annotations* counts those there were at the end; 0 also where that cannot be told.
    """

    folder: Path
    path: Path | None
    title: str
    when: datetime.datetime
    annotations: int


def recoverable(directory: Path) -> list[Recoverable]:
    """
    Return the journals in *directory* that hold changes and that no running program uses, latest first.

    Those without changes are removed. Those that this version cannot read stay where they are.
    """
    entries = []
    for folder in _folders(directory):
        with suppress(OSError, ReadError):  # gone meanwhile, not ours, or from a newer version
            lock = FileLock.on(folder / LOCK_NAME)
            if lock is None:
                continue
            try:
                entry = _entry(folder)
                if entry is None:
                    _remove(folder, lock)
                else:
                    entries.append(entry)
            finally:
                lock.release()
    return sorted(entries, key=lambda entry: entry.when, reverse=True)


def recover(entry: Recoverable) -> Recovered:
    """
    Return the document of *entry* with its changes; the journal stays until `discard`.

    Changes that cannot be read or applied, and all later ones, are left out and told.

    Raises:
        ReadError: there is no document to apply the changes to, or another window recovers it.
    """
    lock = _locked(entry)
    try:
        _tidy(entry.path)
        return recovered(entry.folder, _name(entry))
    except OSError as error:
        raise ReadError(_gone(entry)) from error
    finally:
        lock.release()


def discard(entry: Recoverable) -> None:
    """Remove the journal of *entry* with all it holds, unless another window works with it."""
    with suppress(ReadError):
        _remove(entry.folder, _locked(entry))
        _tidy(entry.path)


def _folders(directory: Path) -> list[Path]:
    try:
        return [path for path in directory.iterdir() if path.is_dir()]
    except OSError:
        return []


def _entry(folder: Path) -> Recoverable | None:
    """Return what the journal in *folder* holds, None if nothing."""
    logs = read_logs(folder)
    if not logs or not _is_worth_recovering(logs[0]):
        return None
    log, title, annotations = logs[0], "", 0
    with suppress(ReadError):  # what is wrong is told to whoever wants to recover it
        document = recovered(folder, "").document
        title, annotations = document.article.title, len(document.annotations)
    return Recoverable(
        folder=folder,
        path=log.header.path,
        title=title,
        when=datetime.datetime.fromtimestamp(log.modified, datetime.UTC),
        annotations=annotations,
    )


def _is_worth_recovering(log: Log) -> bool:
    return bool(log.payloads) or log.header.unsaved or log.ending is not Ending.WHOLE


def _tidy(path: Path | None) -> None:
    """Remove what a crash in the middle of saving left beside the document, unless somebody has that open."""
    lock = None if path is None else FileLock.acquire(path)
    if path is not None and lock is not None:
        with suppress(OSError):
            for file in leftovers(path):
                file.unlink()
        lock.release()


def _locked(entry: Recoverable) -> FileLock:
    """
    Return the lock of the journal of *entry*.

    Raises:
        ReadError: it is gone, or somebody else works with it.
    """
    try:
        lock = FileLock.on(entry.folder / LOCK_NAME)
    except OSError as error:
        raise ReadError(_gone(entry)) from error
    if lock is None:
        raise ReadError(
            Message("services", "{name} is being recovered in another window.", name=_name(entry))
        )
    return lock


def _gone(entry: Recoverable) -> Message:
    return Message("services", "The safety copy of {name} cannot be read any more.", name=_name(entry))


def _name(entry: Recoverable) -> str | Message:
    if entry.path is not None:
        return shown(entry.path)
    return entry.title or Message("services", "a document without a name")


def _remove(folder: Path, lock: FileLock) -> None:
    """Remove a locked journal; the newest log goes last of the logs, then the bases."""
    with suppress(OSError):
        files = [file for file in folder.iterdir() if file.name != LOCK_NAME]
        for file in sorted(files, key=lambda file: (file.suffix != ".log", len(file.name), file.name)):
            with suppress(OSError):
                file.unlink()
    lock.release()
    with suppress(OSError):
        folder.rmdir()

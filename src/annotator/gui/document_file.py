"""The file behind an open document: saving it, locking it, and the journal that survives a crash."""

import datetime
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTime, Signal

from annotator.core.changes import Change, EditHead
from annotator.core.document import Document, Effect
from annotator.core.errors import WriteError
from annotator.core.messages import Message, Problem
from annotator.formats.native.write import write
from annotator.gui import tasks
from annotator.gui.session import Session
from annotator.services.files import Fingerprint
from annotator.services.hand_in import submission
from annotator.services.handout import is_handout
from annotator.services.journal import Journal
from annotator.services.lock import FileLock
from annotator.services.paths import journal_dir
from annotator.services.save import save_document


class DocumentFile(QObject):
    """
    One open document and its file.

    A document with *problems* is read-only. One whose file another program has open becomes a copy
    without a path (`is_copy`). Neither is ever saved over the file it came from.
    """

    changed = Signal()
    """The path, the time of saving, or whether there is something to save."""
    trouble_found = Signal(object)
    """A `Message` about the journal; told once."""

    def __init__(
        self,
        document: Document,
        *,
        path: Path | None = None,
        data: bytes | None = None,
        fingerprint: Fingerprint | None = None,
        problems: tuple[Problem, ...] = (),
        losses: tuple[Message, ...] = (),
        recovered: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """
        Take a document that was read from *data* at *path*, or a new one that has neither.

        *recovered* tells that it comes from a journal and no file holds it as it is.
        """
        super().__init__(parent)
        self._lock = FileLock.acquire(path) if path else None
        self.is_copy = path is not None and self._lock is None
        self.path = None if self.is_copy else path
        self.problems = problems
        self.losses = losses
        self.saved_at: QTime | None = None
        self._fingerprint = None if self.is_copy else fingerprint
        self._journal: Journal | None = None
        if not problems:
            self._journal = Journal.start(
                journal_dir(),
                write(document) if data is None else data,
                self.path,
                unsaved=recovered,
                on_trouble=self.trouble_found.emit,
            )
        self.session = Session(
            document,
            author=document.head.author,
            read_only=bool(problems),
            record=self._on_document_changed,
            parent=self,
        )
        if recovered:
            self.session.undo_stack.resetClean()
        self.session.undo_stack.cleanChanged.connect(self.changed)

    @property
    def title(self) -> str:
        """The file's name, or the article's title as long as there is no file."""
        return self.path.name if self.path else self.session.document.article.title

    @property
    def is_modified(self) -> bool:
        """Whether there are changes that no file holds."""
        return not self.session.undo_stack.isClean()

    def save(self, *, overwrite: bool = False) -> None:
        """
        Save to the file the document came from; *overwrite* even if somebody else changed it since.

        Raises:
            WriteError: it could not be saved; the document stays open and unsaved.
        """
        assert self.path is not None
        self._write(self.path, None if overwrite else self._fingerprint)

    def save_as(self, path: Path) -> None:
        """
        Save to *path*, which a person chose and confirmed, and stay with that file.

        Raises:
            WriteError: it could not be saved, or another window or program has that file open.
        """
        if self.path is not None and path.resolve() == self.path.resolve() and self._lock is not None:
            self._write(path, None)
            return
        if is_handout(path):
            raise WriteError(
                Message(
                    "gui", "{name} is a hand-out and stays as it is. Choose another name.", name=path.name
                )
            )
        lock = FileLock.acquire(path)
        if lock is None:
            raise WriteError(
                Message("gui", "{name} is open in another window. Choose another name.", name=path.name)
            )
        try:
            self._write(path, None)
        except WriteError:
            lock.release()
            raise
        if self._lock is not None:
            self._lock.release()
        self._lock = lock

    def hand_in(self, path: Path, *, name: str, class_name: str) -> None:
        """
        Write a submission by *name* to *path*; the document itself stays open as it is.

        Raises:
            WriteError: it could not be written, or *path* is the file of the document itself.
        """
        if self.path is not None and path.resolve() == self.path.resolve():
            raise WriteError(
                Message("gui", "{name} is the file you are working on. Hand in another one.", name=path.name)
            )
        head, now = self.session.document.head, datetime.datetime.now(datetime.UTC)
        signed = replace(head, author=name, class_name=class_name, handed_in=head.handed_in or now)
        if signed != head:
            self.session.push(EditHead(signed), self.tr("Sign with name and class"))
        copy = submission(
            self.session.document.snapshot(),
            name=name,
            class_name=class_name,
            now=now,
        )
        tasks.wait(lambda: save_document(copy, path, expected=None), self.tr("Handing in…"))

    def close(self, *, keep_journal: bool = False) -> None:
        """End the journal and let go of the file; *keep_journal* leaves the changes for the next start."""
        if self._journal is not None:
            self._journal.close(discard=not keep_journal)
            self._journal = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _write(self, path: Path, expected: Fingerprint | None) -> None:
        self.session.end_typing()
        document = self.session.document.snapshot()
        saved = tasks.wait(lambda: save_document(document, path, expected=expected), self.tr("Saving…"))
        self.path = path
        self._fingerprint = saved.fingerprint
        self.saved_at = QTime.currentTime()
        if self._journal is not None:
            self._journal.rebase(saved.data, path)
        self.session.undo_stack.setClean()
        self.changed.emit()

    def _on_document_changed(self, change: Change, effect: Effect) -> None:  # noqa: ARG002 - a Listener
        if self._journal is not None:
            self._journal.record(change)

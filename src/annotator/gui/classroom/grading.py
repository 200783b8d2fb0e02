"""The grading of one class: what came in, what the teacher decides about it, and the way back."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid

from annotator.formats.native.vocabulary import MAX_BYTES
from annotator.gui import tasks
from annotator.gui.language import language
from annotator.services.classroom import key_of, rescored, save_session, session_in, students_decided_on
from annotator.services.files import read_contents
from annotator.services.grade import ClassResult, Grader, open_key
from annotator.services.key_edits import with_item
from annotator.services.save import save_document

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation
    from annotator.core.document import Document
    from annotator.grading.rubric import Rubric
    from annotator.grading.score import Override
    from annotator.services.files import Fingerprint
    from annotator.services.grading_session import GradingSession


class Grading(QObject):
    """
    The submissions at *paths* graded against a key, and a session on an undo stack.

    Decisions go through `decide` and `assign` only; each is a step that can be undone, and scores follow at
    once. *folder* is where the results lie.
    """

    began = Signal()
    """Files are being read."""
    progressed = Signal(int)
    """So many files have been read."""
    class_changed = Signal()
    """There is another result, or none of a reading that went wrong."""
    student_changed = Signal(int)
    """The student at this place in the result has another score."""
    everybody_changed = Signal()
    """The key has other items, or there is another rubric: everybody has another score."""
    failed = Signal(object)
    """An `AnnotatorError`."""

    def __init__(
        self,
        key: "Document",
        paths: Sequence[Path],
        folder: Path,
        session: "GradingSession",
        parent: QObject,
    ) -> None:
        """Start without a result; `take_in` reads the submissions."""
        super().__init__(parent)
        self.paths = tuple(paths)
        self.folder = folder
        self.grader = Grader(key, session.rubric, session, language())
        self.result = ClassResult((), (), ())
        self.undo_stack = QUndoStack(self)
        self._task: tasks.Task | None = None
        self._key_file: _KeyFile | None = None

    def __del__(self) -> None:
        """Empty the undo stack while its commands are there, as `Session` does."""
        if isValid(self.undo_stack):
            self.undo_stack.clear()

    @classmethod
    def opened(cls, key: Path, paths: Sequence[Path], folder: Path, parent: QObject) -> "Grading":
        """
        Return the grading of *paths* against the key at *key*, with what was decided in *folder* before.

        Raises:
            AnnotatorError: the key or the session cannot be used.
        """
        document = open_key(key)
        grading = cls(document, paths, folder, session_in(folder), parent)
        grading._key_file = _KeyFile(key, read_contents(key, MAX_BYTES).fingerprint, document)
        return grading

    @property
    def key(self) -> "Document":
        """The key that all are graded against."""
        return self.grader.key

    @property
    def session(self) -> "GradingSession":
        """What the teacher has decided until now."""
        return self.grader.session

    @property
    def is_reading(self) -> bool:
        """Whether files are being read."""
        return self._task is not None

    # ---- reading -----------------------------------------------------------------------------

    def take_in(self) -> None:
        """Read and grade everything, in the background."""
        self.end()
        paths = self.paths
        grader = Grader(self.key, self.session.rubric, self.session, language())
        self._task = tasks.run(
            self,
            lambda report: grader.grade(paths, progress=report),
            done=lambda result: self._on_task_done(result, grader.session),
            failed=self._on_task_failed,
            progress=self.progressed.emit,
        )
        self.began.emit()

    def cancel(self) -> None:
        """Stop reading; what has been read stays."""
        if self._task is not None:
            self._task.cancel()

    def end(self) -> None:
        """Let go of the thread that reads."""
        if self._task is not None:
            self._task.end()
            self._task = None

    # ---- deciding ----------------------------------------------------------------------------

    def decide(self, student: str, row: str, override: "Override | None", text: str) -> None:
        """Say something else about one row of a student in a step called *text*; None takes it back."""
        if self.session.of(student).get(row) != override:
            self._push(self.session.with_override(student, row, override), text)

    def assign(self, file: str, student: str) -> None:
        """Say whose file this is, whatever it says itself; everything is read again."""
        text = self.tr("Assign {file} to {student}").format(file=file, student=student)
        self._push(self.session.with_assigned(file, student), text)

    def add_to_key(self, find: "Annotation") -> None:
        """Make a find an item of the key, for everybody; `save` writes the key, too."""
        self.undo_stack.push(_KeyStep(self, with_item(self.key, find), self.tr("Add to the key")))

    def use_rubric(self, rubric: "Rubric") -> None:
        """Grade everybody by *rubric*, in a step that can be undone."""
        if rubric != self.session.rubric:
            self._push(self.session.with_rubric(rubric), self.tr("Change the rubric"))

    def use_key(self, key: "Document") -> None:
        """Grade everybody against another state of the key; a step of the undo stack does so."""
        self._grade_everybody(key, self.session)

    def use(self, session: "GradingSession") -> None:
        """Grade by another session; a step of the undo stack does so."""
        before, self.grader.session = self.session, session
        if before.assigned != session.assigned:
            self.take_in()
            return
        if before.rubric != session.rubric:
            self._grade_everybody(self.key, session)
            return
        students = students_decided_on(before, session)
        self.result = rescored(self.result, self.grader, students)
        for place, graded in enumerate(self.result.graded):
            if key_of(graded) in students:
                self.student_changed.emit(place)

    def _grade_everybody(self, key: "Document", session: "GradingSession") -> None:
        self.grader = Grader(key, session.rubric, session, language())
        self.result = rescored(self.result, self.grader, {key_of(each) for each in self.result.graded})
        self.everybody_changed.emit()

    def _push(self, session: "GradingSession", text: str) -> None:
        self.undo_stack.push(_Step(self, session, text))

    # ---- saving ------------------------------------------------------------------------------

    def save(self) -> None:
        """
        Save what was decided, and the key if it has other items now.

        Raises:
            ChangedElsewhereError: somebody else has changed the key.
            WriteError: it cannot be written.
        """
        known = self._key_file
        if known is not None and known.document is not self.key:
            saved = save_document(self.key, known.path, expected=known.fingerprint)
            self._key_file = _KeyFile(known.path, saved.fingerprint, self.key)
        save_session(self.session, self.folder)
        self.undo_stack.setClean()

    def save_in(self, folder: Path) -> None:
        """
        Save what was decided in *folder*, now and from now on.

        Raises:
            ChangedElsewhereError: somebody else has changed the key.
            WriteError: it cannot be written.
        """
        self.folder = folder
        self.save()

    # ---- slots -------------------------------------------------------------------------------

    def _on_task_done(self, result: ClassResult, session: "GradingSession") -> None:
        """Take the result, which knows nothing of what was decided since *session*."""
        self._task = None
        self.result = rescored(result, self.grader, students_decided_on(session, self.session))
        self.class_changed.emit()

    def _on_task_failed(self, error: object) -> None:
        self._task = None
        self.class_changed.emit()
        self.failed.emit(error)


class _KeyFile(NamedTuple):
    """Where the key lies, and what is in there."""

    path: Path
    fingerprint: "Fingerprint"
    document: "Document"


class _KeyStep(QUndoCommand):
    """From one state of the key to another, and back."""

    def __init__(self, grading: Grading, after: "Document", text: str) -> None:
        super().__init__(text)
        self._grading = grading
        self._before, self._after = grading.key, after

    def redo(self) -> None:
        self._grading.use_key(self._after)

    def undo(self) -> None:
        self._grading.use_key(self._before)


class _Step(QUndoCommand):
    """From one session to another, and back."""

    def __init__(self, grading: Grading, after: "GradingSession", text: str) -> None:
        super().__init__(text)
        self._grading = grading
        self._before, self._after = grading.session, after

    def redo(self) -> None:
        self._grading.use(self._after)

    def undo(self) -> None:
        self._grading.use(self._before)

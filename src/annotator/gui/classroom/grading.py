"""The grading of one class: what came in, what the teacher decides about it, and the way back."""

from collections.abc import Sequence
from copy import copy
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid

from annotator.formats.native.vocabulary import MAX_BYTES
from annotator.gui import tasks
from annotator.gui.language import language
from annotator.gui.startup import settle
from annotator.services.classroom import (
    graded_again,
    key_of,
    rescored,
    save_session,
    session_in,
    students_decided_on,
)
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
    from annotator.services.grade import Graded
    from annotator.services.grading_session import GradingSession
    from annotator.services.other_version import Settled

_AT_ONCE: Final = 250
"""Milliseconds in which a usual class is graded again, so that nothing has to be shown in between."""

_NOBODY: Final = ClassResult((), (), ())


class Grading(QObject):
    """
    The submissions at *paths* graded against a key, and a session on an undo stack.

    Decisions go through the methods that say so; each is a step that can be undone. Scores follow at once, or
    in the background where a large class is graded again: until then `result` is what it was before, and only
    `at` knows more. *folder* is where the results lie.
    """

    began = Signal()
    """Files are being read."""
    progressed = Signal(int)
    """So many files have been read."""
    class_changed = Signal()
    """There is another result, or none of a reading that went wrong."""
    student_changed = Signal(int)
    """The student at this place in the result has another score."""
    renewal_began = Signal()
    """The key has other items, or there is another rubric, and grading everybody again takes a moment."""
    renewal_progressed = Signal(int)
    """So many students have been graded again."""
    everybody_changed = Signal()
    """Everybody has another score."""
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
        self.result = _NOBODY
        self.undo_stack = QUndoStack(self)
        self._task: tasks.Task | None = None
        self._renewal: tasks.Task | None = None
        self._renewed: dict[int, Graded] = {}
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

    @property
    def is_renewing(self) -> bool:
        """Whether everybody is being graded again, so that `result` is not what holds now."""
        return self._renewal is not None

    def at(self, place: int) -> "Graded":
        """Return the student at *place* in the result by what holds now, even before everybody has it."""
        before = self.result.graded[place]
        if not self.is_renewing:
            return before
        if place not in self._renewed:
            self._renewed[place] = self.grader.graded(before.submission)
        return self._renewed[place]

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
        """Let go of the threads that read and grade."""
        for task in (self._task, self._renewal):
            if task is not None:
                task.end()
        self._task = self._renewal = None

    def let_go(self) -> None:
        """Let go of everything that takes memory; nothing can be asked any more."""
        self.end()
        self.undo_stack.clear()
        self._renewed.clear()
        self.result = _NOBODY

    # ---- deciding ----------------------------------------------------------------------------

    def decide(self, student: str, row: str, override: "Override | None", text: str) -> None:
        """Say something else about one row of a student in a step called *text*; None takes it back."""
        if self.session.of(student).get(row) != override:
            self._push(self.session.with_override(student, row, override), text)

    def assign(self, file: str, student: str) -> None:
        """Say whose file this is, whatever it says itself; everything is read again."""
        text = self.tr("Assign {file} to {student}").format(file=file, student=student)
        self._push(self.session.with_assigned(file, student), text)

    def grade_other_version(self, file: str, settled: "Settled") -> None:
        """Grade a file on another version of the article with what is *settled*; all is read again."""
        if self.session.reanchored.get(file) != settled:
            text = self.tr("Find the annotations of {file} again").format(file=file)
            self._push(self.session.with_reanchored(file, settled), text)

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
        if (before.assigned, before.reanchored) != (session.assigned, session.reanchored):
            self.take_in()
            return
        if before.rubric != session.rubric:
            self._grade_everybody(self.key, session)
            return
        students = students_decided_on(before, session)
        if self.is_renewing:
            self._renewed.clear()
        else:
            self.result = rescored(self.result, self.grader, students)
        for place, graded in enumerate(self.result.graded):
            if key_of(graded) in students:
                self.student_changed.emit(place)

    def _grade_everybody(self, key: "Document", session: "GradingSession") -> None:
        """Grade everybody by another key or session; whatever was being done for that before is given up."""
        self.grader = Grader(key, session.rubric, session, language())
        if self.is_reading:
            self.take_in()
            return
        if self._renewal is not None:
            self._renewal.end()
        self._renewed.clear()
        result, grader = self.result, copy(self.grader)  # which keeps this session
        self._renewal = tasks.run(
            self,
            lambda report: graded_again(result, grader, report),
            done=lambda graded: self._on_renewal_done(graded, grader.session),
            failed=self.failed.emit,
            progress=self.renewal_progressed.emit,
        )
        if not self._renewal.answers_within(_AT_ONCE):
            self.renewal_began.emit()

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
        settle()
        self.class_changed.emit()

    def _on_renewal_done(self, graded: "tuple[Graded, ...]", session: "GradingSession") -> None:
        """Take the scores, which know nothing of what was decided since *session*."""
        self._renewal = None
        students = students_decided_on(session, self.session)
        self.result = rescored(replace(self.result, graded=graded), self.grader, students)
        self.everybody_changed.emit()

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

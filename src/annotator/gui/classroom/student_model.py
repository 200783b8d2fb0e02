"""The students of a class as the rows of a table."""

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.core.assignment import Result
from annotator.core.messages import Message
from annotator.gui.language import told
from annotator.gui.verdicts import number
from annotator.services.classroom import from_hints

if TYPE_CHECKING:
    from annotator.gui.classroom.grading import Grading
    from annotator.services.grade import Graded
    from annotator.services.inbox import Submission

SORT_ROLE: Final = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class StudentColumn(IntEnum):
    """The columns."""

    STUDENT = 0
    CLASS = 1
    POINTS = 2
    PERCENT = 3
    GRADE = 4
    FOUND = 5
    PARTLY = 6
    MISSED = 7
    EXTRA = 8
    HINTS = 9
    LATE = 10
    PROBLEMS = 11


_TITLES: Final = (
    Message("StudentModel", "Student"),
    Message("StudentModel", "Class"),
    Message("StudentModel", "Points"),
    Message("StudentModel", "Percent"),
    Message("StudentModel", "Grade"),
    Message("StudentModel", "Found"),
    Message("StudentModel", "Partly"),
    Message("StudentModel", "Missed"),
    Message("StudentModel", "Extra"),
    Message("StudentModel", "Hints"),
    Message("StudentModel", "Late"),
    Message("StudentModel", "Problems"),
)
_COUNTED: Final = {
    StudentColumn.FOUND: Result.RIGHT,
    StudentColumn.PARTLY: Result.PARTLY,
    StudentColumn.MISSED: Result.MISSED,
    StudentColumn.EXTRA: Result.EXTRA,
}
_WORDS: Final = (StudentColumn.STUDENT, StudentColumn.CLASS, StudentColumn.LATE, StudentColumn.PROBLEMS)


class StudentModel(QAbstractTableModel):
    """One row for each student of a grading, in the order of its result."""

    def __init__(self, grading: "Grading", parent: QObject) -> None:
        """Follow *grading*."""
        super().__init__(parent)
        self._grading = grading
        self._older: dict[tuple[str, str], int] = {}
        grading.class_changed.connect(self._on_grading_class_changed)
        grading.student_changed.connect(self._on_grading_student_changed)
        grading.everybody_changed.connect(self._on_grading_everybody_changed)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of students."""
        return 0 if parent.isValid() else len(self._grading.result.graded)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(StudentColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a column is called."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return told(_TITLES[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, what it is sorted by, or how it is aligned."""
        column = StudentColumn(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if column in _WORDS else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(self._grading.result.graded[index.row()], column)
        if role == SORT_ROLE:
            return self._rank(self._grading.result.graded[index.row()], column)
        return None

    def _text(self, graded: "Graded", column: StudentColumn) -> str:
        submission, score = graded.submission, graded.score
        if column in _COUNTED:
            return str(score.count(_COUNTED[column]))
        if column is StudentColumn.HINTS:
            return str(from_hints(submission.document))
        return {
            StudentColumn.STUDENT: submission.student,
            StudentColumn.CLASS: submission.class_name,
            StudentColumn.POINTS: f"{number(score.points)} / {number(score.of)}",
            StudentColumn.PERCENT: f"{score.share * 100:.0f}",
            StudentColumn.GRADE: score.grade,
            StudentColumn.LATE: self.tr("late") if graded.late else "",
            StudentColumn.PROBLEMS: self._problems(submission),
        }[column]

    def _problems(self, submission: "Submission") -> str:
        older = self._older.get((submission.student, submission.class_name), 0)
        parts = (
            self.tr("%n older submission(s)", "", older) if older else "",
            "" if submission.places is None else told(submission.places.told()),
        )
        return " · ".join(part for part in parts if part)

    def _rank(self, graded: "Graded", column: StudentColumn) -> object:
        if column in _COUNTED:
            return graded.score.count(_COUNTED[column])
        if column is StudentColumn.HINTS:
            return from_hints(graded.submission.document)
        if column in {StudentColumn.POINTS, StudentColumn.PERCENT}:
            return float(graded.score.points)
        return self._text(graded, column).casefold()

    # ---- slots -------------------------------------------------------------------------------

    def _on_grading_class_changed(self) -> None:
        self.beginResetModel()
        self._older = {}
        for each in self._grading.result.older:
            who = each.student, each.class_name
            self._older[who] = self._older.get(who, 0) + 1
        self.endResetModel()

    def _on_grading_everybody_changed(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(StudentColumn) - 1))

    def _on_grading_student_changed(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(StudentColumn) - 1))

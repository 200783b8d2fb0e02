"""The files of a class as the rows of a table: first those that cannot be graded, each with the reason."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from annotator.core.messages import Message
from annotator.gui.language import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.gui.classroom.grading import Grading
    from annotator.services.inbox import Submission

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_TITLES: Final = (
    Message("FileModel", "File"),
    Message("FileModel", "Student"),
    Message("FileModel", "Handed in"),
    Message("FileModel", "What became of it"),
)


@dataclass(frozen=True, slots=True)
class FileRow:
    """
    One file: whose it is, when it was handed in, and what became of it.

    *is_other_version*: its article is another version of that of the key.
    """

    name: str
    student: str
    time: str
    fate: str
    is_other_version: bool = False


class FileModel(QAbstractTableModel):
    """One row for each file that came in: what cannot be graded, what is older, and what counts."""

    def __init__(self, grading: "Grading", parent: QObject) -> None:
        """Follow *grading*."""
        super().__init__(parent)
        self._grading = grading
        self.rows: list[FileRow] = []
        grading.class_changed.connect(self._on_grading_class_changed)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of files."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a column is called."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return told(_TITLES[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            row = self.rows[index.row()]
            return (row.name, row.student, row.time, row.fate)[index.column()]
        return None

    def _files(self) -> "Iterator[FileRow]":
        result = self._grading.result
        for each in result.unusable:
            yield FileRow(each.source.name, "", "", told(each.reason), each.is_other_version)
        for submission in result.older:
            yield _row(submission, self.tr("There is a newer one."))
        for graded in result.graded:
            yield _row(graded.submission, self.tr("It counts."))

    def _on_grading_class_changed(self) -> None:
        self.beginResetModel()
        self.rows = list(self._files())
        self.endResetModel()


def _row(submission: "Submission", fate: str) -> FileRow:
    places = submission.places
    if places is not None:
        fate = f"{fate} {told(places.told())}"
    moment = QDateTime.fromSecsSinceEpoch(int(submission.handed_in.timestamp()))
    time = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    return FileRow(
        submission.source.name, submission.student, time, fate, places is not None and not places.restored
    )

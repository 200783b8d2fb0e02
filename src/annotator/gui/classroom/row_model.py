"""The items of the key and the finds beyond it as the rows of a table, for one student."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from annotator.core.annotation import Origin
from annotator.core.messages import Message
from annotator.gui.language import in_language, told
from annotator.gui.models.flat_icon import FlatIcons
from annotator.gui.models.words import quote_line, whole_article
from annotator.gui.verdicts import SIGNS, number, result_name

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation
    from annotator.core.document import Document
    from annotator.grading.score import Row
    from annotator.gui.appearance import Appearance

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_LONGEST: Final = 40
_POINTS: Final = 1
_STUDENT: Final = 4
_TITLES: Final = (
    Message("RowModel", "Result"),
    Message("RowModel", "Points"),
    Message("RowModel", "Words"),
    Message("RowModel", "Key"),
    Message("RowModel", "Student"),
    Message("RowModel", "Reason"),
)


class RowModel(QAbstractTableModel):
    """Rows of a score; what a teacher has decided is marked by a dot, what was a hint by a bulb."""

    def __init__(self, key: "Document", appearance: "Appearance", parent: QObject) -> None:
        """Start without rows."""
        super().__init__(parent)
        self._key = key
        self._appearance = appearance
        self._icons = FlatIcons(appearance.theme)
        self.rows: tuple[Row, ...] = ()
        appearance.theme_changed.connect(self._on_appearance_theme_changed)

    def show_rows(self, rows: "tuple[Row, ...]") -> None:
        """Show other rows, or the same ones with other points."""
        if [row.id for row in rows] == [row.id for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(_TITLES) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of rows."""
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
        """Return the words of a cell, its alignment, or the sign of the result."""
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._icons.icon(SIGNS[row.result])
        if role == Qt.ItemDataRole.DecorationRole and index.column() == _STUDENT and _was_hint(row):
            return self._icons.icon("lightbulb")
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == _POINTS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, row: "Row", column: int) -> str:
        return (
            f"{result_name(row.result)} •" if row.decided else result_name(row.result),
            _points(row),
            self._words(row.key or row.work),
            self._code(row.key),
            self._find(row),
            " – ".join(part for part in (told(row.reason), row.comment) if part),
        )[column]

    def _words(self, annotation: "Annotation | None") -> str:
        if annotation is None or annotation.is_note:
            return whole_article()
        return quote_line(self._key.article.text, annotation, _LONGEST)

    def _find(self, row: "Row") -> str:
        code = self._code(row.work)
        return self.tr("{code} (from a hint)").format(code=code) if _was_hint(row) else code

    def _code(self, annotation: "Annotation | None") -> str:
        if annotation is None:
            return ""
        codebook = self._key.codebook
        return (
            in_language(codebook.code(annotation.code).name)
            if annotation.code in codebook
            else annotation.code
        )

    @Slot()
    def _on_appearance_theme_changed(self) -> None:
        self._icons = FlatIcons(self._appearance.theme)


def _was_hint(row: "Row") -> bool:
    return row.work is not None and row.work.origin is Origin.HINT


def _points(row: "Row") -> str:
    if not row.graded:
        return "–"
    return f"{number(row.points)} / {number(row.of)}" if row.of else number(row.points)

"""A table of rows to choose from: sorted by its columns, opened by Enter or a double click."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QTableView

_MEASURED: Final = 50
"""Rows that decide how wide the columns are: those of a class, not those of a school."""


class RowTable(QTableView):
    """Rows as wholes; Tab leaves."""

    opened = Signal(QModelIndex)
    row_changed = Signal(QModelIndex)
    """Another row is current."""

    def __init__(self, name: str, accessible_name: str, model: QAbstractItemModel) -> None:
        """Show *model*."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setProperty("role", "rows")
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(self.SelectionBehavior.SelectRows)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        columns = _Columns(Qt.Orientation.Horizontal, self)
        self.setHorizontalHeader(columns)
        columns.setSectionsClickable(True)
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setResizeContentsPrecision(_MEASURED)
        columns.setStretchLastSection(True)
        self.doubleClicked.connect(self.opened)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self.row_changed.emit(now))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row; the rest is Qt's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _Columns(QHeaderView):
    """Puts the name of a column on the side on which its cells have their words or numbers."""

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, column: int) -> None:
        super().initStyleOptionForIndex(option, column)
        side = self.model().index(0, column).data(Qt.ItemDataRole.TextAlignmentRole)
        if side is not None:
            option.textAlignment = Qt.AlignmentFlag(side)

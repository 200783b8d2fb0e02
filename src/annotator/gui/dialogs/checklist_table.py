"""A table as a list to check off: no grid, no heads, one line a row, an outline that shows the keyboard."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QAbstractTableModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

_MEASURED: Final = 40
"""Rows whose words decide how wide a column is."""
_PADDING: Final = 10
_SHEET: Final = """
QTableView {
    border: 2px solid palette(mid); border-radius: 6px; background: palette(base); outline: 0;
    selection-background-color: palette(mid); selection-color: palette(text);
}
QTableView:focus { border-color: palette(highlight); }
"""


class ChecklistTable(QTableView):
    """Shows a model with boxes to check; what Space does is said by those who derive from it."""

    def __init__(self, model: QAbstractTableModel, *, stretched: Collection[int]) -> None:
        """Show *model*; the columns *stretched* share what the others leave."""
        super().__init__()
        boxes = QApplication.palette("QCheckBox")  # type: ignore[call-overload] # str, whatever the stubs say
        self.setPalette(boxes)  # else they have no outline in the dark
        self.setStyleSheet(_SHEET)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + _PADDING)
        columns.hide()
        columns.setResizeContentsPrecision(_MEASURED)
        for column in range(model.columnCount()):
            mode = (
                QHeaderView.ResizeMode.Stretch
                if column in stretched
                else QHeaderView.ResizeMode.ResizeToContents
            )
            columns.setSectionResizeMode(column, mode)

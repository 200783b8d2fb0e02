"""The list of blocks to look over: arrow keys go through it, Space takes blocks and leaves them out."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from annotator.gui.models.draft_model import DraftColumn, DraftModel

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


class DraftTable(QTableView):
    """Shows a draft; several blocks can be chosen with Shift and Ctrl."""

    chosen_changed = Signal()

    def __init__(self, model: DraftModel) -> None:
        """Show *model*."""
        super().__init__()
        self.setObjectName("blocks")
        self.setAccessibleName(self.tr("Blocks of the article"))
        boxes = QApplication.palette("QCheckBox")  # type: ignore[call-overload] # str, whatever the stubs say
        self.setPalette(boxes)  # else they have no outline in the dark
        self.setStyleSheet(_SHEET)
        self._model = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setColumnHidden(DraftColumn.PAGE, not model.has_pages())
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + _PADDING)
        columns.hide()
        columns.setResizeContentsPrecision(_MEASURED)
        for column in DraftColumn:
            stretches = column is DraftColumn.WORDS
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.ResizeToContents
            columns.setSectionResizeMode(column, mode)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.choose(0)

    def chosen(self) -> list[int]:
        """Return the rows that are chosen, from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def choose(self, row: int) -> None:
        """Choose one row."""
        self.setCurrentIndex(self._model.index(row, DraftColumn.KIND))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is chosen or leave it out with Space."""
        if event.key() == Qt.Key.Key_Space and self.chosen():
            self._model.toggle(self.chosen())
            event.accept()
            return
        super().keyPressEvent(event)

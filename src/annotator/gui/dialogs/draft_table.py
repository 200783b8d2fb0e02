"""The list of blocks to look over: arrow keys go through it, Space takes blocks and leaves them out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from annotator.gui.dialogs.checklist_table import ChecklistTable
from annotator.gui.models.draft_model import DraftColumn, DraftModel


class DraftTable(ChecklistTable):
    """Shows a draft; several blocks can be chosen with Shift and Ctrl."""

    chosen_changed = Signal()

    def __init__(self, model: DraftModel) -> None:
        """Show *model*."""
        super().__init__(model, stretched={DraftColumn.WORDS})
        self.setObjectName("blocks")
        self.setAccessibleName(self.tr("Blocks of the article"))
        self._model = model
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setColumnHidden(DraftColumn.PAGE, not model.has_pages())
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

"""The checklist of occurrences: arrow keys go through it, Space checks and unchecks."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from annotator.core.text import Span
from annotator.gui.dialogs.checklist_table import ChecklistTable
from annotator.gui.models.occurrence_model import OccurrenceColumn, OccurrenceModel

_Index = QModelIndex | QPersistentModelIndex


class OccurrenceTable(ChecklistTable):
    """Shows an occurrence model; one row at a time is the one that the article shows."""

    span_shown = Signal(object)
    """The `Span` that the person has come to."""

    def __init__(self, model: OccurrenceModel) -> None:
        """Show *model*."""
        super().__init__(model, stretched={OccurrenceColumn.BEFORE, OccurrenceColumn.AFTER})
        self.setObjectName("occurrences")
        self.setAccessibleName(self.tr("Places in the article"))
        self._model = model
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegateForColumn(OccurrenceColumn.BEFORE, _CutAtTheLeft(self))
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        model.modelReset.connect(self._on_model_reset)

    def show_span(self, span: Span) -> None:
        """Go to the row of *span*, or else to the first one."""
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(self._model.row_of(span), OccurrenceColumn.PLACE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check or uncheck the row with Space, in whichever column the keyboard is."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._model.toggle(self.currentIndex().row())
            event.accept()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_model_reset(self) -> None:
        self.span_shown.emit(None)

    @Slot(QModelIndex)
    def _on_current_row_changed(self, current: QModelIndex) -> None:
        self.span_shown.emit(self._model.span_at(current.row()) if current.isValid() else None)


class _CutAtTheLeft(QStyledItemDelegate):
    """Leaves out the beginning of what is too long: the end stands next to the words."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Cut at the left."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft

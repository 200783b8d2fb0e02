"""The table view of the annotations: as wide as it is, as many words as fit."""

from PySide6.QtCore import QEvent, QItemSelection, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyleOptionHeader,
    QTableView,
    QWidget,
)

from annotator.gui.models.annotation_table_model import AnnotationTableModel, TableColumn
from annotator.gui.models.swatch import swatch_size
from annotator.gui.panels.annotation_delegate import ICON_ONLY, AnnotationDelegate

_MARK = 28
_CODE = 132
_NOTE = 150
_TIER = 84
_ROOM_FOR_NAMES = 380
_ROOM_FOR_NOTES = 720


class AnnotationTable(QTableView):
    """
    Rows of annotations; Delete and Enter are wishes, Tab leaves.

    A narrow table shows codes by their swatch and notes by their icon, a wide one in words.
    """

    removal_requested = Signal()

    def __init__(self, model: AnnotationTableModel, parent: QWidget | None = None) -> None:
        """Show *model* in reading order."""
        super().__init__(parent)
        self.setObjectName("annotation_table")
        self.setModel(model)
        self._delegate = AnnotationDelegate(model, self)
        self.setItemDelegate(self._delegate)
        self.setIconSize(swatch_size())
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(self.SelectionBehavior.SelectRows)
        self.setSelectionMode(self.SelectionMode.ExtendedSelection)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._use_font()
        columns = _Columns(Qt.Orientation.Horizontal, self)
        self.setHorizontalHeader(columns)
        columns.setSectionsClickable(True)
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(_MARK)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(TableColumn.WORDS, QHeaderView.ResizeMode.Stretch)
        columns.setSortIndicator(TableColumn.PLACE, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for removal; the rest is Qt's."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal_requested.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give names and notes the room they need, if there is enough."""
        super().resizeEvent(event)
        self._divide(self.viewport().width())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._use_font()

    def _use_font(self) -> None:
        height = max(28, self.fontMetrics().height() + 10)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self._delegate.use_font(self.font())

    def _divide(self, width: int) -> None:
        notes = _NOTE if width >= _ROOM_FOR_NOTES else _MARK
        place = self.fontMetrics().horizontalAdvance("§000") + 12
        for column, size in (
            (TableColumn.PLACE, place),
            (TableColumn.CODE, _CODE if width >= _ROOM_FOR_NAMES else self.iconSize().width() + 12),
            (TableColumn.CORRECTION, notes),
            (TableColumn.COMMENT, notes),
        ):
            self.setColumnWidth(column, size)
        if self.model().columnCount() > TableColumn.TIER:
            self.setColumnWidth(TableColumn.TIER, _TIER if width >= _ROOM_FOR_NAMES else ICON_ONLY - 1)


class _Columns(QHeaderView):
    """Leaves the name of a column out where there is no room for it."""

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, column: int) -> None:
        super().initStyleOptionForIndex(option, column)
        if self.sectionSize(column) < ICON_ONLY and column != TableColumn.PLACE:
            option.text = ""

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """Return nothing, so that nothing is painted: what is selected below makes no difference here."""
        return QRegion()

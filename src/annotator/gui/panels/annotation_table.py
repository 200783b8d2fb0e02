"""The table view of the annotations: as wide as it is, as many words as fit."""

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QRegion, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.core.assignment import tier_of
from annotator.gui.models.annotation_table_model import AnnotationTableModel, TableColumn
from annotator.gui.models.swatch import swatch_size
from annotator.gui.tiers import tier_sign

_ICON_ONLY = 48
_MARK = 28
_CODE = 132
_NOTE = 150
_TIER = 84
_ROOM_FOR_NAMES = 380
_ROOM_FOR_NOTES = 720
_NOTES = {TableColumn.CORRECTION, TableColumn.COMMENT}
_STRESSED = (
    QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
)


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
        self.setItemDelegate(_RowDelegate(self))
        self.setItemDelegateForColumn(TableColumn.WORDS, QStyledItemDelegate(self))  # Qt's own is quicker
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
            self.setColumnWidth(TableColumn.TIER, _TIER if width >= _ROOM_FOR_NAMES else _ICON_ONLY - 1)


class _RowDelegate(QStyledItemDelegate):
    """Leaves words out where only the icon has room."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a cell; most have neither correction nor comment, and cost nothing."""
        if index.column() in _NOTES and not option.state & _STRESSED and not index.data():
            return
        super().paint(painter, option, index)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        column = index.column()
        if option.rect.width() < _ICON_ONLY and column != TableColumn.PLACE:
            option.text = _short(index)
        if column == TableColumn.PLACE or column in _NOTES:
            option.decorationSize = QSize(14, 14)
        if column == TableColumn.PLACE:
            muted = option.palette.color(option.palette.ColorRole.PlaceholderText)
            option.palette.setColor(option.palette.ColorRole.Text, muted)


def _short(index: QModelIndex | QPersistentModelIndex) -> str:
    """Return what a cell without room for its words says: an icon is enough for most."""
    model = index.model()
    if index.column() != TableColumn.TIER or not isinstance(model, AnnotationTableModel):
        return ""
    return tier_sign(tier_of(model.annotation(index.row()).expected))


class _Columns(QHeaderView):
    """Leaves the name of a column out where there is no room for it."""

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, column: int) -> None:
        super().initStyleOptionForIndex(option, column)
        if self.sectionSize(column) < _ICON_ONLY and column != TableColumn.PLACE:
            option.text = ""

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """Return nothing, so that nothing is painted: what is selected below makes no difference here."""
        return QRegion()

"""The tree of codes: a click, Enter or a code's key applies it, Space shows or hides it."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from annotator.gui.models.codebook_model import CODE_ROLE, CodebookColumn
from annotator.gui.models.swatch import swatch_size

_EYE = 16
_NARROW = 22
_MARGIN = 3


class CodebookTree(QTreeView):
    """Shows a codebook model, or a proxy on one."""

    code_requested = Signal(str)
    """The identifier of the code, or group, that was clicked or entered."""
    key_pressed = Signal(str)
    """A printable key, in lower case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Set the view up; takes the keyboard by Tab only, so that a click leaves it in the article."""
        super().__init__(parent)
        self.setObjectName("codebook_tree")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(12)
        self.setUniformRowHeights(True)
        self.setIconSize(swatch_size())
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setExpandsOnDoubleClick(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self._delegate = CodeDelegate(self)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._on_clicked)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show *model*, all groups open."""
        super().setModel(model)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(_NARROW)
        header.setSectionResizeMode(CodebookColumn.NAME, QHeaderView.ResizeMode.Stretch)
        for column in (CodebookColumn.COUNT, CodebookColumn.SHOWN):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(CodebookColumn.COUNT, self.fontMetrics().horizontalAdvance("0000") + 6)
        header.resizeSection(CodebookColumn.SHOWN, _NARROW)
        self.hideColumn(CodebookColumn.KEY)  # the swatch has it
        self.expandAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint no more than what has changed, though Qt asks for all of a row."""
        self._delegate.region = event.region()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Apply, show and hide by keyboard; the rest is Qt's."""
        index = self.currentIndex()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self._request(index)
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            self._toggle(index)
        elif plain and event.text().isprintable() and event.text().strip():
            self.key_pressed.emit(event.text().lower())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which row the keyboard is on."""
        super().focusInEvent(event)
        self.setCurrentIndex(self.currentIndex())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no row: there is no such thing as an active code."""
        super().focusOutEvent(event)
        self.clearSelection()

    def _request(self, index: QModelIndex) -> None:
        if index.parent().isValid():
            self.code_requested.emit(index.data(CODE_ROLE))
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def _toggle(self, index: QModelIndex) -> None:
        cell = index.siblingAtColumn(CodebookColumn.SHOWN)
        shown = Qt.CheckState(cell.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if shown else Qt.CheckState.Checked
        self.model().setData(cell, state, Qt.ItemDataRole.CheckStateRole)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == CodebookColumn.SHOWN:
            self._toggle(index)
        else:
            self._request(index.siblingAtColumn(CodebookColumn.NAME))
        if not self.hasFocus():
            self.clearSelection()


class CodeDelegate(QStyledItemDelegate):
    """Draws groups stronger than codes, counts muted, and an eye only where it says something."""

    def __init__(self, parent: QWidget) -> None:
        """Draw for *parent*."""
        super().__init__(parent)
        self._sizes: dict[str, QSize] = {}
        self.region: QRegion | None = None
        """Where items are drawn, None for everywhere."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Set groups in heavier letters."""
        super().initStyleOption(option, index)
        option.font = _weighted(option.font, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a height that is comfortable to click; worked out once for a font, as all rows are alike."""
        font = option.font.key()
        if font not in self._sizes:
            size = super().sizeHint(option, index)
            self._sizes[font] = QSize(size.width(), max(size.height() + 4, 28))
        return self._sizes[font]

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw an item."""
        if self.region is not None and not self.region.intersects(option.rect):
            return
        if index.column() == CodebookColumn.COUNT:
            self._paint_count(painter, option, index)
            return
        if index.column() != CodebookColumn.SHOWN:
            super().paint(painter, option, index)
            return
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        state: QStyle.StateFlag = option.state
        shown = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        if shown == Qt.CheckState.Checked and not state & (
            QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected
        ):
            return
        rect = option.rect
        left = rect.left() + (rect.width() - _EYE) // 2
        top = rect.top() + (rect.height() - _EYE) // 2
        painter.save()
        painter.setOpacity(0.45 if shown == Qt.CheckState.PartiallyChecked else 1.0)
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, left, top, _EYE, _EYE)
        painter.restore()

    def _paint_count(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a number, of which every annotation changes two; Qt would ask for all that a cell may have."""
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        selected = option.state & QStyle.StateFlag.State_Selected
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.PlaceholderText
        painter.setPen(option.palette.color(role))
        painter.setFont(_weighted(option.font, index))
        room = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data())

    def editorEvent(
        self,
        _event: QEvent,
        _model: QAbstractItemModel,
        _option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Leave clicks to the tree."""
        return False


def _weighted(font: QFont, index: QModelIndex | QPersistentModelIndex) -> QFont:
    """Return *font*, heavier for groups."""
    if not index.parent().isValid():
        font.setWeight(QFont.Weight.DemiBold)
    return font

"""The list view of hints: each one in two lines, its keys are wishes."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.gui.models.hint_model import FACTS_ROLE, HintModel
from annotator.gui.models.swatch import swatch_size

_INSET: Final = 6
_ELIDE: Final = Qt.TextElideMode.ElideRight


class HintList(QListView):
    """Enter accepts, Delete dismisses, the question mark asks why; Tab leaves."""

    accept_requested = Signal()
    dismissal_requested = Signal()
    reason_requested = Signal()
    moved = Signal()
    """The person has gone to another row, or clicked one."""

    def __init__(self, model: HintModel, parent: QWidget | None = None) -> None:
        """Show *model*."""
        super().__init__(parent)
        self.setObjectName("hint_list")
        self.setProperty("role", "list")
        self.setModel(model)
        self.setItemDelegate(_TwoLines(self))
        self.setIconSize(swatch_size())
        self.setUniformItemSizes(True)
        self.setLayoutMode(self.LayoutMode.Batched)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # the panel opens it
        self.clicked.connect(self.moved)
        self.doubleClicked.connect(self.accept_requested)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn keys into wishes; the rest is Qt's."""
        before = self.currentIndex()
        if not before.isValid():
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accept_requested.emit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.dismissal_requested.emit()
        elif event.text() == "?":
            self.reason_requested.emit()
        else:
            super().keyPressEvent(event)
            if self.currentIndex() != before:
                self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Let the rows follow the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.setIconSize(swatch_size())
            self.doItemsLayout()


class _TwoLines(QStyledItemDelegate):
    """Paints the swatch and the words, and below them quietly what is to know about them."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return room for two lines."""
        return QSize(_INSET, 2 * option.fontMetrics.lineSpacing() + 2 * _INSET)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Let the style paint the row, then the icon and both lines."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        rect, metrics, icon = row.rect, row.fontMetrics, QIcon(row.icon)
        words, facts = str(row.text), str(index.data(FACTS_ROLE))
        row.text, row.icon = "", QIcon()
        view = self.parent()
        assert isinstance(view, QListView)
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, view)
        size = view.iconSize()
        icon.paint(painter, QRect(rect.left() + _INSET, rect.top() + _INSET, size.width(), size.height()))
        left = rect.left() + 2 * _INSET + size.width()
        width, height = max(0, rect.right() - _INSET - left), metrics.lineSpacing()
        painter.save()
        for number, (line, role) in enumerate(
            ((words, QPalette.ColorRole.Text), (facts, QPalette.ColorRole.PlaceholderText))
        ):
            painter.setPen(row.palette.color(role))
            place = QRect(left, rect.top() + _INSET + number * height, width, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(line, _ELIDE, width))
        painter.restore()

"""The command palette: type a few letters of what is to be done."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.frame import muted, words
from annotator.gui.models.palette_model import KEYS_ROLE, PATH_ROLE, REASON_ROLE, PaletteModel
from annotator.gui.palette_entries import Entry
from annotator.gui.speech import say

_Index = QModelIndex | QPersistentModelIndex
_SIZE: Final = QSize(640, 420)
_ICON: Final = QSize(16, 16)
_FROM_TOP: Final = 56
_PAD: Final = 8
_HIGH: Final = 12
_MOVES: Final = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_SHEET: Final = """
QDialog { border: 1px solid palette(mid); }
QLineEdit { border: 2px solid palette(mid); border-radius: 6px; padding: 6px 8px; }
QLineEdit:focus { border-color: palette(highlight); }
QListView { border: 0; background: palette(window); outline: 0; activate-on-singleclick: 1; }
"""


class PaletteDialog(QDialog):
    """
    A field above a list; the field keeps the keyboard, and the arrow keys move in the list.

    What cannot be done now is listed last, with the reason, and cannot be chosen.
    """

    def __init__(self, entries: Sequence[Entry], uses: Iterable[str], parent: QWidget | None = None) -> None:
        """List *entries*, those that were *used* most first."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Commands"))
        self.setAccessibleName(self.windowTitle())
        self.setStyleSheet(_SHEET)
        self.chosen: Entry | None = None
        self._model = PaletteModel(entries, uses, self)
        self.field = QLineEdit()
        self.field.setObjectName("palette_field")
        self.field.setAccessibleName(self.tr("What do you want to do?"))
        self.field.setPlaceholderText(self.tr("What do you want to do? Type a few letters."))
        self.field.installEventFilter(self)
        self.list = QListView()
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(self.windowTitle())
        self.list.setModel(self._model)
        self.list.setItemDelegate(_RowDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(_ICON)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = muted(words(self.tr("Nothing fits. Try other words."), "palette_nothing"))
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        for widget in (self.field, self._nothing, self.list):
            column.addWidget(widget, 1 if widget is self.list else 0)
        self.list.selectionModel().currentChanged.connect(self._on_list_current_changed)
        self.list.activated.connect(self._on_list_activated)
        self.field.textChanged.connect(self._on_field_text_changed)
        self._place()
        self._show_first()

    @classmethod
    def ask(cls, parent: QWidget, entries: Sequence[Entry], uses: Iterable[str]) -> Entry | None:
        """Let a person choose one of *entries*; None if they choose nothing."""
        dialog = cls(entries, uses, parent)
        try:
            dialog.exec()
            return dialog.chosen
        finally:
            dialog.deleteLater()

    # ---- events ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the list the keys that move in it, and choose with Enter."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    # ---- helpers -----------------------------------------------------------------------------

    def _place(self) -> None:
        """Take a place in the upper middle of the window."""
        parent = self.parentWidget()
        room = _SIZE if parent is None else _SIZE.boundedTo(parent.size() - QSize(4 * _PAD, 2 * _FROM_TOP))
        self.resize(room)
        if parent is not None:
            left = (parent.width() - room.width()) // 2
            self.move(parent.mapToGlobal(QPoint(left, _FROM_TOP)))

    def _show_first(self) -> None:
        fits = bool(self._model.rowCount())
        self._nothing.setVisible(not fits)
        self.list.setVisible(fits)
        if fits:
            self.list.setCurrentIndex(self._model.index(0))
        else:
            say(self.field, self._nothing.text())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not index.data(REASON_ROLE):
            self.chosen = self._model.entry(index.row())
            self.accept()

    # ---- slots -------------------------------------------------------------------------------

    def _on_field_text_changed(self, text: str) -> None:
        self._model.set_words(text)
        self._show_first()

    def _on_list_current_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            say(self.field, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _on_list_activated(self, index: QModelIndex) -> None:
        self._choose(index)


class _RowDelegate(QStyledItemDelegate):
    """Draws the name, stepping back beside it the menus or the reason, and the keys at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        name, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        role, palette = QPalette.ColorRole, option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        front = palette.color(role.HighlightedText if selected else role.Text)
        back = palette.color(role.HighlightedText if selected else role.PlaceholderText)
        rect = option.rect.adjusted(2 * _PAD + _ICON.width(), 0, -_PAD, 0)
        metrics, middle = option.fontMetrics, Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setPen(back)
        keys = str(index.data(KEYS_ROLE))
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, keys)
        rect.setRight(rect.right() - metrics.horizontalAdvance(keys) - 2 * _PAD)
        painter.setPen(back if index.data(REASON_ROLE) else front)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, middle, shown)
        rect.setLeft(rect.left() + metrics.horizontalAdvance(shown) + 2 * _PAD)
        painter.setPen(back)
        path = metrics.elidedText(str(index.data(PATH_ROLE)), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, middle, path)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), option.fontMetrics.height() + _HIGH)

"""
How a cell of the table of annotations is drawn.

Every annotation that is added moves the rows below it, so the table paints all that can be seen of it.
Qt's own delegate asks the model for seven roles and shapes the words of a cell three times; this one asks
once, and keeps words that it has shaped.
"""

from functools import lru_cache, partial
from math import ceil
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette, QStaticText, QTextOption
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionFocusRect,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.core.assignment import tier_of
from annotator.gui.models.annotation_table_model import AnnotationTableModel, TableColumn
from annotator.gui.tiers import tier_sign

ICON_ONLY: Final = 48
"""Columns that are narrower show an icon and no words, but for the number of the block."""
_FLAT_ICON: Final = QSize(14, 14)
_SELECTED: Final = QStyle.StateFlag.State_Selected.value
"""Numbers, because flags are compared in Python, a dozen times as slowly."""
_STRESSED: Final = _SELECTED | QStyle.StateFlag.State_MouseOver.value
_FOCUS: Final = QStyle.StateFlag.State_HasFocus.value
_ACTIVE: Final = QStyle.StateFlag.State_Active.value
_AMPLE: Final = 2
"""How many times as many letters as have room on average are enough to see where words are cut."""
_KEPT: Final = 500
"""Shaped words that are kept: some screens full."""


class AnnotationDelegate(QStyledItemDelegate):
    """Draws a swatch or an icon, then words in one line as far as there is room."""

    def __init__(self, model: AnnotationTableModel, parent: QWidget) -> None:
        """Draw the cells of *model* in the font and style of *parent*."""
        super().__init__(parent)
        self._model = model
        self._margin = parent.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, parent) + 1
        self.use_font(parent.font())

    def use_font(self, font: QFont) -> None:
        """Set words in *font* from now on."""
        self._shaped = lru_cache(_KEPT)(partial(_shape, font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a cell."""
        column, state = index.column(), option.state.value
        words, icon = self._model.shown(index.row(), column)
        if state & _STRESSED:
            primitive = QStyle.PrimitiveElement.PE_PanelItemViewItem
            option.widget.style().drawPrimitive(primitive, option, painter, option.widget)
        room: QRect = option.rect
        if icon is not None:
            room = self._paint_icon(painter, option, icon, column)
        if option.rect.width() < ICON_ONLY and column != TableColumn.PLACE:
            words = self._short(index)
        if words:
            room = room.adjusted(self._margin, 0, -self._margin, 0)
            painter.setPen(_color(option, muted=column == TableColumn.PLACE))
            shaped = self._shaped(words, room.width())
            top = room.top() + (room.height() - ceil(shaped.size().height())) // 2
            painter.drawStaticText(QPoint(room.left(), top), shaped)
        if state & _FOCUS:
            _paint_focus(painter, option)

    def _short(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return what a cell without room for its words says: an icon is enough for most."""
        if index.column() != TableColumn.TIER:
            return ""
        return tier_sign(tier_of(self._model.annotation(index.row()).expected))

    def _paint_icon(self, painter: QPainter, option: QStyleOptionViewItem, icon: QIcon, column: int) -> QRect:
        """Draw *icon* and return the room beside it."""
        size = option.decorationSize if column == TableColumn.CODE else _FLAT_ICON
        room: QRect = option.rect
        place = QRect(room.left() + self._margin, room.top(), size.width(), room.height())
        mode = QIcon.Mode.Selected if option.state.value & _SELECTED else QIcon.Mode.Normal
        icon.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
        return room.adjusted(size.width() + 2 * self._margin, 0, 0, 0)


def _shape(font: QFont, words: str, width: int) -> QStaticText:
    """Return as many of *words* as have room in *width* pixels, ready to be drawn again and again."""
    shaped = QStaticText(elided(QFontMetrics(font), words, width))
    shaped.setTextFormat(Qt.TextFormat.PlainText)
    one_line = QTextOption()
    one_line.setWrapMode(QTextOption.WrapMode.NoWrap)
    shaped.setTextOption(one_line)
    shaped.setTextWidth(width)
    shaped.prepare(font=font)
    return shaped


def elided(metrics: QFontMetrics, words: str, width: int) -> str:
    """
    Return as many of *words* as have room in *width* pixels, with dots where there were more.

    The same as Qt's `elidedText`, which shapes all words it gets: first it gets as many as are likely to do.
    """
    likely = words[: _AMPLE * width // max(1, metrics.averageCharWidth())]
    shown = metrics.elidedText(likely, Qt.TextElideMode.ElideRight, width)
    if shown == likely != words:
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
    return shown


def _color(option: QStyleOptionViewItem, *, muted: bool) -> QColor:
    state = option.state.value
    group = QPalette.ColorGroup.Normal if state & _ACTIVE else QPalette.ColorGroup.Inactive
    role = QPalette.ColorRole.PlaceholderText if muted else QPalette.ColorRole.Text
    if state & _SELECTED:
        role = QPalette.ColorRole.HighlightedText
    return option.palette.color(group, role)


def _paint_focus(painter: QPainter, option: QStyleOptionViewItem) -> None:
    focus = QStyleOptionFocusRect()
    focus.initFrom(option.widget)
    focus.rect = option.rect
    focus.state |= QStyle.StateFlag.State_KeyboardFocusChange | QStyle.StateFlag.State_Item
    focus.backgroundColor = option.palette.color(QPalette.ColorRole.Window)
    style = option.widget.style()
    style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, focus, painter, option.widget)

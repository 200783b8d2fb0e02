"""
How a cell of the table of annotations is drawn.

Every annotation that is added moves the rows below it, so the table paints all that can be seen of it.
Qt's own delegate asks the model for seven roles and shapes the words of a cell three times; this one asks
once, and keeps words that it has shaped.
"""

from functools import lru_cache, partial
from math import ceil
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QStaticText,
    QTextOption,
)
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
        self._icons: dict[tuple[int, int, bool, float], tuple[QPixmap, QSize]] = {}
        self._colors: dict[tuple[int, int, bool], QColor] = {}
        self.use_font(parent.font())

    def use_font(self, font: QFont) -> None:
        """Set words in *font* from now on."""
        self._shaped = lru_cache(_KEPT)(partial(_shape, font))
        self._icons.clear()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a cell."""
        column, state = index.column(), option.state.value
        words, icon = self._model.shown(index.row(), column)
        if state & _STRESSED:
            primitive = QStyle.PrimitiveElement.PE_PanelItemViewItem
            option.widget.style().drawPrimitive(primitive, option, painter, option.widget)
        rect: QRect = option.rect
        left, width = rect.left(), rect.width()
        if icon is not None:
            pixmap, size = self._drawn(icon, option, column, selected=bool(state & _SELECTED))
            top = rect.top() + (rect.height() - size.height()) // 2
            painter.drawPixmap(left + self._margin, top, pixmap)
            taken = size.width() + 2 * self._margin
            left, width = left + taken, width - taken
        if rect.width() < ICON_ONLY and column != TableColumn.PLACE:
            words = self._short(index)
        if words:
            painter.setPen(self._color(option.palette, state, muted=column == TableColumn.PLACE))
            shaped, height = self._shaped(words, width - 2 * self._margin)
            top = rect.top() + (rect.height() - height) // 2
            painter.drawStaticText(left + self._margin, top, shaped)
        if state & _FOCUS:
            _paint_focus(painter, option)

    def _short(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return what a cell without room for its words says: an icon is enough for most."""
        if index.column() != TableColumn.TIER:
            return ""
        return tier_sign(tier_of(self._model.annotation(index.row()).expected))

    def _drawn(
        self, icon: QIcon, option: QStyleOptionViewItem, column: int, *, selected: bool
    ) -> tuple[QPixmap, QSize]:
        """Return *icon* as it is drawn, and its size, which Qt is asked for once."""
        key = icon.cacheKey(), column, selected, option.widget.devicePixelRatioF()
        drawn = self._icons.get(key)
        if drawn is None:
            if len(self._icons) >= _KEPT:
                self._icons.clear()
            size = option.decorationSize if column == TableColumn.CODE else _FLAT_ICON
            mode = QIcon.Mode.Selected if selected else QIcon.Mode.Normal
            drawn = self._icons[key] = icon.pixmap(size, option.widget.devicePixelRatioF(), mode), QSize(size)
        return drawn

    def _color(self, palette: QPalette, state: int, *, muted: bool) -> QColor:
        """Return the colour of words, which Qt is asked for once."""
        key = palette.cacheKey(), state & (_ACTIVE | _SELECTED), muted
        color = self._colors.get(key)
        if color is None:
            group = QPalette.ColorGroup.Normal if state & _ACTIVE else QPalette.ColorGroup.Inactive
            role = QPalette.ColorRole.PlaceholderText if muted else QPalette.ColorRole.Text
            if state & _SELECTED:
                role = QPalette.ColorRole.HighlightedText
            color = self._colors[key] = palette.color(group, role)
        return color


def _shape(font: QFont, words: str, width: int) -> tuple[QStaticText, int]:
    """
    Return as many of *words* as have room in *width* pixels, and their height.

    They are ready to be drawn again and again.
    """
    shaped = QStaticText(elided(QFontMetrics(font), words, width))
    shaped.setTextFormat(Qt.TextFormat.PlainText)
    one_line = QTextOption()
    one_line.setWrapMode(QTextOption.WrapMode.NoWrap)
    shaped.setTextOption(one_line)
    shaped.setTextWidth(width)
    shaped.prepare(font=font)
    return shaped, ceil(shaped.size().height())


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


def _paint_focus(painter: QPainter, option: QStyleOptionViewItem) -> None:
    focus = QStyleOptionFocusRect()
    focus.initFrom(option.widget)
    focus.rect = option.rect
    focus.state |= QStyle.StateFlag.State_KeyboardFocusChange | QStyle.StateFlag.State_Item
    focus.backgroundColor = option.palette.color(QPalette.ColorRole.Window)
    style = option.widget.style()
    style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, focus, painter, option.widget)

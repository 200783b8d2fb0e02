"""The small list of the annotations that lie at one place."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.core.annotation import Annotation
from annotator.core.codebook import Codebook
from annotator.core.text import ArticleText
from annotator.gui.article_view.placement import place_beside
from annotator.gui.language import in_language
from annotator.gui.models.swatch import Swatches, swatch_size
from annotator.gui.theme import Theme

_WIDTH: Final = 320
_MOST: Final = 6
"""Rows that are seen at once."""
_PADDING: Final = 8
_LINE: Final = 3
_FRAME: Final = 4
"""Border and padding of the list."""
_QUOTE: Final = 80
"""Characters of the words and of a comment."""
_ID: Final = Qt.ItemDataRole.UserRole
_NAME: Final = Qt.ItemDataRole.UserRole + 1
_REST: Final = Qt.ItemDataRole.UserRole + 2
_COLOR: Final = Qt.ItemDataRole.UserRole + 3
_SHEET: Final = """
QListWidget#overlap_list {{
    background: {field}; border: 1px solid {edge}; border-radius: 6px; padding: 3px;
}}
"""


class OverlapList(QListWidget):
    """Lists annotations by code, words and comment; never takes the keyboard from the article."""

    chosen = Signal(str)
    """The identifier of the annotation whose row was clicked."""

    def __init__(self, parent: QWidget) -> None:
        """Start hidden and empty."""
        super().__init__(parent)
        self.setObjectName("overlap_list")
        self.setAccessibleName(self.tr("Annotations at these words"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setIconSize(swatch_size())
        self.setMouseTracking(True)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.itemClicked.connect(self._on_item_clicked)
        self.hide()

    def fill(
        self, annotations: Sequence[Annotation], codebook: Codebook, text: ArticleText, theme: Theme
    ) -> None:
        """List *annotations* in their order."""
        self.setStyleSheet(_SHEET.format(field=theme.field.name(), edge=theme.edge.name()))
        self._delegate.theme = theme
        swatches = Swatches(codebook, theme)
        self.clear()
        for annotation in annotations:
            name = in_language(codebook.code(annotation.code).name)
            quote = " … ".join(_start(text.quote(span)) for span in annotation.spans)
            words = self.tr("“{words}”").format(words=quote)
            rest = " · ".join(part for part in (words, _start(annotation.comment)) if part)
            item = QListWidgetItem(swatches.icon(annotation.code), f"{name}, {rest}")
            for role, value in (
                (_ID, annotation.id),
                (_NAME, name),
                (_REST, rest),
                (_COLOR, swatches.styles.of(annotation.code).color),
            ):
                item.setData(role, value)
            self.addItem(item)

    def show_current(self, annotation_id: str) -> bool:
        """Mark the row of an annotation; return whether it has one."""
        for row in range(self.count()):
            if self.item(row).data(_ID) == annotation_id:
                self.setCurrentRow(row)
                return True
        return False

    def stepped(self, step: int) -> str:
        """Return the identifier of the annotation *step* rows on, or of the last one that way."""
        row = max(0, min(self.currentRow() + step, self.count() - 1))
        return str(self.item(row).data(_ID))

    def id_at(self, row: int) -> str:
        """Return the identifier of the annotation of a row."""
        return str(self.item(row).data(_ID))

    def show_beside(self, *, words: QRect, end: QPoint, area: QRect) -> None:
        """Appear inside *area* beside *words*, around *end*; hide where there is no room."""
        for rows in range(min(self.count(), _MOST), 1, -1):
            size = QSize(min(_WIDTH, area.width()), rows * self.sizeHintForRow(0) + 2 * _FRAME)
            place = place_beside(size, words=words, end=end, area=area)
            if place is not None:
                self.setGeometry(QRect(place, size))
                self.show()
                self.raise_()
                return
        self.hide()

    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_ID))


class _Delegate(QStyledItemDelegate):
    """Draws two lines for each annotation: its code, then its words and comment."""

    theme: Theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room for two lines."""
        return QSize(option.rect.width(), 2 * QFontMetrics(option.font).height() + 2 * _PADDING - 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one annotation; the current one on another ground, with a line in its colour."""
        painter.save()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(box, self.theme.hover)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(QRect(box.left(), box.top(), _LINE, box.height()), index.data(_COLOR))
        size = swatch_size()
        swatch = QRect(QPoint(box.left() + _PADDING + _LINE, box.center().y() - size.height() // 2), size)
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, swatch)
        words = box.adjusted(swatch.right() - box.left() + _PADDING, _PADDING - 2, -_PADDING, 2 - _PADDING)
        font = QFont(option.font)
        self._write(painter, words, index.data(_REST), at_top=False)
        painter.setPen(self.theme.ink)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        self._write(painter, words, index.data(_NAME), at_top=True, strong=True)
        painter.restore()

    def _write(self, painter: QPainter, box: QRect, text: str, *, at_top: bool, strong: bool = False) -> None:
        painter.setPen(self.theme.ink if strong else self.theme.muted)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignTop if at_top else Qt.AlignmentFlag.AlignBottom
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | side, elided)


def _start(text: str) -> str:
    """Return the first characters of *text* on one line."""
    flat = " ".join(text.split())
    return flat if len(flat) <= _QUOTE else flat[:_QUOTE] + "…"

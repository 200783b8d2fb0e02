"""What differs between two versions of an article, painted on the page of one of them."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QObject, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.core.text import Span
from annotator.gui.article_view.marked_page import MarkedPage

_TINT: Final = 0.13
_PEN: Final = 1.5


class ChangedWords(QObject):
    """
    A layer of the page; what it paints depends on what is to be seen only.

    Words that are gone are struck out, new ones have a bar below them, to be read without colours.
    """

    def __init__(self, page: MarkedPage, spans: Sequence[Span], *, gone: bool) -> None:
        """Lay it over *page*, whose changed words *spans* are in reading order."""
        super().__init__(page)
        self._page = page
        self._spans = spans
        self._gone = gone
        page.layers.insert(0, self)

    def paint_below(self, painter: QPainter, clip: QRectF) -> None:
        """Paint a tint behind the words."""
        tint = QColor(self._color)
        tint.setAlphaF(_TINT)
        for rect in self._rects(clip):
            painter.fillRect(rect, tint)

    def paint_above(self, painter: QPainter, clip: QRectF) -> None:
        """Strike the words out, or draw the bar."""
        painter.save()
        painter.setPen(QPen(self._color, _PEN))
        for rect in self._rects(clip):
            y = rect.center().y() if self._gone else rect.bottom()
            painter.drawLine(QLineF(rect.left(), y, rect.right(), y))
        painter.restore()

    @property
    def _color(self) -> QColor:
        theme = self._page.look.theme
        return theme.trouble if self._gone else theme.accent

    def _rects(self, clip: QRectF) -> list[QRectF]:
        start, end = self._page.offsets_in(clip)
        first = bisect_left(self._spans, start, key=lambda span: span.end)
        last = bisect_left(self._spans, end, key=lambda span: span.start)
        spans = tuple(self._spans[first:last])
        found: list[QRectF] = []
        for block in self._page.marks.blocks_in(clip):
            at = block.layout().position()
            found += (rect.translated(at) for rect in self._page.marks.rects(block, spans))
        return found

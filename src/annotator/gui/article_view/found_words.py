"""What a search has found, drawn on the page: all of it quietly, the current hit clearly."""

from typing import Final

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from annotator.core.find import Hits
from annotator.core.text import Span
from annotator.gui.article_view.marked_page import MarkedPage
from annotator.gui.article_view.selection import offset_at

_QUIET: Final = 0.10
"""Opacity of the ink behind a hit."""
_OUTLINE: Final = 0.7
_ROUND: Final = 3.0
_KEPT: Final = 256
"""Blocks whose rectangles are remembered."""

_Places = list[QRectF]


class FoundWords(QObject):
    """A layer of the page; works out what is to be seen only, and remembers it until something changes."""

    def __init__(self, page: MarkedPage) -> None:
        """Lay the empty layer over the marks of *page*."""
        super().__init__(page)
        self._page = page
        self._hits = Hits()
        self._current: Span | None = None
        self._places: dict[int, _Places] = {}
        self._state: tuple[float, object] = (0.0, None)
        page.layers.append(self)

    def show(self, hits: Hits, current: Span | None) -> None:
        """Draw *hits*, one of which may be the *current* one."""
        if hits is not self._hits:
            self._places.clear()
        self._hits, self._current = hits, current
        self._page.viewport().update()

    def paint_below(self, painter: QPainter, clip: QRectF) -> None:
        """Paint the hits between the marks and the words."""
        if not self._hits:
            return
        self._notice_layout()
        theme = self._page.look.theme
        ink = QColor(theme.ink)
        ink.setAlphaF(_QUIET)
        outline = QColor(theme.muted)
        outline.setAlphaF(_OUTLINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in self._page.marks.blocks_in(clip):
            at = block.layout().position()
            painter.translate(at)
            painter.setPen(QPen(outline, 1))
            painter.setBrush(ink)
            _draw(painter, self._places_in(block), clip.translated(-at))
            if self._current is not None:
                painter.setPen(QPen(theme.focus, 2))
                painter.setBrush(theme.selection)
                _draw(painter, self._page.marks.rects(block, (self._current,)), clip.translated(-at))
            painter.translate(-at)
        painter.restore()

    def paint_above(self, painter: QPainter, clip: QRectF) -> None:
        """Paint nothing over the words."""

    def _notice_layout(self) -> None:
        """Forget where things were once the text has been set anew."""
        state = self._page.document().textWidth(), self._page.look
        if state != self._state:
            self._state = state
            self._places.clear()

    def _places_in(self, block: QTextBlock) -> _Places:
        number = block.blockNumber()
        if number not in self._places:
            if len(self._places) >= _KEPT:
                del self._places[next(iter(self._places))]
            text = self._page.article.text
            start = offset_at(text, block.position())
            end = offset_at(text, block.position() + block.length() - 1)
            spans = tuple(self._hits[hit] for hit in self._hits.touching(start, end))
            self._places[number] = self._page.marks.rects(block, spans)
        return self._places[number]


def _draw(painter: QPainter, rects: _Places, clip: QRectF) -> None:
    for rect in rects:
        if rect.intersects(clip):
            painter.drawRoundedRect(rect.adjusted(-0.5, 0.5, 0.5, -0.5), _ROUND, _ROUND)

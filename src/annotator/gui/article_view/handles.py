"""The handles at the boundaries of the current annotation."""

import unicodedata
from collections.abc import Iterator
from math import hypot
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

from annotator.core.spans import Boundary, boundaries, offset_of
from annotator.core.text import ArticleText, Span
from annotator.gui.article_view.painting import MarkPainter
from annotator.gui.article_view.selection import offset_at

_KNOB: Final = 3.5
_HELD_KNOB: Final = 5.0
_LINE: Final = 0.75
_BESIDE: Final = 12.0
"""How far left and right of a knob a handle can be taken hold of."""
_OUTWARDS: Final = 9.0
_INWARDS: Final = 5.0
"""How far into the line of text: not as far as the letters, on which a press begins to select."""
_FROM_RIGHT: Final = frozenset({"R", "AL"})
_NEUTRAL: Final = frozenset({"WS", "ON", "BN", "CS", "NSM", "S", "B"})


class Handle(NamedTuple):
    """The line of one boundary, from top to bottom, in pixels of the document."""

    boundary: Boundary
    x: float
    top: float
    bottom: float

    @property
    def knob(self) -> QPointF:
        """The middle of the knob: above a beginning, below an end."""
        return QPointF(self.x, self.bottom if self.boundary.is_end else self.top)

    def distance(self, point: QPointF) -> float | None:
        """Return how far *point* is from where one takes hold, None beyond reach."""
        away = point - self.knob
        outwards = away.y() if self.boundary.is_end else -away.y()
        within = abs(away.x()) <= _BESIDE and -_INWARDS <= outwards <= _OUTWARDS
        return hypot(away.x(), away.y()) if within else None


class Handles:
    """A layer with a handle at every boundary of the current annotation, also between its spans."""

    def __init__(self, marks: MarkPainter, text: ArticleText, document: QTextDocument) -> None:
        """Put handles to what *marks* stresses as current."""
        self._marks = marks
        self._text = text
        self._document = document
        self.held: Boundary | None = None
        """The boundary that is being moved."""

    def at(self, point: QPointF) -> Boundary | None:
        """Return the boundary whose handle is nearest to *point* of the document and within reach."""
        around = QRectF(point.x(), point.y() - _OUTWARDS, 1, 2 * _OUTWARDS)
        found = [(handle.distance(point), handle.boundary) for handle in self.seen_in(around)]
        reachable = [(distance, boundary) for distance, boundary in found if distance is not None]
        return min(reachable)[1] if reachable else None

    def seen_in(self, clip: QRectF) -> Iterator[Handle]:
        """Yield the handles of the blocks that may be seen in *clip*."""
        spans = self._marks.current_spans
        blocks = list(self._marks.blocks_in(clip)) if spans else []
        if not blocks:  # above the first line there is none
            return
        first = offset_at(self._text, blocks[0].position())
        last = offset_at(self._text, blocks[-1].position() + blocks[-1].length() - 1)
        for boundary in boundaries(spans):
            if first <= offset_of(spans, boundary) <= last:
                yield from self._handle(boundary, spans[boundary.span])

    def paint_below(self, painter: QPainter, clip: QRectF) -> None:
        """Paint nothing behind the words."""

    def paint_above(self, painter: QPainter, clip: QRectF) -> None:
        """Paint the handles, and a greater knob to the one that is being moved."""
        handles = list(self.seen_in(clip))
        if not handles:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._marks.look.theme.handle)
        for handle in handles:
            knob = _HELD_KNOB if handle.boundary == self.held else _KNOB
            painter.drawRect(QRectF(handle.x - _LINE, handle.top, 2 * _LINE, handle.bottom - handle.top))
            painter.drawEllipse(handle.knob, knob, knob)
        painter.restore()

    def _handle(self, boundary: Boundary, span: Span) -> Iterator[Handle]:
        character = self._outermost(span, at_end=boundary.is_end)
        block = self._document.findBlock(self._text.to_utf16(character.start))
        rects = self._marks.rects(block, (character,)) if block.length() > 1 else []
        if rects:
            rect = rects[-1 if boundary.is_end else 0].translated(block.layout().position())
            from_right = _reads_from_right(self._text.quote(character), block)
            x = rect.right() if boundary.is_end is not from_right else rect.left()
            yield Handle(boundary, x, rect.top(), rect.bottom())

    def _outermost(self, span: Span, *, at_end: bool) -> Span:
        """Return the last character of *span*, or the first one, that has a place on a line."""
        quote = self._text.quote(span)
        if at_end:
            return self._text.character_at(span.start + max(0, len(quote.rstrip("\n")) - 1))
        feeds = len(quote) - len(quote.lstrip("\n"))
        return self._text.character_at(span.start + min(feeds, len(quote) - 1))


def _reads_from_right(character: str, block: QTextBlock) -> bool:
    kind = unicodedata.bidirectional(character[0])
    if kind in _NEUTRAL:
        return block.textDirection() is Qt.LayoutDirection.RightToLeft
    return kind in _FROM_RIGHT

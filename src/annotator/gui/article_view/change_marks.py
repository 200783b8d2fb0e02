"""How the changed places of the corrected reading are marked: quietly, conflicts more strongly."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTextBlock

from annotator.core.corrected import Segment, SegmentKind
from annotator.gui.article_view.geometry import BlockGeometry, Stretch
from annotator.gui.article_view.selection import offset_at
from annotator.gui.contrast import blend
from annotator.gui.mark_style import MarkStyles

if TYPE_CHECKING:
    from annotator.gui.article_view.corrected_page import CorrectedPage

_WEDGE: Final = 4.0
"""Half the width of the sign for words that have been deleted, in pixels."""
_GAP: Final = 2
"""Pixels between the letters and the line below them."""


class ChangeMarks:
    """
    What one painting of a page needs, for the blocks in view only.

    Corrected words have a faint tint of their code and one line, conflicts a stronger one in the
    colour of trouble and two lines; a wedge stands where words have been deleted.
    """

    def __init__(self, page: "CorrectedPage", styles: MarkStyles) -> None:
        """Find the changed places in view."""
        self._page = page
        self._text = page.article.text
        self._styles = styles
        self._marks = [
            (segment, self._rects(block, geometry, place, segment), self._gap(block, geometry, place))
            for block, geometry in self._blocks_in_view()
            for place, segment in self._changes_of(block)
        ]

    def paint_below(self, painter: QPainter) -> None:
        """Paint what lies behind the words."""
        painter.setPen(Qt.PenStyle.NoPen)
        theme = self._styles.theme
        for segment, rects, _ in self._marks:
            share = theme.tint if segment.kind is SegmentKind.CONFLICT else theme.tint / 2
            painter.setBrush(blend(self._color(segment), theme.paper, share))
            painter.drawRects(rects)

    def paint_above(self, painter: QPainter) -> None:
        """Paint what lies below the words, which touches no letter."""
        for segment, rects, gap in self._marks:
            self._paint_lines(painter, rects, segment)
            if not segment.text and gap is not None:
                self._paint_wedge(painter, gap, segment)

    def _paint_lines(self, painter: QPainter, rects: list[QRectF], segment: Segment) -> None:
        painter.setPen(QPen(self._color(segment), 1))
        for rect in rects:
            for number in range(2 if segment.kind is SegmentKind.CONFLICT else 1):
                y = round(rect.bottom()) + _GAP + 0.5 + 2 * number
                painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _paint_wedge(self, painter: QPainter, at: QPointF, segment: Segment) -> None:
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color(segment))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corners = (QPointF(0, 0), QPointF(_WEDGE, 1.5 * _WEDGE), QPointF(-_WEDGE, 1.5 * _WEDGE))
        painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
        painter.restore()

    def _color(self, segment: Segment) -> QColor:
        if segment.kind is SegmentKind.CONFLICT:
            return self._styles.theme.trouble
        return self._styles.of(self._page.session.document.annotation(segment.annotations[0]).code).color

    def _blocks_in_view(self) -> Iterator[tuple[QTextBlock, BlockGeometry]]:
        page = self._page
        layout = page.document().documentLayout()
        layout.documentSize()  # finishes the layout, which finds the wrong block at a point until then
        block = page.cursorForPosition(QPoint(0, 0)).block()
        bottom = self._down + page.viewport().height()
        while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
            yield block, BlockGeometry(block)
            block = block.next()

    def _changes_of(self, block: QTextBlock) -> Iterator[tuple[int, Segment]]:
        start = offset_at(self._text, block.position())
        end = offset_at(self._text, block.position() + block.length() - 1)
        return self._page.reading.touching(start, end)

    def _rects(
        self, block: QTextBlock, geometry: BlockGeometry, place: int, segment: Segment
    ) -> list[QRectF]:
        """Return what *segment*, which begins at the offset *place*, covers in *block*, on the viewport."""
        first = max(0, self._text.to_utf16(place) - block.position())
        last = min(block.length() - 1, self._text.to_utf16(place + len(segment.text)) - block.position())
        return [self._rect(block, geometry, stretch) for stretch in geometry.stretches(first, last)]

    def _rect(self, block: QTextBlock, geometry: BlockGeometry, stretch: Stretch) -> QRectF:
        space = self._page.typography.space(geometry.font)
        top = geometry.base_lines[stretch.line] - space.ascent
        rect = QRectF(stretch.left, top, stretch.right - stretch.left, space.ascent + space.descent)
        return rect.translated(self._origin(block))

    def _gap(self, block: QTextBlock, geometry: BlockGeometry, place: int) -> QPointF | None:
        """Return where deleted words were: below the base line, between their neighbours."""
        position = self._text.to_utf16(place) - block.position()
        if not geometry.lines or not 0 <= position < block.length():
            return None
        number = geometry.line_of(position)
        x = geometry.lines[number].cursorToX(position)[0]  # type: ignore[index]  # a tuple, whatever the stubs say
        return QPointF(x, geometry.base_lines[number] + _GAP) + self._origin(block)

    def _origin(self, block: QTextBlock) -> QPointF:
        return block.layout().position() - QPointF(0, self._down)

    @property
    def _down(self) -> int:
        return self._page.verticalScrollBar().value()

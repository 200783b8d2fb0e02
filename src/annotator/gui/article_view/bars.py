"""What the bars and signs in the margins stand for, so that the mouse can take it."""

from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock

from annotator.core.text import Span
from annotator.gui.article_view import picking
from annotator.gui.article_view.block_marks import bar_band, lane_at, lanes_of
from annotator.gui.article_view.selection import offset_at
from annotator.gui.article_view.typography import GUTTER

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation
    from annotator.gui.article_view.block_marks import Part
    from annotator.gui.article_view.geometry import BlockGeometry
    from annotator.gui.article_view.marked_page import MarkedPage

    _Member = tuple[Annotation, Part]

_REACH: Final = 28
"""Pixels from the text into the left margin that belong to the bars, which are too thin to be hit."""


class Bar(NamedTuple):
    """A bar beside a line of text, or the sign for what has none: its annotations, the shortest first."""

    annotations: "list[Annotation]"
    line: Span
    beside: int
    """The offset of the character of the line that is next to it."""

    def start_of(self, annotation: "Annotation") -> int:
        """Return the first offset of *annotation* on the line."""
        span = next(span for span in annotation.spans if span.end > self.line.start)
        return max(span.start, self.line.start)


class Bars:
    """Finds bars by points of the viewport; of several beside a line it takes the nearest."""

    def __init__(self, page: "MarkedPage") -> None:
        """Find what is painted in the margins of *page*."""
        self._page = page

    def at(self, point: QPoint) -> Bar | None:
        """Return the bar at *point*, or nearest to it in the margin beside the line."""
        on_page = QPointF(point) + QPointF(0, self._page.verticalScrollBar().value())
        on_left = GUTTER - _REACH <= on_page.x() < GUTTER
        on_right = on_page.x() >= self._page.document().textWidth() - GUTTER
        if not on_left and not on_right:
            return None
        marks = self._page.marks
        for block in marks.blocks_in(QRectF(on_page.x(), on_page.y(), 1, 1)):
            local, geometry = on_page - block.layout().position(), marks.geometry(block)
            for number, line in enumerate(geometry.lines):
                if line.y() <= local.y() < line.y() + line.height():
                    return self._bar_at(local.y(), on_page.x() if on_left else None, block, number)
        return None

    def _bar_at(self, y: float, x: float | None, block: QTextBlock, number: int) -> Bar | None:
        """Return the bar of a line of *block*, or for no *x* what the sign on the right stands for."""
        marks = self._page.marks
        geometry, members = marks.geometry(block), marks.members(block)
        by_lane: defaultdict[int, list[_Member]] = defaultdict(list)
        chosen: list[_Member] = []
        for member, lane in zip(members, lanes_of([part for _, part in members]), strict=True):
            if not _is_on_line(geometry, member[1], number):
                continue
            if lane is not None:
                by_lane[lane].append(member)
            elif x is None:
                chosen.append(member)
        if x is not None and by_lane:
            nearest = min(by_lane, key=lambda lane: abs(lane - lane_at(x)))
            chosen = self._of_color(by_lane[nearest], y, geometry, number)
        annotations = picking.shortest_first([annotation for annotation, _ in chosen])
        if not annotations:
            return None
        line = self._line_of(block, geometry, number)
        at_start = (x is None) is (block.textDirection() is Qt.LayoutDirection.RightToLeft)
        return Bar(annotations, line, line.start if at_start else max(line.start, line.end - 1))

    def _of_color(
        self, members: "list[_Member]", y: float, geometry: "BlockGeometry", number: int
    ) -> "list[_Member]":
        """Return those of *members*, which share a lane, whose colour the bar has at *y*."""
        colors: defaultdict[int, list[_Member]] = defaultdict(list)
        for member in members:
            colors[member[1].style.color.rgba()].append(member)
        top, height = bar_band(geometry, number, self._page.look)
        share = int((y - top) // (height // len(colors)))
        return list(colors.values())[max(0, min(share, len(colors) - 1))]

    def _line_of(self, block: QTextBlock, geometry: "BlockGeometry", number: int) -> Span:
        start = block.position() + geometry.starts[number]
        end = start + geometry.lines[number].textLength()
        text = self._page.article.text
        return Span(offset_at(text, start), offset_at(text, end))


def _is_on_line(geometry: "BlockGeometry", part: "Part", number: int) -> bool:
    return any(stretch.line == number for span in part.spans for stretch in geometry.stretches(*span))

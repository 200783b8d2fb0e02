"""How many of a class mark which words, painted behind the article."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor, QPainter

from annotator.grading.classroom import Heat
from annotator.gui.article_view.marked_page import MarkedPage
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.core.text import Span

LEVELS: Final = 4
_TINT: Final = 0.11


class HeatLayer(QObject):
    """
    A layer of the page; what it paints depends on what is to be seen only.

    The more students mark a word, the darker the tint and the thicker the line below, so that it can be read
    without colours, too.
    """

    def __init__(self, page: MarkedPage) -> None:
        """Lay the empty layer over *page*."""
        super().__init__(page)
        self._page = page
        self._heat: tuple[Heat, ...] = ()
        self._students = 0
        page.layers.append(self)

    def show_heat(self, heat: Sequence[Heat], students: int) -> None:
        """Paint *heat*, which lies in reading order, of so many *students*."""
        self._heat, self._students = tuple(heat), students
        self._page.viewport().update()

    def paint_below(self, painter: QPainter, clip: QRectF) -> None:
        """Paint tints and lines between the paper and the words."""
        start, end = self._page.offsets_in(clip)
        by_level: dict[int, list[Span]] = {}
        first = bisect_left(self._heat, start, key=lambda heat: heat.span.end)
        for heat in self._heat[first:]:
            if heat.span.start > end:
                break
            by_level.setdefault(level(heat.students, self._students), []).append(heat.span)
        for block in self._page.marks.blocks_in(clip):
            at = block.layout().position()
            for number, spans in by_level.items():
                for rect in self._page.marks.rects(block, tuple(spans)):
                    paint_heat(painter, rect.translated(at), number, self._page.look.theme)

    def paint_above(self, painter: QPainter, clip: QRectF) -> None:
        """Paint nothing over the words."""


def level(students: int, of: int) -> int:
    """Return how strongly to paint what so many *of* all students mark: 1 for up to a quarter, 4 for most."""
    return min(LEVELS, max(1, -(-students * LEVELS // max(1, of))))


def paint_heat(painter: QPainter, rect: QRectF, number: int, theme: Theme) -> None:
    """Paint one place with the tint and the line of its level."""
    tint = QColor(theme.accent)
    tint.setAlphaF(_TINT * number)
    painter.fillRect(rect, tint)
    painter.fillRect(QRectF(rect.left(), rect.bottom() - number + 1, rect.width(), number), theme.accent)

"""The links of the current annotation, drawn in the margin."""

from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from annotator.core.document import Effect
from annotator.core.links import links_of, touches_links
from annotator.gui.article_view.typography import GUTTER

if TYPE_CHECKING:
    from collections.abc import Collection

    from annotator.core.annotation import Annotation
    from annotator.gui.article_view.marked_page import MarkedPage

SPINE: Final = 13.0
"""Pixels from the page's edge to the line from which all branches go off."""
_TIP: Final = 35.0
"""Where branches end, just beside the bars."""
_BEND: Final = 8.0
_PEN: Final = 0.088
"""How thick lines are, in text sizes: on a projector they are seen from afar."""
_LEAST_PEN: Final = 1.5
_ARROW: Final = 4.0
"""How long the head of an arrow is, in thicknesses of the line."""
_KNOT: Final = 4.5
_REACH: Final = 10
"""Pixels around the knot at which the mouse can take hold of it."""
_SIZE_SHARE: Final = 0.3
"""How far above the base line the middle of small letters is, in text sizes."""


class _End(NamedTuple):
    """Another annotation: where it begins, and which ways links lead between it and the current one."""

    start: int
    leads_there: bool
    comes_back: bool


class LinkLayer:
    """
    A line from the current annotation to those that it is linked to, with an arrow at what a link points to.

    Only what can be seen is drawn; where the other end cannot, the line leaves the page. The knot at the
    current annotation is where the mouse begins a new link. Nothing is looked up while painting
    unless the current annotation has links.
    """

    def __init__(self, page: "MarkedPage") -> None:
        """Draw on *page*."""
        self._page = page
        self._current: Annotation | None = None
        self._ends: list[_End] = []
        self._others: Collection[str] = ()
        self.loose_end: QPointF | None = None
        """Where the mouse holds the end of a new link, on the page."""
        self.is_waiting = False
        """Whether a link from the current annotation waits for its other end."""

    def refresh(self) -> None:
        """Look up what is current and what it is linked to, and have the margin painted anew for it."""
        had_ends, self._current = self._ends, self._shown_current()
        self._ends = [] if self._current is None else self._found(self._current)
        if had_ends or self._ends:  # a knot alone is painted with its annotation
            self.repaint()

    def notice(self, effect: Effect) -> None:
        """Look up anew what a change has touched."""
        current = self._shown_current()
        is_same = current is not None and self._current is not None and current.id == self._current.id
        if is_same and not touches_links(effect, self._others):
            self._current = current
        else:
            self.refresh()

    def repaint(self) -> None:
        """Have the margin painted anew."""
        self._page.viewport().update(QRect(0, 0, GUTTER, self._page.viewport().height()))

    def knot(self) -> QPointF | None:
        """Return the middle of the knot at the current annotation on the page, if there is one."""
        if self._current is None or self._page.session.read_only:
            return None
        y = self._y(self._current.start)
        return None if y is None else QPointF(SPINE, y)

    def is_knot_at(self, point: QPointF) -> bool:
        """Return whether *point* of the page is on the knot, or next to it."""
        knot = self.knot()
        return knot is not None and (point - knot).manhattanLength() <= _REACH

    # ---- painting ----------------------------------------------------------------------------

    def paint_below(self, painter: QPainter, clip: QRectF) -> None:
        """Paint nothing behind the words."""

    def paint_above(self, painter: QPainter, clip: QRectF) -> None:
        """Paint lines, arrows and the knot."""
        if self._current is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ends:
            thickness = max(_LEAST_PEN, self._page.typography.text_size * _PEN)
            painter.setPen(QPen(self._page.look.theme.accent, thickness))
            self._paint_links(painter, clip, self._current.start)
        knot = self.knot()
        if knot is not None:
            theme = self._page.look.theme
            painter.setPen(QPen(theme.accent, _LEAST_PEN))
            self._paint_loose_end(painter, knot)
            painter.setBrush(theme.accent if self.is_waiting or self.loose_end is not None else theme.paper)
            painter.drawEllipse(knot, _KNOT, _KNOT)
        painter.restore()

    def _paint_links(self, painter: QPainter, clip: QRectF, here: int) -> None:
        first, last = self._page.offsets_in(clip)
        root = self._y_in(clip, here, first, last)
        low, high = (bisect_left(self._ends, (border,)) for border in (first, last))
        seen = self._ends[low:high]
        ways = [self._y_in(clip, end.start, first, last) for end in seen]
        spine = [root, *(y + _bend(y, root) for y in ways)]
        spine += [clip.top()] if low else []
        spine += [clip.bottom()] if high < len(self._ends) else []
        if min(spine) < max(spine):
            painter.drawLine(QPointF(SPINE, min(spine)), QPointF(SPINE, max(spine)))
        for end, y in zip(seen, ways, strict=True):
            self._paint_branch(painter, y, root, arrow=end.leads_there)
        if first <= here < last:
            self._paint_branch(painter, root, root, arrow=any(end.comes_back for end in self._ends))

    @staticmethod
    def _paint_branch(painter: QPainter, y: float, root: float, *, arrow: bool) -> None:
        """Paint the way from the spine, which comes from *root*, to the bars at *y*."""
        bend = _bend(y, root)
        path = QPainterPath(QPointF(SPINE, y + bend))
        path.quadTo(QPointF(SPINE, y), QPointF(SPINE + abs(bend), y))
        path.lineTo(QPointF(_TIP - _head(painter) * arrow, y))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        if arrow:
            _paint_arrow(painter, QPointF(_TIP, y))

    def _paint_loose_end(self, painter: QPainter, knot: QPointF) -> None:
        """Paint the new link as a curve that the mouse pulls."""
        to = self.loose_end
        if to is None:
            return
        pull = QPointF(max(24.0, abs(to.x() - knot.x()) / 2), 0)
        path = QPainterPath(knot)
        path.cubicTo(knot + pull, to - pull, to - QPointF(_head(painter), 0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        _paint_arrow(painter, to)

    # ---- what is where -----------------------------------------------------------------------

    def _shown_current(self) -> "Annotation | None":
        """Return the current annotation, unless it is a note or its code is hidden."""
        session = self._page.session
        current = session.current
        if current is None or not current.is_placed or current.code in session.hidden_codes:
            return None
        return current

    def _found(self, current: "Annotation") -> list[_End]:
        session = self._page.session
        ways: dict[str, set[bool]] = {}
        for end in links_of(session.document, current.id):
            ways.setdefault(end.other, set()).add(end.incoming)
        self._others = ways.keys()
        others = [(session.document.annotation(other), way) for other, way in ways.items()]
        return sorted(
            _End(other.start, leads_there=False in way, comes_back=True in way)
            for other, way in others
            if other.is_placed and other.code not in session.hidden_codes
        )

    def _y_in(self, clip: QRectF, offset: int, first: int, last: int) -> float:
        """Return how far down *offset* is; for what lies outside of [first, last) the edge of *clip*."""
        if offset < first:
            return clip.top()
        y = self._y(offset) if offset < last else None
        return clip.bottom() if y is None else y

    def _y(self, offset: int) -> float | None:
        """Return the middle of the line at *offset*, None as long as that is not laid out."""
        position = self._page.article.text.to_utf16(offset)
        block = self._page.document().findBlock(position)
        layout = block.layout()
        line = layout.lineForTextPosition(position - block.position())
        if not line.isValid():
            return None
        size = self._page.typography.text_size
        return round(layout.position().y() + line.y() + line.ascent() - size * _SIZE_SHARE) + 0.5


def _bend(y: float, root: float) -> float:
    """Return how far from *y* the way from *root* begins to bend."""
    return max(-_BEND, min(root - y, _BEND))


def _head(painter: QPainter) -> float:
    """Return how long the head of an arrow is."""
    return painter.pen().widthF() * _ARROW


def _paint_arrow(painter: QPainter, tip: QPointF) -> None:
    """Paint the head of an arrow that points to the right."""
    length = _head(painter)
    back, side = tip - QPointF(length, 0), QPointF(0, length / 2)
    painter.setBrush(painter.pen().color())
    painter.drawPolygon(QPolygonF([tip, back + side, back - side]))

"""Where hints are, drawn on the page: dots below the words, and a frame around those of the current one."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QTextBlock

from annotator.core.text import Span
from annotator.gui.article_view.marked_page import MarkedPage
from annotator.gui.article_view.selection import offset_at

if TYPE_CHECKING:
    from annotator.core.document import Effect
    from annotator.hints.hint import Hint

_DOT: Final = 0.13
"""The diameter of a dot, in text sizes."""
_STEP: Final = 2.5
"""From one dot to the next, in diameters."""
_ROUND: Final = 3.0
_FEW: Final = 4
"""Hints that are drawn anew one by one."""
_KEPT: Final = 256
"""Blocks whose places are remembered."""

Touching = Callable[[int, int], "list[Hint]"]
"""Returns the hints in a range of offsets."""


class HintMarks(QObject):
    """
    A layer of the page while hints are to be seen; remembers the places of blocks until something changes.

    The dots are in no group's colour, and below the lines of annotations where there are any.
    """

    def __init__(self, page: MarkedPage, touching: Touching, parent: QObject) -> None:
        """Prepare the layer; `show` lays it over the marks of *page*."""
        super().__init__(parent)
        self._page = page
        self._touching = touching
        self._current: Hint | None = None
        self._places: dict[int, list[QRect]] = {}
        self._state: tuple[float, object] = (0.0, None)
        self._tile = QPixmap()
        page.session.effect_applied.connect(self._on_session_effect_applied)
        page.session.hidden_codes_changed.connect(self._forget)
        page.session.filter_changed.connect(self._forget)

    def show(self) -> None:
        """Lay the layer over the page."""
        if self not in self._page.layers:
            self._forget()
            self._page.layers.append(self)
            self._page.viewport().update()

    def hide(self) -> None:
        """Take the layer off the page."""
        if self in self._page.layers:
            self._page.layers.remove(self)
            self._page.viewport().update()

    def show_current(self, hint: "Hint | None") -> None:
        """Frame the words of *hint*, or of none."""
        if hint is not self._current:
            old, self._current = self._current, hint
            for one in (old, hint):
                if one is not None:
                    self._page.repaint_between(one.spans[0].start, one.spans[-1].end)

    def follow(self, changed: "list[Hint]") -> None:
        """Draw anew where hints have come or gone."""
        if len(changed) > _FEW:  # where they all are, would have to be found out
            self._forget()
            self._page.viewport().update()
            return
        for hint in changed:
            self._forget_at(hint.spans)
            self._page.repaint_between(hint.spans[0].start, hint.spans[-1].end)

    # ---- painting ----------------------------------------------------------------------------

    def paint_below(self, painter: QPainter, clip: QRectF) -> None:
        """Paint the frame of the current hint behind the words."""
        if self._current is None:
            return
        theme = self._page.look.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.focus, 2))
        painter.setBrush(theme.selection)
        for block in self._page.marks.blocks_in(clip):
            at = block.layout().position()
            for rect in self._page.marks.rects(block, self._current.spans):
                painter.drawRoundedRect(rect.translated(at).adjusted(-0.5, 0.5, 0.5, -0.5), _ROUND, _ROUND)
        painter.restore()

    def paint_above(self, painter: QPainter, clip: QRectF) -> None:
        """Paint the dots, which touch no letter."""
        self._notice_layout()
        for block in self._page.marks.blocks_in(clip):
            places = self._places_in(block)
            if places:
                at = block.layout().position()
                painter.translate(at)
                for rect in places:
                    painter.drawTiledPixmap(rect, self._tile, QPoint(rect.left() % self._step, 0))
                painter.translate(-at)

    def _new_tile(self) -> QPixmap:
        """Return one dot and the gap beside it."""
        ratio = self._page.devicePixelRatioF()
        tile = QPixmap(QSize(self._step, self._dot) * ratio)
        tile.setDevicePixelRatio(ratio)
        tile.fill(Qt.GlobalColor.transparent)
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._page.look.theme.muted)
        painter.drawEllipse(QRectF(0, 0, self._dot, self._dot))
        painter.end()
        return tile

    @property
    def _dot(self) -> int:
        """The diameter of a dot in pixels."""
        return max(2, round(self._page.typography.text_size * _DOT))

    @property
    def _step(self) -> int:
        """From one dot to the next, in pixels."""
        return round(_STEP * self._dot)

    # ---- what is where -----------------------------------------------------------------------

    def _notice_layout(self) -> None:
        """Forget where things were once the text has been set anew."""
        state = self._page.document().textWidth(), self._page.look
        if state != self._state:
            self._state = state
            self._tile = self._new_tile()
            self._forget()

    def _forget(self) -> None:
        self._places.clear()

    def _forget_at(self, spans: "tuple[Span, ...]") -> None:
        """Forget where dots are in the blocks of *spans*."""
        document, text = self._page.document(), self._page.article.text
        for span in spans:
            first = document.findBlock(text.to_utf16(span.start)).blockNumber()
            last = document.findBlock(text.to_utf16(span.end)).blockNumber()
            for number in range(first, last + 1):
                self._places.pop(number, None)

    def _places_in(self, block: QTextBlock) -> list[QRect]:
        number = block.blockNumber()
        if number not in self._places:
            if len(self._places) >= _KEPT:
                del self._places[next(iter(self._places))]
            text = self._page.article.text
            start = offset_at(text, block.position())
            end = offset_at(text, block.position() + block.length() - 1)
            spans = {
                Span(max(span.start, start), min(span.end, end))
                for hint in self._touching(start, end)
                for span in hint.spans
                if span.start < end and start < span.end
            }
            self._places[number] = [line for span in sorted(spans) for line in self._lines(block, span)]
        return self._places[number]

    def _lines(self, block: QTextBlock, span: Span) -> list[QRect]:
        """Return where the dots of *span* stand: below the letters, and below lines that are there."""
        rects = self._page.marks.rects(block, (span,))
        if not rects:
            return []
        room = self._page.typography.space(self._page.marks.geometry(block).font).room
        marked = self._page.shown(self._page.session.document.touching(span.start, span.end))
        taken = [mark for one in marked for mark in self._page.marks.rects(block, one.spans)]
        low = max(1, room - self._dot)
        return [
            QRect(
                round(rect.left()),
                round(rect.bottom()) + (low if any(map(rect.intersects, taken)) else 1),
                max(self._dot, round(rect.width())),
                self._dot,
            )
            for rect in rects
        ]

    # ---- slots -------------------------------------------------------------------------------

    def _on_session_effect_applied(self, effect: "Effect") -> None:
        """Forget the places beside annotations that have changed, which dots give way to."""
        for annotation in (*effect.before.values(), *effect.after.values()):
            self._forget_at(annotation.spans)

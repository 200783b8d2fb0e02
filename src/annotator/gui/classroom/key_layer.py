"""The words of the key over a student's annotations, so that both can be seen at one place."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from annotator.gui.article_view.marked_page import MarkedPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.annotation import Annotation
    from annotator.grading.score import Row

_OUT: Final = 1.5
"""How far an outline stands around the words, so that the student's marks are inside of it."""


class KeyLayer(QObject):
    """
    A layer of the page: where the student's words are others than the key's, the key's have an outline.

    The pair of the current row has a stronger one.
    """

    def __init__(self, page: MarkedPage) -> None:
        """Lay the empty layer over *page*."""
        super().__init__(page)
        self._page = page
        self._items: tuple[Annotation, ...] = ()
        self._current = ""
        page.layers.append(self)

    def show_rows(self, rows: "Sequence[Row]") -> None:
        """Outline the items of the key whose finds have other words."""
        self._items = tuple(
            row.key for row in rows if row.key and row.work and row.key.spans != row.work.spans
        )
        self._page.viewport().update()

    def show_current(self, item_id: str) -> None:
        """Outline the item called *item_id* more strongly."""
        self._current = item_id
        self._page.viewport().update()

    def outlined(self) -> list[str]:
        """Return the identifiers of the items with an outline, the stronger one last."""
        return sorted((item.id for item in self._items), key=lambda item_id: item_id == self._current)

    def paint_below(self, painter: QPainter, clip: QRectF) -> None:
        """Paint nothing below the words."""

    def paint_above(self, painter: QPainter, clip: QRectF) -> None:
        """Paint the outlines."""
        start, end = self._page.offsets_in(clip)
        marks, color = self._page.marks, self._page.look.theme.ink
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for item in self._items:
            if item.end < start or item.start > end:
                continue
            painter.setPen(QPen(color, 2 if item.id == self._current else 1))
            for block in marks.blocks_in(clip):
                at = block.layout().position()
                for rect in marks.rects(block, item.spans):
                    painter.drawRoundedRect(rect.translated(at).adjusted(-_OUT, -_OUT, _OUT, _OUT), 2, 2)
        painter.restore()

"""The reading ruler: a calm band behind the line that is being read."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QTextBlock, QTextCursor

from annotator.core.lanes import LANES
from annotator.gui.article_view.geometry import font_of

if TYPE_CHECKING:
    from annotator.gui.appearance import Appearance
    from annotator.gui.article_view.marked_page import MarkedPage

_ABOVE: Final = 2
"""Pixels between the highest letters and the edge of the band, at least."""
_EDGE: Final = 1


class ReadingRuler(QObject):
    """
    The lowest layer of a page; follows the caret or the mouse, whichever has moved last.

    Where the band is counts in pixels of the document, so that it scrolls with its line. Only what it
    leaves and what it comes to is painted anew.
    """

    def __init__(self, page: "MarkedPage", appearance: "Appearance") -> None:
        """Lie below all other layers of *page*."""
        super().__init__(page)
        self._page = page
        self._appearance = appearance
        self._mouse: QPoint | None = None
        self._band = QRectF()
        self._later = QTimer(self, singleShot=True, interval=0)
        """Follows what may come from inside the layout, which then cannot be asked."""
        page.layers.insert(0, self)
        page.cursorPositionChanged.connect(self._on_page_cursor_position_changed)
        page.verticalScrollBar().valueChanged.connect(self._on_page_moved)
        page.document().documentLayout().documentSizeChanged.connect(self._on_page_moved)
        appearance.ruler_changed.connect(self._on_appearance_ruler_changed)
        self._later.timeout.connect(self._follow)
        if appearance.ruler:
            self._on_appearance_ruler_changed()

    @property
    def band(self) -> QRectF:
        """The band in pixels of the document; empty while the ruler is off."""
        return self._band

    # ---- layer -------------------------------------------------------------------------------

    def paint_below(self, painter: QPainter, clip: QRectF) -> None:
        """Paint the band behind everything."""
        if not self._band.intersects(clip):
            return
        theme = self._appearance.theme
        band = self._band
        painter.fillRect(band, theme.hover)
        painter.fillRect(QRectF(band.left(), band.top(), band.width(), _EDGE), theme.edge)
        painter.fillRect(QRectF(band.left(), band.bottom() - _EDGE, band.width(), _EDGE), theme.edge)

    def paint_above(self, painter: QPainter, clip: QRectF) -> None:
        """Leave the words alone."""

    # ---- where it is -------------------------------------------------------------------------

    def _follow(self) -> None:
        """Go to the line at the mouse, or else at the caret."""
        page = self._page
        if not self._appearance.ruler:
            self._move_to(QRectF())
        elif self._mouse is not None:
            down = page.verticalScrollBar().value()
            cursor = page.cursorForPosition(self._mouse)
            self._move_to(self._band_at(cursor, self._mouse.y() + down))
        else:
            self._move_to(self._band_at(page.textCursor()))

    def _band_at(self, cursor: QTextCursor, y: int | None = None) -> QRectF:
        """Return the band of the line of *cursor*; at the end of a line, *y* tells which of two it is."""
        block = cursor.block()
        layout = block.layout()
        line = layout.lineForTextPosition(cursor.position() - block.position())
        if not line.isValid():
            return QRectF()
        top = layout.position().y()
        if y is not None and line.lineNumber() > 0 and y < top + line.y() - _ABOVE:
            line = layout.lineAt(line.lineNumber() - 1)
        return self._around(block, round(top + line.y() + line.ascent()))

    def _around(self, block: QTextBlock, base: int) -> QRectF:
        typography = self._page.typography
        space = typography.space(font_of(block))
        height = space.ascent + space.descent + space.room + typography.room_above
        above = max(_ABOVE, (space.room - 2 * LANES) // 2) + typography.room_above
        return QRectF(0, base - space.ascent - above, self._page.document().size().width(), height)

    def _move_to(self, band: QRectF) -> None:
        if band == self._band:
            return
        old, self._band = self._band, band
        down = self._page.verticalScrollBar().value()
        for rect in (old, band):
            self._page.viewport().update(rect.translated(0, -down).toAlignedRect())

    # ---- events ------------------------------------------------------------------------------

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the mouse over the page."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove:
            self._mouse = event.position().toPoint()
            self._follow()
        return False

    # ---- slots -------------------------------------------------------------------------------

    def _on_appearance_ruler_changed(self) -> None:
        self._mouse = None
        if self._appearance.ruler:
            self._page.viewport().installEventFilter(self)
        else:
            self._page.viewport().removeEventFilter(self)
        self._later.start()

    def _on_page_cursor_position_changed(self) -> None:
        self._mouse = None
        if self._appearance.ruler:
            self._follow()

    def _on_page_moved(self) -> None:
        if self._appearance.ruler:
            self._later.start()

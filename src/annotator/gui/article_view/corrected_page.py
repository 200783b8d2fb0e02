"""The corrected reading on a page like the article's, with the changed places quietly marked."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.core.corrected import CorrectedReading, Segment, corrected_reading
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.change_marks import ChangeMarks
from annotator.gui.article_view.change_words import change_lines
from annotator.gui.article_view.layout import lay_out
from annotator.gui.article_view.page import Page
from annotator.gui.mark_style import MarkStyles
from annotator.gui.models.words import tooltip
from annotator.gui.session import Session


class CorrectedPage(Page):
    """
    Shows the article with all corrections that do not overlap; it can be read and copied only.

    The text is the corrected one, so offsets here are those of the reading, not of the article.
    """

    change_reached = Signal(object)
    """The `Segment` at the caret that is corrected or in conflict, or None."""
    left = Signal()
    """Esc has been pressed."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Lay out the reading of the document as it is now."""
        self.session = session
        self.reading = self._read()
        super().__init__(self.reading.article(session.document.article), appearance, parent)
        self.setObjectName("corrected_page")
        self.setAccessibleName(self.tr("Corrected reading"))
        self._reached: Segment | None = None
        self._styles = MarkStyles(session.document.codebook, appearance.theme)
        appearance.theme_changed.connect(self._on_appearance_changed)
        appearance.text_style_changed.connect(self._on_appearance_changed)
        self.cursorPositionChanged.connect(self._on_cursor_changed)

    def read_again(self) -> None:
        """Show the reading of the document as it is now; caret and top edge stay at their words."""
        caret = self.reading.to_article(self.caret_offset())
        top, shift = self.top()
        top = self.reading.to_article(top)
        self.reading = self._read()
        self._styles = MarkStyles(self.session.document.codebook, self._appearance.theme)
        self.article = self.reading.article(self.session.document.article)
        self._text = self.article.text
        lay_out(self.document(), self.article, self.typography)
        self.set_caret(self.reading.to_reading(caret))
        self.scroll_to(self.reading.to_reading(top), shift)
        self._on_cursor_changed()

    def set_caret(self, offset: int) -> None:
        """Move the caret to an *offset* of the reading."""
        self.put_caret(offset, offset)

    def go(self, step: int, *, conflicts_only: bool = False) -> bool:
        """Select the next changed place, the previous one for -1; return whether there is one."""
        places = self.reading.conflicts if conflicts_only else self.reading.changes
        here = min(self.anchor_offset(), self.caret_offset())
        found = self._next(places, here, step)
        if found is not None:
            self.show_change(found)
        return found is not None

    def show_change(self, segment: Segment) -> None:
        """Select what the reading has at *segment* and bring it into view."""
        start = self.reading.to_reading(segment.start)
        self.put_caret(start + len(segment.text), start)
        self._reach(segment)

    def _next(self, places: tuple[Segment, ...], here: int, step: int) -> Segment | None:
        at = self._reached
        if at in places and (self.textCursor().hasSelection() or not at.text):
            number = places.index(at) + step
            return places[number] if 0 <= number < len(places) else None
        starts = [(self.reading.to_reading(segment.start), segment) for segment in places]
        if step > 0:
            return next((segment for start, segment in starts if start >= here), None)
        return next((segment for start, segment in reversed(starts) if start < here), None)

    def _read(self) -> CorrectedReading:
        document = self.session.document
        return corrected_reading(document.article.text, document)

    # ---- events ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc; the rest is Qt's."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Make the annotation of a changed place current that has been clicked."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self._reach(self._change_at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what the article says at the changed place under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            segment = self._change_at(event.pos())
            lines = change_lines(segment, self.session.document) if segment else []
            QToolTip.showText(event.globalPos(), tooltip(*lines), self.viewport())
            return True
        return super().viewportEvent(event)

    def _change_at(self, point: QPoint) -> Segment | None:
        offset = self.offset_under(point)
        if offset is None:
            return None
        return next((segment for _, segment in self.reading.touching(offset, offset)), None)

    def _reach(self, segment: Segment | None) -> None:
        """Tell which changed place the caret is at, and make its annotation current."""
        self._reached = segment
        if segment is not None:
            ids = segment.annotations or segment.alternatives[0].annotations
            self.session.set_current(ids[0])
        self.change_reached.emit(segment)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints, words and lines of what can be seen."""
        painter = QPainter(self.viewport())
        marks = ChangeMarks(self, self._styles)
        marks.paint_below(painter)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        marks.paint_above(painter)
        painter.end()

    # ---- slots -------------------------------------------------------------------------------

    def _on_appearance_changed(self) -> None:
        self.use_appearance()
        self._styles = MarkStyles(self.session.document.codebook, self._appearance.theme)
        self.viewport().update()

    def _on_cursor_changed(self) -> None:
        start, end = sorted((self.anchor_offset(), self.caret_offset()))
        found = next((segment for _, segment in self.reading.touching(start, end)), None)
        if found is not self._reached:
            self._reached = found
            self.change_reached.emit(found)

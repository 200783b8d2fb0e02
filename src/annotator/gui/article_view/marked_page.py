"""The page with the marks of a session's annotations on it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.core.annotation import Annotation
from annotator.core.document import Effect
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.look import Look
from annotator.gui.article_view.page import Page
from annotator.gui.article_view.painting import MarkPainter
from annotator.gui.session import Session

if TYPE_CHECKING:
    from annotator.gui.article_view.hooks import Layer


class MarkedPage(Page):
    """
    Shows the article of a session with its marks.

    Marks are painted, for the visible blocks only; the text document holds nothing but the article.
    """

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Lay out the article and listen to both."""
        super().__init__(session.document.article, appearance, parent)
        self.session = session
        self._current = session.current
        self._painter = MarkPainter(session, self.document(), self._new_look())
        self.layers: list[Layer] = [self._painter]
        """What is painted, from the lowest to the topmost."""
        session.effect_applied.connect(self._on_session_effect_applied)
        session.current_changed.connect(self._on_session_current_changed)
        session.hidden_codes_changed.connect(self._on_session_shown_changed)
        session.filter_changed.connect(self._on_session_shown_changed)
        appearance.theme_changed.connect(self._on_appearance_changed)
        appearance.text_style_changed.connect(self._on_appearance_changed)

    @property
    def look(self) -> Look:
        """What marks look like at present."""
        return self._painter.look

    @property
    def marks(self) -> MarkPainter:
        """What paints the marks, and knows what is where."""
        return self._painter

    def shown(self, annotations: Iterable[Annotation]) -> list[Annotation]:
        """Return those of *annotations* that are shown."""
        return list(filter(self.session.is_shown, annotations))

    def make_room_above(self, *, wanted: bool) -> None:
        """Set the lines further apart, so that something fits above the words, or as usual again."""
        self._room_above = wanted
        self._on_appearance_changed()

    def offsets_in(self, clip: QRectF) -> tuple[int, int]:
        """Return from which offset to which what lies in *clip* of the page is, and perhaps a little more."""
        return self._painter.offsets_in(clip)

    def annotations_at(self, offset: int) -> list[Annotation]:
        """Return the shown annotations of the character at *offset*, in reading order."""
        return self.shown(self.session.document.touching(offset, offset + 1))

    def reveal(self, annotation_id: str) -> None:
        """
        Put the caret at the beginning of an annotation, and scroll to it unless it can be seen.

        A note has no place in the article, so that nothing moves.
        """
        annotation = self.session.document.annotation(annotation_id)
        if annotation.is_placed:
            self.reveal_span(Span(annotation.start, annotation.end))

    def reveal_span(self, span: Span) -> None:
        """Put the caret at the beginning of *span*, and scroll to it unless it can be seen."""
        cursor, bar = self.textCursor(), self.verticalScrollBar()
        cursor.setPosition(self._text.to_utf16(span.end))
        bottom = self.cursorRect(cursor).bottom()
        cursor.setPosition(self._text.to_utf16(span.start))
        top = self.cursorRect(cursor).top()
        if top < 0 or bottom > self.viewport().height():
            bar.setValue(bar.value() + top - self.viewport().height() // 3)
        self.setTextCursor(cursor)

    def hover(self, annotation: Annotation | None) -> None:
        """Outline an annotation, or none."""
        old = self._painter.hovered
        if annotation is not old:
            self._painter.hovered = annotation
            self.repaint_marks(old, annotation)

    def repaint_marks(self, *annotations: Annotation | None) -> None:
        """Let the visible part of what is painted for *annotations* be painted anew."""
        for annotation in annotations:
            if annotation is not None:
                self._repaint(self._painter.area(annotation))

    def repaint_between(self, start: int, end: int) -> None:
        """Let the visible part of what is painted from one offset to another be painted anew."""
        self._repaint(self._painter.area_between(start, end))

    def _repaint(self, area: QRectF) -> None:
        self.viewport().update(area.translated(0, -self.verticalScrollBar().value()).toAlignedRect())

    # ---- events ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies below the words, the words, and what lies above them, as far as it can be seen."""
        down = self.verticalScrollBar().value()
        clip = QRectF(event.rect()).translated(0, down)
        painter = QPainter(self.viewport())
        painter.translate(0, -down)
        for layer in self.layers:
            layer.paint_below(painter, clip)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.translate(0, -down)
        for layer in self.layers:
            layer.paint_above(painter, clip)
        painter.end()

    def _new_look(self) -> Look:
        return Look(
            self.session.document.codebook,
            self._appearance.theme,
            self.typography,
            self.devicePixelRatioF(),
        )

    # ---- slots -------------------------------------------------------------------------------

    def _on_session_effect_applied(self, effect: Effect) -> None:
        if effect.codebook:
            self._painter.look = self._new_look()
            self.viewport().update()
        touched = (*effect.before.values(), *effect.after.values())
        self.hover(None)
        self._painter.follow(effect)
        self._current = self.session.current
        self.repaint_marks(*touched)
        if self.session.filters_article:  # which may not have followed the effect yet
            self.viewport().update()
        else:
            self._repaint(self._painter.changed_area(effect))

    def _on_session_current_changed(self) -> None:
        old, self._current = self._current, self.session.current
        self.repaint_marks(old, self._current)

    def _on_session_shown_changed(self) -> None:
        self._painter.forget_all()
        self._painter.hovered = None
        self.viewport().update()

    def _on_appearance_changed(self) -> None:
        self.use_appearance()
        self._painter.look = self._new_look()
        self.viewport().update()

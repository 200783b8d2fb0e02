"""The reading surface: the article with its marks, a caret that is always there, and a selection."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QMargins, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.core.annotation import Annotation
from annotator.core.document import Effect
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.article_view import picking, selection
from annotator.gui.article_view.keyboard import Wish, letter_of, wish_of
from annotator.gui.article_view.look import Look
from annotator.gui.article_view.page import Page
from annotator.gui.article_view.painting import MarkPainter
from annotator.gui.article_view.pointer import Pointer
from annotator.gui.article_view.selection_bar import SelectionBar
from annotator.gui.article_view.tips import tip
from annotator.gui.session import Session

_LEFT: Final = Qt.MouseButton.LeftButton
_AUTO_SCROLL: Final = 30
_BAR_MARGINS: Final = QMargins(8, 8, 8, 8)
_FASTEST_SCROLL: Final = 60
_BAR_DELAY: Final = 150
"""Milliseconds from the last key of a selection to the bar."""


class ArticleView(Page):
    """
    Shows the article of a session, and lets one select in it.

    Marks are painted, for the visible blocks only; the text document holds nothing but the article.
    """

    selection_changed = Signal(object)
    """A `Span` that is snapped by the rules, or None."""
    code_requested = Signal(str)
    """The identifier of a code whose key has been pressed or that has been picked from the bar."""
    removal_requested = Signal()

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Lay out the article and listen to both."""
        super().__init__(session.document.article, appearance, parent)
        self.setObjectName("article_view")
        self.setAccessibleName(self.tr("Article"))
        self._session = session
        self._pointer = Pointer(self._text)
        self._mouse_at = QPoint()
        self._span: Span | None = None
        self._current = session.current
        self._hovered: Annotation | None = None
        self._bar: SelectionBar | None = None
        self._bar_timer = QTimer(self, singleShot=True)
        self._scroller = QTimer(self, interval=_AUTO_SCROLL)
        self._painter = MarkPainter(session, self.document(), self._new_look())
        self._wishes = self._handlers()
        self._connect()

    def _connect(self) -> None:
        self._session.effect_applied.connect(self._on_session_effect_applied)
        self._session.current_changed.connect(self._on_session_current_changed)
        self._session.hidden_codes_changed.connect(self._on_session_hidden_codes_changed)
        self._appearance.theme_changed.connect(self._on_appearance_changed)
        self._appearance.text_size_changed.connect(self._on_appearance_changed)
        self.cursorPositionChanged.connect(self._on_cursor_changed)
        self.selectionChanged.connect(self._on_cursor_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._scroller.timeout.connect(self._on_scroller_timeout)
        self._bar_timer.timeout.connect(self._on_bar_timer_timeout)

    def _handlers(self) -> Mapping[Wish, Callable[[], None]]:
        return {
            Wish.TAKE_MARK: self._take_mark_at_caret,
            Wish.LEAVE: self._leave,
            Wish.REMOVE: self.removal_requested.emit,
            Wish.NEXT_ANNOTATION: lambda: self.go_to_annotation(1),
            Wish.PREVIOUS_ANNOTATION: lambda: self.go_to_annotation(-1),
            Wish.NEXT_BLOCK: lambda: self._go_to_block(1, extend=False),
            Wish.PREVIOUS_BLOCK: lambda: self._go_to_block(-1, extend=False),
            Wish.SELECT_NEXT_BLOCK: lambda: self._go_to_block(1, extend=True),
            Wish.SELECT_PREVIOUS_BLOCK: lambda: self._go_to_block(-1, extend=True),
            Wish.SELECT_NEXT_WORD: lambda: self._extend_by_word(forward=True),
            Wish.SELECT_PREVIOUS_WORD: lambda: self._extend_by_word(forward=False),
        }

    # ---- the selection -----------------------------------------------------------------------

    def selected_span(self) -> Span | None:
        """Return what is selected, snapped by the rules; None if nothing is."""
        return self._span

    def select(self, span: Span) -> None:
        """Select *span* and bring its end into view."""
        self.put_caret(span.start, span.end)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def set_caret(self, offset: int) -> None:
        """Move the caret to *offset* and bring it into view; nothing is selected afterwards."""
        self.put_caret(offset, offset)

    def _extend_by_word(self, *, forward: bool) -> None:
        ends = selection.extended_by_word(
            self._text, self.anchor_offset(), self.caret_offset(), forward=forward
        )
        self.put_caret(*ends)

    def _go_to_block(self, step: int, *, extend: bool) -> None:
        """Move the caret to the beginning of the next block, or of this or the previous one for -1."""
        caret = self.caret_offset()
        starts = [block.span.start for block in self.article.blocks]
        if step > 0:
            target = next((start for start in starts if start > caret), len(self._text))
        else:
            target = next((start for start in reversed(starts) if start < caret), 0)
        self.put_caret(self.anchor_offset() if extend else target, target)

    # ---- annotations -------------------------------------------------------------------------

    def annotations_at(self, offset: int) -> list[Annotation]:
        """Return the shown annotations of the character at *offset*, in reading order."""
        return self._shown(self._session.document.touching(offset, offset + 1))

    def reveal(self, annotation_id: str) -> None:
        """Put the caret at the beginning of an annotation, and scroll to it unless it can be seen."""
        annotation = self._session.document.annotation(annotation_id)
        cursor, bar = self.textCursor(), self.verticalScrollBar()
        cursor.setPosition(self._text.to_utf16(annotation.end))
        bottom = self.cursorRect(cursor).bottom()
        cursor.setPosition(self._text.to_utf16(annotation.start))
        top = self.cursorRect(cursor).top()
        if top < 0 or bottom > self.viewport().height():
            bar.setValue(bar.value() + top - self.viewport().height() // 3)
        self.setTextCursor(cursor)

    def go_to_annotation(self, step: int) -> None:
        """Make the next shown annotation in reading order current and reveal it, the previous one for -1."""
        found = picking.neighbour(
            self._shown(self._session.document),
            current=self._session.current,
            caret=self.caret_offset(),
            step=step,
        )
        if found is not None:
            self._session.set_current(found.id)
            self.reveal(found.id)

    def _shown(self, annotations: Iterable[Annotation]) -> list[Annotation]:
        hidden = self._session.hidden_codes
        return [annotation for annotation in annotations if annotation.code not in hidden]

    def _take(self, annotations: list[Annotation]) -> None:
        """Make one of *annotations* current, another one each time; none if there are none."""
        current = self._session.current
        self._session.set_current(picking.next_of(annotations, current.id if current else ""))

    def _take_mark_at_caret(self) -> None:
        caret = self.caret_offset()
        found = self.annotations_at(caret) or (self.annotations_at(caret - 1) if caret else [])
        if found:
            self._take(found)

    def _leave(self) -> None:
        """Drop the selection, or else what is current."""
        if self._span is not None:
            self.clear_selection()
        else:
            self._session.set_current("")

    # ---- the bar -----------------------------------------------------------------------------

    def _offer_codes(self) -> None:
        """Show the bar beside the selection, if one may annotate and nobody is dragging."""
        if self._span is None or self._session.read_only or self._pointer.is_dragging:
            self._hide_bar()
            return
        if self._bar is None:
            self._bar = SelectionBar(self._session.document.codebook, self._painter.look, self)
            self._bar.code_requested.connect(self.code_requested)
        cursor = self.textCursor()
        end = self.cursorRect(cursor)
        cursor.setPosition(cursor.anchor())
        words, shift = self.cursorRect(cursor).united(end), self.viewport().pos()
        area = self.rect().adjusted(0, 0, -self.verticalScrollBar().width(), 0).marginsRemoved(_BAR_MARGINS)
        self._bar.show_beside(words=words.translated(shift), end=end.center() + shift, area=area)

    def _hide_bar(self) -> None:
        self._bar_timer.stop()
        if self._bar is not None:
            self._bar.hide()

    def _forget_bar(self) -> None:
        """Let the bar be built anew, for another codebook or look."""
        self._hide_bar()
        if self._bar is not None:
            self._bar.deleteLater()
            self._bar = None

    # ---- events: keyboard --------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key asks for: a wish, a code, or what a text field does by itself."""
        wish = wish_of(event)
        code = self._session.document.codebook.keys.get(letter_of(event))
        if wish is not None:
            self._wishes[wish]()
        elif code is not None:
            self.code_requested.emit(code.id)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    # ---- events: mouse -----------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select."""
        if event.button() is not _LEFT:
            super().mousePressEvent(event)
            return
        point = event.position().toPoint()
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._pointer.press(point, self.hit(point), anchor=self.anchor_offset() if extend else None)
        self._drag_to(point, event.modifiers())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word."""
        if event.button() is _LEFT:
            point = event.position().toPoint()
            self._pointer.press_twice(point, self.hit(point))
            self._drag_to(point, event.modifiers())
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on selecting, snapped at once; or show what is under the mouse."""
        point = event.position().toPoint()
        if not event.buttons() & _LEFT:
            self._hover(point)
            return
        self._pointer.move(point)
        if self._pointer.is_dragging:
            self._drag_to(point, event.modifiers())
            if self.viewport().rect().contains(point):
                self._scroller.stop()
            elif not self._scroller.isActive():
                self._scroller.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish the selection; after a mere click, make the mark under the mouse current."""
        if event.button() is not _LEFT:
            super().mouseReleaseEvent(event)
            return
        self._scroller.stop()
        was_dragging, self._pointer.is_dragging = self._pointer.is_dragging, False
        if self._span is not None:
            self._offer_primary_selection()
            self._offer_codes()
        elif not was_dragging:
            offset = self.offset_under(event.position().toPoint())
            self._take([] if offset is None else self.annotations_at(offset))
        event.accept()

    def _drag_to(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        self._mouse_at = point
        hit = self.hit(point)
        span = self._pointer.span(hit, exact=bool(modifiers & Qt.KeyboardModifier.AltModifier))
        if span is None:
            self.put_caret(hit.caret, hit.caret)
        elif hit.caret < self._pointer.anchor:
            self.put_caret(span.end, span.start)
        else:
            self.put_caret(span.start, span.end)

    def _offer_primary_selection(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and self._span is not None:
            clipboard.setText(self._text.quote(self._span), clipboard.Mode.Selection)

    def _hover(self, point: QPoint | None) -> None:
        offset = None if point is None else self.offset_under(point)
        found = picking.shortest_first([] if offset is None else self.annotations_at(offset))
        hovered = found[0] if found else None
        if hovered is not self._hovered:
            old, self._hovered = self._hovered, hovered
            self._repaint(old, hovered)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what the marks under the mouse say; forget them when the mouse leaves."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            offset = self.offset_under(event.pos())
            found = picking.shortest_first([] if offset is None else self.annotations_at(offset))
            QToolTip.showText(event.globalPos(), tip(found, self._session.document.codebook), self.viewport())
            return True
        if event.type() is QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    # ---- events: painting --------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tints, words and lines of what is to be seen."""
        down = self.verticalScrollBar().value()
        clip = QRectF(event.rect()).translated(0, down)
        painter = QPainter(self.viewport())
        painter.translate(0, -down)
        self._painter.paint_below(painter, clip, self._hovered)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.translate(0, -down)
        self._painter.paint_above(painter, clip)
        painter.end()

    def _new_look(self) -> Look:
        return Look(
            self._session.document.codebook,
            self._appearance.theme,
            self.typography,
            self.devicePixelRatioF(),
        )

    def _repaint(self, *annotations: Annotation | None) -> None:
        """Let the visible part of what is painted for *annotations* be painted anew."""
        down = self.verticalScrollBar().value()
        for annotation in annotations:
            if annotation is not None:
                self.viewport().update(self._painter.area(annotation).translated(0, -down).toAlignedRect())

    # ---- slots -------------------------------------------------------------------------------

    def _on_session_effect_applied(self, effect: Effect) -> None:
        if effect.codebook:
            self._painter.look = self._new_look()
            self._forget_bar()
            self.viewport().update()
        touched = (*effect.before.values(), *effect.after.values())
        for annotation in touched:
            self._painter.forget(annotation)
        self._hovered = None
        self._current = self._session.current
        self._repaint(*touched)

    def _on_session_current_changed(self) -> None:
        old, self._current = self._current, self._session.current
        self._repaint(old, self._current)

    def _on_session_hidden_codes_changed(self) -> None:
        self._painter.forget_all()
        self._hovered = None
        self.viewport().update()

    def _on_appearance_changed(self) -> None:
        self.use_appearance()
        self._painter.look = self._new_look()
        self._forget_bar()
        self.viewport().update()

    def _on_cursor_changed(self) -> None:
        ends = sorted((self.anchor_offset(), self.caret_offset()))
        span = self._text.snap_to_characters(Span(*ends)) if ends[0] < ends[1] else None
        if span == self._span:
            return
        self._span = span
        self._hide_bar()
        if span is not None:
            self._bar_timer.start(_BAR_DELAY)
        self.selection_changed.emit(span)

    def _on_bar_timer_timeout(self) -> None:
        self._offer_codes()

    def _on_scrolled(self) -> None:
        """Move the bar along, but not from inside the layout that may be scrolling."""
        if self._span is not None:
            self._bar_timer.start(0)

    def _on_scroller_timeout(self) -> None:
        """Scroll on while the mouse is held above or below the viewport."""
        height, bar = self.viewport().height(), self.verticalScrollBar()
        beyond = self._mouse_at.y() if self._mouse_at.y() < 0 else max(0, self._mouse_at.y() - height)
        bar.setValue(bar.value() + max(-_FASTEST_SCROLL, min(beyond, _FASTEST_SCROLL)))
        self._drag_to(self._mouse_at, QGuiApplication.keyboardModifiers())

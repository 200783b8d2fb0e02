"""The page on which one selects with the mouse, and which knows what is selected."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.core.annotation import Annotation
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.article_view import picking
from annotator.gui.article_view.bars import Bars
from annotator.gui.article_view.marked_page import MarkedPage
from annotator.gui.article_view.pointer import Pointer
from annotator.gui.article_view.tips import tip
from annotator.gui.session import Session

if TYPE_CHECKING:
    from annotator.gui.article_view.hooks import Grip, TipGiver

_LEFT: Final = Qt.MouseButton.LeftButton
_HAND: Final = Qt.CursorShape.PointingHandCursor
_AUTO_SCROLL: Final = 30
_FASTEST_SCROLL: Final = 60


class SelectablePage(MarkedPage):
    """Snaps what is selected by the rules, while the mouse is still held."""

    selection_changed = Signal(object)
    """A `Span` that is snapped by the rules, or None."""
    selection_finished = Signal()
    """The mouse has been let go over a selection."""
    snapped = Signal()
    """A selection has been widened to whole words."""
    clicked = Signal(object)
    """The offset of the character under a mere click; None beside the text."""
    bar_clicked = Signal(object, bool)
    """The `Bar` under a mere click, and whether that is the second one of a double click."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Show the article of *session*, with nothing selected."""
        super().__init__(session, appearance, parent)
        self.grips: list[Grip] = []
        """What the mouse may take hold of, the first one first."""
        self.tip_givers: list[TipGiver] = []
        """Who has something to tell beside the annotations under the mouse."""
        self.bars = Bars(self)
        """What the mouse can take in the margins."""
        self._held: Grip | None = None
        self._is_second = False
        self._pointer = Pointer(self._text)
        self._mouse_at = QPoint()
        self._span: Span | None = None
        self._scroller = QTimer(self, interval=_AUTO_SCROLL)
        self.cursorPositionChanged.connect(self._on_cursor_changed)
        self.selectionChanged.connect(self._on_cursor_changed)
        self._scroller.timeout.connect(self._on_scroller_timeout)

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

    @property
    def is_dragging(self) -> bool:
        """Whether the mouse is selecting, or holds a grip."""
        return self._pointer.is_dragging or self._held is not None

    @property
    def may_grow(self) -> bool:
        """Whether the selection comes from a double click that may still become a triple one."""
        return self._pointer.may_grow

    # ---- events ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a grip, or else begin to select."""
        if event.button() is not _LEFT:
            super().mousePressEvent(event)
            return
        point, self._is_second = event.position().toPoint(), False
        self._held = next((grip for grip in self.grips if grip.take(point)), None)
        if self._held is None:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._pointer.press(point, self.hit(point), anchor=self.anchor_offset() if extend else None)
            self._drag_to(point, event.modifiers())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word; beside the text, a bar can be clicked twice."""
        if event.button() is not _LEFT:
            return
        point = event.position().toPoint()
        self._is_second = self.bars.at(point) is not None
        if self._is_second:
            self._pointer.press(point, self.hit(point))
        else:
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
        if self.is_dragging:
            self._drag_to(point, event.modifiers())
            if self.viewport().rect().contains(point):
                self._scroller.stop()
            elif not self._scroller.isActive():
                self._scroller.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of a grip, finish the selection, or tell a mere click."""
        if event.button() is not _LEFT:
            super().mouseReleaseEvent(event)
            return
        self._scroller.stop()
        held, self._held = self._held, None
        was_dragging, self._pointer.is_dragging = self._pointer.is_dragging, False
        if held is not None:
            held.let_go()
        elif self._span is not None:
            self._offer_primary_selection()
            if self._pointer.has_snapped:
                self.snapped.emit()
            self.selection_finished.emit()
        elif not was_dragging:
            self.click(event.position().toPoint())
        event.accept()

    def click(self, point: QPoint) -> None:
        """Tell what a mere click at *point* of the viewport has met."""
        bar = self.bars.at(point)
        if bar is not None:
            self.bar_clicked.emit(bar, self._is_second)
        else:
            self.clicked.emit(self.offset_under(point))

    def annotations_under(self, point: QPoint) -> list[Annotation]:
        """Return what lies at *point* of the viewport, or what its bar stands for, the shortest first."""
        bar = self.bars.at(point)
        if bar is not None:
            return bar.annotations
        offset = self.offset_under(point)
        return picking.shortest_first([] if offset is None else self.annotations_at(offset))

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what the marks under the mouse say; forget them when the mouse leaves."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            offset = self.offset_under(event.pos())
            found = self.annotations_under(event.pos())
            more = [] if offset is None else [told for tips in self.tip_givers for told in tips(offset)]
            words = tip(found, self.session.document.codebook, more)
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        if event.type() is QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def _drag_to(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        self._mouse_at = point
        if self._held is not None:
            self._held.move(point, modifiers)
            return
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
        found = [] if point is None else self.annotations_under(point)
        self.hover(found[0] if found else None)
        shape = Qt.CursorShape.IBeamCursor if point is None else self._shape_at(point)
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def _shape_at(self, point: QPoint) -> Qt.CursorShape:
        """Return the mouse's shape: that of a grip, a hand over a bar, or that for text."""
        shapes = (grip.shape_at(point) for grip in self.grips)
        over_text = Qt.CursorShape.IBeamCursor if self.bars.at(point) is None else _HAND
        return next((shape for shape in shapes if shape is not None), over_text)

    # ---- slots -------------------------------------------------------------------------------

    def _on_cursor_changed(self) -> None:
        ends = sorted((self.anchor_offset(), self.caret_offset()))
        span = self._text.snap_to_characters(Span(*ends)) if ends[0] < ends[1] else None
        if span != self._span:
            self._span = span
            self.selection_changed.emit(span)

    def _on_scroller_timeout(self) -> None:
        """Scroll on while the mouse is held above or below the viewport."""
        height, bar = self.viewport().height(), self.verticalScrollBar()
        beyond = self._mouse_at.y() if self._mouse_at.y() < 0 else max(0, self._mouse_at.y() - height)
        bar.setValue(bar.value() + max(-_FASTEST_SCROLL, min(beyond, _FASTEST_SCROLL)))
        self._drag_to(self._mouse_at, QGuiApplication.keyboardModifiers())

"""Moving the boundaries of the current annotation, by mouse and by keyboard."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from annotator.core.annotation import Annotation
from annotator.core.document import Effect
from annotator.core.spans import (
    Boundary,
    boundaries,
    moved,
    moved_to_word,
    offset_of,
    stepped_by_character,
    stepped_by_word,
    united,
)
from annotator.gui.article_view.handles import Handles
from annotator.gui.article_view.pointer import JITTER

if TYPE_CHECKING:
    from annotator.core.text import Span
    from annotator.gui.article_view.view import ArticleView

_ALT: Final = Qt.KeyboardModifier.AltModifier
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_ARROWS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_PASSING: Final = frozenset(
    {
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
        Qt.FocusReason.ActiveWindowFocusReason,
    }
)
"""Ways for the keyboard to go that it comes back from."""


@dataclass(frozen=True)
class _Move:
    """What is being moved: the annotation as it was, what it would cover, and by which boundary."""

    annotation: Annotation
    spans: "tuple[Span, ...]"
    boundary: Boundary
    by_key: bool

    @property
    def offset(self) -> int:
        return offset_of(self.spans, self.boundary)


class BoundaryMover(QObject):
    """
    Grip and mode of an article view; nothing is written before a move is kept.

    What the current annotation would cover is shown while it moves, and the caret goes along. Whatever
    else a person does keeps the move; only Esc, and changes from elsewhere, give it up.
    """

    told = Signal(str)
    """What the keys do in the mode; empty when it ends."""

    def __init__(self, view: "ArticleView") -> None:
        """Hook into *view*."""
        super().__init__(view)
        self._view = view
        self._session = view.session
        self._text = view.article.text
        self._marks = view.marks
        self._handles = Handles(view.marks, view.article.text, view.document())
        self._move: _Move | None = None
        self._pressed: QPoint | None = None
        if not self._session.read_only:
            view.layers.append(self._handles)
        view.grips.append(self)
        view.key_takers.insert(0, self.take_key)
        self._session.current_changed.connect(self._on_session_current_changed)
        self._session.effect_applied.connect(self._on_session_effect_applied)

    @property
    def is_moving(self) -> bool:
        """Whether a boundary is being moved."""
        return self._move is not None

    # ---- by keyboard -------------------------------------------------------------------------

    def start(self) -> None:
        """Begin with the end of the current annotation; where the mode is on, keep the move."""
        if self._move is not None:
            self.keep()
            return
        spans, current = self._marks.current_spans, self._session.current
        if current is not None and spans and not self._session.read_only:
            self._view.overlaps.close()
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._view.tab_stays = True
            self._show(_Move(current, spans, boundaries(spans)[-1], by_key=True))

    def take_key(self, event: QKeyEvent) -> bool:
        """Deal with a key while a boundary is being moved; none leads out of the mode by accident."""
        move = self._move
        if move is None:
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.give_up()
        elif not move.by_key:
            return False
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.keep()
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            backwards = key == Qt.Key.Key_Backtab or bool(event.modifiers() & _SHIFT)
            self._turn(move, -1 if backwards else 1)
        elif key in _ARROWS:
            self._step(move, forward=self._leads_on(key, move), by_word=bool(event.modifiers() & _CONTROL))
        return True

    def _turn(self, move: _Move, step: int) -> None:
        every = boundaries(move.spans)
        boundary = every[(every.index(move.boundary) + step) % len(every)]
        self._show(replace(move, boundary=boundary))

    def _step(self, move: _Move, *, forward: bool, by_word: bool) -> None:
        stepped = stepped_by_word if by_word else stepped_by_character
        self._show(replace(move, spans=stepped(self._text, move.spans, move.boundary, forward=forward)))

    def _leads_on(self, key: Qt.Key, move: _Move) -> bool:
        """Return whether an arrow leads on in the text: to the right, or to the left where that is read."""
        block = self._view.document().findBlock(self._text.to_utf16(move.offset))
        from_right = block.textDirection() is Qt.LayoutDirection.RightToLeft
        return (key == Qt.Key.Key_Right) is not from_right

    # ---- by mouse ----------------------------------------------------------------------------

    def shape_at(self, point: QPoint) -> Qt.CursorShape | None:
        """Return the shape that tells that a boundary can be moved from here."""
        return None if self._boundary_at(point) is None else Qt.CursorShape.SizeHorCursor

    def take(self, point: QPoint) -> bool:
        """Take hold of the handle at *point*, if there is one."""
        self.keep()
        boundary, current = self._boundary_at(point), self._session.current
        if boundary is None or current is None:
            return False
        self._pressed = point
        self._move = _Move(current, current.spans, boundary, by_key=False)
        return True

    def move(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Move the boundary to a word's near *point*, or with Alt to the very character."""
        if self._pressed is not None and (point - self._pressed).manhattanLength() > JITTER:
            self._pressed = None
        move = self._move
        if move is not None and self._pressed is None:
            go = moved if modifiers & _ALT else moved_to_word
            to = self._view.hit(point).caret
            self._show(replace(move, spans=go(self._text, move.annotation.spans, move.boundary, to)))

    def let_go(self) -> None:
        """Keep the move; if there was none, it was a click on what lies below the handle."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None:
            self._drop()
            self._view.click(pressed)
        self.keep()

    def _boundary_at(self, point: QPoint) -> Boundary | None:
        if self._session.read_only:
            return None
        return self._handles.at(QPointF(point) + QPointF(0, self._view.verticalScrollBar().value()))

    # ---- the end of a move -------------------------------------------------------------------

    def keep(self) -> None:
        """Give the annotation its new spans in one step, if a boundary is being moved."""
        move = self._move
        self._drop()
        if move is not None and move.spans != move.annotation.spans:
            spans = united(self._text, move.spans)
            self._session.set_spans(move.annotation.id, spans, self.tr("Move boundary"))

    def leave(self, reason: Qt.FocusReason) -> None:
        """Keep the move when the keyboard leaves the article for good."""
        if reason not in _PASSING:
            self.keep()

    def give_up(self) -> None:
        """Leave the annotation as it was."""
        move = self._move
        self._drop()
        if move is not None:
            self._view.set_caret(offset_of(move.annotation.spans, move.boundary))

    def _drop(self) -> None:
        move, self._move = self._move, None
        if move is not None:
            self._handles.held = None
            self._marks.moving = None
            self._repaint(move, move.annotation.spans)
            self._view.tab_stays = False
            if move.by_key:
                self.told.emit("")

    def _show(self, move: _Move) -> None:
        before, self._move = self._move, move
        self._handles.held = move.boundary
        self._marks.moving = move.spans
        self._repaint(move, move.annotation.spans if before is None else before.spans)
        if before is not None and before.boundary != move.boundary:
            self._repaint(replace(move, boundary=before.boundary), before.spans)
        self._view.set_caret(move.offset)
        if move.by_key and (before is None or before.boundary != move.boundary):
            self.told.emit(self._hint(move))

    def _repaint(self, move: _Move, before: "tuple[Span, ...]") -> None:
        """Let the blocks between the boundary's two places be painted anew."""
        places = sorted((offset_of(before, move.boundary), move.offset))
        self._view.repaint_between(*places)

    def _hint(self, move: _Move) -> str:
        keys = self.tr("← → by character, with Ctrl by word, Tab: next boundary, Enter keeps, Esc gives up.")
        part = ""
        if len(move.spans) > 1:
            numbers = {"number": move.boundary.span + 1, "count": len(move.spans)}
            part = self.tr("part {number} of {count}").format(**numbers) + " – "
        end = self.tr("The end moves:") if move.boundary.is_end else self.tr("The beginning moves:")
        return f"{part}{end} {keys}"

    # ---- slots -------------------------------------------------------------------------------

    def _on_session_current_changed(self, _annotation_id: str) -> None:
        self._drop()

    def _on_session_effect_applied(self, effect: Effect) -> None:
        if self._move is not None and self._move.annotation.id in effect.before:
            self._drop()

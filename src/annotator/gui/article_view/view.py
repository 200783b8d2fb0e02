"""The reading surface: the article with its marks, a caret that is always there, and a selection."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.core.document import Effect
from annotator.gui.appearance import Appearance
from annotator.gui.article_view import picking, selection
from annotator.gui.article_view.code_offer import CodeOffer
from annotator.gui.article_view.keyboard import Wish, letter_of, wish_of
from annotator.gui.article_view.ruler import ReadingRuler
from annotator.gui.article_view.selectable_page import SelectablePage
from annotator.gui.session import Session

if TYPE_CHECKING:
    from annotator.gui.article_view.bars import Bar
    from annotator.gui.article_view.boundaries import BoundaryMover
    from annotator.gui.article_view.hooks import KeyTaker, Teller
    from annotator.gui.article_view.overlaps import Overlaps


class ArticleView(SelectablePage):
    """
    Reads the keyboard, and goes from annotation to annotation.

    What belongs to one feature only hooks in: `layers` are painted, `grips` are taken hold of by the
    mouse, and `key_takers` are asked about keys first.
    """

    code_requested = Signal(str)
    """The identifier of a code whose key has been pressed or that has been picked from the bar."""
    words_requested = Signal()
    """The selection is to be added to the current annotation, or taken away from it."""
    removal_requested = Signal()
    details_requested = Signal()
    """What is current is to be edited."""
    menu_requested = Signal(QPoint)
    """Where on the screen a menu for what is current and selected is to open."""
    hint_given = Signal(str)
    """A sentence about what is here and what to do, for a while."""
    mode_told = Signal(str)
    """What keys do in a mode, for as long as it lasts; empty when it ends."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Show the article of *session*."""
        super().__init__(session, appearance, parent)
        self.setObjectName("article_view")
        self.setAccessibleName(self.tr("Article"))
        self.key_takers: list[KeyTaker] = []
        """Who is asked about a key before the article is, the first one first."""
        self.tellers: list[Teller] = []
        """Who has something to tell a screen reader beside the annotations at the caret."""
        self.tab_stays = False
        """Whether Tab is a key like others at the moment, and leads to no other widget."""
        self._wishes = self._handlers()
        self._boundaries: BoundaryMover | None = None
        self._overlaps: Overlaps | None = None
        self._before_click = ""
        self._offer = CodeOffer(self)
        self._offer.code_requested.connect(self.code_requested)
        self._offer.words_requested.connect(self.words_requested)
        self.ruler = ReadingRuler(self, appearance)
        """The band behind the line that is read."""
        self.clicked.connect(self._on_clicked)
        self.bar_clicked.connect(self._on_bar_clicked)
        self._show_handles()

    def _handlers(self) -> Mapping[Wish, Callable[[], object]]:
        return {
            Wish.TAKE_MARK: self.take_at_caret,
            Wish.LEAVE: self._leave,
            Wish.REMOVE: self.removal_requested.emit,
            Wish.NEXT_ANNOTATION: lambda: self.go_to_annotation(1),
            Wish.PREVIOUS_ANNOTATION: lambda: self.go_to_annotation(-1),
            Wish.NEXT_BLOCK: lambda: self._go_to_block(1, extend=False),
            Wish.PREVIOUS_BLOCK: lambda: self._go_to_block(-1, extend=False),
            Wish.SELECT_NEXT_BLOCK: lambda: self._go_to_block(1, extend=True),
            Wish.SELECT_PREVIOUS_BLOCK: lambda: self._go_to_block(-1, extend=True),
            Wish.SELECT_NEXT_WORD: lambda: self._extend_by_word(to_right=True),
            Wish.SELECT_PREVIOUS_WORD: lambda: self._extend_by_word(to_right=False),
        }

    # ---- what is built when it is needed -----------------------------------------------------

    @property
    def boundaries(self) -> "BoundaryMover":
        """What moves the boundaries of the current annotation, and shows their handles."""
        if self._boundaries is None:
            from annotator.gui.article_view.boundaries import BoundaryMover

            self._boundaries = BoundaryMover(self)
            self._boundaries.told.connect(self.mode_told)
        return self._boundaries

    @property
    def overlaps(self) -> "Overlaps":
        """What chooses among several annotations at one place."""
        if self._overlaps is None:
            from annotator.gui.article_view.overlaps import Overlaps

            self._overlaps = Overlaps(self)
            self._overlaps.told.connect(self.hint_given)
        return self._overlaps

    def _show_handles(self) -> None:
        """Build the handles with the first annotation that is current; they are not needed before."""
        if self.session.current is not None:
            _ = self.boundaries

    # ---- annotations -------------------------------------------------------------------------

    def go_to_annotation(self, step: int) -> bool:
        """
        Make the next annotation in reading order current and reveal it, the previous one for -1.

        Only those that are shown and that the filter lists are gone through. Returns whether there is one.
        """
        found = picking.neighbour(
            list(filter(self.session.is_listed, self.shown(self.session.document))),
            current=self.session.current,
            caret=self.caret_offset(),
            step=step,
        )
        if found is not None:
            self.session.set_current(found.id)
            self.reveal(found.id)
        return found is not None

    def take_at_caret(self) -> bool:
        """Make an annotation at the caret current, another one each time; return whether there is one."""
        caret = self.caret_offset()
        found = self.annotations_at(caret)
        if not found and caret:
            caret -= 1
            found = self.annotations_at(caret)
        if found:
            self.overlaps.take(found, caret, at_once=True)
        return bool(found)

    def _leave(self) -> None:
        """Drop the selection, or else what is current."""
        if self.selected_span() is not None:
            self.clear_selection()
        else:
            self.session.set_current("")

    # ---- the keyboard ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key asks for: a wish, a code, or what a text field does by itself."""
        if any(takes(event) for takes in self.key_takers):
            event.accept()
            return
        wish = wish_of(event)
        code = self.session.document.codebook.keys.get(letter_of(event))
        if wish is not None:
            self._wishes[wish]()
        elif code is not None:
            self.code_requested.emit(code.id)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next widget, unless Tab stays here."""
        return False if self.tab_stays else super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what is being moved."""
        super().focusOutEvent(event)
        if self._boundaries is not None:
            self._boundaries.leave(event.reason())

    def _extend_by_word(self, *, to_right: bool) -> None:
        """Extend the selection by a word in the direction of the arrow, which in Arabic leads back."""
        from_right = self.textCursor().block().textDirection() is Qt.LayoutDirection.RightToLeft
        ends = selection.extended_by_word(
            self._text, self.anchor_offset(), self.caret_offset(), forward=to_right is not from_right
        )
        self.put_caret(*ends)
        self.snapped.emit()

    def _go_to_block(self, step: int, *, extend: bool) -> None:
        """Move the caret to the beginning of the next block, or of this or the previous one for -1."""
        caret = self.caret_offset()
        starts = [block.span.start for block in self.article.blocks]
        if step > 0:
            target = next((start for start in starts if start > caret), len(self._text))
        else:
            target = next((start for start in reversed(starts) if start < caret), 0)
        self.put_caret(self.anchor_offset() if extend else target, target)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu; under the mouse, first take what lies there, unless it is selected or current."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_requested.emit(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))
            return
        self._take_for_menu(self.viewport().mapFromGlobal(event.globalPos()))
        self.menu_requested.emit(event.globalPos())

    def _take_for_menu(self, point: QPoint) -> None:
        self.boundaries.keep()
        self.overlaps.close()
        caret, selected = self.hit(point).caret, self.selected_span()
        if selected is None or not selected.start <= caret <= selected.end:
            self.set_caret(caret)
            found, current = self.annotations_under(point), self.session.current
            if current is None or current.id not in {one.id for one in found}:
                self.session.set_current(picking.next_of(found, ""))

    # ---- slots -------------------------------------------------------------------------------

    def _on_clicked(self, offset: int | None) -> None:
        found = [] if offset is None else self.annotations_at(offset)
        self.overlaps.take(found, offset or 0, at_once=False)

    def _on_bar_clicked(self, bar: "Bar", is_second: bool) -> None:
        """Take an annotation of *bar*, the next one each time; a double click edits what it began at."""
        found = {annotation.id: annotation for annotation in bar.annotations}
        current = self.session.current
        if is_second:
            self.overlaps.close()
            if self._before_click in found:
                self.session.set_current(self._before_click)
            self.details_requested.emit()
            return
        self._before_click = "" if current is None else current.id
        self.overlaps.take(bar.annotations, bar.beside, at_once=False)
        current = self.session.current
        if current is not None:
            self.set_caret(bar.start_of(current))

    def _on_session_current_changed(self) -> None:
        super()._on_session_current_changed()
        self._show_handles()

    def _on_session_effect_applied(self, effect: Effect) -> None:
        super()._on_session_effect_applied(effect)
        if effect.codebook:
            self._offer.forget()

    def _on_appearance_changed(self) -> None:
        super()._on_appearance_changed()
        self._offer.forget()

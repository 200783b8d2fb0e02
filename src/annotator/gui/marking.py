"""What one does with annotations beyond making them: boundaries, parts, several of them, sticky mode."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QPoint, Signal

from annotator.gui.appearance import Appearance
from annotator.gui.article_view import picking
from annotator.gui.article_view.view import ArticleView
from annotator.gui.key_words import key_of
from annotator.gui.language import in_language
from annotator.gui.models.swatch import Swatches
from annotator.gui.panels.annotations_panel import AnnotationsPanel
from annotator.gui.sticky import StickyCode
from annotator.gui.sticky_button import StickyButton

_LESSONS: Final = 3
"""How often a person is told how to select parts of words."""


class Marking(QObject):
    """The commands on the current annotation and the selection; says in a sentence why one cannot be done."""

    hint_given = Signal(str)
    """A sentence about what to do, for a while."""
    mode_told = Signal(str)
    """What keys do in a mode, for as long as it lasts; empty when it ends."""

    def __init__(
        self, article: ArticleView, annotations: AnnotationsPanel, appearance: Appearance, parent: QObject
    ) -> None:
        """Work on what is current and selected in *article*, and on the rows of *annotations*."""
        super().__init__(parent)
        self._article = article
        self._annotations = annotations
        self._appearance = appearance
        self._session = article.session
        self._lessons = 0
        self.sticky = StickyCode(article)
        self.sticky.changed.connect(self._on_sticky_changed)
        article.mode_told.connect(self.mode_told)
        article.hint_given.connect(self.hint_given)
        annotations.merge_requested.connect(self.merge)
        article.words_requested.connect(self.add_words)
        article.snapped.connect(self._on_article_snapped)
        self._session.double_found.connect(self._on_session_double_found)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions do, by the identifier of the action."""
        commands = {
            "split": self.split,
            "merge": self.merge,
            "add_words": self.add_words,
            "duplicate": self.duplicate,
            "sticky": self.toggle_sticky,
            "here": self.take_at_caret,
        }
        return {"boundaries": self.move_boundaries, **{name: self._safe(do) for name, do in commands.items()}}

    def sticky_button(self) -> StickyButton:
        """Return a new button that shows and changes which code is kept."""
        button = StickyButton(self.sticky, self._session, self._appearance)
        button.clicked.connect(self.toggle_sticky)
        return button

    # ---- commands ----------------------------------------------------------------------------

    def move_boundaries(self) -> None:
        """Let the keyboard move the boundaries of the current annotation, or keep where they are now."""
        current = self._session.current
        if current is not None and current.is_note:
            self.hint_given.emit(self.tr("A note on the article has no boundaries."))
        elif current is not None and current.is_orphan:
            hint = self.tr("Its words are no longer in the article. Select others, then press {key}.")
            self.hint_given.emit(hint.format(key=key_of(self._article, "add_words")))
        elif current is not None:
            if not self._article.boundaries.is_moving:
                self._session.set_codes_visible([current.code], visible=True)
            self._article.boundaries.start()

    def take_at_caret(self) -> None:
        """Take the annotation at the caret; list them if there are several."""
        self._article.setFocus()
        if not self._article.take_at_caret():
            self.hint_given.emit(self.tr("No annotation lies at the caret."))

    def split(self) -> None:
        """Split the current annotation at the caret, or else the one that lies there."""
        caret = self._article.caret_offset()
        here = [found for found in self._article.annotations_at(caret) if found.start < caret]
        current = self._session.current
        if current is None or not current.start < caret < current.end:
            current = next(iter(picking.shortest_first(here)), None)
        before = len(self._session.document)
        if current is None or not self._session.split(current.id, caret):
            self.hint_given.emit(self.tr("Put the caret inside an annotation, where it is to be split."))
        elif len(self._session.document) == before:
            return  # one part would be a double, which has been told
        elif current.correction:
            self.hint_given.emit(self.tr("Split. The correction stays with the first part."))
        else:
            self.hint_given.emit(self.tr("Split. Both parts have the same code and comment."))

    def merge(self) -> None:
        """Merge the selected rows of the table, or the current annotation with the next one of its code."""
        going = self._annotations.selected_ids()
        current = self._session.current
        if len(going) < 2 and current is not None:  # noqa: PLR2004 - one alone cannot be merged
            from annotator.core.editing import partner_of

            partner = partner_of(self._session.document, current.id)
            going = [current.id, partner.id] if partner is not None else []
        if len(going) < 2:  # noqa: PLR2004 - the same
            self.hint_given.emit(
                self.tr("No other annotation has this code. Select several rows of the table to merge them.")
            )
            return
        before = len(self._session.document)
        self._session.merge(going)
        if len(self._session.document) == before:
            return  # it would be a double, which has been told
        merged = self.tr("Merged %n annotation(s). {key} takes it back.", "", len(going))
        self.hint_given.emit(merged.format(key=key_of(self._article, "undo")))

    def add_words(self) -> None:
        """Add the selection to the current annotation, or take it away where it belongs to it already."""
        span, current = self._article.selected_span(), self._session.current
        if current is None or span is None:
            how = self.tr("Click an annotation, select further words, then press {key} to add them to it.")
            self.hint_given.emit(how.format(key=key_of(self._article, "add_words")))
            return
        from annotator.core.editing import with_or_without
        from annotator.core.spans import covers

        spans = with_or_without(self._article.article.text, current, span)
        if not spans:
            self.hint_given.emit(self.tr("No words would be left. Delete removes the annotation."))
            return
        takes = covers(current.spans, span)
        step = self.tr("Take words from annotation") if takes else self.tr("Add words to annotation")
        self._session.set_spans(current.id, spans, step)
        self._article.clear_selection()

    def duplicate(self) -> None:
        """Offer the codes for a second annotation on the same words."""
        current = self._session.current
        if current is not None:
            self._offer_codes(
                self.tr("Duplicate with another code"),
                lambda code_id: self._session.duplicate(current.id, code_id),
                besides=current.code,
            )

    def toggle_sticky(self) -> None:
        """End sticky mode, or offer the codes for it."""
        if self.sticky.code:
            self.sticky.keep("")
        elif not self._session.read_only:
            self._offer_codes(self.tr("Keep a code for every selection"), self.sticky.keep)

    def _safe(self, command: Callable[[], None]) -> Callable[[], None]:
        """Return *command*, before which a boundary that is being moved is kept."""

        def run() -> None:
            self._article.boundaries.keep()
            command()

        return run

    def _offer_codes(self, title: str, choose: Callable[[str], object], *, besides: str = "") -> None:
        from annotator.gui.panels.code_menu import CodeMenu

        codebook = self._session.document.codebook
        likely = [code.id for code in codebook.keys.values() if code.id != besides]
        menu = CodeMenu(title, codebook, Swatches(codebook, self._appearance.theme), likely, self._article)
        menu.code_chosen.connect(choose)
        menu.popup(self._beside_caret())
        menu.setActiveAction(menu.actions()[1])

    def _beside_caret(self) -> QPoint:
        """Return where a menu opens: below the caret, or in the corner if that is out of sight."""
        view = self._article.viewport()
        below = self._article.cursorRect().bottomLeft()
        return view.mapToGlobal(below if view.rect().contains(below) else QPoint())

    # ---- slots -------------------------------------------------------------------------------

    def _on_sticky_changed(self, code_id: str) -> None:
        if code_id:
            name = in_language(self._session.document.codebook.code(code_id).name)
            keys = self.tr("Select words with the mouse, or by keyboard and then Enter. Esc ends this.")
            self.hint_given.emit(self.tr("Keeping “{code}”.").format(code=name) + " " + keys)
        else:
            self.hint_given.emit(self.tr("No code is kept any more."))

    def _on_article_snapped(self) -> None:
        if self._lessons < _LESSONS:
            self._lessons += 1
            self.hint_given.emit(
                self.tr("Whole words are selected. Part of a word: drag with Alt, or Shift+← →.")
            )

    def _on_session_double_found(self, annotation_id: str) -> None:
        first = self._session.document.annotation(annotation_id)
        self._article.reveal(annotation_id)
        name = in_language(self._session.document.codebook.code(first.code).name)
        self.hint_given.emit(
            self.tr("These words have “{code}” already; that annotation is current now.").format(code=name)
        )

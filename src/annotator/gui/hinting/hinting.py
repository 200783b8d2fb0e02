"""Hints on an open document: joins the search, the panel, the marks in the article and the one undo stack."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from annotator.core.changes import AddAnnotation, Batch, Change, DismissHint, RestoreHint
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.hint_marks import HintMarks
from annotator.gui.article_view.view import ArticleView
from annotator.gui.hinting.open_hints import OpenHints
from annotator.gui.hinting.search import HintSearch
from annotator.gui.language import in_language, told
from annotator.gui.models.hint_model import HintOrder, in_a_line
from annotator.gui.panels.hint_actions import Wish
from annotator.gui.panels.hints_panel import HintsPanel
from annotator.gui.session import Session
from annotator.hints.hint import Sureness
from annotator.services.handout import hints_withheld
from annotator.services.hints import accepted, dismissed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.document import Effect
    from annotator.hints.hint import Hint

_ACCEPT = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_DISMISS = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class Hinting(QObject):
    """
    Looks for hints when they are first shown, and goes through them.

    While a hint is current, no annotation is, and the caret stands at it, Enter and Delete in the article
    accept and dismiss it as they do in the list.
    """

    hint_given = Signal(str)
    """A sentence about what has happened, for the status bar."""
    reveal_requested = Signal(object)
    """The `Span` that is to be brought into view."""

    def __init__(
        self,
        session: Session,
        article: ArticleView,
        appearance: Appearance,
        *,
        order: HintOrder,
        at_least: Sureness,
    ) -> None:
        """
        Prepare everything for the document of *session*; nothing is looked for yet.

        Hints are sorted by *order*, and those that are *at_least* as sure are shown.
        """
        super().__init__(article)
        self._session = session
        self._article = article
        self._language = session.document.article.provenance.language
        self._is_looked_for = False
        self._is_shown = False
        self.open = OpenHints(session, self, at_least)
        self.search = HintSearch(self)
        self.panel = HintsPanel(session, self.open, appearance)
        self.panel.sort_by(order)
        self.panel.sureness.choose(at_least)
        self._marks = HintMarks(article, self.open.touching, self)
        self._connect()

    def _connect(self) -> None:
        self.open.changed.connect(self._on_open_changed)
        self.search.found.connect(self.open.take)
        self.search.advanced.connect(self.panel.show_search)
        self.search.ended.connect(self._on_search_ended)
        panel = self.panel
        panel.actions_row.settled.connect(self._on_panel_settled)
        panel.actions_row.reason_requested.connect(self.explain)
        panel.list.accept_requested.connect(lambda: self._settle(Wish.ACCEPT, whole_kind=False))
        panel.list.dismissal_requested.connect(lambda: self._settle(Wish.DISMISS, whole_kind=False))
        panel.list.reason_requested.connect(self.explain)
        panel.restore_requested.connect(self.restore)
        panel.current_changed.connect(self._on_panel_current_changed)
        panel.reveal_requested.connect(self._reveal_current)
        panel.message.language_chosen.connect(self._on_message_language_chosen)
        panel.stop_requested.connect(self.search.cancel)
        panel.start_requested.connect(self._look)
        self._article.clicked.connect(self._on_article_clicked)
        self._session.effect_applied.connect(self._on_session_effect_applied)

    # ---- there and not there -----------------------------------------------------------------

    def show(self) -> None:
        """Show the marks, and look for hints unless that has been done."""
        self._is_shown = True
        self._article.key_takers.append(self._takes)
        self._article.tip_givers.append(self._tips)
        self._article.tellers.append(self._told)
        self._marks.show()
        self._refresh()

    def hide(self) -> None:
        """Take everything off the article; a search that runs is stopped and begins anew when shown again."""
        if self._is_shown:
            self._is_shown = False
            self._article.key_takers.remove(self._takes)
            self._article.tip_givers.remove(self._tips)
            self._article.tellers.remove(self._told)
            self._marks.hide()
            self.end()

    def end(self) -> None:
        """Wait until nothing is looked for any more."""
        if self.search.is_running:
            self.search.end()
            self._is_looked_for = False

    def _refresh(self) -> None:
        """Look for hints, or say why there are none."""
        reason = hints_withheld(self._session.document.head)
        if reason is not None:
            self.search.end()
            self._is_looked_for = False
            self.open.forget()
            self.panel.show_message(told(reason))
        elif not self._language:
            self.panel.ask_language()
        elif not self._is_looked_for:
            self.panel.show_message("")
            self._look()

    def _look(self) -> None:
        from annotator.hints.find import in_language as as_language

        self._is_looked_for = True
        self.open.forget()
        self.panel.show_search(0, 0)
        document = self._session.document
        self.search.start(as_language(document.article, self._language), document.codebook)

    # ---- what the person can do --------------------------------------------------------------

    def go(self, step: int) -> None:
        """Make the next hint in reading order current and reveal it, the previous one for -1."""
        ordered = sorted(self.open, key=lambda hint: (hint.spans, hint.code))
        caret, current = self._article.caret_offset(), self.panel.current
        if current is not None and current.spans[0].start == caret:
            number = ordered.index(current) + step
        elif step > 0:
            number = sum(hint.spans[0].start < caret for hint in ordered)
        else:
            number = sum(hint.spans[0].start < caret for hint in ordered) - 1
        if 0 <= number < len(ordered):
            self.panel.set_current(ordered[number])
            self._session.set_current("")
            self._reveal_current()
        elif step > 0:
            self.hint_given.emit(self.tr("There is no hint after this."))
        else:
            self.hint_given.emit(self.tr("There is no hint before this."))

    def accept(self, hints: "Sequence[Hint]") -> None:
        """Make annotations of *hints* in one step."""
        session = self._session
        added = [accepted(hint, QCoreApplication.translate, author=session.author) for hint in hints]
        if len(added) == 1:
            name = in_language(session.document.codebook.code(added[0].code).name)
            session.push(AddAnnotation(added[0]), self.tr("Accept hint: “{code}”").format(code=name))
        else:
            self._push([AddAnnotation(each) for each in added], self.tr("Accept %n hint(s)", "", len(added)))

    def dismiss(self, hints: "Sequence[Hint]") -> None:
        """Remember, in one step, that *hints* are not to be shown again."""
        text = self.tr("Dismiss %n hint(s)", "", len(hints))
        self._push([DismissHint(dismissed(hint)) for hint in hints], text)

    def restore(self) -> None:
        """Bring all dismissed hints back, in one step."""
        gone = list(self._session.document.dismissed.values())
        text = self.tr("Bring back %n hint(s)", "", len(gone))
        self._push([RestoreHint(dismissal) for dismissal in gone], text)

    def explain(self) -> None:
        """Show the rule behind the current hint, with examples."""
        from annotator.gui.dialogs.hint_rule import HintRuleDialog
        from annotator.hints.find import in_language as as_language
        from annotator.hints.find import languages_of
        from annotator.services.hints import detector_of

        hint = self.panel.current
        if hint is not None:
            languages = languages_of(as_language(self._session.document.article, self._language))
            HintRuleDialog.tell(hint, detector_of(hint), languages, self.panel.window())

    def _push(self, changes: list[Change], text: str) -> None:
        if changes:
            self._session.push(changes[0] if len(changes) == 1 else Batch(tuple(changes)), text)

    def _settle(self, wish: Wish, *, whole_kind: bool) -> None:
        hint = self.panel.current
        if hint is None or self._session.read_only:
            return
        row = self.panel.model.row_of(hint) or 0
        hints = self.open.alike(hint) if whole_kind else [hint]
        if wish is Wish.ACCEPT:
            self.accept(hints)
        else:
            self.dismiss(hints)
        if self.panel.model.rowCount():
            self.panel.set_current_row(row)
            if self.panel.list.hasFocus():
                self._reveal_current()
        elif self.panel.isAncestorOf(self.panel.window().focusWidget()):
            self.panel.focus_target.setFocus()

    # ---- in the article ----------------------------------------------------------------------

    def _reveal_current(self) -> None:
        hint = self.panel.current
        if hint is not None:
            self.reveal_requested.emit(Span(hint.spans[0].start, hint.spans[-1].end))

    def _takes(self, event: QKeyEvent) -> bool:
        """Accept or dismiss the hint that the caret stands at."""
        hint, caret = self.panel.current, self._article.caret_offset()
        if (
            hint is None
            or self._session.current is not None
            or self._article.selected_span() is not None
            or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            or not hint.spans[0].start <= caret <= hint.spans[-1].end
        ):
            return False
        if event.key() not in _ACCEPT | _DISMISS:
            return False
        self._settle(Wish.ACCEPT if event.key() in _ACCEPT else Wish.DISMISS, whole_kind=False)
        return True

    def _at(self, offset: int) -> "list[Hint]":
        return self.open.touching(offset, offset + 1)

    def _tips(self, offset: int) -> list[tuple[str, str]]:
        """Return what the mouse is told about the hints at *offset*: a heading and a sentence for each."""
        text = self._article.article.text
        return [
            (self.tr("Hint: {words}").format(words=in_a_line(text, hint)), told(hint.reason))
            for hint in self._at(offset)
        ]

    def _told(self, offset: int) -> dict[object, str]:
        """Return what a screen reader is told about the hints at *offset*."""
        codebook = self._session.document.codebook
        return {
            (hint.spans, hint.code): self.tr("hint: {code}, {sure}. {reason}").format(
                code=in_language(codebook.code(hint.code).name),
                sure=told(hint.sureness.word),
                reason=told(hint.reason),
            )
            for hint in self._at(offset)
        }

    # ---- slots -------------------------------------------------------------------------------

    def _on_open_changed(self, opened: "list[Hint]", closed: "list[Hint]") -> None:
        self._marks.follow([*opened, *closed])
        if len(opened) == 1 and not self.search.is_running:  # brought back by undo
            self.panel.set_current(opened[0])

    def _on_search_ended(self, finished: bool) -> None:
        from annotator.hints.hint import LANGUAGES

        known = self._language.partition("-")[0].lower() in LANGUAGES
        note = "" if known else self.tr("Hints that need words of this language are not among them.")
        self.panel.show_end(note, stopped=not finished)

    def _on_panel_settled(self, wish: Wish, whole_kind: bool) -> None:
        self._settle(wish, whole_kind=whole_kind)

    def _on_panel_current_changed(self) -> None:
        self._marks.show_current(self.panel.current if self._is_shown else None)

    def _on_message_language_chosen(self, tag: str) -> None:
        self._language = tag
        self._refresh()
        self.panel.focus_target.setFocus()

    def _on_article_clicked(self, offset: int | None) -> None:
        found = self._at(offset) if self._is_shown and offset is not None else []
        if found and self.panel.current not in found:
            self.panel.set_current(found[0])

    def _on_session_effect_applied(self, effect: "Effect") -> None:
        if not self._is_shown:
            self._is_looked_for = self._is_looked_for and not effect.codebook
        elif effect.codebook or effect.head:
            self._is_looked_for = self._is_looked_for and not effect.codebook
            self._refresh()
        elif effect.dismissed:
            self.panel.show_state()

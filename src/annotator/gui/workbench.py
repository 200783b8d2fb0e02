"""The three panes around one document: codebook, article, annotations with the inspector."""

from collections import Counter
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from annotator.core.document import Role
from annotator.core.messages import Message, Problem
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.overview import Overview
from annotator.gui.article_view.speaking import Speaker
from annotator.gui.article_view.view import ArticleView
from annotator.gui.banner import Banner
from annotator.gui.document_file import DocumentFile
from annotator.gui.language import in_language, told
from annotator.gui.linking import Linking
from annotator.gui.marking import Marking
from annotator.gui.notes_bar import NotesBar
from annotator.gui.panels.annotations_panel import AnnotationsPanel
from annotator.gui.panels.codebook_panel import CodebookPanel
from annotator.gui.panels.inspector_panel import InspectorPanel
from annotator.gui.panels.panel import Panel
from annotator.gui.reading import Reading
from annotator.gui.side_pane import SidePane
from annotator.gui.speech import say

if TYPE_CHECKING:
    from annotator.gui.finder import Finder
    from annotator.gui.hinting.hinting import Hinting
    from annotator.gui.instructions_bar import InstructionsBar

_ANYWHERE = frozenset(
    (
        *("undo", "redo", "details", "note", "remove", "next", "previous", "next_pane", "previous_pane"),
        *("corrected_reading", "filter", "hints", "history", "instructions"),
        "article_facts",
    )
)
"""The actions that leave the corrected reading in the article's place."""
_WIDTHS = (264, 716, 300)


class Workbench(QWidget):
    """Everything one works with while a document is open; joins the panes, holds no state."""

    hint_given = Signal(str)
    """A sentence about what to do, for the status bar."""
    mode_told = Signal(str)
    """What keys do in a mode, for the status bar as long as it lasts; empty when it ends."""
    hints_shown = Signal(bool)
    """Whether hints are shown; because somebody wanted it so."""
    hint_order_changed = Signal(str)
    """What the list of hints is sorted by now."""
    hint_sureness_changed = Signal(str)
    """How sure hints must be to be shown now."""
    copy_requested = Signal()
    """The document is to be saved under another name."""

    def __init__(
        self,
        file: DocumentFile,
        appearance: Appearance,
        *,
        hint_order: str = "",
        hint_sureness: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """
        Build the panes around *file*.

        Hints, once they are wanted, are sorted by *hint_order* and at least as sure as *hint_sureness*.
        """
        super().__init__(parent)
        self.file = file
        self._appearance = appearance
        self._hint_order = hint_order
        self._hint_sureness = hint_sureness
        session = file.session
        self.article = ArticleView(session, appearance)
        self.overview = Overview(self.article, appearance)
        self.codebook = CodebookPanel(session, appearance)
        self.annotations = AnnotationsPanel(session, appearance)
        self.inspector = InspectorPanel(session, appearance)
        self.notes = NotesBar(session, appearance, self)
        self._speaker = Speaker(session, self.article)
        self.linking = Linking(session, self.article)
        self.marking = Marking(self.article, self.annotations, appearance, self)
        self._lay_out()
        self.reading = Reading(self.article, appearance, self._surface, self)
        self.reading.changed.connect(self._on_reading_changed)
        self._instructions = self._instructions_bar()
        self._show_banners()
        file.trouble_found.connect(self._on_file_trouble_found)
        self.marking.hint_given.connect(self.hint_given)
        self.marking.mode_told.connect(self.mode_told)
        self.article.code_requested.connect(self.apply_code)
        self.article.removal_requested.connect(self.remove_current)
        self.article.details_requested.connect(self.edit_details)
        self.codebook.code_requested.connect(self.apply_code)
        self.annotations.hint_given.connect(self.hint_given)
        self.annotations.reveal_requested.connect(self.reading.reveal)
        self.notes.note_added.connect(self.edit_details)
        self.linking.hint_given.connect(self.hint_given)
        self.linking.mode_told.connect(self.mode_told)
        self.inspector.links.hint_given.connect(self.hint_given)
        self.inspector.links.link_requested.connect(self.linking.start_or_finish)
        if self.inspector.expected is not None:
            self.inspector.expected.extent_requested.connect(self._on_extent_requested)
        self.inspector.links.annotation_requested.connect(self.linking.go_to)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions on an open document do, by the identifier of the action."""
        stack = self.file.session.undo_stack
        handlers: dict[str, Callable[[], object]] = {
            "undo": stack.undo,
            "redo": stack.redo,
            "details": self.edit_details,
            "note": self.notes.choose_code,
            "remove": self.remove_current,
            "mark_all": self.mark_all,
            "link": self.linking.start_or_finish,
            "follow_link": self.linking.follow,
            **self.marking.handlers(),
            "next": lambda: self.go(1),
            "previous": lambda: self.go(-1),
            "history": self.show_history,
            "article_facts": self.show_article_facts,
            "instructions": self.toggle_instructions,
            "filter": self.filter_annotations,
            "find": lambda: self.finder.open(),  # noqa: PLW0108 - builds the finder only now
            "find_next": lambda: self.finder.step(1),
            "find_previous": lambda: self.finder.step(-1),
            "next_pane": lambda: self.focus_pane(1),
            "previous_pane": lambda: self.focus_pane(-1),
            "hints": self.toggle_hints,
            "next_hint": lambda: self.go_to_hint(1),
            "previous_hint": lambda: self.go_to_hint(-1),
            "corrections": self.reading.toggle_corrections,
            "corrected_reading": self.reading.toggle_corrected,
        }
        return {
            name: handler if name in _ANYWHERE else partial(self._at_the_article, handler)
            for name, handler in handlers.items()
        }

    def _at_the_article(self, handler: Callable[[], object]) -> None:
        """Do what needs the article, which comes back for it."""
        self.reading.show_article()
        handler()

    def apply_code(self, code_id: str) -> None:
        """Annotate the selection with a code, or else give the current annotation that code."""
        session = self.file.session
        span, current = self.article.selected_span(), session.current
        if session.read_only:
            self.hint_given.emit(self.tr("This document is read-only. Save a copy to work on it."))
        elif session.document.codebook.code(code_id).parent is None:
            self.hint_given.emit(self.tr("Choose one of the codes below this group."))
        elif span is not None:
            session.annotate([span], code_id)
            self.article.clear_selection()
        elif current is not None:
            session.recode(current.id, code_id)
        else:
            self.hint_given.emit(self.tr("Select words in the article first."))

    def remove_current(self) -> None:
        """Remove the current annotation."""
        current = self.file.session.current
        if current is not None:
            self.file.session.remove([current.id])

    def mark_all(self) -> None:
        """Mark all occurrences of the selected words, or of those of the current annotation."""
        from annotator.gui.mark_all import ask_and_mark_all

        if all(code.parent is None for code in self.file.session.document.codebook.codes):
            self.hint_given.emit(self.tr("The codebook has no codes yet."))
        elif not ask_and_mark_all(self.file.session, self.article, self._appearance):
            self.hint_given.emit(self.tr("Select words in the article first."))

    def edit_details(self) -> None:
        """Move the keyboard to the inspector."""
        self.go_to_pane(self.inspector)

    def go(self, step: int) -> None:
        """Make the next annotation in reading order current, or the previous one for -1."""
        if not self.reading.go(step):
            self.hint_given.emit(
                self.tr("There is none after this.") if step > 0 else self.tr("There is none before this.")
            )

    def show_history(self) -> None:
        """Show the steps that were taken, to go back to any of them."""
        from annotator.gui.dialogs.history import HistoryDialog

        HistoryDialog.tell(self, self.file.session, self._appearance.theme)

    def show_article_facts(self) -> None:
        """Show where the article comes from, and what was lost when it was read."""
        from annotator.gui.dialogs.article_facts import ArticleFactsDialog

        ArticleFactsDialog.tell(self, self.file.session.document.article)

    def toggle_instructions(self) -> None:
        """Show what is to be done, or hide it."""
        if self._instructions is not None:
            self._instructions.toggle()

    def filter_annotations(self) -> None:
        """Move the keyboard to the filter of the annotations."""
        self._side.show()
        self._side.bring_forward(self.annotations)
        field = self.annotations.filter_bar.field
        field.selectAll()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def side_panes(self) -> tuple[tuple[str, QWidget], ...]:
        """Return the panes beside the article, which may be hidden, with what menus call them."""
        return (
            (self.tr("Show &codebook"), self.codebook),
            (self.tr("Show &annotations and details"), self._side),
            (self.tr("Show o&verview"), self.overview),
        )

    @cached_property
    def finder(self) -> "Finder":
        """What finds words; its bar is built below the article when it is first wanted."""
        from annotator.gui.finder import Finder
        from annotator.gui.panels.find_bar import FindBar

        bar = FindBar(self._appearance)
        self._centre.addWidget(bar)
        finder = Finder(self.file.session, self.article, bar)
        finder.hits_changed.connect(self.overview.show_hits)
        return finder

    @cached_property
    def hinting(self) -> "Hinting":
        """What finds and shows hints; nothing of it is loaded before it is first wanted."""
        from annotator.gui.hinting.hinting import Hinting
        from annotator.gui.models.hint_model import HintOrder
        from annotator.hints.hint import Sureness

        session = self.file.session
        hinting = Hinting(
            session,
            self.article,
            self._appearance,
            order=HintOrder(self._hint_order),
            at_least=Sureness(self._hint_sureness),
        )
        hinting.hint_given.connect(self.hint_given)
        hinting.reveal_requested.connect(self._on_hinting_reveal_requested)
        hinting.panel.order_changed.connect(self.hint_order_changed)
        hinting.panel.sureness_changed.connect(self.hint_sureness_changed)
        hinting.panel.close_requested.connect(self.toggle_hints)
        return hinting

    @property
    def has_hints(self) -> bool:
        """Whether hints are shown."""
        return "hinting" in self.__dict__ and self.hinting.panel in self._side.panels

    def show_hints(self) -> None:
        """Show hints beside the article and in it."""
        if not self.has_hints:
            self._side.show()
            self._side.put_in(self.hinting.panel)
            self.hinting.show()

    def toggle_hints(self) -> None:
        """Show hints and move the keyboard to them, or put them away."""
        if self.has_hints:
            self._side.take_out(self.hinting.panel)
            self.hinting.hide()
            self.article.setFocus()
        else:
            self.show_hints()
            self.go_to_pane(self.hinting.panel)
        self.hints_shown.emit(self.has_hints)

    def go_to_hint(self, step: int) -> None:
        """Make the next hint in reading order current, or the previous one for -1."""
        if not self.has_hints:
            self.show_hints()
            self.hints_shown.emit(True)
        self.hinting.go(step)

    def end(self) -> None:
        """Wait until nothing runs in the background any more."""
        if "hinting" in self.__dict__:
            self.hinting.end()

    def panes(self) -> list[QWidget]:
        """Return the panes that are not put away, in the order in which the keyboard goes through them."""
        beside = list(self._side.panels) if self._side.isVisibleTo(self) else []
        return [pane for pane in (self.codebook, self.reading.surface) if pane.isVisibleTo(self)] + beside

    def go_to_pane(self, pane: QWidget) -> None:
        """Move the keyboard into *pane*: straight to its target, so that a screen reader says that one."""
        self._side.bring_forward(pane)
        target = pane.focus_target if isinstance(pane, Panel) else pane
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_pane(self, step: int) -> None:
        """Move the keyboard to the next pane, or the previous one for -1."""
        panes = self.panes()
        focus: QWidget | None = self.focusWidget()
        holding = [focus is not None and (pane is focus or pane.isAncestorOf(focus)) for pane in panes]
        here = holding.index(True) if True in holding else 0
        if panes:
            self.go_to_pane(panes[(here + step) % len(panes)])

    def summary(self) -> str:
        """Return how many annotations there are, in all and by group."""
        document = self.file.session.document
        counts: Counter[str] = Counter()
        for code in document.codebook.codes:
            counts[document.codebook.group_of(code.id).id] += document.count(code.id)
        parts = [self.tr("%n annotation(s)", "", len(document))]
        groups = (group for group in document.codebook.groups if counts[group.id])
        parts += [f"{in_language(group.name)} {counts[group.id]}" for group in groups]
        return " · ".join(parts)

    def _lay_out(self) -> None:
        centre = QWidget()
        self._centre = QVBoxLayout(centre)
        self._centre.setContentsMargins(0, 0, 0, 0)
        self._centre.setSpacing(0)
        self._centre.addWidget(self.notes)
        self._surface = QVBoxLayout()
        self._surface.addWidget(self.article, 1)
        self._beside = QWidget()
        beside = QHBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.overview)
        reading = QHBoxLayout()
        reading.setSpacing(0)
        reading.addLayout(self._surface, 1)
        reading.addWidget(self._beside)
        self._centre.addLayout(reading, 1)
        self._side = SidePane(self.annotations, self.inspector, self.file.session)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("splitter")
        for pane in (self.codebook, centre, self._side):
            self.splitter.addWidget(pane)
        self.splitter.setSizes(_WIDTHS)
        self.splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)

    def _instructions_bar(self) -> "InstructionsBar | None":
        """Return what tells what is to be done, in view while that is done; None without an assignment."""
        document = self.file.session.document
        if document.head.assignment is None:
            return None
        from annotator.gui.instructions_bar import InstructionsBar

        bar = InstructionsBar(document.head.assignment, document.codebook, self._appearance)
        if document.head.role is not Role.WORK:
            bar.hide()
        self._centre.insertWidget(0, bar)
        return bar

    # ---- what is special about this document -------------------------------------------------

    def _show_banners(self) -> None:
        file = self.file
        if file.problems:
            count = len(file.problems)
            text = self.tr("This file has %n problem(s) and is open for reading only.", "", count)
            problems = (self.tr("Show problems"), lambda: self._show_problems(text, file.problems))
            self._show_banner(text, problems, (self.tr("Save a copy…"), self.copy_requested.emit))
        self._show_grade()
        if file.is_copy:
            self._show_banner(
                self.tr("The file is open in another program. This is a copy; saving asks for a new name.")
            )
        if file.losses:
            text = self.tr("Not everything could be read as it was.")
            losses = tuple(Problem(loss) for loss in file.losses)
            self._show_banner(text, (self.tr("Show what changed"), lambda: self._show_problems(text, losses)))

    def _show_grade(self) -> None:
        """Show the result of a feedback document, and the verdicts on its page."""
        document = self.file.session.document
        if document.head.role is not Role.FEEDBACK:
            return
        from annotator.gui.article_view.verdict_signs import VerdictSigns
        from annotator.gui.verdicts import summary

        VerdictSigns(self.article)
        grade = document.head.grade
        if grade is not None:
            parts = (summary(document.snapshot(), grade), grade.comment)
            self._show_banner("\n".join(part for part in parts if part))

    def _show_banner(self, text: str, *buttons: tuple[str, Callable[[], object]]) -> None:
        self._centre.insertWidget(0, Banner(text, buttons))
        say(self.article, text)

    def _show_problems(self, text: str, problems: tuple[Problem, ...]) -> None:
        from annotator.gui.dialogs.problems import ProblemsDialog

        ProblemsDialog.tell(self, self.file.title, text, problems)

    # ---- slots -------------------------------------------------------------------------------

    def _on_reading_changed(self) -> None:
        """Put away what belongs to the article while the corrected reading is in its place."""
        self._beside.setHidden(self.reading.is_corrected)
        if self.reading.is_corrected and "finder" in self.__dict__:
            self.finder.put_away()

    def _on_hinting_reveal_requested(self, span: Span) -> None:
        if not self.reading.is_corrected:
            self.article.reveal_span(span)

    def _on_extent_requested(self) -> None:
        span = self.article.selected_span()
        if span is None:
            self.hint_given.emit(self.tr("Select words in the article first."))
        elif self.inspector.expected is not None:
            self.inspector.expected.accept_span(span)
            self.article.clear_selection()

    def _on_file_trouble_found(self, message: Message) -> None:
        self._show_banner(told(message))

"""Both versions of an article side by side, and what becomes of each annotation."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QStyle,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.core.anchor import AnchorState
from annotator.core.annotation import Annotation
from annotator.core.changes import Batch, EditAnnotation
from annotator.core.confirming import confirmed, placed, rejected
from annotator.core.document import Document
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.changed_words import ChangedWords
from annotator.gui.article_view.selectable_page import SelectablePage
from annotator.gui.dialogs.frame import Frame, bold, muted, words
from annotator.gui.models.flat_icon import FlatIcons
from annotator.gui.models.found_model import FoundColumn, FoundModel
from annotator.gui.models.swatch import Swatches
from annotator.gui.panels.panel import GRID
from annotator.gui.session import Session
from annotator.gui.speech import say
from annotator.services.annotate import now
from annotator.services.reanchor import Update

_SIZE: Final = QSize(960, 560)
_OF_WINDOW: Final = 0.9
"""How much of a larger window it takes."""
_ROW: Final = 10
_SHEET: Final = """
QTableView {
    border: 2px solid palette(mid); border-radius: 6px; background: palette(base); outline: 0;
    selection-background-color: palette(mid); selection-color: palette(text);
}
QTableView:focus { border-color: palette(highlight); }
"""


class UpdateArticleDialog(Frame):
    """
    Shows what would become of the annotations, and lets a person decide where nobody else can.

    What is decided is done to a document of its own; nothing is changed before the dialog is accepted.
    """

    def __init__(
        self,
        update: Update,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        for_grading: Document | None = None,
    ) -> None:
        """Show both versions of *update*; a submission that shall be graded as *for_grading* has it."""
        grades = for_grading is not None
        title = self.tr("Find the annotations again") if grades else self.tr("Update the article")
        super().__init__("update_article", title, parent)
        self._titles = (
            (self.tr("The student’s version"), self.tr("The key’s version"))
            if grades
            else (self.tr("Old version"), self.tr("New version"))
        )
        self._old = Session(update.document, read_only=True, parent=self)
        self._new = Session(for_grading or update.after(), read_only=True, parent=self)
        self._model = FoundModel(update.found, update.document.article.text, self._new.document, self)
        self._model.use(Swatches(update.document.codebook, appearance.theme), FlatIcons(appearance.theme))
        self._model.call_versions(*self._titles)
        if grades:
            for row in range(self._model.rowCount()):
                self._model.look_again(row)  # it may have been decided about before
        self._before = _page("old_version", self._titles[0], self._old, appearance)
        self._after = _page("new_version", self._titles[1], self._new, appearance)
        ChangedWords(self._before, update.left_out, gone=True)
        ChangedWords(self._after, update.added, gone=False)
        self._counts = words("", "counts")
        self._advice = muted(words("", "advice"))
        self._table = self._new_table()
        self._confirm = _button("confirm", self.tr("&Confirm"), self._on_confirm)
        self._confirm_all = _button("confirm_all", self.tr("Confirm &all"), self._on_confirm_all)
        self._reject = _button("reject", self.tr("&Reject"), self._on_reject)
        self._place = _button("place", self.tr("&Place here"), self._on_place)
        if grades:
            self.add_words(
                self.tr("The student’s file stays as it is. Annotations count where they are here."), "grades"
            )
        elif update.document.head.assignment is not None:
            self.add_words(
                self.tr("This belongs to a hand-out. Whoever grades it needs the same version."),
                "hand_out",
            )
        self._lay_out()
        role = QDialogButtonBox.ButtonRole
        accept = self.tr("&Grade it so") if grades else self.tr("Update")
        self.add_button(accept, "ok", role.AcceptRole, default=True)
        self.add_button(self.tr("Cancel"), "cancel", role.RejectRole)
        self._table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._after.selection_changed.connect(self._refresh)
        room = _SIZE if parent is None else parent.window().size() * _OF_WINDOW
        self.resize(_SIZE.expandedTo(room).boundedTo(self.screen().availableSize()))
        self._refresh()
        if self._model.rowCount():
            self._table.setCurrentIndex(self._model.index(0, FoundColumn.STATE))
        self._table.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, update: Update, appearance: Appearance) -> list[Annotation] | None:
        """Return the annotations as they have been decided about, or None if it was cancelled."""
        dialog = cls(update, appearance, parent)
        return dialog.value() if dialog.run() else None

    @classmethod
    def ask_for_grading(
        cls, parent: QWidget | None, update: Update, shown: Document, appearance: Appearance
    ) -> list[Annotation] | None:
        """Do the same with a submission, *shown* as it has been decided about before."""
        dialog = cls(update, appearance, parent, for_grading=shown)
        return dialog.value() if dialog.run() else None

    def value(self) -> list[Annotation]:
        """Return all annotations as they are now."""
        return list(self._new.document)

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the first annotation into sight once it is known how much of both versions can be seen."""
        super().showEvent(event)
        self._show_row()

    # ---- layout ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        pages = QSplitter()
        pages.setChildrenCollapsible(False)
        pages.setHandleWidth(GRID)
        for title, page in zip(self._titles, (self._before, self._after), strict=True):
            pages.addWidget(_titled(title, page))
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._counts)
        column.addWidget(self._table, 1)
        column.addWidget(self._advice)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (self._confirm, self._reject, self._place):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._confirm_all)
        column.addLayout(row)
        both = QSplitter(Qt.Orientation.Vertical)
        both.setChildrenCollapsible(False)
        both.addWidget(pages)
        both.addWidget(below)
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 2)
        self.body.addWidget(both, 1)

    def _new_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("annotations")
        table.setAccessibleName(self.tr("What becomes of the annotations"))
        table.setStyleSheet(_SHEET)
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        rows, columns = table.verticalHeader(), table.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(table.fontMetrics().height() + _ROW)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setHighlightSections(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (FoundColumn.STATE, FoundColumn.CODE):  # by what may stand there, not by every row
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            widths = map(table.fontMetrics().horizontalAdvance, self._model.longest(column))
            room = table.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize) + 3 * GRID
            columns.resizeSection(column, max(columns.sectionSizeHint(column), *widths, 0) + room)
        return table

    # ---- deciding ----------------------------------------------------------------------------

    @property
    def _row(self) -> int:
        return self._table.currentIndex().row()

    def _decide(self, rows: Iterable[int], decide: Callable[[Annotation], Annotation]) -> None:
        """Let what is decided about the annotations of *rows* be seen, and go on to the next one."""
        going = list(rows)
        moment = now()
        edits = [EditAnnotation(replace(decide(self._model.now(row)), modified=moment)) for row in going]
        self._new.document.apply(Batch(tuple(edits)))
        for row in going:
            self._model.look_again(row)
        self._go_on()

    def _go_on(self) -> None:
        """Go to the next annotation that has to be looked at; stay if there is none."""
        waiting = self._model.rows_in(AnchorState.MOVED)
        row = next((row for row in waiting if row > self._row), waiting[0] if waiting else self._row)
        if row == self._row:
            self._show_row()
        self._table.setCurrentIndex(self._model.index(row, FoundColumn.STATE))
        say(self._table, self._counts.text())

    def _show_row(self) -> None:
        """Show the annotation of the current row in both versions."""
        if self._row >= 0:
            was, is_now = self._model.was(self._row), self._model.now(self._row)
            for session, page, annotation in (
                (self._old, self._before, was),
                (self._new, self._after, is_now),
            ):
                session.set_current(annotation.id if annotation.is_placed else "")
                if annotation.is_placed:
                    page.clear_selection()
                    page.reveal(annotation.id)
        self._refresh()

    def _refresh(self) -> None:
        """Tell how many are in which state, and what can be done now."""
        counts = {state: self._model.count(state) for state in AnchorState}
        self._counts.setText(
            self.tr(
                "In their places: {anchored} · moved, to be confirmed: {moved} · orphaned: {orphaned}"
            ).format(**{state.value: count for state, count in counts.items()})
        )
        state = self._model.now(self._row).anchor_state if self._row >= 0 else None
        self._confirm.setEnabled(state is AnchorState.MOVED)
        self._confirm_all.setEnabled(counts[AnchorState.MOVED] > 0)
        self._reject.setEnabled(state in {AnchorState.MOVED, AnchorState.ANCHORED})
        self._place.setEnabled(state is not None and self._after.selected_span() is not None)
        self._advice.setText(self._advised(state, counts))

    def _advised(self, state: AnchorState | None, counts: dict[AnchorState, int]) -> str:
        if state is None:
            return self.tr("There are no annotations that could lose their place.")
        if state is AnchorState.ORPHANED:
            return self.tr(
                "Its words were not found again. Select the right ones in the new version and press “Place "
                "here”, or leave it: it stays in the document with the words that it had."
            )
        if state is AnchorState.MOVED:
            return self.tr(
                "Is it still about these words? What you do not confirm now can be confirmed later."
            )
        if counts[AnchorState.MOVED] == counts[AnchorState.ORPHANED] == 0:
            return self.tr("All annotations are in their places.")
        return self.tr("It stands on the same words as before.")

    # ---- slots -------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _on_row_changed(self) -> None:
        self._show_row()

    @Slot()
    def _on_confirm(self) -> None:
        self._decide([self._row], confirmed)

    @Slot()
    def _on_confirm_all(self) -> None:
        self._decide(self._model.rows_in(AnchorState.MOVED), confirmed)

    @Slot()
    def _on_reject(self) -> None:
        text = self._new.document.article.text
        self._decide([self._row], lambda annotation: rejected(annotation, text))

    @Slot()
    def _on_place(self) -> None:
        span = self._after.selected_span()
        if span is not None:
            self._decide([self._row], lambda annotation: placed(annotation, [span]))


def _page(name: str, title: str, session: Session, appearance: Appearance) -> SelectablePage:
    page = SelectablePage(session, appearance)
    page.setObjectName(name)
    page.setAccessibleName(title)
    return page


def _titled(title: str, page: SelectablePage) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID // 2)
    label = bold(QLabel(title))
    label.setBuddy(page)
    column.addWidget(label)
    column.addWidget(page, 1)
    return both


def _button(name: str, text: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(act)
    return button

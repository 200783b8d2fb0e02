"""One student: the article with what was found and missed, and every item with its points."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from annotator.core.assignment import Result
from annotator.core.messages import Message
from annotator.grading.score import Row
from annotator.gui.article_view.speaking import Speaker
from annotator.gui.article_view.verdict_signs import VerdictSigns
from annotator.gui.article_view.view import ArticleView
from annotator.gui.classroom.decision_form import DecisionForm
from annotator.gui.classroom.key_layer import KeyLayer
from annotator.gui.classroom.row_model import RowModel
from annotator.gui.classroom.table import RowTable
from annotator.gui.dialogs.frame import labelled
from annotator.gui.elided_label import ElidedLabel
from annotator.gui.language import told
from annotator.gui.models.words import quote_line
from annotator.gui.session import Session
from annotator.gui.speech import say
from annotator.gui.verdicts import points_text
from annotator.services.classroom import comments_used, key_of
from annotator.services.feedback import feedback
from annotator.services.key_edits import may_be_added

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.annotation import Annotation
    from annotator.core.document import Document
    from annotator.grading.score import Override, Score
    from annotator.gui.appearance import Appearance
    from annotator.gui.classroom.grading import Grading
    from annotator.services.grade import Graded

_SHOWN: Final[dict[str, tuple[Message, Callable[[Row], bool]]]] = {
    "counts": (Message("StudentPage", "What counts"), lambda row: row.graded or row.work is not None),
    "not_right": (
        Message("StudentPage", "What is not right"),
        lambda row: row.graded and row.key is not None and row.result is not Result.RIGHT,
    ),
    "undecided": (
        Message("StudentPage", "What you may decide"),
        lambda row: row.result is Result.EXTRA and not row.decided,
    ),
    "all": (Message("StudentPage", "The whole key"), lambda _row: True),
}
"""Which rows one can choose to see."""
_LONGEST: Final = 60
_ARTICLE: Final = 520
_ROWS: Final = 480


class StudentPage(QWidget):
    """
    The student's own annotations with their verdicts, and what was missed, in one reading surface.

    Beside it stands a row for each item of the key and each find beyond it. Going on to the next student
    keeps the item of the key, so that one item can be looked at in the whole class.
    """

    def __init__(self, grading: "Grading", appearance: "Appearance") -> None:
        """Follow *grading*; `show_student` shows somebody."""
        super().__init__()
        self.setObjectName("student_page")
        self._grading = grading
        self._appearance = appearance
        self._order: list[int] = []
        self._place = 0
        self._of_annotation: dict[str, int] = {}
        self._score: Score | None = None
        self.session: Session | None = None
        self.article: ArticleView | None = None
        self.model = RowModel(grading.key, appearance, self)
        self.rows = RowTable("rows", self.tr("Items of the key, and finds beyond it"), self.model)
        self.form = DecisionForm()
        self.shown = QComboBox()
        self.shown.setObjectName("shown_rows")
        for name, (text, _) in _SHOWN.items():
            self.shown.addItem(told(text), name)
        self._name = ElidedLabel()
        self._name.setObjectName("student_name")
        self._before = QPushButton(self.tr("Previous"))
        self._next = QPushButton(self.tr("Next"))
        self._before.setObjectName("previous_student")
        self._next.setObjectName("next_student")
        self._before.setAccessibleName(self.tr("Previous student"))
        self._next.setAccessibleName(self.tr("Next student"))
        self._before.setShortcut("Ctrl+PgUp")
        self._next.setShortcut("Ctrl+PgDown")
        self._split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._lay_out()
        self._before.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(1))
        self.shown.activated.connect(self._show_rows_again)
        self.rows.row_changed.connect(self._on_rows_row_changed)
        self.form.decided.connect(self._on_form_decided)
        self.form.add_requested.connect(self._on_form_add_requested)
        grading.student_changed.connect(self._on_grading_student_changed)
        grading.renewal_began.connect(self._on_grading_everybody_changed)
        grading.everybody_changed.connect(self._on_grading_everybody_changed)

    def _lay_out(self) -> None:
        font = self._name.font()
        font.setBold(True)
        self._name.setFont(font)
        top = QHBoxLayout()
        top.setContentsMargins(8, 0, 8, 0)
        top.addWidget(self._before)
        top.addWidget(self._name, 1)
        top.addWidget(self._next)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 0, 8, 8)
        choice = QHBoxLayout()
        choice.addWidget(labelled(QLabel(self.tr("&Show")), self.shown))
        choice.addWidget(self.shown)
        choice.addStretch(1)
        column.addLayout(choice)
        column.addWidget(self.rows, 1)
        column.addWidget(self.form)
        self._split.addWidget(QLabel())
        self._split.addWidget(side)
        self._split.setSizes([_ARTICLE, _ROWS])
        self._split.setStretchFactor(0, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 8, 0, 0)
        around.addLayout(top)
        around.addWidget(self._split, 1)

    # ---- students ----------------------------------------------------------------------------

    @property
    def graded(self) -> "Graded":
        """The student that is shown, by what holds now."""
        return self._grading.at(self._place)

    def show_student(self, place: int, order: "Sequence[int]") -> None:
        """Show the student at *place* in the result; *order* is that in which others follow."""
        self._order, self._place = list(order), place
        kept = self._current_row()
        self._show_rows()
        self._show_document()
        self._show_name()
        self._go_to_row(kept.id if kept is not None and kept.key is not None else "")
        self.rows.setFocus()
        say(self, self._name.text())

    def _step(self, by: int) -> None:
        at = self._order.index(self._place) + by
        if 0 <= at < len(self._order):
            self.show_student(self._order[at], self._order)

    def _show_name(self) -> None:
        submission, score = self.graded.submission, self.graded.score
        grade = self.tr("grade {grade}").format(grade=score.grade)
        parts = (
            submission.student,
            submission.class_name,
            points_text(score.points, score.of),
            grade if score.grade else "",
            self.tr("handed in late") if self.graded.late else "",
            self.tr("another version of the article") if submission.places is not None else "",
        )
        self._name.setText(" · ".join(part for part in parts if part))
        at = self._order.index(self._place)
        self._before.setEnabled(at > 0)
        self._next.setEnabled(at < len(self._order) - 1)

    # ---- the article -------------------------------------------------------------------------

    def _show_document(self) -> None:
        """Show the feedback as it would be given back now, at the place where the article was before."""
        before = self.article  # held until it is replaced: freed earlier, its neighbour would be
        scrolled = 0 if before is None else before.verticalScrollBar().value()
        score, work = self.graded.score, self.graded.submission.document
        self._score = score
        document = feedback(work, self._grading.key, score, QCoreApplication.translate)
        old = self.session
        self.session = Session(document, read_only=True, parent=self)
        self.article = ArticleView(self.session, self._appearance)
        VerdictSigns(self.article)
        self._frames = KeyLayer(self.article)
        self._frames.show_rows(score.rows)
        Speaker(self.session, self.article)
        replaced = self._split.replaceWidget(0, self.article)
        assert before is None or replaced is before
        if replaced is not None:
            replaced.deleteLater()
        if old is not None:
            old.deleteLater()
        self._of_annotation = _places(self.model.rows, document)
        self.session.current_changed.connect(self._on_session_current_changed)
        self.article.verticalScrollBar().setValue(scrolled)

    # ---- rows --------------------------------------------------------------------------------

    def _current_row(self) -> "Row | None":
        index = self.rows.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def _show_rows(self) -> None:
        """Show the rows that are wanted; a document that is shown afterwards knows them."""
        _, wanted = _SHOWN[self.shown.currentData()]
        self.model.show_rows(tuple(filter(wanted, self.graded.score.rows)))

    def _show_rows_again(self) -> None:
        """Show other rows of the same student, and stay at the same one or near it."""
        row, number = self._current_row(), self.rows.currentIndex().row()
        self._show_rows()
        self._show_document()
        self._go_to_row("" if row is None else row.id, otherwise=number)

    def _go_to_row(self, row_id: str, *, otherwise: int = 0) -> None:
        numbers = [number for number, row in enumerate(self.model.rows) if row.id == row_id]
        last = len(self.model.rows) - 1
        self.rows.selectRow(numbers[0] if numbers else max(0, min(otherwise, last)))
        self._show_row()

    def _show_row(self) -> None:
        """Show the current row in the form and in the article."""
        row = self._current_row()
        session = self._grading.session
        said = None if row is None else session.of(key_of(self.graded)).get(row.id)
        addable = _addable(row, self._grading.key)
        self.form.show_row(
            row, said, comments_used(session), sides=self._sides(row), may_be_added=addable is not None
        )
        if self.article is not None:
            self._frames.show_current("" if row is None or row.key is None else row.key.id)
        if row is None or self.session is None or self.article is None:
            return
        number = self.model.rows.index(row)
        found = [annotation_id for annotation_id, at in self._of_annotation.items() if at == number]
        self.session.set_current(found[0] if found else "")
        if found:
            self.article.reveal(found[0])
        elif row.key is not None and row.key.spans:
            self.article.reveal_span(row.key.spans[0])

    def _sides(self, row: "Row | None") -> str:
        """Return the words of the key and of the student where they are not the same, one below the other."""
        if row is None or row.key is None or row.work is None or row.key.spans == row.work.spans:
            return ""
        text = self._grading.key.article.text
        sides = ((self.tr("Key: “{words}”"), row.key), (self.tr("Student: “{words}”"), row.work))
        return "\n".join(line.format(words=quote_line(text, each, _LONGEST)) for line, each in sides)

    # ---- slots -------------------------------------------------------------------------------

    def _on_rows_row_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self._show_row()

    def _on_session_current_changed(self) -> None:
        assert self.session is not None
        current = self.session.current
        if current is not None and current.id in self._of_annotation:
            self.rows.selectRow(self._of_annotation[current.id])

    def _on_form_decided(self, override: "Override | None") -> None:
        row = self._current_row()
        if row is not None:
            text = self.tr("Decide about {student}").format(student=self.graded.submission.student)
            self._grading.decide(key_of(self.graded), row.id, override, text)

    def _on_form_add_requested(self) -> None:
        find = _addable(self._current_row(), self._grading.key)
        if find is not None:
            self._grading.add_to_key(find)

    def _on_grading_everybody_changed(self) -> None:
        """Show the rows of the other key, and go to that of the same find; what is there already stays."""
        if not self.isVisible() or self.graded.score == self._score:
            return  # whoever opens it sees what holds then
        row = self._current_row()
        work = None if row is None else row.work
        self._show_rows()
        self._show_document()
        self._show_name()
        same = [each.id for each in self.model.rows if work is not None and each.work is work]
        self._go_to_row(same[0] if same else "")

    def _on_grading_student_changed(self, place: int) -> None:
        if place == self._place and self.isVisible():
            self._show_rows_again()
            self._show_name()


def _addable(row: "Row | None", key: "Document") -> "Annotation | None":
    """Return the find that *row* is about, if it could become an item of the key."""
    if row is None or row.key is not None or row.work is None or row.result is Result.DUPLICATE:
        return None
    return row.work if may_be_added(key, row.work) else None


def _places(rows: "Sequence[Row]", document: "Document") -> dict[str, int]:
    """Return which row each annotation of the feedback stands for."""
    missed = {
        (each.spans, each.code): each.id
        for each in document.annotations
        if each.verdict is not None and each.verdict.result is Result.MISSED
    }
    places: dict[str, int] = {}
    for number, row in enumerate(rows):
        if row.work is not None:
            places[row.work.id] = number
        elif row.key is not None and (row.key.spans, row.key.code) in missed:
            places[missed[row.key.spans, row.key.code]] = number
    return places

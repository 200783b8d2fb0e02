"""What another rubric does to the class: in a sentence, and student by student."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.classroom.places_model import Place, PlacesModel
from annotator.gui.classroom.table import RowTable
from annotator.gui.dialogs.frame import bold, words
from annotator.gui.verdicts import grades_text, number

if TYPE_CHECKING:
    from annotator.services.grade import Graded
    from annotator.services.rubric_effect import RubricEffect


class EffectView(QWidget):
    """Shows an effect; until there is one, that it is being computed."""

    def __init__(self) -> None:
        """Start without an effect."""
        super().__init__()
        self.setObjectName("effect")
        self.model = PlacesModel([self.tr("Student"), self.tr("Points"), self.tr("Grade")], self)
        self.table = RowTable("effect_students", self.tr("Students with another result"), self.model)
        self.summary = words("", "effect_summary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(bold(words(self.tr("What changes for the class"), "effect_title")))
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)

    def show_waiting(self) -> None:
        """Say that it is being computed; what was shown before stays."""
        self.summary.setText(self.tr("Grading everybody by this rubric…"))

    def show_nothing(self, sentence: str) -> None:
        """Say why there is no effect."""
        self.summary.setText(sentence)
        self.model.show_rows(())

    def show_effect(self, effect: "RubricEffect") -> None:
        """Show *effect*."""
        self.model.show_rows([_row(one, other) for one, other in effect.changed])
        if not effect.changed:
            self.summary.setText(self.tr("Nothing changes for the class."))
            return
        lines = (
            self.tr("Another result: %n student(s)", "", len(effect.changed)),
            self.tr("Another grade: %n student(s)", "", effect.regraded),
            self.tr("Mean: {before} % → {after} %").format(
                before=f"{effect.before.share * 100:.0f}", after=f"{effect.after.share * 100:.0f}"
            ),
            self.tr("Grades now: {grades}").format(grades=grades_text(effect.before)),
            self.tr("Grades then: {grades}").format(grades=grades_text(effect.after)),
        )
        self.summary.setText("\n".join(lines))


def _row(before: "Graded", after: "Graded") -> Place:
    one, other = before.score, after.score
    return Place(
        (
            before.submission.student,
            f"{number(one.points)} / {number(one.of)} → {number(other.points)} / {number(other.of)}",
            f"{one.grade} → {other.grade}" if one.grade != other.grade else one.grade,
        )
    )

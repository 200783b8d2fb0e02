"""The numbers of a rubric, each with what it means and why it is what it usually is."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.core.assignment import Tier
from annotator.core.messages import Message
from annotator.gui.classroom.number_edits import NumberEdit, PercentEdit
from annotator.gui.dialogs.frame import labelled, muted, words
from annotator.gui.language import told
from annotator.gui.tiers import tier_name

if TYPE_CHECKING:
    from annotator.grading.rubric import Rubric

_COST: Final = "extra_cost"
_MOST: Final = 10


@dataclass(frozen=True, slots=True)
class _Number:
    """A number of the rubric: its *name* there, what it is called, *why* it is as it is, and the *least*."""

    name: str
    title: Message
    why: Message
    least: float = 0


WORDS: Final = (
    _Number(
        "exact",
        Message("RubricForm", "The right words"),
        Message("RubricForm", "Blanks, outer quotation marks and punctuation at the end make no difference."),
    ),
    _Number(
        "accepted",
        Message("RubricForm", "Nearly the right words"),
        Message("RubricForm", "A word too many does not show that somebody has not understood."),
    ),
    _Number(
        "accepted_overlap",
        Message("RubricForm", "… if they have in common"),
        Message("RubricForm", "Of all words that one of the two marks. Usually half."),
    ),
    _Number(
        "touching",
        Message("RubricForm", "Too much or too little"),
        Message("RubricForm", "The place is found, what exactly is wrong there is not."),
    ),
    _Number(
        "touching_overlap",
        Message("RubricForm", "… if they have in common"),
        Message("RubricForm", "With less it is no find, so that marking everything earns nothing."),
        least=1,
    ),
)
CODES: Final = (
    _Number(
        "same_code",
        Message("RubricForm", "The right code"),
        Message("RubricForm", "Codes that the key accepts too are right as well."),
    ),
    _Number(
        "same_group",
        Message("RubricForm", "Another code of the group"),
        Message("RubricForm", "Who sees that it is an error has seen most of it."),
    ),
    _Number(
        "other_code",
        Message("RubricForm", "A code of another group"),
        Message("RubricForm", "The place alone is worth something: others pass over it."),
    ),
)
BEYOND: Final = (
    _Number(
        "correction_bonus",
        Message("RubricForm", "Bonus for the correction"),
        Message("RubricForm", "If it is the key’s, word by word. Usually none: there are many good ones."),
    ),
    _Number(
        "speaker_bonus",
        Message("RubricForm", "Bonus for the speaker"),
        Message("RubricForm", "If the quote has the speaker that the key has."),
    ),
    _Number(
        "evidence_bonus",
        Message("RubricForm", "Bonus for evidence"),
        Message("RubricForm", "If there is an address; whether it proves anything, only you can tell."),
    ),
    _Number(
        "allowance",
        Message("RubricForm", "Free finds beyond the key"),
        Message("RubricForm", "As a share of its items. No key is complete; careful readers find more."),
    ),
    _Number(
        _COST,
        Message("RubricForm", "Each further one costs"),
        Message("RubricForm", "So that marking at random does not pay. What you accept costs nothing."),
    ),
)


class RubricForm(QScrollArea):
    """Some numbers of a rubric in rows, and if wanted the tiers that are graded."""

    edited = Signal()

    def __init__(self, name: str, numbers: tuple[_Number, ...]) -> None:
        """Build the rows of *numbers*."""
        super().__init__()
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it can be reached
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._edits: dict[str, NumberEdit] = {}
        self._tiers: dict[Tier, QCheckBox] = {}
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 8, 8, 8)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        for number in numbers:
            self._add(number)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self.setWidget(inner)

    def add_tiers(self, *, fixed: bool) -> None:
        """Add the tiers; they are *fixed* where the assignment says which are graded."""
        text = self.tr("The assignment says so.") if fixed else self.tr("Finds of other tiers never count.")
        self._grid.addWidget(QLabel(self.tr("Graded tiers")), self._grid.rowCount(), 0, 1, 2)
        for tier in Tier:
            box = self._tiers[tier] = QCheckBox(tier_name(tier))
            box.setObjectName(f"rubric_tier_{tier.value}")
            box.setAccessibleDescription(text)
            box.setEnabled(not fixed)
            box.toggled.connect(self.edited)
            self._grid.addWidget(box, self._grid.rowCount(), 0, 1, 2)
        self._grid.addWidget(muted(words(text, "tiers_why")), self._grid.rowCount(), 0, 1, 2)

    def show_rubric(self, rubric: "Rubric") -> None:
        """Show the numbers of *rubric*."""
        for name, value in asdict(rubric).items():
            edit = self._edits.get(name)
            if isinstance(edit, PercentEdit):
                edit.show_share(value)
            elif edit is not None:
                edit.setValue(value)
        for tier, box in self._tiers.items():
            box.setChecked(tier in rubric.tiers)

    def values(self) -> Mapping[str, object]:
        """Return what has been filled in, by the names that a rubric has for it."""
        found: dict[str, object] = {
            name: edit.share if isinstance(edit, PercentEdit) else edit.value()
            for name, edit in self._edits.items()
        }
        if self._tiers:
            found["tiers"] = tuple(tier for tier, box in self._tiers.items() if box.isChecked())
        return found

    def _add(self, number: _Number) -> None:
        title, why = told(number.title), told(number.why)
        if number.name == _COST:
            suffix = self.tr(" points")
            edit = NumberEdit(number.name, title, maximum=_MOST, step=0.25, suffix=suffix)
        else:
            edit = PercentEdit(number.name, title)
            edit.setMinimum(number.least)
        edit.setAccessibleDescription(why)
        self._edits[number.name] = edit
        row = self._grid.rowCount()
        self._grid.addWidget(labelled(QLabel(title), edit), row, 0, Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(edit, row, 1)
        self._grid.addWidget(muted(words(why, f"{number.name}_why")), row + 1, 0, 1, 2)
        self._grid.setRowMinimumHeight(row + 2, 8)
        edit.valueChanged.connect(self.edited)

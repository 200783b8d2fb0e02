"""The scale of grades: from which share of the points which grade is given."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.classroom.number_edits import PercentEdit
from annotator.gui.dialogs.frame import muted, words

Scale = tuple[tuple[float, str], ...]
_LONGEST: Final = 40


class ScaleForm(QScrollArea):
    """A row for each grade, the best first; the last one is for the rest."""

    edited = Signal()

    def __init__(self) -> None:
        """Start without grades."""
        super().__init__()
        self.setObjectName("scale_form")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it can be reached
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows: list[tuple[PercentEdit, QLineEdit]] = []
        self._inner = QWidget()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._add = QPushButton(self.tr("Add a &grade"))
        self._add.setObjectName("add_grade")
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self._on_add_clicked)
        why = self.tr(
            "From which share of the points. Trained people who mark the same article agree to about 80 %, "
            "so three quarters of the key is very good work; a scale that asks for 92 % asks for more than "
            "experts do."
        )
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 8, 8, 8)
        column.addWidget(muted(words(why, "scale_why")))
        column.addLayout(self._grid)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(self._inner)

    def show_scale(self, scale: Scale) -> None:
        """Show *scale*, which falls to 0."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            part = None if item is None else item.widget()
            if part is not None:
                part.setParent(None)
                part.deleteLater()
        self._rows = []
        for number, (limit, grade) in enumerate(scale):
            self._add_row(number, limit, grade, is_last=number == len(scale) - 1)

    def scale(self) -> Scale:
        """Return the scale as it stands there."""
        return tuple((limit.share, grade.text().strip()) for limit, grade in self._rows)

    def _add_row(self, number: int, limit: float, grade: str, *, is_last: bool) -> None:
        name = self.tr("Grade {number}").format(number=number + 1)
        share = PercentEdit(f"limit_{number}", self.tr("{grade}, from").format(grade=name), step=1)
        share.show_share(limit)
        share.setEnabled(not is_last)
        field = QLineEdit(grade)
        field.setObjectName(f"grade_{number}")
        field.setAccessibleName(name)
        field.setMaxLength(_LONGEST)
        remove = QPushButton(self.tr("Remove"))
        remove.setObjectName(f"remove_{number}")
        remove.setAccessibleName(self.tr("Remove: {grade}").format(grade=name))
        remove.setAutoDefault(False)
        remove.setEnabled(not is_last)
        for column, part in enumerate((QLabel(self.tr("from")), share, field, remove)):
            self._grid.addWidget(part, number, column)
        self._rows.append((share, field))
        share.valueChanged.connect(self.edited)
        field.textEdited.connect(self.edited)
        remove.clicked.connect(lambda: self._on_remove_clicked(number))

    # ---- slots -------------------------------------------------------------------------------

    def _on_add_clicked(self) -> None:
        """Add a grade between the last two."""
        scale = self.scale()
        above = scale[-2][0] if len(scale) > 1 else 1.0
        self.show_scale((*scale[:-1], (round(above / 2, 2), ""), scale[-1]))
        self._rows[-2][1].setFocus()
        self.edited.emit()

    def _on_remove_clicked(self, number: int) -> None:
        scale = self.scale()
        with QSignalBlocker(self):
            self.show_scale((*scale[:number], *scale[number + 1 :]))
        self._rows[min(number, len(self._rows) - 1)][1].setFocus()
        self.edited.emit()

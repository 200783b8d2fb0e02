"""What the teacher says about one row: the result, the points, a comment."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from annotator.core.assignment import Result
from annotator.gui.dialogs.frame import labelled, words
from annotator.gui.language import told
from annotator.gui.verdicts import result_name
from annotator.services.decisions import results_for, with_comment, with_points, with_result

if TYPE_CHECKING:
    from annotator.grading.score import Override, Row

_MOST: Final = 10
"""Points that a find beyond the key can get."""
_FRAME: Final = 6
"""What a field for numbers has around its letters."""


class DecisionForm(QWidget):
    """Shows one row; every change is a wish that goes out at once."""

    decided = Signal(object)
    """The `Override` that shall hold for the row, None to take it back."""

    add_requested = Signal()
    """The find shall become an item of the key."""

    def __init__(self) -> None:
        """Build the form without a row."""
        super().__init__()
        self.setObjectName("decision_form")
        self._row: Row | None = None
        self._said: Override | None = None
        self.result = QComboBox(sizeAdjustPolicy=QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.points = QDoubleSpinBox(decimals=2, singleStep=0.25)
        self.comment = _CommentEdit(clearButtonEnabled=True)
        self.points.setMinimumHeight(self.comment.sizeHint().height() + _FRAME)
        self.back = QPushButton(self.tr("&Take back my decision"))
        self.add = QPushButton(self.tr("&Accept and add to the key"))
        self.free = QPushButton(self.tr("Does &not count"))
        for name, part in (
            ("add_to_key", self.add),
            ("costs_nothing", self.free),
            ("result", self.result),
            ("points", self.points),
            ("comment", self.comment),
            ("take_back", self.back),
        ):
            part.setObjectName(name)
        self._comments = QStringListModel(self)
        known = QCompleter(self._comments, self)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        known.setFilterMode(Qt.MatchFlag.MatchContains)
        self.comment.setCompleter(known)
        self._reason = words("", "reason")
        form = QFormLayout(self)
        form.addRow(self._reason)
        beyond = QHBoxLayout()
        beyond.addWidget(self.add)
        beyond.addWidget(self.free)
        beyond.addStretch(1)
        form.addRow(beyond)
        form.setContentsMargins(0, 8, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.result)
        row.addWidget(labelled(QLabel(self.tr("&Points")), self.points))
        row.addWidget(self.points)
        row.addStretch(1)
        row.addWidget(self.back)
        form.addRow(labelled(QLabel(self.tr("&Result")), self.result), row)
        form.addRow(labelled(QLabel(self.tr("&Comment")), self.comment), self.comment)
        self.result.activated.connect(self._on_result_activated)
        self.points.editingFinished.connect(self._on_points_finished)
        self.comment.editingFinished.connect(self._on_comment_finished)
        self.back.clicked.connect(lambda: self.decided.emit(None))
        self.add.clicked.connect(self.add_requested)
        self.free.clicked.connect(self._on_free_clicked)
        self.show_row(None, None, ())

    def show_row(
        self,
        row: "Row | None",
        said: "Override | None",
        comments: Sequence[str],
        *,
        sides: str = "",
        may_be_added: bool = False,
    ) -> None:
        """
        Show *row* and what is *said* about it; *comments* are offered while one types.

        *sides* are the words of the key and those of the student.
        *may_be_added* is whether it is a find that could become an item of the key.
        """
        self._row, self._said = None, said
        self.setEnabled(row is not None)
        self.add.setVisible(may_be_added)
        self.free.setVisible(row is not None and row.result is Result.EXTRA and not row.decided)
        self.result.clear()
        if row is not None:
            for result in dict.fromkeys((*results_for(row), row.result)):
                self.result.addItem(result_name(result), result)
            self.result.setCurrentIndex(self.result.findData(row.result))
            self.points.setMaximum(float(row.of) or _MOST)
        self.points.setValue(0 if row is None else float(row.points))
        self.comment.setText("" if row is None else row.comment)
        parts = (sides, "" if row is None else told(row.reason))
        self._reason.setText("\n".join(filter(None, parts)))
        self.back.setEnabled(said is not None)
        self._comments.setStringList(list(comments))
        self.comment.setPlaceholderText(self.tr("↓ offers what you have used before") if comments else "")
        self._row = row

    # ---- slots -------------------------------------------------------------------------------

    def _on_result_activated(self, index: int) -> None:
        result = Result(self.result.itemData(index))  # Qt gives back the word alone
        if self._row is not None and (self._said is not None or result is not self._row.result):
            self.decided.emit(with_result(self._row, self._said, result))

    def _on_free_clicked(self) -> None:
        if self._row is not None:
            self.decided.emit(with_result(self._row, self._said, Result.EXTRA))

    def _on_points_finished(self) -> None:
        if self._row is not None:
            points = Decimal(f"{self.points.value():.2f}")
            self._decide(with_points(self._row, self._said, points))

    def _on_comment_finished(self) -> None:
        if self._row is not None:
            self._decide(with_comment(self._said, self.comment.text()))

    def _decide(self, said: "Override | None") -> None:
        if said != self._said:
            self.decided.emit(said)


class _CommentEdit(QLineEdit):
    """Offers what was written before while one types, and all of it with the arrow down."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        known = self.completer()
        popup = known.popup()
        if event.key() == Qt.Key.Key_Down and popup is not None and not popup.isVisible():
            known.setCompletionPrefix(self.text())
            known.complete()
        else:
            super().keyPressEvent(event)

"""What a class gets: codes, instructions, hints, what counts, and until when."""

import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, Qt, QTime, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.assignment import HintPolicy, Tier
from annotator.gui.dialogs.code_choice import CodeChoice
from annotator.gui.dialogs.frame import Frame, labelled, words
from annotator.gui.panels.flow_layout import FlowLayout
from annotator.gui.tiers import tier_name
from annotator.services.handout import Task, class_codes

if TYPE_CHECKING:
    from annotator.core.document import Document
    from annotator.gui.theme import Theme

_LONGEST: Final = 200
_DAYS: Final = 7
"""How long a class has if a date is wanted and none chosen yet."""


class PrepareDialog(Frame):
    """Asks for everything about a hand-out but its file."""

    def __init__(
        self, document: "Document", theme: "Theme", now: datetime.datetime, parent: QWidget | None = None
    ) -> None:
        """Start with the article and the codebook of *document*."""
        super().__init__("prepare", self.tr("Prepare an assignment"), parent)
        self.resize(880, 520)
        self._codebook = document.codebook
        self._title = QLineEdit(document.article.title)
        self._title.setObjectName("assignment_title")
        self._title.setMaxLength(_LONGEST)
        self._instructions = QPlainTextEdit()
        self._instructions.setObjectName("assignment_instructions")
        self._instructions.setTabChangesFocus(True)
        self._instructions.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self._hints = QComboBox()
        self._hints.setObjectName("assignment_hints")
        for policy, text in (
            (HintPolicy.ON, self.tr("allowed")),
            (HintPolicy.OFF, self.tr("not allowed")),
            (HintPolicy.AFTER_HAND_IN, self.tr("after handing in")),
        ):
            self._hints.addItem(text, policy.value)
        self._tiers = {tier: QCheckBox(tier_name(tier)) for tier in Tier}
        for tier, box in self._tiers.items():
            box.setObjectName(f"assignment_tier_{tier.value}")
            box.setChecked(tier is Tier.CORE)
        self._has_due = QCheckBox(self.tr("&Due"))
        self._has_due.setObjectName("assignment_has_due")
        day = QDateTime.fromSecsSinceEpoch(int(now.timestamp())).addDays(_DAYS).date()
        self._due = QDateTimeEdit(QDateTime(day, QTime(8, 0)))
        self._due.setObjectName("assignment_due")
        self._due.setAccessibleName(self.tr("Due"))
        self._due.setCalendarPopup(True)
        self._due.setMinimumHeight(self._due.sizeHint().height() + 2)  # else letters twice as large are cut
        self._due.setEnabled(False)
        self._has_due.toggled.connect(self._due.setEnabled)
        self._codes = CodeChoice(document.codebook, theme)
        self._notice = words("", "notice")
        self._notice.setForegroundRole(QPalette.ColorRole.BrightText)
        self._lay_out()
        self.add_button(
            self.tr("&Save hand-out…"), "ok", QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self.add_button(self.tr("Cancel"), "cancel", QDialogButtonBox.ButtonRole.RejectRole)
        self._instructions.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, document: "Document", theme: "Theme", now: datetime.datetime
    ) -> Task | None:
        """Return what is to be done, or None if it was cancelled."""
        dialog = cls(document, theme, now, parent)
        return dialog.value() if dialog.run() else None

    def value(self) -> Task:
        """Return what has been filled in."""
        due = datetime.datetime.fromtimestamp(self._due.dateTime().toSecsSinceEpoch(), datetime.UTC)
        return Task(
            title=self._title.text(),
            codes=self._codes.codes,
            weights=self._codes.weights,
            instructions=self._instructions.toPlainText(),
            hints=HintPolicy(self._hints.currentData()),
            counts=self._codes.counts,
            tiers=tuple(tier for tier, box in self._tiers.items() if box.isChecked()),
            due=due if self._has_due.isChecked() else None,
        )

    def accept(self) -> None:
        """Close, unless nothing would count."""
        if not self._codes.has_any:
            self._complain(self.tr("Tick at least one code that is handed out and counts."), self._codes)
        elif not any(box.isChecked() for box in self._tiers.values()):
            self._complain(self.tr("Tick at least one tier."), self._tiers[Tier.CORE])
        else:
            super().accept()

    def _complain(self, sentence: str, field: QWidget) -> None:
        self._notice.setText(sentence)
        self._notice.show()
        field.setAccessibleDescription(sentence)
        field.setFocus()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        due = QHBoxLayout()
        tiers = QWidget()
        boxes = FlowLayout(tiers, spacing=8)
        for box in self._tiers.values():
            boxes.addWidget(box)
        due.addWidget(self._due)
        due.addStretch(1)
        for row, (text, field) in enumerate(
            (
                (self.tr("&Title"), self._title),
                (self.tr("&Instructions"), self._instructions),
                (self.tr("&Hints"), self._hints),
            )
        ):
            place = Qt.AlignmentFlag.AlignTop if field is self._instructions else Qt.AlignmentFlag(0)
            grid.addWidget(labelled(QLabel(text), field), row, 0, place)
            grid.addWidget(field, row, 1)
        grid.addWidget(QLabel(self.tr("Graded")), 3, 0)
        grid.addWidget(tiers, 3, 1)
        grid.addWidget(self._has_due, 4, 0)
        grid.addLayout(due, 4, 1)
        grid.setRowStretch(1, 1)
        right = QVBoxLayout()
        buttons = QWidget()
        choices = FlowLayout(buttons, spacing=8)
        for text, name, slot in (
            (self.tr("Short &list for a class"), "codes_for_class", self._on_class_clicked),
            (self.tr("&All codes"), "codes_all", self._on_all_clicked),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            choices.addWidget(button)
        right.addWidget(buttons)
        right.addWidget(self._codes, 1)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(grid, 1)
        columns.addLayout(right, 1)
        self.body.addLayout(columns, 1)
        self.body.addWidget(self._notice)
        self._notice.hide()

    @Slot()
    def _on_class_clicked(self) -> None:
        self._codes.choose(class_codes(self._codebook))

    @Slot()
    def _on_all_clicked(self) -> None:
        self._codes.choose(tuple(code.id for code in self._codebook.codes if code.parent is not None))

"""What counts how much, edited by the teacher, who sees at once what it does to the class."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QHBoxLayout, QTabWidget, QWidget

from annotator.core.errors import AnnotatorError, GradingError
from annotator.grading.rubric import DEFAULT, Rubric
from annotator.gui import tasks
from annotator.gui.classroom.effect_view import EffectView
from annotator.gui.classroom.rubric_form import BEYOND, CODES, WORDS, RubricForm
from annotator.gui.classroom.scale_form import ScaleForm
from annotator.gui.dialogs.frame import Frame, words
from annotator.gui.dialogs.message import show_error
from annotator.gui.language import language, told
from annotator.services.grade import Grader
from annotator.services.rubric_effect import RubricEffect, rubric_effect
from annotator.services.rubric_files import read_rubric, save_rubric

if TYPE_CHECKING:
    from annotator.gui.classroom.grading import Grading

_ROLE: Final = QDialogButtonBox.ButtonRole
_PAUSE: Final = 300
"""Milliseconds without a change until everybody is graded again."""
_SIZE: Final = (920, 520)
_SUFFIX: Final = ".json"


class RubricDialog(Frame):
    """Numbers and grades in tabs, and beside them what they do to the class of a grading."""

    def __init__(self, grading: "Grading", parent: QWidget | None = None) -> None:
        """Start with the rubric of *grading*."""
        super().__init__("rubric", self.tr("Rubric"), parent)
        self._grading = grading
        self._task: tasks.Task | None = None
        self._forms = (
            RubricForm("rubric_words", WORDS),
            RubricForm("rubric_codes", CODES),
            RubricForm("rubric_beyond", BEYOND),
        )
        assignment = grading.key.head.assignment
        self._forms[1].add_tiers(fixed=assignment is not None and bool(assignment.tiers))
        self._scale = ScaleForm()
        self.effect = EffectView()
        self._notice = words("", "notice")
        self._notice.setForegroundRole(QPalette.ColorRole.BrightText)
        self._notice.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._show_effect)
        self._lay_out()
        self._use = self.add_button(self.tr("&Use this rubric"), "use", _ROLE.AcceptRole, default=True)
        for text, name, slot in (
            (self.tr("Us&ual values"), "usual", lambda: self.show_rubric(DEFAULT)),
            (self.tr("&Load…"), "load", self._on_load_clicked),
            (self.tr("&Save…"), "save", self._on_save_clicked),
        ):
            button = self.add_button(text, name, _ROLE.ActionRole)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        self.add_button(self.tr("Cancel"), "cancel", _ROLE.RejectRole)
        self.show_rubric(grading.session.rubric.for_assignment(assignment))
        for form in (*self._forms, self._scale):
            form.edited.connect(self._on_edited)
        self.resize(*_SIZE)

    @classmethod
    def ask(cls, parent: QWidget, grading: "Grading") -> Rubric | None:
        """Return the rubric that shall hold from now on, or None if it was cancelled."""
        dialog = cls(grading, parent)
        return dialog.rubric() if dialog.run() else None

    def rubric(self) -> Rubric:
        """
        Return the rubric as it has been filled in.

        Raises:
            GradingError: it cannot be used.
        """
        values = {name: value for form in self._forms for name, value in form.values().items()}
        return Rubric(**values, scale=self._scale.scale())  # type: ignore[arg-type] # the fields know their types

    def show_rubric(self, rubric: Rubric) -> None:
        """Show *rubric* in place of what has been filled in."""
        for form in self._forms:
            form.show_rubric(rubric)
        self._scale.show_scale(rubric.scale)
        self._on_edited()

    def done(self, result: int) -> None:
        """Let go of the thread that grades."""
        self._end()
        self._pause.stop()
        super().done(result)

    def _lay_out(self) -> None:
        tabs = QTabWidget(documentMode=True)
        tabs.setObjectName("rubric_tabs")
        tabs.setAccessibleName(self.tr("Parts of the rubric"))
        titles = (self.tr("Words"), self.tr("Code"), self.tr("Extras"), self.tr("Grades"))
        for form, title in zip((*self._forms, self._scale), titles, strict=True):
            tabs.addTab(form, title)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(tabs, 5)
        row.addWidget(self.effect, 4)
        self.body.addLayout(row, 1)
        self.body.addWidget(self._notice)

    # ---- what it does ------------------------------------------------------------------------

    def _usable(self) -> Rubric | None:
        """Return the rubric, or None after telling why it cannot be used."""
        try:
            rubric = self.rubric()
        except GradingError as error:
            self._notice.setText(told(error.message))
            self._notice.show()
            return None
        self._notice.hide()
        return rubric

    def _show_effect(self) -> None:
        rubric = self._usable()
        self._end()
        if rubric is None:
            return
        grading = self._grading
        grader = Grader(grading.key, rubric, grading.session, language())
        result = grading.result
        self._task = tasks.run(
            self,
            lambda report: rubric_effect(result, grader, report),
            done=self._on_task_done,
            failed=lambda error: self.effect.show_nothing(told(error.message)),
            progress=lambda _count: None,
        )

    def _end(self) -> None:
        if self._task is not None:
            self._task.end()
            self._task = None

    # ---- slots -------------------------------------------------------------------------------

    def _on_edited(self) -> None:
        usable = self._usable() is not None
        self._use.setEnabled(usable)
        if usable:
            self.effect.show_waiting()
        else:
            self.effect.show_nothing("")
        self._pause.start()

    def _on_task_done(self, effect: RubricEffect | None) -> None:
        self._task = None
        if effect is not None:
            self.effect.show_effect(effect)

    def _on_load_clicked(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Load a rubric"), str(self._grading.folder.parent), self._kinds()
        )
        if not name:
            return
        try:
            self.show_rubric(read_rubric(Path(name)))
        except AnnotatorError as error:
            show_error(self, error)

    def _on_save_clicked(self) -> None:
        rubric = self._usable()
        if rubric is None:
            return
        suggested = self._grading.folder.parent / self.tr("rubric.json")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the rubric"), str(suggested), self._kinds())
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(name + _SUFFIX)
        try:
            save_rubric(rubric, path)
        except AnnotatorError as error:
            show_error(self, error)

    def _kinds(self) -> str:
        return self.tr("Rubrics (*.json)")

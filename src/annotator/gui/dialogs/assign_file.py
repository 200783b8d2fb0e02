"""Whose file this is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QDialogButtonBox, QLabel, QLineEdit, QWidget

from annotator.gui.dialogs.frame import Frame, labelled


class AssignFileDialog(Frame):
    """A student's name, typed, or completed to one that is known."""

    def __init__(self, file: str, students: Sequence[str], parent: QWidget | None = None) -> None:
        """Ask whose *file* is."""
        super().__init__("assign_file", self.tr("Assign to a student"), parent)
        self.add_words(self.tr("Whose file is “{file}”?").format(file=file), "file")
        self.student = QLineEdit()
        self.student.setObjectName("student")
        known = QCompleter(list(students), self.student)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        known.setFilterMode(Qt.MatchFlag.MatchContains)
        self.student.setCompleter(known)
        self.body.addWidget(labelled(QLabel(self.tr("&Student")), self.student))
        self.body.addWidget(self.student)
        role = QDialogButtonBox.ButtonRole
        self._accept = self.add_button(self.tr("Assign"), "assign", role.AcceptRole, default=True)
        self.add_button(self.tr("Cancel"), "cancel", role.RejectRole)
        self.student.textChanged.connect(self._show_state)
        self._show_state()
        self.student.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, file: str, students: Sequence[str]) -> str:
        """Return the name of the student, empty if it was given up."""
        dialog = cls(file, students, parent)
        return dialog._name() if dialog.run() else ""

    def _name(self) -> str:
        return " ".join(self.student.text().split())

    def _show_state(self) -> None:
        self._accept.setEnabled(bool(self._name()))

"""Name and class, and where the submission goes."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from annotator.gui.dialogs.frame import Frame, labelled, muted, words

_LONGEST_NAME: Final = 120


@dataclass(frozen=True, slots=True)
class Person:
    """Who hands in, and whether this computer may remember it."""

    name: str = ""
    class_name: str = ""
    remember: bool = False


@dataclass(frozen=True, slots=True)
class HandIn:
    """Who hands in, and the file to write; a file that is there already is to be replaced."""

    person: Person
    path: Path


class HandInDialog(Frame):
    """Asks for name and class, and shows the file that will be written while they are typed."""

    def __init__(
        self,
        person: Person,
        folder: Path,
        suggest: Callable[[str, str], str],
        parent: QWidget | None = None,
        *,
        due: str = "",
    ) -> None:
        """Start with what is known of the *person*; *suggest* names the file; *due* is a sentence."""
        super().__init__("hand_in", self.tr("Hand in"), parent)
        self._folder = folder
        self._suggest = suggest
        self.add_words(
            self.tr(
                "This writes a copy with your name, or with the code you were given, for your teacher. "
                "You can go on working and hand in again."
            ),
            "introduction",
        )
        if due:
            self.add_words(due, "due")
        self._name = _field("name", person.name)
        self._class_name = _field("class_name", person.class_name)
        self._remember = QCheckBox(self.tr("&Remember both on this computer"))
        self._remember.setObjectName("remember")
        self._remember.setChecked(person.remember)
        self._remember.setAccessibleDescription(self.tr("Leave this off on a computer that others use, too."))
        self._file = words("", "file_name")
        self._file.setMinimumHeight(2 * self._file.fontMetrics().lineSpacing())
        self._file.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._file.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._place = muted(words("", "folder"))
        self._notice = words("", "notice")
        self._lay_out()
        self._hand_in = self.add_button(
            self.tr("&Hand in"), "ok", QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self.add_button(self.tr("Cancel"), "cancel", QDialogButtonBox.ButtonRole.RejectRole)
        for field in (self._name, self._class_name):
            field.textChanged.connect(self._refresh)
        self._refresh()
        (self._class_name if person.name and not person.class_name else self._name).setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        *,
        person: Person,
        folder: Path,
        suggest: Callable[[str, str], str],
        due: str = "",
    ) -> HandIn | None:
        """Return who hands in and where to, or None if it was cancelled."""
        dialog = cls(person, folder, suggest, parent, due=due)
        return dialog.value() if dialog.run() else None

    def value(self) -> HandIn:
        """Return what has been filled in."""
        person = Person(_tidy(self._name), _tidy(self._class_name), self._remember.isChecked())
        return HandIn(person, self._folder / self._suggest(person.name, person.class_name))

    def accept(self) -> None:
        """Close, unless name or class is missing."""
        missing = {
            self._name: self.tr("Write your name first, so that your teacher knows whose work this is."),
            self._class_name: self.tr("Write your class first."),
        }
        for field, sentence in missing.items():
            if not _tidy(field):
                self._notice.setForegroundRole(QPalette.ColorRole.BrightText)
                self._notice.setText(sentence)
                field.setAccessibleDescription(sentence)
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        super().accept()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(labelled(QLabel(self.tr("&Name/code")), self._name), self._name)
        form.addRow(labelled(QLabel(self.tr("C&lass")), self._class_name), self._class_name)
        form.addRow("", self._remember)
        choose = QPushButton(self.tr("Other &folder…"))
        choose.setObjectName("choose_folder")
        choose.clicked.connect(self._on_choose_clicked)
        place = QHBoxLayout()
        place.addWidget(self._place, 1)
        place.addWidget(choose)
        form.addRow(QLabel(self.tr("File")), self._file)
        form.addRow(QLabel(self.tr("Folder")), place)
        self.body.addLayout(form)
        self.body.addWidget(self._notice)
        self.body.addStretch()

    def _refresh(self) -> None:
        """Show the file that would be written now."""
        path = self.value().path
        self._file.setText(path.name)
        self._place.setText(str(self._folder))
        there = os.path.lexists(path)
        self._notice.setForegroundRole(QPalette.ColorRole.WindowText)
        self._notice.setText(self.tr("This file is there already and will be replaced.") if there else "")
        for field in (self._name, self._class_name):
            field.setAccessibleDescription("")

    def _on_choose_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the file"), str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self._refresh()


def _field(name: str, text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setObjectName(name)
    field.setMaxLength(_LONGEST_NAME)
    return field


def _tidy(field: QLineEdit) -> str:
    return " ".join(field.text().split())

"""Which language a codebook is to be worded in, too."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QDialogButtonBox, QLabel, QLineEdit, QWidget

from annotator.gui.codebook_editor.language_names import language_name, language_names, language_of
from annotator.gui.dialogs.frame import Frame, labelled


class AddLanguageDialog(Frame):
    """A language, by its own name, its English one or its tag; completed while one types."""

    def __init__(self, taken: Collection[str], parent: QWidget | None = None) -> None:
        """Ask for a language that is none of those *taken*."""
        super().__init__("add_language", self.tr("Add a language"), parent)
        self._taken = taken
        self.language = QLineEdit()
        self.language.setObjectName("language")
        known = QCompleter(list(language_names()), self.language)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        known.setFilterMode(Qt.MatchFlag.MatchContains)
        self.language.setCompleter(known)
        self.body.addWidget(labelled(QLabel(self.tr("&Language")), self.language))
        self.body.addWidget(self.language)
        self._state = self.add_words("", "state")
        role = QDialogButtonBox.ButtonRole
        self._accept = self.add_button(self.tr("Add"), "add", role.AcceptRole, default=True)
        self.add_button(self.tr("Cancel"), "cancel", role.RejectRole)
        self.language.textChanged.connect(self._show_state)
        self._show_state()
        self.language.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, taken: Collection[str]) -> str:
        """Return the tag of a language, empty if it was given up."""
        dialog = cls(taken, parent)
        return language_of(dialog.language.text()) if dialog.run() else ""

    def _show_state(self) -> None:
        tag = language_of(self.language.text())
        self._accept.setEnabled(bool(tag) and tag not in self._taken)
        if not self.language.text().strip():
            text = self.tr("For example Nederlands, Dutch or nl; for a variety, its tag, such as de-AT.")
        elif not tag:
            text = self.tr("No language is called that.")
        elif tag in self._taken:
            text = self.tr("{language} is there already.").format(language=language_name(tag))
        else:
            text = f"{language_name(tag)} ({tag})"
        self._state.setText(text)

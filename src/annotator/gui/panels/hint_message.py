"""What there is to say where there are no hints to list; it may ask for the language of the article."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from annotator.gui.panels.panel import GRID, role_label

OTHER_LANGUAGE: Final = "und"
"""The tag of a language that nobody has named."""


class HintMessage(QWidget):
    """A sentence, and below it the choice of a language while that is asked for."""

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._words = role_label("", "empty", "hints_empty")
        self._words.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.language_combo = self._combo()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._words)
        column.addWidget(self.language_combo, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.language_combo.activated.connect(self._on_language_combo_activated)

    @property
    def focus_target(self) -> QWidget:
        """What gets the keyboard."""
        return self._words if self.language_combo.isHidden() else self.language_combo

    def show_words(self, text: str, *, asks_language: bool) -> None:
        """Say *text*, and offer languages if it asks for one."""
        self._words.setText(text)
        self.language_combo.setVisible(asks_language)

    def _combo(self) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName("hint_language")
        combo.setAccessibleName(self.tr("Language of the article"))
        combo.setPlaceholderText(self.tr("Choose the language…"))
        for tag, name in (
            ("de", self.tr("German")),
            ("en", self.tr("English")),
            ("fr", self.tr("French")),
            ("es", self.tr("Spanish")),
            (OTHER_LANGUAGE, self.tr("Another one")),
        ):
            combo.addItem(name, tag)
        combo.setCurrentIndex(-1)
        combo.hide()
        return combo

    @Slot()
    def _on_language_combo_activated(self) -> None:
        self.language_chosen.emit(self.language_combo.currentData())

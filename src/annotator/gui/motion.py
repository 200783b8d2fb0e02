"""What moves by itself: the effects of Qt and the caret that blinks. The app adds nothing to these."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

_ALL_EFFECTS: Final = Qt.UIEffect.UI_General
_LIKE_THE_SYSTEM: Final = -1


class Motion:
    """Switches all motion off, and on again as far as the system wants it; follows the system at first."""

    def __init__(self) -> None:
        """Leave everything as it is."""
        self._is_still = False
        self._had_effects = False

    def use(self, choice: str) -> None:
        """Move like the "system" says, or have "none"."""
        is_still = choice == "none"
        if is_still == self._is_still:
            return
        self._is_still = is_still
        if is_still:
            self._had_effects = QApplication.isEffectEnabled(_ALL_EFFECTS)
        QApplication.setEffectEnabled(_ALL_EFFECTS, self._had_effects and not is_still)
        QGuiApplication.styleHints().setCursorFlashTime(0 if is_still else _LIKE_THE_SYSTEM)

"""How the window looks right now: theme, text size, and who wants to know when it changes."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.gui.theme import Theme

TEXT_SIZES: Final = (12, 13, 14, 15, 16, 17, 18, 20, 22, 24, 28, 32, 36, 42, 48)
"""The article's text sizes in pixels; `DEFAULT_TEXT_SIZE` is one of them."""
DEFAULT_TEXT_SIZE: Final = 17

SCHEMES: Final = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


_FIELDS: Final = ("QCheckBox", "QComboBox", "QLineEdit", "QListView", "QPlainTextEdit")


class Appearance(QObject):
    """
    Theme and text size; passed to every widget that paints by itself.

    Follows the system's colour scheme unless *scheme* says "light" or "dark".
    """

    theme_changed = Signal()
    text_size_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with the system's scheme and the default size."""
        super().__init__(parent)
        self.scheme = "system"
        self.text_size = DEFAULT_TEXT_SIZE
        self.theme = Theme.load(self._theme_name())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    def set_scheme(self, scheme: str) -> None:
        """Use "light", "dark" or whatever the "system" has."""
        self.scheme = scheme
        QGuiApplication.styleHints().setColorScheme(SCHEMES[scheme])
        self._use_theme()

    def set_text_size(self, size: int) -> None:
        """Set the article's text size in pixels, brought to the nearest one there is."""
        size = min(TEXT_SIZES, key=lambda known: abs(known - size))
        if size != self.text_size:
            self.text_size = size
            self.text_size_changed.emit()

    def step_text_size(self, steps: int) -> None:
        """Make the article's text larger, or smaller for a negative number of *steps*."""
        number = TEXT_SIZES.index(self.text_size) + steps
        self.set_text_size(TEXT_SIZES[max(0, min(number, len(TEXT_SIZES) - 1))])

    def reset_text_size(self) -> None:
        """Set the article's text to the size it had at first."""
        self.set_text_size(DEFAULT_TEXT_SIZE)

    def _theme_name(self) -> str:
        if self.scheme in {"light", "dark"}:
            return self.scheme
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _use_theme(self) -> None:
        theme = Theme.load(self._theme_name())
        QApplication.setPalette(theme.palette())
        for kind in _FIELDS:
            QApplication.setPalette(theme.field_palette(), kind)  # type: ignore[arg-type] # str, whatever the stubs say
        if theme != self.theme:
            self.theme = theme
            self.theme_changed.emit()

    def _on_system_scheme_changed(self) -> None:
        self._use_theme()

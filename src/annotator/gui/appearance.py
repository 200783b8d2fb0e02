"""How the window looks right now: theme, text style, and who wants to know when it changes."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.gui.text_style import DEFAULT_TEXT_SIZE, TextStyle, nearest_size, stepped_size
from annotator.gui.theme import Theme

SCHEMES: Final = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


_FIELDS: Final = (
    "QCheckBox",
    "QComboBox",
    "QLineEdit",
    "QListView",
    "QPlainTextEdit",
    "QRadioButton",
    "QSlider",
)


class Appearance(QObject):
    """
    Theme, text style and reading ruler; passed to every widget that paints by itself.

    Follows the system's colour scheme unless *scheme* says "light" or "dark".
    """

    theme_changed = Signal()
    text_style_changed = Signal()
    ruler_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with the system's scheme and the default text style."""
        super().__init__(parent)
        self.scheme = "system"
        self.text_style = TextStyle()
        self.ruler = False
        self.theme = Theme.load(self._theme_name())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    def apart(self, parent: QObject) -> "Appearance":
        """Return one for *parent* that looks the same and changes its text without this one."""
        other = Appearance(parent)
        other.scheme, other.theme, other.text_style = self.scheme, self.theme, self.text_style
        return other

    def set_scheme(self, scheme: str) -> None:
        """Use "light", "dark" or whatever the "system" has."""
        self.scheme = scheme
        QGuiApplication.styleHints().setColorScheme(SCHEMES[scheme])
        self._use_theme()

    def set_text_style(self, style: TextStyle) -> None:
        """Set the article's text in another way."""
        if style != self.text_style:
            self.text_style = style
            self.text_style_changed.emit()

    @property
    def text_size(self) -> int:
        """The article's text size in pixels."""
        return self.text_style.size

    def set_text_size(self, size: int) -> None:
        """Set the article's text size in pixels, brought to the nearest one there is."""
        self.set_text_style(self.text_style._replace(size=nearest_size(size)))

    def step_text_size(self, steps: int) -> None:
        """Make the article's text larger, or smaller for a negative number of *steps*."""
        self.set_text_size(stepped_size(self.text_size, steps))

    def reset_text_size(self) -> None:
        """Set the article's text to the size it had at first."""
        self.set_text_size(DEFAULT_TEXT_SIZE)

    def set_ruler(self, *, visible: bool) -> None:
        """Show the reading ruler, or hide it."""
        if visible != self.ruler:
            self.ruler = visible
            self.ruler_changed.emit()

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

"""Small icons in rows, which keep their colour on the quiet selection of the panels."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from annotator.gui.icons import icon
from annotator.gui.theme import Theme

_SIZE: Final = QSize(16, 16)
_RATIOS: Final = (1, 2, 3)


class FlatIcons:
    """Icons drawn once for one theme; make new ones when it changes."""

    def __init__(self, theme: Theme) -> None:
        """Start with none drawn."""
        self._theme = theme
        self._icons: dict[str, QIcon] = {}

    def icon(self, name: str) -> QIcon:
        """Return the icon called *name*, the same on a selected row."""
        if name not in self._icons:
            drawn, flat = icon(name, self._theme), QIcon()
            for ratio in _RATIOS:
                pixmap = drawn.pixmap(_SIZE, ratio)
                for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
                    flat.addPixmap(pixmap, mode)
            self._icons[name] = flat
        return self._icons[name]

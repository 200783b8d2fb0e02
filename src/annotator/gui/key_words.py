"""The keys of actions in sentences and tooltips, as the user has chosen them."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from annotator.gui.actions import ROWS
from annotator.gui.key_map import own_keys
from annotator.gui.key_table import shown_keys


def key_of(part: QWidget, row_id: str) -> str:
    """
    Return the first key of an action in the window of *part*, as it is written here.

    An action without a key is told by its name in the menus.
    """
    actions = part.window().findChildren(QAction, row_id)
    row = next(row for row in ROWS if row.id == row_id)
    keys = actions[-1].shortcuts() if actions else own_keys(row)  # a window that is built anew has both sets
    return shown_keys(keys[:1]) or f"“{row.name}”"


class KeyTip(QObject):
    """A tooltip that ends with the key of the action a button stands for, looked up when it is shown."""

    def __init__(self, button: QWidget, row_id: str, words: str = "") -> None:
        """Belong to *button*."""
        super().__init__(button)
        self._button, self._row_id, self._words = button, row_id, words
        self.say(words)
        button.installEventFilter(self)

    def say(self, words: str) -> None:
        """Say *words*, followed by the key."""
        self._words = words
        self._button.setToolTip(words)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Find the key just before the tooltip appears."""
        if event.type() is QEvent.Type.ToolTip:
            self._button.setToolTip(f"{self._words} ({key_of(self._button, self._row_id)})")
        return False

"""A tool bar whose buttons lose their words before the window runs out of room."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QActionEvent, QResizeEvent
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from annotator.gui.key_table import shown_keys

_LEAST_ICON: Final = 18
_WORDS: Final = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ICONS: Final = Qt.ToolButtonStyle.ToolButtonIconOnly


class ToolBar(QToolBar):
    """Shows icons with words while both fit, then the last one's words only; both grow with the letters."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Build an empty bar."""
        super().__init__(title, parent)
        self._needed = 0
        self.setObjectName("tool_bar")
        self.setMovable(False)
        self.setToolButtonStyle(_WORDS)
        self._size_icons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the words away, or bring them back."""
        super().resizeEvent(event)
        if self.toolButtonStyle() is _WORDS:
            self._needed = self.sizeHint().width()
        self.setToolButtonStyle(_WORDS if self.width() >= self._needed else _ICONS)
        last = self.widgetForAction(self.actions()[-1]) if self.actions() else None
        if isinstance(last, QToolButton):
            last.setToolButtonStyle(_WORDS)

    def changeEvent(self, event: QEvent) -> None:
        """Let the icons follow the letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._size_icons()

    def actionEvent(self, event: QActionEvent) -> None:
        """Let screen readers say the key, which stands in the menus only."""
        super().actionEvent(event)
        action = event.action()
        button = self.widgetForAction(action)
        if event.type() is not QEvent.Type.ActionRemoved and isinstance(button, QToolButton):
            keys = shown_keys(action.shortcuts()[:1])
            words = action.toolTip()
            button.setAccessibleDescription(f"{words} ({keys})" if keys else words)

    def _size_icons(self) -> None:
        side = max(_LEAST_ICON, round(self.fontMetrics().height() * 1.1))
        self.setIconSize(QSize(side, side))

"""What all dialogs have in common: margins, a row of buttons, and an end."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

_MARGIN: Final = 24
_GAP: Final = 16
_WIDTH: Final = 440
_LETTERS: Final = 60
"""The least width of a line where letters are large."""
_BUTTON: Final = 92
_BUTTONS: Final = """
QPushButton {
    background: palette(base); color: palette(text); border: 2px solid palette(mid); border-radius: 6px;
    padding: 5px 16px;
}
QPushButton:hover { background: palette(midlight); }
QPushButton:default {
    background: palette(highlight); color: palette(highlighted-text); border-color: palette(highlight);
}
QPushButton:focus { border-color: palette(text); }
QPushButton:disabled {
    background: palette(window); color: palette(placeholder-text); border-color: palette(mid);
}
"""
"""What acts has the accent, and where the keyboard is can be seen on it, too."""


class Frame(QDialog):
    """
    A dialog with a *body* above a row of buttons; Esc means the button that changes nothing.

    A dialog is built, run once and gone.
    """

    def __init__(self, name: str, title: str, parent: QWidget | None) -> None:
        """Build the empty dialog called *name*, with *title* in its frame."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(max(_WIDTH, _LETTERS * self.fontMetrics().averageCharWidth()))
        self.body = QVBoxLayout()
        self.body.setSpacing(_GAP)
        self._buttons = QDialogButtonBox()
        self._buttons.setStyleSheet(_BUTTONS)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _GAP)
        self._column.setSpacing(_MARGIN)
        self._column.addLayout(self.body, 1)
        self._column.addWidget(self._buttons)

    def add_button(
        self, text: str, name: str, role: QDialogButtonBox.ButtonRole, *, default: bool = False
    ) -> QPushButton:
        """Add a button; the *default* one is pressed by Enter."""
        button = self._buttons.addButton(text, role)
        button.setObjectName(name)
        button.setDefault(default)
        button.ensurePolished()
        button.setMinimumWidth(max(_BUTTON, button.sizeHint().width()))
        return button

    def add_words(self, text: str, name: str) -> QLabel:
        """Add a sentence below what is in the body already."""
        label = words(text, name)
        self.body.addWidget(label)
        return label

    def event(self, event: QEvent) -> bool:
        """Grow when sentences that wrap become longer; Qt leaves that to the dialog."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            needed = self._column.minimumHeightForWidth(self.width())
            if needed > self.height():
                self.resize(self.width(), min(needed, self.screen().availableSize().height()))
        return done

    def run(self) -> bool:
        """Show the dialog until it is answered, and return whether it was accepted."""
        try:
            return self.exec() == QDialog.DialogCode.Accepted
        finally:
            if isValid(self):  # a window that is closed at the end of a session takes its dialogs along
                self.deleteLater()


def words(text: str, name: str) -> QLabel:
    """Return a label for a sentence that may come from anywhere, and so is no markup."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def reading(text: str, name: str, accessible_name: str) -> QPlainTextEdit:
    """Return a field for a long text that can be read and copied, by keyboard too, but not changed."""
    field = QPlainTextEdit(text)
    field.setObjectName(name)
    field.setAccessibleName(accessible_name)
    field.setReadOnly(True)
    field.setTabChangesFocus(True)
    flag = Qt.TextInteractionFlag
    field.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
    return field


def bold(label: QLabel) -> QLabel:
    """Return *label* as a title of what follows."""
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def muted(label: QLabel) -> QLabel:
    """Return *label*, its words stepping back."""
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def labelled(label: QLabel, field: QWidget) -> QLabel:
    """Return *label* as the one of *field*, which screen readers read and whose letter leads to it."""
    label.setBuddy(field)
    field.setAccessibleName(label.text().replace("&", ""))
    return label

"""Finding what to press and read in a dialog."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget

WhenAsked = Callable[[Callable[[QDialog], object]], None]
"""Takes what to do with the next dialog that opens."""

_Child = TypeVar("_Child", bound=QObject)


def child(dialog: QDialog, kind: type[_Child], name: str) -> _Child:
    """Return the part of *dialog* that is called *name*."""
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def press(dialog: QDialog, name: str) -> None:
    """Click the button called *name*."""
    QTest.mouseClick(child(dialog, QAbstractButton, name), Qt.MouseButton.LeftButton)


def press_key(dialog: QDialog, key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    focus: QWidget | None = dialog.focusWidget()
    QTest.keyClick(dialog if focus is None else focus, key)


def read(dialog: QDialog, name: str) -> str:
    """Return the sentence in the label called *name*."""
    return child(dialog, QLabel, name).text()

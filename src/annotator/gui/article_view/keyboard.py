"""What a key press in the article asks for."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_ALT = Qt.KeyboardModifier.AltModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier


class Wish(Enum):
    """What a key press asks for, beyond what every text field knows."""

    TAKE_MARK = auto()
    LEAVE = auto()
    REMOVE = auto()
    NEXT_ANNOTATION = auto()
    PREVIOUS_ANNOTATION = auto()
    NEXT_BLOCK = auto()
    PREVIOUS_BLOCK = auto()
    SELECT_NEXT_BLOCK = auto()
    SELECT_PREVIOUS_BLOCK = auto()
    SELECT_NEXT_WORD = auto()
    SELECT_PREVIOUS_WORD = auto()


WISHES: Final[Mapping[tuple[int, Qt.KeyboardModifier], Wish]] = {
    (Qt.Key.Key_Return, _NONE): Wish.TAKE_MARK,
    (Qt.Key.Key_Enter, _NONE): Wish.TAKE_MARK,
    (Qt.Key.Key_Space, _NONE): Wish.TAKE_MARK,
    (Qt.Key.Key_Escape, _NONE): Wish.LEAVE,
    (Qt.Key.Key_Delete, _NONE): Wish.REMOVE,
    (Qt.Key.Key_Backspace, _NONE): Wish.REMOVE,
    (Qt.Key.Key_Down, _ALT): Wish.NEXT_ANNOTATION,
    (Qt.Key.Key_Up, _ALT): Wish.PREVIOUS_ANNOTATION,
    (Qt.Key.Key_Down, _CONTROL): Wish.NEXT_BLOCK,
    (Qt.Key.Key_Up, _CONTROL): Wish.PREVIOUS_BLOCK,
    (Qt.Key.Key_Down, _CONTROL | _SHIFT): Wish.SELECT_NEXT_BLOCK,
    (Qt.Key.Key_Up, _CONTROL | _SHIFT): Wish.SELECT_PREVIOUS_BLOCK,
}


def wish_of(event: QKeyEvent) -> Wish | None:
    """Return what *event* asks for, None for anything that a text field does by itself."""
    if event.matches(QKeySequence.StandardKey.SelectNextWord):
        return Wish.SELECT_NEXT_WORD
    if event.matches(QKeySequence.StandardKey.SelectPreviousWord):
        return Wish.SELECT_PREVIOUS_WORD
    return WISHES.get((event.key(), _without_keypad(event)))


def letter_of(event: QKeyEvent) -> str:
    """Return the character of a plain key, in lower case; empty for everything else and for repeats."""
    text = event.text()
    plain = _without_keypad(event) == _NONE and not event.isAutoRepeat()
    return text.lower() if plain and len(text) == 1 and text.isprintable() and not text.isspace() else ""


def _without_keypad(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier

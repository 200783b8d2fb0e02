"""The keys of a presentation."""

from collections.abc import Iterator, Mapping
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.core.messages import Message
from annotator.gui.key_table import KeyEntry, KeySection
from annotator.gui.language import told

_KEY = Qt.Key


class Wish(Enum):
    """What a key asks for while presenting; digits ask for a group (see `group_of`)."""

    NEXT = auto()
    BACK = auto()
    ALL = auto()
    NOTE = auto()
    LINK = auto()
    LARGER = auto()
    SMALLER = auto()
    POINTER = auto()
    SCREEN = auto()
    END = auto()


_WISHES: Final[Mapping[Wish, tuple[Qt.Key, ...]]] = {
    Wish.NEXT: (_KEY.Key_Space, _KEY.Key_Right),
    Wish.BACK: (_KEY.Key_Left,),
    Wish.ALL: (_KEY.Key_0,),
    Wish.NOTE: (_KEY.Key_Return, _KEY.Key_Enter),
    Wish.LINK: (_KEY.Key_F4,),
    Wish.LARGER: (_KEY.Key_Plus, _KEY.Key_Equal),
    Wish.SMALLER: (_KEY.Key_Minus,),
    Wish.POINTER: (_KEY.Key_L,),
    Wish.SCREEN: (_KEY.Key_S,),
    Wish.END: (_KEY.Key_Escape, _KEY.Key_F5),
}
_BY_KEY: Final = {key: wish for wish, keys in _WISHES.items() for key in keys}
_NAMES: Final[Mapping[Wish, Message]] = {
    Wish.NEXT: Message("Present", "Next group"),
    Wish.BACK: Message("Present", "Previous group"),
    Wish.ALL: Message("Present", "All groups"),
    Wish.NOTE: Message("Present", "Comment and correction, large"),
    Wish.LINK: Message("Present", "Follow a link"),
    Wish.LARGER: Message("Present", "Larger text"),
    Wish.SMALLER: Message("Present", "Smaller text"),
    Wish.POINTER: Message("Present", "Light pointer"),
    Wish.SCREEN: Message("Present", "On another screen"),
    Wish.END: Message("Present", "End the presentation"),
}
_HELD: Final = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ANYHOW: Final = frozenset({Wish.LARGER, Wish.SMALLER, Wish.LINK})
"""Wishes that Shift and Ctrl do not turn into another one."""
_TURNING: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


def wish_of(event: QKeyEvent) -> Wish | None:
    """Return what a key asks for, None for what the article does with it by itself."""
    wish = _BY_KEY.get(Qt.Key(event.key()))
    if event.modifiers() & _HELD:
        return None
    if wish in _ANYHOW:
        return wish
    return None if event.modifiers() & _TURNING else wish


def group_of(event: QKeyEvent) -> int | None:
    """Return the number of the group, from 0, that a digit from 1 to 9 asks for."""
    number = event.key() - _KEY.Key_1
    plain = not event.modifiers() & (_HELD | _TURNING)
    return number if plain and 0 <= number < 9 else None  # noqa: PLR2004 - the digits without 0


def present_section() -> KeySection:
    """Return the keys of a presentation as the cheat sheet shows them."""
    return KeySection(QCoreApplication.translate("Present", "While presenting"), tuple(_entries()))


def _entries() -> Iterator[KeyEntry]:
    for wish, keys in _WISHES.items():
        sequences = tuple(QKeySequence(QKeyCombination(key)) for key in keys)
        yield KeyEntry(told(_NAMES[wish]), sequences)
    digit = QKeySequence(QKeyCombination(_KEY.Key_1))
    yield KeyEntry(QCoreApplication.translate("Present", "Show or hide the first group, and so on"), (digit,))

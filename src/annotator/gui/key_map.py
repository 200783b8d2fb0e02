"""Which keys the actions have: those of their rows, as far as the user has not chosen others."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from annotator.gui.settings import KEYS, Settings

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class HasKeys(Protocol):
    """What has an identifier and keys of its own: a row of the actions."""

    @property
    def id(self) -> str:
        """The identifier."""

    @property
    def keys(self) -> tuple[QKeySequence.StandardKey | str, ...]:
        """The keys it has at first, as one writes them down."""


class KeyMap:
    """
    The keys of every action on this computer.

    The settings hold only what the user has changed: one line for each action, its identifier and its
    keys in Qt's portable form, as in ``save=Ctrl+S; F12``; no keys at all are possible, too.
    """

    def __init__(self, settings: Settings) -> None:
        """Read what has been changed."""
        self._settings = settings
        self._changed: dict[str, list[QKeySequence]] = {}
        self.read()

    def read(self) -> None:
        """Read anew what has been changed; what makes no sense is left out."""
        self._changed = {}
        for line in self._settings.get(KEYS):
            row_id, _, text = line.partition("=")
            keys = QKeySequence.listFromString(text, _PORTABLE)
            if all(_is_known(key) for key in keys):
                self._changed[row_id] = [key for key in keys if not key.isEmpty()]

    def of(self, row: HasKeys) -> list[QKeySequence]:
        """Return the keys of an action, the one to be shown first."""
        changed = self._changed.get(row.id)
        return own_keys(row) if changed is None else changed

    def is_changed(self, row: HasKeys) -> bool:
        """Return whether the user has chosen the keys of an action."""
        return row.id in self._changed

    def change(self, row: HasKeys, keys: Iterable[QKeySequence]) -> None:
        """Give an action other keys, and keep them."""
        chosen = list(keys)
        if chosen == own_keys(row):
            self._changed.pop(row.id, None)
        else:
            self._changed[row.id] = chosen
        self._keep()

    def reset(self, row: HasKeys) -> None:
        """Give an action the keys that it had at first."""
        self._changed.pop(row.id, None)
        self._keep()

    def reset_all(self) -> None:
        """Give all actions the keys that they had at first."""
        self._changed.clear()
        self._keep()

    def _keep(self) -> None:
        lines = [
            f"{row_id}={QKeySequence.listToString(keys, _PORTABLE)}" for row_id, keys in self._changed.items()
        ]
        self._settings.set(KEYS, lines)


def own_keys(row: HasKeys) -> list[QKeySequence]:
    """Return the keys that an action has at first; a standard key may stand for none here, or for several."""
    keys = [QKeySequence(key) for key in row.keys]
    return list(dict.fromkeys(key for key in keys if not key.isEmpty()))


def _is_known(key: QKeySequence) -> bool:
    return key.isEmpty() or key[0].key() is not Qt.Key.Key_unknown  # type: ignore[index] # whatever the stubs say

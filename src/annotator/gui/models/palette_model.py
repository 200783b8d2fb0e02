"""The entries of the command palette that fit what is typed, the nearest and most used first."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.core.abbreviations import distance
from annotator.gui.models.folding import folded
from annotator.gui.palette_entries import Entry

Index = QModelIndex | QPersistentModelIndex
_ROLE: Final = Qt.ItemDataRole
_ROOT: Final = QModelIndex()

PATH_ROLE: Final = _ROLE.UserRole
"""The menus, or the reason why it cannot be done."""
KEYS_ROLE: Final = _ROLE.UserRole + 1
REASON_ROLE: Final = _ROLE.UserRole + 2
"""Why it cannot be done; empty if it can."""


class PaletteModel(QAbstractListModel):
    """Lists all entries until words are typed; what cannot be done now comes last."""

    def __init__(
        self, entries: Sequence[Entry], uses: Iterable[str] = (), parent: QObject | None = None
    ) -> None:
        """Take the *entries*, and the identifiers of those *used* before, one for each use."""
        super().__init__(parent)
        self._uses = Counter(uses)
        self._folded = [(entry, folded(entry.name), folded(entry.path)) for entry in entries]
        self._shown: list[Entry] = []
        self.set_words("")

    def set_words(self, text: str) -> None:
        """List what fits the words of *text*."""
        words = folded(text).split()
        fitting = [(distance(words, name, path), entry) for entry, name, path in self._folded]
        ranked = [(far, entry) for far, entry in fitting if far is not None]
        ranked.sort(key=lambda pair: (bool(pair[1].reason), pair[0], -self._uses[pair[1].id]))
        self.beginResetModel()
        self._shown = [entry for _, entry in ranked]
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """Return the entry in *row*."""
        return self._shown[row]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of entries that fit."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Return what is shown and read of an entry."""
        entry = self._shown[index.row()]
        match role:
            case _ROLE.DisplayRole:
                return entry.name
            case _ROLE.DecorationRole:
                return entry.icon
            case _ROLE.AccessibleTextRole:
                return ", ".join(filter(None, (entry.name, entry.path, entry.keys, entry.reason)))
        if role == PATH_ROLE:
            return entry.reason or entry.path
        if role == KEYS_ROLE:
            return entry.keys
        return entry.reason if role == REASON_ROLE else None

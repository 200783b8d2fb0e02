"""The files that were opened or saved last."""

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from annotator.gui.settings import RECENT_FILES, Settings

MOST: Final = 10
"""How many files are remembered."""


class RecentFiles(QObject):
    """
    The files that were opened or saved last, newest first.

    Files that are not there at the moment, for example on a stick that is pulled out, are not
    shown, but come back with the stick; they are the first to be forgotten when the list is full.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        """Keep the list in *settings*."""
        super().__init__(parent)
        self._settings = settings

    def paths(self) -> list[Path]:
        """Return the files that are there, newest first."""
        return [Path(name) for name in self._names() if os.path.isfile(name)]  # noqa: PTH113 - never raises

    def add(self, path: Path) -> None:
        """Put *path* first."""
        added = str(path.absolute())
        names = [added, *(name for name in self._names() if name != added)]
        missing = [name for name in names[1:] if not os.path.isfile(name)]  # noqa: PTH113 - never raises
        while len(names) > MOST:
            names.remove(missing.pop() if missing else names[-1])
        self._settings.set(RECENT_FILES, names)
        self.changed.emit()

    def clear(self) -> None:
        """Forget all of them."""
        self._settings.set(RECENT_FILES, [])
        self.changed.emit()

    def _names(self) -> list[str]:
        return self._settings.get(RECENT_FILES)

"""What becomes of the annotations when the article changes: what has to be looked at comes first."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from annotator.core.anchor import AnchorState
from annotator.core.annotation import Annotation
from annotator.core.document import LiveDocument
from annotator.core.text import ArticleText
from annotator.gui.language import in_language
from annotator.gui.models.flat_icon import FlatIcons
from annotator.gui.models.swatch import Swatches
from annotator.gui.models.words import quote_line, tooltip
from annotator.services.reanchor import Found

_Index = QModelIndex | QPersistentModelIndex
_ROLE: Final = Qt.ItemDataRole
_LONGEST: Final = 80
_ORDER: Final = (AnchorState.MOVED, AnchorState.ORPHANED, AnchorState.ANCHORED)
_ICONS: Final = {AnchorState.MOVED: "moved", AnchorState.ORPHANED: "orphan"}


class FoundColumn(IntEnum):
    """What a row tells, from left to right."""

    STATE = 0
    CODE = 1
    BEFORE = 2
    NOW = 3


class FoundModel(QAbstractTableModel):
    """
    Lists annotations by what became of them at first; a row stays in its place when a person decides.

    *document* holds them as they are now.
    """

    def __init__(
        self, found: Sequence[Found], old: ArticleText, document: LiveDocument, parent: QObject | None = None
    ) -> None:
        """List all of *found* that are more than notes."""
        super().__init__(parent)
        listed = [(each.state, each) for each in found if not each.was.is_note]
        self._rows = [each for first in _ORDER for state, each in listed if state is first]
        self._states = [document.annotation(each.now.id).anchor_state for each in self._rows]
        self._old, self._document = old, document
        self._versions = self.tr("Old version"), self.tr("New version")

    def use(self, swatches: Swatches, icons: FlatIcons) -> None:
        """Draw codes and states like this."""
        self._swatches, self._icons = swatches, icons

    def call_versions(self, old: str, new: str) -> None:
        """Head the columns with other names of the versions."""
        self._versions = old, new

    def was(self, row: int) -> Annotation:
        """Return the annotation of a row as it was."""
        return self._rows[row].was

    def now(self, row: int) -> Annotation:
        """Return the annotation of a row as it is now."""
        return self._document.annotation(self._rows[row].now.id)

    def rows_in(self, state: AnchorState) -> list[int]:
        """Return the rows whose annotations are in this state now."""
        return [row for row, now in enumerate(self._states) if now is state]

    def count(self, state: AnchorState) -> int:
        """Return how many annotations are in this state now."""
        return self._states.count(state)

    def longest(self, column: FoundColumn) -> list[str]:
        """Return what may stand in a column that does not hold words of the article."""
        if column is FoundColumn.STATE:
            return [self.tr("in its place"), self.tr("confirmed"), self.tr("moved"), self.tr("orphaned")]
        return [self._code(code) for code in {each.was.code for each in self._rows}]

    def look_again(self, row: int) -> None:
        """Show a row anew, whose annotation has been decided about."""
        self._states[row] = self.now(row).anchor_state
        self.dataChanged.emit(self.index(row, 0), self.index(row, FoundColumn.NOW))

    # ---- the model ---------------------------------------------------------------------------

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many annotations there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(FoundColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        """Return the names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        return (self.tr("State"), self.tr("Code"), *self._versions)[section]

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        """Return the words of a cell, its icon or its tooltip."""
        if not index.isValid():
            return None
        text = self._text(index.row(), index.column())
        if role in {_ROLE.DisplayRole, _ROLE.AccessibleTextRole}:
            return text
        if role == _ROLE.ToolTipRole:
            return tooltip(text)
        return self._icon(index) if role == _ROLE.DecorationRole else None

    def _text(self, row: int, column: int) -> str:
        match column:
            case FoundColumn.STATE:
                return self._state(row)
            case FoundColumn.CODE:
                return self._code(self.was(row).code)
            case FoundColumn.BEFORE:
                return quote_line(self._old, self.was(row), _LONGEST)
            case _:
                now = self.now(row)
                return quote_line(self._document.article.text, now, _LONGEST) if now.is_placed else "–"

    def _code(self, code_id: str) -> str:
        return in_language(self._document.codebook.code(code_id).name)

    def _state(self, row: int) -> str:
        state, before = self._states[row], self._rows[row].state
        if state is AnchorState.ANCHORED:
            return self.tr("in its place") if before is state else self.tr("confirmed")
        return self.tr("moved") if state is AnchorState.MOVED else self.tr("orphaned")

    def _icon(self, index: _Index) -> QIcon | None:
        if index.column() == FoundColumn.CODE:
            return self._swatches.icon(self.was(index.row()).code)
        if index.column() == FoundColumn.STATE:
            name = _ICONS.get(self._states[index.row()], "check")
            return self._icons.icon(name)
        return None

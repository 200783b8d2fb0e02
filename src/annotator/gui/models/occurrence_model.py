"""The occurrences of words as a checklist, each one between the words around it."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Final, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFont

from annotator.core.article import Article
from annotator.core.text import Span

_Index = QModelIndex | QPersistentModelIndex
_ROLE: Final = Qt.ItemDataRole
_ALIGN: Final = Qt.AlignmentFlag
_CONTEXT: Final = 48
"""Code points before and after the words."""
_WORDS: Final = 80
"""Code points of the words that are shown."""


class OccurrenceColumn(IntEnum):
    """What a row tells, from left to right."""

    PLACE = 0
    BEFORE = 1
    WORDS = 2
    AFTER = 3
    NOTE = 4


class Listed(NamedTuple):
    """An occurrence in the list; *note* tells something about it, such as how similar it is."""

    span: Span
    similarity: float
    note: str = ""


class OccurrenceModel(QAbstractTableModel):
    """
    Lists what is at least as similar as the threshold. All is checked, except what a person unchecks.

    What *is_marked* says is marked already can be seen but not checked.
    """

    checked_changed = Signal()

    def __init__(
        self, article: Article, is_marked: Callable[[Span], bool], parent: QObject | None = None
    ) -> None:
        """Start empty; *is_marked* is asked about what is to be seen only."""
        super().__init__(parent)
        self._article = article
        self._is_marked = is_marked
        self._all: list[Listed] = []
        self._rows: list[Listed] = []
        self._unchecked: set[Span] = set()

    # ---- what is listed ----------------------------------------------------------------------

    def show(self, occurrences: Sequence[Listed], threshold: float) -> None:
        """List other occurrences, in reading order, as far as they are similar enough."""
        self._all = list(occurrences)
        self.set_threshold(threshold)

    def set_threshold(self, threshold: float) -> None:
        """List only what is at least this similar."""
        self.beginResetModel()
        self._rows = [listed for listed in self._all if listed.similarity >= threshold]
        self.endResetModel()
        self.checked_changed.emit()

    def look_again(self) -> None:
        """Ask anew what is marked already."""
        self._tell_checked(0, len(self._rows) - 1)

    def span_at(self, row: int) -> Span:
        """Return what is in *row*."""
        return self._rows[row].span

    def row_of(self, span: Span) -> int:
        """Return the row of *span*, or the first one."""
        return next((row for row, listed in enumerate(self._rows) if listed.span == span), 0)

    def checked(self) -> list[Span]:
        """Return what is to be marked, in reading order."""
        return [listed.span for listed in self._rows if self._is_checked(listed.span)]

    def toggle(self, row: int) -> None:
        """Check or uncheck a row, unless it is marked already."""
        self._check([row], checked=self._rows[row].span in self._unchecked)

    @Slot()
    def check_all(self) -> None:
        """Check what is listed."""
        self._check(range(len(self._rows)), checked=True)

    @Slot()
    def check_none(self) -> None:
        """Uncheck what is listed."""
        self._check(range(len(self._rows)), checked=False)

    def _check(self, rows: Sequence[int], *, checked: bool) -> None:
        spans = {self._rows[row].span for row in rows}
        self._unchecked = self._unchecked - spans if checked else self._unchecked | spans
        self._tell_checked(rows[0], rows[-1])

    def _tell_checked(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(OccurrenceColumn) - 1))
        self.checked_changed.emit()

    def _is_checked(self, span: Span) -> bool:
        return span not in self._unchecked and not self._is_marked(span)

    # ---- the model ---------------------------------------------------------------------------

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many occurrences are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return how many things each row tells."""
        return 0 if parent is not None and parent.isValid() else len(OccurrenceColumn)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let what is not marked yet be checked."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if index.column() == OccurrenceColumn.PLACE and not self._is_marked(self._rows[index.row()].span):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        """Return what *role* needs of the occurrence at *index*."""
        listed, column = self._rows[index.row()], OccurrenceColumn(index.column())
        match role:
            case _ROLE.DisplayRole:
                return self._text(listed, column)
            case _ROLE.CheckStateRole if column is OccurrenceColumn.PLACE:
                state = Qt.CheckState
                return state.Checked if self._is_checked(listed.span) else state.Unchecked
            case _ROLE.TextAlignmentRole if column is OccurrenceColumn.BEFORE:
                return _ALIGN.AlignRight | _ALIGN.AlignVCenter
            case _ROLE.FontRole if column is OccurrenceColumn.WORDS:
                font = QFont()
                font.setBold(True)
                return font
            case _ROLE.AccessibleTextRole:
                return self._told(listed) if column is OccurrenceColumn.PLACE else self._text(listed, column)
        return None

    def setData(self, index: _Index, value: object, role: int = _ROLE.EditRole) -> bool:
        """Check or uncheck a row."""
        if role != _ROLE.CheckStateRole:
            return False
        self._check([index.row()], checked=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _text(self, listed: Listed, column: OccurrenceColumn) -> str:
        match column:
            case OccurrenceColumn.PLACE:
                number = self._article.block_number(listed.span.start)
                return f"§{number}" if number else ""
            case OccurrenceColumn.BEFORE:
                return self._before(listed.span)
            case OccurrenceColumn.WORDS:
                return self._words(listed.span)
            case OccurrenceColumn.AFTER:
                return self._after(listed.span)
            case OccurrenceColumn.NOTE:
                return self.tr("marked already") if self._is_marked(listed.span) else listed.note

    def _told(self, listed: Listed) -> str:
        """Return the whole row for a screen reader."""
        parts = [self._text(listed, column) for column in OccurrenceColumn]
        place, sentence, note = parts[0], " ".join(parts[1:4]), parts[4]
        return ", ".join(part for part in (place, sentence, note) if part)

    # ---- words and what is around them -------------------------------------------------------

    def _before(self, span: Span) -> str:
        text = self._article.text
        start = max(text.line_range(text.line_of(span.start)).start, span.start - _CONTEXT)
        if start == span.start:
            return ""
        return text.quote(text.snap_to_characters(Span(start, span.start)))

    def _words(self, span: Span) -> str:
        text = self._article.text
        if len(span) <= _WORDS:
            return " ".join(text.quote(span).split())
        cut = text.snap_to_characters(Span(span.start, span.start + _WORDS))
        return " ".join(text.quote(cut).split()) + "…"

    def _after(self, span: Span) -> str:
        text = self._article.text
        end = min(text.line_range(text.line_of(span.end)).stop, span.end + _CONTEXT)
        return text.quote(text.snap_to_characters(Span(span.end, end))) if end > span.end else ""

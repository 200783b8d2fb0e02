"""The open hints as the rows of a list: by place, or the surest first."""

from bisect import bisect_left
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Slot,
)

from annotator.core.annotation import GAP
from annotator.core.text import ArticleText, Span
from annotator.gui.appearance import Appearance
from annotator.gui.language import in_language, told
from annotator.gui.models.swatch import Swatches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.document import Effect
    from annotator.gui.hinting.open_hints import OpenHints
    from annotator.gui.session import Session
    from annotator.hints.hint import Hint

_Index = QModelIndex | QPersistentModelIndex
_ROLE: Final = Qt.ItemDataRole
FACTS_ROLE: Final = Qt.ItemDataRole.UserRole
"""What stands below the words: kind, place and how sure."""
_LONGEST: Final = 80
"""Code points of words that a row shows; more would not fit."""
_FEW: Final = 32
"""Rows that come or go one by one; for more the list is shown anew."""
_PATIENCE: Final = 150
"""Milliseconds for which many new rows wait for more of them."""


class HintOrder(StrEnum):
    """What the list is sorted by."""

    PLACE = "place"
    SURENESS = "sureness"


class HintModel(QAbstractListModel):
    """Follows the open hints; what one is about is told in two lines."""

    def __init__(
        self, session: "Session", hints: "OpenHints", appearance: Appearance, parent: QObject
    ) -> None:
        """List *hints* by place."""
        super().__init__(parent)
        self._session = session
        self._hints = hints
        self._appearance = appearance
        self._order = HintOrder.PLACE
        self._rows: list[Hint] = sorted(hints, key=self._key)
        self._later = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._later.timeout.connect(self._show_anew)
        self._use_codebook()
        hints.changed.connect(self._on_hints_changed)
        session.effect_applied.connect(self._on_session_effect_applied)
        appearance.theme_changed.connect(self._use_codebook)

    @property
    def order(self) -> HintOrder:
        """What the list is sorted by."""
        return self._order

    def sort_by(self, order: HintOrder) -> None:
        """Sort in another way."""
        if order is not self._order:
            self._order = order
            self._show_anew()

    def hint_at(self, row: int) -> "Hint":
        """Return the hint in *row*."""
        return self._rows[row]

    def row_of(self, hint: "Hint") -> int | None:
        """Return the row of *hint*, None if it isn't listed."""
        row = bisect_left(self._rows, self._key(hint), key=self._key)
        return row if row < len(self._rows) and self._rows[row] is hint else None

    # ---- the model ---------------------------------------------------------------------------

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many hints are open."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        """Return what *role* needs of the hint at *index*."""
        hint = self._rows[index.row()]
        match role:
            case _ROLE.DisplayRole:
                return in_a_line(self._session.document.article.text, hint)
            case _ROLE.DecorationRole:
                return self._swatches.icon(hint.code)
            case _ROLE.AccessibleTextRole:
                words = in_a_line(self._session.document.article.text, hint)
                return f"{words}, {self._facts(hint)}. {told(hint.reason)}"
            case value if value == FACTS_ROLE:
                return self._facts(hint)
        return None

    def _facts(self, hint: "Hint") -> str:
        document = self._session.document
        number = document.article.block_number(hint.spans[0].start)
        place = f"§{number}" if number else ""
        parts = (place, told(hint.sureness.word), in_language(document.codebook.code(hint.code).name))
        return " · ".join(part for part in parts if part)

    def _key(self, hint: "Hint") -> tuple[float, list[int], str]:
        """Return what sorts *hint*; numbers are compared far more quickly than spans."""
        ends = [end for span in hint.spans for end in (span.start, span.end)]
        return (-hint.confidence if self._order is HintOrder.SURENESS else 0.0, ends, hint.code)

    def catch_up(self) -> None:
        """List what has been found until now, without waiting for more."""
        if self._later.isActive():
            self._show_anew()

    @Slot()
    def _show_anew(self) -> None:
        self._later.stop()
        self.beginResetModel()
        self._rows = sorted(self._hints, key=self._key)
        self.endResetModel()

    # ---- slots -------------------------------------------------------------------------------

    @Slot()
    def _use_codebook(self) -> None:
        self._swatches = Swatches(self._session.document.codebook, self._appearance.theme)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    @Slot(object, object)
    def _on_hints_changed(self, opened: "Sequence[Hint]", closed: "Sequence[Hint]") -> None:
        if len(opened) > _FEW and not closed:
            if not self._later.isActive():
                self._later.start()
            return
        if self._later.isActive() or len(closed) > _FEW:
            self._show_anew()
            return
        for hint in closed:
            row = self.row_of(hint)
            if row is not None:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rows[row]
                self.endRemoveRows()
        for hint in opened:
            row = bisect_left(self._rows, self._key(hint), key=self._key)
            self.beginInsertRows(QModelIndex(), row, row)
            self._rows.insert(row, hint)
            self.endInsertRows()

    @Slot(object)
    def _on_session_effect_applied(self, effect: "Effect") -> None:
        if effect.codebook:
            self._use_codebook()


def in_a_line(text: ArticleText, hint: "Hint") -> str:
    """Return the words of *hint*, and what is proposed instead, in a line of bounded length."""
    words = GAP.join(_shortened(text, span) for span in hint.spans)
    if hint.correction is None:
        return QCoreApplication.translate("Hints", "“{words}”").format(words=words)
    if not hint.correction:
        return QCoreApplication.translate("Hints", "“{words}” → (delete)").format(words=words)
    correction = " ".join(hint.correction.split()) or hint.correction
    if len(correction) > _LONGEST:
        correction = correction[:_LONGEST] + "…"
    proposal = QCoreApplication.translate("Hints", "“{words}” → “{correction}”")
    return proposal.format(words=words, correction=correction)


def _shortened(text: ArticleText, span: Span) -> str:
    if len(span) <= _LONGEST:
        return " ".join(text.quote(span).split()) or text.quote(span)
    cut = text.snap_to_characters(Span(span.start, span.start + _LONGEST))
    return " ".join(text.quote(cut).split()) + "…"

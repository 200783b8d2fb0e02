"""The hints that are neither accepted nor dismissed and sure enough, as the document is now."""

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.hinted import HintKey
from annotator.core.intervals import Interval, IntervalIndex
from annotator.hints.hint import Sureness
from annotator.services.hints import is_settled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.annotation import Annotation
    from annotator.core.document import Effect
    from annotator.gui.session import Session
    from annotator.hints.hint import Hint


class OpenHints(QObject):
    """
    Takes what detectors find, and follows the document: what a change costs depends on what it touches.

    Of several hints with the same spans and code the surest counts. Hints that are less sure than wanted are
    only counted; for everybody else they aren't open.
    """

    changed = Signal(object, object)
    """Two lists of `Hint`s: those that are open now and those that are no longer; or only counts changed."""

    def __init__(self, session: "Session", parent: QObject, at_least: Sureness = Sureness.PERHAPS) -> None:
        """Start empty; those that are *at_least* as sure will be open."""
        super().__init__(parent)
        self._document = session.document
        self._least = at_least.least
        self._counts: Counter[Sureness] = Counter()
        self._all: dict[HintKey, Hint] = {}
        self._open: dict[HintKey, Hint] = {}
        self._keys: list[HintKey] = []
        self._index = IntervalIndex()
        session.effect_applied.connect(self._on_session_effect_applied)

    def __len__(self) -> int:
        """Return how many hints are open."""
        return sum(1 for _ in self)

    def __iter__(self) -> "Iterator[Hint]":
        """Yield the open hints in no particular order."""
        return filter(self._is_sure, self._open.values())

    def __contains__(self, hint: object) -> bool:
        """Return whether *hint* is open."""
        return any(hint is found for found in self)

    @property
    def has_found(self) -> bool:
        """Whether there have been hints, open or not."""
        return bool(self._all)

    def count(self, at_least: Sureness) -> int:
        """Return how many hints would be open if they were to be *at_least* as sure."""
        return sum(count for step, count in self._counts.items() if step.least >= at_least.least)

    def show(self, at_least: Sureness) -> None:
        """Let those be open that are *at_least* as sure."""
        before, self._least = self._least, at_least.least
        other = [hint for hint in self._open.values() if (hint.confidence >= before) != self._is_sure(hint)]
        if other:
            self.changed.emit(*((other, []) if self._least < before else ([], other)))

    def touching(self, start: int, end: int) -> "list[Hint]":
        """Return the open hints of which something lies in [start, end), in reading order."""
        keys = (self._keys[int(found.key)] for found in self._index.touching(start, end))
        hints = [self._open[key] for key in keys if key in self._open]
        there = [
            hint
            for hint in hints
            if self._is_sure(hint) and any(s.start < end and start < s.end for s in hint.spans)
        ]
        return sorted(there, key=lambda hint: (hint.spans, hint.code))

    def alike(self, hint: "Hint") -> "list[Hint]":
        """Return the open hints of the same detector with the same code, in reading order."""
        alike = (one for one in self if (one.detector, one.code) == (hint.detector, hint.code))
        return sorted(alike, key=lambda one: one.spans)

    def take(self, found: "Iterable[Hint]") -> None:
        """Add what detectors have found."""
        opened: dict[HintKey, Hint] = {}
        closed: list[Hint] = []
        for hint in found:
            key = hint.spans, hint.code
            known = self._all.get(key)
            if known is not None and known.confidence >= hint.confidence:
                continue
            if known is None:
                self._index.add(Interval(hint.spans[0].start, hint.spans[-1].end, str(len(self._keys))))
                self._keys.append(key)
            elif key in self._open:
                self._close(key)
                if key not in opened:
                    closed.append(known)
            self._all[key] = hint
            if not is_settled(self._document, hint):
                opened[key] = self._reopen(key)
        self._tell(list(opened.values()), closed)

    def forget(self) -> None:
        """Start anew."""
        closed = list(self._open.values())
        self._all, self._open, self._keys, self._index = {}, {}, [], IntervalIndex()
        self._counts.clear()
        self._tell([], closed)

    def _look_again(self, keys: "Iterable[HintKey]") -> None:
        opened: list[Hint] = []
        closed: list[Hint] = []
        for key in keys:
            hint, was_open = self._all[key], key in self._open
            if is_settled(self._document, hint) is was_open:
                if was_open:
                    closed.append(self._close(key))
                else:
                    opened.append(self._reopen(key))
        self._tell(opened, closed)

    def _touched(self, annotations: "Iterable[Annotation]") -> set[HintKey]:
        return {
            self._keys[int(found.key)]
            for annotation in annotations
            for span in annotation.spans
            for found in self._index.touching(span.start, span.end)
        }

    def _reopen(self, key: HintKey) -> "Hint":
        hint = self._open[key] = self._all[key]
        self._counts[hint.sureness] += 1
        return hint

    def _close(self, key: HintKey) -> "Hint":
        hint = self._open.pop(key)
        self._counts[hint.sureness] -= 1
        return hint

    def _is_sure(self, hint: "Hint") -> bool:
        return hint.confidence >= self._least

    def _tell(self, opened: "list[Hint]", closed: "list[Hint]") -> None:
        if opened or closed:
            self.changed.emit(list(filter(self._is_sure, opened)), list(filter(self._is_sure, closed)))

    # ---- slots -------------------------------------------------------------------------------

    def _on_session_effect_applied(self, effect: "Effect") -> None:
        if effect.codebook:
            self.forget()  # codes may be gone
        elif effect.dismissed:
            self._look_again(list(self._all))
        else:
            self._look_again(self._touched((*effect.before.values(), *effect.after.values())))

"""The class as a whole: what was found by how many, what was mixed up, and what is worth talking about."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotator.core.annotation import Annotation
from annotator.core.assignment import Result
from annotator.core.document import Document
from annotator.core.text import Span
from annotator.grading.score import Score

_TALKED_ABOUT: Final = 3
_COMMON: Final = 0.25
"""From which share of the class on a find beyond the key is worth a word."""


@dataclass(frozen=True, slots=True)
class ItemRate:
    """How many of the class found an item of the key, and with which codes; *rate* is found / students."""

    key: Annotation
    found: int
    students: int
    codes: Mapping[str, int]

    @property
    def rate(self) -> float:
        """The share of the class that found it."""
        return self.found / self.students if self.students else 0.0


class Why(StrEnum):
    """Why an item is worth talking about."""

    MISSED = "missed"
    MIXED_UP = "mixed-up"
    BEYOND = "beyond"


@dataclass(frozen=True, slots=True)
class Talk:
    """Something worth talking about: where, why, and for what share of the class it holds."""

    why: Why
    spans: tuple[Span, ...]
    share: float
    key: Annotation | None = None


@dataclass(frozen=True, slots=True)
class Heat:
    """How many students mark a run of the text; what nobody marks is in no run."""

    span: Span
    students: int


def codes_found(score: Score) -> dict[str, str]:
    """Return with which code each item of the key was found, by the identifier of the item."""
    return {
        row.key.id: row.work.code
        for row in score.rows
        if row.key is not None and row.work is not None and row.result is not Result.MISSED
    }


class ItemCounts:
    """Counts how often the *items* of a key were found, one student at a time."""

    def __init__(self, items: Sequence[Annotation]) -> None:
        """Begin with nobody."""
        self._codes = {item.id: (item, Counter[str]()) for item in items}
        self._students = 0

    def add(self, found: Mapping[str, str]) -> None:
        """Add what one student has found, as `codes_found` tells it."""
        self._students += 1
        for item_id, code in found.items():
            self._codes[item_id][1][code] += 1

    def rates(self) -> list[ItemRate]:
        """Return how often each item was found, in their order; none for a class of nobody."""
        if not self._students:
            return []
        return [
            ItemRate(item, codes.total(), self._students, dict(codes)) for item, codes in self._codes.values()
        ]


def item_rates(scores: Sequence[Score]) -> list[ItemRate]:
    """Return how often each item of the key was found, in reading order; all scores have the same key."""
    counts = ItemCounts([row.key for row in scores[0].rows if row.key is not None] if scores else [])
    for score in scores:
        counts.add(codes_found(score))
    return counts.rates()


def confusion(scores: Iterable[Score]) -> dict[tuple[str, str], int]:
    """Return how often an item with one code was found with another one: (expected, given) → count."""
    counts: Counter[tuple[str, str]] = Counter()
    for score in scores:
        counts.update((pair.key.code, pair.work.code) for pair in score.matching.pairs)
    return dict(sorted(counts.items()))


def heat(works: Iterable[Document], codes: Collection[str] | None = None) -> list[Heat]:
    """
    Return how many students mark which part of the text, in reading order.

    A student counts once, however often a place is marked. *codes* counts annotations with these
    codes only. Takes time that grows with the number of spans, not with the text.
    """
    steps: Counter[int] = Counter()
    for work in works:
        spans = sorted(
            span for each in work.annotations if codes is None or each.code in codes for span in each.spans
        )
        end = 0
        for span in spans:
            if span.end > end:
                steps[max(span.start, end)] += 1
                steps[span.end] -= 1
                end = span.end
    found: list[Heat] = []
    count, at = 0, 0
    for offset in sorted(offset for offset, step in steps.items() if step):
        if count:
            found.append(Heat(Span(at, offset), count))
        count, at = count + steps[offset], offset
    return found


def worth_talking_about(scores: Sequence[Score], *, most: int = _TALKED_ABOUT) -> list[Talk]:
    """
    Return what is worth talking about, at most one thing of each kind, what holds for most students first.

    These are the graded item that most have missed, the one with most wrong codes, and the most common find
    beyond the key.
    """
    if not scores:
        return []
    graded = {row.key.id for score in scores for row in score.rows if row.graded and row.key is not None}
    rates = [each for each in item_rates(scores) if each.key.id in graded]
    found = [
        talk
        for talk in (_most_missed(rates), _most_mixed_up(rates), _most_beyond(scores))
        if talk is not None
    ]
    return sorted(found, key=lambda talk: (-talk.share, talk.why))[:most]


def _most_missed(rates: Sequence[ItemRate]) -> Talk | None:
    missed = max(rates, key=lambda each: 1 - each.rate, default=None)
    if missed is None or missed.rate == 1:
        return None
    return Talk(Why.MISSED, missed.key.spans, 1 - missed.rate, missed.key)


def _most_mixed_up(rates: Sequence[ItemRate]) -> Talk | None:
    def mixed_up(each: ItemRate) -> float:
        return (each.found - each.codes.get(each.key.code, 0)) / each.students

    worst = max(rates, key=mixed_up, default=None)
    if worst is None or not mixed_up(worst):
        return None
    return Talk(Why.MIXED_UP, worst.key.spans, mixed_up(worst), worst.key)


def _most_beyond(scores: Sequence[Score]) -> Talk | None:
    """Return the place that most students mark although the key does not."""
    counts: Counter[tuple[Span, ...]] = Counter()
    for score in scores:
        counts.update({each.spans for each in score.matching.extra if each.spans})
    if not counts:
        return None
    spans, count = min(counts.items(), key=lambda item: (-item[1], item[0]))
    share = count / len(scores)
    return Talk(Why.BEYOND, spans, share) if share >= _COMMON else None

"""How far annotators agree: with a key, by SemEval-2013, pairwise, and by Krippendorff's alpha."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import fmean, pstdev
from typing import NamedTuple

from annotator.core.document import Document
from annotator.grading.match import CodeFit, Matching, SpanFit
from annotator.grading.pairing import best_pairs


class Mark(NamedTuple):
    """A range [start, end) with a label, as other tools know annotations."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Quality:
    """Precision, recall and F1 from *hits* (halves count), out of *given* and *expected*."""

    hits: float
    given: int
    expected: int

    @property
    def precision(self) -> float:
        """The share of what was given that is right; 1 if nothing was given and nothing expected."""
        return self.hits / self.given if self.given else float(not self.expected)

    @property
    def recall(self) -> float:
        """The share of what was expected that was given; 1 if nothing was expected and nothing given."""
        return self.hits / self.expected if self.expected else float(not self.given)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


# ---- against a key -------------------------------------------------------------------------------


def strict(matching: Matching) -> Quality:
    """Return how well a submission meets the key if words and code have to be right."""
    return _quality(matching, {(SpanFit.EXACT, CodeFit.SAME): 1.0})


def partial(matching: Matching) -> Quality:
    """Return the same if other extents count half, as in MUC: (COR + ½ PAR)."""
    worth = {(span, CodeFit.SAME): 0.5 for span in SpanFit} | {(SpanFit.EXACT, CodeFit.SAME): 1.0}
    return _quality(matching, worth)


def by_code(matching: Matching) -> dict[str, Quality]:
    """Return for each code of the key how well it was found, with right code and any extent that counts."""
    hits, given, expected = Counter[str](), Counter[str](), Counter[str]()
    for pair in matching.pairs:
        expected[pair.key.code] += 1
        given[pair.key.code if pair.code is CodeFit.SAME else pair.work.code] += 1
        hits[pair.key.code] += pair.code is CodeFit.SAME
    expected.update(item.code for item in matching.missed)
    given.update(extra.code for extra in matching.extra)
    given.update(twice.code for twice, _ in matching.duplicates)
    return {code: Quality(hits[code], given[code], expected[code]) for code in sorted(given | expected)}


def by_group(matching: Matching, key: Document) -> dict[str, Quality]:
    """Return the same for each group: a code of the right group is right."""
    codebook = key.codebook

    def group(code: str) -> str:
        return codebook.group_of(code).id if code in codebook else code

    hits, given, expected = Counter[str](), Counter[str](), Counter[str]()
    for pair in matching.pairs:
        expected[group(pair.key.code)] += 1
        given[group(pair.key.code) if pair.code is not CodeFit.OTHER else group(pair.work.code)] += 1
        hits[group(pair.key.code)] += pair.code is not CodeFit.OTHER
    expected.update(group(item.code) for item in matching.missed)
    given.update(group(extra.code) for extra in matching.extra)
    given.update(group(twice.code) for twice, _ in matching.duplicates)
    return {name: Quality(hits[name], given[name], expected[name]) for name in sorted(given | expected)}


def _quality(matching: Matching, worth: Mapping[tuple[SpanFit, CodeFit], float]) -> Quality:
    hits = sum(worth.get((pair.span, pair.code), 0.0) for pair in matching.pairs)
    paired = len(matching.pairs)
    given = paired + len(matching.extra) + len(matching.duplicates)
    return Quality(hits, given, paired + len(matching.missed))


# ---- SemEval-2013, task 9.1 ----------------------------------------------------------------------


class Counts(NamedTuple):
    """Correct, incorrect, partial, missed and spurious, as MUC-5 and SemEval-2013 task 9.1 count them."""

    correct: int
    incorrect: int
    partial: int
    missed: int
    spurious: int

    @property
    def quality(self) -> Quality:
        """Precision and recall: (COR + ½ PAR) out of all given, and of all expected."""
        given = self.correct + self.incorrect + self.partial + self.spurious
        expected = self.correct + self.incorrect + self.partial + self.missed
        return Quality(self.correct + self.partial / 2, given, expected)


def semeval(key: Iterable[Mark], work: Iterable[Mark]) -> dict[str, Counts]:
    """
    Return the counts under the four schemas "strict", "exact", "partial" and "type".

    Source: Segura-Bedmar et al., SemEval-2013 task 9 (S13-2056), after MUC-5. Other than the usual
    programs, this one pairs marks one to one so that most are right, whatever their order: first those
    with the same range and label, then the same range, then the same label, then the longer overlap.
    """
    expected, given = sorted(set(key)), sorted(set(work))
    chosen = best_pairs(_mark_weights(expected, given))
    same_range = sum(expected[a][:2] == given[b][:2] for a, b in chosen)
    same_label = sum(expected[a].label == given[b].label for a, b in chosen)
    both = sum(expected[a] == given[b] for a, b in chosen)
    paired, missed, spurious = len(chosen), len(expected) - len(chosen), len(given) - len(chosen)
    return {
        "strict": Counts(both, paired - both, 0, missed, spurious),
        "exact": Counts(same_range, paired - same_range, 0, missed, spurious),
        "partial": Counts(same_range, 0, paired - same_range, missed, spurious),
        "type": Counts(same_label, paired - same_label, 0, missed, spurious),
    }


def _mark_weights(expected: Sequence[Mark], given: Sequence[Mark]) -> dict[tuple[int, int], int]:
    """Return what pairs of marks are worth that have characters in common; both come in order."""
    longest = 1 + max((mark.end - mark.start for mark in (*expected, *given)), default=0)
    starts = [mark.start for mark in given]
    weights: dict[tuple[int, int], int] = {}
    for a, (start, end, label) in enumerate(expected):
        for b in range(bisect_right(starts, start - longest), bisect_left(starts, end)):
            other_start, other_end, other_label = given[b]
            common = min(end, other_end) - max(start, other_start)
            if common > 0:
                same_range, same_label = start == other_start and end == other_end, label == other_label
                rank = 4 * (same_range and same_label) + 2 * same_range + same_label
                weights[a, b] = (1 + rank) * longest * 64 + common
    return weights


# ---- between annotators --------------------------------------------------------------------------


def pairwise_f1(annotators: Sequence[Iterable[Hashable]]) -> tuple[float, float]:
    """
    Return mean and standard deviation of F1 over all pairs of annotators, on things that are equal.

    2·|A ∩ B| / (|A| + |B|), Hripcsak & Rothschild 2005 (doi 10.1197/jamia.M1733); 1 where both have
    nothing, and for fewer than two annotators.
    """
    sets = [frozenset(each) for each in annotators]
    values = [
        2 * len(one & other) / (len(one) + len(other)) if one or other else 1.0
        for one, other in combinations(sets, 2)
    ]
    return (fmean(values), pstdev(values)) if values else (1.0, 0.0)


def token_alpha(annotators: Sequence[Sequence[Hashable]]) -> float:
    """
    Return Krippendorff's alpha for nominal values of tokens: 1 is agreement, 0 chance.

    Every annotator has one value for each token; what is not annotated has a value as well.
    alpha = 1 - D_o / D_e with the coincidences of Krippendorff, Content Analysis (2004), chapter 11. 1
    if there is only one value at all, and for fewer than two annotators.
    """
    raters = len(annotators)
    if raters < 2:  # noqa: PLR2004 - agreement takes two
        return 1.0
    observed = 0.0
    totals: Counter[Hashable] = Counter()
    units = 0
    for values in zip(*annotators, strict=True):
        counts = Counter(values)
        totals.update(counts)
        units += 1
        observed += raters * raters - sum(count * count for count in counts.values())
    n = units * raters
    expected = n * n - sum(count * count for count in totals.values())
    if not expected:
        return 1.0
    return 1 - (n - 1) * observed / ((raters - 1) * expected)


def unitizing_alpha(annotators: Sequence[Iterable[Mark]], length: int) -> float:
    """
    Return Krippendorff's alpha for unitizing of a text of *length* code points: 1 is agreement, 0 chance.

    Krippendorff, On the reliability of unitizing continuous data (1995), over all labels. Marks of
    one annotator that have the same label and overlap or meet become one. 1 if nobody marks anything.
    """
    raters = len(annotators)
    if raters < 2 or not length:  # noqa: PLR2004 - agreement takes two
        return 1.0
    by_label: defaultdict[str, list[list[tuple[int, int]]]] = defaultdict(lambda: [[] for _ in range(raters)])
    for number, marks in enumerate(annotators):
        for mark in sorted(marks):
            mine = by_label[mark.label][number]
            if mine and mark.start <= mine[-1][1]:
                mine[-1] = mine[-1][0], max(mine[-1][1], mark.end)
            else:
                mine.append((mark.start, mark.end))
    observed = sum(_observed(units, length) for units in by_label.values())
    expected = sum(_expected(units, length) for units in by_label.values())
    return 1 - observed / expected if expected else 1.0


def _observed(units: Sequence[Sequence[tuple[int, int]]], length: int) -> float:
    raters = len(units)
    total = sum(_difference(one, other) for one, other in combinations(units, 2))
    return 2 * total / (raters * (raters - 1) * length * length)


def _difference(one: Sequence[tuple[int, int]], other: Sequence[tuple[int, int]]) -> int:
    """Return the sum of the squared differences of two annotators' sections."""
    total = 0
    for start, end in one:
        met = False
        for first, last in other:
            if first < end and start < last:
                total += (start - first) ** 2 + (end - last) ** 2
                met = True
        if not met:
            total += (end - start) ** 2
    for first, last in other:
        if not any(start < last and first < end for start, end in one):
            total += (last - first) ** 2
    return total


def _expected(units: Sequence[Sequence[tuple[int, int]]], length: int) -> float:
    raters = len(units)
    sizes = [end - start for each in units for start, end in each]
    gaps = [gap for each in units for gap in _gaps(each, length)]
    count = len(sizes)
    total = 0.0
    for size in sizes:
        total += (count - 1) / 3 * (2 * size**3 - 3 * size**2 + size)
        total += size**2 * sum(gap - size + 1 for gap in gaps if gap >= size)
    whole = raters * length * (raters * length - 1) - sum(size * (size - 1) for size in sizes)
    return 2 / length * total / whole if whole else 0.0


def _gaps(units: Sequence[tuple[int, int]], length: int) -> list[int]:
    found, at = [], 0
    for start, end in units:
        if start > at:
            found.append(start - at)
        at = end
    if length > at:
        found.append(length - at)
    return found

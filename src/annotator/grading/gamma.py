"""Gamma: how far annotators agree who may overlap, place and label differently, all in one figure."""

import random
from collections.abc import Iterator, Sequence
from itertools import combinations
from math import ceil
from statistics import fmean, pstdev
from typing import Final

from annotator.core.errors import GradingError
from annotator.core.messages import Message
from annotator.grading.agreement import Mark

MOST_PEOPLE: Final = 4
MOST_MARKS: Final = 200
MOST_GROUPS: Final = 20_000
"""What takes seconds: so many people, marks of each, and groups of marks that may belong together."""
_FIRST_SAMPLES: Final = 30
_MOST_SAMPLES: Final = 200
_PRECISION: Final = 0.02
_CONFIDENCE: Final = 1.96
"""Standard deviations to either side that hold 95 per cent of a normal distribution."""

Group = tuple[float, tuple[int, ...]]
"""What marks that may belong together cost, and their numbers."""


def gamma(annotators: Sequence[Sequence[Mark]], length: int, *, seed: int = 0) -> float:
    """
    Return gamma for what annotators have marked in a text of *length*: 1 is agreement, 0 chance.

    Mathet, Widlöcher & Métivier, The Unified and Holistic Method Gamma for Inter-Annotator Agreement
    Measure and Alignment, Computational Linguistics 41 (2015), doi 10.1162/COLI_a_00227.

    Gamma is 1 - observed / expected. Observed is the least disorder with which the marks can be grouped, each
    in one group and at most one of each annotator in a group. Expected is the mean of the same for marks
    that say nothing about the text: those of annotators drawn at random, all moved round by random distances.
    *seed* draws them, 30 times and then up to 200 times, until the mean is within 2 % (95 % confidence).

    Two marks differ by ((|Δ start| + |Δ end|) / (sum of both lengths))² + (0 for the same label, else 1), a
    mark and none by 1, none and none by 1. The disorder of a group is the mean over all pairs of annotators,
    that of a grouping the sum over its groups per mean number of marks. 1 if nobody marks anything.

    Raises:
        GradingError: there are fewer than two annotators, or more of anything than can be computed in time.
        ImportError: scipy is not installed.
    """
    if not 1 < len(annotators) <= MOST_PEOPLE or any(len(each) > MOST_MARKS for each in annotators):
        raise _too_much()
    if not any(annotators):
        return 1.0
    observed = disorder(annotators)
    draw = random.Random(seed)  # noqa: S311 - nothing secret: the same every time
    expected = [disorder(_by_chance(annotators, length, draw)) for _ in range(_FIRST_SAMPLES)]
    needed = ceil((_CONFIDENCE * pstdev(expected) / fmean(expected) / _PRECISION) ** 2)
    while len(expected) < min(needed, _MOST_SAMPLES):
        expected.append(disorder(_by_chance(annotators, length, draw)))
    return 1 - observed / fmean(expected)


def disorder(annotators: Sequence[Sequence[Mark]]) -> float:
    """
    Return the least disorder with which what *annotators* have marked can be grouped; there is a mark.

    Raises:
        GradingError: too many groups are possible.
        ImportError: scipy is not installed.
    """
    import numpy as np
    from scipy.optimize import Bounds, LinearConstraint, milp  # type: ignore[import-untyped] # no types
    from scipy.sparse import csc_array  # type: ignore[import-untyped] # no types

    groups = []
    for group in _groups(annotators):
        groups.append(group)
        if len(groups) > MOST_GROUPS:
            raise _too_much()
    count = sum(map(len, annotators))
    ends = np.cumsum([0, *(len(members) for _, members in groups)])
    rows = np.fromiter((number for _, members in groups for number in members), dtype=np.int32)
    members = csc_array((np.ones(len(rows)), rows, ends), shape=(count, len(groups)))
    found = milp(
        np.array([cost for cost, _ in groups]),
        constraints=LinearConstraint(members, 1, 1),
        integrality=np.ones(len(groups)),
        bounds=Bounds(0, 1),
    )
    pairs = len(annotators) * (len(annotators) - 1) / 2
    return float(found.fun) / pairs / (count / len(annotators))


def difference(one: Mark, other: Mark) -> float:
    """Return by how much two marks differ in place and label."""
    apart = abs(one.start - other.start) + abs(one.end - other.end)
    lengths = one.end - one.start + other.end - other.start
    return float((apart / lengths) ** 2 + (one.label != other.label))


def _groups(annotators: Sequence[Sequence[Mark]]) -> Iterator[Group]:
    """
    Yield the groups that a grouping of least disorder can have, with the sums of their differences.

    A group of k from which a mark can be taken away for less is in none of them: alone, that mark costs as
    much as all pairs of annotators, and its differences from the others in the group become 1 each.
    """
    people = len(annotators)
    pairs = people * (people - 1) // 2
    marks = [(person, mark) for person, each in enumerate(annotators) for mark in each]
    near = _near(marks, pairs + people - 1)
    for first in range(len(marks)):
        waiting: list[tuple[tuple[int, ...], tuple[float, ...]]] = [((first,), (0.0,))]
        while waiting:
            members, sums = waiting.pop()
            size = len(members)
            if max(sums) <= pairs + size - 1:
                yield sum(sums) / 2 + pairs - size * (size - 1) / 2, members
            for number, apart in near[members[-1]].items():
                added = [near[member].get(number, _FAR) for member in members[:-1]]
                more = tuple(map(float.__add__, sums, [*added, apart]))
                if max(more) <= pairs + people - 1:
                    waiting.append(((*members, number), (*more, sum(added) + apart)))


_FAR: Final = float("inf")


def _near(marks: Sequence[tuple[int, Mark]], limit: float) -> list[dict[int, float]]:
    """Return for each mark those of later annotators that differ by *limit* at most, and by how much."""
    near: list[dict[int, float]] = [{} for _ in marks]
    for (number, (person, mark)), (other_number, (other_person, other)) in combinations(enumerate(marks), 2):
        if person != other_person:
            apart = difference(mark, other)
            if apart <= limit:
                near[number][other_number] = apart
    return near


def _by_chance(annotators: Sequence[Sequence[Mark]], length: int, draw: random.Random) -> list[list[Mark]]:
    """Return as many annotators drawn from these, each moved round by another distance; there is a mark."""
    marks = [mark for each in annotators for mark in each]
    least = fmean(mark.end - mark.start for mark in marks) / 2
    while True:
        moves: list[int] = []
        for _ in annotators:
            tries = (draw.randrange(length) for _ in range(100))
            apart = (move for move in tries if all(abs(move - other) >= least for other in moves))
            moves.append(next(apart, 0))
        drawn = [[_moved(mark, move, length) for mark in draw.choice(annotators)] for move in moves]
        if any(drawn):
            return drawn


def _moved(mark: Mark, move: int, length: int) -> Mark:
    start = (mark.start + move) % length
    return Mark(start, start + mark.end - mark.start, mark.label)


def _too_much() -> GradingError:
    return GradingError(
        Message(
            "grading",
            "Gamma takes two to {people} people with at most {marks} annotations each that rarely overlap.",
            people=MOST_PEOPLE,
            marks=MOST_MARKS,
        )
    )

"""What was moved as a whole: stretches that two aligned texts have left over, and that are alike."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import Final, NamedTuple

from annotator.matching.alignment import Run, characters
from annotator.matching.neighbours import Neighbours
from annotator.matching.words import Words

_SHORTEST: Final = 24
"""Code points of a stretch that can be told to have been moved."""
_CHANCE: Final = 0.25
"""The share of a stretch that may have stayed."""
_ALIKE: Final = 0.6
"""The share of a stretch that must be kept in another one for both to be the same."""
_LEAST_OF_NEW: Final = 0.5
"""The share of the other one that this must make up."""
_CLEARLY: Final = 0.05
"""How much more must be kept than in any other one."""
_ROW: Final = 2
"""Words in a row that two stretches must have in common to be compared."""
_COMMON: Final = 16
"""Rows of words that stand in more stretches tell nothing."""
_COMPARED: Final = 4
"""Stretches that are compared with one."""


class _Pair(NamedTuple):
    """A stretch of the old text and one of the new, by number, the share that was *kept*, and the runs."""

    kept: float
    old: int
    new: int
    runs: list[Run]


def moved(old: Words, new: Words, runs: list[Run]) -> list[list[Run]]:
    """
    Return the runs of each stretch that was moved; *runs* is what stayed in its place.

    A stretch is what is left over within a line, and was moved if the other text has left over one that is
    alike as a whole. So a copy of some words in a new paragraph is no move of the paragraph that they came
    from. Where several are equally alike, one is taken if it alone has a neighbour that the stretch had on
    the same side before; else none is. The cost is near linear in what is left over.
    """
    here = _left_over(old.text, [(run.old, run.old + run.length) for run in runs if run.same])
    there = _left_over(new.text, [(run.new, run.new + run.length) for run in runs if run.same])
    found: dict[int, _Pair] = {}
    likely = list(_pairs(old, here, new, there))
    for pair in sorted((pairs[0] for pairs in likely if len(pairs) == 1), key=lambda pair: -pair.kept):
        found.setdefault(pair.new, pair)
    several = [pairs for pairs in likely if len(pairs) > 1]
    neighbours = Neighbours(old.text, new.text, chain(runs, *(pair.runs for pair in found.values())))
    for pairs in (*several, *reversed(several)):  # each may be the neighbour of the next one, either way
        beside = [pair for pair in pairs if neighbours.came_along(here[pair.old], there[pair.new])]
        if len(beside) == 1 and beside[0].new not in found:
            found[beside[0].new] = beside[0]
            neighbours.add(beside[0].runs)
    return [pair.runs for pair in found.values()]


def _left_over(text: str, stayed: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """
    Return the ranges of *text*, each within a line, of which next to nothing stayed.

    Where little stayed in between, it did so by chance.
    """
    holes = [
        (one[1], other[0])
        for one, other in pairwise([(0, 0), *stayed, (len(text), len(text))])
        if one[1] < other[0]
    ]
    found: list[tuple[int, int]] = []
    begin = last = chance = 0
    for start, end in (part for hole in holes for part in _lines(text, *hole)):
        chance += start - last
        if chance > _CHANCE * (end - begin) or "\n" in text[last:start]:
            found.append((begin, last))
            begin, chance = start, 0
        last = end
    found.append((begin, last))
    return [(start, end) for start, end in found if end - start >= _SHORTEST]


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of [start, end) that lie in different lines, without the line feeds."""
    while start < end:
        feed = text.find("\n", start, end)
        stop = end if feed < 0 else feed
        if start < stop:
            yield start, stop
        start = stop + 1


def _pairs(
    old: Words, here: list[tuple[int, int]], new: Words, there: list[tuple[int, int]]
) -> Iterator[list[_Pair]]:
    """Yield for each stretch in *here* those in *there* that are most alike; one alone is so clearly."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for number, stretch in enumerate(there):
        for row in _rows(new, stretch):
            places[row].append(number)
    for number, stretch in enumerate(here):
        votes: Counter[int] = Counter()
        for row in _rows(old, stretch):
            standing = places.get(row, ())
            if len(standing) <= _COMMON:
                votes.update(standing)
        likely = [other for other, _ in votes.most_common(_COMPARED)]
        pairs = [_pair(old.text, stretch, new.text, there[other], number, other) for other in likely]
        pairs.sort(key=lambda pair: (-pair.kept, pair.new))
        if pairs and pairs[0].kept >= _ALIKE:
            yield [pair for pair in pairs if pair.kept > pairs[0].kept - _CLEARLY]


def _pair(
    old: str, stretch: tuple[int, int], new: str, other: tuple[int, int], number: int, new_number: int
) -> _Pair:
    runs = characters(old, stretch, new, other)
    kept = sum(run.length for run in runs if run.same)
    share = kept / (stretch[1] - stretch[0]) if kept >= _LEAST_OF_NEW * (other[1] - other[0]) else 0.0
    return _Pair(share, number, new_number, runs)


def _rows(words: Words, stretch: tuple[int, int]) -> set[str]:
    """Return the rows of words in a stretch, each once."""
    first, last = words.between(*stretch)
    return {words.codes[place : place + _ROW] for place in range(first, last - _ROW + 1)}

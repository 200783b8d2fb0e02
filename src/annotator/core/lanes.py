"""Which lane below the words each annotation gets, so that lines of overlapping ones do not meet."""

from collections.abc import Collection, Iterable
from typing import Final

LANES: Final = 5
"""Lanes below a line of text; what does not fit is told by a sign in the margin."""


def assign(
    extents: Iterable[tuple[int, int]], *, first: Collection[int] = (), most: int = LANES
) -> list[int | None]:
    """
    Return a lane for each extent [start, end), the first free one; None where *most* are taken.

    Extents come in reading order, the longer first, so that what is nested lies further down. Those
    with the numbers *first* get their lanes before all others: what goes on elsewhere keeps its lane
    there, whatever else lies here.
    """
    every = list(extents)
    lanes: list[int | None] = [None] * len(every)
    kept: list[list[tuple[int, int]]] = [[] for _ in range(most)]
    _fill(lanes, every, sorted(first), kept)
    for number in first:
        lane = lanes[number]
        if lane is not None:
            kept[lane].append(every[number])
    _fill(lanes, every, (number for number in range(len(every)) if number not in first), kept)
    return lanes


def _fill(
    lanes: list[int | None],
    extents: list[tuple[int, int]],
    numbers: Iterable[int],
    kept: list[list[tuple[int, int]]],
) -> None:
    """Put the extents with these *numbers* into *lanes*, around what is *kept* in each."""
    begin = extents[0][0] if extents else 0
    ends = [max((end for start, end in places if start <= begin), default=0) for places in kept]
    soonest = min(ends)
    for number in numbers:
        start, end = extents[number]
        if start < soonest:  # a pile: every lane is taken, and looking at each would take long
            continue
        for lane, taken in enumerate(ends):
            if taken <= start and not any(low < end and start < high for low, high in kept[lane]):
                lanes[number] = lane
                ends[lane] = end
                soonest = min(ends)
                break

"""Which lane below the words each annotation gets, so that lines of overlapping ones do not meet."""

from collections.abc import Iterable
from typing import Final

LANES: Final = 5
"""Lanes below a line of text; what does not fit is told by a sign in the margin."""


def assign(extents: Iterable[tuple[int, int]], *, most: int = LANES) -> list[int | None]:
    """
    Return a lane for each extent [start, end), the first free one; None where *most* are taken.

    Extents come in reading order, the longer first, so that what is nested lies further down.
    """
    ends: list[int] = []
    lanes: list[int | None] = []
    soonest = 0
    for start, end in extents:
        if start < soonest:  # a pile: every lane is taken, and looking at each would take long
            lanes.append(None)
            continue
        for lane, taken in enumerate(ends):
            if taken <= start:
                ends[lane] = end
                lanes.append(lane)
                break
        else:
            if len(ends) < most:
                lanes.append(len(ends))
                ends.append(end)
            else:
                lanes.append(None)
        soonest = min(ends) if len(ends) == most else 0
    return lanes

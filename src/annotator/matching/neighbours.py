"""What stood before and after a stretch of a text, and whether it is beside it in another text still."""

from bisect import bisect_right, insort
from collections.abc import Iterable
from typing import Final

from annotator.matching.alignment import Run

_REACH: Final = 16
"""So many code points of a neighbour, those that are nearest, are looked at."""


class Neighbours:
    """Knows where the characters of one text are in another one, as far as that is clear."""

    def __init__(self, old: str, new: str, runs: Iterable[Run]) -> None:
        """Take both texts, and the *runs* of what stayed or was moved for certain."""
        self._old, self._new = old, new
        self._runs: list[Run] = []
        self.add(runs)

    def add(self, runs: Iterable[Run]) -> None:
        """Take what has become certain, too."""
        for run in runs:
            if run.same and run.length:
                insort(self._runs, run)

    def came_along(self, here: tuple[int, int], there: tuple[int, int]) -> bool:
        """Return whether what stood right before *here*, or right after it, stands so beside *there*."""
        before, new_before = _end_before(self._old, here[0]), _end_before(self._new, there[0])
        after, new_after = _start_after(self._old, here[1]), _start_after(self._new, there[1])
        return any(
            self._place(before - distance) == new_before - distance
            or self._place(after + distance - 1) == new_after + distance - 1
            for distance in range(1, _REACH + 1)
        )

    def _place(self, offset: int) -> int | None:
        """Return where the character at *offset* is; None if it is not there, or nobody knows where."""
        number = bisect_right(self._runs, offset, key=lambda run: run.old) - 1
        if offset < 0 or number < 0:
            return None
        run = self._runs[number]
        return run.new + offset - run.old if offset < run.old + run.length else None


def _end_before(text: str, offset: int) -> int:
    """Return where the words before *offset* end."""
    while offset > 0 and text[offset - 1].isspace():
        offset -= 1
    return offset


def _start_after(text: str, offset: int) -> int:
    """Return where the words after *offset* begin."""
    while offset < len(text) and text[offset].isspace():
        offset += 1
    return offset

"""Where marks overlap: disjoint runs of text with what lies behind them."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class TintRun(NamedTuple):
    """A run [start, end) and the tones behind it as a bit set: bit *n* stands for tone *n*."""

    start: int
    end: int
    tones: int


def tint_runs(marks: Iterable[tuple[int, int, int]]) -> list[TintRun]:
    """
    Return the disjoint runs that *marks* of (start, end, tone) cover, in order and as long as possible.

    How many marks of one tone lie above each other makes no difference, so the number of runs does
    not grow with a pile of marks.
    """
    borders = sorted((place, tone) for start, end, tone in _outlines(marks) for place in (start, end))
    runs: list[TintRun] = []
    tones, at = 0, 0
    for place, tone in borders:
        if place > at:
            if tones:
                _append(runs, TintRun(at, place, tones))
            at = place
        tones ^= 1 << tone  # which begins or ends here
    return runs


def _outlines(marks: Iterable[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    """Yield what *marks* cover, those of one tone that meet as one."""
    open_marks: dict[int, tuple[int, int]] = {}
    for start, end, tone in sorted(marks):
        first, last = open_marks.get(tone, (start, end))
        if start <= last:
            open_marks[tone] = first, max(last, end)
        else:
            yield first, last, tone
            open_marks[tone] = start, end
    for tone, (first, last) in open_marks.items():
        yield first, last, tone


def _append(runs: list[TintRun], run: TintRun) -> None:
    """Append *run*, or make the last one longer where it goes on with the same tones."""
    if runs and runs[-1].end == run.start and runs[-1].tones == run.tones:
        runs[-1] = TintRun(runs[-1].start, run.end, run.tones)
    else:
        runs.append(run)

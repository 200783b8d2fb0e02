"""Where marks overlap: disjoint runs of text with what lies behind them."""

from collections.abc import Iterable
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
    borders: list[tuple[int, int, int]] = []
    for start, end, tone in marks:
        borders += ((start, tone, 1), (end, tone, -1))
    borders.sort()
    runs: list[TintRun] = []
    depth = [0] * (1 + max((tone for _, tone, _ in borders), default=0))
    tones, at = 0, 0
    for place, tone, step in borders:
        if place > at:
            if tones:
                _append(runs, TintRun(at, place, tones))
            at = place
        depth[tone] = now = depth[tone] + step
        if now in {0, step}:  # the tone ends or begins here
            tones ^= 1 << tone
    return runs


def _append(runs: list[TintRun], run: TintRun) -> None:
    """Append *run*, or make the last one longer where it goes on with the same tones."""
    if runs and runs[-1].end == run.start and runs[-1].tones == run.tones:
        runs[-1] = TintRun(runs[-1].start, run.end, run.tones)
    else:
        runs.append(run)

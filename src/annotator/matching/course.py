"""Where stretches of one text went in another one: a sequence of runs in the order of both."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise
from typing import Final, NamedTuple

from annotator.matching.alignment import Run
from annotator.matching.words import Words

_STRETCH: Final = 3
"""How many times as long what was put in the place of some words may be."""
_NEAR: Final = 40
"""Code points around a place within which words that changed places are looked for."""
_SLIP: Final = 1
"""Characters that were added to a word and do not make it another one."""
_BESIDE: Final = 2
"""Code points between words and those that they changed places with."""
_AT_END: Final = 8
"""So many characters more count around a run with which both texts begin, or end."""


class Went(NamedTuple):
    """
    Where a stretch went: *kept* of its characters are in [start, end) still.

    It is *sure* if they are unchanged and no neighbouring ones could be meant as well; *run* is how many
    characters in a row are unchanged, they among them.
    """

    start: int
    end: int
    kept: int
    sure: bool = False
    run: int = 0


class Course:
    """Runs in the order of both texts, and what they say about the stretches between them."""

    def __init__(self, old: Words, new: Words, runs: list[Run]) -> None:
        """Take both texts and the runs."""
        self._old, self._new, self._runs = old, new, runs
        self._starts = [run.old for run in runs]
        self._new_starts = [run.new for run in runs]

    @property
    def start(self) -> int:
        """Where the first run begins in the old text."""
        return self._starts[0]

    def of(self, start: int, end: int) -> Went | None:
        """
        Return where [start, end) went; None if none of its characters is anywhere.

        What was replaced at its beginning or end belongs to it, what was added there does not, and words
        that changed places with their neighbours there do.
        """
        first = max(0, bisect_right(self._starts, start) - 1)
        stop = bisect_left(self._starts, end)
        runs = [run for run in self._runs[first:stop] if run.old + run.length > start]
        if not runs:
            return None
        head, tail = runs[0], runs[-1]
        if head is tail and head.same and head.old <= start and end <= head.old + head.length:
            went = head.new + start - head.old
            whole = self._with_whole_words(start, end, went, went + end - start)
            sure = self._cuts_the_same(start, end, went) and not self._could_slide(start, end)
            return Went(*whole, end - start, sure, self._weight(head))
        kept = self.kept(start, end)
        new_start, before = self._beginning(start, end, runs)
        new_end, behind = self._ending(start, end, runs)
        whole = self._with_whole_words(start, end, new_start, new_end)
        return Went(*whole, kept + before + behind)

    def kept(self, start: int, end: int) -> int:
        """Return how many characters of [start, end) are there still."""
        first = max(0, bisect_right(self._starts, start) - 1)
        runs = self._runs[first : bisect_left(self._starts, end)]
        return sum(max(0, min(end, run.old + run.length) - max(start, run.old)) for run in runs if run.same)

    def nearby(self, start: int, end: int) -> Went | None:
        """
        Return where the words [start, end) are, if that is just once among what is new nearby.

        Only where what is around stayed: there is a long run before or after them, and what is between that
        and the next one has about the same length in both texts.
        """
        before, after = self._around(start)
        here, there = before.new + before.length, after.new
        most = end - start + 2 * _NEAR
        between = max(after.old - before.old - before.length, there - here)
        if between > most or max(before.length, after.length) < _AT_END:
            return None
        words = self._old.text[start:end]
        found = list(self._new_places(words, here - _NEAR - len(words), there + _NEAR + len(words)))
        if len(found) != 1:
            return None
        return Went(found[0], found[0] + end - start, end - start)

    def _around(self, offset: int) -> tuple[Run, Run]:
        """Return the run that begins up to *offset* and the next one; at the ends of the texts empty ones."""
        place = bisect_right(self._starts, offset)
        before = self._runs[place - 1] if place else Run(0, 0, 0)
        texts_end = Run(len(self._old.text), len(self._new.text), 0)
        return before, self._runs[place] if place < len(self._runs) else texts_end

    # ---- where a stretch begins and ends -------------------------------------------------------

    def _beginning(self, start: int, end: int, runs: list[Run]) -> tuple[int, int]:
        """Return where a stretch with these runs begins, and how many more of its characters that keeps."""
        head = runs[0]
        if head.old <= start:
            went, reach = head.new + start - head.old, _BESIDE
            hole = head.old + head.length, runs[1].old if len(runs) > 1 else end
        else:
            went, reach = head.new, _NEAR
            hole = start, head.old
        words = self._old.text[slice(*hole)].strip() if hole[0] <= start + _NEAR else ""
        for place in reversed(list(self._new_places(words, went - reach - len(words), went))):
            return place, len(words)
        before, _ = self._around(start if start < head.old else start - 1)
        since = before.new + before.length
        if head.old == start and not self._is_kept(head, start) and went - since > _SLIP:
            most = _STRETCH * (self._old.up(start + 1) - start)
            replaced = before.old + before.length == start and went - since <= most
            return since if replaced else went, 0
        replaced = before.old + before.length == start and went - since <= _STRETCH * (head.old - start)
        return since if replaced else went, 0

    def _is_kept(self, head: Run, start: int) -> bool:
        """Return whether the word at *start* is in *head* as a whole."""
        return head.same and self._old.up(start + 1) <= head.old + head.length

    def _ending(self, start: int, end: int, runs: list[Run]) -> tuple[int, int]:
        """Return where a stretch with these runs ends, and how many more of its characters that keeps."""
        tail = runs[-1]
        last = tail.old + tail.length
        if end <= last:
            went, reach = tail.new + end - tail.old, _BESIDE
            hole = runs[-2].old + runs[-2].length if len(runs) > 1 else start, tail.old
        else:
            went, reach = tail.new + tail.length, _NEAR
            hole = last, end
        words = self._old.text[slice(*hole)].strip() if hole[1] >= end - _NEAR else ""
        for place in self._new_places(words, went, went + reach + len(words)):
            return place + len(words), len(words)
        _, behind = self._around(end - 1)
        replaced = behind.old == end and behind.new - went <= _STRETCH * (end - last)
        return behind.new if replaced else went, 0

    def _with_whole_words(self, start: int, end: int, new_start: int, new_end: int) -> tuple[int, int]:
        """Return where whole words went with what was added to them, unless that is but a slip."""
        first, last = self._new.widened(new_start, new_end)
        begins_new = new_start - first > _SLIP and self._is_new(first, new_start)
        ends_new = last - new_end > _SLIP and self._is_new(new_end, last)
        return (
            first if begins_new and not self._old.cuts(start) else new_start,
            last if ends_new and not self._old.cuts(end) else new_end,
        )

    def _new_places(self, words: str, start: int, end: int) -> Iterator[int]:
        """Yield where whole *words* stand among the new characters of [start, end)."""
        text = self._new.text
        start, end = max(0, start), min(end, len(text))
        place = text.find(words, start, end) if words else -1
        while place >= 0:
            stop = place + len(words)
            if self._new.widened(place, stop) == (place, stop) and self._is_new(place, stop):
                yield place
            place = text.find(words, place + 1, end)

    def _is_new(self, start: int, end: int) -> bool:
        """Return whether nothing of [start, end) in the new text was in the old one."""
        first = max(0, bisect_right(self._new_starts, start) - 1)
        runs = self._runs[first : bisect_left(self._new_starts, end)]
        return not any(run.same and run.new + run.length > start for run in runs)

    # ---- how sure it is ------------------------------------------------------------------------

    def _weight(self, run: Run) -> int:
        """Return the length of a run, which counts more where both texts begin or end with it."""
        begins = run.old == run.new == 0
        ends = run.old + run.length == len(self._old.text) and run.new + run.length == len(self._new.text)
        return run.length + _AT_END * (begins + ends)

    def _cuts_the_same(self, start: int, end: int, went: int) -> bool:
        """Return whether [start, end), now from *went* on, is the same part of the same words."""
        first, last = self._old.widened(start, end)
        new_first, new_last = went - (start - first), went + last - start
        same = new_first >= 0 and self._new.text[new_first:new_last] == self._old.text[first:last]
        return same and self._new.widened(new_first, new_last) == (new_first, new_last)

    def _could_slide(self, start: int, end: int) -> bool:
        """Return whether neighbours of [start, end) could have been meant, because they read the same."""
        number = bisect_left(self._slides, (end, 0)) - 1
        return number >= 0 and self._slides[number][1] > start

    @cached_property
    def _slides(self) -> list[tuple[int, int]]:
        """
        The ranges of the old text within which something added or left out could lie elsewhere as well.

        Where "so so" became "so", nobody can tell which of the two it is. They end in the order in which they
        begin. Whole words move by whole words only.
        """
        found: list[tuple[int, int]] = []
        for one, other in pairwise(self._runs):
            here = one.old + one.length, other.old
            there = one.new + one.length, other.new
            if one.same and other.same and (here[0] == here[1]) != (there[0] == there[1]):
                words, gap = (self._new, there) if here[0] == here[1] else (self._old, here)
                back, on = _slide(words, gap, one.length, other.length)
                if back or on:
                    found.append((here[0] - back, here[1] + on))
        return found


def _slide(words: Words, gap: tuple[int, int], most_back: int, most_on: int) -> tuple[int, int]:
    """Return how far a gap of a text can be moved back and on without a difference to what is around it."""
    (start, end), text = gap, words.text
    back = on = 0
    while back < most_back and text[start - 1 - back] == text[end - 1 - back]:
        back += 1
    while on < most_on and text[start + on] == text[end + on]:
        on += 1
    if not words.cuts(start) and not words.cuts(end):
        while words.cuts(start - back) or words.cuts(end - back):
            back -= 1
        while words.cuts(start + on) or words.cuts(end + on):
            on -= 1
    return back, on

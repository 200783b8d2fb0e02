"""Two versions of a text laid beside each other: what stayed, in the same order."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import count
from typing import Final, NamedTuple

from annotator.matching.words import Words

_GRAMS: Final = (4, 2, 1)
"""How many words in a row are looked for; fewer only where there is no row of more of them."""
_SMALL: Final = 320
"""Words on each side that are compared at once, with edit distance."""
_SOLID: Final = 3
"""Words in a row that are the same, at which one may go on from what was compared at once."""
_MOST_CELLS: Final = 4_000_000
"""The product of the lengths of two stretches whose characters are compared."""
_BREAK: Final = 12
"""So many characters that were added or left out in a row part what is judged together."""
_LEAST_SAME: Final = 0.5
"""The share of characters that must have stayed for a stretch to be the same one, altered."""


class Run(NamedTuple):
    """
    Code points [old, old + length) of one text and as many of another one from *new* on.

    They are the *same*, or each was replaced by the one opposite.
    """

    old: int
    new: int
    length: int
    same: bool = True


class Gap(NamedTuple):
    """Words from *old* up to *old_end*, and from *new* up to *new_end*."""

    old: int
    old_end: int
    new: int
    new_end: int

    @property
    def is_open(self) -> bool:
        """Whether there are words on both sides."""
        return self.old < self.old_end and self.new < self.new_end


def aligned(old: Words, new: Words) -> list[Run]:
    """
    Return the runs that both texts have in common, in the order of both.

    First, rows of words that occur once on each side are matched, of them the longest sequence that is in
    the same order on both; the same again between them, with shorter rows. What is small is compared with
    edit distance, word by word and then, between words that are the same, character by character. Where
    nothing occurs just once, as in a text that repeats itself, a window of edit distance goes along
    the text. The cost is near linear in the texts, and in the worst case linear with the size of the window.

    Sources: Bram Cohen's patience diff (2005), as git has it; longest increasing subsequence by patience
    sorting (M. L. Fredman, Discrete Mathematics 11, 1975); bit-parallel edit distance (H. Hyyrö, 2003) as
    rapidfuzz has it.
    """
    whole = Gap(0, len(old.codes), 0, len(new.codes))
    blocks = _joined(sorted(_blocks(old.codes, new.codes, whole)))
    runs: list[Run] = []
    behind_old = behind_new = 0
    for block in (*blocks, Run(len(old.codes), len(new.codes), 0)):
        one = old.starts[behind_old], old.starts[block.old]
        other = new.starts[behind_new], new.starts[block.new]
        runs += characters(old.text, one, new.text, other)
        behind_old, behind_new = block.old + block.length, block.new + block.length
        start, end = old.starts[block.old], old.starts[behind_old]
        if start < end:
            runs.append(Run(start, new.starts[block.new], end - start))
    return _joined(runs)


def characters(old: str, one: tuple[int, int], new: str, other: tuple[int, int]) -> list[Run]:
    """
    Return what stayed of the characters *one* of *old* in the characters *other* of *new*.

    Nothing where they are too long to be compared, and nothing of a stretch that was altered so much that
    it can as well be new, except the same blanks and signs at its end.
    """
    before, after = old[slice(*one)], new[slice(*other)]
    if not before or not after or len(before) * len(after) > _MOST_CELLS:
        return []
    from rapidfuzz.distance import Levenshtein

    tail = _same_tail(before, after)
    kept: list[Run] = []
    judged: list[Run] = []
    for edit in Levenshtein.opcodes(before[: len(before) - tail], after[: len(after) - tail]):
        length, new_length = edit.src_end - edit.src_start, edit.dest_end - edit.dest_start
        if edit.tag in {"equal", "replace"}:
            same = edit.tag == "equal"
            judged.append(Run(one[0] + edit.src_start, other[0] + edit.dest_start, length, same))
        elif max(length, new_length) >= _BREAK:
            kept += _trusted(judged)
            judged = []
    kept += _trusted(judged)
    return [*kept, Run(one[1] - tail, other[1] - tail, tail)] if tail else kept


def _same_tail(one: str, other: str) -> int:
    """Return how many blanks and signs both have in common at the end."""
    length = 0
    for here, there in zip(reversed(one), reversed(other), strict=False):
        if here != there or here.isalnum():
            break
        length += 1
    return length


def _trusted(runs: list[Run]) -> list[Run]:
    """Return *runs*, what became of one stretch, if enough of it stayed; else nothing."""
    if not runs:
        return []
    first, last = runs[0], runs[-1]
    longest = max(last.old + last.length - first.old, last.new + last.length - first.new)
    same = sum(run.length for run in runs if run.same)
    return runs if same >= _LEAST_SAME * longest else []


# ---- words -------------------------------------------------------------------------------------


def _blocks(old: str, new: str, whole: Gap) -> Iterator[Run]:
    """Yield the rows of words that are the same, in no particular order; they neither cross nor overlap."""
    waiting = [whole]
    while waiting:
        gap = waiting.pop()
        head, gap, tail = _trimmed(old, new, gap)
        yield from head
        yield from tail
        if not gap.is_open:
            continue
        if max(gap.old_end - gap.old, gap.new_end - gap.new) <= _SMALL:
            yield from _compared(old, new, gap)
            continue
        anchors = _anchors(old, new, gap)
        if anchors:
            yield from anchors
            waiting += _between(anchors, gap)
        else:
            yield from _slid(old, new, gap)


def _trimmed(old: str, new: str, gap: Gap) -> tuple[list[Run], Gap, list[Run]]:
    """Return what both sides have in common at the beginning, what is left, and the same at the end."""
    start, new_start, end, new_end = gap.old, gap.new, gap.old_end, gap.new_end
    while start < end and new_start < new_end and old[start] == new[new_start]:
        start += 1
        new_start += 1
    while start < end and new_start < new_end and old[end - 1] == new[new_end - 1]:
        end -= 1
        new_end -= 1
    head = [Run(gap.old, gap.new, start - gap.old)] if start > gap.old else []
    tail = [Run(end, new_end, gap.old_end - end)] if end < gap.old_end else []
    return head, Gap(start, end, new_start, new_end), tail


def _anchors(old: str, new: str, gap: Gap) -> list[Run]:
    """Return rows of words that occur once on each side of the gap, as many as are in the same order."""
    for length in _GRAMS:
        there = _once(new[gap.new : gap.new_end], length)
        here = _once(old[gap.old : gap.old_end], length)
        pairs = [(place, there[row]) for row, place in here.items() if row in there]
        if pairs:
            chosen = increasing([pair[1] for pair in pairs])
            found = (pairs[number] for number in chosen)
            return _apart(_joined(Run(gap.old + one, gap.new + other, length) for one, other in found))
    return []


def _apart(rows: list[Run]) -> list[Run]:
    """Return *rows* without the words at the beginning of one that belong to the one before it, too."""
    found: list[Run] = []
    old = new = 0
    for row in rows:
        shared = max(0, old - row.old, new - row.new)
        if shared < row.length:
            found.append(Run(row.old + shared, row.new + shared, row.length - shared))
            old, new = row.old + row.length, row.new + row.length
    return found


def _once(codes: str, length: int) -> dict[str, int]:
    """Return the rows of *length* words that occur once, with their places, in their order."""
    rows = [codes[place : place + length] for place in range(len(codes) - length + 1)]
    counts = Counter(rows)
    return {row: place for row, place in zip(rows, count(), strict=False) if counts[row] == 1}


def increasing(values: list[int]) -> list[int]:
    """Return the numbers of the longest sequence of *values* that increases."""
    tops: list[int] = []
    top_numbers: list[int] = []
    before: list[int] = []
    for number, value in enumerate(values):
        pile = bisect_left(tops, value)
        before.append(top_numbers[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [value]
        top_numbers[pile : pile + 1] = [number]
    found: list[int] = []
    number = top_numbers[-1] if top_numbers else -1
    while number >= 0:
        found.append(number)
        number = before[number]
    return found[::-1]


def _between(blocks: list[Run], gap: Gap) -> Iterator[Gap]:
    """Yield what lies before, between and after *blocks* of a gap, where there is something on both sides."""
    start, new_start = gap.old, gap.new
    for block in (*blocks, Run(gap.old_end, gap.new_end, 0)):
        between = Gap(start, block.old, new_start, block.new)
        if between.is_open:
            yield between
        start, new_start = block.old + block.length, block.new + block.length


def _compared(old: str, new: str, gap: Gap) -> list[Run]:
    """Return the rows of words that stay where the fewest words are changed."""
    from rapidfuzz.distance import Levenshtein

    edits = Levenshtein.opcodes(old[gap.old : gap.old_end], new[gap.new : gap.new_end])
    return [
        Run(gap.old + edit.src_start, gap.new + edit.dest_start, edit.src_end - edit.src_start)
        for edit in edits
        if edit.tag == "equal"
    ]


def _slid(old: str, new: str, gap: Gap) -> Iterator[Run]:
    """
    Yield the rows of words that stay where a window of edit distance goes along a gap.

    What is found behind the middle of the window is left to the next one, which knows what follows.
    """
    while gap.is_open:
        end, new_end = min(gap.old + _SMALL, gap.old_end), min(gap.new + _SMALL, gap.new_end)
        rows = _compared(old, new, Gap(gap.old, end, gap.new, new_end))
        kept = rows if (end, new_end) == (gap.old_end, gap.new_end) else _settled(rows, gap.old + _SMALL // 2)
        yield from kept
        if kept:
            end, new_end = kept[-1].old + kept[-1].length, kept[-1].new + kept[-1].length
        gap = Gap(end, gap.old_end, new_end, gap.new_end)


def _settled(rows: list[Run], middle: int) -> list[Run]:
    """Return *rows* up to the first solid one that reaches *middle*, or else those before it."""
    for number, row in enumerate(rows, 1):
        if row.length >= _SOLID and row.old + row.length >= middle:
            return rows[:number]
    return [row for row in rows if row.old + row.length <= middle]


def _joined(runs: Iterable[Run]) -> list[Run]:
    """Return *runs*, which are in order, with those in one that meet or overlap on both sides alike."""
    found: list[Run] = []
    for run in runs:
        last = found[-1] if found else None
        if (
            last is not None
            and last.same == run.same
            and run.new - run.old == last.new - last.old
            and run.old <= last.old + last.length
        ):
            found[-1] = last._replace(length=max(last.length, run.old + run.length - last.old))
        else:
            found.append(run)
    return found

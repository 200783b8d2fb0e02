"""Where the blocks of a plain text begin and end: one a line, or one a run of lines that were wrapped."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

_LINE: Final = re.compile(r"[^\n]+")
_ITEM: Final = re.compile(r"(?:[-–—―•*·▪◦]|\d{1,3}[.)])\s")
_NARROWEST, _WIDEST = 45, 120
"""Between these many characters text is wrapped by programs and by people who type."""
_MOST: Final = 0.6
"""The share of line ends that come from wrapping, in a text that is wrapped."""
_SOME: Final = 0.3
"""The share of these after which a line goes on with a small letter; in verses and lists few do."""


class Piece(NamedTuple):
    """
    The range [start, end) of whole lines that make up a block, in offsets.

    *words* are its words with one blank between them, *gap* says that an empty line stands before it,
    *columns* that tabs or many blanks set its words apart.
    """

    start: int
    end: int
    words: str
    gap: bool
    columns: bool


def pieces_of(text: str) -> list[Piece]:
    """Return the blocks of *text* in reading order; blank lines belong to none."""
    runs = _runs(text)
    width = _wrapped_at(runs)
    if width is None:
        return [line for run in runs for line in run]
    return [_joined(lines) for run in runs for lines in _paragraphs(run, width)]


def _runs(text: str) -> list[list[Piece]]:
    """Return the lines that are not blank, in runs between blank lines."""
    runs: list[list[Piece]] = []
    end = 0
    for found in _LINE.finditer(text):
        line = found[0]
        words = " ".join(line.split())
        if not words:
            continue
        gap = text.count("\n", end, found.start()) > 1
        columns = "\t" in line.strip() or "    " in line.strip()
        piece = Piece(found.start(), found.end(), words, gap, columns)
        if gap or not runs:
            runs.append([piece])
        else:
            runs[-1].append(piece)
        end = found.end()
    return runs


def _wrapped_at(runs: Sequence[Sequence[Piece]]) -> int | None:
    """
    Return the width at which all paragraphs are wrapped, or None where a line is a paragraph.

    A line end comes from wrapping if the next word did not fit into the line. What ends a heading on
    top of a run or comes before a list item says nothing about it.
    """
    lengths = sorted(len(line.words) for run in runs for line in run[:-1] if " " in line.words)
    if len(runs) == 1 or not lengths:
        return None
    width = lengths[(len(lengths) - 1) * 9 // 10]
    soft = [line for run in runs for line in _continuing(run, width)]
    hard = sum(_ended(run, width) for run in runs)
    lower = sum(line.words[0].islower() for line in soft)
    wrapped = len(soft) >= _MOST * (len(soft) + hard) and lower >= _SOME * len(soft)
    return width if wrapped and soft and _NARROWEST <= width <= _WIDEST else None


def _continuing(run: Sequence[Piece], width: int) -> list[Piece]:
    """Return the lines of a run that only wrapping separates from the one before."""
    return [following for line, following in pairwise(run) if _is_soft(line, following, width)]


def _ended(run: Sequence[Piece], width: int) -> int:
    """Return the number of lines that somebody ended, but for a first one and those before list items."""
    return sum(
        not _is_soft(line, following, width) and not _ITEM.match(following.words)
        for line, following in pairwise(run[1:])
    )


def _is_soft(line: Piece, following: Piece, width: int) -> bool:
    """Return whether the first word of the following line would have made this one too long."""
    return len(line.words) + 1 + len(following.words.partition(" ")[0]) > width


def _paragraphs(run: Sequence[Piece], width: int) -> Iterator[Sequence[Piece]]:
    """Yield the paragraphs of a run: all of it, but for a heading on top, list items and the like."""
    if len(_continuing(run, width)) < _ended(run, width):
        yield from ([line] for line in run)
        return
    first = 0
    for index, (line, following) in enumerate(pairwise(run), start=1):
        new = index == 1 or _ITEM.match(following.words)
        if new and not _is_soft(line, following, width):
            yield run[first:index]
            first = index
    yield run[first:]


def _joined(lines: Sequence[Piece]) -> Piece:
    words = " ".join(line.words for line in lines)
    return lines[0]._replace(end=lines[-1].end, words=words)

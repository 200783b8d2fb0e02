"""The article in pieces, so that overlapping annotations can be told apart in running text."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from annotator.core.article import Article
from annotator.core.lanes import LANES, assign
from annotator.core.text import Span
from annotator.formats.report.notes import Note


class Piece(NamedTuple):
    """
    A run of text inside one block under the same annotations.

    *over* holds numbers of notes with their lanes, the longest annotation first, and None where there
    is no lane left. *ends* are the numbers of the notes whose annotation ends with this piece.
    """

    span: Span
    over: tuple[tuple[int, int | None], ...]
    ends: tuple[int, ...]


def pieces(article: Article, notes: Sequence[Note]) -> list[list[Piece]]:
    """
    Return the pieces of each block, in time that grows with the text's annotations and their overlaps.

    What lies between blocks are blanks, and left out.
    """
    lanes = _lanes(notes)
    starts, ends = _borders(notes)
    borders = (border for block in article.blocks for border in (block.span.start, block.span.end))
    cuts = sorted({*starts, *ends, *borders})
    last_piece: dict[int, tuple[int, int]] = {}
    active: dict[int, int | None] = {}
    found: list[list[Piece]] = []
    at = 0
    for block in article.blocks:
        inside: list[Piece] = []
        while at < len(cuts) and cuts[at] < block.span.end:
            start = cuts[at]
            for number in ends.get(start, ()):
                del active[number]
            active |= {number: lanes[number] for number in starts.get(start, ())}
            at += 1
            if start >= block.span.start:
                over = tuple(sorted(active.items()))
                last_piece |= {number: (len(found), len(inside)) for number, _ in over}
                inside.append(Piece(Span(start, cuts[at]), over, ()))
        found.append(inside)
    return _with_ends(found, last_piece)


def _lanes(notes: Iterable[Note]) -> dict[int, int | None]:
    placed = [note for note in notes if note.annotation.is_placed]
    lanes = assign(((note.annotation.start, note.annotation.end) for note in placed), most=LANES)
    return {note.number: lane for note, lane in zip(placed, lanes, strict=True)}


def _borders(notes: Iterable[Note]) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """Return which notes begin at an offset, and which end there."""
    starts: defaultdict[int, list[int]] = defaultdict(list)
    ends: defaultdict[int, list[int]] = defaultdict(list)
    for note in notes:
        for span in note.annotation.spans:
            starts[span.start].append(note.number)
            ends[span.end].append(note.number)
    return starts, ends


def _with_ends(found: list[list[Piece]], last_piece: dict[int, tuple[int, int]]) -> list[list[Piece]]:
    ends: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for number, place in sorted(last_piece.items()):
        ends[place].append(number)
    return [
        [piece._replace(ends=tuple(ends[block, place])) for place, piece in enumerate(inside)]
        for block, inside in enumerate(found)
    ]

"""Quotation marks of a block, put together in pairs."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from annotator.core.article import Article, Block

_MARK: Final = re.compile('["„“”«»]')
_ENGLISH_MARKS: Final = frozenset({"en", "es", "fr"})
"""Where “ opens; in German it closes."""
_LATIN_MARKS: Final = frozenset({"es", "fr"})
"""Where « opens; in German it closes, except in Switzerland."""
_OPENS_AFTER: Final = frozenset("([{–—-/…:,'’")


@dataclass(frozen=True, slots=True)
class Pair:
    """An opening and a closing mark and what is between them: [start, end) holds both."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Marks:
    """The pairs of a block in reading order, and the offsets of marks that have no other."""

    pairs: tuple[Pair, ...]
    opened: tuple[int, ...]
    closed: tuple[int, ...]


class Said:
    """What stands in quotation marks, to be asked about single places."""

    def __init__(self, quotations: Iterable[Pair]) -> None:
        """Take pairs in reading order; they may lie in each other."""
        found = list(quotations)
        self._starts = [pair.start for pair in found]
        self._ends = list(accumulate((pair.end for pair in found), max, initial=0))

    def holds(self, offset: int) -> bool:
        """Return whether *offset* lies between two marks."""
        return self._ends[bisect_right(self._starts, offset)] > offset


def said_in(article: "Article", languages: frozenset[str]) -> Said:
    """Return what stands in quotation marks in *article*."""
    return Said(pairs(article, languages))


def pairs(article: "Article", languages: frozenset[str]) -> Iterator[Pair]:
    """Yield what stands in quotation marks, in blocks all of whose marks have another."""
    for block in article.blocks:
        marks = quotation_marks(str(article.text), block, languages)
        if not marks.opened and not marks.closed:
            yield from marks.pairs


def quotation_marks(text: str, block: "Block", languages: frozenset[str]) -> Marks:
    """Return the double quotation marks of *block*; single ones may be apostrophes."""
    found: list[Pair] = []
    waiting: list[int] = []
    closed: list[int] = []
    for mark in _MARK.finditer(text, block.span.start, block.span.end):
        at = mark.start()
        ends_german = mark[0] == "“" and waiting and text[waiting[-1]] == "„" and not text[at - 1].isspace()
        if not ends_german and _opens(text, at, block, languages):
            waiting.append(at)
        elif waiting:
            found.append(Pair(waiting.pop(), at + 1))
        elif not text[max(0, at - 1)].isdecimal():  # 5" are inches
            closed.append(at)
    return Marks(tuple(sorted(found, key=lambda pair: pair.start)), tuple(waiting), tuple(closed))


def _opens(text: str, at: int, block: "Block", languages: frozenset[str]) -> bool:
    """Return whether the mark at *at* opens: by what it is, or else by where it stands."""
    mark = text[at]
    if mark in "„”":
        return mark == "„"
    if mark == "“" and languages and languages <= _ENGLISH_MARKS:
        return True
    before = text[at - 1] if at > block.span.start else " "
    after = text[at + 1] if at + 1 < block.span.end else " "
    if mark in "«»" and ((languages and languages <= _LATIN_MARKS) or (before.isspace() and after.isspace())):
        return mark == "«"
    begins = before.isspace() or before in _OPENS_AFTER or _MARK.match(before) is not None
    return begins and not after.isspace() and after not in ".,;:!?)"

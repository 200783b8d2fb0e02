"""Which blocks of a web page are its article; menus, advertisements and comments are not."""

import logging
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple
from unicodedata import normalize

from annotator.core.article import BlockKind
from annotator.readers.html_blocks import PageBlock

if TYPE_CHECKING:
    from lxml.etree import _Element

_BLANK: Final = re.compile("[\\s|\u00ad\u200b\u2060\ufeff]+")
_BULLET: Final = re.compile(r"^\s*[-•] ")
_SHORT: Final = 25
"""Characters up to which a block must be a whole line of the article to be part of it."""
_BEGINNING: Final = 40
"""Characters at either end of a longer block by which it is known where the rest has been changed."""
_MOST_PLACES: Final = 20
_MOST_ELEMENTS: Final = 50_000
"""In what is larger the article is not looked for: it would take minutes."""
_ENOUGH: Final = 0.6
"""The share of the article that must be among the blocks; some pages hold it in a script only."""


def main_blocks(root: "_Element", blocks: Sequence[PageBlock]) -> list[PageBlock]:
    """
    Return the blocks that are the article of the page *root*.

    trafilatura finds out which words these are. It is asked for plain text, because what it gives with
    markup has blanks at the borders of bold words, and the blocks that hold this text are taken as they are.
    """
    article = _article_words(root)
    lines = [_squeezed(line) for part in article.split("\n") for line in _BULLET.sub("", part).split("|")]
    lines = [line for line in lines if line]
    if not lines:
        return _without_around(blocks)
    chosen = _chosen(lines, [_squeezed(block.text) for block in blocks])
    found = sum(len(_squeezed(blocks[index].text)) for index in chosen)
    if found < _ENOUGH * sum(map(len, lines)):
        return [PageBlock(BlockKind.PARAGRAPH, line) for line in article.split("\n")]
    return _without_around([blocks[index] for index in _with_title(_with_gaps(chosen, blocks), blocks)])


def _without_around(blocks: Sequence[PageBlock]) -> list[PageBlock]:
    """Return the blocks without menus and feet, unless the page marks most of itself as such."""
    inside = [block for block in blocks if not block.around]
    most = sum(len(block.text) for block in inside) * 2 > sum(len(block.text) for block in blocks)
    return inside if most else list(blocks)


def _article_words(root: "_Element") -> str:
    """Return the words of the article as plain text, without faithful blanks; empty if none are found."""
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        return ""
    for name in ("trafilatura", "htmldate", "courlan", "justext"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what they complain about is no fault of ours
    from trafilatura.core import extract

    try:
        return extract(root, include_comments=False) or ""
    except Exception:  # noqa: BLE001 - whatever it stumbles over in a strange page, the blocks are there
        return ""


def _squeezed(text: str) -> str:
    return _BLANK.sub("", normalize("NFC", text))


def _with_gaps(chosen: Sequence[int], blocks: Sequence[PageBlock]) -> list[int]:
    """Return the indices and those in between, such as short items of lists, in the same part of the page."""
    filled = list(chosen[:1])
    for before, after in pairwise(chosen):
        holder = blocks[before].holder
        if holder == blocks[after].holder:
            gap = range(before + 1, after)
            filled += [at for at in gap if blocks[at].holder == holder and blocks[at].small]
        filled.append(after)
    return filled


def _with_title(chosen: Sequence[int], blocks: Sequence[PageBlock]) -> list[int]:
    """Return the indices and that of the title, which often stands apart from the article."""
    titles = [index for index, block in enumerate(blocks) if block.title]
    before = titles[: bisect_left(titles, chosen[0])]
    has_one = any(blocks[index].title for index in chosen)
    return [*([] if has_one or not before else before[-1:]), *chosen]


# ---- finding the blocks in the words -------------------------------------------------------------


class _Place(NamedTuple):
    """Where a block may stand in the article: the range [start, end) of its words, without blanks."""

    start: int
    end: int


def _chosen(lines: Sequence[str], texts: Sequence[str]) -> list[int]:
    """
    Return the indices of the texts that make up *lines*.

    Of all sequences of texts that stand in the article in the same order and beside each other, this is
    the one that covers most of it: so a teaser of the same words in a menu is not taken for the real passage.
    """
    article = "".join(lines)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    borders = frozenset(starts)
    places = [list(_places(article, borders, text)) for text in texts]
    return _heaviest_chain(places, len(article))


def _places(article: str, borders: frozenset[int], text: str) -> Iterator[_Place]:
    if not text:
        return
    found = 0
    for start in _occurrences(article, text):
        whole = start in borders and start + len(text) in borders
        if whole or len(text) > _SHORT:
            found += 1
            yield _Place(start, start + len(text))
    if found or len(text) < 2 * _BEGINNING:
        return
    for start in _occurrences(article, text[:_BEGINNING]):
        yield _Place(start, start + _BEGINNING)
    for start in _occurrences(article, text[-_BEGINNING:]):
        yield _Place(start, start + _BEGINNING)


def _occurrences(article: str, text: str) -> Iterator[int]:
    start = -1
    for _ in range(_MOST_PLACES):
        start = article.find(text, start + 1)
        if start < 0:
            return
        yield start


def _heaviest_chain(places: Sequence[Sequence[_Place]], length: int) -> list[int]:
    """Return the indices of a chain of places, one each at most, that covers most of [0, *length*)."""
    best = _Best(sorted({place.end for options in places for place in options}))
    links: list[tuple[int, int]] = []  # index of the text, link before it
    for index, options in enumerate(places):
        reached = []
        for place in options:
            weight, before = best.up_to(place.start)
            reached.append((weight + place.end - place.start, before, place.end))
        for weight, before, end in reached:
            links.append((index, before))
            best.put(end, weight, len(links) - 1)
    chosen = []
    link = best.up_to(length)[1]
    while link >= 0:
        index, link = links[link]
        chosen.append(index)
    return chosen[::-1]


class _Best:
    """The heaviest chain up to any end, in a tree of maxima (Fenwick 1994): logarithmic in their number."""

    def __init__(self, ends: Sequence[int]) -> None:
        self._ends = ends
        self._tree = [(0, -1)] * (len(ends) + 1)

    def up_to(self, end: int) -> tuple[int, int]:
        """Return weight and last link of the heaviest chain that ends at or before *end*."""
        heaviest, node = (0, -1), bisect_right(self._ends, end)
        while node > 0:
            heaviest = max(heaviest, self._tree[node])
            node -= node & -node
        return heaviest

    def put(self, end: int, weight: int, link: int) -> None:
        """Note a chain that ends at *end*."""
        node = bisect_left(self._ends, end) + 1
        while node <= len(self._ends):
            self._tree[node] = max(self._tree[node], (weight, link))
            node += node & -node

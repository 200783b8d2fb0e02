"""Extents: what annotations cover, brought into a form in which differences that mean nothing are gone."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import Final

from annotator.core.annotation import Annotation
from annotator.core.segmentation import words
from annotator.core.text import Span

Extent = tuple[tuple[int, int], ...]
"""Ranges [start, end) of code points in order, which neither overlap nor meet."""

_QUOTES: Final = "\"'„“”\u201a\u2018\u2019«»\u2039\u203a`\u00b4"
_STOPS: Final = ".,;:!?…"
_REMEMBERED: Final = 10_000
"""Extents that are looked up and not computed again: those of a class, not of a country."""


class Extents:
    """
    The extents of annotations of one text.

    Blanks at the ends, outer quotation marks and end punctuation are set aside, and ends
    inside a word move to its border; but not in a word that an annotation of the *key* cuts, because there
    the place of the cut is what is asked for.
    """

    def __init__(self, text: str, key: Iterable[Annotation]) -> None:
        """Find the words of *text* once, and those that the *key* cuts."""
        self._text = text
        ranges = list(words(text))
        self._starts = [start for start, _ in ranges]
        self._ends = [end for _, end in ranges]
        self._cut: set[int] = set()
        for annotation in key:
            for span in self._all_spans(annotation):
                start, end = self._trimmed(span.start, span.end)
                self._cut |= {number for number in map(self._cut_word, (start, end)) if number is not None}
        self._known: dict[tuple[Span, ...], Extent] = {}

    def of(self, spans: tuple[Span, ...]) -> Extent:
        """Return the extent of *spans*."""
        extent = self._known.get(spans)
        if extent is None:
            extent = united(self._snapped(*self._trimmed(span.start, span.end)) for span in spans)
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[spans] = extent
        return extent

    @staticmethod
    def _all_spans(annotation: Annotation) -> Iterable[Span]:
        yield from annotation.spans
        if annotation.expected is not None:
            for extent in annotation.expected.extents:
                yield from extent

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        """Set aside blanks, quotation marks and end punctuation, unless nothing would be left."""
        text, first, last = self._text, start, end
        while first < last and (text[first].isspace() or text[first] in _QUOTES):
            first += 1
        while first < last and (text[last - 1].isspace() or text[last - 1] in _QUOTES + _STOPS):
            last -= 1
        return (first, last) if first < last else (start, end)

    def _snapped(self, start: int, end: int) -> tuple[int, int]:
        first, last = self._cut_word(start), self._cut_word(end)
        if first is not None and first not in self._cut:
            start = self._starts[first]
        if last is not None and last not in self._cut:
            end = self._ends[last]
        return start, end

    def _cut_word(self, offset: int) -> int | None:
        """Return the number of the word that *offset* lies inside of, None at borders and between words."""
        number = bisect_right(self._starts, offset) - 1
        inside = number >= 0 and self._starts[number] < offset < self._ends[number]
        return number if inside else None


def united(ranges: Iterable[tuple[int, int]]) -> Extent:
    """Return what *ranges* cover together."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return tuple(found)


def size(extent: Extent) -> int:
    """Return how many code points *extent* covers."""
    return sum(end - start for start, end in extent)


def shared(one: Extent, other: Extent) -> int:
    """Return how many code points both cover."""
    if len(one) == 1 and len(other) == 1:  # nearly always
        return max(0, min(one[0][1], other[0][1]) - max(one[0][0], other[0][0]))
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in one for b in other)


def overlap(one: Extent, other: Extent) -> float:
    """Return intersection over union (Jaccard), 1 for equal extents and 0 for such as do not touch."""
    common = shared(one, other)
    return common / (size(one) + size(other) - common) if common else 0.0

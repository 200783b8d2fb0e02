"""The corrected reading: the article with all corrections that do not overlap; conflicts stay open."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import Final, NamedTuple

from annotator.core.annotation import GAP, Annotation
from annotator.core.article import Article
from annotator.core.text import ArticleText, Span, storable

_CLOSING: Final = frozenset("\n.,;:!?…)]}“”»’")
"""Before these, a blank that a deletion leaves behind goes, too."""


class SegmentKind(StrEnum):
    """How the reading came to a piece of its text."""

    KEPT = "kept"
    CORRECTED = "corrected"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Alternative:
    """What a piece of the article would be, and the identifiers of the annotations that propose it."""

    text: str
    annotations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Segment:
    """
    A piece [start, end) of the article and its *text* in the reading.

    What is in conflict keeps the article's words and has *alternatives*, in reading order.
    *annotations* are the identifiers of those whose correction has been applied.
    """

    kind: SegmentKind
    start: int
    end: int
    text: str
    annotations: tuple[str, ...] = ()
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True)
class CorrectedReading:
    """Segments that stand for every character of the article once, in order."""

    segments: tuple[Segment, ...]

    @cached_property
    def text(self) -> str:
        """The whole text."""
        return "".join(segment.text for segment in self.segments)

    @cached_property
    def changes(self) -> tuple[Segment, ...]:
        """The segments that are corrected or in conflict."""
        return tuple(segment for segment in self.segments if segment.kind is not SegmentKind.KEPT)

    @cached_property
    def conflicts(self) -> tuple[Segment, ...]:
        """The segments that are in conflict."""
        return tuple(segment for segment in self.segments if segment.kind is SegmentKind.CONFLICT)

    @cached_property
    def applied(self) -> int:
        """How many annotations have their correction in the text."""
        return len({name for segment in self.segments for name in segment.annotations})

    def to_reading(self, offset: int) -> int:
        """Return where an offset of the article is in the reading; inside corrected words, behind them."""
        number = bisect_right(self._starts, offset) - 1
        if number < 0:
            return 0
        segment, first = self.segments[number], self._places[number]
        if segment.kind is SegmentKind.CORRECTED and offset > segment.start:
            return first + len(segment.text)
        return first + min(offset - segment.start, len(segment.text))

    def to_article(self, offset: int) -> int:
        """Return where an offset of the reading is in the article; of corrected words, where they began."""
        segment = self.segment_at(offset)
        if segment is None:
            return 0
        if segment.kind is SegmentKind.CORRECTED:
            return segment.start
        return min(segment.start + offset - self.to_reading(segment.start), segment.end)

    def segment_at(self, offset: int) -> Segment | None:
        """Return the segment that the reading has at *offset*, or the last; None if there are none."""
        number = bisect_right(self._places, offset) - 1
        return self.segments[number] if number >= 0 else None

    def touching(self, start: int, end: int) -> Iterator[tuple[int, Segment]]:
        """Yield the changes that touch [start, end] of the reading, with the offset where each begins."""
        first = max(0, bisect_right(self._places, start) - 1)
        while first > 0 and self._places[first] == start:
            first -= 1  # deletions have no length, and there may be several
        for number in range(first, len(self.segments)):
            place, segment = self._places[number], self.segments[number]
            if place > end:
                return
            if segment.kind is not SegmentKind.KEPT and place + len(segment.text) >= start:
                yield place, segment

    def article(self, article: Article) -> Article:
        """Return *article* with the corrected text; blocks of which nothing is left are left out."""
        blocks = []
        for block in article.blocks:
            start, end = self.to_reading(block.span.start), self.to_reading(block.span.end)
            if start < end:
                blocks.append(replace(block, span=Span(start, end)))
        return Article(ArticleText(self.text), tuple(blocks), article.provenance)

    @cached_property
    def _starts(self) -> list[int]:
        return [segment.start for segment in self.segments]

    @cached_property
    def _places(self) -> list[int]:
        """Where the segments begin in the reading."""
        places, at = [], 0
        for segment in self.segments:
            places.append(at)
            at += len(segment.text)
        return places


def corrected_reading(text: ArticleText, annotations: Iterable[Annotation]) -> CorrectedReading:
    """
    Return *text* with the corrections of *annotations*.

    Corrections that overlap are in conflict, unless they are the same; then none of them is applied, and
    a discontinuous annotation that is in conflict with one of its spans is so with all. The
    correction of a discontinuous annotation that has as many parts, divided by " … ", as there are
    spans replaces each span by its part; any other one stands in the place of the first span, and the
    other spans go. Where a deletion leaves two blanks side by side, or one at an edge, one goes as well.
    """
    article = str(text)
    proposals = _proposals(article, annotations)
    clusters = list(_clusters(proposals))
    disputed = {number for cluster in clusters if len(cluster.numbers) > 1 for number in cluster.numbers}
    segments: list[Segment] = []
    at = 0
    for cluster in clusters:
        if at < cluster.start:
            segments.append(Segment(SegmentKind.KEPT, at, cluster.start, article[at : cluster.start]))
        segments.append(_changed(article, cluster, proposals, disputed))
        at = cluster.end
    if at < len(article):
        segments.append(Segment(SegmentKind.KEPT, at, len(article), article[at:]))
    return CorrectedReading(_tidied(segments))


class _Edit(NamedTuple):
    start: int
    end: int
    text: str


class _Proposal(NamedTuple):
    """Edits that only make sense together, and who proposes them."""

    edits: tuple[_Edit, ...]
    annotations: tuple[str, ...]


class _Cluster(NamedTuple):
    """A stretch of the article whose edits overlap, and the numbers of the proposals they are part of."""

    start: int
    end: int
    numbers: tuple[int, ...]


def _proposals(article: str, annotations: Iterable[Annotation]) -> list[_Proposal]:
    found: dict[tuple[_Edit, ...], list[str]] = {}
    for annotation in sorted(annotations, key=lambda each: each.reading_order):
        edits = tuple(_edits(article, annotation))
        if edits:
            found.setdefault(edits, []).append(annotation.id)
    return [_Proposal(edits, tuple(names)) for edits, names in found.items()]


def _edits(article: str, annotation: Annotation) -> Iterator[_Edit]:
    """Yield what the correction of *annotation* changes."""
    if annotation.correction is None or not annotation.is_placed:
        return
    for span, part in zip(annotation.spans, parts_of_correction(annotation), strict=True):
        text = storable(part)[0]
        if text != article[span.start : span.end]:
            yield _Edit(span.start, span.end, text)


def parts_of_correction(annotation: Annotation) -> Sequence[str]:
    """Return what stands in the place of each span of an annotation that has a correction."""
    correction, count = annotation.correction or "", len(annotation.spans)
    parts = correction.split(GAP)
    return parts if len(parts) == count else [correction, *[""] * (count - 1)]


def _clusters(proposals: Sequence[_Proposal]) -> Iterator[_Cluster]:
    edits = sorted(
        (edit.start, edit.end, number) for number, proposal in enumerate(proposals) for edit in proposal.edits
    )
    open_cluster: _Cluster | None = None
    for start, end, number in edits:
        if open_cluster is not None and start < open_cluster.end:
            numbers = tuple(dict.fromkeys((*open_cluster.numbers, number)))
            open_cluster = _Cluster(open_cluster.start, max(open_cluster.end, end), numbers)
            continue
        if open_cluster is not None:
            yield open_cluster
        open_cluster = _Cluster(start, end, (number,))
    if open_cluster is not None:
        yield open_cluster


def _changed(article: str, cluster: _Cluster, proposals: Sequence[_Proposal], disputed: set[int]) -> Segment:
    start, end, numbers = cluster
    alternatives = tuple(
        Alternative(_applied(article, start, end, proposals[number].edits), proposals[number].annotations)
        for number in sorted(numbers)  # the order in which they are read
    )
    if disputed.isdisjoint(numbers):
        (only,) = alternatives
        return Segment(SegmentKind.CORRECTED, start, end, only.text, only.annotations)
    return Segment(SegmentKind.CONFLICT, start, end, article[start:end], alternatives=alternatives)


def _applied(article: str, start: int, end: int, edits: Iterable[_Edit]) -> str:
    """Return [start, end) of the article with those *edits* that lie in it."""
    parts: list[str] = []
    at = start
    for edit in edits:
        if start <= edit.start and edit.end <= end:
            parts += (article[at : edit.start], edit.text)
            at = edit.end
    return "".join((*parts, article[at:end]))


def _tidied(segments: list[Segment]) -> tuple[Segment, ...]:
    """Let deletions take the blank with them that would be left over."""
    for number, segment in enumerate(segments):
        if segment.kind is not SegmentKind.CORRECTED or segment.text:
            continue
        before = next((each.text for each in reversed(segments[:number]) if each.text), "\n")
        after = next((each.text for each in segments[number + 1 :] if each.text), "\n")
        if before[-1] in " \n" and _gives(segments, number + 1, 0):
            _give(segments, number, number + 1)
        elif after[0] in _CLOSING and _gives(segments, number - 1, -1):
            _give(segments, number, number - 1)
    return tuple(segment for segment in segments if segment.start < segment.end)


def _gives(segments: Sequence[Segment], number: int, place: int) -> bool:
    """Return whether there is a kept segment with a blank at *place*."""
    if not 0 <= number < len(segments) or segments[number].kind is not SegmentKind.KEPT:
        return False
    return segments[number].text[place:][:1] == " "


def _give(segments: list[Segment], number: int, giver: int) -> None:
    """Let the deletion *number* take the blank beside it from the kept segment *giver*."""
    deletion, kept = segments[number], segments[giver]
    if giver > number:
        segments[number] = replace(deletion, end=deletion.end + 1)
        segments[giver] = replace(kept, start=kept.start + 1, text=kept.text[1:])
    else:
        segments[number] = replace(deletion, start=deletion.start - 1)
        segments[giver] = replace(kept, end=kept.end - 1, text=kept.text[:-1])

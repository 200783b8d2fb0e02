"""Where spans of a text lie in a changed version of it, and how sure that is."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from annotator.core.anchor import AnchorState
from annotator.core.text import ANCHOR_CONTEXT, ArticleText, Span
from annotator.matching.alignment import aligned
from annotator.matching.course import Course, Went
from annotator.matching.moves import moved
from annotator.matching.words import in_words

if TYPE_CHECKING:
    from annotator.core.anchor import Anchor

_LEAST_KEPT: Final = 0.6
"""The share of a span's characters that must be there still."""
_LEAST_CONTEXT: Final = 0.5
"""How similar what stands before or after must be to what stood there, in [0, 1]."""
_SURE_CONTEXT: Final = 0.75
"""The same for words that nobody need confirm."""
_OTHER_CONTEXT: Final = 0.4
"""The same on the other side of them."""
_LONG: Final = 64
"""So many unchanged characters in a row need no likeness on the other side."""
_SURE: Final = 12
"""So many characters in a row must be unchanged, the words among them."""
_STRETCH: Final = 3
"""How many times as long a span may become."""
_SPECK: Final = 2
"""So few characters between two changes are shown as changed, too."""
_WEIGHTY: Final = 16
"""Code points before or after a span that say as much as more of them."""


class _Way(Enum):
    """How a span was found: at its place in the text, where its stretch was moved to, or beside its place."""

    STAYED = auto()
    MOVED = auto()
    NEARBY = auto()


class Placed(NamedTuple):
    """What became of some spans; *spans* is empty if one of them was not found."""

    state: AnchorState
    spans: tuple[Span, ...] = ()


LOST: Final = Placed(AnchorState.ORPHANED)


class Versions:
    """
    Two versions of a text, aligned once, and spans of the old one found in the new one.

    The texts are aligned as a whole (`aligned`), then what was moved is looked for in what is left over
    (`moved`). A span is where its characters went. That alone is not enough, because any words may stand
    elsewhere, too: what stands before or after must have come along. Words that only changed places with
    their neighbours are looked for nearby. What is found with less certainty is orphaned, not guessed.

    The cost is near linear in the texts; a span costs as much as it is long. The context of 32 characters
    is that of robust anchoring in Hypothesis and of the W3C's TextQuoteSelector.
    """

    def __init__(self, old: ArticleText, new: ArticleText) -> None:
        """Align both."""
        self._old, self._new = old, new
        words, new_words = in_words(str(old), str(new))
        stayed = aligned(words, new_words)
        self.kept = sum(run.length for run in stayed if run.same) / max(1, len(old))
        """The share of the old text that stayed in its place, in [0, 1]."""
        self.left_out = _gaps([(run.old, run.length) for run in stayed if run.same], len(old))
        """What of the old text is not in its place any more, in reading order."""
        self.added = _gaps([(run.new, run.length) for run in stayed if run.same], len(new))
        """What of the new text was not there, in reading order."""
        self._stayed = Course(words, new_words, stayed)
        self._moved = [Course(words, new_words, runs) for runs in moved(words, new_words, stayed)]
        self._moved.sort(key=lambda course: course.start)
        self._starts = [course.start for course in self._moved]

    def placed(self, spans: Sequence[Span]) -> Placed:
        """
        Return what became of *spans* of the old text, which are in reading order.

        The state is that of the worst; if one is orphaned or they got out of order, all are.

        Raises:
            OffsetError: a span reaches beyond the old text.
        """
        found = [self._place(span) for span in spans]
        placed = tuple(span for each in found for span in each.spans)
        if len(placed) < len(spans) or any(other.start < one.end for one, other in pairwise(placed)):
            return LOST
        sure = all(each.state is AnchorState.ANCHORED for each in found)
        return Placed(AnchorState.ANCHORED if sure else AnchorState.MOVED, placed)

    def again(self, former: "Sequence[Anchor]") -> tuple[Span, ...]:
        """
        Return where words of an even older version are in the new text, with what stood before or after them.

        Empty if they are not all there, in this order, or not clear.
        """
        found = [self._again(anchor) for anchor in former]
        spans = tuple(span for span in found if span is not None)
        in_order = all(one.end <= other.start for one, other in pairwise(spans))
        return spans if len(spans) == len(former) and in_order else ()

    def _again(self, anchor: "Anchor") -> Span | None:
        new, quote = str(self._new), anchor.quote
        for prefix, suffix in ((anchor.prefix, anchor.suffix), (anchor.prefix, ""), ("", anchor.suffix)):
            words = f"{prefix}{quote}{suffix}"
            start = new.find(words) if len(words) >= len(quote) + _WEIGHTY else -1
            if start >= 0 and new.find(words, start + 1) < 0:
                return self._new.snap_to_characters(
                    Span(start + len(prefix), start + len(prefix) + len(quote))
                )
        return None

    def _place(self, span: Span) -> Placed:
        quote = self._old.quote(span)
        if self._old == self._new:
            return Placed(AnchorState.ANCHORED, (span,))
        for way, found in self._candidates(span):
            went = self._without_blanks(found, quote)
            if not self._is_enough(span, went):
                continue
            less, more = self._contexts(span, went)
            known = way is _Way.NEARBY or (way is _Way.STAYED and self._is_whole_lines(span, went))
            if more < _LEAST_CONTEXT and not known:
                continue
            place = self._new.snap_to_characters(Span(went.start, went.end))
            if "\n" in quote:  # each end lies in another paragraph
                backed = less >= _SURE_CONTEXT
            else:
                backed = more >= _SURE_CONTEXT and (less >= _OTHER_CONTEXT or went.run >= _LONG)
            sure = way is _Way.STAYED and went.sure and went.run >= _SURE and backed
            same = self._new.quote(place) == quote
            return Placed(AnchorState.ANCHORED if sure and same else AnchorState.MOVED, (place,))
        return LOST

    def _candidates(self, span: Span) -> "Iterator[tuple[_Way, Went]]":
        """Yield where a span may have gone, the likeliest first."""
        last = bisect_right(self._starts, span.end - 1)
        moved_here = self._moved[max(0, bisect_right(self._starts, span.start) - 1) : last]
        for way, course in ((_Way.STAYED, self._stayed), *((_Way.MOVED, course) for course in moved_here)):
            went = course.of(span.start, span.end)
            if went is not None:
                yield way, went
        went = self._stayed.nearby(span.start, span.end)
        if went is not None:
            yield _Way.NEARBY, went

    @staticmethod
    def _is_enough(span: Span, went: Went) -> bool:
        """Return whether enough of a span is there, and not too much else in between."""
        return went.kept >= _LEAST_KEPT * len(span) and (
            0 < went.end - went.start <= _STRETCH * len(span) + _WEIGHTY
        )

    def _without_blanks(self, went: Went, quote: str) -> Went:
        """Return *went* without blanks at its ends where *quote* has none."""
        words = str(self._new)[went.start : went.end]
        head = 0 if quote[0].isspace() else len(words) - len(words.lstrip())
        tail = 0 if quote[-1].isspace() else len(words) - len(words.rstrip())
        return went._replace(start=went.start + head, end=went.end - tail)

    def _contexts(self, span: Span, went: Went) -> list[float]:
        """Return how similar what stands before and what stands after is, the less similar one first."""
        new = str(self._new)
        before = _similarity(self._old.prefix(span), new[max(0, went.start - ANCHOR_CONTEXT) : went.start])
        after = _similarity(self._old.suffix(span), new[went.end : went.end + ANCHOR_CONTEXT])
        return sorted((before, after))

    def _is_whole_lines(self, span: Span, went: Went) -> bool:
        """Return whether whole lines became whole lines."""
        old, new = str(self._old), str(self._new)
        ends = (old, span.start - 1), (old, span.end), (new, went.start - 1), (new, went.end)
        return all(not 0 <= at < len(text) or text[at] == "\n" for text, at in ends)


def _gaps(stayed: "Sequence[tuple[int, int]]", length: int) -> tuple[Span, ...]:
    """Return what lies between the ranges that *stayed*, which are told by start and length."""
    found: list[Span] = []
    end = 0
    for start, size in (*stayed, (length, 0)):
        if end < start and found and end - found[-1].end <= _SPECK:
            found[-1] = Span(found[-1].start, start)
        elif end < start:
            found.append(Span(end, start))
        end = start + size
    return tuple(found)


def _similarity(one: str, other: str) -> float:
    """Return how similar two contexts are, in [0, 1]; short ones say less, and two ends of texts a little."""
    from rapidfuzz.distance import Levenshtein

    if not one and not other:
        return _OTHER_CONTEXT
    weight = min(1.0, min(len(one), len(other)) / _WEIGHTY)
    return weight * Levenshtein.normalized_similarity(one, other)

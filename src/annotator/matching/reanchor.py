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
"""The share of what stands before and after that must have come along, in [0, 1]."""
_SHORT_CONTEXT: Final = 0.8
"""The same for the shortest spans, whose words stand anywhere."""
_LONG: Final = 32
"""Code points of a span that need not have more around them than any longer one."""
_CLEARLY: Final = 0.1
"""How much more must have come along to another place than to the likeliest one."""
_ONE_SIDE: Final = 24
"""So many code points before or after a span are enough by themselves,"""
_ALL_OF_IT: Final = 0.9
"""if this share of them came along."""
_SURE_CONTEXT: Final = 0.75
"""The same on either side of words of two paragraphs that nobody need confirm."""
_SURE_SHARE: Final = 0.8
"""The share of what is around words in the same line that must have stayed for nobody to confirm them."""
_AROUND: Final = 96
"""Code points before and after them that count for this."""
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
        best, found = 0.0, LOST
        for way, course, candidate in self._candidates(span):
            went = self._without_blanks(candidate, quote)
            if not self._is_enough(span, went):
                continue
            context, weakest = self._contexts(span, course, went)
            if way is _Way.NEARBY or (way is _Way.STAYED and self._is_whole_lines(span, went)):
                context = max(context, _SHORT_CONTEXT)
            if context >= max(_least_context(span), best + _CLEARLY):
                place = self._new.snap_to_characters(Span(went.start, went.end))
                sure = way is _Way.STAYED and went.sure and self._new.quote(place) == quote
                sure = sure and self._is_sure(span, went, weakest)
                best, found = context, Placed(AnchorState.ANCHORED if sure else AnchorState.MOVED, (place,))
        return found

    def _is_sure(self, span: Span, went: Went, weakest: float) -> bool:
        """Return whether nobody need look at words that are the same: nearly all around them stayed, too."""
        if weakest < _SURE_CONTEXT and "\n" in str(self._old)[span.start : span.end]:
            return False  # each end lies in another paragraph
        sides = self._sides(span, self._stayed, went, _AROUND)
        length = sum(size for size, _ in sides)
        stayed = sum(size * share for size, share in sides) >= _SURE_SHARE * length
        return stayed and self._unchanged(span, went) >= _SURE

    def _candidates(self, span: Span) -> "Iterator[tuple[_Way, Course, Went]]":
        """Yield where a span may have gone, the likeliest first."""
        last = bisect_right(self._starts, span.end - 1)
        moved_here = self._moved[max(0, bisect_right(self._starts, span.start) - 1) : last]
        for way, course in ((_Way.STAYED, self._stayed), *((_Way.MOVED, course) for course in moved_here)):
            went = course.of(span.start, span.end)
            if went is not None:
                yield way, course, went
        went = self._stayed.nearby(span.start, span.end)
        if went is not None:
            yield _Way.NEARBY, self._stayed, went

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

    def _contexts(self, span: Span, course: Course, went: Went) -> tuple[float, float]:
        """
        Return which share of what stands around a span came along, in all, and of the side that lost more.

        One long side is enough.
        """
        sides = self._sides(span, course, went, ANCHOR_CONTEXT)
        length = max(_WEIGHTY, sum(size for size, _ in sides))
        whole = sum(size * share for size, share in sides) / length
        best = max((share for size, share in sides if size >= _ONE_SIDE), default=0.0)
        return max(whole, best if best >= _ALL_OF_IT else 0.0), min((each[1] for each in sides), default=0.0)

    def _sides(self, span: Span, course: Course, went: Went, most: int) -> list[tuple[int, float]]:
        """
        Return how long what stands before and after is, and which share of it came along and stayed close.

        Only what is in the same line counts, because the paragraphs around may have gone or come. Where that
        is next to nothing, they count after all, up to *most* code points.
        """
        text = str(self._old)
        start, end = max(0, span.start - most), min(len(text), span.end + most)
        feed = text.find("\n", span.end, end)
        first, last = text.rfind("\n", start, span.start) + 1 or start, end if feed < 0 else feed
        if last - first < len(span) + _WEIGHTY:
            first, last = start, end
        sides = []
        if first < span.start:
            before = course.of(first, span.start)
            reach = went.start - before.start if before else 0
            sides.append((span.start - first, _share(before, span.start - first, reach)))
        if span.end < last:
            after = course.of(span.end, last)
            reach = after.end - went.end if after else 0
            sides.append((last - span.end, _share(after, last - span.end, reach)))
        return sides

    def _unchanged(self, span: Span, went: Went) -> int:
        """Return how many characters in a row are the same, *span* among them, within its lines."""
        old, new = str(self._old), str(self._new)
        start, now, end, now_end = span.start, went.start, span.end, went.end
        while start > 0 < now and old[start - 1] == new[now - 1] != "\n" and end - start < _SURE:
            start -= 1
            now -= 1
        while (
            end < len(old)
            and now_end < len(new)
            and old[end] == new[now_end] != "\n"
            and end - span.end < _LONG
        ):
            end += 1
            now_end += 1
        return end - start

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


def _share(went: Went | None, length: int, reach: int) -> float:
    """Return which share of so many characters came along, less if they are spread over a greater *reach*."""
    return went.kept / max(length, reach) if went is not None and reach > 0 else 0.0


def _least_context(span: Span) -> float:
    """Return which share of what is around a span must have come along; the shorter it is, the more."""
    return _SHORT_CONTEXT + (_LEAST_CONTEXT - _SHORT_CONTEXT) * min(1.0, len(span) / _LONG)

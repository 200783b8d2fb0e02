"""Several spans of one annotation: moving a boundary, adding characters, taking some away."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from annotator.core.steps import after_blanks, before_blanks, character_step, word_step
from annotator.core.text import ArticleText, Span


class Boundary(NamedTuple):
    """The beginning or the end of the span with the number *span*."""

    span: int
    is_end: bool


def boundaries(spans: tuple[Span, ...]) -> tuple[Boundary, ...]:
    """Return all boundaries in reading order."""
    return tuple(Boundary(number, is_end) for number in range(len(spans)) for is_end in (False, True))


def offset_of(spans: tuple[Span, ...], boundary: Boundary) -> int:
    """Return where a boundary is."""
    span = spans[boundary.span]
    return span.end if boundary.is_end else span.start


def moved(text: ArticleText, spans: tuple[Span, ...], boundary: Boundary, to: int) -> tuple[Span, ...]:
    """
    Return *spans* with a boundary at the offset *to*, or as near to it as it may go.

    It cuts no grapheme cluster, leaves its span at least one, and neither crosses a neighbouring span
    nor leaves the text. Where there is no such place, nothing moves.
    """
    span, (low, high) = spans[boundary.span], _room(text, spans, boundary)
    if low > high:
        return spans
    to = max(low, min(to, high))
    if boundary.is_end:
        span = Span(span.start, _cluster_end(text, to))
    else:
        span = Span(_cluster_start(text, to), span.end)
    return (*spans[: boundary.span], span, *spans[boundary.span + 1 :])


def moved_to_word(
    text: ArticleText, spans: tuple[Span, ...], boundary: Boundary, to: int
) -> tuple[Span, ...]:
    """Return the same as `moved`, but with the boundary at that of a word, without blanks before it."""
    span = spans[boundary.span]
    if boundary.is_end:
        reached = Span(span.start, max(to, span.start + 1))
        return moved(text, spans, boundary, text.snap_to_words(reached).end)
    reached = Span(min(to, span.end - 1), span.end)
    return moved(text, spans, boundary, text.snap_to_words(reached).start)


def stepped_by_character(
    text: ArticleText, spans: tuple[Span, ...], boundary: Boundary, *, forward: bool
) -> tuple[Span, ...]:
    """Return *spans* with a boundary one character on, or one back."""
    to = character_step(text, offset_of(spans, boundary), forward=forward)
    return moved(text, spans, boundary, to)


def stepped_by_word(
    text: ArticleText, spans: tuple[Span, ...], boundary: Boundary, *, forward: bool
) -> tuple[Span, ...]:
    """Return *spans* with an end at the next end of a word, or a beginning at the next beginning of one."""
    to = word_step(text, offset_of(spans, boundary), forward=forward)
    if boundary.is_end and not forward:
        to = before_blanks(text, to)
    elif forward and not boundary.is_end:
        to = after_blanks(text, to)
    span = spans[boundary.span]
    beyond = to <= span.start if boundary.is_end else to >= span.end
    return spans if beyond else moved(text, spans, boundary, to)


def united(text: ArticleText, spans: Iterable[Span]) -> tuple[Span, ...]:
    """
    Return what *spans* cover together, in reading order.

    Those that overlap or meet become one, and so do those with nothing but blanks of one line between them.
    """
    found: list[Span] = []
    for span in sorted(spans):
        if found and _joins(text, found[-1].end, span.start):
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def without(text: ArticleText, spans: Iterable[Span], taken: Span) -> tuple[Span, ...]:
    """Return what is left of *spans* where *taken* is taken away, without blanks at the new boundaries."""
    return tuple(left for span in spans for left in _rest(text, span, taken))


def covers(spans: Iterable[Span], span: Span) -> bool:
    """Return whether one of *spans* holds all of *span*."""
    return any(held.start <= span.start and span.end <= held.end for held in spans)


def divided(
    text: ArticleText, spans: Iterable[Span], at: int
) -> tuple[tuple[Span, ...], tuple[Span, ...]] | None:
    """
    Return what lies before and what lies after the offset *at*, without blanks at the cut.

    None if there is nothing but blanks on one side.
    """
    at = _cluster_start(text, at)
    before, after = list[Span](), list[Span]()
    for span in spans:
        low, high = min(span.end, at), max(span.start, at)
        if span.start < low:
            before += _trimmed(text, span.start, low, at_end=low < span.end)
        if high < span.end:
            after += _trimmed(text, high, span.end, at_start=span.start < high)
    return (tuple(before), tuple(after)) if before and after else None


def _room(text: ArticleText, spans: tuple[Span, ...], boundary: Boundary) -> tuple[int, int]:
    """Return the first and the last offset at which a boundary may be."""
    number, span = boundary.span, spans[boundary.span]
    if boundary.is_end:
        high = spans[number + 1].start if number + 1 < len(spans) else len(text)
        return character_step(text, span.start, forward=True), _cluster_start(text, high)
    low = spans[number - 1].end if number else 0
    return _cluster_end(text, low), character_step(text, span.end, forward=False)


def _cluster_start(text: ArticleText, offset: int) -> int:
    """Return *offset*, or where the cluster begins that it lies in."""
    return text.character_at(offset).start if offset < len(text) else offset


def _cluster_end(text: ArticleText, offset: int) -> int:
    """Return *offset*, or where the cluster ends that it lies in."""
    return text.character_at(offset - 1).end if offset > 0 else offset


def _joins(text: ArticleText, end: int, start: int) -> bool:
    between = str(text)[end:start]
    return not between.strip() and "\n" not in between


def _rest(text: ArticleText, span: Span, taken: Span) -> Iterator[Span]:
    if not span.touches(taken):
        yield span
        return
    if span.start < taken.start:
        yield from _trimmed(text, span.start, taken.start, at_end=True)
    if taken.end < span.end:
        yield from _trimmed(text, taken.end, span.end, at_start=True)


def _trimmed(
    text: ArticleText, start: int, end: int, *, at_start: bool = False, at_end: bool = False
) -> list[Span]:
    """Return [start, end) without the blanks at the named sides; nothing if it is blank."""
    if at_start:
        start = min(after_blanks(text, start), end)
    if at_end:
        end = max(before_blanks(text, end), start)
    return [Span(start, end)] if start < end else []

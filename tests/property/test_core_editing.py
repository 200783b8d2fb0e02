"""Boundaries, spans and annotations that are moved, cut and joined."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.document import Document, LiveDocument
from annotator.core.editing import duplicate, merge, split
from annotator.core.spans import (
    boundaries,
    divided,
    moved,
    moved_to_word,
    stepped_by_character,
    stepped_by_word,
    united,
    without,
)
from annotator.core.text import ArticleText, Span
from tests.builders import NOON
from tests.strategies import article_texts, documents, several_spans, spans


def whole_characters(text: ArticleText, found: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return *found* widened to whole characters, what meets then being one."""
    return united(text, [text.snap_to_characters(span) for span in found])


def covered(found: tuple[Span, ...]) -> set[int]:
    return {offset for span in found for offset in range(span.start, span.end)}


def assert_in_order(text: ArticleText, found: tuple[Span, ...]) -> None:
    assert found
    assert found[-1].end <= len(text)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(text.snap_to_characters(span) == span for span in found)


@given(article_texts(min_size=1), st.data())
def test_a_moved_boundary_leaves_spans_in_order_and_characters_whole(
    text: ArticleText, data: st.DataObject
) -> None:
    before = whole_characters(text, data.draw(several_spans(len(text))))
    boundary = data.draw(st.sampled_from(boundaries(before)))
    to, forward = data.draw(st.integers(0, len(text))), data.draw(st.booleans())

    for after in (
        moved(text, before, boundary, to),
        moved_to_word(text, before, boundary, to),
        stepped_by_character(text, before, boundary, forward=forward),
        stepped_by_word(text, before, boundary, forward=forward),
    ):
        assert_in_order(text, after)
        assert len(after) == len(before)
        others = [number for number in range(len(before)) if number != boundary.span]
        assert all(after[number] == before[number] for number in others)


@given(article_texts(min_size=1), st.data())
def test_a_step_back_takes_a_step_back(text: ArticleText, data: st.DataObject) -> None:
    before = whole_characters(text, data.draw(several_spans(len(text))))
    boundary = data.draw(st.sampled_from(boundaries(before)))
    forward = data.draw(st.booleans())

    there = stepped_by_character(text, before, boundary, forward=forward)

    assert there == before or stepped_by_character(text, there, boundary, forward=not forward) == before


@given(article_texts(min_size=1), st.data())
def test_united_spans_cover_the_same_and_perhaps_blanks_between(
    text: ArticleText, data: st.DataObject
) -> None:
    found = data.draw(st.lists(spans(len(text)), min_size=1, max_size=5))

    joined = united(text, found)

    assert all(one.end < other.start for one, other in pairwise(joined))
    more = covered(joined) - covered(tuple(found))
    assert covered(tuple(found)) <= covered(joined)
    assert all(str(text)[offset].isspace() and str(text)[offset] != "\n" for offset in more)
    assert united(text, joined) == joined


@given(article_texts(min_size=1), st.data())
def test_what_is_taken_away_is_gone_and_only_blanks_with_it(text: ArticleText, data: st.DataObject) -> None:
    before = whole_characters(text, data.draw(several_spans(len(text))))
    taken = text.snap_to_characters(data.draw(spans(len(text))))

    left = without(text, before, taken)

    gone = covered(before) - covered(left) - covered((taken,))
    assert not covered(left) & covered((taken,))
    assert covered(left) <= covered(before)
    assert all(str(text)[offset].isspace() for offset in gone)
    assert not left or all(one.end <= other.start for one, other in pairwise(left))


@given(article_texts(min_size=1), st.data())
def test_a_cut_shares_out_everything_but_blanks(text: ArticleText, data: st.DataObject) -> None:
    before = whole_characters(text, data.draw(several_spans(len(text))))

    parts = divided(text, before, data.draw(st.integers(0, len(text))))

    if parts is not None:
        assert parts[0][-1].end <= parts[1][0].start
        gone = covered(before) - covered(parts[0]) - covered(parts[1])
        assert covered(parts[0]) | covered(parts[1]) <= covered(before)
        assert all(str(text)[offset].isspace() for offset in gone)


@given(documents(), st.data())
def test_cut_joined_and_copied_annotations_can_be_taken_back(document: Document, data: st.DataObject) -> None:
    live = LiveDocument(document)
    ids = [annotation.id for annotation in document.annotations]
    if not ids:
        return
    one = data.draw(st.sampled_from(ids))
    code = data.draw(st.sampled_from([code.id for code in document.codebook.codes]))
    parts = split(live, one, data.draw(st.integers(0, len(document.article.text))), NOON)
    copy = duplicate(live, one, code, NOON)
    whole = merge(live, data.draw(st.sets(st.sampled_from(ids), min_size=2)), NOON) if len(ids) > 1 else copy
    every = [(copy.change, copy.annotation), (whole.change, whole.annotation)]
    every += [] if parts is None else [(parts.change, parts.first), (parts.change, parts.second)]

    for change, annotation in every:
        inverse = live.apply(change)
        assert live.annotation(annotation.id) == annotation
        live.apply(inverse)
        assert live.snapshot() == document


@given(documents(), st.data())
def test_merging_leaves_one_and_no_link_to_the_others(document: Document, data: st.DataObject) -> None:
    live = LiveDocument(document)
    ids = [annotation.id for annotation in document.annotations]
    if len(ids) < 2:
        return
    going = data.draw(st.sets(st.sampled_from(ids), min_size=2))

    made = merge(live, going, NOON)
    live.apply(made.change)

    left = {annotation.id for annotation in live}
    assert left == set(ids) - going | {made.annotation.id}
    assert all(link.target in left for annotation in live for link in annotation.links)

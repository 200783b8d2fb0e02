"""Annotations find items of the key one to one, in the way that is best for the student."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Annotation
from annotator.core.assignment import Assignment, Expected
from annotator.core.document import Document
from annotator.core.text import Span
from annotator.grading.match import CodeFit, Matcher, Matching, Pair, SpanFit
from annotator.grading.rubric import Rubric
from tests.builders import annotation, document, note

TEXT = " ".join(f"wort{number:02}" for number in range(40))


def word(number: int) -> tuple[int, int]:
    """Return where a word of the text is; each has six characters and a blank behind it."""
    return 7 * number, 7 * number + 6


def words(first: int, last: int) -> tuple[int, int]:
    return word(first)[0], word(last)[1]


def _document(*annotations: Annotation) -> Document:
    return document(*annotations, text=TEXT)


def _match(key: list[Annotation], work: list[Annotation], rubric: Rubric = Rubric()) -> Matching:  # noqa: B008 - frozen
    return Matcher(_document(*key), rubric).match(_document(*work))


def _fits(matching: Matching) -> list[tuple[str, str, SpanFit, CodeFit]]:
    return [(pair.key.id, pair.work.id, pair.span, pair.code) for pair in matching.pairs]


def _ids(annotations: tuple[Annotation, ...]) -> list[str]:
    return [each.id for each in annotations]


def test_the_same_words_with_the_same_code_are_found_exactly() -> None:
    key, work = annotation("k", word(3)), annotation("w", word(3))

    assert _match([key], [work]) == Matching((Pair(key, work, SpanFit.EXACT, CodeFit.SAME, 1.0),), (), (), ())


@pytest.mark.parametrize(
    ("extent", "fit"),
    [
        (words(3, 6), SpanFit.EXACT),
        ((word(3)[0] - 1, word(6)[1] + 1), SpanFit.EXACT),
        (words(3, 7), SpanFit.ACCEPTED),
        (words(4, 6), SpanFit.ACCEPTED),
        (words(3, 3), SpanFit.TOUCHING),
        (words(3, 20), SpanFit.TOUCHING),
    ],
)
def test_extents_fit_more_or_less(extent: tuple[int, int], fit: SpanFit) -> None:
    assert _fits(_match([annotation("k", words(3, 6))], [annotation("w", extent)])) == [
        ("k", "w", fit, CodeFit.SAME)
    ]


def test_marking_everything_finds_nothing() -> None:
    matching = _match([annotation("k", word(3))], [annotation("w", (0, len(TEXT)))])

    assert matching.pairs == ()
    assert (_ids(matching.missed), _ids(matching.extra)) == (["k"], ["w"])


@pytest.mark.parametrize(
    ("code", "fit"),
    [
        ("claim.fact", CodeFit.SAME),
        ("claim", CodeFit.GROUP),
        ("error.fused", CodeFit.OTHER),
        ("error", CodeFit.OTHER),
    ],
)
def test_codes_fit_more_or_less(code: str, fit: CodeFit) -> None:
    matching = _match([annotation("k", word(3))], [annotation("w", word(3), code=code)])

    assert [pair.code for pair in matching.pairs] == [fit]


def test_a_code_that_the_key_does_not_know_is_another_one() -> None:
    matcher = Matcher(_document(annotation("k", word(3))), Rubric())
    strange = replace(annotation("w", word(3)), code="homemade")

    assert matcher.code_fit(matcher.items[0], strange.code, matcher.key.codebook) is CodeFit.OTHER


def test_other_codes_and_extents_can_be_accepted() -> None:
    expected = Expected(codes=("error.fused",), extents=((Span(*word(8)),),))
    key = replace(annotation("k", word(3)), expected=expected)

    found = _match([key], [annotation("w", word(8), code="error.fused")])

    assert _fits(found) == [("k", "w", SpanFit.EXACT, CodeFit.SAME)]


def test_each_item_is_found_once_and_each_annotation_finds_one() -> None:
    key = [annotation("k1", words(3, 5)), annotation("k2", words(4, 6))]
    work = [annotation("w1", words(3, 6)), annotation("w2", words(4, 6))]

    assert _fits(_match(key, work)) == [
        ("k1", "w1", SpanFit.ACCEPTED, CodeFit.SAME),
        ("k2", "w2", SpanFit.EXACT, CodeFit.SAME),
    ]


def test_items_of_several_parts_are_compared_as_a_whole() -> None:
    key = [annotation("k", word(3), word(9))]

    assert _fits(_match(key, [annotation("w", word(3), word(9))]))[0][2] is SpanFit.EXACT
    assert _fits(_match(key, [annotation("w", word(9))]))[0][2] is SpanFit.ACCEPTED  # half of it


def test_what_was_found_already_is_told_as_a_duplicate() -> None:
    key = [annotation("k", words(3, 6))]
    work = [annotation("w1", words(3, 6)), annotation("w2", words(3, 6)), annotation("w3", words(3, 7))]

    matching = _match(key, work)

    assert _fits(matching) == [("k", "w1", SpanFit.EXACT, CodeFit.SAME)]
    assert {(twice.id, original) for twice, original in matching.duplicates} == {("w2", "w1"), ("w3", "w1")}
    assert matching.extra == ()


def test_a_find_beyond_the_key_that_is_marked_twice_is_one_find() -> None:
    matching = _match([], [annotation("w1", word(3)), annotation("w2", word(3))])

    assert _ids(matching.extra) == ["w1"]
    assert [(twice.id, original) for twice, original in matching.duplicates] == [("w2", "w1")]


def test_the_same_words_with_another_code_are_no_duplicate() -> None:
    matching = _match(
        [annotation("k", word(3))], [annotation("w1", word(3)), annotation("w2", word(3), code="error.fused")]
    )

    assert _ids(matching.extra) == ["w2"]


def test_notes_find_notes_with_the_same_code() -> None:
    key = [note("k1"), note("k2", "claim.fact"), annotation("k3", word(3))]
    work = [note("w1", "claim.fact"), note("w2", "claim.fact")]

    matching = _match(key, work)

    assert _fits(matching) == [("k2", "w1", SpanFit.EXACT, CodeFit.SAME)]
    assert _ids(matching.missed) == ["k1", "k3"]
    assert [(twice.id, original) for twice, original in matching.duplicates] == [("w2", "w1")]


def test_only_what_counts_is_looked_at() -> None:
    key = _document(annotation("k1", word(3)), annotation("k2", word(5), code="error.fused"))
    work = _document(
        annotation("w1", word(3)), annotation("w2", word(9)), annotation("w3", word(5), code="error.fused")
    )
    assignment = Assignment("a", "0" * 64, counts=("error",))

    for matcher in (
        Matcher(key, Rubric(), assignment),
        Matcher(replace(key, head=replace(key.head, assignment=assignment)), Rubric()),
    ):
        matching = matcher.match(work)
        assert _fits(matching) == [("k2", "w3", SpanFit.EXACT, CodeFit.SAME)]
        assert (matching.missed, matching.extra) == ((), ())


extents = st.tuples(st.integers(0, 30), st.integers(0, 8)).map(lambda r: words(r[0], r[0] + r[1]))
codes = st.sampled_from(("claim.fact", "error.fused"))


def _some(prefix: str) -> st.SearchStrategy[list[Annotation]]:
    made = st.lists(st.tuples(extents, codes), max_size=7)
    return made.map(
        lambda each: [annotation(f"{prefix}{n}", extent, code=code) for n, (extent, code) in enumerate(each)]
    )


@given(_some("k"), _some("w"), st.randoms(use_true_random=False))
def test_the_order_of_annotations_makes_no_difference(
    key: list[Annotation], work: list[Annotation], chance: random.Random
) -> None:
    other_key, other_work = chance.sample(key, len(key)), chance.sample(work, len(work))

    assert _match(other_key, other_work) == _match(key, work)


@given(_some("k"))
def test_the_key_finds_itself(key: list[Annotation]) -> None:
    matching = _match(key, key)

    assert all(pair.span is SpanFit.EXACT and pair.code is CodeFit.SAME for pair in matching.pairs)
    assert (matching.missed, matching.extra, matching.duplicates) == ((), (), ())


@given(_some("k"), _some("w"))
def test_everything_has_its_place(key: list[Annotation], work: list[Annotation]) -> None:
    matching = _match(key, work)

    assert sorted([pair.key.id for pair in matching.pairs] + _ids(matching.missed)) == sorted(
        k.id for k in key
    )
    placed = [pair.work.id for pair in matching.pairs] + _ids(matching.extra)
    assert sorted(placed + [twice.id for twice, _ in matching.duplicates]) == sorted(w.id for w in work)

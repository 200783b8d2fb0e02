"""Extents forget differences that mean nothing, and keep the cuts that a key makes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Annotation
from annotator.core.assignment import Expected
from annotator.core.text import Span
from annotator.grading import extents as module
from annotator.grading.extents import Extents, overlap, shared, size, united
from tests.builders import annotation, note

TEXT = "Er sagte: „Das ist stationiertkämpfte Sache!“ und 😀 ging."
PLAIN = Extents(TEXT, [])


def _of(words: str, extents: Extents = PLAIN) -> tuple[tuple[int, int], ...]:
    start = TEXT.index(words)
    return extents.of((Span(start, start + len(words)),))


@pytest.mark.parametrize(
    "words",
    [
        "stationiertkämpfte",
        " stationiertkämpfte",
        "stationiertkämpfte ",
        " stationiertkämpfte ",
        "tationiertkämpfte",
        "stationiertkämpft",
        "kämpf",
    ],
)
def test_blanks_and_cut_words_make_no_difference(words: str) -> None:
    assert _of(words) == ((19, 37),)


@pytest.mark.parametrize("words", ["Das ist", "„Das ist", " „Das ist "])
def test_quotation_marks_at_the_ends_make_no_difference(words: str) -> None:
    assert _of(words) == ((11, 18),)


@pytest.mark.parametrize("words", ["Sache", "Sache!", "Sache!“", "Sache!“ "])
def test_end_punctuation_makes_no_difference(words: str) -> None:
    assert _of(words) == ((38, 43),)


def test_what_is_nothing_but_punctuation_stays() -> None:
    assert _of("!") == ((43, 44),)


def test_a_word_that_the_key_cuts_is_not_made_whole() -> None:
    key = annotation("k", (19, 30))  # stationiert|kämpfte

    assert _of("stationiert", Extents(TEXT, [key])) == ((19, 30),)
    assert _of("kämpfte", Extents(TEXT, [key])) == ((30, 37),)


def test_accepted_extents_cut_words_too() -> None:
    key = annotation("k", (19, 37))
    expected = Expected(extents=((Span(30, 37),),))
    cutting = Annotation("k", key.spans, key.code, key.created, key.modified, expected=expected)

    assert _of("kämpfte", Extents(TEXT, [cutting])) == ((30, 37),)


def test_only_some_extents_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_REMEMBERED", 2)
    extents = Extents("eins zwei drei", [])

    found = [extents.of((Span(start, start + 3),)) for start in (0, 5, 10, 0)]

    assert found == [((0, 4),), ((5, 9),), ((10, 14),), ((0, 4),)]
    assert len(extents._known) <= 2


def test_a_note_covers_nothing() -> None:
    assert Extents(TEXT, [note()]).of(()) == ()


def test_several_spans_that_meet_after_all_are_one() -> None:
    assert PLAIN.of((Span(0, 2), Span(3, 8))) == ((0, 2), (3, 8))
    assert united([(5, 9), (0, 3), (3, 5)]) == ((0, 9),)


def test_overlap_is_intersection_over_union() -> None:
    assert overlap(((0, 10),), ((5, 15),)) == pytest.approx(5 / 15)
    assert overlap(((0, 4), (6, 10)), ((2, 8),)) == pytest.approx(4 / 10)
    assert overlap(((0, 4),), ((4, 8),)) == 0
    assert overlap((), ()) == 0


ranges = st.lists(
    st.tuples(st.integers(0, 20), st.integers(1, 5)).map(lambda r: (r[0], r[0] + r[1])), max_size=4
)


@given(ranges, ranges)
def test_sizes_and_shares_are_those_of_sets(one: list[tuple[int, int]], other: list[tuple[int, int]]) -> None:
    first, second = ({place for start, end in each for place in range(start, end)} for each in (one, other))

    assert size(united(one)) == len(first)
    assert shared(united(one), united(other)) == len(first & second)

import pytest

from annotator.core.spans import (
    Boundary,
    boundaries,
    covers,
    divided,
    moved,
    moved_to_word,
    offset_of,
    stepped_by_character,
    stepped_by_word,
    united,
    without,
)
from annotator.core.text import ArticleText, Span

TEXT = ArticleText("Die Familie 👨‍👩‍👧‍👦 im Cafe\u0301 las. Sie blieb.\nDann ging sie.")

START, END = Boundary(0, is_end=False), Boundary(0, is_end=True)


def place(*words: str) -> tuple[Span, ...]:
    starts = [str(TEXT).index(word) for word in words]
    return tuple(Span(start, start + len(word)) for start, word in zip(starts, words, strict=True))


def quotes(spans: tuple[Span, ...]) -> list[str]:
    return [TEXT.quote(span) for span in spans]


def at(word: str) -> int:
    return str(TEXT).index(word)


def test_every_span_has_two_boundaries_in_reading_order() -> None:
    spans = place("Die", "las")

    found = [offset_of(spans, boundary) for boundary in boundaries(spans)]

    assert found == [0, 3, at("las"), at("las") + 3]


# ---- moving ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("boundary", "to", "expected"),
    [
        (END, at("las") + 3, "Familie 👨‍👩‍👧‍👦 im Cafe\u0301 las"),
        (START, 0, "Die Familie"),
        (END, at("Familie") + 3, "Fam"),
        (START, at("milie"), "milie"),
    ],
)
def test_a_boundary_goes_where_it_is_sent(boundary: Boundary, to: int, expected: str) -> None:
    assert quotes(moved(TEXT, place("Familie"), boundary, to)) == [expected]


@pytest.mark.parametrize(
    ("boundary", "to", "expected"), [(END, 0, "F"), (START, at("im"), "e"), (START, len(TEXT), "e")]
)
def test_a_boundary_never_crosses_the_other_end(boundary: Boundary, to: int, expected: str) -> None:
    assert quotes(moved(TEXT, place("Familie"), boundary, to)) == [expected]


def test_a_boundary_stops_at_the_neighbouring_span() -> None:
    spans = place("Die", "im", "las")

    assert quotes(moved(TEXT, spans, Boundary(1, is_end=True), len(TEXT))) == ["Die", "im Cafe\u0301 ", "las"]
    assert quotes(moved(TEXT, spans, Boundary(1, is_end=False), 0)) == [
        "Die",
        " Familie 👨‍👩‍👧‍👦 im",
        "las",
    ]


def test_a_boundary_cuts_no_character() -> None:
    family = at("👨")

    assert quotes(moved(TEXT, place("Familie"), END, family + 3)) == ["Familie 👨‍👩‍👧‍👦"]
    assert quotes(moved(TEXT, place("im"), START, family + 3)) == ["👨‍👩‍👧‍👦 im"]


def test_between_neighbours_that_leave_no_place_nothing_moves() -> None:
    accent = at("\u0301")
    spans = (Span(accent - 1, accent), Span(accent, accent + 1))

    assert moved(TEXT, spans, END, 0) == spans


@pytest.mark.parametrize(
    ("boundary", "to", "expected"),
    [
        (END, at("las") + 1, "Familie 👨‍👩‍👧‍👦 im Cafe\u0301 las"),
        (END, at("im"), "Familie 👨‍👩‍👧‍👦"),
        (END, 0, "Familie"),
        (START, 2, "Die Familie"),
        (START, at("las"), "Familie"),
    ],
)
def test_a_boundary_snaps_to_words(boundary: Boundary, to: int, expected: str) -> None:
    assert quotes(moved_to_word(TEXT, place("Familie"), boundary, to)) == [expected]


def test_a_step_goes_over_one_character() -> None:
    spans = place("Familie ")

    longer = stepped_by_character(TEXT, spans, END, forward=True)

    assert quotes(longer) == ["Familie 👨‍👩‍👧‍👦"]
    assert stepped_by_character(TEXT, longer, END, forward=False) == spans
    assert quotes(stepped_by_character(TEXT, spans, START, forward=True)) == ["amilie "]
    assert quotes(stepped_by_character(TEXT, place("Die"), START, forward=False)) == ["Die"]


def test_a_step_by_words_leaves_no_blank_at_the_boundary() -> None:
    spans = place("im Cafe\u0301")

    assert quotes(stepped_by_word(TEXT, spans, END, forward=True)) == ["im Cafe\u0301 las"]
    assert quotes(stepped_by_word(TEXT, spans, END, forward=False)) == ["im"]
    assert quotes(stepped_by_word(TEXT, spans, START, forward=True)) == ["Cafe\u0301"]
    assert quotes(stepped_by_word(TEXT, spans, START, forward=False)) == ["👨‍👩‍👧‍👦 im Cafe\u0301"]


def test_a_step_by_words_that_would_leave_nothing_is_not_made() -> None:
    spans = place("Familie")

    assert stepped_by_word(TEXT, spans, END, forward=False) == spans
    assert stepped_by_word(TEXT, spans, START, forward=True) == spans


# ---- adding and taking away --------------------------------------------------------------------


def test_spans_that_overlap_or_meet_or_have_a_blank_between_become_one() -> None:
    assert quotes(united(TEXT, place("Familie", "Die", "im Cafe\u0301", "Cafe\u0301 l", "as"))) == [
        "Die Familie",
        "im Cafe\u0301 las",
    ]


def test_what_stands_on_two_lines_stays_apart() -> None:
    assert quotes(united(TEXT, place("Dann", "blieb."))) == ["blieb.", "Dann"]


def test_what_is_taken_away_leaves_no_blank_at_the_cut() -> None:
    spans = place("Die", "im Cafe\u0301 las.")

    assert quotes(without(TEXT, spans, *place("Cafe\u0301"))) == ["Die", "im", "las."]
    assert quotes(without(TEXT, spans, *place("Die"))) == ["im Cafe\u0301 las."]
    assert without(TEXT, place("las"), *place("las")) == ()


def test_nothing_but_blanks_is_not_left() -> None:
    assert quotes(without(TEXT, place("las. "), *place("las."))) == []


def test_spans_cover_what_lies_in_one_of_them() -> None:
    spans = place("Die", "im Cafe\u0301")

    assert covers(spans, *place("Cafe\u0301"))
    assert not covers(spans, *place("Die Familie"))


# ---- dividing ----------------------------------------------------------------------------------


def divided_quotes(spans: tuple[Span, ...], offset: int) -> tuple[list[str], list[str]] | None:
    parts = divided(TEXT, spans, offset)
    return parts and (quotes(parts[0]), quotes(parts[1]))


def test_a_cut_leaves_no_blanks_beside_it() -> None:
    spans = place("im Cafe\u0301 las. Sie")

    assert divided_quotes(spans, at("Sie")) == (["im Cafe\u0301 las."], ["Sie"])
    assert divided_quotes(spans, at(" Sie")) == (["im Cafe\u0301 las."], ["Sie"])


def test_a_cut_between_two_spans_shares_them_out() -> None:
    assert divided_quotes(place("Die", "im", "las"), at("Cafe")) == (["Die", "im"], ["las"])


def test_a_cut_inside_a_character_is_made_before_it() -> None:
    assert divided_quotes(place("👨‍👩‍👧‍👦 im Cafe\u0301"), at("\u0301")) == (["👨‍👩‍👧‍👦 im Caf"], ["e\u0301"])


@pytest.mark.parametrize("offset", [0, 3, 4, len(TEXT)])
def test_where_one_side_would_be_blank_there_is_no_cut(offset: int) -> None:
    assert divided(TEXT, place("Die "), offset) is None

"""Lines go onto pages, and notes beside them, by rules that can be checked without paper."""

from itertools import repeat

import pytest

from annotator.gui.printing.printed_article import Line, bands
from annotator.gui.printing.printed_notes import placed


def _lines(*heights: float, headings: tuple[int, ...] = ()) -> list[Line]:
    lines, top = [], 0.0
    for number, height in enumerate(heights):
        lines.append(Line(top, top + height, number not in headings))
        top += height
    return lines


def test_a_page_ends_between_lines() -> None:
    assert bands(_lines(30, 30, 30, 30), repeat(100.0)) == [(0, 90), (90, 120)]


def test_the_first_page_may_have_less_room() -> None:
    assert bands(_lines(30, 30, 30, 30), iter([40.0, 100.0])) == [(0, 30), (30, 120)]


def test_a_heading_goes_onto_the_page_of_what_follows() -> None:
    assert bands(_lines(30, 30, 30, 30, headings=(2,)), repeat(100.0)) == [(0, 60), (60, 120)]


def test_a_heading_at_the_very_end_stays() -> None:
    assert bands(_lines(30, 30, headings=(1,)), repeat(100.0)) == [(0, 60)]


def test_a_page_of_nothing_but_headings_is_filled() -> None:
    assert bands(_lines(60, 60, 60, headings=(0, 1, 2)), repeat(100.0)) == [(0, 60), (60, 120), (120, 180)]


def test_a_line_higher_than_a_page_is_cut() -> None:
    assert bands(_lines(150, 30), repeat(100.0)) == [(0, 150), (150, 180)]


def test_without_lines_there_are_no_pages() -> None:
    assert bands([], repeat(100.0)) == []


def test_notes_stand_where_they_are_wanted_if_there_is_room() -> None:
    assert placed([(10, 20), (50, 20)], 100, 5) == [10, 50]


def test_notes_give_way_downwards() -> None:
    assert placed([(10, 20), (15, 20), (90, 5)], 100, 5) == [10, 35, 90]


def test_notes_at_the_foot_give_way_upwards() -> None:
    assert placed([(80, 20), (90, 20)], 100, 5) == [55, 80]


@pytest.mark.parametrize("height", [44, 50, 64])
def test_what_does_not_fit_is_left_over(height: float) -> None:
    tops = placed([(0, 20), (0, 20), (0, 20)], height, 5)

    assert len(tops) == (1 if height < 45 else 2)
    assert tops == sorted(tops)


def test_a_note_that_is_higher_than_the_page_has_no_place() -> None:
    assert placed([(0, 200)], 100, 5) == []

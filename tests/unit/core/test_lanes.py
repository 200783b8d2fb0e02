"""Annotations get lanes so that their lines never meet."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.lanes import assign


def test_marks_that_do_not_meet_share_the_first_lane() -> None:
    assert assign([(0, 5), (5, 9), (12, 14)]) == [0, 0, 0]


def test_a_nested_mark_lies_below() -> None:
    assert assign([(0, 20), (3, 8), (10, 12)]) == [0, 1, 1]


def test_five_levels_have_lanes_and_the_sixth_has_none() -> None:
    assert assign([(0, 20), (1, 20), (2, 20), (3, 20), (4, 20), (5, 20)]) == [0, 1, 2, 3, 4, None]


def test_what_goes_on_in_the_next_block_has_the_lane_there_that_it_has_here() -> None:
    here = assign([(0, 10), (5, 20), (8, 20)], first={1, 2})
    there = assign([(0, 6), (0, 4), (2, 9)], first={0, 1})

    assert here == [2, 0, 1]
    assert there[:2] == [0, 1]


def test_others_share_the_lanes_beside_what_goes_on() -> None:
    assert assign([(0, 4), (2, 8), (6, 20), (12, 14)], first={2}) == [0, 1, 0, 1]


def test_a_pile_that_goes_on_leaves_no_lane() -> None:
    assert assign([(0, 9)] * 6 + [(3, 5)], first=range(6)) == [0, 1, 2, 3, 4, None, None]


def test_where_what_goes_on_lies_in_every_lane_ahead_there_is_none() -> None:
    assert assign([(0, 4), (2, 6)], first={1}, most=1) == [None, 0]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9))), st.data())
def test_marks_in_one_lane_never_overlap(marks: list[tuple[int, int]], data: st.DataObject) -> None:
    extents = sorted(((start, start + length) for start, length in marks), key=lambda one: (one[0], -one[1]))
    first = data.draw(st.sets(st.sampled_from(range(len(extents))))) if extents else set()

    placed = zip(extents, assign(extents, first=first), strict=True)

    for (one, lane), (other, other_lane) in combinations(placed, 2):
        assert lane is None or lane != other_lane or one[1] <= other[0] or other[1] <= one[0]


def test_without_marks_there_are_no_lanes() -> None:
    assert assign([]) == []

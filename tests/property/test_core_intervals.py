"""The interval index against the plainest thing that could work."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.intervals import Interval, IntervalIndex


def _interval(start: int, length: int, number: int) -> Interval:
    return Interval(start, start + length, f"k{number}")


_INTERVALS = st.builds(_interval, st.integers(0, 30), st.integers(1, 12), st.integers(0, 3))


@given(st.sets(_INTERVALS, max_size=60), st.lists(_INTERVALS, max_size=120), st.data())
def test_the_index_equals_brute_force_while_it_changes(
    first: set[Interval], toggled: list[Interval], data: st.DataObject
) -> None:
    index, plain = IntervalIndex(first), set(first)

    for interval in toggled:
        if interval in plain:
            index.discard(interval)
            plain.remove(interval)
        else:
            index.add(interval)
            plain.add(interval)
        start, end = data.draw(st.tuples(st.integers(-1, 45), st.integers(-1, 45)))
        found = list(index.touching(start, end))
        assert len(found) == len(set(found))
        assert set(found) == {one for one in plain if start < end and one.start < end and start < one.end}
        assert len(index) == len(plain)

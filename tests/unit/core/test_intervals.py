import math
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from annotator.core.intervals import Interval, IntervalIndex

SIZE = 1000


@contextmanager
def _reads_of_ends() -> Iterator[Callable[[], int]]:
    """Count how often the end of an interval is read: a query does so once at every node that it visits."""
    reads = 0

    def end(interval: Interval) -> int:
        nonlocal reads
        reads += 1
        return int(interval[1])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Interval, "end", property(end))
        yield lambda: reads


def _nested() -> list[Interval]:
    return [Interval(number, 2 * SIZE - number, f"k{number:04}") for number in range(SIZE)]


def _identical() -> list[Interval]:
    return [Interval(100, 200, f"k{number:04}") for number in range(SIZE)]


def _one_covers_all() -> list[Interval]:
    return [Interval(0, 2 * SIZE, "all")] + [
        Interval(2 * number, 2 * number + 1, f"k{number:04}") for number in range(SIZE)
    ]


def _side_by_side() -> list[Interval]:
    return [Interval(number, number + 1, f"k{number:04}") for number in range(SIZE)]


def _same_start() -> list[Interval]:
    return [Interval(0, number + 1, f"k{number:04}") for number in range(SIZE)]


def _same_end() -> list[Interval]:
    return [Interval(number, SIZE, f"k{number:04}") for number in range(SIZE)]


def _scattered() -> list[Interval]:
    source = random.Random(7)  # noqa: S311 - nothing secret
    starts = [source.randrange(2 * SIZE) for _ in range(SIZE)]
    return [
        Interval(start, start + source.choice((1, 5, 400)), f"k{number:04}")
        for number, start in enumerate(starts)
    ]


def _built(intervals: list[Interval]) -> tuple[IntervalIndex, list[Interval]]:
    return IntervalIndex(intervals), intervals


def _added_in_order(intervals: list[Interval]) -> tuple[IntervalIndex, list[Interval]]:
    index = IntervalIndex()
    for interval in sorted(intervals):
        index.add(interval)
    return index, intervals


def _added_backwards(intervals: list[Interval]) -> tuple[IntervalIndex, list[Interval]]:
    index = IntervalIndex()
    for interval in sorted(intervals, reverse=True):
        index.add(interval)
    return index, intervals


def _thinned_out(intervals: list[Interval]) -> tuple[IntervalIndex, list[Interval]]:
    index = IntervalIndex(intervals)
    shuffled = random.Random(3).sample(intervals, len(intervals))  # noqa: S311 - nothing secret
    for interval in shuffled[: len(shuffled) // 2]:
        index.discard(interval)
    return index, shuffled[len(shuffled) // 2 :]


def _one_side_removed(intervals: list[Interval]) -> tuple[IntervalIndex, list[Interval]]:
    index = IntervalIndex(intervals)
    in_order = sorted(intervals)
    for interval in in_order[: -len(in_order) // 10]:
        index.discard(interval)
    return index, in_order[-len(in_order) // 10 :]


SHAPES = [_nested, _identical, _one_covers_all, _side_by_side, _same_start, _same_end, _scattered]
HISTORIES = [_built, _added_in_order, _added_backwards, _thinned_out, _one_side_removed]


@pytest.mark.parametrize("history", HISTORIES)
@pytest.mark.parametrize("shape", SHAPES)
def test_a_query_visits_a_logarithm_of_nodes_and_a_few_for_each_answer(
    shape: Callable[[], list[Interval]],
    history: Callable[[list[Interval]], tuple[IntervalIndex, list[Interval]]],
) -> None:
    index, intervals = history(shape())
    assert len(index) == len(intervals)
    # a subtree holds at most 0.7 of the one above it and one more: the tree is no higher than this
    height = math.log(len(intervals)) / math.log(1 / 0.7) + 4

    places = [-5, 0, 1, 99, 150, 200, SIZE // 2, SIZE - 1, SIZE, SIZE + 1, 2 * SIZE - 1, 2 * SIZE, 3 * SIZE]
    for start in places:
        for end in (start + 1, start + 2, start + 50, 4 * SIZE):
            expected = {one for one in intervals if one.start < end and start < one.end}
            with _reads_of_ends() as reads:
                found = list(index.touching(start, end))
                visited = reads()
            assert set(found) == expected
            assert len(found) == len(expected)
            assert visited <= 2 * height + 3 * len(expected)


@pytest.mark.parametrize("order", [sorted, lambda found: sorted(found, reverse=True), list])
@pytest.mark.parametrize("shape", SHAPES)
def test_a_change_costs_the_square_of_a_logarithm_on_average(
    shape: Callable[[], list[Interval]], order: Callable[[list[Interval]], list[Interval]]
) -> None:
    intervals = order(shape())
    index = IntervalIndex()

    with _reads_of_ends() as reads:
        for interval in intervals:
            index.add(interval)
        for interval in intervals:
            index.discard(interval)
        cost = reads()

    assert len(index) == 0
    assert cost <= 2 * len(intervals) * math.log2(len(intervals)) ** 2


def test_an_empty_index_touches_nothing() -> None:
    index = IntervalIndex()

    assert list(index.touching(0, 100)) == []
    assert len(index) == 0


def test_intervals_that_only_meet_do_not_touch() -> None:
    index = IntervalIndex([Interval(0, 5, "a"), Interval(5, 9, "b"), Interval(9, 12, "c")])

    assert list(index.touching(5, 9)) == [Interval(5, 9, "b")]


@pytest.mark.parametrize(("start", "end"), [(5, 5), (6, 5), (0, 0)])
def test_nothing_touches_an_empty_range(start: int, end: int) -> None:
    assert list(IntervalIndex([Interval(0, 10, "a")]).touching(start, end)) == []


def test_the_same_range_may_belong_to_several_keys() -> None:
    index = IntervalIndex([Interval(0, 5, "a"), Interval(0, 5, "b")])
    index.add(Interval(0, 5, "c"))
    index.discard(Interval(0, 5, "b"))

    assert sorted(interval.key for interval in index.touching(0, 1)) == ["a", "c"]


def test_the_last_interval_leaves_an_empty_index() -> None:
    index = IntervalIndex([Interval(0, 5, "a")])

    index.discard(Interval(0, 5, "a"))
    index.add(Interval(1, 2, "b"))

    assert list(index.touching(0, 9)) == [Interval(1, 2, "b")]


@pytest.mark.parametrize("missing", [Interval(0, 5, "x"), Interval(0, 6, "a"), Interval(7, 8, "a")])
def test_what_is_not_there_cannot_be_discarded(missing: Interval) -> None:
    index = IntervalIndex([Interval(0, 5, "a"), Interval(3, 9, "b")])

    with pytest.raises(KeyError):
        index.discard(missing)

    assert len(index) == 2
    assert len(list(index.touching(0, 9))) == 2

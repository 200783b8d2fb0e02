"""An index that answers which intervals touch a range."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

_BALANCE: Final = 0.7
"""A subtree is rebuilt when one side holds more than this share of it."""


class Interval(NamedTuple):
    """A half-open range [start, end) with the key of what it belongs to."""

    start: int
    end: int
    key: str


class _Node:
    """
    Holds the interval with the greatest end of its subtree; the others are split by (start, end, key).

    Everything in *low* is at most *split*, everything in *high* is greater.
    """

    __slots__ = ("high", "interval", "low", "size", "split")

    def __init__(self, interval: Interval, split: Interval) -> None:
        self.interval = interval
        self.split = split
        self.low: _Node | None = None
        self.high: _Node | None = None
        self.size = 1


class IntervalIndex:
    """
    A priority search tree: a search tree by start that is a heap by end.

    `touching` costs O(log n + k) for k answers. `add` and `discard` walk down O(log n) nodes; the
    tree is kept balanced by rebuilding the subtree that has become lopsided, which sorts and so
    costs O(log² n) per change on average.

    Sources: E. M. McCreight, "Priority search trees", SIAM J. Comput. 14 (1985); partial rebuilding
    after I. Galperin and R. L. Rivest, "Scapegoat trees", SODA 1993.
    """

    def __init__(self, intervals: Iterable[Interval] = ()) -> None:
        """Build the tree in O(n log n)."""
        self._root = _build(sorted(intervals))

    def __len__(self) -> int:
        """Return the number of intervals."""
        return _size(self._root)

    def touching(self, start: int, end: int) -> Iterator[Interval]:
        """
        Yield the intervals that have a point in common with [start, end), in no particular order.

        Nothing touches an empty range. The index must not change before the last one is yielded.
        """
        pending = [self._root] if start < end else []
        while pending:
            node = pending.pop()
            if node is None or node.interval.end <= start:
                continue
            if node.interval.start < end:
                yield node.interval
            pending.append(node.low)
            if node.split.start < end:
                pending.append(node.high)

    def add(self, interval: Interval) -> None:
        """Add an interval that is not in the index yet."""
        path: list[_Node] = []
        node = self._root
        while node is not None:
            path.append(node)
            node.size += 1
            if interval.end > node.interval.end:
                interval, node.interval = node.interval, interval
            node = node.low if interval <= node.split else node.high
        leaf = _Node(interval, interval)
        if path:
            _hang(path[-1], leaf, low=interval <= path[-1].split)
        else:
            self._root = leaf
        self._rebalance(path)

    def discard(self, interval: Interval) -> None:
        """
        Remove an interval.

        Raises:
            KeyError: it is not in the index.
        """
        path = self._path_to(interval)
        for node in path:
            node.size -= 1
        node = path[-1]
        while node.size:
            below = _child_with_greatest_end(node)
            node.interval = below.interval
            below.size -= 1
            path.append(below)
            node = below
        if len(path) == 1:
            self._root = None
        else:
            _replace(path[-2], node, None)
        self._rebalance(path[:-1])

    def _path_to(self, interval: Interval) -> list[_Node]:
        path = []
        node = self._root
        while node is not None:
            path.append(node)
            if node.interval == interval:
                return path
            node = node.low if interval <= node.split else node.high
        raise KeyError(interval)

    def _rebalance(self, path: list[_Node]) -> None:
        """Rebuild the highest lopsided subtree on *path*."""
        for depth, node in enumerate(path):
            if max(_size(node.low), _size(node.high)) > _BALANCE * node.size + 1:
                rebuilt = _build(sorted(_intervals(node)))
                if depth == 0:
                    self._root = rebuilt
                else:
                    _replace(path[depth - 1], node, rebuilt)
                return


def _build(intervals: list[Interval]) -> _Node | None:
    """Return a balanced subtree of the sorted *intervals*."""
    if not intervals:
        return None
    top = max(range(len(intervals)), key=lambda number: intervals[number].end)
    rest = intervals[:top] + intervals[top + 1 :]
    middle = (len(rest) + 1) // 2
    node = _Node(intervals[top], rest[middle - 1] if rest else intervals[top])
    node.low = _build(rest[:middle])
    node.high = _build(rest[middle:])
    node.size = len(intervals)
    return node


def _intervals(node: _Node | None) -> Iterator[Interval]:
    pending = [node]
    while pending:
        node = pending.pop()
        if node is not None:
            yield node.interval
            pending += (node.low, node.high)


def _size(node: _Node | None) -> int:
    return 0 if node is None else node.size


def _child_with_greatest_end(node: _Node) -> _Node:
    low, high = node.low, node.high
    if low is None or (high is not None and high.interval.end > low.interval.end):
        assert high is not None  # noqa: S101 - a node of size > 0 has a child
        return high
    return low


def _hang(parent: _Node, child: _Node | None, *, low: bool) -> None:
    if low:
        parent.low = child
    else:
        parent.high = child


def _replace(parent: _Node, old: _Node, new: _Node | None) -> None:
    _hang(parent, new, low=parent.low is old)

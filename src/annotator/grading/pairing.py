"""The best one-to-one pairing of two sides, by the Hungarian algorithm on each group that hangs together."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

Weights = Mapping[tuple[int, int], int]
"""What each possible pair (left, right) is worth: positive whole numbers, so that sums are exact."""


def best_pairs(weights: Weights) -> list[tuple[int, int]]:
    """
    Return the pairs of the one-to-one pairing that is worth most, in order.

    Kuhn–Munkres with potentials (Jonker & Volgenant's shortest augmenting paths), O(n³) for each group of
    pairs that share a side, which are small where annotations are. Of pairings that are worth the same,
    always the same one is returned.
    """
    found: list[tuple[int, int]] = []
    for group in _groups(weights):
        if len(group) == 1:
            found += group
        else:
            found += _solved(group, weights)
    return sorted(found)


def _groups(weights: Weights) -> Iterator[list[tuple[int, int]]]:
    """Yield the pairs by groups that share no side with each other."""
    by_left: defaultdict[int, list[int]] = defaultdict(list)
    by_right: defaultdict[int, list[int]] = defaultdict(list)
    for left, right in sorted(weights):
        by_left[left].append(right)
        by_right[right].append(left)
    seen: set[int] = set()
    for first in by_left:
        if first in seen:
            continue
        seen.add(first)
        waiting, group = [first], list[tuple[int, int]]()
        while waiting:
            left = waiting.pop()
            for right in by_left[left]:
                group.append((left, right))
                new = [other for other in by_right[right] if other not in seen]
                seen.update(new)
                waiting += new
        yield group


def _solved(group: list[tuple[int, int]], weights: Weights) -> list[tuple[int, int]]:
    lefts, rights = sorted({left for left, _ in group}), sorted({right for _, right in group})
    if len(lefts) > len(rights):
        turned = {(right, left): weights[left, right] for left, right in group}
        return [(left, right) for right, left in _solved(list(turned), turned)]
    costs = [[-weights.get((left, right), 0) for right in rights] for left in lefts]
    pairs = ((lefts[row], rights[column]) for row, column in _assigned(costs))
    return [pair for pair in pairs if pair in weights]


def _assigned(costs: list[list[int]]) -> Iterator[tuple[int, int]]:  # noqa: C901 - as it is published
    """Yield the cheapest column for every row, each column once; there are no more rows than columns."""
    rows, columns = len(costs), len(costs[0])
    row_potential, column_potential = [0] * (rows + 1), [0] * (columns + 1)
    row_of = [0] * (columns + 1)  # counts from 1; 0 is free
    for row in range(1, rows + 1):
        row_of[0] = row
        column, before = 0, [0] * (columns + 1)
        least, used = [_FAR] * (columns + 1), [False] * (columns + 1)
        while row_of[column]:
            used[column] = True
            current, nearest, step = row_of[column], 0, _FAR
            for candidate in range(1, columns + 1):
                if used[candidate]:
                    continue
                reduced = (
                    costs[current - 1][candidate - 1] - row_potential[current] - column_potential[candidate]
                )
                if reduced < least[candidate]:
                    least[candidate], before[candidate] = reduced, column
                if least[candidate] < step:
                    step, nearest = least[candidate], candidate
            for candidate in range(columns + 1):
                if used[candidate]:
                    row_potential[row_of[candidate]] += step
                    column_potential[candidate] -= step
                else:
                    least[candidate] -= step
            column = nearest
        while column:
            row_of[column] = row_of[before[column]]
            column = before[column]
    for column in range(1, columns + 1):
        if row_of[column]:
            yield row_of[column] - 1, column - 1


_FAR = 1 << 62

"""The pairing that is worth most is found, whatever the order."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from annotator.grading.pairing import best_pairs

sides = st.integers(0, 4)
weights = st.dictionaries(st.tuples(sides, sides), st.integers(1, 9), max_size=14)


def _most(table: dict[tuple[int, int], int]) -> int:
    """Return what the best pairing is worth, by trying all of them."""
    return max(sum(table.get(pair, 0) for pair in enumerate(order)) for order in permutations(range(5)))


def test_nothing_pairs_with_nothing() -> None:
    assert best_pairs({}) == []


def test_two_that_want_the_same_are_paired_so_that_both_get_something() -> None:
    assert best_pairs({(0, 0): 5, (0, 1): 4, (1, 0): 4}) == [(0, 1), (1, 0)]


def test_one_may_stay_alone_if_that_is_worth_more() -> None:
    assert best_pairs({(0, 0): 9, (0, 1): 1, (1, 0): 1}) == [(0, 0)]


def test_groups_do_not_meet() -> None:
    assert best_pairs({(0, 0): 1, (1, 1): 1, (7, 3): 2}) == [(0, 0), (1, 1), (7, 3)]


@given(weights)
def test_no_pairing_is_worth_more(table: dict[tuple[int, int], int]) -> None:
    found = best_pairs(table)

    assert sum(table[pair] for pair in found) == _most(table)
    assert len({left for left, _ in found}) == len({right for _, right in found}) == len(found)


@given(weights, st.randoms(use_true_random=False))
def test_the_order_of_the_table_makes_no_difference(
    table: dict[tuple[int, int], int], chance: object
) -> None:
    entries = list(table.items())
    chance.shuffle(entries)  # type: ignore[attr-defined] # a random.Random

    assert best_pairs(dict(entries)) == best_pairs(table)

"""Gamma: groups of least disorder, and what is to be expected by chance."""

import random
import sys
from itertools import product
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import GradingError
from annotator.grading import gamma as module
from annotator.grading.agreement import Mark
from annotator.grading.gamma import difference, disorder, gamma

A: Final = [Mark(0, 10, "a"), Mark(20, 30, "b"), Mark(50, 60, "a")]
B: Final = [Mark(0, 10, "a"), Mark(20, 32, "b"), Mark(70, 80, "c")]
C: Final = [Mark(1, 11, "a"), Mark(48, 60, "a")]
MARKS: Final = st.lists(
    st.builds(
        lambda start, size, label: Mark(start, start + size, label),
        st.integers(0, 30),
        st.integers(1, 12),
        st.sampled_from("ab"),
    ),
    max_size=2,
)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Mark(0, 10, "a"), Mark(0, 10, "a"), 0.0),
        (Mark(0, 10, "a"), Mark(0, 10, "b"), 1.0),
        (Mark(0, 10, "a"), Mark(5, 15, "a"), 0.25),
        (Mark(0, 10, "a"), Mark(20, 30, "b"), 5.0),
        (Mark(0, 30, "a"), Mark(10, 20, "a"), 0.25),
    ],
)
def test_marks_differ_by_place_and_label(one: Mark, other: Mark, expected: float) -> None:
    assert difference(one, other) == difference(other, one) == expected


@pytest.mark.parametrize(
    ("annotators", "expected"),
    [
        ([A, A], 0.0),
        ([A[:1], [Mark(0, 10, "b")]], 1.0),  # together: they differ by 1
        ([A[:1], [Mark(20, 30, "a")]], 2.0),  # each alone, because together they differ by 4
        ([A[:1], []], 2.0),  # 1 for the one that is alone, by half a mark of each annotator
        ([A[:1], A[:1], []], 1.0),  # (0 + 1 + 1) / 3 by 2/3 marks
        ([A[:1], A[:1], [Mark(0, 10, "b")]], 2 / 3),  # (0 + 1 + 1) / 3
        ([A, B], (0 + (2 / 22) ** 2 + 2) / 3),
    ],
)
def test_disorder_is_that_of_the_best_groups(annotators: list[list[Mark]], expected: float) -> None:
    assert disorder(annotators) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("annotators", "theirs"), [([A, B], 0.66942), ([A, C], 0.40731), ([A, B, C], 0.87957)]
)
def test_disorder_is_that_of_another_program(annotators: list[list[Mark]], theirs: float) -> None:
    """The figures are from pygamma-agreement 0.5.9, alpha = beta = 1."""
    assert disorder(annotators) == pytest.approx(theirs, abs=1e-5)


def _least(annotators: list[list[Mark]]) -> float:
    """Return the least disorder by trying all groupings."""
    people = len(annotators)
    pairs = people * (people - 1) // 2

    def cost(group: tuple[Mark | None, ...]) -> float:
        both = ((group[a], group[b]) for a in range(people) for b in range(a))
        return sum(1.0 if one is None or other is None else difference(one, other) for one, other in both)

    def least(left: list[list[Mark]]) -> float:
        first = next((person for person, marks in enumerate(left) if marks), None)
        if first is None:
            return 0.0
        found = []
        for group in product(*([None, *marks] for marks in left)):
            if group[first] is left[first][0]:
                rest = [
                    [mark for mark in marks if mark is not taken]
                    for marks, taken in zip(left, group, strict=True)
                ]
                found.append(cost(group) + least(rest))
        return min(found)

    return least(annotators) / pairs / (sum(map(len, annotators)) / people)


@given(st.lists(MARKS, min_size=2, max_size=3).filter(any))
def test_no_grouping_has_less_disorder(annotators: list[list[Mark]]) -> None:
    assert disorder(annotators) == pytest.approx(_least(annotators))


def test_gamma_is_one_where_all_agree_and_falls_with_agreement() -> None:
    worse = [A[0], Mark(22, 30, "b"), A[2]]
    worst = [Mark(4, 10, "b"), Mark(25, 40, "a"), Mark(90, 95, "c")]

    assert gamma([A, A], 100) == 1.0
    assert gamma([[], []], 100) == 1.0
    assert 1 > gamma([A, worse], 100) > gamma([A, B], 100) > gamma([A, worst], 100)


def test_gamma_is_observed_by_expected_disorder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_by_chance", lambda *_: [A[:1], [Mark(20, 30, "a")]])

    assert gamma([A[:1], [Mark(0, 10, "b")]], 100) == 1 - 1.0 / 2.0


def test_the_same_marks_make_the_same_gamma_and_another_seed_nearly_so() -> None:
    assert gamma([A, B, C], 100) == gamma([A, B, C], 100)
    assert gamma([A, B, C], 100, seed=1) == pytest.approx(gamma([A, B, C], 100), abs=0.05)


def test_chance_moves_marks_round_the_text_and_keeps_lengths_and_labels() -> None:
    draw = random.Random(1)  # noqa: S311 - nothing secret

    for _ in range(50):
        for each in module._by_chance([A, []], 100, draw):
            assert [(mark.end - mark.start, mark.label) for mark in each] in (
                [(10, "a"), (10, "b"), (10, "a")],
                [],
            )
            assert all(0 <= mark.start < 100 for mark in each)


@pytest.mark.parametrize(
    "annotators",
    [[A], [A] * 5, [A, [Mark(at, at + 1, "a") for at in range(201)]]],
)
def test_what_cannot_be_computed_in_time_is_told(annotators: list[list[Mark]]) -> None:
    with pytest.raises(GradingError, match="two to 4 people with at most 200 annotations each"):
        gamma(annotators, 1000)


def test_too_many_groups_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_GROUPS", 8)  # six alone, two together

    assert disorder([A, B]) > 0
    monkeypatch.setattr(module, "MOST_GROUPS", 7)
    with pytest.raises(GradingError, match="that rarely overlap"):
        disorder([A, B])


def test_without_scipy_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "scipy.optimize", None)

    with pytest.raises(ImportError):
        gamma([A, B], 100)

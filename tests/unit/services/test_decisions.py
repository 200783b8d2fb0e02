"""What is said about a row changes step by step, and points follow the result."""

from decimal import Decimal

import pytest

from annotator.core.annotation import Annotation
from annotator.core.assignment import Result
from annotator.core.messages import Message
from annotator.grading.score import Override, Row
from annotator.services.decisions import results_for, with_comment, with_points, with_result
from tests.builders import annotation

ITEM = annotation("k1", (0, 3))


def _row(key: Annotation | None = ITEM, of: str = "2.00", points: str = "0.70") -> Row:
    return Row("k:k1", key, None, Result.PARTLY, Decimal(points), Decimal(of), Message("grading", "Nearly."))


def test_finds_beyond_the_key_can_neither_be_missed_nor_partly_right() -> None:
    assert results_for(_row()) == (Result.RIGHT, Result.PARTLY, Result.WRONG, Result.MISSED)
    assert results_for(_row(key=None)) == (Result.RIGHT, Result.EXTRA, Result.DUPLICATE)


@pytest.mark.parametrize(
    ("result", "points"),
    [(Result.RIGHT, "2.00"), (Result.PARTLY, "0.70"), (Result.WRONG, "0"), (Result.MISSED, "0")],
)
def test_points_follow_the_result(result: Result, points: str) -> None:
    assert with_result(_row(), None, result) == Override(Decimal(points), result)


def test_an_accepted_find_beyond_the_key_is_worth_a_point() -> None:
    assert with_result(_row(None, "0", "0"), None, Result.RIGHT) == Override(Decimal(1), Result.RIGHT)


def test_a_comment_stays_when_the_result_changes() -> None:
    said = with_result(_row(), Override(comment="Gut."), Result.RIGHT)

    assert said.comment == "Gut."


def test_points_that_are_there_already_say_nothing() -> None:
    assert with_points(_row(), None, Decimal("0.7")) is None
    assert with_points(_row(), None, Decimal("1.5")) == Override(Decimal("1.5"))


def test_without_a_comment_and_all_else_nothing_is_said() -> None:
    assert with_comment(None, " Genauer. ") == Override(comment="Genauer.")
    assert with_comment(Override(comment="Genauer."), " ") is None
    assert with_comment(Override(Decimal(1), comment="Genauer."), "") == Override(Decimal(1))

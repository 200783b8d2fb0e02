"""What a teacher says about one row, step by step: a result, points, a comment."""

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from annotator.core.assignment import Result
from annotator.grading.score import Override

if TYPE_CHECKING:
    from annotator.grading.score import Row

_ACCEPTED: Final = Decimal(1)
"""What a find beyond the key is worth once it is accepted, until the teacher says otherwise."""
_SILENT: Final = Override()


def results_for(row: "Row") -> tuple[Result, ...]:
    """Return the results that a row can have: an item of the key, or a find beyond it."""
    if row.key is None:
        return Result.RIGHT, Result.EXTRA, Result.DUPLICATE
    return Result.RIGHT, Result.PARTLY, Result.WRONG, Result.MISSED


def with_result(row: "Row", said: Override | None, result: Result) -> Override:
    """
    Return what is said once *row* has this result, with the points that go with it.

    Right is worth all that can be had, partly right what it is worth already, all else nothing. A find beyond
    the key that is said to be one costs nothing.
    """
    points = Decimal(0)
    if result is Result.RIGHT:
        points = row.of or _ACCEPTED
    elif result is Result.PARTLY:
        points = row.points
    return replace(said or _SILENT, result=result, points=points)


def with_points(row: "Row", said: Override | None, points: Decimal) -> Override | None:
    """Return what is said once *row* has these points; unchanged if it has them already."""
    return said if points == row.points else replace(said or _SILENT, points=points)


def with_comment(said: Override | None, comment: str) -> Override | None:
    """Return what is said with another comment; None if nothing is left of it."""
    changed = replace(said or _SILENT, comment=comment.strip())
    return None if changed == _SILENT else changed

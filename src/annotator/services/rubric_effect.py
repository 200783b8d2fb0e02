"""What another rubric does to a class, told before anybody decides."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.services.classroom import Totals, graded_again, totals

if TYPE_CHECKING:
    from annotator.services.grade import ClassResult, Graded, Grader


@dataclass(frozen=True, slots=True)
class RubricEffect:
    """The class in numbers *before* and *after*, and the students with other points or another grade."""

    before: Totals
    after: Totals
    changed: "tuple[tuple[Graded, Graded], ...]"

    @property
    def regraded(self) -> int:
        """How many get another grade."""
        return sum(one.score.grade != other.score.grade for one, other in self.changed)


def rubric_effect(
    result: "ClassResult", grader: "Grader", report: Callable[[int], bool]
) -> RubricEffect | None:
    """
    Return what changes if *grader* grades the students of *result*; those come first who gain or lose most.

    *report* hears how many are done, and returns False to stop, which gives None.
    """
    graded = graded_again(result, grader, report)
    if len(graded) < len(result.graded):
        return None
    changed = [
        (one, other)
        for one, other in zip(result.graded, graded, strict=True)
        if (one.score.points, one.score.of, one.score.grade)
        != (other.score.points, other.score.of, other.score.grade)
    ]
    changed.sort(key=lambda pair: -abs(pair[1].score.share - pair[0].score.share))
    return RubricEffect(totals(result.graded), totals(graded), tuple(changed))

"""What counts how much: the rubric and the scale of grades that a teacher edits."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Final

from annotator.core.assignment import Assignment, Tier
from annotator.core.errors import GradingError
from annotator.core.messages import Message

DEFAULT_SCALE: Final = ((0.75, "1"), (0.60, "2"), (0.45, "3"), (0.30, "4"), (0.15, "5"), (0.0, "6"))
"""
From which share of the points which grade is given, the best first.

Trained people reach an F1 of about 0.8 against each other or a consensus (measured on PolNeAR and
Redewiedergabe), so a scale that asks for 0.92 asks for more than experts do.
"""


@dataclass(frozen=True, slots=True)
class Rubric:
    """
    How points are given; all credits are shares in [0, 1].

    An item is worth its weight × the credit of the span × the credit of the code. A span is *exact* if
    it is the key's or an accepted one once blanks, outer quotation marks and end punctuation are set
    aside; *accepted* if intersection over union reaches *accepted_overlap*; *touching* if it reaches
    *touching_overlap*. Below that it is no find, so that marking everything earns nothing.

    Bonuses are points for a correction, a speaker or evidence as the key has it, in shares of the
    item's weight. Of finds beyond the key, *allowance* (a share of the number of items in the key, rounded
    up) are free; each further one costs *extra_cost* points. *tiers* are graded, others never count.

    Raises:
        GradingError: a number is out of range, no tier is graded, or the scale does not fall to 0 or leaves
            a grade without a name.
    """

    exact: float = 1.0
    accepted: float = 1.0
    touching: float = 0.5
    accepted_overlap: float = 0.5
    touching_overlap: float = 0.1
    same_code: float = 1.0
    same_group: float = 0.7
    other_code: float = 0.3
    correction_bonus: float = 0.0
    speaker_bonus: float = 0.0
    evidence_bonus: float = 0.0
    allowance: float = 0.1
    extra_cost: float = 0.25
    tiers: tuple[Tier, ...] = (Tier.CORE,)
    scale: tuple[tuple[float, str], ...] = DEFAULT_SCALE

    def __post_init__(self) -> None:
        """Check all numbers."""
        for name in _NUMBERS:
            if not 0 <= getattr(self, name) <= (10 if name == "extra_cost" else 1):
                raise GradingError(Message("grading", "“{name}” of the rubric is out of range.", name=name))
        if not self.touching_overlap:
            message = Message("grading", "“{name}” of the rubric is out of range.", name="touching_overlap")
            raise GradingError(message)
        if self.touching_overlap > self.accepted_overlap:
            raise GradingError(
                Message("grading", "What is only touching cannot need more in common than what is accepted.")
            )
        if not self.tiers:
            raise GradingError(Message("grading", "The rubric grades no tier."))
        limits = [limit for limit, _ in self.scale]
        if not limits or limits != sorted(set(limits), reverse=True) or limits[0] > 1 or limits[-1] != 0:
            raise GradingError(Message("grading", "The scale of grades has to fall from at most 1 to 0."))
        if not all(name.strip() for _, name in self.scale):
            raise GradingError(Message("grading", "Every grade of the scale needs a name."))

    def grade(self, share: float) -> str:
        """Return the grade for a share of the points."""
        return next(name for limit, name in self.scale if share >= limit or limit == 0)

    def for_assignment(self, assignment: Assignment | None) -> "Rubric":
        """Return this rubric with the tiers of *assignment*, if there is one that names some."""
        if assignment is None or not assignment.tiers:
            return self
        return replace(self, tiers=assignment.tiers)

    def to_json(self) -> dict[str, object]:
        """Return the rubric as JSON can hold it."""
        return {
            **asdict(self),
            "tiers": [tier.value for tier in self.tiers],
            "scale": [*map(list, self.scale)],
        }


def rubric_from_json(data: object) -> Rubric:
    """
    Return the rubric in parsed JSON; what is not there is as in the default one.

    Raises:
        GradingError: it is no object, has a name that no rubric has, or a value that cannot be used.
    """
    if not isinstance(data, Mapping):
        raise GradingError(Message("grading", "A rubric is a JSON object."))
    known = {field.name for field in fields(Rubric)}
    values: dict[str, object] = {}
    for name, value in data.items():
        if name not in known:
            raise GradingError(Message("grading", "A rubric has no “{name}”.", name=str(name)[:80]))
        try:
            values[name] = _read(name, value)
        except (KeyError, TypeError, ValueError) as error:
            message = Message("grading", "The value of “{name}” in the rubric cannot be used.", name=name)
            raise GradingError(message) from error
    return Rubric(**values)  # type: ignore[arg-type] # of the types that `_read` gives


def _read(name: str, value: object) -> object:
    if name == "tiers":
        return tuple(Tier(str(tier)) for tier in _list(value))
    if name == "scale":
        return tuple((_number(limit), str(grade)) for limit, grade in map(_list, _list(value)))
    return _number(value)


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    return float(value)


_NUMBERS: Final = tuple(field.name for field in fields(Rubric) if field.name not in {"tiers", "scale"})
DEFAULT: Final = Rubric()

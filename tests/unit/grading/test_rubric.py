"""A rubric is checked, read and written."""

import json

import pytest

from annotator.core.assignment import Assignment, Tier
from annotator.core.errors import GradingError
from annotator.grading.rubric import DEFAULT, Rubric, rubric_from_json


@pytest.mark.parametrize(
    ("share", "grade"),
    [*zip((1.0, 0.75, 0.749, 0.6, 0.45, 0.3, 0.15, 0.0), "11223456", strict=True)],
)
def test_the_default_scale_asks_for_no_more_than_trained_people_reach(share: float, grade: str) -> None:
    assert DEFAULT.grade(share) == grade


@pytest.mark.parametrize(
    "values",
    [
        {"exact": 1.1},
        {"touching": -0.1},
        {"extra_cost": 11},
        {"touching_overlap": 0},
        {"touching_overlap": 0.6},
        {"scale": ()},
        {"scale": ((0.5, "1"),)},
        {"scale": ((0.5, "1"), (0.5, "2"), (0, "3"))},
        {"scale": ((0.2, "1"), (0.5, "2"), (0, "3"))},
        {"scale": ((1.5, "1"), (0, "2"))},
        {"scale": ((0.5, " "), (0, "2"))},
        {"tiers": ()},
    ],
)
def test_values_out_of_range_are_refused(values: dict[str, object]) -> None:
    with pytest.raises(GradingError):
        Rubric(**values)  # type: ignore[arg-type] # wrong on purpose


def test_an_assignment_says_which_tiers_count() -> None:
    tiers = (Tier.CORE, Tier.EXTENDED)

    assert DEFAULT.for_assignment(Assignment("a", "0" * 64, tiers=tiers)).tiers == tiers
    assert DEFAULT.for_assignment(Assignment("a", "0" * 64, tiers=())) is DEFAULT
    assert DEFAULT.for_assignment(None) is DEFAULT


def test_a_rubric_survives_json() -> None:
    rubric = Rubric(touching=0.25, tiers=(Tier.EXPERT,), scale=((0.5, "ja"), (0.0, "nein")))

    assert rubric_from_json(json.loads(json.dumps(rubric.to_json()))) == rubric


def test_what_is_not_said_is_as_in_the_default() -> None:
    assert rubric_from_json({"touching": 0}) == Rubric(touching=0)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ([], "A rubric is a JSON object."),
        ({"exactly": 1}, "A rubric has no “exactly”."),
        ({"exact": "1"}, "The value of “exact” in the rubric cannot be used."),
        ({"exact": True}, "The value of “exact” in the rubric cannot be used."),
        ({"tiers": "core"}, "The value of “tiers” in the rubric cannot be used."),
        ({"tiers": ["gold"]}, "The value of “tiers” in the rubric cannot be used."),
        ({"scale": [[1]]}, "The value of “scale” in the rubric cannot be used."),
        ({"scale": [7]}, "The value of “scale” in the rubric cannot be used."),
        ({"exact": 2}, "“exact” of the rubric is out of range."),
    ],
)
def test_a_rubric_that_cannot_be_used_is_refused_with_its_item(data: object, sentence: str) -> None:
    with pytest.raises(GradingError) as error:
        rubric_from_json(data)

    assert str(error.value) == sentence

"""Rubrics as files, in a session, and what another one would change."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from annotator.core.errors import GradingError, ReadError
from annotator.grading.rubric import DEFAULT, Rubric
from annotator.services.grade import ClassResult, Grader
from annotator.services.grading_session import GradingSession, read_session, session_to_json
from annotator.services.inbox import Source, Submission
from annotator.services.rubric_effect import RubricEffect, rubric_effect
from annotator.services.rubric_files import read_rubric, save_rubric
from annotator.services.school_platforms import Placed
from tests.builders import annotation
from tests.unit.grading.test_match import words
from tests.unit.services.classroom import KEY, work

MILD = replace(DEFAULT, other_code=1.0)


def test_a_rubric_survives_its_file(tmp_path: Path) -> None:
    rubric = Rubric(touching=0.25, scale=((0.5, "schön"), (0.0, "nein")))

    save_rubric(rubric, tmp_path / "a.json")

    assert read_rubric(tmp_path / "a.json") == rubric
    assert '"schön"' in (tmp_path / "a.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "sentence"), [("nothing", "a.json is no JSON."), ('{"exact": 7}', "“exact” of the rubric")]
)
def test_what_is_no_rubric_is_told(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "a.json").write_text(text)

    with pytest.raises(GradingError, match=sentence):
        read_rubric(tmp_path / "a.json")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"There is no file a\.json"):
        read_rubric(tmp_path / "a.json")


def test_a_session_keeps_its_rubric(tmp_path: Path) -> None:
    path = tmp_path / "session.json"
    session = GradingSession().with_rubric(MILD)

    path.write_bytes(session_to_json(session))

    assert read_session(path) == session


def test_a_session_with_a_rubric_that_cannot_be_used_is_none(tmp_path: Path) -> None:
    path = tmp_path / "session.json"
    path.write_text('{"version": 1, "overrides": {}, "assigned": {}, "rubric": {"exact": 7}}')

    with pytest.raises(GradingError, match=r"session\.json is no grading session that can be used"):
        read_session(path)


def _class(rubric: Rubric) -> tuple[ClassResult, Grader]:
    """Return Ann, who has the wrong code, Ben, who has nothing, and Cem, who has the wrong code twice."""
    first, second = annotation("w1", words(0, 3), code="error.fused"), annotation("w2", words(10, 13))
    grader = Grader(KEY, DEFAULT, GradingSession())
    graded = tuple(
        grader.graded(Submission(Source((name,), Placed()), work(name, *found), name, "9b"))
        for name, found in {"Ann": [first], "Ben": [], "Cem": [first, second]}.items()
    )
    return ClassResult(graded, (), ()), Grader(KEY, rubric, GradingSession())


def _effect(rubric: Rubric) -> RubricEffect:
    effect = rubric_effect(*_class(rubric), lambda _number: True)
    assert effect is not None
    return effect


def test_an_effect_names_those_with_another_result_most_first() -> None:
    effect = _effect(MILD)

    assert [
        (one.submission.student, str(one.score.points), str(other.score.points))
        for one, other in effect.changed
    ] == [
        ("Cem", "0.60", "2.00"),
        ("Ann", "0.30", "1.00"),
    ]
    assert (effect.before.points, effect.after.points) == (Decimal("0.30"), Decimal("1.00"))
    assert effect.regraded == 2


def test_another_scale_changes_grades_alone() -> None:
    effect = _effect(replace(DEFAULT, scale=((0.3, "ja"), (0.1, "4"), (0.0, "6"))))

    assert [one.submission.student for one, _ in effect.changed] == ["Ann", "Cem"]
    assert effect.before.points == effect.after.points


def test_points_without_another_grade_are_told_too() -> None:
    assert _effect(replace(DEFAULT, other_code=0.32)).regraded == 0


def test_the_same_rubric_changes_nothing() -> None:
    assert _effect(DEFAULT).changed == ()


def test_what_is_stopped_has_no_effect() -> None:
    heard: list[int] = []

    def report(number: int) -> bool:
        heard.append(number)
        return number < 1

    assert rubric_effect(*_class(MILD), report) is None
    assert heard == [0, 1]

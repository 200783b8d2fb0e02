"""A class on the teacher's desk: where results lie, and how scores follow decisions."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from annotator.core.annotation import Origin
from annotator.core.assignment import Assignment, HintPolicy, Result
from annotator.core.errors import WriteError
from annotator.formats.native.write import write
from annotator.grading.rubric import DEFAULT
from annotator.grading.score import Override
from annotator.services.classroom import (
    comments_used,
    from_hints,
    graded_again,
    key_of,
    rescored,
    results_folder,
    save_session,
    session_in,
    students_decided_on,
    tells_hints,
    totals,
)
from annotator.services.grade import ClassResult, Grader
from annotator.services.grading_session import GradingSession
from annotator.services.inbox import Source, Submission
from annotator.services.school_platforms import Placed
from tests.builders import annotation
from tests.unit.grading.test_match import words
from tests.unit.services.classroom import KEY, work

LEA, BEN = "lea | 9b", "ben | 9b"
SAID = GradingSession().with_override(LEA, "k:k2", Override(Decimal("0.5"), Result.PARTLY, "Fast."))


def _class(tmp_path: Path, grader: Grader) -> ClassResult:
    for name in ("Lea", "Ben"):
        (tmp_path / f"{name}.annox").write_bytes(write(work(name, annotation("w1", words(0, 3)))))
    return grader.grade([tmp_path])


def test_results_lie_beside_a_folder_and_beside_a_file(tmp_path: Path) -> None:
    (tmp_path / "9b.zip").touch()
    (tmp_path / "9.b").mkdir()

    assert results_folder(tmp_path / "9b.zip") == tmp_path / "9b-results"
    assert results_folder(tmp_path / "9.b") == tmp_path / "9.b-results"


def test_what_was_decided_is_there_again(tmp_path: Path) -> None:
    save_session(SAID, tmp_path / "new" / "results")

    assert session_in(tmp_path / "new" / "results") == SAID


def test_nothing_is_decided_in_an_empty_folder(tmp_path: Path) -> None:
    assert session_in(tmp_path) == GradingSession()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "results").touch()

    with pytest.raises(WriteError, match="The folder results cannot be made"):
        save_session(SAID, tmp_path / "results")


def test_only_the_students_decided_on_are_scored_again(tmp_path: Path) -> None:
    grader = Grader(KEY, DEFAULT, GradingSession())
    before = _class(tmp_path, grader)
    grader.session = SAID

    after = rescored(before, grader, students_decided_on(GradingSession(), SAID))

    assert [key_of(each) for each in after.graded] == [BEN, LEA]
    assert after.graded[0] is before.graded[0]
    assert after.graded[1].score.points == before.graded[1].score.points + Decimal("0.5")


def test_everybody_is_graded_again_until_it_is_asked_to_stop(tmp_path: Path) -> None:
    before = _class(tmp_path, Grader(KEY, DEFAULT, GradingSession()))
    told: list[int] = []

    def report(count: int) -> bool:
        told.append(count)
        return count < 1

    after = graded_again(before, Grader(KEY, DEFAULT, SAID), report)
    everybody = graded_again(before, Grader(KEY, DEFAULT, SAID), lambda _count: True)

    assert told == [0, 1]
    assert [key_of(each) for each in after] == [BEN]
    assert [each.score.points for each in everybody] == [Decimal("1.00"), Decimal("1.50")]


def _result(*policies: HintPolicy, hinted: bool = False) -> ClassResult:
    """Return a class that was handed out with these policies."""
    origin = Origin.HINT if hinted else Origin.PERSON
    find = replace(annotation("w1", words(0, 3)), origin=origin)
    works = [work("Lea", find, assignment=Assignment("a", "0" * 64, hints=policy)) for policy in policies]
    grader, source = Grader(KEY, DEFAULT, GradingSession()), Source(("a.annox",), Placed())
    return ClassResult(tuple(grader.graded(Submission(source, each, "Lea", "9b")) for each in works), (), ())


@pytest.mark.parametrize(
    ("policies", "hinted", "expected"),
    [
        ((), False, True),
        ((HintPolicy.ON,), False, True),
        ((HintPolicy.OFF,), False, False),
        ((HintPolicy.OFF, HintPolicy.AFTER_HAND_IN), False, False),
        ((HintPolicy.AFTER_HAND_IN, HintPolicy.ON), False, True),
        ((HintPolicy.OFF,), True, True),
    ],
)
def test_hints_are_told_where_they_were_allowed_or_used(
    policies: tuple[HintPolicy, ...], hinted: bool, expected: bool
) -> None:
    assert tells_hints(_result(*policies, hinted=hinted), KEY) is expected


def test_hints_that_were_accepted_are_counted() -> None:
    (graded,) = _result(HintPolicy.ON, hinted=True).graded

    assert from_hints(graded.submission.document) == 1
    assert from_hints(KEY) == 0


def test_students_decided_on_are_those_about_whom_something_else_is_said() -> None:
    both = SAID.with_override(BEN, "k:k1", Override(comment="Gut."))

    assert students_decided_on(SAID, both) == {BEN}
    assert students_decided_on(both, SAID) == {BEN}
    assert students_decided_on(SAID, SAID.with_override(LEA, "k:k2", None)) == {LEA}
    assert students_decided_on(SAID, SAID.with_assigned("x.annox", "Ben")) == set()


def test_the_class_in_numbers(tmp_path: Path) -> None:
    grader = Grader(KEY, DEFAULT, SAID)

    numbers = totals(_class(tmp_path, grader).graded)

    assert (numbers.students, numbers.of) == (2, Decimal("2.00"))
    assert numbers.points == Decimal("1.25")
    assert numbers.share == pytest.approx(0.625)
    assert sum(numbers.grades.values()) == 2


def test_an_empty_class_in_numbers() -> None:
    numbers = totals([])

    assert (numbers.students, numbers.points, numbers.of, numbers.share) == (0, Decimal(0), Decimal(0), 0)


def test_comments_that_were_used_most_come_first() -> None:
    session = SAID.with_override(LEA, "k:k1", Override(comment="Genauer."))
    session = session.with_override(BEN, "k:k1", Override(comment="Genauer."))
    session = session.with_override(BEN, "k:k2", Override(Decimal(1)))

    assert comments_used(session) == ["Genauer.", "Fast."]

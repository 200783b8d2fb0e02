"""What a submission came to goes into a file and comes back."""

import json
from dataclasses import replace
from decimal import Decimal

from annotator.core.annotation import Annotation, Origin
from annotator.core.messages import untranslated
from annotator.grading.rubric import DEFAULT
from annotator.services.grade import Graded, Grader
from annotator.services.grading_session import GradingSession
from annotator.services.inbox import Source, Submission
from annotator.services.other_version import Places
from annotator.services.outcome import (
    Outcome,
    Reporter,
    outcome_from_bytes,
    outcome_to_bytes,
    report_from_bytes,
    report_to_bytes,
)
from annotator.services.school_platforms import placed
from tests.builders import annotation
from tests.samples import TRICKY_TEXTS
from tests.unit.grading.test_match import word, words
from tests.unit.services.classroom import KEY, work


def _graded(name: str, *annotations: Annotation, path: str = "a.annox") -> Graded:
    source = Source(tuple(path.split("/")), placed(tuple(path.split("/"))))
    document = work(name, *annotations)
    return Grader(KEY, DEFAULT, GradingSession()).graded(Submission(source, document, name, "9b"))


def test_the_row_has_the_numbers_of_the_score() -> None:
    found, wrong, extra = (
        annotation("w1", words(0, 3)),
        annotation("w2", words(10, 13)),
        annotation("w3", word(30)),
    )

    outcome = Outcome.of_graded(_graded("Lea", found, wrong, extra))

    assert (outcome.student, outcome.class_name, outcome.late) == ("Lea", "9b", False)
    assert (outcome.points, outcome.of, outcome.share, outcome.grade) == (
        Decimal("1.30"),
        Decimal(2),
        0.65,
        "2",
    )
    assert (outcome.right, outcome.partly, outcome.missed, outcome.extra) == (1, 1, 0, 1)
    assert (round(outcome.strict, 3), round(outcome.partial, 3)) == (0.4, 0.4)


def test_a_row_comes_back_as_it_was() -> None:
    for name in (*TRICKY_TEXTS, "\ud800"):
        for path in ("a.annox", "Lea_12_assignsubmission_file/x.annox", "bob_LATE_3_4_x.annox"):
            outcome = Outcome.of_graded(_graded(name, path=path))

            data = outcome_to_bytes(outcome)

            assert outcome_from_bytes(data) == outcome


def test_a_row_on_another_version_comes_back_as_it_was() -> None:
    graded = _graded("Lea", annotation("w1", words(0, 3)))
    outcome = Outcome.of_graded(
        replace(graded, submission=replace(graded.submission, places=Places(1, 2, 3, restored=True)))
    )

    assert outcome_from_bytes(outcome_to_bytes(outcome)) == outcome
    assert outcome.places == (1, 2, 3, True)


def test_what_was_a_hint_is_counted_and_told() -> None:
    hinted = replace(annotation("w1", words(0, 3)), origin=Origin.HINT)
    graded = _graded("Lea", hinted, annotation("w2", words(10, 13)))

    told = json.loads(Reporter(KEY, untranslated, "en").report(graded).explanation)

    assert Outcome.of_graded(graded).hints == told["hints"] == 1
    assert [item["from_hint"] for item in told["items"]] == [True, False]


def test_a_report_comes_back_as_it_was() -> None:
    note = replace(annotation("w2", code="error.fused"), spans=())
    report = Reporter(KEY, untranslated, "en").report(_graded("Lea", annotation("w1", words(0, 3)), note))

    back = report_from_bytes(report_to_bytes(report))

    assert back == report
    assert back.found == {"k1": "claim.fact"}
    assert [code for _, code in back.marked] == ["claim.fact"]

"""A find becomes an item of the key, and all who have it get points."""

from dataclasses import replace
from decimal import Decimal

from annotator.core.annotation import Link
from annotator.grading.rubric import DEFAULT
from annotator.services.grade import Grader
from annotator.services.grading_session import GradingSession
from annotator.services.inbox import Source, Submission
from annotator.services.key_edits import may_be_added, with_item
from annotator.services.school_platforms import placed
from tests.builders import annotation
from tests.unit.grading.test_match import word
from tests.unit.services.classroom import KEY, work

FIND = replace(annotation("w3", word(5)), author="Lea", comment="Hier!", links=(Link("w1", "same"),))


def test_it_stands_where_it_belongs_without_a_name() -> None:
    added = with_item(KEY, FIND)

    item = added.annotations[1]
    assert [each.id for each in added.annotations] == ["k1", item.id, "k2"]
    assert (item.spans, item.code) == (FIND.spans, FIND.code)
    assert (item.author, item.comment, item.links) == ("", "", ())
    assert item.id != FIND.id


def test_attributes_that_the_codebook_of_the_key_does_not_have_are_left_out() -> None:
    find = replace(FIND, attributes={"nobody_knows": "x"})

    assert with_item(KEY, find).annotations[1].attributes == {}


def test_a_code_that_the_key_does_not_know_cannot_be_added() -> None:
    assert may_be_added(KEY, FIND)
    assert not may_be_added(KEY, replace(FIND, code="mine.own"))


def test_who_has_it_gets_points() -> None:
    submission = Submission(Source(("a",), placed(("a",))), work("Lea", FIND), "Lea", "9b")

    before = Grader(KEY, DEFAULT, GradingSession()).graded(submission).score
    after = Grader(with_item(KEY, FIND), DEFAULT, GradingSession()).graded(submission).score

    assert (before.points, after.points) == (Decimal(0), Decimal(1))
    assert after.of == before.of + 1

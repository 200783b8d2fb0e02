"""Assignments, expectations, verdicts and grades with mistakes are read as far as they go."""

from decimal import Decimal

import pytest

from annotator.core.annotation import Annotation
from annotator.core.assignment import Assignment, Expected, Grade, HintPolicy, Result, Tier, Verdict
from annotator.core.document import Head
from annotator.core.errors import ReadError
from annotator.core.text import Span
from annotator.formats.native.read import Reading, read
from annotator.formats.native.write import write
from tests.builders import annotation, document

EMPTY = Expected(extents=((Span(0, 3),),))


def _read(written: str, into: str = "</annotation>") -> Reading:
    """Return what is read when *written* stands before *into* in a file that is in order otherwise."""
    data = write(document(annotation("a1", (0, 3)))).decode()
    return read(data.replace(into, f"{written}\n{into}", 1).encode(), "x.annox")


def _annotation(written: str) -> tuple[Annotation, list[str]]:
    reading = _read(written)
    return reading.document.annotations[0], [str(problem.message) for problem in reading.problems]


def _head(written: str) -> Head:
    return _read(written, "</head>").document.head


def test_without_anything_nothing_is_expected_and_nothing_graded() -> None:
    read_again = read(write(document(annotation())), "x.annox").document

    assert (read_again.head.assignment, read_again.head.grade) == (None, None)
    assert (read_again.annotations[0].expected, read_again.annotations[0].verdict) == (None, None)


def test_an_extent_whose_spans_cannot_be_used_is_left_out_and_told() -> None:
    written = (
        '<expected tier="extended" weight="2"><also code="claim"/>'
        '<extent><span start="90000" end="90001">x</span></extent>'
        '<extent><span start="0" end="3">Die</span></extent></expected>'
    )

    found, problems = _annotation(written)

    assert found.expected == Expected(Tier.EXTENDED, 2.0, ("claim",), ((Span(0, 3),),))
    assert "An accepted extent is left out: none of its spans can be used." in problems


def test_quotes_of_extents_are_checked() -> None:
    written = (
        '<expected tier="core" weight="1"><extent><span start="0" end="3">Das</span></extent></expected>'
    )

    found, problems = _annotation(written)

    assert found.expected == EMPTY
    assert any("“Das”" in problem for problem in problems)


def test_expectations_that_contradict_the_schema_are_told_and_become_ordinary_ones() -> None:
    found, problems = _annotation('<expected tier="some" weight="much"><also code="two words"/></expected>')

    assert found.expected == Expected(Tier.CORE, 1.0, ())
    assert problems


def test_verdicts_that_contradict_the_schema_are_told_and_worth_nothing() -> None:
    found, problems = _annotation('<verdict result="fine" points="" of="1e999"/>')

    assert found.verdict == Verdict(Result.EXTRA, Decimal(0), Decimal(0))
    assert problems


def test_an_assignment_that_contradicts_the_schema_is_read_as_far_as_it_goes() -> None:
    head = _head('<assignment id="h1" sha256="x" hints="maybe" tiers="core never" due="soon"/>')

    assert head.assignment is not None
    assert head.assignment.tiers == (Tier.CORE,)
    assert head.assignment.hints is HintPolicy.ON
    assert head.assignment.due is not None  # told, and in 1970


def test_an_assignment_without_a_date_has_none() -> None:
    head = _head(f'<assignment id="h1" sha256="{"0" * 64}" hints="off" tiers="core"/>')

    assert head.assignment == Assignment("h1", "0" * 64, hints=HintPolicy.OFF)


def test_a_grade_without_points_is_worth_nothing() -> None:
    assert _head('<grade points="many" of="20" grade="3"/>').grade == Grade(Decimal(0), Decimal(20), "3")


def test_more_extents_than_anybody_needs_are_refused() -> None:
    extent = '<extent><span start="0" end="3">Die</span></extent>'

    with pytest.raises(ReadError):
        _read(f'<expected tier="core" weight="1">{extent * 600}</expected>')

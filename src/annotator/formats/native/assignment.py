"""Assignments, expectations, verdicts, grades, and the spans they share with annotations, as lines."""

from typing import TYPE_CHECKING

from annotator.formats.native import values
from annotator.formats.native.markup import attribute, attributes, element, nested

if TYPE_CHECKING:
    from annotator.core.anchor import Anchor
    from annotator.core.assignment import Assignment, Expected, Grade, Verdict
    from annotator.core.text import ArticleText, Span


def assignment_lines(assignment: "Assignment", pad: str) -> list[str]:
    """Return the element of an assignment."""
    start = attributes(
        {
            "id": values.identifier(assignment.id),
            "sha256": assignment.sha256,
            "hints": assignment.hints.value,
            "counts": " ".join(map(values.identifier, assignment.counts)) or None,
            "tiers": " ".join(tier.value for tier in assignment.tiers),
            "due": None if assignment.due is None else values.time_text(assignment.due),
        }
    )
    lines = [f"{pad}  {element('instructions', assignment.instructions)}"] if assignment.instructions else []
    return nested("assignment", start, lines, pad)


def grade_lines(grade: "Grade", pad: str) -> list[str]:
    """Return the element of a grade."""
    points, out_of = values.number_text(grade.points), values.number_text(grade.of)
    start = attributes({"points": points, "of": out_of, "grade": grade.grade or None})
    return nested("grade", start, _comment(grade.comment, pad), pad)


def expected_lines(expected: "Expected", text: "ArticleText | None", pad: str) -> list[str]:
    """Return the element of what a key expects, with quotes if there is a *text* to quote."""
    lines = [f'{pad}  <also code="{attribute(values.identifier(code))}"/>' for code in expected.codes]
    for extent in expected.extents:
        spans = [f"{pad}    {span_markup(span, text)}" for span in extent]
        lines += nested("extent", "", spans, f"{pad}  ")
    weight = values.number_text(expected.weight)
    return nested("expected", attributes({"tier": expected.tier.value, "weight": weight}), lines, pad)


def verdict_lines(verdict: "Verdict", pad: str) -> list[str]:
    """Return the element of a verdict."""
    points, out_of = values.number_text(verdict.points), values.number_text(verdict.of)
    lines = [f"{pad}  {element('reason', verdict.reason)}"] if verdict.reason else []
    start = attributes({"result": verdict.result.value, "points": points, "of": out_of})
    return nested("verdict", start, [*lines, *_comment(verdict.comment, pad)], pad)


def span_markup(span: "Span", text: "ArticleText | None") -> str:
    """Return the element of a span; if there is a *text*, with its quote and what stands around it."""
    place = f' start="{span.start}" end="{span.end}"'
    if text is None:
        return element("span", "", place)
    prefix, suffix = attribute(text.prefix(span)), attribute(text.suffix(span))
    return element("span", text.quote(span), f'{place} prefix="{prefix}" suffix="{suffix}"')


def former_markup(anchor: "Anchor") -> str:
    """Return the element of words that an annotation stood on, and what stood around them."""
    start = attributes(
        {"start": str(anchor.start), "prefix": anchor.prefix or None, "suffix": anchor.suffix or None}
    )
    return element("former", anchor.quote, start)


def _comment(comment: str, pad: str) -> list[str]:
    return [f"{pad}  {element('comment', comment)}"] if comment else []

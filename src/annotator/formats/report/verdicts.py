"""What a report says about verdicts, and about the work as a whole."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from annotator.core.assignment import Grade, Result, Verdict
from annotator.core.messages import Message

if TYPE_CHECKING:
    from annotator.core.document import Document
    from annotator.formats.report.notes import Options

_SIGNS: Final = {
    Result.RIGHT: "✓",
    Result.PARTLY: "–",
    Result.WRONG: "✗",
    Result.MISSED: "○",
    Result.EXTRA: "+",
    Result.DUPLICATE: "=",
}
"""Their shape alone tells them apart."""
_NAMES: Final = {
    Result.RIGHT: Message("formats", "Right"),
    Result.PARTLY: Message("formats", "Partly right"),
    Result.WRONG: Message("formats", "Wrong"),
    Result.MISSED: Message("formats", "Missed"),
    Result.EXTRA: Message("formats", "Not in the key"),
    Result.DUPLICATE: Message("formats", "Marked twice"),
}
_WITH_COMMA: Final = {"de"}
"""Languages that write 1,5."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict in words: its *sign*, the *result* with points, the *reason*, the teacher's *comment*."""

    kind: Result
    sign: str
    result: str
    reason: str
    comment: str


@dataclass(frozen=True, slots=True)
class Heading:
    """
    What stands above the article, each part on a line of its own, or empty.

    Where it comes from, who worked on it, the grade, how often there is which verdict, the teacher's comment.
    """

    origin: str
    signed: str
    grade: str
    results: str
    comment: str


def judgement(verdict: Verdict, options: "Options") -> Judgement:
    """Return *verdict* in words."""
    points = _points(verdict.points, verdict.of, options) if verdict.of else ""
    result = _NAMES[verdict.result].render(options.translate)
    return Judgement(
        verdict.result,
        _SIGNS[verdict.result],
        " · ".join(filter(None, (result, points))),
        verdict.reason.strip(),
        verdict.comment.strip(),
    )


def heading(document: "Document", judgements: Iterable[Judgement], options: "Options") -> Heading:
    """Return what stands above the article of *document*, with the *judgements* on its annotations."""
    provenance, head = document.article.provenance, document.head
    published = provenance.published.isoformat() if provenance.published else ""
    handed_in = head.handed_in.date().isoformat() if head.handed_in else ""
    signed = (head.author, head.class_name, handed_in) if options.names else ()
    return Heading(
        origin=" · ".join(filter(None, (provenance.author, published, provenance.source))),
        signed=" · ".join(filter(None, signed)),
        grade="" if head.grade is None else _grade(head.grade, options),
        results=_results(judgements, options),
        comment="" if head.grade is None else head.grade.comment.strip(),
    )


def _grade(grade: Grade, options: "Options") -> str:
    points = _points(grade.points, grade.of, options)
    name = Message("formats", "grade {grade}", grade=grade.grade).render(options.translate)
    return f"{points} · {name}" if grade.grade else points


def _results(judgements: Iterable[Judgement], options: "Options") -> str:
    counts = Counter(judgement.kind for judgement in judgements)
    return " · ".join(
        f"{_SIGNS[kind]} {_NAMES[kind].render(options.translate)}: {counts[kind]}"
        for kind in Result
        if counts[kind]
    )


def _points(points: Decimal, of: Decimal, options: "Options") -> str:
    message = Message(
        "formats",
        "{points} of {of} points",
        points=_number(points, options.language),
        of=_number(of, options.language),
    )
    return message.render(options.translate)


def _number(value: Decimal, language: str) -> str:
    """Return points as people write them: without zeros at the end."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if language in _WITH_COMMA else text

"""The class at a glance, as tables: students, items of the key, and figures about both."""

from collections import Counter
from dataclasses import dataclass
from statistics import fmean, median
from typing import TYPE_CHECKING, Final

from annotator.core.assignment import Result
from annotator.core.codebook import worded
from annotator.core.messages import Message
from annotator.grading.agreement import partial, strict
from annotator.grading.classroom import item_rates
from annotator.services.agree import agreement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.annotation import Annotation
    from annotator.core.document import Document
    from annotator.core.messages import Translate
    from annotator.services.grade import ClassResult, Graded


class Share(float):
    """A number between 0 and 1 that people read as per cent."""


Cell = str | int | float
_MOST: Final = 100
"""Agreement compares everybody with everybody, which is done for a class, not for a school."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a title."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def overview(
    result: "ClassResult", key: "Document", translate: "Translate", language: str
) -> tuple[Table, ...]:
    """Return the tables about a class, worded by *translate*; codes are named in *language*."""
    return (
        _students(result, translate),
        _items(result.graded, key, translate, language),
        _statistics(result.graded, translate),
    )


def _said(translate: "Translate", *messages: Message) -> tuple[str, ...]:
    return tuple(message.render(translate) for message in messages)


def _students(result: "ClassResult", translate: "Translate") -> Table:
    header = _said(
        translate,
        Message("services", "Student"),
        Message("services", "Group"),
        Message("services", "File"),
        Message("services", "Points"),
        Message("services", "Out of"),
        Message("services", "Share"),
        Message("services", "Grade"),
        Message("services", "Right"),
        Message("services", "Partly right"),
        Message("services", "Missed"),
        Message("services", "Beyond the key"),
        Message("services", "Late"),
        Message("services", "Problems"),
    )
    late = Message("services", "late").render(translate)
    rows = [_student(graded, late) for graded in result.graded]
    rows += [("", "", each.source.name, *[""] * 9, each.reason.render(translate)) for each in result.unusable]
    return Table(Message("services", "Students").render(translate), header, tuple(rows))


def _student(graded: "Graded", late: str) -> tuple[Cell, ...]:
    submission, score = graded.submission, graded.score
    counts = (score.count(each) for each in (Result.RIGHT, Result.PARTLY, Result.MISSED, Result.EXTRA))
    return (
        *(submission.student, submission.class_name, submission.source.name),
        *(float(score.points), float(score.of), Share(score.share), score.grade),
        *counts,
        *(late if graded.late else "", ""),
    )


def _items(results: "Sequence[Graded]", key: "Document", translate: "Translate", language: str) -> Table:
    header = _said(
        translate,
        Message("services", "Words"),
        Message("services", "Code"),
        Message("services", "Found by"),
        Message("services", "Students"),
        Message("services", "Share"),
    )
    rows = [
        (
            _words(each.key, key),
            _code(each.key, key, language),
            each.found,
            each.students,
            Share(each.rate),
        )
        for each in item_rates([graded.score for graded in results])
    ]
    return Table(Message("services", "Items of the key").render(translate), header, tuple(rows))


def _words(item: "Annotation", key: "Document") -> str:
    text = str(key.article.text)
    return " … ".join(text[span.start : span.end] for span in item.spans)


def _code(item: "Annotation", key: "Document", language: str) -> str:
    return worded(key.codebook.code(item.code).name, language) or item.code


def _statistics(results: "Sequence[Graded]", translate: "Translate") -> Table:
    title = Message("services", "Statistics").render(translate)
    header = _said(translate, Message("services", "Figure"), Message("services", "Value"))
    figures: list[tuple[Message, Cell]] = [(Message("services", "Students"), len(results))]
    if results:
        points = [float(graded.score.points) for graded in results]
        matchings = [graded.score.matching for graded in results]
        figures += [
            (Message("services", "Points, mean"), fmean(points)),
            (Message("services", "Points, median"), median(points)),
            (Message("services", "F1, words and code right, mean"), fmean(strict(m).f1 for m in matchings)),
            (
                Message("services", "F1, other extents count half, mean"),
                fmean(partial(m).f1 for m in matchings),
            ),
        ]
    if 1 < len(results) <= _MOST:
        agreed = agreement([graded.submission.document for graded in results])
        figures += [
            (Message("services", "Krippendorff’s alpha on words"), agreed.token_alpha),
            (Message("services", "Krippendorff’s alpha on spans"), agreed.unitizing_alpha),
            (Message("services", "F1 of pairs of students, mean"), agreed.f1_mean),
        ]
    grades = Counter(graded.score.grade for graded in results)
    figures += [
        (Message("services", "Grade {grade}", grade=grade), count) for grade, count in sorted(grades.items())
    ]
    rows = tuple((message.render(translate), value) for message, value in figures)
    return Table(title, header, rows)

"""The class at a glance, as tables: students, items of the key, and figures about both."""

from collections import Counter
from dataclasses import dataclass
from statistics import fmean, median
from typing import TYPE_CHECKING, Final

from annotator.core.codebook import worded
from annotator.core.messages import Message
from annotator.services.agree import agreement_on

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.annotation import Annotation
    from annotator.core.document import Document
    from annotator.core.messages import Translate
    from annotator.grading.classroom import ItemRate
    from annotator.services.agree import Marked
    from annotator.services.grade_run import ClassOutcome
    from annotator.services.outcome import Outcome, Reporter


class Share(float):
    """A number between 0 and 1 that people read as per cent."""


Cell = str | int | float
MOST_COMPARED: Final = 100
"""Agreement compares everybody with everybody, which is done for a class, not for a school."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a title."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def overview(
    outcome: "ClassOutcome", rates: "Sequence[ItemRate]", marked: "Sequence[Marked]", reporter: "Reporter"
) -> tuple[Table, ...]:
    """
    Return the tables about a class, as *reporter* words them.

    *rates* are those of the items of the key, *marked* is what those have marked who are to be compared.
    """
    return (
        _students(outcome, reporter.translate),
        _items(rates, reporter),
        _statistics(outcome.graded, marked, reporter),
    )


def _said(translate: "Translate", *messages: Message) -> tuple[str, ...]:
    return tuple(message.render(translate) for message in messages)


def _students(outcome: "ClassOutcome", translate: "Translate") -> Table:
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
        Message("services", "From hints"),
        Message("services", "Late"),
        Message("services", "Problems"),
    )
    late = Message("services", "late").render(translate)
    rows = [_student(each, late, translate) for each in outcome.graded]
    rows += [
        ("", "", each.source.name, *[""] * 10, each.reason.render(translate)) for each in outcome.unusable
    ]
    return Table(Message("services", "Students").render(translate), header, tuple(rows))


def _student(outcome: "Outcome", late: str, translate: "Translate") -> tuple[Cell, ...]:
    problems = "" if outcome.places is None else outcome.places.told().render(translate)
    return (
        *(outcome.student, outcome.class_name, outcome.source.name),
        *(float(outcome.points), float(outcome.of), Share(outcome.share), outcome.grade),
        *(outcome.right, outcome.partly, outcome.missed, outcome.extra, outcome.hints),
        *(late if outcome.late else "", problems),
    )


def _items(rates: "Sequence[ItemRate]", reporter: "Reporter") -> Table:
    translate, key = reporter.translate, reporter.key
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
            *(_words(each.key, key), _code(each.key, key, reporter.language)),
            *(each.found, each.students, Share(each.rate)),
        )
        for each in rates
    ]
    return Table(Message("services", "Items of the key").render(translate), header, tuple(rows))


def _words(item: "Annotation", key: "Document") -> str:
    text = str(key.article.text)
    return " … ".join(text[span.start : span.end] for span in item.spans)


def _code(item: "Annotation", key: "Document", language: str) -> str:
    return worded(key.codebook.code(item.code).name, language) or item.code


def _statistics(outcomes: "Sequence[Outcome]", marked: "Sequence[Marked]", reporter: "Reporter") -> Table:
    translate = reporter.translate
    title = Message("services", "Statistics").render(translate)
    header = _said(translate, Message("services", "Figure"), Message("services", "Value"))
    figures: list[tuple[Message, Cell]] = [(Message("services", "Students"), len(outcomes))]
    if outcomes:
        points = [float(each.points) for each in outcomes]
        figures += [
            (Message("services", "Points, mean"), fmean(points)),
            (Message("services", "Points, median"), median(points)),
            (Message("services", "F1, words and code right, mean"), fmean(each.strict for each in outcomes)),
            (
                Message("services", "F1, other extents count half, mean"),
                fmean(each.partial for each in outcomes),
            ),
        ]
    if len(marked) > 1:
        agreed = agreement_on(reporter.key.article, reporter.key.codebook, marked)
        figures += [
            (Message("services", "Krippendorff’s alpha on words"), agreed.token_alpha),
            (Message("services", "Krippendorff’s alpha on spans"), agreed.unitizing_alpha),
            (Message("services", "F1 of pairs of students, mean"), agreed.f1_mean),
        ]
    grades = Counter(each.grade for each in outcomes)
    figures += [
        (Message("services", "Grade {grade}", grade=grade), count) for grade, count in sorted(grades.items())
    ]
    rows = tuple((message.render(translate), value) for message, value in figures)
    return Table(title, header, rows)

"""What verdicts are called and which sign they have, wherever they are shown."""

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.core.assignment import Grade, Result
from annotator.core.document import Document
from annotator.core.messages import Message
from annotator.gui.language import told

if TYPE_CHECKING:
    from annotator.services.classroom import Totals

SIGNS: Final = {
    Result.RIGHT: "check",
    Result.PARTLY: "minus",
    Result.WRONG: "x",
    Result.MISSED: "eye-off",
    Result.EXTRA: "plus",
    Result.DUPLICATE: "list",
}
"""The icon of each result; its shape alone tells it."""
_NAMES: Final = {
    Result.RIGHT: Message("Verdicts", "Right"),
    Result.PARTLY: Message("Verdicts", "Partly right"),
    Result.WRONG: Message("Verdicts", "Wrong"),
    Result.MISSED: Message("Verdicts", "Missed"),
    Result.EXTRA: Message("Verdicts", "Not in the key"),
    Result.DUPLICATE: Message("Verdicts", "Marked twice"),
}


def result_name(result: Result) -> str:
    """Return what a result is called."""
    return told(_NAMES[result])


def number(value: Decimal) -> str:
    """Return points as people write them here: without zeros at the end."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", QLocale().decimalPoint())


def points_text(points: Decimal, of: Decimal) -> str:
    """Return points out of a number; empty where there is nothing to get."""
    if not of:
        return ""
    text = QCoreApplication.translate("Verdicts", "{points} of {of} points")
    return text.format(points=number(points), of=number(of))


def grades_text(totals: "Totals") -> str:
    """Return how often each grade was given."""
    return ", ".join(f"{count} × {grade}" for grade, count in totals.grades.items())


def summary(document: Document, grade: Grade) -> str:
    """Return points, grade and how often each result occurs, in one line."""
    counts = dict.fromkeys(Result, 0)
    for annotation in document.annotations:
        if annotation.verdict is not None:
            counts[annotation.verdict.result] += 1
    parts = [points_text(grade.points, grade.of)]
    if grade.grade:
        parts.append(QCoreApplication.translate("Verdicts", "grade {grade}").format(grade=grade.grade))
    parts += [f"{result_name(result)}: {count}" for result, count in counts.items() if count]
    return " · ".join(part for part in parts if part)

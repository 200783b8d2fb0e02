"""Grades for school platforms: their own downloaded sheet, with grades and comments filled in."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.core.errors import GradingError
from annotator.core.messages import Message, Translate
from annotator.services.files import read_contents, shown
from annotator.services.raw_table import raw_table
from annotator.services.raw_workbook import SIGNATURE, raw_workbook
from annotator.services.school_platforms import Platform
from annotator.services.worksheet_columns import Columns, Sheet, columns_of

if TYPE_CHECKING:
    from annotator.services.outcome import Outcome

_LIMIT: Final = 64 * 1024 * 1024
_CENT: Final = Decimal("0.01")
_AMOUNT: Final = re.compile(r"\d+(?P<sign>[.,])?\d*")
_LAST_NUMBER: Final = re.compile(r"\d+\Z")


@dataclass(frozen=True, slots=True)
class Worksheet:
    """A sheet as it was downloaded, where it has what, and what its copy with grades is to be called."""

    table: Sheet
    columns: Columns
    file_name: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A sheet with grades in it, how many, and who got none there and why."""

    data: bytes
    students: int
    left_out: tuple[Message, ...]


def read_worksheet(path: Path, column: str = "") -> Worksheet:
    """
    Return the sheet at *path*, as Moodle, Canvas or ILIAS hands it out; grades go into *column*.

    Raises:
        ReadError: it cannot be read.
        GradingError: it is none of these.
        ColumnError: it is not clear which column takes the grades.
    """
    data, name = read_contents(path, _LIMIT).data, shown(path)
    if data.startswith(SIGNATURE):
        book = raw_workbook(data, name)
        columns = columns_of(book, name, column)
        if columns.platform is not Platform.ILIAS:
            message = Message(
                "services", "{name} is a workbook. Give the sheet as the platform wrote it (CSV).", name=name
            )
            raise GradingError(message)
        return Worksheet(book, columns, "status.xlsx")
    try:
        table = raw_table(data)
    except ValueError as error:
        message = Message("services", "{name} is not as the platform wrote it (UTF-8).", name=name)
        raise GradingError(message) from error
    columns = columns_of(table, name, column)
    return Worksheet(table, columns, "status.csv" if columns.platform is Platform.ILIAS else "worksheet.csv")


def filled(
    sheet: Worksheet, results: Sequence["Outcome"], assigned: Collection[str], translate: Translate
) -> Filled:
    """
    Return *sheet* with the grades of *results* and a comment on each, worded by *translate*.

    Students are known by the platform's number, or by their full name if it is there once; nobody is
    guessed. Of files that are *assigned* by hand the name counts, not the number of who uploaded them. Where
    a row is that of a team, those who have it in common need the same result.
    Only the cells of grade and comment change, and in ILIAS the one that says so: it reads no other rows.

    Raises:
        GradingError: such a cell is computed by a formula.
    """
    changes: dict[tuple[int, int], str] = {}
    left_out: list[Message] = []
    rows = _Rows(sheet)
    found = [rows.of(outcome, assigned) for outcome in results]
    students = 0
    for outcome, row in zip(results, found, strict=True):
        student = outcome.student
        if row is None:
            left_out.append(
                Message("services", "{student} is not in the worksheet, or not clearly.", student=student)
            )
        elif found.count(row) > 1 and not (sheet.columns.of_teams and _is_same(row, found, results)):
            left_out.append(
                Message(
                    "services",
                    "{student} has a row of the worksheet in common with somebody else.",
                    student=student,
                )
            )
        elif (grade := _grade(sheet, row, outcome)) is None:
            left_out.append(
                Message(
                    "services",
                    "{student}: the scale of the worksheet has no “{grade}”.",
                    student=student,
                    grade=outcome.grade,
                )
            )
        else:
            students += 1
            changes[row, sheet.columns.grade] = grade
            if sheet.columns.update is not None:
                changes[row, sheet.columns.update] = "1"
            if sheet.columns.comment is not None:
                changes[row, sheet.columns.comment] = _comment(outcome).render(translate)
    return Filled(sheet.table.written(changes), students, tuple(left_out))


def _is_same(row: int, found: Sequence[int | None], results: Sequence["Outcome"]) -> bool:
    """Return whether all who have *row* in common have the same result."""
    theirs = (outcome for outcome, other in zip(results, found, strict=True) if other == row)
    return len({str(_comment(outcome)) for outcome in theirs}) == 1


def _comment(outcome: "Outcome") -> Message:
    return Message(
        "services",
        "Points: {points} of {of}, grade: {grade}. Right: {right}, partly: {partly}, missed: {missed}.",
        points=outcome.points,
        of=outcome.of,
        grade=outcome.grade,
        right=outcome.right,
        partly=outcome.partly,
        missed=outcome.missed,
    )


# ---- who -----------------------------------------------------------------------------------------


class _Rows:
    """The rows of the students, by number and by name."""

    def __init__(self, sheet: Worksheet) -> None:
        self._platform = sheet.columns.platform
        self._of_teams = sheet.columns.of_teams
        self._by_number: defaultdict[str, set[int]] = defaultdict(set)
        self._by_name: defaultdict[str, set[int]] = defaultdict(set)
        table, columns = sheet.table, sheet.columns
        needed = max(columns.grade, columns.comment or 0)
        for row in range(1, table.height):
            number = _LAST_NUMBER.search(table.value(row, columns.number).strip())
            if number is None or table.width(row) <= needed:
                continue
            self._by_number[number[0]].add(row)
            for name in _names(" ".join(table.value(row, column) for column in columns.names)):
                self._by_name[name].add(row)

    def of(self, outcome: "Outcome", assigned: Collection[str]) -> int | None:
        """Return the row of who has got this *outcome*, None if it is not clear which."""
        placed = outcome.source.placed
        if placed.platform is self._platform and outcome.source.name not in assigned:
            number = placed.team if self._of_teams else placed.number
            found = self._by_number.get(number, set())
            if len(found) == 1:
                return next(iter(found))
        found = {row for name in _names(outcome.student) for row in self._by_name.get(name, ())}
        return next(iter(found)) if len(found) == 1 else None


def _names(name: str) -> Iterable[str]:
    """Return a name in the order of speech: Canvas has the last name in front, with a comma behind."""
    last, comma, first = name.partition(",")
    folded = " ".join((f"{first} {last}" if comma else name).casefold().split())
    return {folded} if folded else set()


# ---- what ----------------------------------------------------------------------------------------


def _grade(sheet: Worksheet, row: int, outcome: "Outcome") -> str | None:
    """Return what goes into the cell: points of the sheet's maximum, or a grade that its scale has."""
    table, columns = sheet.table, sheet.columns
    if columns.platform is Platform.ILIAS:
        return outcome.grade
    if columns.scale is not None:
        scale = [name.strip() for name in table.value(row, columns.scale).split(",") if name.strip()]
        return outcome.grade if not scale or outcome.grade in scale else None
    points, maximum = outcome.points, _maximum(sheet, row)
    if maximum is not None:
        points = maximum * points / outcome.of if outcome.of else maximum
    return str(points.quantize(_CENT, ROUND_HALF_UP)).replace(".", _decimal_sign(sheet))


def _maximum(sheet: Worksheet, row: int) -> Decimal | None:
    table, columns = sheet.table, sheet.columns
    if columns.platform is Platform.CANVAS:  # a row that belongs to no student says it for all
        said = (
            _amount(table.value(each, columns.grade))
            for each in range(1, table.height)
            if not table.value(each, columns.number).strip()
        )
        return next((amount for amount in said if amount is not None), None)
    return _amount(table.value(row, columns.maximum)) if columns.maximum is not None else None


def _amount(cell: str) -> Decimal | None:
    found = _AMOUNT.fullmatch(cell.strip())
    return Decimal(found[0].replace(",", ".")) if found else None


def _decimal_sign(sheet: Worksheet) -> str:
    """Return the sign that the sheet's own numbers have, or else the one that goes with its separator."""
    table, columns = sheet.table, sheet.columns
    for column in (columns.grade, columns.maximum or columns.grade):
        for row in range(1, table.height):
            found = _AMOUNT.fullmatch(table.value(row, column).strip())
            if found and found["sign"]:
                return found["sign"]
    return "," if table.separator == ";" else "."

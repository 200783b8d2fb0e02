"""Where the sheets of Moodle, Canvas and ILIAS have what, in several languages."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from annotator.core.errors import GradingError
from annotator.core.messages import Message
from annotator.services.school_platforms import Platform

if TYPE_CHECKING:
    from collections.abc import Mapping

_NUMBER: Final = {"id", "identifier", "identifiant", "identificador"}
"""
Moodle, mod/assign/gradingtable.php and feedback/offline/importgradeslib.php: the headers are in the language
of the person who has downloaded the sheet. They are ``recordid``, ``maxgrade`` and ``scale`` of the language
pack's assign.php, ``fullname`` and ``gradenoun`` (once ``grade``) of its moodle.php, and ``pluginname`` of
its assignfeedback_comments.php; here German, English, French and Spanish.
"""
_NAME: Final = {"vollständiger name", "full name", "nom complet", "nombre completo"}
_GRADE: Final = {"bewertung", "grade", "note", "calificación"}
_MAXIMUM: Final = {"bestwertung", "maximum grade", "note maximale", "calificación máxima"}
_SCALE: Final = {"skala", "scale", "barème", "escala"}
_COMMENT: Final = {
    *("feedback als kommentar", "feedback comments"),
    *("feedback par commentaires", "comentarios de retroalimentación"),
}
_ASSIGNMENT: Final = re.compile(r"(?P<name>.*\S)\s*\(\d+\)")
"""How Canvas names the column of an assignment: with the assignment's number behind."""
_READ_ONLY: Final = "(read only)"
_ILIAS: Final = ("update", "usr_id", "lastname", "firstname", "mark", "comment")
_ILIAS_TEAMS: Final = ("update", "team_id", "logins", "mark", "comment")
"""
What the status file of ILIAS calls its columns, in every language, the second for teams:
ilifau/ExerciseStatusFile, classes/class.ilPluginExAssignmentStatusFile.php. Teams have no names.
"""


class ColumnError(GradingError):
    """It is not clear which column takes the grades; *candidates* are those that can."""

    def __init__(self, message: Message, candidates: tuple[str, ...]) -> None:
        """Tell *message*."""
        super().__init__(message)
        self.candidates = candidates


class Sheet(Protocol):
    """A table of which some cells can be written anew, whatever kind of file it is."""

    @property
    def separator(self) -> str:
        """What stands between cells, empty where they need nothing between."""

    @property
    def height(self) -> int:
        """The number of rows."""

    def width(self, row: int) -> int:
        """Return how many cells of a row can be written."""

    def value(self, row: int, column: int) -> str:
        """Return what a cell says; nothing where there is none."""

    def written(self, changes: "Mapping[tuple[int, int], str]") -> bytes:
        """
        Return the file with other values in some cells, by row and column.

        Raises:
            GradingError: such a cell is computed by a formula.
        """


@dataclass(frozen=True, slots=True)
class Columns:
    """
    Which column has what, *names* in the order of speech; None where the sheet has no such column.

    With *of_teams* a row is that of a team, whose members all get what it says.
    """

    platform: Platform
    number: int
    grade: int
    names: tuple[int, ...] = ()
    maximum: int | None = None
    scale: int | None = None
    comment: int | None = None
    update: int | None = None
    of_teams: bool = False


def columns_of(table: Sheet, name: str, column: str) -> Columns:
    """
    Return where *table*, called *name*, has what; grades go into *column*, or into the only one there is.

    Raises:
        GradingError: it is a sheet of no platform that is known.
        ColumnError: it has no such column, or several.
    """
    heads = [table.value(0, number).strip() for number in range(table.width(0))] if table.height else []
    folded = [head.casefold() for head in heads]
    if all(head in folded for head in _ILIAS):
        update, number, last, first, grade, comment = map(folded.index, _ILIAS)
        return Columns(Platform.ILIAS, number, grade, (first, last), comment=comment, update=update)
    if all(head in folded for head in _ILIAS_TEAMS):
        update, number, _, grade, comment = map(folded.index, _ILIAS_TEAMS)
        return Columns(Platform.ILIAS, number, grade, comment=comment, update=update, of_teams=True)
    if "student" in folded and "id" in folded:
        number = folded.index("id")
        grade = _chosen(_assignments(table, heads, number), heads, name, column)
        return Columns(Platform.CANVAS, number, grade, (folded.index("student"),))
    numbers = _having(folded, _NUMBER)
    grades = [heads.index(column)] if column and column in heads else _having(folded, _GRADE)
    if not numbers or not grades:
        raise GradingError(Message("services", "{name} is no sheet of Moodle, Canvas or ILIAS.", name=name))
    return Columns(
        Platform.MOODLE,
        numbers[0],
        _chosen(grades, heads, name, column),
        names=tuple(_having(folded, _NAME)[:1]),
        maximum=_first(_having(folded, _MAXIMUM)),
        scale=_first(_having(folded, _SCALE)),
        comment=_first(_having(folded, _COMMENT)),
    )


def _having(heads: list[str], wanted: set[str]) -> list[int]:
    return [at for at, head in enumerate(heads) if head in wanted]


def _first(found: list[int]) -> int | None:
    return found[0] if found else None


def _assignments(table: Sheet, heads: list[str], number: int) -> list[int]:
    """Return the columns of a gradebook that take grades; rows without a number tell which do not."""
    about = [row for row in range(1, table.height) if not table.value(row, number).strip()]
    return [
        at
        for at, head in enumerate(heads)
        if _ASSIGNMENT.fullmatch(head)
        and not any(table.value(row, at).strip().casefold() == _READ_ONLY for row in about)
    ]


def _chosen(candidates: list[int], heads: list[str], name: str, column: str) -> int:
    found = [at for at in candidates if not column or column in _names(heads[at])]
    if len(found) == 1:
        return found[0]
    names = tuple(heads[at] for at in candidates)
    message = Message(
        "services",
        "Which column of {name} takes the grades? Choose one of: {columns}.",
        name=name,
        columns=", ".join(f"“{each}”" for each in names) or "–",
    )
    raise ColumnError(message, names)


def _names(head: str) -> set[str]:
    found = _ASSIGNMENT.fullmatch(head)
    return {head, found["name"]} if found else {head}

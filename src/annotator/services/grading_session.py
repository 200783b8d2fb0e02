"""The grading session: what a teacher decides about the submissions of a class, kept in a file of its own."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Final

from annotator.core.anchor import Anchor
from annotator.core.assignment import Result
from annotator.core.errors import GradingError
from annotator.core.messages import Message
from annotator.grading.rubric import DEFAULT, Rubric, rubric_from_json
from annotator.grading.score import Override
from annotator.services.files import read_contents, shown
from annotator.services.other_version import Settled

VERSION: Final = 1
_LIMIT: Final = 64 * 1024 * 1024

Overrides = Mapping[str, Override]
"""What the teacher says about one student's rows, by the identifier of the row."""


@dataclass(frozen=True, slots=True)
class GradingSession:
    """
    What a teacher has decided.

    *overrides* are by student, as `student_key` names them; *assigned* names students by the paths of
    their files, whatever the files say; *rubric* says what counts how much. *reanchored* has the paths of
    files that are graded although they are on another version of the article, with what is settled about
    their annotations.
    """

    overrides: Mapping[str, Overrides] = field(default_factory=dict)
    assigned: Mapping[str, str] = field(default_factory=dict)
    rubric: Rubric = DEFAULT
    reanchored: Mapping[str, Settled] = field(default_factory=dict)

    def of(self, student: str) -> Overrides:
        """Return what is said about the rows of one student."""
        return self.overrides.get(student, {})

    def with_override(self, student: str, row: str, override: Override | None) -> "GradingSession":
        """Return the session with another word about one row; None takes it back."""
        rows = {**self.of(student)}
        if override is None:
            rows.pop(row, None)
        else:
            rows[row] = override
        return replace(self, overrides={**self.overrides, student: rows})

    def with_assigned(self, path: str, student: str) -> "GradingSession":
        """Return the session in which the file at *path* is that of *student*."""
        return replace(self, assigned={**self.assigned, path: student})

    def with_reanchored(self, path: str, settled: Settled) -> "GradingSession":
        """Return the session in which the file at *path* is graded on the article of the key."""
        return replace(self, reanchored={**self.reanchored, path: settled})

    def with_rubric(self, rubric: Rubric) -> "GradingSession":
        """Return the session in which *rubric* says what counts how much."""
        return replace(self, rubric=rubric)


def student_key(name: str, class_name: str) -> str:
    """Return what tells a student from all others: name and class, without regard to case and blanks."""
    return " | ".join(" ".join(part.casefold().split()) for part in (name, class_name))


def session_to_json(session: GradingSession) -> bytes:
    """Return the session as the content of its file."""
    overrides = {
        student: {row: _override_to_json(override) for row, override in sorted(rows.items())}
        for student, rows in sorted(session.overrides.items())
        if rows
    }
    data: dict[str, object] = {
        "version": VERSION,
        "overrides": overrides,
        "assigned": dict(sorted(session.assigned.items())),
    }
    if session.reanchored:
        data["reanchored"] = {
            path: {name: list(map(_anchor_to_json, wanted)) for name, wanted in sorted(settled.items())}
            for path, settled in sorted(session.reanchored.items())
        }
    if session.rubric != DEFAULT:
        data["rubric"] = session.rubric.to_json()
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def read_session(path: Path) -> GradingSession:
    """
    Return the session in the file at *path*.

    Raises:
        ReadError: the file cannot be read.
        GradingError: it is no session that can be used.
    """
    data = read_contents(path, _LIMIT).data
    try:
        return _session(json.loads(data))
    except (
        *(ValueError, TypeError, KeyError, AttributeError, InvalidOperation, RecursionError),
        GradingError,
    ) as error:
        message = Message("services", "{name} is no grading session that can be used.", name=shown(path))
        raise GradingError(message) from error


def _session(data: object) -> GradingSession:
    if not isinstance(data, dict) or data["version"] != VERSION:
        raise ValueError
    return GradingSession(
        overrides={
            str(student): {str(row): _override(override) for row, override in rows.items()}
            for student, rows in data["overrides"].items()
        },
        assigned={str(path): str(student) for path, student in data["assigned"].items()},
        rubric=rubric_from_json(data.get("rubric", {})),
        reanchored={
            str(path): {str(name): tuple(map(_anchor, wanted)) for name, wanted in settled.items()}
            for path, settled in data.get("reanchored", {}).items()
        },
    )


def _override(data: Mapping[str, str]) -> Override:
    points, result = data.get("points"), data.get("result")
    override = Override(
        points=None if points is None else Decimal(points),
        result=None if result is None else Result(result),
        comment=str(data.get("comment", "")),
    )
    if override.points is not None and not override.points.is_finite():
        raise ValueError(points)
    return override


def _anchor(data: Mapping[str, object]) -> Anchor:
    start, quote = data["start"], data["quote"]
    if not isinstance(start, int) or not isinstance(quote, str) or start < 0 or not quote:
        raise ValueError(data)
    return Anchor(start, quote)


def _anchor_to_json(anchor: Anchor) -> dict[str, object]:
    return {"start": anchor.start, "quote": anchor.quote}


def _override_to_json(override: Override) -> dict[str, str]:
    said = {
        "points": None if override.points is None else str(override.points),
        "result": None if override.result is None else override.result.value,
        "comment": override.comment or None,
    }
    return {name: value for name, value in said.items() if value is not None}

"""The class on the teacher's desk: its folder of results, its session, and scores that follow it."""

from collections import Counter
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.core.annotation import Origin
from annotator.core.assignment import HintPolicy
from annotator.core.errors import WriteError
from annotator.core.messages import Message
from annotator.services.files import shown
from annotator.services.grading_session import GradingSession, read_session, session_to_json, student_key
from annotator.services.save import save

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from annotator.core.document import Document
    from annotator.services.grade import ClassResult, Graded, Grader

SESSION_FILE: Final = "session.json"
_CENT: Final = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Totals:
    """A class in numbers: mean *points* and mean *share* in [0, 1] of its students, and their grades."""

    students: int
    points: Decimal
    of: Decimal
    share: float
    grades: "Mapping[str, int]"


def results_folder(submissions: Path) -> Path:
    """Return the folder for the results of what lies at *submissions*: beside it, never inside."""
    return submissions.with_name(f"{submissions.stem if submissions.is_file() else submissions.name}-results")


def session_in(folder: Path) -> GradingSession:
    """
    Return what a teacher has decided in the results at *folder*; an empty session if there is none yet.

    Raises:
        ReadError: the file cannot be read.
        GradingError: it is no session that can be used.
    """
    path = folder / SESSION_FILE
    return read_session(path) if path.exists() else GradingSession()


def save_session(session: GradingSession, folder: Path) -> None:
    """
    Save *session* into *folder*, which need not exist.

    Raises:
        WriteError: it could not be saved.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = Message("services", "The folder {name} cannot be made.", name=shown(folder))
        raise WriteError(message) from error
    save(session_to_json(session), folder / SESSION_FILE, expected=None)


def key_of(graded: "Graded") -> str:
    """Return what tells the student from all others in a session."""
    return student_key(graded.submission.student, graded.submission.class_name)


def rescored(result: "ClassResult", grader: "Grader", students: "Collection[str]") -> "ClassResult":
    """Return *result* with the *students* graded again, by what the session of *grader* says now."""
    graded = (grader.graded(each.submission) if key_of(each) in students else each for each in result.graded)
    return replace(result, graded=tuple(graded))


def graded_again(
    result: "ClassResult", grader: "Grader", report: "Callable[[int], bool]"
) -> "tuple[Graded, ...]":
    """
    Return all students of *result*, graded by *grader*.

    *report* hears how many are done, and returns False to stop; then some are missing.
    """
    graded = []
    for number, each in enumerate(result.graded):
        if not report(number):
            break
        graded.append(grader.graded(each.submission))
    return tuple(graded)


def students_decided_on(before: GradingSession, after: GradingSession) -> set[str]:
    """Return the students about whom the two sessions do not say the same."""
    students = {*before.overrides, *after.overrides}
    return {student for student in students if before.of(student) != after.of(student)}


def totals(graded: "Sequence[Graded]") -> Totals:
    """Return the class in numbers; grades come in their own order."""
    count = len(graded)
    scores = [each.score for each in graded]
    grades = Counter(score.grade for score in scores)
    points = sum((score.points for score in scores), start=Decimal(0)) / max(1, count)
    return Totals(
        students=count,
        points=points.quantize(_CENT, ROUND_HALF_UP),
        of=max((score.of for score in scores), default=Decimal(0)),
        share=sum(score.share for score in scores) / max(1, count),
        grades=dict(sorted(grades.items())),
    )


def from_hints(document: "Document") -> int:
    """Return how many annotations of *document* were accepted hints."""
    return sum(each.origin is Origin.HINT for each in document.annotations)


def tells_hints(result: "ClassResult", key: "Document") -> bool:
    """Return whether hints were allowed, by what was handed out, or used nevertheless."""
    documents = [key, *(each.submission.document for each in result.graded)]
    policies = {each.head.assignment.hints for each in documents if each.head.assignment is not None}
    return not policies or HintPolicy.ON in policies or any(map(from_hints, documents[1:]))


def comments_used(session: GradingSession) -> list[str]:
    """Return the comments of all students, each once, what was used most first."""
    counts = Counter(
        override.comment
        for rows in session.overrides.values()
        for override in rows.values()
        if override.comment
    )
    return sorted(counts, key=lambda comment: (-counts[comment], comment))

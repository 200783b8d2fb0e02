"""Grading a class: submissions in, one result for each student out; nothing stops the rest."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.core.document import Document, Role
from annotator.core.errors import GradingError
from annotator.core.messages import Message
from annotator.grading.match import Matcher
from annotator.grading.rubric import Rubric
from annotator.grading.score import Score, Scorer
from annotator.services.files import shown
from annotator.services.grading_session import GradingSession, student_key
from annotator.services.inbox import (
    Source,
    Submission,
    Unusable,
    newest,
    submission_in,
    submissions,
)
from annotator.services.open import open_document


@dataclass(frozen=True, slots=True)
class Graded:
    """A submission with its score; *late* if it came after it was due, or if the platform says so."""

    submission: Submission
    score: Score
    late: bool


@dataclass(frozen=True, slots=True)
class ClassResult:
    """What came in: *graded* by class and student, *older* ones of theirs, and what is *unusable*."""

    graded: tuple[Graded, ...]
    older: tuple[Submission, ...]
    unusable: tuple[Unusable, ...]


def open_key(path: Path) -> Document:
    """
    Return the key at *path*.

    Raises:
        ReadError: it cannot be read.
        GradingError: it is not in order, no key, one without annotations, or one with some whose words are
            not in its article any more, so that nobody could find them.
    """
    opened = open_document(path)
    if opened.problems:
        raise GradingError(
            Message("services", "{name} is not in order; “annotator check” tells why.", name=shown(path))
        )
    if opened.document.head.role is not Role.KEY:
        raise GradingError(Message("services", "{name} is a document, but not a key.", name=shown(path)))
    if not opened.document.annotations:
        raise GradingError(
            Message("services", "The key {name} has no annotations to compare with.", name=shown(path))
        )
    lost = sum(annotation.is_orphan for annotation in opened.document.annotations)
    if lost:
        raise GradingError(
            Message(
                "services",
                "The key {name} has annotations whose words are no longer in the article: {count}. "
                "Place them, or remove them.",
                name=shown(path),
                count=lost,
            )
        )
    return opened.document


class Grader:
    """Grades submissions against one key."""

    def __init__(
        self,
        key: Document,
        rubric: Rubric,
        session: GradingSession,
        language: str = "en",
        *,
        other_versions: bool = False,
    ) -> None:
        """
        Grade against *key* by *rubric*, as far as *session* does not say otherwise.

        With *other_versions* submissions on another version of the article are graded on that of the key.
        """
        self.key = key
        self.session = session
        self.other_versions = other_versions
        self.rubric = rubric.for_assignment(key.head.assignment)
        matcher = Matcher(key, self.rubric)
        self.items = matcher.items
        self._scorer = Scorer(matcher, language)

    def grade(self, paths: Iterable[Path], *, progress: Callable[[int], bool] | None = None) -> ClassResult:
        """
        Return the results of all that lies at *paths*, with all documents, so those of a class and no more.

        *progress* hears how many files have been read, and returns False to stop; what was read until then is
        graded.
        """
        found, unusable = list[Submission](), list[Unusable]()
        for number, each in enumerate(self._read(paths), 1):
            if isinstance(each, Unusable):
                unusable.append(each)
            else:
                found.append(each)
            if progress is not None and not progress(number):
                break
        latest, older = newest(found)
        return ClassResult(tuple(map(self.graded, latest)), tuple(older), tuple(unusable))

    def graded(self, submission: Submission) -> Graded:
        """Return one submission with its score."""
        overrides = self.session.of(student_key(submission.student, submission.class_name))
        score = self._scorer.score(submission.document, overrides)
        return Graded(submission, score, self._is_late(submission))

    def graded_file(self, source: Source, data: bytes) -> Graded | Unusable:
        """Return the submission in *data* with its score, or why it has none."""
        found = submission_in(source, data, self.key, self.session, other_versions=self.other_versions)
        return found if isinstance(found, Unusable) else self.graded(found)

    def _read(self, paths: Iterable[Path]) -> Iterator[Submission | Unusable]:
        return submissions(paths, self.key, self.session, other_versions=self.other_versions)

    def _is_late(self, submission: Submission) -> bool:
        assignment = submission.document.head.assignment or self.key.head.assignment
        due = assignment.due if assignment else None
        return submission.source.placed.late or (due is not None and submission.handed_in > due)

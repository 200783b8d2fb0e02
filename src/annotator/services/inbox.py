"""Taking in the submissions of a class: folders, downloads of platforms, files; nothing stops the rest."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from annotator.core.document import Document, Role
from annotator.core.errors import ReadError
from annotator.core.messages import Message
from annotator.formats._registry import format_of
from annotator.formats.native import vocabulary
from annotator.formats.native.read import read
from annotator.services.archive import entries
from annotator.services.files import read_contents, shown
from annotator.services.grading_session import GradingSession
from annotator.services.other_version import Places, found_again
from annotator.services.school_platforms import Placed, placed

if TYPE_CHECKING:
    import datetime

    from annotator.formats.native.read import Reading
    from annotator.services.other_version import Settled

_GRADED: Final = frozenset({Role.SUBMISSION, Role.WORK})


@dataclass(frozen=True, slots=True)
class Source:
    """Where a submission lies: its path from what was opened, and what that says about it."""

    parts: tuple[str, ...]
    placed: Placed

    @property
    def name(self) -> str:
        """The path as people read it."""
        return "/".join(self.parts)


@dataclass(frozen=True, slots=True)
class Submission:
    """
    A document that can be graded.

    *student* and *class_name* come from inside the file; where it says nothing, from its place. *places*
    tells what became of the annotations if the file is on another version of the article.
    """

    source: Source
    document: Document
    student: str
    class_name: str
    places: "Places | None" = None

    @property
    def handed_in(self) -> "datetime.datetime":
        """When it was handed in, or else made."""
        return self.document.head.handed_in or self.document.head.created


@dataclass(frozen=True, slots=True)
class Unusable:
    """A file that cannot be graded, and why; unless it is graded on the article of the key nevertheless."""

    source: Source
    reason: Message
    is_other_version: bool = False


def submissions(
    paths: Iterable[Path], key: Document, session: GradingSession, *, other_versions: bool = False
) -> Iterator[Submission | Unusable]:
    """
    Yield what lies at *paths*, one at a time: files, folders with all below them, and zip archives.

    Files of other kinds in folders and archives are passed over in silence, those of our kind that
    cannot be graded against *key* are yielded with the reason. *session* says whose file is whose, whatever
    the files say, and which are graded although they are on another version of the article; with
    *other_versions* all are. Links are not followed.
    """
    for path in paths:
        for source, data in files(path):
            if isinstance(data, Message):
                yield Unusable(source, data)
            else:
                yield submission_in(source, data, key, session, other_versions=other_versions)


def document_at(paths: Iterable[Path], name: str) -> Document | None:
    """Return the document that is called *name* among what lies at *paths*; None if it cannot be read."""
    for path in paths:
        for source, data in files(path):
            if source.name == name and not isinstance(data, Message):
                reading = _read(source, data)
                return None if isinstance(reading, Message) else reading.document
    return None


class HandedIn(Protocol):
    """Something that a student has handed in at some time."""

    @property
    def source(self) -> Source:
        """Where it lies."""

    @property
    def student(self) -> str:
        """Whose it is."""

    @property
    def class_name(self) -> str:
        """The class of the student."""

    @property
    def handed_in(self) -> "datetime.datetime":
        """When it was handed in."""


_Found = TypeVar("_Found", bound=HandedIn)


def newest(found: Iterable[_Found]) -> tuple[list[_Found], list[_Found]]:
    """
    Return the newest submission of each student, by name, and the older ones.

    Students are told apart by name and class, without regard to case and blanks; of two at the same
    time the one whose path comes later counts.
    """
    latest: dict[tuple[str, str], _Found] = {}
    older: list[_Found] = []
    for submission in found:
        who = _folded(submission.student), _folded(submission.class_name)
        before = latest.get(who)
        if before is None or _order(before) <= _order(submission):
            latest[who] = submission
            older += [before] if before is not None else []
        else:
            older.append(submission)
    ranked = sorted(latest.items(), key=lambda item: (item[0][1], item[0][0]))
    return [submission for _, submission in ranked], sorted(older, key=_order)


# ---- files ---------------------------------------------------------------------------------------


def files(path: Path) -> Iterator[tuple[Source, bytes | Message]]:
    """Yield the files of our kind at *path*, each with its content, or with why it cannot be read."""
    if path.is_dir():
        for file in _below(path):
            yield from _file(file, file.relative_to(path).parts)
    else:
        yield from _file(path, (path.name,), given=True)


def _below(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(root) / name
            if not path.is_symlink():
                yield path


def _file(
    path: Path, parts: tuple[str, ...], *, given: bool = False
) -> Iterator[tuple[Source, bytes | Message]]:
    """Yield the file at *path*, or those in it; one that a person has *given* may be of any kind."""
    source = Source(parts, placed(parts))
    if path.suffix.lower() == ".zip":
        yield from _in_archive(path, source)
        return
    if not given and path.suffix.lower() not in vocabulary.EXTENSIONS:
        return
    try:
        yield source, read_contents(path, vocabulary.MAX_BYTES).data
    except ReadError as error:
        yield source, error.message


def _in_archive(path: Path, source: Source) -> Iterator[tuple[Source, bytes | Message]]:
    above = source.parts[:-1]
    try:
        with path.open("rb") as file:
            for entry in entries(file, shown(path), vocabulary.EXTENSIONS, vocabulary.MAX_BYTES):
                parts = (*above, *entry.parts)
                inner = Source(parts, placed(parts))
                yield inner, entry.data if entry.refused is None else entry.refused
    except ReadError as error:
        yield source, error.message
    except OSError:
        yield source, Message("services", "{name} cannot be read.", name=shown(path))


# ---- documents -----------------------------------------------------------------------------------


def submission_in(
    source: Source, data: bytes, key: Document, session: GradingSession, *, other_versions: bool = False
) -> Submission | Unusable:
    """Return the submission in *data*, as `submissions` does."""
    reading = _read(source, data)
    if isinstance(reading, Message):
        return Unusable(source, reading)
    document, places = reading.document, None
    if reading.problems and document.article.text != key.article.text:
        reading, places = _restored(source, data, reading, key)
        document = reading.document
    reason = _obstacle(reading)
    if document.article.text != key.article.text and document.head.role in _GRADED:
        found = None if reading.problems else found_again(document, key.article, _settled(source, session))
        if found is None:
            return Unusable(source, _together(_other_text(document, key), reason))
        if not (other_versions or source.name in session.reanchored):
            told = _together(_other_text(document, key, is_version=True), found[1].outlook())
            return Unusable(source, told, is_other_version=True)
        document, places = found
    if reason is not None:
        return Unusable(source, reason)
    student = session.assigned.get(source.name) or document.head.author.strip() or source.placed.name
    if not student:
        return Unusable(source, Message("services", "It names nobody. Assign it to a student by hand."))
    return Submission(source, document, student, document.head.class_name.strip(), places)


def _restored(
    source: Source, data: bytes, reading: "Reading", key: Document
) -> "tuple[Reading, Places | None]":
    """Return what was handed in if only the text has been changed in the file since, else *reading*."""
    again = read(data, source.parts[-1], original=key.article.text)
    if again.problems:
        return reading, None
    return again, Places(len(again.document.annotations), 0, 0, restored=True)


def _obstacle(reading: "Reading") -> Message | None:
    """Return why a document cannot be graded, whatever the article of the key; None if it can."""
    role = reading.document.head.role
    if role not in _GRADED:
        return Message("services", "It is a document of another kind ({role}).", role=role.value)
    if reading.problems:
        return Message(
            "services",
            "It is not in order ({count} problems), first: {first}",
            count=len(reading.problems),
            first=reading.problems[0].message,
        )
    return None


def _settled(source: Source, session: GradingSession) -> "Settled":
    return session.reanchored.get(source.name, {})


def _read(source: Source, data: bytes) -> "Reading | Message":
    """Return what is in a file, or why it cannot be read."""
    found = format_of(data, source.parts[-1])
    if found is None:
        return Message("services", "{name} is not an Annotator document.", name=source.parts[-1])
    try:
        return found.read(data, source.parts[-1])
    except ReadError as error:
        return error.message


def _other_text(document: Document, key: Document, *, is_version: bool = False) -> Message:
    """Return why *document*, whose text is another one than that of *key*, is not graded."""
    assignment = document.head.assignment
    if assignment is not None and assignment.sha256 == key.article.text.sha256:
        return Message("services", "The text of the article has been changed in it.")
    if is_version:
        return Message("services", "It is about another version of the article.")
    return Message("services", "It is about another article.")


def _together(one: Message, other: Message | None) -> Message:
    return one if other is None else Message("services", "{one} {other}", one=one, other=other)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _order(submission: HandedIn) -> "tuple[datetime.datetime, str]":
    return submission.handed_in, submission.source.name

"""Taking in the submissions of a class: folders, downloads of platforms, files; nothing stops the rest."""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from annotator.core.document import Document, Role
from annotator.core.errors import ReadError
from annotator.core.messages import Message
from annotator.formats._registry import format_of
from annotator.formats.native import vocabulary
from annotator.services.archive import entries
from annotator.services.files import read_contents, shown
from annotator.services.school_platforms import Placed, placed

if TYPE_CHECKING:
    import datetime


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

    *student* and *class_name* come from inside the file; where it says nothing, from its place.
    """

    source: Source
    document: Document
    student: str
    class_name: str

    @property
    def handed_in(self) -> "datetime.datetime":
        """When it was handed in, or else made."""
        return self.document.head.handed_in or self.document.head.created


@dataclass(frozen=True, slots=True)
class Unusable:
    """A file that cannot be graded, and why."""

    source: Source
    reason: Message


def submissions(
    paths: Iterable[Path], key: Document, assigned: Mapping[str, str]
) -> Iterator[Submission | Unusable]:
    """
    Yield what lies at *paths*, one at a time: files, folders with all below them, and zip archives.

    Files of other kinds in folders and archives are passed over in silence, those of our kind that
    cannot be graded against *key* are yielded with the reason. *assigned* names students by the paths
    of their files, whatever the files say. Links are not followed.
    """
    for path in paths:
        for source, data in files(path):
            if isinstance(data, Message):
                yield Unusable(source, data)
            else:
                yield submission_in(source, data, key, assigned.get(source.name, ""))


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


def submission_in(source: Source, data: bytes, key: Document, student: str) -> Submission | Unusable:
    """Return the submission in *data*; it is that of *student*, or if empty of whom the file names."""
    found = format_of(data, source.parts[-1])
    if found is None:
        return Unusable(
            source, Message("services", "{name} is not an Annotator document.", name=source.parts[-1])
        )
    try:
        reading = found.read(data, source.parts[-1])
    except ReadError as error:
        return Unusable(source, error.message)
    reason = _obstacle(reading.document, key)
    if reason is None and reading.problems:
        reason = Message(
            "services",
            "It is not in order ({count} problems), first: {first}",
            count=len(reading.problems),
            first=reading.problems[0].message,
        )
    if reason is not None:
        return Unusable(source, reason)
    head = reading.document.head
    student = student or head.author.strip() or source.placed.name
    if not student:
        return Unusable(source, Message("services", "It names nobody. Assign it to a student by hand."))
    return Submission(source, reading.document, student, head.class_name.strip())


def _obstacle(document: Document, key: Document) -> Message | None:
    """Return why *document* cannot be graded against *key*, None if it can."""
    if document.head.role not in {Role.SUBMISSION, Role.WORK}:
        return Message(
            "services", "It is a document of another kind ({role}).", role=document.head.role.value
        )
    if document.article.text == key.article.text:
        return None
    from annotator.services.reanchor import outlook  # it compares texts, which is rarely needed

    places = outlook(document, key.article)
    assignment = document.head.assignment
    if assignment is not None and assignment.sha256 == key.article.text.sha256:
        reason = Message("services", "The text of the article has been changed in it.")
    elif places is not None:
        reason = Message("services", "It is about another version of the article.")
    else:
        reason = Message("services", "It is about another article.")
    return (
        reason if places is None else Message("services", "{reason} {places}", reason=reason, places=places)
    )


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _order(submission: HandedIn) -> "tuple[datetime.datetime, str]":
    return submission.handed_in, submission.source.name

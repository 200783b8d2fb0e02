"""Handing out: the assignment a teacher prepares, and the work a student begins from it."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from annotator.core.assignment import Assignment, HintPolicy, Tier
from annotator.core.codebook import Code, Codebook
from annotator.core.codebook_edits import edited, narrowed
from annotator.core.document import Document, Head, Role
from annotator.core.errors import ReadError
from annotator.core.identity import new_id
from annotator.core.messages import Message
from annotator.core.text import storable
from annotator.services.files import read_bounded, shown

_MOST_BYTES: Final = 1024 * 1024
_END_OF_DAY: Final = datetime.time(23, 59)
_TEACHERS: Final = frozenset((Role.ASSIGNMENT, Role.KEY))


@dataclass(frozen=True, slots=True)
class Task:
    """
    What a teacher asks for.

    Of the document's codebook the *codes* are handed out, all if it is None; *weights* are what codes count
    instead of what they count there. An empty *title* leaves the article's own. The rest
    means what it means in an `Assignment`.
    """

    title: str = ""
    codes: tuple[str, ...] | None = None
    weights: Mapping[str, float] = field(default_factory=dict)
    instructions: str = ""
    hints: HintPolicy = HintPolicy.ON
    counts: tuple[str, ...] = ()
    tiers: tuple[Tier, ...] = (Tier.CORE,)
    due: datetime.datetime | None = None


def assignment(document: Document, task: Task, *, now: datetime.datetime) -> Document:
    """
    Return the hand-out with the article and the codebook of *document*, without annotations and author.

    Raises:
        CodebookError: a code that is handed out, weighed or counted is not there.
    """
    handed_out = document.codebook if task.codes is None else narrowed(document.codebook, task.codes)
    for code_id, weight in task.weights.items():
        handed_out = edited(handed_out, replace(handed_out.code(code_id), weight=weight))
    article = document.article
    title = storable(task.title.strip())[0]
    if title:
        article = replace(article, provenance=replace(article.provenance, title=title))
    document_id = new_id()
    told = Assignment(
        id=document_id,
        sha256=article.text.sha256,
        instructions=storable(task.instructions.strip())[0],
        hints=task.hints,
        counts=tuple(handed_out.code(code_id).id for code_id in dict.fromkeys(task.counts)),
        tiers=task.tiers,
        due=task.due,
    )
    head = Head(id=document_id, role=Role.ASSIGNMENT, created=now, assignment=told)
    return Document(head, article, handed_out)


def read_instructions(path: Path) -> str:
    """
    Return the instructions in the text file at *path*, whatever its encoding is.

    Raises:
        ReadError: it is missing, too large or no text.
    """
    from annotator.readers.encodings import decode

    data = read_bounded(path, _MOST_BYTES)
    return decode(data, shown(path)).text if data else ""


def class_codes(codebook: Codebook) -> tuple[str, ...]:
    """Return the codes of the shorter codebook for a class; all where none is marked as one of them."""
    codes = [code for code in codebook.codes if code.parent is not None]
    return tuple(code.id for code in codes if code.class_mode) or tuple(code.id for code in codes)


def codes_in(codebook: Codebook, names: Iterable[str]) -> tuple[str, ...]:
    """
    Return the codes that *names* stand for, a group for all codes in it, in the order of the codebook.

    Raises:
        CodebookError: one of them is not there.
    """
    meant: set[Code] = {code for name in names for code in codebook.branch(name)}
    return tuple(code.id for code in codebook.codes if code in meant and code.parent is not None)


def work_on(handout: Document, *, now: datetime.datetime) -> Document:
    """
    Return the document that a student works in, which remembers the hand-out and the text in it.

    What the teacher marked in the hand-out, as an example, is in it, too.
    """
    told = handout.head.assignment or Assignment(handout.head.id, handout.article.text.sha256)
    head = replace(handout.head, id=new_id(), role=Role.WORK, created=now, assignment=told)
    return replace(handout, head=head)


def is_handout(path: Path) -> bool:
    """Return whether there is a hand-out at *path* that can be read."""
    head = _head_at(path)
    return head is not None and head.role is Role.ASSIGNMENT


def begun_work(assignment_id: str, paths: Iterable[Path]) -> Path | None:
    """Return the first of *paths* at which there is work on this assignment, None if there is none."""
    for path in paths:
        head = _head_at(path)
        if (
            head is not None
            and head.role is Role.WORK
            and head.assignment is not None
            and head.assignment.id == assignment_id
        ):
            return path
    return None


def hints_withheld(head: Head) -> Message | None:
    """
    Return why those who work in a document with this *head* see no hints; None if they do.

    The assignment decides, except for whoever prepares one or makes its key.
    """
    if head.assignment is None or head.role in _TEACHERS:
        return None
    if head.assignment.hints is HintPolicy.OFF:
        return Message("services", "Your teacher switched hints off for this assignment.")
    if head.assignment.hints is HintPolicy.AFTER_HAND_IN and head.handed_in is None:
        return Message("services", "Hints come after you have handed in.")
    return None


def is_late(head: Head, moment: datetime.datetime) -> bool:
    """Return whether what is handed in at *moment* is late."""
    return head.assignment is not None and head.assignment.due is not None and moment > head.assignment.due


def due_moment(text: str) -> datetime.datetime:
    """
    Return the moment that a date, or a date and a time as in ``2026-12-01T10:00``, stands for, in UTC.

    Without a time it is the end of the day, without a time zone that of this computer.

    Raises:
        ValueError: it is neither.
    """
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        moment = datetime.datetime.fromisoformat(text)
    else:
        moment = datetime.datetime.combine(day, _END_OF_DAY)
    try:
        return moment.astimezone(datetime.UTC)
    except OverflowError as error:
        raise ValueError(text) from error


def _head_at(path: Path) -> Head | None:
    """Return who and when from the document at *path*, None if it is none."""
    from annotator.services.open import open_document

    try:
        return open_document(path).document.head if path.suffix == ".annox" else None
    except ReadError:
        return None

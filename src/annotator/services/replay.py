"""Bringing back what a journal holds: a document, and the changes to it one after the other."""

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from annotator.core.document import Document, LiveDocument
from annotator.core.errors import AnnotatorError, ReadError, WriteError
from annotator.core.messages import Message, Problem
from annotator.formats.native.changes import read_change
from annotator.formats.native.write import write
from annotator.services.files import Fingerprint, read_contents
from annotator.services.journal_files import Ending, Header, Log, base_file, read_logs


@dataclass(frozen=True, slots=True)
class Recovered:
    """
    A document with the changes that no file holds.

    *fingerprint* tells what to expect at *path* when it is saved there. *changes* counts what was
    applied; *problems* tells what could not be.
    """

    document: Document
    path: Path | None
    fingerprint: Fingerprint | None
    changes: int
    problems: tuple[Problem, ...]


def recovered(folder: Path, name: str | Message) -> Recovered:
    """
    Return the document that the journal in *folder* holds; *name* tells people which one it is.

    Raises:
        ReadError: there is no document that the changes belong to, or a log cannot be read.
        OSError: a file cannot be read.
    """
    logs = read_logs(folder)
    for log in logs:
        base = _base(folder, log)
        if base is not None:
            found = _replayed(base, log)
            return found if log is logs[0] else replace(found, problems=(_OUTDATED, *found.problems))
    raise ReadError(
        Message(
            "services",
            "The changes to {name} cannot be recovered, because the document they belong to is missing.",
            name=name,
        )
    )


def _base(folder: Path, log: Log) -> bytes | None:
    """Return the document that the changes in *log* belong to, None if it is nowhere."""
    for path in (base_file(folder, log.number), log.header.path):
        with suppress(ReadError):
            if path is not None:
                contents = read_contents(path, log.header.base.size)
                if contents.fingerprint == log.header.base:
                    return contents.data
    return None


def _replayed(base: bytes, log: Log) -> Recovered:
    """Return the document after the changes in *log*, as far as they can be read and applied."""
    from annotator.formats.native.read import read  # it brings lxml, which a start need not wait for

    reading = read(base, base_file(Path(), log.number).name)
    problems = list(reading.problems)
    live = LiveDocument(reading.document)
    applied = 0
    try:
        for payload in log.payloads:
            live.apply(read_change(payload))
            applied += 1
    except AnnotatorError as error:  # all that came before is worth more than an explanation alone
        problems.append(_unusable(applied + 1, len(log.payloads), error.message))
    else:
        problems += _ENDINGS[log.ending]
    document = live.snapshot()
    return Recovered(document, log.header.path, _expected(document, log.header), applied, tuple(problems))


def _expected(document: Document, header: Header) -> Fingerprint | None:
    """
    Return what may be overwritten at the path: the base, or what was saved just before the crash.

    The latter holds the document exactly as it was recovered.
    """
    if header.path is None:
        return None
    with suppress(ReadError, WriteError):
        saved = Fingerprint.of(write(document))
        if read_contents(header.path, saved.size).fingerprint == saved:
            return saved
    return header.base


def _unusable(number: int, total: int, reason: Message) -> Problem:
    return Problem(
        Message(
            "services",
            "Change {number} of {total} cannot be applied: {reason} It and all later ones are missing.",
            number=number,
            total=total,
            reason=reason,
        )
    )


_OUTDATED: Final = Problem(
    Message(
        "services", "What was changed after the document was saved last is missing, because it is damaged."
    )
)
_ENDINGS: Final = {
    Ending.WHOLE: (),
    Ending.TORN: (
        Problem(Message("services", "The last change was not written to its end and is missing.")),
    ),
    Ending.DAMAGED: (
        Problem(Message("services", "The safety copy is damaged at its end; the last changes are missing.")),
    ),
}

"""A whole run: any number of submissions in, a row in memory and a report on the disk for each out."""

import hashlib
import json
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator import __version__
from annotator.core.messages import Message
from annotator.formats.native.write import write
from annotator.services.grade_jobs import File, Judge, Workers, judged
from annotator.services.grading_session import session_to_json
from annotator.services.inbox import HandedIn, Unusable, files, newest
from annotator.services.outcome import Outcome, Report
from annotator.services.unfinished import Kept, Unfinished

if TYPE_CHECKING:
    from annotator.services.inbox import Source

UNFINISHED: Final = "grading.unfinished"
"""What a folder of results has in it while a run is not at its end."""


@dataclass(frozen=True, slots=True)
class ClassOutcome:
    """What came in: *graded* by class and student, *older* ones of theirs, and what is *unusable*."""

    graded: tuple[Outcome, ...]
    older: tuple[HandedIn, ...]
    unusable: tuple[Unusable, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """
    All submissions graded.

    *reports* come one at a time, in the order of those graded; an earlier run had done *resumed* of them.
    """

    outcome: ClassOutcome
    reports: Iterable[Report]
    resumed: int


@contextmanager
def running(
    judge: Judge, paths: Iterable[Path], folder: Path, workers: Workers | None = None
) -> Iterator[Run]:
    """
    Grade all that lies at *paths*, by this process or by *workers*, and give the run while reports are read.

    What is graded lies in a file in *folder* until the context ends well, and the next run goes on with it:
    files that are as they were are not graded again, if key, rubric, decisions, language and program are the
    same. Rows alone are in memory.

    Raises:
        WriteError: the folder cannot be written, or another program is grading into it.
        GradingError: the workers cannot grade.
    """
    with Unfinished(folder / UNFINISHED, _made_with(judge)) as unfinished:
        found, unusable, resumed = dict[int, Kept](), list[Unusable](), 0
        begun = deque[tuple[int, bytes]]()

        def to_do() -> Iterator[File]:
            nonlocal resumed
            for number, (source, data) in enumerate(file for path in paths for file in files(path)):
                made_from = b"" if isinstance(data, Message) else _digest(source, data)
                if made_from in unfinished.done:
                    found[number] = unfinished.done[made_from]
                    resumed += 1
                else:
                    begun.append((number, made_from))
                    yield source, data

        for each in judged(judge, to_do(), workers):
            number, made_from = begun.popleft()
            if isinstance(each, Unusable):
                unusable.append(each)
            else:
                found[number] = unfinished.add(made_from, *each)
        kept = {id(found[number].outcome): found[number] for number in sorted(found)}
        latest, older = newest(each.outcome for each in kept.values())
        outcome = ClassOutcome(tuple(latest), tuple(older), tuple(unusable))
        yield Run(outcome, (unfinished.report(kept[id(each)]) for each in latest), resumed)


def _digest(source: "Source", data: bytes) -> bytes:
    return hashlib.sha256(source.name.encode(errors="surrogatepass") + b"\0" + data).digest()


def _made_with(judge: Judge) -> bytes:
    """Return what decides about all reports alike."""
    grader, reporter = judge.grader, judge.reporter
    return json.dumps(
        [
            __version__,
            write(grader.key).decode(),
            repr(grader.rubric),
            session_to_json(grader.session).decode(),
            reporter.language,
            grader.other_versions,
        ]
    ).encode()

"""Grading by this process or by others, here or in a cluster; the results come in the order of the files."""

import os
import pickle
import signal
import zlib
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import TYPE_CHECKING, Final, Protocol, Self

from annotator import __version__
from annotator.core.messages import Message
from annotator.services.inbox import Source, Unusable
from annotator.services.outcome import Outcome, Reporter, report_to_bytes

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess
    from types import TracebackType

    from annotator.services.grade import Grader

File = tuple[Source, bytes | Message]
Judged = tuple[Outcome, bytes] | Unusable
"""A submission as a row, with its report as bytes, or why there is none."""

_TOGETHER: Final = 8
"""Files that a process gets at once, so that it works more than it talks."""
_AHEAD: Final = 3
"""How many such batches wait for each process, so that none waits and few are in memory."""
_MOST: Final = 61
"""Processes that Windows can wait for."""


@dataclass(frozen=True, slots=True)
class Judge:
    """Grades one file at a time and reports on it."""

    grader: "Grader"
    reporter: Reporter

    def judged(self, file: File) -> Judged:
        """Return what a file comes to; whatever is in there costs nobody else the grade."""
        source, data = file
        if isinstance(data, Message):
            return Unusable(source, data)
        try:
            graded = self.grader.graded_file(source, data)
            if isinstance(graded, Unusable):
                return graded
            return Outcome.of_graded(graded), report_to_bytes(self.reporter.report(graded))
        except Exception as error:  # noqa: BLE001 - one file among a million must not end the run
            name = type(error).__name__
            return Unusable(source, Message("services", "Grading it breaks down ({error}).", error=name))


# ---- who grades ----------------------------------------------------------------------------------


class Workers(Protocol):
    """Several processes that grade, and go on when a file takes one of them down."""

    @property
    def count(self) -> int:
        """How many batches are in work at once."""

    def submit(self, judge: bytes, batch: bytes) -> "Future[list[Judged]]":
        """Begin to call `judged_here`."""

    def result(self, future: "Future[list[Judged]]") -> list[Judged] | None:
        """Wait for what it returns; None if that process, or one beside it, was taken down."""

    def alone(self, judge: bytes, batch: bytes) -> list[Judged] | None:
        """Call it where nothing else is taken down; None if something was."""


class Processes:
    """Workers on this computer."""

    def __init__(self, count: int) -> None:
        """Start so many processes, once there is work."""
        self.count = min(count, _MOST)
        self._pool = _pool(self.count)

    def __enter__(self) -> Self:
        """Return these workers."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: "TracebackType | None"
    ) -> None:
        """Let the processes end, without what has not begun yet."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def submit(self, judge: bytes, batch: bytes) -> "Future[list[Judged]]":
        """Begin to call `judged_here`; new processes take the place of such as have broken down."""
        try:
            return self._pool.submit(judged_here, judge, batch)
        except BrokenProcessPool:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = _pool(self.count)
            return self._pool.submit(judged_here, judge, batch)

    def result(self, future: "Future[list[Judged]]") -> list[Judged] | None:
        """Wait for what it returns; None if a process was taken down, for then all of them are."""
        try:
            return future.result()
        except BrokenProcessPool:
            return None

    def alone(self, judge: bytes, batch: bytes) -> list[Judged] | None:
        """Call it in a process of its own; None if that was taken down."""
        with _pool(1) as pool:
            return self.result(pool.submit(judged_here, judge, batch))


def begin_work() -> None:
    """Leave Ctrl+C to the process that has started this one, and end when that is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=end_with, args=(parent_process(),), daemon=True).start()


def end_with(parent: "BaseProcess | None") -> None:
    """End this process when *parent* has ended, if it has one."""
    if parent is not None:
        parent.join()
        os._exit(1)


def _pool(count: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(count, mp_context=get_context("spawn"), initializer=begin_work)


# ---- all files -----------------------------------------------------------------------------------


def judged(judge: Judge, files: Iterable[File], workers: Workers | None = None) -> Iterator[Judged]:
    """Yield what *judge* makes of *files*, in their order, by this process or by *workers*."""
    if workers is None:
        yield from map(judge.judged, files)
        return
    packed = zlib.compress(pickle.dumps((__version__, judge)))
    waiting: deque[tuple[Future[list[Judged]], list[File]]] = deque()
    rest = iter(files)
    while batch := list(islice(rest, _TOGETHER)):
        waiting.append((workers.submit(packed, pickle.dumps(batch)), batch))
        if len(waiting) > workers.count * _AHEAD:
            yield from _finished(*waiting.popleft(), packed, workers)
    while waiting:
        yield from _finished(*waiting.popleft(), packed, workers)


def judged_here(judge: bytes, batch: bytes) -> list[Judged]:
    """Return what a pickled judge makes of some pickled files; this is what other processes call."""
    files: list[File] = pickle.loads(batch)  # noqa: S301 - from the process that has called this one
    return list(map(_unpacked(judge).judged, files))


@lru_cache(maxsize=1)
def _unpacked(packed: bytes) -> Judge:
    version: str
    judge: Judge
    version, judge = pickle.loads(zlib.decompress(packed))  # noqa: S301 - as above
    if version != __version__:
        raise RuntimeError(f"{__version__} ≠ {version}")
    return judge


def _finished(
    future: "Future[list[Judged]]", batch: list[File], judge: bytes, workers: Workers
) -> list[Judged]:
    found = workers.result(future)
    return [_alone(file, judge, workers) for file in batch] if found is None else found


def _alone(file: File, judge: bytes, workers: Workers) -> Judged:
    """Grade one file of a batch that has broken down: alone, it shows which one it was."""
    found = workers.alone(judge, pickle.dumps([file]))
    return Unusable(file[0], Message("services", "Grading it breaks down.")) if found is None else found[0]

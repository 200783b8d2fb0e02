"""Grading on several cores: other processes read and grade the files, and the results come in order."""

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.services.inbox import Source, Unusable

if TYPE_CHECKING:
    from concurrent.futures import Future

    from annotator.services.grade import Graded, Grader

_AHEAD: Final = 4
"""Files that are read ahead for each process, so that none waits and few are in memory."""
_MOST: Final = 61
"""Processes that Windows can wait for."""
_graders: Final[list["Grader"]] = []
"""What this process grades with, if it is one of the others."""


def graded_by_many(
    grader: "Grader", files: Iterable[tuple[Source, bytes | Message]], jobs: int
) -> "Iterator[Graded | Unusable]":
    """
    Yield what *grader* makes of *files*, in their order, with so many processes.

    A file that takes its process down is yielded as unusable. However this ends, the processes end.
    """
    processes = _Processes(grader, min(jobs, _MOST))
    waiting: deque[Callable[[], Graded | Unusable]] = deque()
    try:
        for source, data in files:
            waiting.append(processes.begun(source, data))
            if len(waiting) > jobs * _AHEAD:
                yield waiting.popleft()()
        while waiting:
            yield waiting.popleft()()
    finally:
        processes.end()


class _Processes:
    """Processes that grade; new ones where some have broken down."""

    def __init__(self, grader: "Grader", jobs: int) -> None:
        self._grader = grader
        self._jobs = jobs
        self._pool = self._new_pool(jobs)

    def begun(self, source: Source, data: bytes | Message) -> "Callable[[], Graded | Unusable]":
        """Begin to grade a file, and return what waits for its result."""
        if isinstance(data, Message):
            return partial(Unusable, source, data)
        try:
            future = self._pool.submit(grade_here, source, data)
        except BrokenProcessPool:
            self.end()
            self._pool = self._new_pool(self._jobs)
            future = self._pool.submit(grade_here, source, data)
        return partial(self._result, future, source, data)

    def end(self) -> None:
        """Let the processes end, without what has not begun yet."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _new_pool(self, jobs: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            jobs, mp_context=get_context("spawn"), initializer=start_here, initargs=(self._grader,)
        )

    def _result(
        self, future: "Future[Graded | Unusable]", source: Source, data: bytes
    ) -> "Graded | Unusable":
        try:
            return future.result()
        except BrokenProcessPool:  # by this file or by another one: alone, it shows
            return self._alone(source, data)

    def _alone(self, source: Source, data: bytes) -> "Graded | Unusable":
        with self._new_pool(1) as pool:
            try:
                return pool.submit(grade_here, source, data).result()
            except BrokenProcessPool:
                return Unusable(source, Message("services", "Grading it breaks down."))


def start_here(grader: "Grader") -> None:
    """Let this process grade with *grader*; Ctrl+C is for the one that has started it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _graders[:] = [grader]


def grade_here(source: Source, data: bytes) -> "Graded | Unusable":
    """Return what the grader of this process makes of a file."""
    return _graders[0].graded_file(source, data)

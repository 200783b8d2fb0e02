"""Grading on several cores: other processes read and grade the files, and the results come in order."""

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from itertools import islice
from multiprocessing import get_context
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.services.inbox import Source, Unusable

if TYPE_CHECKING:
    from concurrent.futures import Future

    from annotator.services.grade import Graded, Grader

File = tuple[Source, bytes | Message]
_TOGETHER: Final = 8
"""Files that a process gets at once, so that it works more than it talks."""
_AHEAD: Final = 3
"""How many such batches wait for each process, so that none waits and few are in memory."""
MOST: Final = 61
"""Processes that Windows can wait for."""
_graders: Final[list["Grader"]] = []
"""What this process grades with, if it is one of the others."""


def graded_by_many(grader: "Grader", files: Iterable[File], jobs: int) -> "Iterator[Graded | Unusable]":
    """
    Yield what *grader* makes of *files*, in their order, with so many processes.

    A file that takes its process down is yielded as unusable. However this ends, the processes end.
    """
    processes = _Processes(grader, min(jobs, MOST))
    waiting: deque[Callable[[], list[Graded | Unusable]]] = deque()
    rest = iter(files)
    try:
        while batch := list(islice(rest, _TOGETHER)):
            waiting.append(processes.begun(batch))
            if len(waiting) > jobs * _AHEAD:
                yield from waiting.popleft()()
        while waiting:
            yield from waiting.popleft()()
    finally:
        processes.end()


class _Processes:
    """Processes that grade; new ones where some have broken down."""

    def __init__(self, grader: "Grader", jobs: int) -> None:
        self._grader = grader
        self._jobs = jobs
        self._pool = self._new_pool(jobs)

    def begun(self, batch: list[File]) -> "Callable[[], list[Graded | Unusable]]":
        """Begin to grade some files, and return what waits for their results."""
        try:
            future = self._pool.submit(grade_here, batch)
        except BrokenProcessPool:
            self.end()
            self._pool = self._new_pool(self._jobs)
            future = self._pool.submit(grade_here, batch)
        return partial(self._result, future, batch)

    def end(self) -> None:
        """Let the processes end, without what has not begun yet."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _new_pool(self, jobs: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            jobs, mp_context=get_context("spawn"), initializer=start_here, initargs=(self._grader,)
        )

    def _result(
        self, future: "Future[list[Graded | Unusable]]", batch: list[File]
    ) -> "list[Graded | Unusable]":
        try:
            return future.result()
        except BrokenProcessPool:  # by one of these files or by another one: alone, it shows
            return [self._alone(file) for file in batch]

    def _alone(self, file: File) -> "Graded | Unusable":
        with self._new_pool(1) as pool:
            try:
                return pool.submit(grade_here, [file]).result()[0]
            except BrokenProcessPool:
                return Unusable(file[0], Message("services", "Grading it breaks down."))


def start_here(grader: "Grader") -> None:
    """Let this process grade with *grader*."""
    leave_interrupts()
    _graders[:] = [grader]


def leave_interrupts() -> None:
    """Leave Ctrl+C to the process that has started this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def grade_here(batch: list[File]) -> "list[Graded | Unusable]":
    """Return what the grader of this process makes of some files."""
    grader = _graders[0]
    return [
        Unusable(source, data) if isinstance(data, Message) else grader.graded_file(source, data)
        for source, data in batch
    ]

"""One call at a time in a process of its own, so that whatever it needs stays there."""

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context
from typing import TypeVar

from annotator.core.errors import WriteError
from annotator.core.messages import Message

_Argument = TypeVar("_Argument")
_Result = TypeVar("_Result")


@contextmanager
def elsewhere(function: Callable[[_Argument], _Result]) -> Iterator[Callable[[_Argument], _Result]]:
    """
    Give a function that calls *function* in another process, which ends with the context.

    *function*, its argument and its result have to be such as can be sent there. What it raises is raised
    here.

    Raises:
        WriteError: the other process breaks down.
    """
    pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"))

    def call(argument: _Argument) -> _Result:
        try:
            return pool.submit(function, argument).result()
        except BrokenProcessPool as error:
            raise WriteError(Message("services", "Making the file breaks down.")) from error

    try:
        yield call
    finally:
        pool.shutdown(wait=False, cancel_futures=True)

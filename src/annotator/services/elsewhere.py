"""Calls in other processes, so that whatever they need stays there."""

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
def elsewhere(
    function: Callable[[_Argument], _Result], count: int = 1
) -> Iterator[Callable[[_Argument], Callable[[], _Result]]]:
    """
    Give a function that begins to call *function* in one of *count* processes, which end with the context.

    What it returns waits for the result, or raises what was raised there. *function*, its argument and its
    result have to be such as can be sent there.

    Raises:
        WriteError: the other process breaks down.
    """
    pool = ProcessPoolExecutor(count, mp_context=get_context("spawn"))

    def begin(argument: _Argument) -> Callable[[], _Result]:
        with _told():
            future = pool.submit(function, argument)

        def result() -> _Result:
            with _told():
                return future.result()

        return result

    try:
        yield begin
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except BrokenProcessPool as error:
        raise WriteError(Message("services", "Making the file breaks down.")) from error

"""Grading in a cluster: the workers of a Dask scheduler, whose address is all that is known of it."""

import re
from typing import TYPE_CHECKING, Any, Final, Self

from annotator.core.errors import GradingError
from annotator.core.messages import Message
from annotator.services.grade_jobs import Judged, judged_here

if TYPE_CHECKING:
    from concurrent.futures import Future
    from types import TracebackType

_PATIENCE: Final = 10
"""Seconds in which a scheduler answers and has workers."""
_ADDRESS: Final = re.compile(r"(?:(?:tcp|tls)://)?\S+:\d+")


class Cluster:
    """
    The workers of the scheduler at *address*, such as ``tcp://10.0.0.1:8786``; they need this program, too.

    Dask's executor is one of `concurrent.futures`. A worker that dies is replaced by its nanny, and what it
    had in work goes to others; a file that takes down one after another is given up.
    """

    def __init__(self, address: str) -> None:
        """
        Wait for the scheduler and for its first worker.

        Raises:
            GradingError: the package for this is not installed, or there is no such scheduler, or no worker.
        """
        try:
            import distributed
        except ImportError as error:
            message = Message("services", "For this, install annotator[cluster]: {error}", error=error)
            raise GradingError(message) from error
        no_scheduler = Message(
            "services",
            "There is no scheduler at {address}. An address looks like tcp://10.0.0.1:8786.",
            address=address,
        )
        if not _ADDRESS.fullmatch(address):  # on most others Dask waits for long, and complains for itself
            raise GradingError(no_scheduler)
        client: Any = distributed.Client  # it brings few types
        try:
            self._client = client(address, timeout=_PATIENCE, set_as_default=False)
        except (OSError, ValueError) as error:
            raise GradingError(no_scheduler) from error
        try:
            self._client.wait_for_workers(1, timeout=_PATIENCE)
        except TimeoutError as error:
            self._client.close()
            message = Message("services", "The scheduler at {address} has no workers.", address=address)
            raise GradingError(message) from error
        self._killed = distributed.KilledWorker
        self._pool = self._client.get_executor(pure=False)

    @property
    def count(self) -> int:
        """How many batches are in work at once."""
        return sum(self._client.nthreads().values())

    def __enter__(self) -> Self:
        """Return these workers."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: "TracebackType | None"
    ) -> None:
        """Take back what has not been graded, and leave the cluster."""
        self._client.close()

    def submit(self, judge: bytes, batch: bytes) -> "Future[list[Judged]]":
        """Begin to call `judged_here`."""
        future: Future[list[Judged]] = self._pool.submit(judged_here, judge, batch)
        return future

    def result(self, future: "Future[list[Judged]]") -> list[Judged] | None:
        """
        Wait for what it returns; None if it has taken down several workers.

        Raises:
            GradingError: the workers cannot do it; perhaps they have another version of the program.
        """
        try:
            return future.result()
        except self._killed:
            return None
        except Exception as error:
            message = Message(
                "services",
                "The workers of the cluster cannot grade: {reason}. Do they have the same Annotator?",
                reason=f"{type(error).__name__}: {error}",
            )
            raise GradingError(message) from error

    def alone(self, judge: bytes, batch: bytes) -> list[Judged] | None:
        """Call it by itself."""
        return self.result(self.submit(judge, batch))

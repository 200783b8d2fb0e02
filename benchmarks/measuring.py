"""What all measurements share: a home and a screen of their own, clocks, percentiles."""

import gc
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple

_SETTLING: Final = 1.5


class Took(NamedTuple):
    """Milliseconds: *wall* by the clock, *busy* of the processor's time in this thread."""

    wall: float
    busy: float


@contextmanager
def own_home() -> Iterator[None]:
    """Use an empty home folder and no screen, so that nobody's settings, journals and screen take part."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), folder)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        yield


def time_of(work: Callable[[], object]) -> Took:
    """Return how long *work* takes."""
    wall, busy = time.perf_counter(), time.thread_time()
    work()
    return Took((time.perf_counter() - wall) * 1000, (time.thread_time() - busy) * 1000)


def percentile(values: list[float], share: float) -> float:
    """Return the value below which *share* of *values* lie."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def settle() -> None:
    """Let the layout of what is not to be seen come to its end, and keep the collector out of the frames."""
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + _SETTLING
    while time.monotonic() < end:
        QApplication.processEvents()
    gc.collect()
    gc.freeze()

"""What makes starting quick and keeps the frames even: plain imports, and rests for the garbage collector."""

import builtins
import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def quick() -> Iterator[None]:
    """
    Import and build the window inside of this.

    PySide reads the source of every module that is imported after it, looking for its switchable
    features, which this program does not use; so imports become Python's own again. And Python's
    garbage collector rests, since starting makes no garbage; `GarbageCollector` takes over afterwards.
    """
    gc.disable()
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - puts its own import into the place of Python's

    builtins.__import__ = plain
    try:
        yield
    finally:
        gc.enable()


def settle() -> None:
    """
    Collect what is garbage now, and spare the collector everything else from now on.

    Called when a document has been opened, or a class: with its thousands of annotations a full round takes
    as long as several frames, and finds nothing. What was spared before is looked at again, so that a
    document that has been closed goes at the next opening.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()

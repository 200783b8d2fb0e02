"""The heap that all threads share."""

import sys
from functools import cache
from typing import Final

_M_ARENA_MAX: Final = -8
"""The number by which glibc's <malloc.h> knows the option."""


@cache
def share_heap() -> None:
    """
    Let threads that begin from now on take memory from the heap there is; by itself glibc gives each its own.

    What a thread gives back stays in its heap and helps nobody else: reading an article of 1 MB with
    10,000 annotations would leave 40 MB behind. Other systems, and other C libraries, have one heap anyway.
    """
    if sys.platform != "linux":
        return
    import ctypes

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, 1)

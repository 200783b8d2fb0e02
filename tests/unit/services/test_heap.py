"""Threads share one heap; looked at in a program of its own, because what is set stays set."""

import ctypes
import subprocess
import sys
from collections.abc import Iterator
from typing import ClassVar

import pytest

from annotator.services.heap import share_heap

HEAPS = """
import ctypes, sys, threading
from annotator.services.heap import share_heap
if sys.argv[1] == "shared":
    share_heap()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
together = threading.Barrier(3)
def take():
    together.wait()
    libc.malloc(100_000)
    together.wait()
threads = [threading.Thread(target=take) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
libc.malloc_info(0, ctypes.c_void_p.in_dll(libc, "stdout"))
"""


def heaps(how: str) -> int:
    done = subprocess.run([sys.executable, "-c", HEAPS, how], capture_output=True, text=True, check=True)
    return done.stdout.count("<heap nr=")


@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_info"), reason="only glibc tells"
)
def test_threads_share_one_heap() -> None:
    assert heaps("shared") == 1
    assert heaps("separate") > 1


@pytest.fixture
def other_system(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    share_heap.cache_clear()
    yield monkeypatch
    monkeypatch.undo()
    share_heap.cache_clear()


def test_other_systems_are_not_asked(other_system: pytest.MonkeyPatch) -> None:
    other_system.setattr(sys, "platform", "win32")
    other_system.setattr(ctypes, "CDLL", None)

    share_heap()


def test_other_libraries_have_nothing_to_set(other_system: pytest.MonkeyPatch) -> None:
    other_system.setattr(ctypes, "CDLL", lambda _name: object())

    share_heap()


def test_it_is_set_once(other_system: pytest.MonkeyPatch) -> None:
    class Library:
        set_to: ClassVar[list[tuple[int, int]]] = []

        def mallopt(self, option: int, value: int) -> None:
            self.set_to.append((option, value))

    other_system.setattr(sys, "platform", "linux")
    other_system.setattr(ctypes, "CDLL", lambda _name: Library())

    share_heap()
    share_heap()

    assert Library.set_to == [(-8, 1)]

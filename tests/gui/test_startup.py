"""What keeps starting quick and the frames even."""

import gc
import subprocess
import sys
import weakref
from collections.abc import Iterator

import pytest

from annotator.gui.startup import quick, settle

IMPORTS_STAY_PLAIN = """
import builtins
from annotator.gui.startup import quick

plain = builtins.__import__
with quick():
    import annotator.gui.app
    assert builtins.__import__ is plain
assert builtins.__import__ is plain
"""


@pytest.fixture(autouse=True)
def _collector() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


class _Circle:
    """Garbage that only the collector finds."""

    def __init__(self) -> None:
        self.itself = self


def test_the_collector_rests_while_starting() -> None:
    with quick():
        assert not gc.isenabled()

    assert gc.isenabled()


def test_the_collector_works_again_when_starting_fails() -> None:
    with pytest.raises(ValueError, match="no window"), quick():
        raise ValueError("no window")

    assert gc.isenabled()


def test_modules_are_imported_without_the_hook_of_qt() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORTS_STAY_PLAIN], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_settling_spares_what_stays() -> None:
    settle()

    assert gc.get_freeze_count() > 0


def test_what_was_spared_goes_at_the_next_settling_once_it_is_garbage() -> None:
    circle = _Circle()
    watch = weakref.ref(circle)
    settle()
    del circle
    gc.collect()
    assert watch() is not None

    settle()

    assert watch() is None

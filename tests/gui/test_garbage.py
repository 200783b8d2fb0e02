"""Circles of values are freed in the thread of the windows, whoever made them."""

import gc
import time
import weakref
from collections.abc import Iterator
from threading import Thread, current_thread

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.gui.garbage import GarbageCollector


class Circle:
    """Garbage that only a collector finds; it notes where it was freed."""

    freed_in: list[Thread]

    def __init__(self) -> None:
        """Point to itself."""
        self.itself = self

    def __del__(self) -> None:
        """Note the thread."""
        Circle.freed_in.append(current_thread())


@pytest.fixture(autouse=True)
def _afterwards() -> Iterator[None]:
    Circle.freed_in = []
    yield
    gc.enable()


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GarbageCollector]:  # noqa: ARG001 - needs the application
    parent = QObject()
    yield GarbageCollector(parent)
    parent.deleteLater()


def make_much() -> list[list[int]]:
    """Make a circle, and more values than Python lets pass without collecting."""
    Circle()
    return [[number] for number in range(2 * gc.get_threshold()[0])]


def test_a_worker_frees_no_circle(collector: GarbageCollector) -> None:
    kept: list[list[list[int]]] = []
    worker = Thread(target=lambda: kept.append(make_much()))
    worker.start()
    worker.join()
    assert Circle.freed_in == []

    collector.collect_what_is_due()

    assert Circle.freed_in == [current_thread()]


@pytest.mark.usefixtures("collector")
def test_collecting_comes_by_itself(qtbot: QtBot) -> None:
    kept = make_much()

    qtbot.waitUntil(lambda: Circle.freed_in == [current_thread()], timeout=10_000)

    assert kept


def test_nothing_is_looked_for_where_little_was_made(collector: GarbageCollector) -> None:
    gc.collect()
    circle = Circle()
    watch = weakref.ref(circle)
    del circle

    collector.collect_what_is_due()

    assert watch() is not None


@pytest.mark.parametrize(
    ("counts", "generations"),
    [((701, 0, 0), [0]), ((701, 11, 0), [1]), ((3, 2, 11), [2]), ((700, 10, 10), [])],
)
def test_the_oldest_generation_that_is_due_is_collected(
    collector: GarbageCollector,
    monkeypatch: pytest.MonkeyPatch,
    counts: tuple[int, int, int],
    generations: list[int],
) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "get_count", lambda: counts)
    monkeypatch.setattr(gc, "collect", collected.append)

    collector.collect_what_is_due()

    assert collected == generations


def test_after_a_long_round_there_is_none_like_it_for_a_while(
    collector: GarbageCollector, monkeypatch: pytest.MonkeyPatch
) -> None:
    collected: list[int] = []

    def collect(generation: int) -> None:
        collected.append(generation)
        time.sleep(0.1)

    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "get_count", lambda: (701, 11, 11))
    monkeypatch.setattr(gc, "collect", collect)

    for _ in range(4):
        collector.collect_what_is_due()

    assert collected == [2, 1, 0]

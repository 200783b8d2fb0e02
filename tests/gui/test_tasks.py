import contextlib
import gc
import threading
import weakref
from collections.abc import Iterator
from typing import Never

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from annotator.core.errors import AnnotatorError, ReadError
from annotator.core.messages import Message
from annotator.gui import tasks

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    assert set(threading.enumerate()) <= before


class _OutOfPaperError(Exception):
    pass


def test_the_result_comes_back() -> None:
    assert tasks.wait(lambda: 6 * 7, "Counting…") == 42


def test_none_is_a_result() -> None:
    assert tasks.wait(lambda: None, "Doing nothing…") is None


def test_the_job_runs_in_another_thread() -> None:
    assert tasks.wait(threading.get_ident, "Looking around…") != threading.get_ident()


def test_what_the_job_raises_is_raised_here_with_the_place_it_came_from() -> None:
    def print_it() -> Never:
        raise _OutOfPaperError

    with pytest.raises(_OutOfPaperError) as caught:
        tasks.wait(print_it, "Printing…")

    assert caught.traceback[-1].name == "print_it"


def test_even_a_job_that_wants_to_end_the_program_only_raises() -> None:
    def leave() -> Never:
        raise SystemExit(3)

    with pytest.raises(SystemExit):
        tasks.wait(leave, "Leaving…")


def test_an_error_does_not_keep_the_job_alive() -> None:
    class Paper:
        def print_it(self) -> Never:
            raise _OutOfPaperError

    paper = Paper()
    watch = weakref.ref(paper)
    gc.disable()
    try:
        with contextlib.suppress(_OutOfPaperError):
            tasks.wait(paper.print_it, "Printing…")
        del paper
        assert watch() is None
    finally:
        gc.enable()


def test_timers_go_on_while_waiting() -> None:
    rung = threading.Event()
    QTimer.singleShot(0, rung.set)

    assert tasks.wait(lambda: rung.wait(10), "Waiting for the bell…")


def test_a_short_wait_shows_nothing() -> None:
    tasks.wait(lambda: None, "Doing nothing…")

    assert not [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QProgressDialog)]


def test_a_long_wait_says_what_it_is_waiting_for_and_the_notice_goes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "_PATIENCE", 0)
    seen = threading.Event()
    labels: list[str] = []

    def look() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QProgressDialog) and widget.isVisible():
                labels.append(widget.labelText())
                seen.set()

    timer = QTimer(interval=1)
    timer.timeout.connect(look)
    timer.start()
    assert tasks.wait(lambda: seen.wait(10), "Opening…")
    timer.stop()

    assert "Opening…" in labels
    qtbot.waitUntil(
        lambda: not any(isinstance(widget, QProgressDialog) for widget in QApplication.topLevelWidgets())
    )


# ---- beside the window ---------------------------------------------------------------------------


def _unexpected(error: object) -> Never:
    pytest.fail(f"{error} arrived")


def test_a_job_beside_the_window_tells_how_far_it_is_and_answers(qtbot: QtBot) -> None:
    parent, told, answers = QObject(), list[int](), list[str]()

    def count(report: tasks.Report) -> str:
        return "all" if all(report(number) for number in (1, 2)) else "some"

    tasks.run(parent, count, done=answers.append, failed=_unexpected, progress=told.append)

    qtbot.waitUntil(lambda: bool(answers))
    assert (answers, told[-1]) == (["all"], 2)


def test_a_window_that_is_slower_than_the_job_hears_only_how_far_it_is_by_then(qtbot: QtBot) -> None:
    parent, told, answers = QObject(), list[int](), list[bool]()

    task = tasks.run(
        parent,
        lambda report: all(report(number) for number in range(1000)),
        done=answers.append,
        failed=_unexpected,
        progress=told.append,
    )
    assert task.answers_within(10_000)
    qtbot.wait(1)

    assert answers == [True]
    assert len(told) <= 1


def test_a_quick_job_answers_before_anything_else_is_seen() -> None:
    parent, answers = QObject(), list[str]()

    task = tasks.run(
        parent, lambda _report: "done", done=answers.append, failed=_unexpected, progress=_unexpected
    )

    assert task.answers_within(10_000)
    assert answers == ["done"]
    QApplication.processEvents()
    assert answers == ["done"]


def test_a_slow_job_answers_later(qtbot: QtBot) -> None:
    parent, answers, going = QObject(), list[bool](), threading.Event()

    task = tasks.run(
        parent, lambda _report: going.wait(10), done=answers.append, failed=_unexpected, progress=_unexpected
    )
    at_once = task.answers_within(1)
    going.set()

    assert not at_once
    qtbot.waitUntil(lambda: answers == [True])


def test_a_job_beside_the_window_stops_when_it_is_asked_to(qtbot: QtBot) -> None:
    parent, answers, asked = QObject(), list[bool](), threading.Event()

    def wait(report: tasks.Report) -> bool:
        asked.wait(10)
        return report(1)

    task = tasks.run(parent, wait, done=answers.append, failed=_unexpected, progress=lambda _count: None)
    task.cancel()
    asked.set()

    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [False]


def test_an_error_beside_the_window_is_told(qtbot: QtBot) -> None:
    parent, errors = QObject(), list[AnnotatorError]()
    error = ReadError(Message("services", "There is nothing."))

    def fail(_report: tasks.Report) -> Never:
        raise error

    tasks.run(parent, fail, done=_unexpected, failed=errors.append, progress=lambda _count: None)

    qtbot.waitUntil(lambda: bool(errors))
    assert errors == [error]


def test_nothing_arrives_from_a_job_that_was_ended() -> None:
    parent, arrived = QObject(), list[object]()

    def job(report: tasks.Report) -> bool:
        return report(1)

    tasks.run(parent, job, done=arrived.append, failed=_unexpected, progress=arrived.append).end()
    QApplication.processEvents()

    assert arrived == []


def test_a_job_that_may_be_stopped_gives_its_result() -> None:
    assert tasks.wait_or_stop(lambda report: report(1), "Counting…")


def test_a_long_job_can_be_stopped(qtbot: QtBot) -> None:
    def job(report: tasks.Report) -> str:
        while report(0):
            threading.Event().wait(0.01)
        return "stopped"

    def stop() -> None:
        notice = QApplication.activeModalWidget()
        if isinstance(notice, QProgressDialog):
            (button,) = notice.findChildren(QPushButton)
            button.click()
        else:
            QTimer.singleShot(20, stop)

    QTimer.singleShot(20, stop)

    assert tasks.wait_or_stop(job, "Comparing…") == "stopped"
    qtbot.wait(1)

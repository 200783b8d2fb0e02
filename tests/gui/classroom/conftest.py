"""A small class in a folder, and the window that grades it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.formats.native.write import write
from annotator.gui.classroom.intake_page import Intake
from annotator.gui.classroom.window import ClassroomWindow
from annotator.gui.desk import Desk
from tests.builders import annotation
from tests.gui.dialogs.conftest import when_asked
from tests.unit.grading.test_match import word, words
from tests.unit.services.classroom import KEY, work

__all__ = ("when_asked",)


@pytest.fixture
def intake(tmp_path: Path) -> Intake:
    """Return a key and a folder: Ben, Lea, an older one of hers, one without a name, one of another text."""
    folder = tmp_path / "9b"
    folder.mkdir()
    found, mixed_up = annotation("w1", words(0, 3)), annotation("w2", words(10, 13))
    for name, document in {
        "ben": work("Ben Ohm", annotation("w3", word(30))),
        "lea": work("Lea Sommer", found, mixed_up, minutes=5),
        "lea_before": work("Lea Sommer"),
        "nobody": work("", found),
        "other": work("Tom Rau", text="Ein anderer Artikel."),
    }.items():
        (folder / f"{name}.annox").write_bytes(write(document))
    (tmp_path / "key.annox").write_bytes(write(KEY))
    return Intake(tmp_path / "key.annox", (folder,), tmp_path / "9b-results")


@pytest.fixture
def window(desk: Desk) -> Iterator[ClassroomWindow]:
    """Return the empty window; it closes unasked."""
    desk.grade_class()
    assert desk.classroom is not None
    window = desk.classroom
    yield window
    if desk.classroom is not None:
        if window.grading is not None:
            window.grading.undo_stack.setClean()
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def graded(window: ClassroomWindow, intake: Intake, qtbot: QtBot) -> ClassroomWindow:
    """Return the window with the class in it."""
    window.grade(intake)
    wait_for_class(window, qtbot)
    return window


def wait_for_class(window: ClassroomWindow, qtbot: QtBot) -> None:
    """Wait until everything has been read."""
    qtbot.waitUntil(lambda: window.grading is not None and not window.grading.is_reading)


def keys(window: ClassroomWindow, qtbot: QtBot, keys: str) -> None:
    """Press keys in the window."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keySequence(window, keys)

"""What waits until the window can be seen, and what does not."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui import first_paint
from annotator.gui.desk import Desk
from annotator.gui.first_paint import after_first_paint
from annotator.gui.main_window import MainWindow
from annotator.gui.recent_list import RecentList


class Painted(QWidget):
    """Notes that it has been painted."""

    def __init__(self, log: list[str], name: str) -> None:
        """Note *name* in *log*."""
        super().__init__()
        self._log, self._name = log, name
        self.setMinimumSize(9, 9)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._log.append(self._name)


def entries(window: MainWindow) -> list[int]:
    """Return how many entries each menu has."""
    menus = [action.menu() for action in window.menuBar().actions()]
    return [len(menu.actions()) for menu in menus if isinstance(menu, QMenu)]


def test_a_start_that_is_only_timed_ends_well() -> None:
    command = [sys.executable, "-m", "annotator", "tour", "--first-paint"]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert float(done.stdout) > 0


def test_work_waits_until_everything_is_painted_and_is_done_once(qtbot: QtBot) -> None:
    log: list[str] = []
    outside = Painted(log, "outside")
    qtbot.addWidget(outside)
    QVBoxLayout(outside).addWidget(Painted(log, "inside"))
    after_first_paint(outside, lambda: log.append("work"))

    outside.show()
    qtbot.waitUntil(lambda: "work" in log)
    outside.repaint()
    qtbot.wait(1)

    assert log[:3] == ["outside", "inside", "work"]
    assert log.count("work") == 1


def test_a_window_that_is_never_painted_does_not_keep_the_work_waiting(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_paint, "_LONGEST", 1)
    log: list[str] = []
    hidden = QWidget()
    qtbot.addWidget(hidden)

    after_first_paint(hidden, lambda: log.append("work"))

    qtbot.waitUntil(lambda: log == ["work"])


def test_a_widget_that_goes_takes_the_work_with_it(qtbot: QtBot) -> None:
    log: list[str] = []
    widget = QWidget()
    after_first_paint(widget, lambda: log.append("work"))
    widget.show()

    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.wait(1)

    assert log == []


def test_the_first_paint_of_a_window_waits_for_titles_of_menus_but_not_for_entries(desk: Desk) -> None:
    window = desk.new_window()

    titles = [action.text() for action in window.menuBar().actions()]

    assert titles == ["&File", "&Edit", "&View", "&Help"]
    assert entries(window) == [0, 0, 0, 0]
    assert window.findChild(QAction, "save") is None
    assert window.findChild(RecentList) is None


def test_menus_are_filled_right_after_the_first_paint(desk: Desk, qtbot: QtBot) -> None:
    window = desk.new_window()

    qtbot.waitUntil(lambda: all(entries(window)))

    assert window.findChild(QAction, "save") is window.actions_by_id["save"]
    assert not window.actions_by_id["save"].isEnabled()


def test_menus_are_filled_though_an_action_was_asked_for_before(desk: Desk, qtbot: QtBot) -> None:
    window = desk.new_window()
    assert window.actions_by_id["open"].isEnabled()

    qtbot.waitUntil(lambda: all(entries(window)))


def test_a_document_does_not_wait_for_the_first_paint(desk: Desk) -> None:
    window = desk.new_window()

    desk.open_sample(window)
    filled = entries(window)
    QCoreApplication.processEvents()

    assert len(filled) == 6
    assert all(filled)
    assert entries(window) == filled

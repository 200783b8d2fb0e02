"""A desk as the app has it, on settings of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.app import application
from annotator.gui.desk import Desk
from annotator.gui.main_window import MainWindow
from annotator.gui.settings import Settings
from tests.gui.opening import OpenText


@pytest.fixture(autouse=True)
def _let_go(qapp: QApplication) -> Iterator[None]:  # noqa: ARG001 - there must be an application
    """Let go of the mouse after a test: a double click holds it, and Qt takes no click for one meanwhile."""
    yield
    held, widget = QGuiApplication.mouseButtons(), QWidget()
    for button in Qt.MouseButton:
        if button in held:
            QTest.mouseRelease(widget, button)
    assert QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:  # noqa: ARG001 - there must be an application
    """Return a desk in English without a window; what is left open at the end is closed unasked."""
    application()
    desk = Desk(Settings(tmp_path / "settings.ini"))
    desk.set_language("en")
    desk.set_scheme("light")
    yield desk
    for window in tuple(desk.windows):
        if window.file is not None:
            window.file.session.undo_stack.setClean()
        window.close()


@pytest.fixture
def open_text(desk: Desk, tmp_path: Path) -> OpenText:
    """Return what opens the file ``article.txt`` with a text in a new window."""

    def opened(text: str) -> MainWindow:
        path = tmp_path / "article.txt"
        path.write_text(text, encoding="utf-8")
        window = desk.new_window()
        desk.open_path(path, window)
        return window

    return opened

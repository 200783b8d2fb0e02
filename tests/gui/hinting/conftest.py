"""A window with an article, and its hints."""

import pytest
from pytestqt.qtbot import QtBot

from annotator.gui.desk import Desk
from annotator.gui.hinting.hinting import Hinting
from annotator.gui.main_window import MainWindow
from tests.detectors import use
from tests.end_to_end.student import press
from tests.gui.hinting.examples import CONTROL, DETECTORS, KEY, document, finish, opened, workbench_of


@pytest.fixture(autouse=True)
def _detectors(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, *DETECTORS)


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    return opened(desk, document())


@pytest.fixture
def hinting(window: MainWindow, qtbot: QtBot) -> Hinting:
    """Return what shows hints, after they have been asked for and found."""
    press(KEY.Key_I, CONTROL)
    found = workbench_of(window).hinting
    finish(qtbot, found)
    return found

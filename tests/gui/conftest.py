"""A desk as the app has it, on settings of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.gui.app import application
from annotator.gui.desk import Desk
from annotator.gui.settings import Settings


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

"""The language and the theme that the tests of panels expect."""

import pytest
from pytestqt.qtbot import QtBot

from annotator.gui.appearance import Appearance
from annotator.gui.language import use_language


@pytest.fixture
def appearance(qtbot: QtBot) -> Appearance:  # noqa: ARG001 - needs the application
    use_language("en")
    return Appearance()

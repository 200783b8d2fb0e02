"""The codebook editor on a small codebook that is in use."""

import pytest
from pytestqt.qtbot import QtBot

from annotator.gui.appearance import Appearance
from annotator.gui.dialogs.codebook_editor import CodebookEditor
from annotator.gui.session import Session
from tests.gui.panels.examples import annotation, session


@pytest.fixture
def small() -> Session:
    return session(
        annotation("fused", "error.fused", attributes={"severity": "minor"}),
        annotation("zoe", "claim.fact", attributes={"speaker": "Zoë"}),
    )


@pytest.fixture
def editor(qtbot: QtBot, small: Session) -> CodebookEditor:
    editor = CodebookEditor(small, Appearance())
    qtbot.addWidget(editor)
    editor.show()
    qtbot.waitExposed(editor)
    editor.activateWindow()
    return editor

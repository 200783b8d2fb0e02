"""A presentation: one annotation with what is said about it, its links, and one group."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.gui.present.window import PresentWindow
from staging import SIZE, Stage

_COMMENTS = {
    "de": "Wer mischt hier wen auf? Das Wort wertet, statt zu berichten.",
    "en": "The word judges instead of reporting. Who says so?",
}


def take(stage: Stage) -> None:
    """Take the pictures."""
    ids = stage.open_sample()
    again = stage.mark("persönlich ratifiziert wurde", "claim.fact")
    stage.workbench.linking.link(ids[1], again, "same")
    stage.workbench.linking.link(ids[1], ids[5], "evidence")
    stage.session.set_comment(ids[3], _COMMENTS[stage.language])
    stage.session.set_current(ids[3])
    stage.desk.present(stage.window)
    shown = stage.window.findChild(PresentWindow)
    assert shown is not None
    shown.setWindowState(Qt.WindowState.WindowNoState)
    shown.resize(*SIZE)
    QTest.keyClick(shown.article, Qt.Key.Key_Return)
    stage.take("present-note", shown)
    QTest.keyClick(shown.article, Qt.Key.Key_Return)
    shown.session.set_current(ids[1])
    stage.take("present-links", shown)
    shown.session.set_current("")
    QTest.keyClick(shown.article, Qt.Key.Key_Left)
    stage.take("present", shown)
    shown.close()

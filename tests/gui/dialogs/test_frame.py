"""What all dialogs have from their frame."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from annotator.gui.dialogs.frame import Frame


def test_a_dialog_whose_window_goes_is_not_answered(qtbot: QtBot) -> None:  # noqa: ARG001 - application
    window = QWidget()
    dialog = Frame("a", "A", window)
    QTimer.singleShot(0, lambda: delete(window))

    assert dialog.run() is False
    assert not isValid(dialog)

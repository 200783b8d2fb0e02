"""The Qt binding keeps its promises; PySide6 6.12.0 on Python 3.11 did not."""

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def test_calls_that_return_none_leave_its_reference_count_alone(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)

    for _ in range(100):
        widget.update()

    assert abs(sys.getrefcount(None) - before) < 10  # the fault lost one for each call

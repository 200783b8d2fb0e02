"""A line that gives way, and one that changes without moving what is around it."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QStatusBar
from pytestqt.qtbot import QtBot

from annotator.gui.elided_label import ElidedLabel, StatusLine


class Layouts(QObject):
    """Counts how often a widget is asked to lay itself out anew."""

    def __init__(self, watched: QObject) -> None:
        """Watch it."""
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def bar(qtbot: QtBot) -> QStatusBar:
    bar = QStatusBar()
    qtbot.addWidget(bar)
    bar.resize(400, 30)
    bar.show()
    qtbot.waitExposed(bar)
    return bar


def test_another_line_lays_nothing_out(bar: QStatusBar) -> None:
    line = StatusLine()
    bar.addWidget(line, 1)
    line.show_line("Behauptung")
    QApplication.processEvents()
    layouts = Layouts(bar)

    line.show_line("Behauptung und Zitat")
    QApplication.processEvents()

    assert layouts.count == 0
    assert line.text() == line.accessibleName() == "Behauptung und Zitat"


def test_another_line_is_painted(bar: QStatusBar) -> None:
    line = StatusLine()
    bar.addWidget(line, 1)
    line.show_line("Behauptung")
    before = bar.grab().toImage()

    line.show_line("Zitat")

    assert bar.grab().toImage() != before


@pytest.mark.parametrize("kind", [ElidedLabel, StatusLine])
def test_a_line_without_room_is_told_in_the_tooltip(bar: QStatusBar, kind: type[ElidedLabel]) -> None:
    line = kind()
    bar.addWidget(line, 1)
    words = "ein Satz, der so lang ist, dass er nirgends Platz hat, " * 3
    if isinstance(line, StatusLine):
        line.show_line(words)
    else:
        line.setText(words)

    bar.grab()

    assert line.toolTip() == words

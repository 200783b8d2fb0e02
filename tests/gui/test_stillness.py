"""Nothing moves that is not an answer to the hand, and nothing for long."""

import re
from pathlib import Path

from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeView
from pytestqt.qtbot import QtBot

from annotator.core.text import Span
from annotator.gui.desk import Desk

SOURCE = Path(__file__).resolve().parents[2] / "src" / "annotator"
MOVING = re.compile(r"Q\w*Animation|QTimeLine|setAnimated\(True\)|animateClick|startAnimation")
LONGEST = 160
"""Milliseconds: so long Qt fades the button that empties a field. What is ours takes no time at all."""


def test_nothing_of_ours_moves() -> None:
    sources = {path.name: path.read_text("utf-8") for path in SOURCE.rglob("*.py")}

    assert {name: found for name, text in sources.items() if (found := MOVING.findall(text))} == {}


def test_what_qt_moves_is_over_at_once(desk: Desk, qtbot: QtBot) -> None:
    window = desk.new_window()
    desk.open_sample(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    seen: list[int] = []

    def look() -> None:
        QApplication.processEvents()
        seen.extend(each.duration() for each in window.findChildren(QAbstractAnimation))

    assert window.file is not None
    window.file.session.annotate([Span(0, 9)], "claim.fact")
    look()
    for tree in window.findChildren(QTreeView):
        tree.collapseAll()
        look()
        tree.expandAll()
        look()
    for field in window.findChildren(QLineEdit):
        if field.isVisible():
            QTest.keyClick(field, Qt.Key.Key_A)
            look()
    window.resize(700, 500)
    look()

    assert seen
    assert max(seen) <= LONGEST
    assert not any(tree.isAnimated() for tree in window.findChildren(QTreeView))
    assert not window.isAnimated()

"""Sentences and tooltips name the keys that the user has chosen."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from annotator.gui.actions import ROWS
from annotator.gui.desk import Desk
from annotator.gui.key_table import shown_keys
from annotator.gui.key_words import KeyTip, key_of
from annotator.gui.language import use_language
from annotator.gui.main_window import MainWindow
from tests.gui.opening import OpenText

ROOT = Path(__file__).resolve().parents[2]
LINK = next(row for row in ROWS if row.id == "link")


@pytest.fixture
def window(open_text: OpenText) -> MainWindow:
    window = open_text("Ein Satz.")
    QApplication.processEvents()
    return window


def test_the_key_is_the_one_of_the_window(window: MainWindow, desk: Desk) -> None:
    assert window.workbench is not None
    part = window.workbench.article
    assert key_of(part, "link") == "F4"

    desk.preferences.keys.change(LINK, [QKeySequence("Ctrl+L"), QKeySequence("F11")])
    assert key_of(part, "link") == "Ctrl+L"

    desk.preferences.keys.change(LINK, [])
    assert key_of(part, "link") == "“Link from or to here”"


def test_outside_of_a_window_the_key_is_that_of_the_action(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)

    assert key_of(button, "link") == "F4"


def test_a_tooltip_ends_with_the_key_of_the_moment(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    tip = KeyTip(button, "link", "Link it")
    assert button.toolTip() == "Link it"

    event = QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(button, event)
    assert button.toolTip() == "Link it (F4)"
    tip.say("Link it again")
    assert button.toolTip() == "Link it again"


def test_no_sentence_names_by_hand_a_key_that_the_user_may_change() -> None:
    page = (ROOT / "resources" / "i18n" / "annotator_de.ts").read_text(encoding="utf-8")
    rooms = re.findall("<name>(.*?)</name>(.*?)</context>", page, re.DOTALL)
    sentences = [
        text
        for room, messages in rooms
        if room[0].isupper()  # those below the window speak of other things, such as F1, a measure
        for text in re.findall("<source>(.*?)</source>", messages, re.DOTALL)
    ]

    assert len(sentences) > 100
    assert [text for text in sentences if re.search(r"Ctrl\+|\bF\d{1,2}\b", text)] == []


def test_keys_are_called_in_german_what_stands_on_them() -> None:
    use_language("de")

    assert shown_keys([QKeySequence("Ctrl+Return"), QKeySequence("Alt+Down")]) == "Strg+Eingabe, Alt+↓"

    use_language("en")

    assert shown_keys([QKeySequence("Ctrl+Return"), QKeySequence("Alt+Down")]) == "Ctrl+Return, Alt+Down"

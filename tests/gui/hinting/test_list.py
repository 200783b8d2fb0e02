"""The list of hints: what is in it and in which order, put away and shown again."""

import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from annotator.gui.desk import Desk
from annotator.gui.hinting.hinting import Hinting
from annotator.gui.main_window import MainWindow
from annotator.gui.models.hint_model import FACTS_ROLE, HintOrder
from annotator.gui.settings import HINT_ORDER, HINTS_SHOWN
from tests.end_to_end.student import focus, press
from tests.gui.hinting.examples import (
    COMMA,
    CONTROL,
    FIRST,
    KEY,
    LAST_VAGUE,
    SECOND,
    TEXT,
    VAGUE,
    current,
    document,
    finish,
    listed,
    opened,
    words,
    workbench_of,
)


def test_hints_are_not_there_until_they_are_asked_for(window: MainWindow) -> None:
    workbench = workbench_of(window)

    assert not workbench.has_hints
    assert "hinting" not in workbench.__dict__
    assert not window.actions_by_id["hints"].isChecked()


def test_what_detectors_find_is_listed_in_reading_order(window: MainWindow, hinting: Hinting) -> None:
    assert listed(hinting) == [FIRST, COMMA, VAGUE, SECOND, LAST_VAGUE]
    assert current(hinting) == FIRST
    assert focus() is hinting.panel.list
    assert window.actions_by_id["hints"].isChecked()


def test_a_row_tells_words_correction_place_and_kind(hinting: Hinting) -> None:
    index = hinting.panel.model.index(0)

    assert index.data() == "“und und” → “und”"
    assert index.data(FACTS_ROLE) == "§2 · almost certain · Unidiomatic"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "“und und” → “und”, §2 · almost certain · Unidiomatic. Twice <the> same."
    )
    assert words(hinting, "hint_reason") == "Twice <the> same."


def test_the_surest_hints_may_come_first(hinting: Hinting, desk: Desk) -> None:
    hinting.panel.set_current_row(3)
    combo = hinting.panel.findChild(QComboBox, "hint_order")
    assert combo is not None

    combo.setFocus()
    press(KEY.Key_Down)
    press(KEY.Key_Return)

    assert listed(hinting) == [COMMA, FIRST, SECOND, VAGUE, LAST_VAGUE]
    assert current(hinting) == SECOND
    assert desk.settings.get(HINT_ORDER) == HintOrder.SURENESS


def test_hints_are_put_away_and_are_still_there_afterwards(
    window: MainWindow, hinting: Hinting, desk: Desk
) -> None:
    article = workbench_of(window).article
    layers = len(article.layers)

    press(KEY.Key_I, CONTROL)
    put_away = workbench_of(window).has_hints, len(article.layers), desk.settings.get(HINTS_SHOWN)
    press(KEY.Key_I, CONTROL)

    assert put_away == (False, layers - 1, False)
    assert desk.settings.get(HINTS_SHOWN)
    assert not hinting.search.is_running  # what has been found once is not looked for again
    assert listed(hinting) == [FIRST, COMMA, VAGUE, SECOND, LAST_VAGUE]


def test_who_had_hints_last_time_has_them_again(desk: Desk, qtbot: QtBot) -> None:
    desk.settings.set(HINTS_SHOWN, True)
    window = opened(desk, document())

    qtbot.waitUntil(lambda: workbench_of(window).has_hints)

    assert window.actions_by_id["hints"].isChecked()
    assert focus() is workbench_of(window).article


def test_a_window_that_closes_waits_for_the_search(desk: Desk) -> None:
    before = set(threading.enumerate())
    window = opened(desk, document(text=TEXT * 50))
    workbench_of(window).show_hints()

    window.close()

    assert set(threading.enumerate()) <= before


def test_a_search_can_be_stopped_and_begun_again(desk: Desk, qtbot: QtBot) -> None:
    window = opened(desk, document(text=TEXT * 400))
    workbench_of(window).show_hints()
    hinting = workbench_of(window).hinting
    stop, again = (hinting.panel.findChild(QToolButton, name) for name in ("stop_hints", "search_hints"))
    assert stop is not None
    assert again is not None

    stop.click()
    finish(qtbot, hinting)

    assert words(hinting, "hint_status") == "The search was stopped."
    again.click()
    finish(qtbot, hinting)
    assert len(listed(hinting)) == 2000
    assert not again.isVisible()

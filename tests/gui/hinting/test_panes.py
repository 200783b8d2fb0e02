"""Hints beside the other panes, where there is little room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.desk import Desk
from annotator.gui.hinting.hinting import Hinting
from annotator.gui.main_window import MainWindow
from tests.end_to_end.student import focus, press
from tests.gui.hinting.examples import KEY, finish, listed, workbench_of


def test_hints_and_annotations_take_turns_above_the_details(window: MainWindow, hinting: Hinting) -> None:
    workbench = workbench_of(window)
    tabs = window.findChild(QTabBar, "side_tabs")
    assert tabs is not None
    names = [tabs.tabText(number) for number in range(tabs.count())]
    in_front = hinting.panel.isVisible(), workbench.annotations.isVisible(), workbench.inspector.isVisible()

    tabs.setCurrentIndex(0)

    assert names == ["Annotations", "Hints"]
    assert in_front == (True, False, True)
    assert workbench.annotations.isVisible()
    assert not hinting.panel.isVisible()
    workbench.toggle_hints()
    assert not tabs.isVisible()
    assert workbench.annotations.isVisible()
    assert workbench.annotations.title_label.isVisible()


def test_on_a_small_screen_all_three_take_turns(window: MainWindow, hinting: Hinting) -> None:
    workbench = workbench_of(window)
    tabs = window.findChild(QTabBar, "side_tabs")
    assert tabs is not None

    window.resize(1024, 560)
    QApplication.processEvents()
    names = [tabs.tabText(number) for number in range(tabs.count())]
    still_in_front = hinting.panel.isVisible()
    press(KEY.Key_Return)
    accepted_in_the_list = hinting.panel.isVisible()
    workbench.edit_details()

    assert names == ["Annotations", "Hints", "Details"]
    assert still_in_front
    assert accepted_in_the_list
    assert workbench.inspector.isVisible()
    assert not hinting.panel.isVisible()


def test_the_keyboard_goes_through_hints_as_through_other_panes(window: MainWindow, hinting: Hinting) -> None:
    workbench = workbench_of(window)
    workbench.go_to_pane(workbench.annotations)

    press(KEY.Key_F6)

    assert focus() is hinting.panel.list


def test_everything_that_gets_the_keyboard_has_a_name(hinting: Hinting) -> None:
    hinting.dismiss([hinting.panel.model.hint_at(0)])
    parts = [
        part for part in hinting.panel.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]

    nameless = [
        part.objectName()
        for part in parts
        if part.objectName() and not (part.accessibleName() or part.property("text"))
    ]

    assert len(parts) >= 8
    assert nameless == []


def test_another_language_and_another_theme_keep_the_hints(
    window: MainWindow, hinting: Hinting, desk: Desk, qtbot: QtBot
) -> None:
    before = listed(hinting)

    desk.set_scheme("dark")
    desk.set_language("de")
    qtbot.waitUntil(lambda: workbench_of(window).has_hints)
    after = workbench_of(window).hinting
    finish(qtbot, after)

    assert after is not hinting
    assert listed(after) == before
    assert after.panel.accessibleName() == "Hinweise"

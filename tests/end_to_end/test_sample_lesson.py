"""The lesson that must work at every commit: from the start page to the file that is handed in."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from annotator.gui.app import application
from annotator.gui.article_view.view import ArticleView
from annotator.gui.desk import Desk
from annotator.gui.main_window import MainWindow
from annotator.gui.settings import Settings
from tests.end_to_end.command_line import annotator, marks, shown
from tests.end_to_end.student import (
    ALT,
    CONTROL,
    SHIFT,
    answering,
    double_click,
    focus,
    press,
    press_until,
    selected,
    tab_to,
    write,
)
from tests.gui.article_view.examples import drag, release

# The save dialog asks to be on top, which cannot be where there is no screen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

FUSED = "stationiertkämpfte"
CORRECTION = "stationiert und kämpften 😀 „Seite an Seite“"
STATEMENT = (
    "Pjöngjang und Moskau werden die Legitimität des Einsatzes der nordkoreanischen Armee in Russland "
    "beanspruchen und behaupten, dass diese Aktion durch den zwischen den beiden Parteien ratifizierten "
    "Vertrag gerechtfertigt sei, auch wenn ihr Vertrag die UN-Resolutionen, die eine solche Zusammenarbeit "
    "verbieten, nicht annulliert."
)
SPEAKER = "Hong Min, Institut für nationale Vereinigung"
TRICKY = (
    "😀😀 Ein Cafe\u0301 im Café\n\n"
    "Die 👨‍👩‍👧‍👦 Familie\u00a0Mu\u0308ller aß Donau\u00addampf\u00adschiff\tund 🇩🇪🇫🇷 „Käse“. 😀😀😀 Danach "
    "stationiertkämpfte sie 👩🏽‍🚀.\n\n"
    "Schluss 😀.\n"
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:  # noqa: ARG001 - there must be an application
    """Return a desk without a window; what is open at the end is closed unasked."""
    application()
    desk = Desk(Settings(tmp_path / "settings.ini"))
    desk.set_scheme("light")
    yield desk
    for window in tuple(desk.windows):
        if window.file is not None:
            window.file.session.undo_stack.setClean()
        window.close()


def new_window(desk: Desk, qtbot: QtBot, language: str) -> MainWindow:
    desk.set_language(language)
    window = desk.new_window()
    window.resize(1280, 800)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def article_of(window: MainWindow) -> ArticleView:
    assert window.workbench is not None
    return window.workbench.article


def steps(window: MainWindow, menu_name: str) -> list[str]:
    """Return what undo and redo are called in the Edit menu."""
    (menu,) = (action.menu() for action in window.menuBar().actions() if action.text() == menu_name)
    assert isinstance(menu, QMenu)
    return [action.text() for action in menu.actions()[:2]]


def save_as(window: MainWindow, path: Path) -> None:
    def name_it(_dialog: object) -> None:
        write(str(path))
        press(Qt.Key.Key_Return)

    answering(name_it, lambda: press(Qt.Key.Key_S, CONTROL))
    assert window.file is not None
    assert window.file.path == path
    assert not window.isWindowModified()


# ---- the lesson --------------------------------------------------------------------------------


def test_the_lesson_with_mouse_and_keyboard(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    window = new_window(desk, qtbot, "en")
    sample = window.findChild(QAbstractButton, "sample")
    assert sample is not None

    QTest.mouseClick(sample, Qt.MouseButton.LeftButton)
    article = article_of(window)
    text = str(article.article.text)
    double_click(article, text.index(FUSED) + 4)
    assert selected(article) == FUSED
    press(Qt.Key.Key_6)
    press(Qt.Key.Key_F2)
    write(CORRECTION)
    press(Qt.Key.Key_F6, SHIFT)
    press_until(lambda: focus() is article, Qt.Key.Key_F6)
    select_statement(article)
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_F2)
    tab_to("field_speaker_editor")
    write(SPEAKER)

    assert steps(window, "&Edit") == ["&Undo: Edit “Speaker”", "&Redo"]
    press(Qt.Key.Key_Z, CONTROL, times=2)
    assert steps(window, "&Edit") == ["&Undo: Edit correction", "&Redo: Mark as “Direct quote”"]
    press(Qt.Key.Key_Z, CONTROL | SHIFT)
    press(Qt.Key.Key_Y, CONTROL)
    assert steps(window, "&Edit") == ["&Undo: Edit “Speaker”", "&Redo"]

    save_as(window, tmp_path / "Übung 😀.annox")
    hand_in(window, "Zoë Müller", "10b")

    check_files(tmp_path, "Übung 😀.annox", "Müller_10b_")


def test_the_lesson_in_german_without_a_mouse(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    window = new_window(desk, qtbot, "de")

    tab_to("sample")
    press(Qt.Key.Key_Space)
    article = article_of(window)
    assert focus() is article
    start = str(article.article.text).index(FUSED)
    press_until(lambda: article.caret_offset() > start, Qt.Key.Key_Down, CONTROL)
    press(Qt.Key.Key_Up, CONTROL)
    press_until(lambda: article.caret_offset() == start, Qt.Key.Key_Right, CONTROL)
    press(Qt.Key.Key_Right, CONTROL | SHIFT)
    assert selected(article).rstrip() == FUSED
    if selected(article) != FUSED:
        press(Qt.Key.Key_Left, SHIFT)
    press(Qt.Key.Key_6)
    press(Qt.Key.Key_F2)
    write(CORRECTION)
    press_until(lambda: focus() is article, Qt.Key.Key_F6)
    select_statement(article)
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_F2)
    tab_to("field_speaker_editor")
    write(SPEAKER)

    undo, redo = steps(window, "&Bearbeiten")
    assert "Wer spricht" in undo
    assert redo.replace("&", "") == "Wiederholen"
    press(Qt.Key.Key_Z, CONTROL)
    undo, redo = steps(window, "&Bearbeiten")
    assert "Wörtliches Zitat" in undo
    assert "Wer spricht" in redo
    press(Qt.Key.Key_Y, CONTROL)

    save_as(window, tmp_path / "übung.annox")
    hand_in(window, "Zoë Müller", "10b")

    check_files(tmp_path, "übung.annox", "Müller_10b_")


def select_statement(article: ArticleView) -> None:
    """Select the whole quotation by keyboard only."""
    start = str(article.article.text).index(STATEMENT)
    press(Qt.Key.Key_Home, CONTROL)
    press_until(lambda: article.caret_offset() == start, Qt.Key.Key_Down, CONTROL)
    press_until(lambda: len(selected(article)) >= len(STATEMENT), Qt.Key.Key_Right, CONTROL | SHIFT)
    press_until(lambda: selected(article) == STATEMENT, Qt.Key.Key_Left, SHIFT)


def hand_in(window: MainWindow, name: str, class_name: str) -> None:
    """Fill in the dialog without the mouse."""

    def fill(dialog: Any) -> None:  # noqa: ANN401 - a dialog
        assert focus() is dialog.findChild(QLineEdit, "name")
        write(name)
        press(Qt.Key.Key_Tab)
        write(class_name)
        assert "Müller_10b_" in dialog.findChild(QLabel, "file_name").text()
        press(Qt.Key.Key_Return)
        assert not dialog.isVisible()

    answering(fill, lambda: press(Qt.Key.Key_Return, CONTROL))
    assert "Müller_10b_" in window.statusBar().currentMessage()


def check_files(folder: Path, work: str, submission: str) -> None:
    handed_in = [path for path in folder.glob("*.annox") if path.name != work]
    assert len(handed_in) == 1
    assert handed_in[0].name.startswith(submission)
    annotator("check", folder / work, handed_in[0])
    for path, role in ((folder / work, "work"), (handed_in[0], "submission")):
        found = shown(path)
        assert marks(found) == [("error.fused", FUSED, CORRECTION), ("quote.direct", STATEMENT, None)]
        assert found["annotations"][1]["attributes"] == {"speaker": SPEAKER}
        assert found["role"] == role
    found = shown(handed_in[0])
    assert (found["author"], found["class"]) == ("Zoë Müller", "10b")


def test_opening_an_article_shows_no_other_window(desk: Desk, qtbot: QtBot) -> None:
    window = new_window(desk, qtbot, "en")
    shown_windows: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Show and isinstance(watched, QWindow):
                shown_windows.append(watched.objectName())
            return False

    watch, app = Watch(), application()
    app.installEventFilter(watch)

    desk.open_sample(window)
    QApplication.processEvents()
    app.removeEventFilter(watch)

    assert shown_windows == []
    assert window.isActiveWindow()


def test_tab_goes_down_the_details_whatever_was_marked_before(desk: Desk, qtbot: QtBot) -> None:
    window = new_window(desk, qtbot, "en")
    desk.open_sample(window)
    for key in (Qt.Key.Key_6, Qt.Key.Key_4):
        press(Qt.Key.Key_Right, CONTROL | SHIFT)
        press(key)
    press(Qt.Key.Key_F2)

    reached = []
    while focus().objectName() != "inspector_remove":
        reached.append(focus())
        press(Qt.Key.Key_Tab)

    tops = [widget.mapTo(window, QPoint()).y() for widget in reached]
    assert tops == sorted(tops)
    assert "field_speaker_editor" in [widget.objectName() for widget in reached]


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_letter_leads_to_two_places(desk: Desk, qtbot: QtBot, language: str) -> None:
    window = new_window(desk, qtbot, language)
    page = window.centralWidget()
    assert page is not None
    places = [action.text() for action in window.menuBar().actions()]
    places += [label.text() for label in page.findChildren(QLabel)]
    places += [button.text() for button in page.findChildren(QAbstractButton)]
    check_letters(places)
    desk.open_sample(window)

    menus = [action.menu() for action in window.menuBar().actions()]
    check_letters([action.text() for action in window.menuBar().actions()])
    for menu in menus:
        assert isinstance(menu, QMenu)
        check_letters([action.text() for action in menu.actions()])


def check_letters(places: list[str]) -> None:
    letters = [match[1].lower() for place in places for match in re.finditer("&([^&])", place)]
    assert sorted(letters) == sorted(set(letters)), places


# ---- an article that is hard on offsets --------------------------------------------------------


def test_offsets_hold_in_an_article_full_of_tricky_characters(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "knifflig.txt").write_bytes(TRICKY.encode())
    window = new_window(desk, qtbot, "de")
    desk.open_path(tmp_path / "knifflig.txt", window)
    article = article_of(window)
    text = str(article.article.text)
    assert text == TRICKY

    double_click(article, text.index(FUSED) + 3)
    press(Qt.Key.Key_6)
    double_click(article, text.index("Mu\u0308ller") + 3)
    press(Qt.Key.Key_0)
    article.set_caret(text.index("👨"))
    press(Qt.Key.Key_Right, SHIFT)
    press(Qt.Key.Key_E)
    article.set_caret(text.index("und 🇩🇪"))
    press(Qt.Key.Key_Left, SHIFT)  # the tab
    press(Qt.Key.Key_Left, CONTROL | SHIFT)  # and the word before it, with its soft hyphens
    press(Qt.Key.Key_7)
    drag(article, text.index("sie 👩"), text.index(".\n\nSchluss"), ALT)
    release(article, text.index(".\n\nSchluss"))
    press(Qt.Key.Key_9)
    article.set_caret(text.index("Cafe\u0301"))
    press(Qt.Key.Key_Right, SHIFT, times=4)  # é is one press
    press(Qt.Key.Key_F2)
    press_until(lambda: focus() is article, Qt.Key.Key_F6)
    press(Qt.Key.Key_4)
    save_as(window, tmp_path / "knifflig.annox")

    annotator("check", tmp_path / "knifflig.annox")
    found = shown(tmp_path / "knifflig.annox")
    spans = [(mark["spans"][0]["start"], mark["spans"][0]["end"]) for mark in found["annotations"]]
    quotes = [mark["spans"][0]["quote"] for mark in found["annotations"]]
    assert [TRICKY[start:end] for start, end in spans] == quotes
    assert list(zip(spans, quotes, strict=True)) == [
        ((7, 12), "Cafe\u0301"),
        ((26, 33), "👨‍👩‍👧‍👦"),
        ((42, 49), "Mu\u0308ller"),
        ((53, 72), "Donau\u00addampf\u00adschiff\t"),
        ((100, 118), FUSED),
        ((119, 127), "sie 👩🏽‍🚀"),
    ]

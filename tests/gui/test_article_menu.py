"""The menu in the article, by mouse and by keyboard."""

from collections import Counter

import pytest
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotator.core.text import Span
from annotator.gui.article_view.view import ArticleView
from annotator.gui.desk import Desk
from annotator.gui.main_window import MainWindow
from tests.gui.article_view.examples import point_at
from tests.gui.opening import OpenText

TEXT = "Erste Zeile\n\nDas ist ein Satz über 😀 und Straßen. Und noch ein Satz.\n"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(open_text: OpenText, qtbot: QtBot) -> MainWindow:
    """Return a window in which „Satz“ and „Satz über“ are marked."""
    window = open_text(TEXT)
    with qtbot.waitActive(window):
        window.activateWindow()
    assert window.file is not None
    for words, code in (("Satz über", "claim.fact"), ("Satz", "error.fused")):
        window.file.session.annotate([place(words)], code)
    window.file.session.set_current("")
    return window


def place(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def article_of(window: MainWindow) -> ArticleView:
    assert window.workbench is not None
    return window.workbench.article


def current_code(window: MainWindow) -> str:
    assert window.file is not None
    current = window.file.session.current
    return current.code if current else ""


def open_menu(
    window: MainWindow, words: str, reason: QContextMenuEvent.Reason = QContextMenuEvent.Reason.Mouse
) -> QMenu:
    view = article_of(window).viewport()
    point = point_at(article_of(window), place(words).start + 1)
    QApplication.sendEvent(view, QContextMenuEvent(reason, point, view.mapToGlobal(point)))
    menus = [menu for menu in window.findChildren(QMenu, "article_menu") if menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def test_it_is_for_what_lies_under_the_mouse(window: MainWindow) -> None:
    menu = open_menu(window, "Satz")

    assert current_code(window) == "error.fused"
    assert article_of(window).caret_offset() == place("Satz").start + 1
    menu.close()


def test_what_is_current_there_stays_so(window: MainWindow) -> None:
    assert window.file is not None
    fact = next(one for one in window.file.session.document if one.code == "claim.fact")
    window.file.session.set_current(fact.id)

    open_menu(window, "Satz").close()

    assert current_code(window) == "claim.fact"


def test_beside_all_marks_nothing_is_current(window: MainWindow) -> None:
    menu = open_menu(window, "Straßen")

    assert current_code(window) == ""
    texts = {action.text(): action.isEnabled() for action in menu.actions()}
    assert not texts["Move &boundaries"]
    menu.close()


def test_splitting_from_the_menu_is_done_under_the_mouse(window: MainWindow) -> None:
    menu = open_menu(window, "Satz")
    split = next(action for action in menu.actions() if action.objectName() == "split")

    split.trigger()

    assert window.file is not None
    quotes = [TEXT[one.start : one.end] for one in window.file.session.document.snapshot().annotations]
    assert sorted(quotes) == ["S", "Satz über", "atz"]
    menu.close()


def test_a_selection_stays_and_can_be_copied(window: MainWindow) -> None:
    article_of(window).select(place("und Straßen"))

    menu = open_menu(window, "Straßen")
    menu.actions()[-1].trigger()

    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "und Straßen"
    clipboard.clear()  # without a screen, what lies there at the end of the program crashes it
    assert article_of(window).selected_span() == place("und Straßen")
    menu.close()


def test_by_keyboard_it_opens_at_the_caret(window: MainWindow) -> None:
    article = article_of(window)
    article.set_caret(place("Straßen").start)

    menu = open_menu(window, "Satz", QContextMenuEvent.Reason.Keyboard)

    assert current_code(window) == ""
    at = article.viewport().mapToGlobal(article.cursorRect().bottomLeft())
    assert abs(menu.y() - at.y()) < 40
    menu.close()


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_letter_leads_to_two_places(desk: Desk, window: MainWindow, language: str) -> None:
    desk.set_language(language)

    menu = open_menu(window, "Satz")

    texts = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    letters = Counter(text[text.index("&") + 1].lower() for text in texts)
    assert [letter for letter, count in letters.items() if count > 1] == []
    menu.close()

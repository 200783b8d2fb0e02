"""Hints in the article: by keys, by the mouse and with a screen reader."""

import pytest

from annotator.core.text import Span
from annotator.gui.desk import Desk
from annotator.gui.hinting.hinting import Hinting
from annotator.gui.main_window import MainWindow
from annotator.gui.settings import HINTS_SHOWN
from tests.end_to_end.student import focus, press
from tests.gui.hinting.examples import (
    COMMA,
    FIRST,
    KEY,
    LAST_VAGUE,
    SECOND,
    SHIFT,
    VAGUE,
    current,
    listed,
    workbench_of,
)


def test_keys_go_from_hint_to_hint(window: MainWindow, hinting: Hinting) -> None:
    article = workbench_of(window).article
    article.setFocus()
    article.set_caret(COMMA + 2)

    press(KEY.Key_F12)
    after = article.caret_offset(), current(hinting)
    press(KEY.Key_F12, SHIFT)
    press(KEY.Key_F12, SHIFT)
    before = article.caret_offset(), current(hinting)
    press(KEY.Key_F12, SHIFT)

    assert after == (VAGUE, VAGUE)
    assert before == (FIRST, FIRST)
    assert window.statusBar().currentMessage() == "There is no hint before this."
    assert focus() is article
    press(KEY.Key_F12, times=5)
    assert current(hinting) == LAST_VAGUE
    assert window.statusBar().currentMessage() == "There is no hint after this."


def test_a_key_shows_hints_where_they_are_put_away(window: MainWindow, desk: Desk) -> None:
    press(KEY.Key_F12)

    assert workbench_of(window).has_hints
    assert desk.settings.get(HINTS_SHOWN)


def test_enter_and_delete_at_a_hint_in_the_article_settle_it(window: MainWindow, hinting: Hinting) -> None:
    article, session = workbench_of(window).article, workbench_of(window).file.session
    article.setFocus()
    press(KEY.Key_F12)
    press(KEY.Key_Return)
    press(KEY.Key_F12)
    press(KEY.Key_Delete)

    assert [each.start for each in session.document] == [FIRST]
    assert [each.spans[0].start for each in session.document.dismissed.values()] == [COMMA]
    assert listed(hinting) == [VAGUE, SECOND, LAST_VAGUE]


def test_away_from_a_hint_these_keys_do_what_they_always_do(window: MainWindow, hinting: Hinting) -> None:
    article, session = workbench_of(window).article, workbench_of(window).file.session
    session.annotate([Span(0, 3)], "claim.fact")
    article.setFocus()
    press(KEY.Key_F12)
    article.set_caret(1)

    press(KEY.Key_Return)
    taken = session.current
    press(KEY.Key_Delete)

    assert taken is not None
    assert len(session.document) == 0
    assert len(listed(hinting)) == 5


@pytest.mark.usefixtures("hinting")
def test_going_through_the_list_shows_the_places(window: MainWindow) -> None:
    article = workbench_of(window).article

    press(KEY.Key_Down, times=3)

    assert article.caret_offset() == SECOND
    assert article.verticalScrollBar().value() > 0


def test_a_click_on_a_hint_in_the_article_shows_it_in_the_list(window: MainWindow, hinting: Hinting) -> None:
    article = workbench_of(window).article

    article.clicked.emit(VAGUE + 3)
    at_hint = current(hinting)
    article.clicked.emit(0)
    article.clicked.emit(None)

    assert at_hint == VAGUE
    assert current(hinting) == VAGUE


def test_the_mouse_and_a_screen_reader_are_told_about_hints(window: MainWindow, hinting: Hinting) -> None:
    article = workbench_of(window).article

    (tips,) = article.tip_givers
    (tell,) = article.tellers

    assert tips(FIRST + 1) == [("Hint: “und und” → “und”", "Twice <the> same.")]
    assert tips(0) == []
    assert list(tell(VAGUE).values()) == ["hint: Vague source, likely. Who says so?"]
    hinting.hide()
    assert article.tip_givers == []
    assert article.tellers == []


def test_the_menu_of_the_list_offers_everything(hinting: Hinting) -> None:
    menu = hinting.panel.menu()

    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "&Show in the article",
        "&Why?",
        "A&ccept",
        "D&ismiss",
        "&Accept all of this kind",
        "&Dismiss all of this kind",
    ]
    menu.deleteLater()

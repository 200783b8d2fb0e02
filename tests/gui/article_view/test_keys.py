import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.article_view.keyboard import letter_of
from annotator.gui.article_view.view import ArticleView
from tests.gui.article_view.examples import (
    ALT,
    CONTROL,
    LINES,
    NO_MODIFIER,
    SHIFT,
    TEXT,
    MakeView,
    annotation,
    place,
    selected,
)

KEY = Qt.Key


def press(
    view: ArticleView, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER, times: int = 1
) -> None:
    for _ in range(times):
        QTest.keyClick(view, key, modifiers)


def test_shift_and_arrows_select_characters(view: ArticleView) -> None:
    view.set_caret(place("Familie").start + 8)

    press(view, KEY.Key_Right, SHIFT)

    assert selected(view) == "👨‍👩‍👧‍👦"


def test_shift_and_arrows_go_over_combining_and_astral_characters(view: ArticleView) -> None:
    view.set_caret(place("Cafe\u0301").start)
    press(view, KEY.Key_Right, SHIFT, times=4)
    assert selected(view) == "Cafe\u0301"

    view.set_caret(place("😀 heim").start)
    press(view, KEY.Key_Right, SHIFT, times=2)
    assert selected(view) == "😀 "


def test_ctrl_shift_and_arrows_select_words(view: ArticleView) -> None:
    view.set_caret(place("stationiert").start + 4)

    press(view, KEY.Key_Right, CONTROL | SHIFT)
    assert selected(view) == "stationiertkämpften"

    press(view, KEY.Key_Right, CONTROL | SHIFT, times=2)
    assert selected(view) == "stationiertkämpften. Dann"

    press(view, KEY.Key_Left, CONTROL | SHIFT)
    assert selected(view) == "stationiertkämpften."


def test_the_key_of_a_code_asks_for_the_code(view: ArticleView, qtbot: QtBot) -> None:
    for key, modifiers, code in (
        (KEY.Key_1, NO_MODIFIER, "claim.fact"),
        (KEY.Key_4, Qt.KeyboardModifier.KeypadModifier, "quote.direct"),
        (KEY.Key_Q, NO_MODIFIER, "error.fused"),
    ):
        with qtbot.waitSignal(view.code_requested) as asked:
            press(view, key, modifiers)
        assert asked.args == [code]


@pytest.mark.parametrize("modifiers", [CONTROL, ALT, SHIFT])
def test_with_a_modifier_it_does_not(view: ArticleView, qtbot: QtBot, modifiers: Qt.KeyboardModifier) -> None:
    with qtbot.assertNotEmitted(view.code_requested):
        press(view, KEY.Key_1, modifiers)


def test_a_held_key_counts_once() -> None:
    held = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_1, NO_MODIFIER, "1", autorep=True)

    assert letter_of(held) == ""


def test_umlauts_and_capitals_are_letters_too() -> None:
    assert letter_of(QKeyEvent(QEvent.Type.KeyPress, 0, NO_MODIFIER, "ö")) == "ö"
    assert letter_of(QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Q, NO_MODIFIER, "Q")) == "q"


@pytest.mark.parametrize("key", [KEY.Key_Delete, KEY.Key_Backspace])
def test_delete_and_backspace_ask_for_removal_and_leave_the_text(
    view: ArticleView, qtbot: QtBot, key: Qt.Key
) -> None:
    with qtbot.waitSignal(view.removal_requested):
        press(view, key)

    assert view.document().characterCount() - 1 == len(TEXT.encode("utf-16-le")) // 2


def test_the_text_cannot_be_changed(view: ArticleView) -> None:
    before = view.document().toRawText()

    press(view, KEY.Key_X)
    press(view, KEY.Key_V, CONTROL)
    press(view, KEY.Key_X, CONTROL)

    assert view.document().toRawText() == before


def test_enter_and_space_take_the_mark_at_the_caret(make_view: MakeView) -> None:
    marks = (
        annotation("long", "claim.fact", "Zoë las, wie alle stationiertkämpften."),
        annotation("short", "error.fused", "stationiertkämpften"),
    )
    view = make_view(marks)
    view.set_caret(place("kämpften").start)
    found = []

    for key in (KEY.Key_Return, KEY.Key_Space, KEY.Key_Enter):
        press(view, key)
        found.append(view.session.current and view.session.current.id)

    assert found == ["short", "long", "short"]
    assert view.caret_offset() == place("kämpften").start


def test_the_caret_right_after_a_mark_is_at_it(make_view: MakeView) -> None:
    view = make_view([annotation("a", "error.fused", "stationiertkämpften")])
    view.set_caret(place("stationiertkämpften").end)

    press(view, KEY.Key_Return)

    assert view.session.current is not None


def test_escape_drops_the_selection_and_then_what_is_current(make_view: MakeView) -> None:
    view = make_view([annotation("a", "error.fused", "stationiertkämpften")])
    view.session.set_current("a")
    view.select(place("las"))

    press(view, KEY.Key_Escape)
    assert view.selected_span() is None
    assert view.session.current is not None

    press(view, KEY.Key_Escape)
    assert view.session.current is None


def test_alt_and_arrows_go_from_annotation_to_annotation(make_view: MakeView) -> None:
    marks = (
        annotation("later", "error.fused", "Schluss"),
        annotation("first", "error.fused", "stationiertkämpften"),
        annotation("hidden", "claim.fact", "heim"),
    )
    view = make_view(marks)
    view.session.set_codes_visible(["claim.fact"], visible=False)
    found = []

    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Down, KEY.Key_Up):
        press(view, key, ALT)
        found.append((view.session.current and view.session.current.id, view.caret_offset()))

    first, later = place("stationiertkämpften").start, place("Schluss").start
    assert found == [("first", first), ("later", later), ("later", later), ("first", first)]


def test_ctrl_and_arrows_go_from_block_to_block(view: ArticleView) -> None:
    starts = [TEXT.index(line) for _, line in LINES]
    view.set_caret(0)
    found = []

    for _ in range(5):
        press(view, KEY.Key_Down, CONTROL)
        found.append(view.caret_offset())
    press(view, KEY.Key_Up, CONTROL | SHIFT)

    assert found == [*starts[1:], len(TEXT)]
    assert selected(view) == LINES[-1][1]


def test_tab_leaves_the_article(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view()
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    field = QLineEdit()
    column.addWidget(view)
    column.addWidget(field)
    with qtbot.waitExposed(window):
        window.show()
    view.setFocus()

    press(view, KEY.Key_Tab)

    assert window.focusWidget() is field
    view.setParent(None)  # the fixture closes it by itself


def test_copying_takes_the_articles_own_characters(view: ArticleView) -> None:
    view.select(place("blieb“,\nsagte er.\n\n– Hong"))

    assert view.createMimeDataFromSelection().text() == "blieb“,\nsagte er.\n\n– Hong"
    assert not view.createMimeDataFromSelection().hasHtml()

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.article_view.selection_bar import CodeButton, SelectionBar
from annotator.gui.article_view.view import ArticleView
from tests.gui.article_view.examples import (
    LEFT,
    SHIFT,
    MakeView,
    annotation,
    drag,
    place,
    point_at,
    release,
)


def bar_of(view: ArticleView) -> SelectionBar | None:
    bar = view.findChild(QWidget, "selection_bar")
    return bar if isinstance(bar, SelectionBar) and bar.isVisible() else None


def select_by_mouse(view: ArticleView, words: str) -> SelectionBar:
    drag(view, place(words).start, place(words).end)
    release(view, place(words).end)
    bar = bar_of(view)
    assert bar is not None
    return bar


def test_it_appears_when_the_mouse_is_let_go_and_not_before(view: ArticleView, qtbot: QtBot) -> None:
    drag(view, place("alle").start, place("alle").end)
    qtbot.wait(250)
    assert bar_of(view) is None

    release(view, place("alle").end)
    assert bar_of(view) is not None


def test_it_appears_after_a_selection_by_keyboard(view: ArticleView, qtbot: QtBot) -> None:
    view.set_caret(place("alle").start)

    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)

    qtbot.waitUntil(lambda: bar_of(view) is not None)
    assert view.window().focusWidget() is view


@pytest.mark.parametrize(
    "words", ["Die Überschrift", "alle", "Zoë las, wie alle stationiertkämpften", "Schluss"]
)
@pytest.mark.parametrize("size", [(900, 700), (420, 420)])
def test_it_lies_inside_and_not_over_the_words(
    make_view: MakeView, words: str, size: tuple[int, int]
) -> None:
    view = make_view(size=size)
    view.set_caret(place(words).start)
    drag(view, place(words).start, place(words).end)
    release(view, place(words).end)
    bar = bar_of(view)
    cursor = view.textCursor()
    words_box = view.cursorRect(cursor)
    cursor.setPosition(cursor.anchor())
    words_box = words_box.united(view.cursorRect(cursor)).translated(view.viewport().pos())

    assert bar is None or view.rect().contains(bar.geometry())
    assert bar is None or not bar.geometry().intersects(words_box)


def test_it_offers_the_codes_that_have_keys_with_names_for_screen_readers(view: ArticleView) -> None:
    bar = select_by_mouse(view, "alle")

    names = [button.accessibleName() for button in bar.findChildren(CodeButton)]

    assert names == ["1 Fact", "4 Direct quote", "Q Fused & <b>words</b>"]
    assert bar.accessibleName() == "Codes for the selected words"


def test_a_click_asks_for_the_code_and_takes_no_focus(view: ArticleView, qtbot: QtBot) -> None:
    bar = select_by_mouse(view, "alle")
    button = bar.findChild(QAbstractButton, "code_quote.direct")
    assert button is not None

    with qtbot.waitSignal(view.code_requested) as asked:
        QTest.mouseClick(button, LEFT)

    assert asked.args == ["quote.direct"]
    assert view.window().focusWidget() is view
    assert view.selected_span() == place("alle")


def test_it_goes_with_the_selection(view: ArticleView) -> None:
    select_by_mouse(view, "alle")

    view.clear_selection()

    assert bar_of(view) is None


def test_a_click_elsewhere_hides_it(view: ArticleView) -> None:
    select_by_mouse(view, "alle")

    QTest.mouseClick(view.viewport(), LEFT, pos=point_at(view, place("Hong").start))

    assert bar_of(view) is None


def test_it_is_built_once(view: ArticleView) -> None:
    first = select_by_mouse(view, "alle")
    view.clear_selection()

    assert select_by_mouse(view, "Dann") is first


def test_who_may_only_read_is_not_offered_codes(make_view: MakeView) -> None:
    view = make_view(read_only=True)

    drag(view, place("alle").start, place("alle").end)
    release(view, place("alle").end)

    assert bar_of(view) is None


def words_button(view: ArticleView) -> QAbstractButton | None:
    bar = bar_of(view)
    assert bar is not None
    found = bar.findChildren(QAbstractButton, "add_words")
    return next((button for button in found if button.isVisible()), None)


def test_the_words_can_go_to_the_current_annotation(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view([annotation("a", "quote.direct", "Zoë")])
    view.session.set_current("a")
    bar = select_by_mouse(view, "alle")
    button = words_button(view)
    assert button is not None
    assert button.accessibleName() == "Add to “Direct quote”"
    assert bar.rect().contains(button.geometry())

    with qtbot.waitSignal(view.words_requested):
        QTest.mouseClick(button, LEFT)


def test_words_of_the_current_annotation_can_be_taken_away(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view([annotation("a", "quote.direct", "alle")])
    view.session.set_current("a")

    select_by_mouse(view, "alle")

    button = words_button(view)
    assert button is not None
    assert button.accessibleName() == "Take away from “Direct quote”"
    view.session.set_current("")
    select_by_mouse(view, "Dann")
    qtbot.waitUntil(lambda: words_button(view) is None)


def test_where_there_is_little_room_the_codes_alone_are_offered(make_view: MakeView) -> None:
    view = make_view([annotation("a", "quote.direct", "Zoë")], size=(900, 205))
    view.session.set_current("a")

    drag(view, place("Die").start, place("Die").end)
    release(view, place("Die").end)

    assert words_button(view) is None
    assert bar_of(view) is not None

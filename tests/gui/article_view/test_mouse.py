import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.article import Article, BlockKind
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.view import ArticleView
from tests.gui.article_view.examples import (
    ALT,
    CONTROL,
    LEFT,
    NO_MODIFIER,
    SHIFT,
    MakeView,
    annotation,
    article,
    drag,
    move_held,
    place,
    point_at,
    release,
    selected,
)


def test_a_drag_snaps_to_words_while_the_mouse_is_held(view: ArticleView) -> None:
    drag(view, place("stationiert").start + 3, place("Dann").start + 2)

    assert selected(view) == "stationiertkämpften. Dann"


def test_a_drag_backwards_leaves_the_caret_at_the_beginning(view: ArticleView) -> None:
    drag(view, place("Dann").start + 2, place("stationiert").start + 3)

    assert selected(view) == "stationiertkämpften. Dann"
    assert view.caret_offset() == place("stationiert").start


def test_alt_selects_the_very_characters(view: ArticleView) -> None:
    drag(view, place("kämpft").start, place("kämpft").end, ALT)

    assert selected(view) == "kämpft"


def test_alt_never_cuts_a_cluster(view: ArticleView) -> None:
    start = place("Cafe\u0301").start

    drag(view, start, start + 4, ALT)

    assert selected(view) == "Cafe\u0301"


def test_a_drag_over_an_astral_character_keeps_its_offsets(view: ArticleView) -> None:
    drag(view, place("sie 😀 heim").start, place("sie 😀 heim").end)

    assert selected(view) == "sie 😀 heim"


def test_a_double_click_takes_the_word_and_a_third_the_sentence(view: ArticleView) -> None:
    point = point_at(view, place("stationiert").start + 2)

    QTest.mouseDClick(view.viewport(), LEFT, NO_MODIFIER, point)
    assert selected(view) == "stationiertkämpften"

    QTest.mousePress(view.viewport(), LEFT, NO_MODIFIER, point)
    assert selected(view) == "Zoë las, wie alle stationiertkämpften."
    QTest.mouseRelease(view.viewport(), LEFT, NO_MODIFIER, point)
    assert selected(view) == "Zoë las, wie alle stationiertkämpften."


def test_shift_and_a_click_extend_the_selection(view: ArticleView) -> None:
    view.select(place("las"))

    QTest.mouseClick(view.viewport(), LEFT, SHIFT, point_at(view, place("alle").start + 2))

    assert selected(view) == "las, wie alle"


def test_a_click_selects_nothing(view: ArticleView) -> None:
    view.select(place("las"))

    QTest.mouseClick(view.viewport(), LEFT, NO_MODIFIER, point_at(view, place("alle").start))

    assert view.selected_span() is None
    assert view.caret_offset() == place("alle").start


def test_a_selection_is_told_once_for_each_change(view: ArticleView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.selection_changed) as told:
        view.select(place("las"))
    assert told.args == [place("las")]

    with qtbot.assertNotEmitted(view.selection_changed):
        view.select(place("las"))

    with qtbot.waitSignal(view.selection_changed) as told:
        view.clear_selection()
    assert told.args == [None]


def test_clicks_on_marks_take_the_shortest_and_then_the_next(make_view: MakeView) -> None:
    marks = (
        annotation("long", "claim.fact", "Zoë las, wie alle stationiertkämpften."),
        annotation("short", "error.fused", "stationiertkämpften"),
    )
    view = make_view(marks)
    point = point_at(view, place("kämpften").start)
    found = []

    for _ in range(3):
        QTest.mouseClick(view.viewport(), LEFT, NO_MODIFIER, point)
        found.append(view.session.current and view.session.current.id)
    QTest.mouseClick(view.viewport(), LEFT, NO_MODIFIER, point_at(view, place("heim").start))

    assert found == ["short", "long", "short"]
    assert view.session.current is None


def test_hidden_marks_are_not_to_be_clicked(make_view: MakeView) -> None:
    view = make_view([annotation("a", "error.fused", "stationiertkämpften")])
    view.session.set_codes_visible(["error.fused"], visible=False)

    QTest.mouseClick(view.viewport(), LEFT, NO_MODIFIER, point_at(view, place("stationiert").start + 3))

    assert view.session.current is None
    assert view.annotations_at(place("stationiert").start) == []


def test_the_mouse_beside_the_measure_selects_too(make_view: MakeView) -> None:
    view = make_view(size=(1440, 900))
    beside = view.viewport().geometry().left() // 2
    down = point_at(view, place("Zoë").start).y()

    QTest.mouseClick(view, LEFT, NO_MODIFIER, QPoint(beside, down))

    assert view.caret_offset() == place("Zoë").start


@pytest.mark.parametrize(
    "button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton]
)
def test_the_other_buttons_of_the_mouse_do_nothing(view: ArticleView, button: Qt.MouseButton) -> None:
    for widget in (view.viewport(), view):
        QTest.mouseClick(widget, button, NO_MODIFIER, QPoint(4, 40))
        QTest.mouseDClick(widget, button, NO_MODIFIER, QPoint(4, 40))

    assert view.selected_span() is None


def test_holding_the_mouse_below_scrolls_on(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(text=long_article(), size=(700, 300))
    drag(view, 4, 60)

    move_held(view, QPoint(100, view.viewport().height() + 40))

    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 60)
    span = view.selected_span()
    release(view, 0)
    assert span is not None
    assert span.start == 0  # the word at the press is taken whole
    assert not view._scroller.isActive()


def test_ctrl_and_the_wheel_change_the_text_size(view: ArticleView, appearance: Appearance) -> None:
    turn_wheel(view, 120)
    assert appearance.text_size == 18

    turn_wheel(view, -60)
    turn_wheel(view, -60)
    assert appearance.text_size == 17


@pytest.mark.parametrize("size", [(600, 700), (1440, 900), (480, 400)])
def test_what_is_at_the_top_stays_there_when_the_width_changes(
    make_view: MakeView, size: tuple[int, int]
) -> None:
    view = make_view(text=long_article())
    view.verticalScrollBar().setValue(1500)
    top = view.cursorForPosition(QPoint(0, 0)).position()

    view.resize(*size)
    QApplication.processEvents()
    view.resize(900, 700)
    QApplication.processEvents()

    assert view.cursorForPosition(QPoint(0, 0)).position() == top
    assert abs(view.verticalScrollBar().value() - 1500) <= 1


def test_what_is_at_the_top_stays_there_when_the_text_grows(
    make_view: MakeView, appearance: Appearance
) -> None:
    view = make_view(text=long_article())
    view.verticalScrollBar().setValue(1500)
    top = view.cursorForPosition(QPoint(0, 0)).block().blockNumber()

    appearance.set_text_size(34)
    QApplication.processEvents()

    assert view.verticalScrollBar().value() > 1500
    assert view.cursorForPosition(QPoint(0, 0)).block().blockNumber() == top


def test_the_page_never_scrolls_sideways(make_view: MakeView, appearance: Appearance) -> None:
    view = make_view(text=long_article(), size=(500, 500))

    appearance.set_text_size(34)
    QApplication.processEvents()

    assert view.horizontalScrollBar().maximum() == 0
    assert view.document().size().width() <= view.viewport().width()


def turn_wheel(view: ArticleView, angle: int) -> None:
    at = QPointF(50, 50)
    event = QWheelEvent(
        at,
        QPointF(view.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def long_article() -> Article:
    sentence = "Viele Worte in einem Satz. "
    return article([(BlockKind.PARAGRAPH, f"Absatz {number}. " + sentence * 12) for number in range(40)])

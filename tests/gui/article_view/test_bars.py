"""What the bars in the margin and the signs beside them do under the mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from annotator.gui.article_view.overlap_list import OverlapList
from annotator.gui.article_view.typography import GUTTER
from annotator.gui.article_view.view import ArticleView
from tests.gui.article_view.examples import (
    LEFT,
    NO_MODIFIER,
    SHIFT,
    MakeView,
    annotation,
    move_held,
    place,
    point_at,
    selected,
)

SENTENCE = "Zoë las, wie alle stationiertkämpften."
BAR = GUTTER - 9
"""The middle of the bar next to the text."""
NEXT_BAR = BAR - 4
HAND = Qt.CursorShape.PointingHandCursor
BEAM = Qt.CursorShape.IBeamCursor


@pytest.fixture
def nested(make_view: MakeView) -> ArticleView:
    """Return a view with a sentence that is marked, and a word in it that is marked otherwise."""
    return make_view(
        [
            annotation("long", "claim.fact", SENTENCE),
            annotation("short", "error.fused", "stationiertkämpften"),
        ]
    )


def beside(view: ArticleView, words: str, x: int = BAR, *, down: int = 0) -> QPoint:
    """Return a point of the margin, *x* pixels from the page's edge, beside the line of *words*."""
    return QPoint(x, point_at(view, place(words).start).y() + down)


def click(view: ArticleView, point: QPoint) -> str | None:
    QTest.mouseClick(view.viewport(), LEFT, NO_MODIFIER, point)
    return current(view)


def double_click(view: ArticleView, point: QPoint) -> None:
    """Click twice, as a hand does: in place of the second press there is a double click."""
    QTest.mouseClick(view.viewport(), LEFT, NO_MODIFIER, point)
    QTest.mouseDClick(view.viewport(), LEFT, NO_MODIFIER, point)
    QTest.mouseRelease(view.viewport(), LEFT, NO_MODIFIER, point)


def current(view: ArticleView) -> str | None:
    found = view.session.current
    return None if found is None else found.id


def shape(view: ArticleView, point: QPoint) -> Qt.CursorShape:
    QTest.mouseMove(view.viewport(), point)
    return view.viewport().cursor().shape()


def test_a_click_on_a_bar_takes_its_annotation_and_puts_the_caret_there(nested: ArticleView) -> None:
    assert click(nested, beside(nested, "Zoë", NEXT_BAR)) == "short"
    assert nested.caret_offset() == place("stationiert").start
    assert click(nested, beside(nested, "Zoë")) == "long"
    assert nested.caret_offset() == place("Zoë").start


def test_a_bar_is_taken_from_anywhere_near_it(nested: ArticleView) -> None:
    assert click(nested, beside(nested, "Zoë", GUTTER - 1)) == "long"
    assert click(nested, beside(nested, "Zoë", GUTTER - 28)) == "short"
    assert click(nested, beside(nested, "Zoë", GUTTER - 29)) is None


def test_a_click_beside_a_line_without_bars_takes_nothing(nested: ArticleView) -> None:
    click(nested, beside(nested, "Zoë"))

    assert click(nested, beside(nested, "– Hong Min")) is None


def test_where_several_share_a_bar_the_shortest_comes_first_then_the_next(
    make_view: MakeView, qtbot: QtBot
) -> None:
    view = make_view(
        [
            annotation("third", "claim.fact", "Zoë las"),
            annotation("first", "claim.fact", "wie"),
            annotation("second", "claim.fact", "alle"),
            annotation("error", "error.fused", "stationiertkämpften"),
        ]
    )
    point = beside(view, "Zoë", down=-6)

    assert [click(view, point) for _ in range(4)] == ["first", "second", "third", "first"]
    qtbot.waitUntil(lambda: view.findChild(OverlapList) is not None)
    listing = view.findChild(OverlapList)
    assert listing is not None
    assert listing.isVisible()
    assert listing.count() == 3


def test_colours_that_share_a_bar_are_taken_by_height(make_view: MakeView) -> None:
    view = make_view(
        [annotation("upper", "claim.fact", "Zoë"), annotation("lower", "error.fused", "stationiertkämpften")]
    )

    assert click(view, beside(view, "Zoë", down=-6)) == "upper"
    assert click(view, beside(view, "Zoë", down=7)) == "lower"


def test_the_sign_on_the_right_lists_what_has_no_bar(make_view: MakeView, qtbot: QtBot) -> None:
    words = "stationiertkämpften"
    marks = [annotation(str(number), "claim.fact", words[number:]) for number in range(7)]
    view = make_view(marks)
    right = view.viewport().width() - GUTTER + 12

    assert click(view, beside(view, "Zoë", right)) == "6"
    assert click(view, beside(view, "Zoë", right)) == "5"
    qtbot.waitUntil(lambda: view.findChild(OverlapList) is not None)
    assert click(view, beside(view, "– Hong Min", right)) is None


def test_an_annotation_over_two_lines_has_a_bar_at_both(make_view: MakeView) -> None:
    view = make_view([annotation("a", "quote.direct", "blieb“,\nsagte er")])

    assert click(view, beside(view, "„Die")) == "a"
    assert view.caret_offset() == place("blieb").start
    view.session.set_current("")
    assert click(view, beside(view, "sagte")) == "a"
    assert view.caret_offset() == place("sagte").start


def test_the_parts_of_one_annotation_have_bars_where_they_are(make_view: MakeView) -> None:
    view = make_view([annotation("a", "quote.direct", "Zoë", "sagte er")])

    assert click(view, beside(view, "„Die")) is None
    assert click(view, beside(view, "sagte")) == "a"
    assert view.caret_offset() == place("sagte").start


def test_bars_are_where_they_are_after_scrolling(make_view: MakeView) -> None:
    view = make_view([annotation("a", "error.fused", "Schluss")], size=(900, 160))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())

    assert click(view, beside(view, "Schluss")) == "a"


def test_hidden_annotations_have_no_bar(nested: ArticleView) -> None:
    nested.session.set_codes_visible(["error.fused"], visible=False)

    assert click(nested, beside(nested, "Zoë", NEXT_BAR)) == "long"


def test_the_mouse_over_a_bar_is_a_hand_and_outlines_its_annotation(nested: ArticleView) -> None:
    assert shape(nested, beside(nested, "Zoë", NEXT_BAR)) is HAND
    assert nested.marks.hovered is nested.session.document.annotation("short")
    assert shape(nested, beside(nested, "– Hong Min")) is BEAM
    assert nested.marks.hovered is None


def test_a_bar_has_the_tip_of_its_annotation(make_view: MakeView) -> None:
    view = make_view([annotation("a", "error.fused", "stationiertkämpften", comment="Zwei Wörter")])
    point = beside(view, "Zoë")
    event = QHelpEvent(QHelpEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))

    QApplication.sendEvent(view.viewport(), event)

    assert "Zwei Wörter" in QToolTip.text()
    QToolTip.hideText()


def test_a_double_click_takes_once_and_asks_for_the_details(nested: ArticleView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(nested.details_requested):
        double_click(nested, beside(nested, "Zoë"))

    assert current(nested) == "long"
    assert selected(nested) is None


def test_a_double_click_edits_what_is_current_though_the_bar_has_more(make_view: MakeView) -> None:
    view = make_view([annotation("one", "claim.fact", "Zoë las"), annotation("two", "claim.fact", "alle")])
    point = beside(view, "Zoë")
    told: list[str | None] = []
    view.details_requested.connect(lambda: told.append(current(view)))
    view.session.set_current("one")

    double_click(view, point)

    assert told == ["one"]
    QTest.qWait(300)
    assert view.findChild(OverlapList) is None


def test_a_double_click_beside_no_bar_takes_the_word_still(nested: ArticleView) -> None:
    told: list[None] = []
    nested.details_requested.connect(lambda: told.append(None))

    double_click(nested, point_at(nested, place("heim").start))

    assert selected(nested) == "heim"
    assert told == []


def test_a_drag_from_a_bar_selects(nested: ArticleView) -> None:
    QTest.mousePress(nested.viewport(), LEFT, NO_MODIFIER, beside(nested, "Zoë"))
    move_held(nested, point_at(nested, place("las").start + 2))
    QTest.mouseRelease(nested.viewport(), LEFT, NO_MODIFIER, point_at(nested, place("las").start + 2))

    assert selected(nested) == "Zoë las"
    assert current(nested) is None


def test_shift_and_a_click_on_a_bar_extend_the_selection(nested: ArticleView) -> None:
    nested.put_caret(place("heim").end, place("heim").end)

    QTest.mouseClick(nested.viewport(), LEFT, SHIFT, beside(nested, "Zoë"))

    assert selected(nested) == "Zoë las, wie alle stationiertkämpften. Dann ging sie 😀 heim"


def test_the_menu_under_the_mouse_takes_the_bar(nested: ArticleView, qtbot: QtBot) -> None:
    point = beside(nested, "Zoë", NEXT_BAR)

    with qtbot.waitSignal(nested.menu_requested):
        nested.contextMenuEvent(_menu_event(nested, point))

    assert current(nested) == "short"


def _menu_event(view: ArticleView, point: QPoint) -> QContextMenuEvent:
    return QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))

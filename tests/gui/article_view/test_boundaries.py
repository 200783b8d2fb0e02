import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.article import BlockKind
from annotator.core.spans import Boundary
from annotator.core.text import Span
from annotator.gui.article_view.handles import Handles
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
    picture,
    place,
    point_at,
    release,
)

KEY = Qt.Key
START, END = Boundary(0, is_end=False), Boundary(0, is_end=True)


@pytest.fixture
def one(make_view: MakeView) -> ArticleView:
    """Return a view whose only annotation, of „alle“, is current."""
    view = make_view([annotation("a", "error.fused", "alle")])
    view.session.set_current("a")
    return view


def quotes(view: ArticleView, name: str = "a") -> list[str]:
    return [view.article.text.quote(span) for span in view.session.document.annotation(name).spans]


def preview(view: ArticleView) -> list[str]:
    return [view.article.text.quote(span) for span in view.marks.current_spans]


def knob(view: ArticleView, boundary: Boundary = END) -> QPoint:
    handles = next(layer for layer in view.layers if isinstance(layer, Handles))
    down = view.verticalScrollBar().value()
    clip = view.marks.area_between(0, len(view.article.text))
    found = next(handle for handle in handles.seen_in(clip) if handle.boundary == boundary)
    return found.knob.toPoint() - QPoint(0, down)


def hold(view: ArticleView, boundary: Boundary = END) -> None:
    QTest.mousePress(view.viewport(), LEFT, NO_MODIFIER, knob(view, boundary))


def let_go(view: ArticleView) -> None:
    QTest.mouseRelease(view.viewport(), LEFT)


def press(view: ArticleView, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    for key in keys:
        QTest.keyClick(view, key, modifiers)


# ---- by mouse ----------------------------------------------------------------------------------


def test_above_the_first_line_there_is_no_handle(one: ArticleView) -> None:
    down = point_at(one, 0).y() // 2

    for beside in (0, down):
        QTest.mouseClick(one.viewport(), LEFT, NO_MODIFIER, QPoint(200, beside))

    assert quotes(one) == ["alle"]
    assert next(layer for layer in one.layers if isinstance(layer, Handles)).at(QPointF(200, -100)) is None


def test_a_dragged_handle_takes_its_boundary_to_a_word(one: ArticleView) -> None:
    hold(one)
    move_held(one, point_at(one, place("stationiert").start + 4))
    assert preview(one) == ["alle stationiertkämpften"]
    assert quotes(one) == ["alle"]

    let_go(one)

    assert quotes(one) == ["alle stationiertkämpften"]
    assert one.session.undo_stack.undoText() == "Move boundary"
    assert one.caret_offset() == place("stationiertkämpften").end
    one.session.undo_stack.undo()
    assert quotes(one) == ["alle"]


def test_the_beginning_can_be_dragged_too(one: ArticleView) -> None:
    hold(one, START)
    move_held(one, point_at(one, place("las").start + 1))
    let_go(one)

    assert quotes(one) == ["las, wie alle"]


def test_with_alt_it_goes_to_the_very_character(one: ArticleView) -> None:
    hold(one)
    move_held(one, point_at(one, place("kämpften").start) - QPoint(3, 0), ALT)
    let_go(one)

    assert quotes(one) == ["alle stationiert"]


def test_a_dragged_boundary_does_not_cross_the_other_end(one: ArticleView) -> None:
    hold(one)
    move_held(one, point_at(one, place("Zoë").start), ALT)
    let_go(one)

    assert quotes(one) == ["a"]


def test_escape_gives_a_drag_up(one: ArticleView) -> None:
    hold(one)
    move_held(one, point_at(one, place("heim").start))

    press(one, KEY.Key_Escape)

    assert preview(one) == ["alle"]
    let_go(one)
    assert quotes(one) == ["alle"]
    assert one.session.undo_stack.count() == 0
    assert one.session.current is not None
    assert one.caret_offset() == place("alle").end


def test_a_click_on_a_handle_is_a_click(make_view: MakeView) -> None:
    marks = (annotation("a", "error.fused", "alle"), annotation("b", "claim.fact", "wie alle"))
    view = make_view(marks)
    view.session.set_current("a")
    point = knob(view, START) + QPoint(3, 4)

    QTest.mouseClick(view.viewport(), LEFT, NO_MODIFIER, point)

    assert view.session.current is not None
    assert view.session.current.id == "b"
    assert view.session.undo_stack.count() == 0


def test_the_mouse_shows_what_it_can_take_hold_of(one: ArticleView) -> None:
    QTest.mouseMove(one.viewport(), knob(one))
    assert one.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor

    QTest.mouseMove(one.viewport(), point_at(one, place("Dann").start))
    assert one.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor


def test_a_handle_can_be_taken_hold_of_beside_its_knob(one: ArticleView) -> None:
    QTest.mousePress(one.viewport(), LEFT, NO_MODIFIER, knob(one) + QPoint(8, 8))
    move_held(one, point_at(one, place("stationiert").start + 4))
    let_go(one)

    assert quotes(one) == ["alle stationiertkämpften"]


def test_on_the_letters_beside_a_handle_a_press_selects(one: ArticleView) -> None:
    drag(one, place("alle").start, place("alle").end)
    release(one, place("alle").end)

    assert one.selected_span() == place("alle")
    assert one.session.undo_stack.count() == 0


def test_who_may_only_read_moves_nothing(make_view: MakeView) -> None:
    mark = annotation("a", "error.fused", "alle")
    other, view = make_view([mark]), make_view([mark], read_only=True)
    other.session.set_current("a")
    view.session.set_current("a")

    QTest.mousePress(view.viewport(), LEFT, NO_MODIFIER, knob(other))
    move_held(view, point_at(view, place("heim").start))
    let_go(view)
    view.boundaries.start()

    assert quotes(view) == ["alle"]
    assert not view.boundaries.is_moving
    assert not any(isinstance(layer, Handles) for layer in view.layers)


def test_a_drag_paints_only_the_blocks_that_it_touches(
    make_view: MakeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = article([(BlockKind.PARAGRAPH, f"Absatz {number} hat Worte.") for number in range(12)])
    start, end = text.blocks[2].span.start, text.blocks[9].span.end
    view = make_view(text=text)
    name = view.session.annotate([Span(start, end)], "claim.fact")
    assert name is not None
    QApplication.processEvents()
    areas: list[float] = []
    monkeypatch.setattr(view, "_repaint", lambda area: areas.append(area.height()))

    hold(view)
    move_held(view, point_at(view, end - 8))

    assert max(areas) < view.marks.area(view.session.document.annotation(name)).height() / 2


# ---- by keyboard -------------------------------------------------------------------------------


def test_arrows_move_the_end_and_enter_keeps_it(one: ArticleView) -> None:
    one.boundaries.start()
    press(one, KEY.Key_Right, KEY.Key_Right, KEY.Key_Right)
    assert preview(one) == ["alle st"]
    assert one.caret_offset() == place("alle st").end
    press(one, KEY.Key_Left)

    press(one, KEY.Key_Return)

    assert quotes(one) == ["alle s"]
    assert one.session.undo_stack.count() == 1
    assert not one.boundaries.is_moving


def test_with_ctrl_they_go_by_word(one: ArticleView) -> None:
    one.boundaries.start()
    press(one, KEY.Key_Right, modifiers=CONTROL)
    assert preview(one) == ["alle stationiertkämpften"]
    press(one, KEY.Key_Left, modifiers=CONTROL)
    assert preview(one) == ["alle"]

    press(one, KEY.Key_Tab)
    press(one, KEY.Key_Left, modifiers=CONTROL)
    press(one, KEY.Key_Enter)

    assert quotes(one) == ["wie alle"]


def test_characters_stay_whole(make_view: MakeView) -> None:
    view = make_view([annotation("a", "error.fused", "Cafe\u0301")])
    view.session.set_current("a")

    view.boundaries.start()
    press(view, KEY.Key_Left)
    assert preview(view) == ["Caf"]
    press(view, KEY.Key_Right, KEY.Key_Return)

    assert quotes(view) == ["Cafe\u0301"]
    assert view.session.undo_stack.count() == 0


def test_tab_reaches_the_boundaries_of_every_span(make_view: MakeView) -> None:
    view = make_view([annotation("a", "error.fused", "las", "alle")])
    view.session.set_current("a")
    hints: list[str] = []
    view.boundaries.told.connect(hints.append)
    view.boundaries.start()
    carets = [view.caret_offset()]

    for _ in range(4):
        press(view, KEY.Key_Tab)
        carets.append(view.caret_offset())
    press(view, KEY.Key_Tab, modifiers=SHIFT)

    las, alle = place("las"), place("alle")
    assert carets == [alle.end, las.start, las.end, alle.start, alle.end]
    assert view.caret_offset() == alle.start
    assert view.hasFocus()
    assert hints[0].startswith("part 2 of 2 – The end moves:")
    assert hints[1].startswith("part 1 of 2 – The beginning moves:")


def test_spans_that_come_to_meet_become_one(make_view: MakeView) -> None:
    view = make_view([annotation("a", "error.fused", "wie", "stationiertkämpften")])
    view.session.set_current("a")
    view.boundaries.start()
    press(view, KEY.Key_Tab, KEY.Key_Tab)

    press(view, KEY.Key_Right, KEY.Key_Right, modifiers=CONTROL)
    press(view, KEY.Key_Return)

    assert quotes(view) == ["wie alle stationiertkämpften"]


def test_escape_gives_the_move_up(one: ArticleView, qtbot: QtBot) -> None:
    one.boundaries.start()
    press(one, KEY.Key_Right)

    with qtbot.waitSignal(one.boundaries.told) as told:
        press(one, KEY.Key_Escape)

    assert told.args == [""]
    assert quotes(one) == preview(one) == ["alle"]
    assert one.session.current is not None
    assert not one.tab_stays


def test_other_keys_do_nothing_meanwhile(one: ArticleView, qtbot: QtBot) -> None:
    one.boundaries.start()

    with qtbot.assertNotEmitted(one.code_requested), qtbot.assertNotEmitted(one.removal_requested):
        press(one, KEY.Key_1, KEY.Key_Delete, KEY.Key_Down)

    assert one.boundaries.is_moving


def test_starting_again_or_pressing_the_mouse_keeps_the_move(one: ArticleView) -> None:
    one.boundaries.start()
    press(one, KEY.Key_Right, modifiers=CONTROL)
    one.boundaries.start()
    assert quotes(one) == ["alle stationiertkämpften"]

    one.boundaries.start()
    press(one, KEY.Key_Left, modifiers=CONTROL)
    QTest.mouseClick(one.viewport(), LEFT, NO_MODIFIER, point_at(one, place("Hong").start))

    assert quotes(one) == ["alle"]


def test_leaving_the_article_keeps_the_move_but_a_menu_does_not_end_it(one: ArticleView) -> None:
    one.boundaries.start()
    press(one, KEY.Key_Right, modifiers=CONTROL)

    QApplication.sendEvent(one, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.MenuBarFocusReason))
    assert one.boundaries.is_moving
    one.clearFocus()

    assert quotes(one) == ["alle stationiertkämpften"]


def test_what_changes_elsewhere_ends_the_move(one: ArticleView) -> None:
    one.boundaries.start()
    press(one, KEY.Key_Right)
    one.session.set_comment("a", "von anderswo")
    assert not one.boundaries.is_moving

    one.boundaries.start()
    one.session.set_current("")

    assert not one.boundaries.is_moving
    assert quotes(one) == ["alle"]


def test_without_a_current_annotation_nothing_begins(view: ArticleView) -> None:
    view.boundaries.start()

    assert not view.boundaries.is_moving


def test_in_arabic_the_left_arrow_leads_on(make_view: MakeView) -> None:
    text = article([(BlockKind.PARAGRAPH, "قال الوزير إن الحرب انتهت")])
    view = make_view(text=text)
    name = view.session.annotate([Span(0, 3)], "claim.fact")
    assert name is not None

    view.boundaries.start()
    press(view, KEY.Key_Left, modifiers=CONTROL)
    press(view, KEY.Key_Return)

    assert quotes(view, name) == ["قال الوزير"]


def test_in_arabic_the_end_has_its_handle_at_the_left(make_view: MakeView) -> None:
    text = article([(BlockKind.PARAGRAPH, "قال الوزير إن الحرب انتهت")])
    view = make_view(text=text)
    view.session.annotate([Span(0, 10)], "claim.fact")

    assert knob(view, END).x() < knob(view, START).x()


# ---- handles -----------------------------------------------------------------------------------


def test_the_moved_boundary_has_a_greater_knob(one: ArticleView) -> None:
    beside = knob(one) + QPoint(4, 1)
    before = picture(one).pixelColor(beside)

    one.boundaries.start()

    assert picture(one).pixelColor(beside) != before


def test_a_span_that_ends_in_a_blank_line_has_both_handles(make_view: MakeView) -> None:
    view = make_view()
    name = view.session.annotate([Span(place("nicht").start, place("nicht.\n").end)], "claim.fact")

    assert name is not None
    assert knob(view, START).y() < knob(view, END).y()

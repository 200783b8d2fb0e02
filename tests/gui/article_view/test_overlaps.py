import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.article_view.overlap_list import OverlapList
from annotator.gui.article_view.view import ArticleView
from tests.gui.article_view.examples import (
    LEFT,
    NO_MODIFIER,
    MakeView,
    annotation,
    place,
    point_at,
)

KEY = Qt.Key
WORDS = "Zoë las, wie alle stationiertkämpften."


@pytest.fixture
def pile(make_view: MakeView) -> ArticleView:
    """Return a view with three annotations at „kämpften“."""
    marks = (
        annotation("long", "claim.fact", WORDS, comment="Das  ist\nviel"),
        annotation("short", "error.fused", "stationiertkämpften"),
        annotation("apart", "quote.direct", "wie", "kämpften"),
    )
    return make_view(marks)


def list_of(view: ArticleView) -> OverlapList | None:
    found = view.findChild(OverlapList)
    return found if found is not None and found.isVisible() else None


def rows(view: ArticleView) -> list[str]:
    found = list_of(view)
    return [] if found is None else [found.item(row).text() for row in range(found.count())]


def marked_row(view: ArticleView) -> int | None:
    found = list_of(view)
    return None if found is None else found.currentRow()


def current(view: ArticleView) -> str | None:
    found = view.session.current
    return None if found is None else found.id


def click(view: ArticleView, words: str = "kämpften") -> None:
    QTest.mouseClick(view.viewport(), LEFT, NO_MODIFIER, point_at(view, place(words).start + 1))


def press(view: ArticleView, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(view, key)


def test_a_click_selects_at_once_and_then_lists_them_all(pile: ArticleView, qtbot: QtBot) -> None:
    click(pile)
    assert current(pile) == "apart"
    assert list_of(pile) is None

    qtbot.waitUntil(lambda: list_of(pile) is not None)

    assert rows(pile) == [
        "Direct quote, “wie … kämpften”",
        "Fused & <b>words</b>, “stationiertkämpften”",
        f"Fact, “{WORDS}” · Das ist viel",
    ]
    assert marked_row(pile) == 0
    assert pile.hasFocus()


def test_further_clicks_take_the_next_and_the_list_follows(pile: ArticleView, qtbot: QtBot) -> None:
    click(pile)
    qtbot.waitUntil(lambda: list_of(pile) is not None)
    found = []

    for _ in range(3):
        click(pile)
        qtbot.wait(20)
        found.append((current(pile), marked_row(pile)))

    assert found == [("short", 1), ("long", 2), ("apart", 0)]


def test_enter_lists_them_and_takes_the_next(pile: ArticleView, qtbot: QtBot) -> None:
    pile.set_caret(place("kämpften").start)

    press(pile, KEY.Key_Return)
    qtbot.waitUntil(lambda: marked_row(pile) == 0)
    press(pile, KEY.Key_Space)

    assert current(pile) == "short"
    assert marked_row(pile) == 1
    assert pile.caret_offset() == place("kämpften").start


def test_arrows_choose_and_enter_closes_the_list_then(pile: ArticleView, qtbot: QtBot) -> None:
    pile.set_caret(place("kämpften").start)
    press(pile, KEY.Key_Return)
    qtbot.waitUntil(lambda: list_of(pile) is not None)

    press(pile, KEY.Key_Down, KEY.Key_Down, KEY.Key_Down)
    assert current(pile) == "long"
    press(pile, KEY.Key_Up)
    assert current(pile) == "short"
    press(pile, KEY.Key_Return)

    assert list_of(pile) is None
    assert current(pile) == "short"
    assert pile.caret_offset() == place("kämpften").start


def test_escape_closes_the_list_and_leaves_the_choice(pile: ArticleView, qtbot: QtBot) -> None:
    click(pile)
    qtbot.waitUntil(lambda: list_of(pile) is not None)

    press(pile, KEY.Key_Escape)

    assert list_of(pile) is None
    assert current(pile) == "apart"


def test_any_other_key_closes_it_and_does_what_it_does(pile: ArticleView, qtbot: QtBot) -> None:
    click(pile)
    qtbot.waitUntil(lambda: list_of(pile) is not None)

    with qtbot.waitSignal(pile.code_requested) as asked:
        press(pile, KEY.Key_1)

    assert asked.args == ["claim.fact"]
    assert list_of(pile) is None


def test_a_click_in_the_list_chooses(pile: ArticleView, qtbot: QtBot) -> None:
    click(pile)
    qtbot.waitUntil(lambda: list_of(pile) is not None)
    found = list_of(pile)
    assert found is not None

    QTest.mouseClick(found.viewport(), LEFT, NO_MODIFIER, found.visualItemRect(found.item(2)).center())

    assert current(pile) == "long"
    assert marked_row(pile) == 2
    assert pile.hasFocus()


def test_the_mouse_in_the_list_outlines_what_is_meant(pile: ArticleView, qtbot: QtBot) -> None:
    click(pile)
    qtbot.waitUntil(lambda: list_of(pile) is not None)
    found = list_of(pile)
    assert found is not None

    QTest.mouseMove(found.viewport(), found.visualItemRect(found.item(2)).center())

    assert pile.marks.hovered is not None
    assert pile.marks.hovered.id == "long"
    press(pile, KEY.Key_Escape)
    assert pile.marks.hovered is None


@pytest.mark.parametrize("way", ["click", "select", "scroll", "change", "hide", "table"])
def test_it_goes_with_whatever_one_does_next(pile: ArticleView, qtbot: QtBot, way: str) -> None:
    click(pile)
    qtbot.waitUntil(lambda: list_of(pile) is not None)

    if way == "click":
        click(pile, "heim")
    elif way == "select":
        pile.select(place("heim"))
    elif way == "scroll":
        pile.verticalScrollBar().valueChanged.emit(1)
    elif way == "change":
        pile.session.set_comment("long", "neu")
    elif way == "hide":
        pile.session.set_codes_visible(["claim.fact"], visible=False)
    else:
        pile.session.set_current("")

    assert list_of(pile) is None


def test_one_alone_is_not_listed(pile: ArticleView, qtbot: QtBot) -> None:
    click(pile, "las")
    qtbot.wait(300)

    assert current(pile) == "long"
    assert list_of(pile) is None


def test_a_double_click_selects_the_word_without_a_list(pile: ArticleView, qtbot: QtBot) -> None:
    point = point_at(pile, place("kämpften").start)
    QTest.mouseClick(pile.viewport(), LEFT, NO_MODIFIER, point)
    QTest.mouseDClick(pile.viewport(), LEFT, NO_MODIFIER, point)
    qtbot.wait(300)

    assert list_of(pile) is None


def test_it_is_as_high_as_there_is_room(make_view: MakeView, qtbot: QtBot) -> None:
    marks = [annotation(f"a{number}", "claim.fact", WORDS) for number in range(9)]
    view = make_view(marks, size=(500, 260))
    click(view)
    qtbot.waitUntil(lambda: list_of(view) is not None)
    found = list_of(view)

    assert found is not None
    assert found.count() == 9
    assert view.rect().contains(found.geometry())
    assert not found.geometry().contains(point_at(view, place("kämpften").start) + view.viewport().pos())


def test_without_room_there_is_no_list_but_clicks_go_round(make_view: MakeView, qtbot: QtBot) -> None:
    marks = [annotation(name, "claim.fact", WORDS) for name in "ab"]
    view = make_view(marks, size=(500, 90))
    view.verticalScrollBar().setValue(60)
    point = point_at(view, place("las").start + 1)

    found = []
    for _ in range(2):
        QTest.mouseClick(view.viewport(), LEFT, NO_MODIFIER, point)
        qtbot.wait(300)
        found.append(current(view))

    assert list_of(view) is None
    assert sorted(name or "" for name in found) == ["a", "b"]


def test_a_sentence_says_which_of_how_many(pile: ArticleView, qtbot: QtBot) -> None:
    pile.set_caret(place("kämpften").start)

    with qtbot.waitSignal(pile.overlaps.told) as told:
        press(pile, KEY.Key_Return)

    assert told.args == [
        "1 of 3 here: Direct quote. ↑ ↓ choose, Enter takes the next one, Esc closes the list."
    ]


def test_the_list_has_a_name_and_takes_no_keyboard(pile: ArticleView, qtbot: QtBot) -> None:
    click(pile)
    qtbot.waitUntil(lambda: list_of(pile) is not None)
    found = list_of(pile)
    assert found is not None

    assert found.accessibleName() == "Annotations at these words"
    assert found.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert found.geometry().topLeft() != QPoint()

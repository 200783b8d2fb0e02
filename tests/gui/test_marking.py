"""The commands on annotations, in a real window, by their keys."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Annotation
from annotator.core.changes import EditCodebook
from annotator.core.codebook import Code, Codebook
from annotator.core.text import Span
from annotator.gui.article_view.view import ArticleView
from annotator.gui.main_window import MainWindow
from annotator.gui.panels.code_menu import CodeMenu
from annotator.gui.session import Session
from tests.gui.article_view.examples import LEFT, NO_MODIFIER, drag, point_at, release
from tests.gui.opening import OpenText

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = "Erste Zeile\n\nDas ist ein Satz über 😀 und Straßen. Und noch ein Satz.\n"
KEY = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(open_text: OpenText, qtbot: QtBot) -> MainWindow:
    """Return a window with a small article open and the keyboard in it."""
    window = open_text(TEXT)
    with qtbot.waitActive(window):
        window.activateWindow()
    article_of(window).setFocus()
    return window


def article_of(window: MainWindow) -> ArticleView:
    assert window.workbench is not None
    return window.workbench.article


def session_of(window: MainWindow) -> Session:
    assert window.file is not None
    return window.file.session


def place(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def mark(window: MainWindow, words: str, code: str = "claim.fact") -> str:
    made = session_of(window).annotate([place(words)], code)
    assert made is not None
    return made


def marks(window: MainWindow) -> list[tuple[str, ...]]:
    """Return the code and the quotes of every annotation in reading order."""
    found = session_of(window).document.snapshot().annotations
    return [(one.code, *(TEXT[span.start : span.end] for span in one.spans)) for one in found]


def current(window: MainWindow) -> Annotation:
    found = session_of(window).current
    assert found is not None
    return found


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
    QApplication.processEvents()


def choose(window: MainWindow, key: Qt.Key) -> None:
    """Press *key* in the menu of codes."""
    menu = article_of(window).findChildren(CodeMenu)[-1]
    QTest.keyClick(menu, key)


def hint(window: MainWindow) -> str:
    return window.statusBar().currentMessage()


# ---- boundaries --------------------------------------------------------------------------------


def test_f8_moves_the_end_and_says_how(window: MainWindow) -> None:
    mark(window, "Satz")

    press(window, KEY.Key_F8)
    assert hint(window).startswith("The end moves: ← → by character")
    press(window, KEY.Key_Right, CONTROL)
    press(window, KEY.Key_Return)

    assert marks(window) == [("claim.fact", "Satz über")]
    assert hint(window) == ""


def test_a_hidden_annotation_is_shown_when_its_boundaries_move(window: MainWindow) -> None:
    mark(window, "Satz")
    session_of(window).set_codes_visible(["claim.fact"], visible=False)

    press(window, KEY.Key_F8)

    assert article_of(window).boundaries.is_moving
    assert session_of(window).hidden_codes == frozenset()


def test_a_note_has_no_boundaries(window: MainWindow) -> None:
    session_of(window).annotate([], "error.source")

    press(window, KEY.Key_F8)

    assert hint(window) == "A note on the article has no boundaries."


def test_a_command_keeps_the_boundary_first(window: MainWindow) -> None:
    mark(window, "Satz")
    press(window, KEY.Key_F8)
    press(window, KEY.Key_Right, CONTROL)

    press(window, KEY.Key_X, CONTROL | SHIFT)

    assert marks(window) == [("claim.fact", "Satz über")]


# ---- splitting and merging ---------------------------------------------------------------------


def test_an_annotation_is_split_at_the_caret(window: MainWindow) -> None:
    name = mark(window, "Satz über")
    session_of(window).set_correction(name, "Wort von")
    article_of(window).set_caret(place("über").start)

    press(window, KEY.Key_X, CONTROL | SHIFT)

    assert marks(window) == [("claim.fact", "Satz"), ("claim.fact", "über")]
    assert hint(window) == "Split. The correction stays with the first part."
    session_of(window).undo_stack.undo()
    assert marks(window) == [("claim.fact", "Satz über")]
    assert current(window).id == name


def test_what_lies_at_the_caret_is_split_even_if_it_is_not_current(window: MainWindow) -> None:
    mark(window, "Satz über")
    mark(window, "Erste")
    article_of(window).set_caret(place("über").start)

    press(window, KEY.Key_X, CONTROL | SHIFT)

    assert marks(window) == [("claim.fact", "Erste"), ("claim.fact", "Satz"), ("claim.fact", "über")]


def test_where_nothing_can_be_split_a_sentence_says_what_to_do(window: MainWindow) -> None:
    mark(window, "Satz")
    article_of(window).set_caret(place("Satz").start)

    press(window, KEY.Key_X, CONTROL | SHIFT)

    assert len(marks(window)) == 1
    assert hint(window) == "Put the caret inside an annotation, where it is to be split."


def test_a_part_that_would_be_a_double_is_not_cut_off(window: MainWindow) -> None:
    first = mark(window, "über")
    mark(window, "Satz über")
    article_of(window).set_caret(place("über").start)

    press(window, KEY.Key_X, CONTROL | SHIFT)

    assert marks(window) == [("claim.fact", "Satz über"), ("claim.fact", "über")]
    assert current(window).id == first
    assert hint(window).startswith("These words have “Fact” already")


def test_what_would_become_a_double_is_not_merged(window: MainWindow) -> None:
    first = mark(window, "Satz über")
    parts = [mark(window, "Satz"), mark(window, "über", "error.fused")]
    assert window.workbench is not None
    window.workbench.annotations.table.selectAll()
    window.workbench.annotations.table.selectionModel().select(
        window.workbench.annotations.model.index(0, 0),
        QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows,
    )
    assert sorted(window.workbench.annotations.selected_ids()) == sorted(parts)

    press(window, KEY.Key_J, CONTROL | SHIFT)

    assert len(marks(window)) == 3
    assert current(window).id == first
    assert hint(window).startswith("These words have “Fact” already")


def test_the_current_one_is_merged_with_its_neighbour(window: MainWindow) -> None:
    mark(window, "über")
    mark(window, "Straßen")
    mark(window, "Satz")

    press(window, KEY.Key_J, CONTROL | SHIFT)

    assert marks(window) == [("claim.fact", "Satz über"), ("claim.fact", "Straßen")]
    assert hint(window) == "Merged 2 annotations. Ctrl+Z takes it back."
    assert current(window).start == place("Satz").start


def test_selected_rows_of_the_table_are_merged(window: MainWindow) -> None:
    for words, code in (("Das", "claim.fact"), ("Satz", "error.style"), ("Straßen", "claim.fact")):
        mark(window, words, code)
    assert window.workbench is not None
    window.workbench.annotations.table.selectAll()

    press(window, KEY.Key_J, CONTROL | SHIFT)

    assert marks(window) == [("claim.fact", "Das", "Satz", "Straßen")]
    session_of(window).undo_stack.undo()
    assert len(marks(window)) == 3


def test_the_menu_of_the_table_merges_too(window: MainWindow) -> None:
    mark(window, "Das")
    mark(window, "Straßen")
    assert window.workbench is not None
    annotations = window.workbench.annotations
    assert not annotations.menu().actions()[2].isEnabled()
    annotations.table.selectAll()

    annotations.menu().actions()[2].trigger()

    assert marks(window) == [("claim.fact", "Das", "Straßen")]


def test_without_a_partner_a_sentence_says_so(window: MainWindow) -> None:
    mark(window, "Das")
    mark(window, "Satz", "error.style")

    press(window, KEY.Key_J, CONTROL | SHIFT)

    assert len(marks(window)) == 2
    assert hint(window).startswith("No other annotation has this code.")


# ---- several spans -----------------------------------------------------------------------------


def test_selected_words_are_added_and_taken_away_again(window: MainWindow) -> None:
    mark(window, "Satz")

    article_of(window).select(place("Straßen"))
    press(window, KEY.Key_J, CONTROL)
    assert marks(window) == [("claim.fact", "Satz", "Straßen")]
    assert session_of(window).undo_stack.undoText() == "Add words to annotation"

    article_of(window).select(place("Satz"))
    press(window, KEY.Key_J, CONTROL)

    assert marks(window) == [("claim.fact", "Straßen")]
    assert session_of(window).undo_stack.undoText() == "Take words from annotation"
    assert article_of(window).selected_span() is None


def test_the_last_words_are_not_taken_away(window: MainWindow) -> None:
    mark(window, "Satz")
    article_of(window).select(place("Satz"))

    press(window, KEY.Key_J, CONTROL)

    assert marks(window) == [("claim.fact", "Satz")]
    assert hint(window) == "No words would be left. Delete removes the annotation."


def test_without_a_selection_a_sentence_says_what_to_do(window: MainWindow) -> None:
    mark(window, "Satz")

    press(window, KEY.Key_J, CONTROL)

    assert hint(window).startswith("Click an annotation, select further words")


# ---- another code ------------------------------------------------------------------------------


def test_a_duplicate_gets_the_code_whose_key_is_pressed(window: MainWindow) -> None:
    mark(window, "Satz")

    press(window, KEY.Key_D, CONTROL)
    choose(window, KEY.Key_6)

    assert marks(window) == [("claim.fact", "Satz"), ("error.fused", "Satz")] or marks(window) == [
        ("error.fused", "Satz"),
        ("claim.fact", "Satz"),
    ]
    assert current(window).code == "error.fused"
    assert session_of(window).undo_stack.undoText() == "Duplicate as “Fused words”"


def test_a_duplicate_with_the_same_code_is_refused(window: MainWindow) -> None:
    mark(window, "Satz")

    press(window, KEY.Key_D, CONTROL)
    choose(window, KEY.Key_1)

    assert marks(window) == [("claim.fact", "Satz")]


# ---- doubles -----------------------------------------------------------------------------------


def test_the_same_words_with_the_same_code_lead_to_the_first(window: MainWindow) -> None:
    first = mark(window, "Satz")
    session_of(window).set_current("")
    session_of(window).set_codes_visible(["claim.fact"], visible=False)
    article_of(window).select(place("Satz"))

    press(window, KEY.Key_1)

    assert len(marks(window)) == 1
    assert current(window).id == first
    assert session_of(window).hidden_codes == frozenset()
    assert hint(window) == "These words have “Fact” already; that annotation is current now."
    assert article_of(window).caret_offset() == place("Satz").start


def test_another_code_that_is_there_already_is_refused_too(window: MainWindow) -> None:
    first = mark(window, "Satz")
    mark(window, "Satz", "error.fused")

    press(window, KEY.Key_1)

    assert len(marks(window)) == 2
    assert current(window).id == first


def test_of_several_those_that_would_be_doubles_keep_their_code(window: MainWindow) -> None:
    first = mark(window, "Satz")
    others = [mark(window, "Satz", code) for code in ("error.fused", "error.style")]
    others += [mark(window, "über", code) for code in ("error.fused", "error.style")]
    session = session_of(window)

    session.recode_all([*others, first], "claim.fact")
    assert sorted(marks(window)) == [
        ("claim.fact", "Satz"),
        ("claim.fact", "über"),
        ("error.fused", "Satz"),
        ("error.style", "Satz"),
        ("error.style", "über"),
    ]
    assert session.undo_stack.undoText() == "Change the code of 1 annotation"

    steps = session.undo_stack.count()
    session.recode_all([first], "claim.fact")
    assert session.undo_stack.count() == steps


def test_boundaries_do_not_come_to_lie_on_a_double(window: MainWindow) -> None:
    first = mark(window, "Satz über")
    mark(window, "Satz")

    press(window, KEY.Key_F8)
    press(window, KEY.Key_Right, CONTROL)
    press(window, KEY.Key_Return)

    assert marks(window) == [("claim.fact", "Satz über"), ("claim.fact", "Satz")]
    assert current(window).id == first


# ---- sticky mode -------------------------------------------------------------------------------


def button(window: MainWindow) -> QToolButton:
    found = window.findChild(QToolButton, "sticky_button")
    assert found is not None
    return found


def select_by_mouse(window: MainWindow, words: str) -> None:
    article = article_of(window)
    drag(article, place(words).start, place(words).end)
    release(article, place(words).end)


def keep(window: MainWindow, key: Qt.Key = KEY.Key_1) -> None:
    press(window, KEY.Key_F9)
    choose(window, key)


def test_every_selection_by_mouse_becomes_an_annotation(window: MainWindow) -> None:
    keep(window)
    assert hint(window).startswith("Keeping “Fact”.")

    select_by_mouse(window, "Satz")
    select_by_mouse(window, "Straßen")

    assert marks(window) == [("claim.fact", "Satz"), ("claim.fact", "Straßen")]
    assert article_of(window).selected_span() is None
    session_of(window).undo_stack.undo()
    assert marks(window) == [("claim.fact", "Satz")]


def test_a_selection_by_keyboard_becomes_one_with_enter(window: MainWindow) -> None:
    keep(window)
    article_of(window).set_caret(place("Satz").start)

    press(window, KEY.Key_Right, CONTROL | SHIFT)
    assert marks(window) == []
    press(window, KEY.Key_Return)

    assert marks(window) == [("claim.fact", "Satz")]


def test_what_is_selected_already_gets_the_code_at_once(window: MainWindow) -> None:
    article_of(window).select(place("Satz"))

    keep(window)

    assert marks(window) == [("claim.fact", "Satz")]


def test_a_double_click_waits_for_a_third_click(window: MainWindow, qtbot: QtBot) -> None:
    keep(window)
    article = article_of(window)
    point = point_at(article, place("Satz").start + 1)

    QTest.mouseDClick(article.viewport(), LEFT, NO_MODIFIER, point)
    QTest.mousePress(article.viewport(), LEFT, NO_MODIFIER, point)
    QTest.mouseRelease(article.viewport(), LEFT, NO_MODIFIER, point)
    assert marks(window) == [("claim.fact", "Das ist ein Satz über 😀 und Straßen.")]

    QTest.mouseDClick(article.viewport(), LEFT, NO_MODIFIER, point_at(article, place("Erste").start + 1))
    QTest.mouseRelease(article.viewport(), LEFT, NO_MODIFIER, point_at(article, place("Erste").start + 1))
    qtbot.waitUntil(lambda: len(marks(window)) == 2)
    assert marks(window)[0] == ("claim.fact", "Erste")


@pytest.mark.parametrize("way", ["escape", "f9", "click"])
def test_it_ends_and_the_button_shows_both(window: MainWindow, way: str) -> None:
    assert button(window).text() == "Keep a code"
    keep(window, KEY.Key_6)
    assert button(window).text() == "Fused words ✕"
    assert button(window).accessibleName() == "Keeping “Fused words”; press to end"
    ends: dict[str, Callable[[], object]] = {
        "escape": lambda: press(window, KEY.Key_Escape),
        "f9": lambda: press(window, KEY.Key_F9),
        "click": lambda: QTest.mouseClick(button(window), LEFT),
    }

    ends[way]()

    assert button(window).text() == "Keep a code"
    select_by_mouse(window, "Satz")
    assert marks(window) == []


def test_escape_drops_the_selection_before_it_ends_the_mode(window: MainWindow) -> None:
    keep(window)
    article_of(window).select(place("Satz"))

    press(window, KEY.Key_Escape)
    assert button(window).text() == "Fact ✕"

    press(window, KEY.Key_Escape)
    assert button(window).text() == "Keep a code"


def test_the_button_offers_the_codes(window: MainWindow) -> None:
    QTest.mouseClick(button(window), LEFT)
    choose(window, KEY.Key_4)

    assert button(window).text() == "Direct quote ✕"


def test_a_code_that_goes_is_kept_no_longer(window: MainWindow) -> None:
    keep(window)
    codes = (Code("other", {"en": "Other"}), Code("other.one", {"en": "One"}, parent="other"))

    session_of(window).push(EditCodebook(Codebook("new", {"en": "New"}, codes)), "Edit")

    assert button(window).text() == "Keep a code"


# ---- teaching ----------------------------------------------------------------------------------


def test_one_is_told_a_few_times_how_to_select_parts_of_words(window: MainWindow) -> None:
    article = article_of(window)
    told = []
    for _ in range(4):
        window.statusBar().clearMessage()
        drag(article, place("Satz").start + 1, place("über").start + 2)
        release(article, place("über").start + 2)
        told.append(hint(window))
        QTest.mouseClick(article.viewport(), LEFT, NO_MODIFIER, QPoint(2, 2))

    assert [bool(text) for text in told] == [True, True, True, False]
    assert told[0].startswith("Whole words are selected.")


def test_actions_wait_for_a_current_annotation(window: MainWindow) -> None:
    names = ("boundaries", "add_words", "duplicate")

    assert not any(window.actions_by_id[name].isEnabled() for name in names)
    mark(window, "Satz")
    assert all(window.actions_by_id[name].isEnabled() for name in names)


def test_the_menu_of_codes_goes_when_it_has_been_used(window: MainWindow, qtbot: QtBot) -> None:
    keep(window)

    def menus() -> list[QWidget]:
        return list(article_of(window).findChildren(CodeMenu))

    qtbot.waitUntil(lambda: not menus())


# ---- what lies here ----------------------------------------------------------------------------


def test_the_menu_lists_what_lies_at_the_caret(window: MainWindow) -> None:
    mark(window, "Satz")
    article_of(window).set_caret(place("Das").start)
    window.actions_by_id["here"].trigger()
    assert hint(window) == "No annotation lies at the caret."

    mark(window, "Satz über", "error.style")
    article_of(window).set_caret(place("Satz").start)
    window.actions_by_id["here"].trigger()

    assert hint(window).startswith("1 of 2 here: Fact.")

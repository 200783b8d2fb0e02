"""Notes on the article as a whole: seen above it, made from a menu of codes, by mouse and by keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.desk import Desk
from annotator.gui.language import use_language
from annotator.gui.main_window import MainWindow
from annotator.gui.notes_bar import NotesBar
from annotator.gui.panels.code_menu import CodeMenu
from annotator.gui.session import Session
from tests.gui.opening import OpenText
from tests.gui.panels.examples import annotation, note, session

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
MakeBar = Callable[[Session], NotesBar]
ALL_AT_ONCE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def appearance(qtbot: QtBot) -> Appearance:  # noqa: ARG001 - needs the application
    use_language("en")
    return Appearance()


@pytest.fixture
def make_bar(qtbot: QtBot, appearance: Appearance) -> MakeBar:
    """Return a function that shows a bar on a session, as the only one of a page."""
    page = QWidget()
    column = QVBoxLayout(page)
    qtbot.addWidget(page)
    page.resize(900, 60)

    def make(shown: Session) -> NotesBar:
        bar = NotesBar(shown, appearance)
        column.addWidget(bar)
        page.show()
        return bar

    return make


def _buttons(bar: NotesBar) -> list[QToolButton]:
    found = bar.findChildren(QToolButton)
    return [button for button in found if button.objectName().startswith("note_") and button.isVisible()]


def _texts(bar: NotesBar) -> list[str]:
    return sorted(button.text() for button in _buttons(bar))


def _label(bar: NotesBar, name: str) -> QLabel:
    label = bar.findChild(QLabel, name)
    assert label is not None
    return label


# ---- the bar -------------------------------------------------------------------------------------


def test_without_notes_it_says_what_to_note(make_bar: MakeBar) -> None:
    bar = make_bar(session(annotation("zoe", "claim.fact")))

    assert _label(bar, "no_notes").text() == "No author, no date, no source?"
    assert _label(bar, "no_notes").isVisible()
    assert bar.add_button.isVisible()
    assert _buttons(bar) == []


def test_a_read_only_document_without_notes_has_no_bar(make_bar: MakeBar) -> None:
    assert not make_bar(session(read_only=True)).isVisible()


def test_a_read_only_document_takes_no_new_notes(make_bar: MakeBar) -> None:
    bar = make_bar(session(note("n"), read_only=True))
    bar.choose_code()

    assert bar.isVisible()
    assert not bar.add_button.isVisible()
    assert bar.findChild(QMenu) is None


def test_every_note_has_a_button_with_code_and_comment(make_bar: MakeBar) -> None:
    shown = session(note("n1", comment="Kein\nDatum & <b>"), note("n2", "claim.rule"))
    bar = make_bar(shown)

    assert _texts(bar) == ["Rule && treaty", "Unidiomatic: Kein Datum && <b>"]
    names = {button.accessibleName() for button in _buttons(bar)}
    assert names == {"Rule & treaty", "Unidiomatic: Kein Datum & <b>"}
    assert not _label(bar, "no_notes").isVisible()


def test_a_long_comment_is_cut_and_told_whole_in_the_tip(make_bar: MakeBar) -> None:
    bar = make_bar(session(note("n", comment="Kein Datum. " * 20)))

    assert _texts(bar)[0].endswith("…")
    assert "Kein Datum. " * 19 in _buttons(bar)[0].toolTip()


def test_the_ninth_note_is_counted_only(make_bar: MakeBar) -> None:
    bar = make_bar(session(*(note(f"n{number}") for number in range(10))))

    assert len(_buttons(bar)) == 8
    assert _label(bar, "more_notes").text() == "and 2 more"


def test_a_click_makes_a_note_current_and_only_the_current_one_is_down(make_bar: MakeBar) -> None:
    shown = session(note("n1"), note("n2"), annotation("zoe", "claim.fact"))
    bar = make_bar(shown)
    first, second = _buttons(bar)

    QTest.mouseClick(second, LEFT)
    QTest.mouseClick(second, LEFT)

    assert shown.current is not None
    assert shown.current.id == second.objectName().removeprefix("note_")
    assert (first.isChecked(), second.isChecked()) == (False, True)

    shown.set_current("zoe")

    assert not second.isChecked()


def test_it_follows_edits_and_undo_and_keeps_the_keyboard(qtbot: QtBot, make_bar: MakeBar) -> None:
    shown = session(note("n"))
    bar = make_bar(shown)
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    _buttons(bar)[0].setFocus()

    shown.set_comment("n", "Kein Datum.")
    assert _texts(bar) == ["Unidiomatic: Kein Datum."]
    assert _buttons(bar)[0].hasFocus()

    shown.remove(["n"])
    assert _texts(bar) == []
    shown.undo_stack.undo()
    assert _texts(bar) == ["Unidiomatic: Kein Datum."]


def test_it_follows_the_theme(make_bar: MakeBar, appearance: Appearance) -> None:
    bar = make_bar(session(note("n")))
    light = bar.grab().toImage()

    appearance.set_scheme("dark")

    assert bar.grab().toImage() != light
    appearance.set_scheme("system")


# ---- the menu ------------------------------------------------------------------------------------


def _menu(bar: NotesBar) -> CodeMenu:
    menu = bar.findChild(CodeMenu)
    assert menu is not None
    return menu


def test_the_menu_offers_likely_codes_first_and_all_of_them_by_group(make_bar: MakeBar) -> None:
    bar = make_bar(session(note("n", "error.style")))

    QTest.mouseClick(bar.add_button, LEFT)

    menu = _menu(bar)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Note on the article", "Unidiomatic", "Fact\t1", "Fused words\t6", "Claim", "Error"]
    group = menu.actions()[-1].menu()
    assert isinstance(group, QMenu)
    assert [action.text() for action in group.actions()] == ["Fused words\t6", "Unidiomatic"]
    menu.close()


def test_enter_takes_the_first_code_and_a_key_takes_its_code(make_bar: MakeBar) -> None:
    shown = session()
    bar = make_bar(shown)

    bar.choose_code()
    QTest.keyClick(_menu(bar), KEY.Key_Return)
    bar.choose_code()
    QTest.keyClick(bar.findChildren(CodeMenu)[-1], KEY.Key_6)

    assert sorted(found.code for found in shown.document.notes()) == ["claim.fact", "error.fused"]
    assert shown.undo_stack.undoText() == "Note on the article: “Fused words”"


def test_escape_and_other_keys_make_no_note(make_bar: MakeBar) -> None:
    shown = session()
    bar = make_bar(shown)

    bar.choose_code()
    menu = _menu(bar)
    QTest.keyClick(menu, KEY.Key_Y)
    QTest.keyClick(menu, KEY.Key_Right)
    QTest.keyClick(menu, KEY.Key_Escape)

    assert shown.document.notes() == []


# ---- in the window -------------------------------------------------------------------------------


@pytest.fixture
def window(open_text: OpenText, qtbot: QtBot) -> MainWindow:
    window = open_text("Ein Satz ohne Datum und ohne Quelle.")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_by_keyboard_a_note_gets_its_code_and_then_its_comment(window: MainWindow) -> None:
    assert window.workbench is not None
    assert window.file is not None
    shown = window.file.session

    QTest.keyClick(window.workbench.article, KEY.Key_N, ALL_AT_ONCE)
    QTest.keyClick(_menu(window.workbench.notes), KEY.Key_Q)
    comment = QApplication.focusWidget()
    assert comment is not None
    QTest.keyClicks(comment, "No date.")

    assert shown.current is not None
    assert (shown.current.is_note, shown.current.code) == (True, "error.source")
    assert shown.current.comment == "No date."
    assert _texts(window.workbench.notes) == ["Vague source: No date."]

    shown.undo_stack.undo()
    shown.undo_stack.undo()

    assert len(shown.document) == 0


def test_a_note_is_saved_and_read_again(window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    assert window.file is not None
    window.file.session.annotate((), "error.source")
    path = tmp_path / "a.annox"
    window.file.save_as(path)

    other = desk.new_window()
    window.file.session.undo_stack.setClean()
    window.close()
    desk.open_path(path, other)

    assert other.file is not None
    assert [found.code for found in other.file.session.document.notes()] == ["error.source"]


@pytest.mark.parametrize(
    "action",
    [
        *("details", "link", "boundaries", "split", "merge", "add_words", "sticky", "here", "follow_link"),
        *("next", "previous", "filter", "corrections", "corrected_reading", "ruler", "larger", "remove"),
    ],
)
def test_every_command_can_meet_a_current_note(window: MainWindow, action: str) -> None:
    assert window.file is not None
    assert window.workbench is not None
    shown = window.file.session
    shown.annotate([Span(0, 8)], "claim.fact")
    shown.annotate((), "error.source")

    window.actions_by_id[action].trigger()
    window.grab()
    QTest.keyClick(window.workbench.article, KEY.Key_Right)
    shown.undo_stack.undo()
    window.grab()

    assert len(shown.document) in {1, 2}

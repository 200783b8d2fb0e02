"""Hints that are accepted and dismissed, one or all of a kind."""

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Origin
from annotator.core.hinted import HintSource
from annotator.core.messages import Message, Problem
from annotator.core.text import Span
from annotator.formats.native.read import read
from annotator.gui.desk import Desk
from annotator.gui.hinting.hinting import Hinting
from annotator.gui.main_window import MainWindow
from annotator.services.open import Opened
from tests.detectors import VERSION
from tests.end_to_end.student import focus, press
from tests.gui.hinting.examples import (
    COMMA,
    CONTROL,
    FIRST,
    KEY,
    LAST_VAGUE,
    SECOND,
    VAGUE,
    current,
    document,
    finish,
    listed,
    opened,
    words,
    workbench_of,
)


def test_enter_makes_an_annotation_that_can_be_edited(window: MainWindow, hinting: Hinting) -> None:
    press(KEY.Key_Return)

    session = workbench_of(window).file.session
    (made,) = session.document
    assert (made.spans, made.code) == ((Span(FIRST, FIRST + 7),), "error.style")
    assert (made.correction, made.comment) == ("und", "Twice <the> same.")
    assert (made.origin, made.hint) == (Origin.HINT, HintSource("doubled", VERSION))
    assert session.current is made
    assert listed(hinting) == [COMMA, VAGUE, SECOND, LAST_VAGUE]
    assert current(hinting) == COMMA
    assert focus() is hinting.panel.list
    session.set_correction(made.id, "und zwar")
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert len(session.document) == 0
    assert listed(hinting) == [FIRST, COMMA, VAGUE, SECOND, LAST_VAGUE]
    assert current(hinting) == FIRST


def test_delete_dismisses_and_the_document_remembers(
    window: MainWindow, hinting: Hinting, tmp_path: Path
) -> None:
    press(KEY.Key_Down)
    press(KEY.Key_Delete)

    file = workbench_of(window).file
    file.save_as(tmp_path / "a.annox")
    saved = read((tmp_path / "a.annox").read_bytes(), "a.annox")
    assert listed(hinting) == [FIRST, VAGUE, SECOND, LAST_VAGUE]
    assert saved.problems == ()
    assert [(each.spans, each.code, each.source) for each in saved.document.dismissed] == [
        ((Span(COMMA, COMMA + 8),), "error.fused", HintSource("spaces", VERSION))
    ]
    press(KEY.Key_Z, CONTROL)
    assert listed(hinting) == [FIRST, COMMA, VAGUE, SECOND, LAST_VAGUE]


def test_dismissed_hints_are_not_listed_when_the_file_is_opened_again(desk: Desk, qtbot: QtBot) -> None:
    before = opened(desk, document())
    workbench_of(before).show_hints()
    finish(qtbot, workbench_of(before).hinting)
    workbench_of(before).hinting.dismiss([workbench_of(before).hinting.panel.model.hint_at(0)])

    after = opened(desk, workbench_of(before).file.session.document.snapshot())
    workbench_of(after).show_hints()
    finish(qtbot, workbench_of(after).hinting)

    assert listed(workbench_of(after).hinting) == [COMMA, VAGUE, SECOND, LAST_VAGUE]


def kind_action(hinting: Hinting, name: str) -> QAction:
    menu = hinting.panel.actions_row.kind_button.menu()
    action = menu.findChild(QAction, name)
    assert action is not None
    return action


def test_all_of_a_kind_are_accepted_in_one_step(window: MainWindow, hinting: Hinting) -> None:
    kind_action(hinting, "accept_kind").trigger()

    session = workbench_of(window).file.session
    assert sorted(each.start for each in session.document) == [FIRST, SECOND]
    assert listed(hinting) == [COMMA, VAGUE, LAST_VAGUE]
    assert session.undo_stack.undoText() == "Accept 2 hints"
    session.undo_stack.undo()
    assert len(session.document) == 0
    assert listed(hinting) == [FIRST, COMMA, VAGUE, SECOND, LAST_VAGUE]


def test_all_of_a_kind_are_dismissed_in_one_step_and_brought_back(
    window: MainWindow, hinting: Hinting
) -> None:
    restore = hinting.panel.findChild(QToolButton, "restore_hints")
    assert restore is not None
    hinting.panel.set_current_row(2)
    at_first = restore.isVisible()

    kind_action(hinting, "dismiss_kind").trigger()

    assert not at_first
    assert listed(hinting) == [FIRST, COMMA, SECOND]
    assert restore.text() == "Bring back 2"
    assert restore.accessibleDescription() == "Bring back 2 dismissed hints"
    restore.click()
    assert listed(hinting) == [FIRST, COMMA, VAGUE, SECOND, LAST_VAGUE]
    assert not restore.isVisible()
    assert workbench_of(window).file.session.undo_stack.count() == 2


def test_what_is_annotated_is_no_hint_any_more_and_is_one_again_without(
    window: MainWindow, hinting: Hinting
) -> None:
    session = workbench_of(window).file.session

    session.annotate([Span(COMMA, COMMA + 12)], "error.fused")
    with_annotation = listed(hinting)
    session.annotate([Span(FIRST, FIRST + 7)], "claim.fact")
    session.undo_stack.undo()
    session.undo_stack.undo()

    assert with_annotation == [FIRST, VAGUE, SECOND, LAST_VAGUE]
    assert listed(hinting) == [FIRST, COMMA, VAGUE, SECOND, LAST_VAGUE]


def test_the_last_hint_leaves_a_word_behind(hinting: Hinting) -> None:
    for _ in range(5):
        press(KEY.Key_Delete)

    assert listed(hinting) == []
    assert words(hinting, "hints_empty") == "All hints are settled."
    assert focus().objectName() == "hints_empty"


def test_in_a_read_only_document_hints_are_for_reading(desk: Desk, qtbot: QtBot) -> None:
    window = opened(desk, Opened(document(), problems=(Problem(Message("core", "Odd.")),)))
    workbench_of(window).toggle_hints()
    hinting = workbench_of(window).hinting
    finish(qtbot, hinting)

    press(KEY.Key_Return)
    press(KEY.Key_Delete)

    assert len(listed(hinting)) == 5
    assert not hinting.panel.actions_row.accept_button.isEnabled()
    assert hinting.panel.actions_row.why_button.isEnabled()

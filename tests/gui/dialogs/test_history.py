"""The history of changes: every step by its name, and the way to it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QListWidget, QWidget

from annotator.core.changes import EditHead
from annotator.gui.desk import Desk
from annotator.gui.dialogs.history import HistoryDialog
from annotator.gui.session import Session
from annotator.gui.theme import Theme
from tests.end_to_end.student import press
from tests.gui.dialogs.asking import WhenAsked
from tests.gui.panels.examples import WORDS, annotation, session

KEY = Qt.Key


@pytest.fixture
def steps() -> Session:
    """Return a session with three steps, saved after the second."""
    small = session(annotation("title", "claim.fact"))
    small.annotate([WORDS["fused"]], "error.fused")
    small.set_comment("title", "Wer?")
    small.undo_stack.setClean()
    small.remove(["title"])
    return small


def list_of(dialog: QDialog) -> QListWidget:
    found = dialog.findChild(QListWidget, "history_steps")
    assert found is not None
    return found


def texts(dialog: QDialog) -> list[str]:
    found = list_of(dialog)
    return [found.item(row).text() for row in range(found.count())]


def click(dialog: QDialog, row: int) -> None:
    found = list_of(dialog)
    place = found.visualItemRect(found.item(row)).center()
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_every_step_has_its_name_and_its_state(
    parent: QWidget, when_asked: WhenAsked, steps: Session
) -> None:
    def act(dialog: QDialog) -> None:
        assert texts(dialog) == [
            "The document as it was opened",
            "Mark as “Fused words” – stationiertkämpfte",
            "Edit comment · saved here – Überschrift",
            "Remove 1 annotation · now – Überschrift",
        ]
        assert list_of(dialog).currentRow() == 3

    when_asked(act)
    HistoryDialog.tell(parent, steps, Theme.load("light"))


def test_a_click_goes_back_and_another_one_forward(
    parent: QWidget, when_asked: WhenAsked, steps: Session
) -> None:
    def act(dialog: QDialog) -> None:
        click(dialog, 1)
        assert texts(dialog) == [
            "The document as it was opened",
            "Mark as “Fused words” · now – stationiertkämpfte",
            "Edit comment · saved here · taken back – Überschrift",
            "Remove 1 annotation · taken back – Überschrift",
        ]
        assert steps.document.annotation("title").comment == ""
        click(dialog, 2)
        assert steps.document.annotation("title").comment == "Wer?"
        assert steps.undo_stack.isClean()
        click(dialog, 0)
        assert len(steps.document) == 1

    when_asked(act)
    HistoryDialog.tell(parent, steps, Theme.load("dark"))

    assert steps.undo_stack.count() == 3


def test_steps_of_several_changes_or_about_no_words_are_told_too(
    parent: QWidget, when_asked: WhenAsked
) -> None:
    small = session(annotation("title", "claim.fact"))
    small.annotate([], "claim.fact")
    small.push(EditHead(replace(small.document.head, author="Lina")), "Sign")
    small.undo_stack.beginMacro("Recode all")
    small.recode("title", "claim.rule")
    small.undo_stack.endMacro()

    def act(dialog: QDialog) -> None:
        assert texts(dialog)[1:] == [
            "Note on the article: “Fact”",
            "Sign",
            "Recode all · now – Überschrift",
        ]

    when_asked(act)
    HistoryDialog.tell(parent, small, Theme.load("light"))


def test_arrow_keys_only_move_and_enter_goes_there(
    parent: QWidget, when_asked: WhenAsked, steps: Session
) -> None:
    def act(dialog: QDialog) -> None:
        found = list_of(dialog)
        assert dialog.focusWidget() is found
        QTest.keyClick(found, KEY.Key_Up)
        assert steps.undo_stack.index() == 3
        QTest.keyClick(found, KEY.Key_Return)
        assert steps.undo_stack.index() == 2
        assert dialog.isVisible()
        QTest.keyClick(found, KEY.Key_Escape)
        assert not dialog.isVisible()

    when_asked(act)
    HistoryDialog.tell(parent, steps, Theme.load("light"))


def test_without_a_step_it_says_what_will_be_here(parent: QWidget, when_asked: WhenAsked) -> None:
    def act(dialog: QDialog) -> None:
        label = dialog.findChild(QLabel, "history_empty")
        assert label is not None
        assert label.text().startswith("Nothing has been changed yet.")

    when_asked(act)
    HistoryDialog.tell(parent, session(), Theme.load("light"))


def test_the_key_opens_it_beside_the_article(desk: Desk, tmp_path: Path, when_asked: WhenAsked) -> None:
    path = tmp_path / "article.txt"
    path.write_text("Ein Satz.\n", encoding="utf-8")
    window = desk.new_window()
    desk.open_path(path, window)
    window.activateWindow()
    QApplication.processEvents()
    places: list[int] = []
    when_asked(lambda dialog: places.append(dialog.pos().x()))

    press(KEY.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)

    assert window.workbench is not None
    assert places == [window.mapToGlobal(window.rect().topRight()).x() + 1 - 24 - 440]

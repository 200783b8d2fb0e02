"""Keys, colours and weights of codes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QColorDialog,
    QDoubleSpinBox,
    QLineEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from annotator.gui.appearance import Appearance
from annotator.gui.dialogs.codebook_editor import CodebookEditor
from annotator.gui.session import Session
from tests.gui.dialogs.asking import child, press, read
from tests.gui.dialogs.codebook_editor.editing import book, go_to, key, steps, type_in
from tests.gui.panels.examples import CODEBOOK

KEY = Qt.Key


def test_a_code_gets_a_free_key(editor: CodebookEditor) -> None:
    tree = go_to(editor, "claim.rule")
    key(tree, KEY.Key_F2)
    field = child(editor, QLineEdit, "key")

    type_in(field, "R")
    key(field, KEY.Key_Return)

    assert book(editor).code("claim.rule").key == "r"
    assert field.text() == "R"
    field.clear()
    key(field, KEY.Key_Return)
    assert book(editor) == CODEBOOK


def test_the_last_character_typed_is_the_key(editor: CodebookEditor) -> None:
    go_to(editor, "claim.fact")
    field = child(editor, QLineEdit, "key")
    field.setFocus()

    QTest.keyClicks(field, "x")

    assert field.text() == "x"
    field.setText("ab")
    key(field, KEY.Key_Return)
    assert field.text() == "1"
    assert book(editor) == CODEBOOK


def test_a_key_that_is_taken_is_told_at_once_and_can_be_swapped(editor: CodebookEditor) -> None:
    go_to(editor, "claim.fact")
    field = child(editor, QLineEdit, "key")

    type_in(field, "6")
    assert read(editor, "key_conflict") == "6 belongs to “Fused words”."
    assert child(editor, QAbstractButton, "key_swap").text() == "Swap keys"
    key(field, KEY.Key_Return)
    assert book(editor) == CODEBOOK
    press(editor, "key_swap")

    assert {code.id: code.key for code in book(editor).codes if code.key} == {
        "claim.fact": "6",
        "error.fused": "1",
    }
    assert read(editor, "key_conflict") == ""


def test_a_code_without_a_key_takes_one_over(editor: CodebookEditor) -> None:
    go_to(editor, "claim.rule")

    type_in(child(editor, QLineEdit, "key"), "6")
    assert child(editor, QAbstractButton, "key_swap").text() == "Take it over"
    press(editor, "key_swap")

    assert book(editor).code("claim.rule").key == "6"
    assert book(editor).code("error.fused").key is None


def test_a_colour_is_chosen_from_the_palette_and_given_back(editor: CodebookEditor) -> None:
    go_to(editor, "error.fused")

    press(editor, "color_4c12a1")
    assert book(editor).code("error.fused").color == "#4c12a1"
    press(editor, "color_4c12a1")
    press(editor, "color_none")

    assert book(editor) == CODEBOOK
    assert steps(editor) == ["Colour of “Fused words”"]


def test_arrow_keys_go_through_the_palette_in_one_undo_step(editor: CodebookEditor) -> None:
    go_to(editor, "error.fused")
    none = child(editor, QAbstractButton, "color_none")
    none.setFocus()

    for _ in range(3):
        focus = QApplication.focusWidget()
        assert focus is not None
        key(focus, KEY.Key_Right)

    assert book(editor).code("error.fused").color == "#c2410c"
    assert steps(editor) == ["Colour of “Fused words”"]
    press(editor, "editor_undo")
    assert book(editor) == CODEBOOK


def test_a_colour_chosen_at_another_visit_is_a_step_of_its_own(qtbot: QtBot, small: Session) -> None:
    for name in ("color_4c12a1", "color_5c3200"):
        editor = CodebookEditor(small, Appearance())
        qtbot.addWidget(editor)
        editor.show()
        go_to(editor, "error.fused")
        press(editor, name)
        assert child(editor, QPushButton, "editor_undo").isEnabled()
        editor.reject()

    assert small.undo_stack.count() == 2


def test_enter_does_not_close_the_editor(editor: CodebookEditor) -> None:
    go_to(editor, "error.fused")
    weight = child(editor, QDoubleSpinBox, "code_weight")
    weight.setFocus()
    weight.selectAll()
    QTest.keyClicks(weight, "3")
    key(weight, KEY.Key_Return)

    assert editor.isVisible()
    assert book(editor).code("error.fused").weight == 3
    close = child(editor, QPushButton, "close")
    close.setFocus()
    key(close, KEY.Key_Return)
    assert not editor.isVisible()


def test_the_colour_of_another_group_is_told(editor: CodebookEditor) -> None:
    go_to(editor, "error")

    press(editor, "color_0b63b0")

    assert read(editor, "color_concerns") == "This is the colour of: Claim."


@pytest.mark.parametrize(
    ("color", "expected"),
    [
        ("#ffdd00", "Too light for the paper"),
        ("#0c64b2", "Readers with colour blindness may take it for the colour of: Claim."),
        ("#333333", ""),
    ],
)
def test_any_other_colour_can_be_chosen_and_its_trouble_is_told(
    editor: CodebookEditor, monkeypatch: pytest.MonkeyPatch, color: str, expected: str
) -> None:
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_arguments: QColor(color))
    go_to(editor, "error")

    press(editor, "color_other")

    assert book(editor).code("error").color == color
    assert read(editor, "color_concerns").startswith(expected)
    assert bool(read(editor, "color_concerns")) is bool(expected)
    assert child(editor, QAbstractButton, "color_other").isChecked()


def test_no_colour_chosen_changes_nothing(editor: CodebookEditor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_arguments: QColor())
    go_to(editor, "error")

    press(editor, "color_other")

    assert book(editor) == CODEBOOK
    assert not child(editor, QAbstractButton, "color_other").isChecked()


def test_weight_and_short_list_are_set(editor: CodebookEditor) -> None:
    go_to(editor, "error.fused")
    weight, box = child(editor, QDoubleSpinBox, "code_weight"), child(editor, QCheckBox, "code_class_mode")
    weight.setFocus()
    weight.selectAll()
    QTest.keyClicks(weight, "2.5")
    key(weight, KEY.Key_Tab)
    box.setFocus()
    key(box, KEY.Key_Space)

    code = book(editor).code("error.fused")
    assert (code.weight, code.class_mode) == (2.5, False)
    assert steps(editor) == ["Weight of “Fused words”", "Short list: “Fused words”"]


def test_a_group_has_neither_key_nor_weight(editor: CodebookEditor) -> None:
    go_to(editor, "error")

    assert not child(editor, QLineEdit, "key").isVisible()
    assert not child(editor, QDoubleSpinBox, "code_weight").isVisible()
    assert not child(editor, QAbstractButton, "merge").isEnabled()
    assert read(editor, "code_facts") == "error · 1 annotation"

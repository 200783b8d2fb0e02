"""Codes are merged and deleted only with an answer for their annotations."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QPushButton

from annotator.gui.dialogs.codebook_editor import CodebookEditor
from annotator.gui.panels.code_combo import CodeCombo
from tests.gui.dialogs.asking import WhenAsked, child, press, read
from tests.gui.dialogs.codebook_editor.editing import book, go_to, key, order, steps
from tests.gui.panels.examples import CODEBOOK

KEY = Qt.Key


def _choose(dialog: QDialog, code_id: str) -> None:
    combo = child(dialog, CodeCombo, "target")
    combo.setCurrentIndex(combo.findData(code_id))
    combo.activated.emit(combo.currentIndex())


def test_a_code_is_merged_into_another_one(editor: CodebookEditor, when_asked: WhenAsked) -> None:
    go_to(editor, "claim.fact")

    def answer(dialog: QDialog) -> None:
        assert not child(dialog, QPushButton, "yes").isEnabled()
        assert child(dialog, CodeCombo, "target").findData("claim.fact") < 0
        _choose(dialog, "error.style")
        assert read(dialog, "effect") == "1 annotation gets the code “Unidiomatic”."
        assert read(dialog, "losses") == "Values that have no place any more are lost: Speaker (1)."
        press(dialog, "yes")

    when_asked(answer)
    press(editor, "merge")

    document = editor._session.document
    assert "claim.fact" not in document.codebook
    assert document.annotation("zoe").code == "error.style"
    assert dict(document.annotation("zoe").attributes) == {}
    assert steps(editor) == ["Merge “Fact” into “Unidiomatic”"]
    press(editor, "editor_undo")
    assert dict(document.annotation("zoe").attributes) == {"speaker": "Zoë"}


def test_a_code_that_is_not_in_use_is_deleted_unasked(editor: CodebookEditor) -> None:
    tree = go_to(editor, "error.style")

    key(tree, KEY.Key_Delete)

    assert "error.style" not in book(editor)
    assert steps(editor) == ["Delete “Unidiomatic”"]
    press(editor, "editor_undo")
    assert book(editor) == CODEBOOK


@pytest.mark.parametrize("recode", [True, False])
def test_a_code_in_use_is_deleted_only_with_an_answer_for_its_annotations(
    editor: CodebookEditor,
    when_asked: WhenAsked,
    recode: bool,
) -> None:
    go_to(editor, "error.fused")

    def answer(dialog: QDialog) -> None:
        assert read(dialog, "text") == "1 annotation has this code."
        assert not child(dialog, QPushButton, "yes").isEnabled()
        if recode:
            _choose(dialog, "error.style")
        else:
            child(dialog, QAbstractButton, "delete_annotations").click()
        press(dialog, "yes")

    when_asked(answer)
    press(editor, "delete")

    document = editor._session.document
    assert "error.fused" not in document.codebook
    assert [each.code for each in document] == (["error.style", "claim.fact"] if recode else ["claim.fact"])
    assert steps(editor) == ["Delete “Fused words”"]


def test_nothing_is_deleted_after_cancel(editor: CodebookEditor, when_asked: WhenAsked) -> None:
    go_to(editor, "claim")

    def answer(dialog: QDialog) -> None:
        assert read(dialog, "text") == "1 annotation has this code or one below it."
        press(dialog, "no")

    when_asked(answer)
    press(editor, "delete")
    when_asked(lambda dialog: press(dialog, "no"))
    go_to(editor, "claim.fact")
    press(editor, "merge")

    assert book(editor) == CODEBOOK


def test_a_codebook_without_codes_says_what_to_do(editor: CodebookEditor, when_asked: WhenAsked) -> None:
    def answer(dialog: QDialog) -> None:
        if not child(dialog, QAbstractButton, "recode").isEnabled():
            assert child(dialog, QAbstractButton, "delete_annotations").isChecked()
        child(dialog, QAbstractButton, "delete_annotations").click()
        press(dialog, "yes")

    for group in ("claim", "error"):
        when_asked(answer)
        go_to(editor, group)
        press(editor, "delete")

    assert book(editor).codes == ()
    assert read(editor, "codes_empty").startswith("There are no codes yet.")
    assert not child(editor, QAbstractButton, "add_code").isEnabled()
    press(editor, "add_group")
    assert order(editor) == ["new-group"]

"""Texts of codes and of the codebook: every edit is an undo step, and nothing is lost unasked."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Code, Codebook
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.dialogs.codebook_editor import CodebookEditor
from annotator.gui.session import Session
from tests.gui.dialogs.asking import child, press, read
from tests.gui.dialogs.codebook_editor.editing import book, go_to, key, order, steps, type_in
from tests.gui.panels.examples import CODEBOOK, session

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_codes_are_read_out_with_key_and_count(editor: CodebookEditor) -> None:
    index = editor.codes.model.index_of("error.fused")

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Fused words, key 6, 1 annotation"


def test_a_code_is_renamed_and_that_can_be_taken_back(editor: CodebookEditor) -> None:
    go_to(editor, "error.fused")
    name = child(editor, QLineEdit, "code_name")

    type_in(name, "Glued  words ")
    key(name, KEY.Key_Return)

    assert book(editor).code("error.fused").name == {"en": "Glued words"}
    assert editor.codes.model.index_of("error.fused").data() == "Glued words"
    assert steps(editor) == ["Rename “Fused words”"]
    assert editor.isVisible()
    press(editor, "editor_undo")
    assert book(editor) == CODEBOOK
    assert name.text() == "Fused words"
    press(editor, "editor_redo")
    assert name.text() == "Glued words"


def test_what_is_typed_counts_when_undo_is_pressed_and_is_taken_back(editor: CodebookEditor) -> None:
    go_to(editor, "error.fused")
    name = child(editor, QLineEdit, "code_name")
    type_in(name, "Glued words")

    key(name, KEY.Key_Z, CONTROL)

    assert book(editor) == CODEBOOK
    assert name.text() == "Fused words"
    key(name, KEY.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert name.text() == "Glued words"


def test_undo_does_not_go_back_beyond_the_opening_of_the_editor(qtbot: QtBot, small: Session) -> None:
    small.set_comment("fused", "why")
    editor = CodebookEditor(small, Appearance())
    qtbot.addWidget(editor)
    editor.show()

    assert not child(editor, QPushButton, "editor_undo").isEnabled()
    key(editor.codes.tree, KEY.Key_Z, CONTROL)
    assert small.document.annotation("fused").comment == "why"

    small.undo_stack.undo()
    assert not child(editor, QPushButton, "editor_redo").isEnabled()
    key(editor.codes.tree, KEY.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert small.document.annotation("fused").comment == ""


def test_esc_brings_back_what_was_there(editor: CodebookEditor) -> None:
    go_to(editor, "error.fused")
    name, definition = child(editor, QLineEdit, "code_name"), child(editor, QPlainTextEdit, "code_definition")

    type_in(name, "Glued")
    key(name, KEY.Key_Escape)
    type_in(definition, "Nothing")
    key(definition, KEY.Key_Escape)

    assert (name.text(), definition.toPlainText()) == ("Fused words", "")
    assert editor.isVisible()
    key(definition, KEY.Key_Escape)
    assert not editor.isVisible()
    assert book(editor) == CODEBOOK


def test_closing_keeps_what_is_being_typed(editor: CodebookEditor) -> None:
    go_to(editor, "error.fused")
    example = child(editor, QPlainTextEdit, "code_example")
    type_in(example, "ab cd")

    editor.reject()

    assert book(editor).code("error.fused").example == {"en": "ab cd"}


def test_closing_twice_is_closing(editor: CodebookEditor, small: Session) -> None:
    editor.done(0)
    editor.done(0)

    small.annotate([Span(0, 3)], "claim.fact")
    assert not editor.isVisible()


def test_texts_are_worded_in_several_languages(editor: CodebookEditor) -> None:
    go_to(editor, "error.fused")
    tabs = child(editor, QTabBar, "code_languages")
    name, definition = child(editor, QLineEdit, "code_name"), child(editor, QPlainTextEdit, "code_definition")
    assert [tabs.tabText(number) for number in range(tabs.count())] == ["English", "Deutsch"]

    tabs.setCurrentIndex(1)
    assert (name.text(), name.placeholderText()) == ("", "Fused words")
    type_in(name, "Verschmolzen")
    type_in(definition, "Ohne Abstand")
    tabs.setFocus()
    tabs.setCurrentIndex(0)

    code = book(editor).code("error.fused")
    assert code.name == {"en": "Fused words", "de": "Verschmolzen"}
    assert code.definition == {"de": "Ohne Abstand"}
    assert name.text() == "Fused words"


def test_languages_that_are_there_already_are_kept(qtbot: QtBot) -> None:
    words = {"en": "Claim", "fr": "Affirmation", "": "C", "x-school": "Cl"}
    editor = CodebookEditor(session(codebook=Codebook("b", {}, (Code("c", words),))), Appearance())
    qtbot.addWidget(editor)
    tabs = child(editor, QTabBar, "code_languages")

    names = [tabs.tabText(number) for number in range(tabs.count())]

    assert names == ["English", "Deutsch", "Français", "any language", "x-school"]
    tabs.setCurrentIndex(2)
    assert child(editor, QLineEdit, "code_name").text() == "Affirmation"


def test_a_code_keeps_a_name(editor: CodebookEditor) -> None:
    go_to(editor, "error.fused")
    name = child(editor, QLineEdit, "code_name")
    name.setFocus()
    name.selectAll()

    key(name, KEY.Key_Delete)
    key(name, KEY.Key_Return)

    assert book(editor) == CODEBOOK
    assert name.text() == "Fused words"
    assert read(editor, "editor_hint") == "A code needs a name in one language at least."


def test_a_new_code_stands_behind_the_current_one_and_is_named_at_once(editor: CodebookEditor) -> None:
    tree = go_to(editor, "error.fused")

    key(tree, KEY.Key_Insert)
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    assert name.selectedText() == "New code"
    QTest.keyClicks(name, "Typo")
    key(name, KEY.Key_Return)

    assert order(editor)[3:] == ["error", "error.fused", "error.new-code", "error.style"]
    assert book(editor).code("error.new-code") == Code("error.new-code", {"en": "Typo"}, parent="error")
    assert steps(editor) == ["Add a code", "Rename “New code”"]


def test_a_new_code_stands_in_the_current_group(editor: CodebookEditor) -> None:
    go_to(editor, "claim")

    press(editor, "add_code")
    press(editor, "add_group")

    assert order(editor)[:4] == ["claim", "claim.fact", "claim.rule", "claim.new-code"]
    assert order(editor)[-1] == "new-group"
    assert book(editor).code("new-group").color == "#00785a"  # claim is blue, error orange
    assert editor.codes.tree.code_id == "new-group"


def test_the_codebook_is_renamed(editor: CodebookEditor) -> None:
    name = child(editor, QLineEdit, "codebook_name")

    type_in(name, "Lesson")
    key(name, KEY.Key_Return)

    assert book(editor).name == {"en": "Lesson"}
    assert steps(editor) == ["Name of the codebook"]


def test_a_hint_goes_with_the_next_edit(editor: CodebookEditor) -> None:
    key(go_to(editor, "error.fused"), KEY.Key_Left, ALT)
    hint = child(editor, QLabel, "editor_hint")
    assert hint.isVisible()

    key(go_to(editor, "error.style"), KEY.Key_Up, ALT)

    assert not hint.isVisible()


def test_enter_in_the_tree_leads_to_the_name(editor: CodebookEditor) -> None:
    key(go_to(editor, "error.fused"), KEY.Key_Return)

    assert QApplication.focusWidget() is child(editor, QLineEdit, "code_name")

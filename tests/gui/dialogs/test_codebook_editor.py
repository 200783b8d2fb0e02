"""The codebook editor: every edit is an undo step, and nothing is lost unasked."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTabWidget,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Code, Codebook
from annotator.gui.appearance import Appearance
from annotator.gui.codebook_editor.code_model import MIME
from annotator.gui.dialogs.codebook_editor import CodebookEditor
from annotator.gui.models.codebook_model import CODE_ROLE
from annotator.gui.panels.code_combo import CodeCombo
from annotator.gui.session import Session
from tests.gui.dialogs.asking import WhenAsked, child, press, read
from tests.gui.panels.examples import CODEBOOK, annotation, session

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def small() -> Session:
    return session(
        annotation("fused", "error.fused", attributes={"severity": "minor"}),
        annotation("zoe", "claim.fact", attributes={"speaker": "Zoë"}),
    )


@pytest.fixture
def editor(qtbot: QtBot, small: Session) -> CodebookEditor:
    editor = CodebookEditor(small, Appearance())
    qtbot.addWidget(editor)
    editor.show()
    qtbot.waitExposed(editor)
    editor.activateWindow()
    return editor


def _book(editor: CodebookEditor) -> Codebook:
    return editor._session.document.codebook


def _steps(editor: CodebookEditor) -> list[str]:
    stack = editor._session.undo_stack
    return [stack.text(number) for number in range(stack.index())]


def _go_to(editor: CodebookEditor, code_id: str) -> QTreeView:
    tree = editor.codes.tree
    tree.setFocus()
    tree.setCurrentIndex(editor.codes.model.index_of(code_id))
    return tree


def _key(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, modifiers)


def _type(field: QWidget, text: str) -> None:
    field.setFocus()
    if isinstance(field, QLineEdit | QPlainTextEdit):
        field.selectAll()
    QTest.keyClicks(field, text)


def _order(editor: CodebookEditor) -> list[str]:
    return [code.id for code in _book(editor).codes]


def test_codes_are_read_out_with_key_and_count(editor: CodebookEditor) -> None:
    index = editor.codes.model.index_of("error.fused")

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Fused words, key 6, 1 annotation"


# ---- codes -------------------------------------------------------------------------------------


def test_a_code_is_renamed_and_that_can_be_taken_back(editor: CodebookEditor) -> None:
    _go_to(editor, "error.fused")
    name = child(editor, QLineEdit, "code_name")

    _type(name, "Glued  words ")
    _key(name, KEY.Key_Return)

    assert _book(editor).code("error.fused").name == {"en": "Glued words"}
    assert editor.codes.model.index_of("error.fused").data() == "Glued words"
    assert _steps(editor) == ["Rename “Fused words”"]
    assert editor.isVisible()
    press(editor, "editor_undo")
    assert _book(editor) == CODEBOOK
    assert name.text() == "Fused words"
    press(editor, "editor_redo")
    assert name.text() == "Glued words"


def test_what_is_typed_counts_when_undo_is_pressed_and_is_taken_back(editor: CodebookEditor) -> None:
    _go_to(editor, "error.fused")
    name = child(editor, QLineEdit, "code_name")
    _type(name, "Glued words")

    _key(name, KEY.Key_Z, CONTROL)

    assert _book(editor) == CODEBOOK
    assert name.text() == "Fused words"
    _key(name, KEY.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert name.text() == "Glued words"


def test_undo_does_not_go_back_beyond_the_opening_of_the_editor(qtbot: QtBot, small: Session) -> None:
    small.set_comment("fused", "why")
    editor = CodebookEditor(small, Appearance())
    qtbot.addWidget(editor)
    editor.show()

    assert not child(editor, QPushButton, "editor_undo").isEnabled()
    _key(editor.codes.tree, KEY.Key_Z, CONTROL)
    assert small.document.annotation("fused").comment == "why"

    small.undo_stack.undo()
    assert not child(editor, QPushButton, "editor_redo").isEnabled()
    _key(editor.codes.tree, KEY.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert small.document.annotation("fused").comment == ""


def test_esc_brings_back_what_was_there(editor: CodebookEditor) -> None:
    _go_to(editor, "error.fused")
    name, definition = child(editor, QLineEdit, "code_name"), child(editor, QPlainTextEdit, "code_definition")

    _type(name, "Glued")
    _key(name, KEY.Key_Escape)
    _type(definition, "Nothing")
    _key(definition, KEY.Key_Escape)

    assert (name.text(), definition.toPlainText()) == ("Fused words", "")
    assert editor.isVisible()
    _key(definition, KEY.Key_Escape)
    assert not editor.isVisible()
    assert _book(editor) == CODEBOOK


def test_closing_keeps_what_is_being_typed(editor: CodebookEditor) -> None:
    _go_to(editor, "error.fused")
    example = child(editor, QPlainTextEdit, "code_example")
    _type(example, "ab cd")

    editor.reject()

    assert _book(editor).code("error.fused").example == {"en": "ab cd"}


def test_texts_are_worded_in_several_languages(editor: CodebookEditor) -> None:
    _go_to(editor, "error.fused")
    tabs = child(editor, QTabBar, "code_languages")
    name, definition = child(editor, QLineEdit, "code_name"), child(editor, QPlainTextEdit, "code_definition")
    assert [tabs.tabText(number) for number in range(tabs.count())] == ["English", "Deutsch"]

    tabs.setCurrentIndex(1)
    assert (name.text(), name.placeholderText()) == ("", "Fused words")
    _type(name, "Verschmolzen")
    _type(definition, "Ohne Abstand")
    tabs.setFocus()
    tabs.setCurrentIndex(0)

    code = _book(editor).code("error.fused")
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
    _go_to(editor, "error.fused")
    name = child(editor, QLineEdit, "code_name")
    name.setFocus()
    name.selectAll()

    _key(name, KEY.Key_Delete)
    _key(name, KEY.Key_Return)

    assert _book(editor) == CODEBOOK
    assert name.text() == "Fused words"
    assert read(editor, "editor_hint") == "A code needs a name in one language at least."


def test_a_new_code_stands_behind_the_current_one_and_is_named_at_once(editor: CodebookEditor) -> None:
    tree = _go_to(editor, "error.fused")

    _key(tree, KEY.Key_Insert)
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    assert name.selectedText() == "New code"
    QTest.keyClicks(name, "Typo")
    _key(name, KEY.Key_Return)

    assert _order(editor)[3:] == ["error", "error.fused", "error.new-code", "error.style"]
    assert _book(editor).code("error.new-code") == Code("error.new-code", {"en": "Typo"}, parent="error")
    assert _steps(editor) == ["Add a code", "Rename “New code”"]


def test_a_new_code_stands_in_the_current_group(editor: CodebookEditor) -> None:
    _go_to(editor, "claim")

    press(editor, "add_code")
    press(editor, "add_group")

    assert _order(editor)[:4] == ["claim", "claim.fact", "claim.rule", "claim.new-code"]
    assert _order(editor)[-1] == "new-group"
    assert _book(editor).code("new-group").color == "#00785a"  # claim is blue, error orange
    assert editor.codes.tree.code_id == "new-group"


def test_codes_move_by_keyboard(editor: CodebookEditor) -> None:
    tree = _go_to(editor, "claim.rule")

    _key(tree, KEY.Key_Up, ALT)
    assert _order(editor)[:3] == ["claim", "claim.rule", "claim.fact"]
    assert editor.codes.tree.code_id == "claim.rule"
    _key(tree, KEY.Key_Down, ALT)
    _key(tree, KEY.Key_Down, ALT)
    assert _order(editor)[2:4] == ["error", "claim.rule"]
    _key(tree, KEY.Key_Right, ALT)
    assert _book(editor).code("claim.rule").parent == "error"
    press(editor, "code_down")
    _key(tree, KEY.Key_Right, ALT)
    assert _book(editor).code("claim.rule").parent == "error.fused"
    _key(tree, KEY.Key_Left, ALT)
    _key(tree, KEY.Key_Left, ALT)
    assert _book(editor).code("claim.rule").parent is None
    press(editor, "code_up")
    assert _order(editor)[2] == "claim.rule"
    assert set(_steps(editor)) == {"Move “Rule & treaty”"}


def test_a_code_in_use_does_not_become_a_group(editor: CodebookEditor) -> None:
    tree = _go_to(editor, "error.fused")

    _key(tree, KEY.Key_Left, ALT)

    assert _book(editor) == CODEBOOK
    assert "1 annotation" in read(editor, "editor_hint")


def _drop(editor: CodebookEditor, code_id: str, place: QPoint) -> None:
    """Carry a code into the tree and let it go there."""
    data = QMimeData()
    data.setData(MIME, code_id.encode())
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(place, move, data, left, plain),
        QDragMoveEvent(place, move, data, left, plain),
        QDropEvent(QPointF(place), move, data, left, plain),
    ):
        QApplication.sendEvent(editor.codes.tree.viewport(), event)
    QApplication.processEvents()


def test_a_code_is_dropped_on_a_group(editor: CodebookEditor) -> None:
    tree, model = _go_to(editor, "claim.fact"), editor.codes.model
    dragged = model.mimeData([model.index_of("claim.fact")])
    assert bytes(dragged.data(MIME).data()) == b"claim.fact"

    model.dropMimeData(dragged, Qt.DropAction.MoveAction, -1, -1, model.index_of("error"))
    QApplication.processEvents()

    assert _order(editor) == ["claim", "claim.rule", "error", "error.fused", "error.style", "claim.fact"]
    assert tree.currentIndex().data(CODE_ROLE) == "claim.fact"


@pytest.mark.parametrize(
    ("code_id", "row", "parent", "expected"),
    [
        ("error.style", 0, "error", ["error", "error.style", "error.fused"]),
        ("error.fused", 2, "error", ["error", "error.style", "error.fused"]),
        ("error.fused", 1, "error", ["error", "error.fused", "error.style"]),
        ("claim.rule", 1, "error", ["error", "error.fused", "claim.rule", "error.style"]),
    ],
)
def test_a_code_is_dropped_between_others(
    editor: CodebookEditor, code_id: str, row: int, parent: str, expected: list[str]
) -> None:
    model = editor.codes.model

    model.dropMimeData(
        model.mimeData([model.index_of(code_id)]), Qt.DropAction.MoveAction, row, 0, model.index_of(parent)
    )
    QApplication.processEvents()

    order = _order(editor)
    assert order[order.index("error") :] == expected


def test_what_is_dropped_with_the_mouse_arrives(editor: CodebookEditor) -> None:
    tree, model = editor.codes.tree, editor.codes.model

    _drop(editor, "claim.rule", tree.visualRect(model.index_of("error")).center())
    assert _book(editor).code("claim.rule").parent == "error"

    _drop(editor, "nowhere", tree.visualRect(model.index_of("error")).center())
    _drop(editor, "claim", tree.visualRect(model.index_of("claim.fact")).center())
    assert "lies below itself" in read(editor, "editor_hint")


def test_a_closed_group_stays_closed(editor: CodebookEditor) -> None:
    tree, model = editor.codes.tree, editor.codes.model
    tree.collapse(model.index_of("claim"))

    _key(_go_to(editor, "error.style"), KEY.Key_Up, ALT)

    assert not tree.isExpanded(model.index_of("claim"))
    assert tree.isExpanded(model.index_of("error"))
    tree.expand(model.index_of("claim"))
    _key(tree, KEY.Key_Down, ALT)
    assert tree.isExpanded(model.index_of("claim"))


def _menu(editor: CodebookEditor, code_id: str) -> QMenu:
    """Ask for the menu of a code with the keyboard."""
    tree = _go_to(editor, code_id)
    place = tree.visualRect(tree.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, tree.viewport().mapToGlobal(place))
    QApplication.sendEvent(tree.viewport(), event)
    menu = editor.findChild(QMenu, "code_menu")
    assert isinstance(menu, QMenu)
    return menu


def test_a_code_goes_to_another_group_by_its_menu(editor: CodebookEditor) -> None:
    menu = _menu(editor, "claim.rule")
    groups = child(editor, QMenu, "move_to")
    assert [(action.text(), action.isEnabled()) for action in groups.actions()] == [
        ("Claim", False),
        ("Error", True),
    ]

    groups.actions()[1].trigger()
    menu.close()

    assert _order(editor)[-1] == "claim.rule"


def test_the_menu_of_a_group_does_what_the_buttons_do(editor: CodebookEditor) -> None:
    menu = _menu(editor, "claim")
    assert editor.findChild(QMenu, "move_to") is None
    actions = {action.objectName(): action for action in menu.actions()}
    assert not actions["merge"].isEnabled()

    actions["code_down"].trigger()
    menu.close()

    assert _order(editor)[0] == "error"


def test_a_double_click_leads_to_the_name(editor: CodebookEditor) -> None:
    tree = _go_to(editor, "error.fused")
    place = tree.visualRect(tree.currentIndex()).center()
    plain = Qt.KeyboardModifier.NoModifier

    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, plain, place)
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, plain, place)

    assert QApplication.focusWidget() is child(editor, QLineEdit, "code_name")


# ---- keys, colours, weights ----------------------------------------------------------------------


def test_a_code_gets_a_free_key(editor: CodebookEditor) -> None:
    tree = _go_to(editor, "claim.rule")
    _key(tree, KEY.Key_F2)
    field = child(editor, QLineEdit, "key")

    _type(field, "R")
    _key(field, KEY.Key_Return)

    assert _book(editor).code("claim.rule").key == "r"
    assert field.text() == "R"
    field.clear()
    _key(field, KEY.Key_Return)
    assert _book(editor) == CODEBOOK


def test_the_last_character_typed_is_the_key(editor: CodebookEditor) -> None:
    _go_to(editor, "claim.fact")
    field = child(editor, QLineEdit, "key")
    field.setFocus()

    QTest.keyClicks(field, "x")

    assert field.text() == "x"
    field.setText("ab")
    _key(field, KEY.Key_Return)
    assert field.text() == "1"
    assert _book(editor) == CODEBOOK


def test_a_key_that_is_taken_is_told_at_once_and_can_be_swapped(editor: CodebookEditor) -> None:
    _go_to(editor, "claim.fact")
    field = child(editor, QLineEdit, "key")

    _type(field, "6")
    assert read(editor, "key_conflict") == "6 belongs to “Fused words”."
    assert child(editor, QAbstractButton, "key_swap").text() == "Swap keys"
    _key(field, KEY.Key_Return)
    assert _book(editor) == CODEBOOK
    press(editor, "key_swap")

    assert {code.id: code.key for code in _book(editor).codes if code.key} == {
        "claim.fact": "6",
        "error.fused": "1",
    }
    assert read(editor, "key_conflict") == ""


def test_a_code_without_a_key_takes_one_over(editor: CodebookEditor) -> None:
    _go_to(editor, "claim.rule")

    _type(child(editor, QLineEdit, "key"), "6")
    assert child(editor, QAbstractButton, "key_swap").text() == "Take it over"
    press(editor, "key_swap")

    assert _book(editor).code("claim.rule").key == "6"
    assert _book(editor).code("error.fused").key is None


def test_a_colour_is_chosen_from_the_palette_and_given_back(editor: CodebookEditor) -> None:
    _go_to(editor, "error.fused")

    press(editor, "color_4c12a1")
    assert _book(editor).code("error.fused").color == "#4c12a1"
    press(editor, "color_4c12a1")
    press(editor, "color_none")

    assert _book(editor) == CODEBOOK
    assert _steps(editor) == ["Colour of “Fused words”"]


def test_arrow_keys_go_through_the_palette_in_one_undo_step(editor: CodebookEditor) -> None:
    _go_to(editor, "error.fused")
    none = child(editor, QAbstractButton, "color_none")
    none.setFocus()

    for _ in range(3):
        focus = QApplication.focusWidget()
        assert focus is not None
        _key(focus, KEY.Key_Right)

    assert _book(editor).code("error.fused").color == "#c2410c"
    assert _steps(editor) == ["Colour of “Fused words”"]
    press(editor, "editor_undo")
    assert _book(editor) == CODEBOOK


def test_a_colour_chosen_at_another_visit_is_a_step_of_its_own(qtbot: QtBot, small: Session) -> None:
    for name in ("color_4c12a1", "color_5c3200"):
        editor = CodebookEditor(small, Appearance())
        qtbot.addWidget(editor)
        editor.show()
        _go_to(editor, "error.fused")
        press(editor, name)
        assert child(editor, QPushButton, "editor_undo").isEnabled()
        editor.reject()

    assert small.undo_stack.count() == 2


def test_enter_does_not_close_the_editor(editor: CodebookEditor) -> None:
    _go_to(editor, "error.fused")
    weight = child(editor, QDoubleSpinBox, "code_weight")
    weight.setFocus()
    weight.selectAll()
    QTest.keyClicks(weight, "3")
    _key(weight, KEY.Key_Return)

    assert editor.isVisible()
    assert _book(editor).code("error.fused").weight == 3
    close = child(editor, QPushButton, "close")
    close.setFocus()
    _key(close, KEY.Key_Return)
    assert not editor.isVisible()


def test_the_colour_of_another_group_is_told(editor: CodebookEditor) -> None:
    _go_to(editor, "error")

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
    _go_to(editor, "error")

    press(editor, "color_other")

    assert _book(editor).code("error").color == color
    assert read(editor, "color_concerns").startswith(expected)
    assert bool(read(editor, "color_concerns")) is bool(expected)
    assert child(editor, QAbstractButton, "color_other").isChecked()


def test_no_colour_chosen_changes_nothing(editor: CodebookEditor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_arguments: QColor())
    _go_to(editor, "error")

    press(editor, "color_other")

    assert _book(editor) == CODEBOOK
    assert not child(editor, QAbstractButton, "color_other").isChecked()


def test_weight_and_short_list_are_set(editor: CodebookEditor) -> None:
    _go_to(editor, "error.fused")
    weight, box = child(editor, QDoubleSpinBox, "code_weight"), child(editor, QCheckBox, "code_class_mode")
    weight.setFocus()
    weight.selectAll()
    QTest.keyClicks(weight, "2.5")
    _key(weight, KEY.Key_Tab)
    box.setFocus()
    _key(box, KEY.Key_Space)

    code = _book(editor).code("error.fused")
    assert (code.weight, code.class_mode) == (2.5, False)
    assert _steps(editor) == ["Weight of “Fused words”", "Short list: “Fused words”"]


def test_a_group_has_neither_key_nor_weight(editor: CodebookEditor) -> None:
    _go_to(editor, "error")

    assert not child(editor, QLineEdit, "key").isVisible()
    assert not child(editor, QDoubleSpinBox, "code_weight").isVisible()
    assert not child(editor, QAbstractButton, "merge").isEnabled()
    assert read(editor, "code_facts") == "error · 1 annotation"


# ---- merging and deleting ------------------------------------------------------------------------


def _choose(dialog: QDialog, code_id: str) -> None:
    combo = child(dialog, CodeCombo, "target")
    combo.setCurrentIndex(combo.findData(code_id))
    combo.activated.emit(combo.currentIndex())


def test_a_code_is_merged_into_another_one(editor: CodebookEditor, when_asked: WhenAsked) -> None:
    _go_to(editor, "claim.fact")

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
    assert _steps(editor) == ["Merge “Fact” into “Unidiomatic”"]
    press(editor, "editor_undo")
    assert dict(document.annotation("zoe").attributes) == {"speaker": "Zoë"}


def test_a_code_that_is_not_in_use_is_deleted_unasked(editor: CodebookEditor) -> None:
    tree = _go_to(editor, "error.style")

    _key(tree, KEY.Key_Delete)

    assert "error.style" not in _book(editor)
    assert _steps(editor) == ["Delete “Unidiomatic”"]
    press(editor, "editor_undo")
    assert _book(editor) == CODEBOOK


@pytest.mark.parametrize("recode", [True, False])
def test_a_code_in_use_is_deleted_only_with_an_answer_for_its_annotations(
    editor: CodebookEditor,
    when_asked: WhenAsked,
    recode: bool,
) -> None:
    _go_to(editor, "error.fused")

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
    assert _steps(editor) == ["Delete “Fused words”"]


def test_nothing_is_deleted_after_cancel(editor: CodebookEditor, when_asked: WhenAsked) -> None:
    _go_to(editor, "claim")

    def answer(dialog: QDialog) -> None:
        assert read(dialog, "text") == "1 annotation has this code or one below it."
        press(dialog, "no")

    when_asked(answer)
    press(editor, "delete")
    when_asked(lambda dialog: press(dialog, "no"))
    _go_to(editor, "claim.fact")
    press(editor, "merge")

    assert _book(editor) == CODEBOOK


def test_a_codebook_without_codes_says_what_to_do(editor: CodebookEditor, when_asked: WhenAsked) -> None:
    def answer(dialog: QDialog) -> None:
        if not child(dialog, QAbstractButton, "recode").isEnabled():
            assert child(dialog, QAbstractButton, "delete_annotations").isChecked()
        child(dialog, QAbstractButton, "delete_annotations").click()
        press(dialog, "yes")

    for group in ("claim", "error"):
        when_asked(answer)
        _go_to(editor, group)
        press(editor, "delete")

    assert _book(editor).codes == ()
    assert read(editor, "codes_empty").startswith("There are no codes yet.")
    assert not child(editor, QAbstractButton, "add_code").isEnabled()
    press(editor, "add_group")
    assert _order(editor) == ["new-group"]


# ---- attributes ----------------------------------------------------------------------------------


@pytest.fixture
def attributes(editor: CodebookEditor) -> CodebookEditor:
    child(editor, QTabWidget, "editor_tabs").setCurrentIndex(1)
    return editor


def _attribute(editor: CodebookEditor, row: int) -> QListView:
    view = child(editor, QListView, "attributes_view")
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    return view


def _ids(editor: CodebookEditor) -> list[str]:
    return [each.id for each in _book(editor).attributes]


def _rename_in(view: QListView, name: str) -> None:
    """Type a name into the field that is open in a list."""
    field = view.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    _type(field, name)
    _key(field, KEY.Key_Return)
    QApplication.processEvents()


def test_an_attribute_is_added_and_named_in_place(attributes: CodebookEditor) -> None:
    press(attributes, "attributes_add")
    _rename_in(child(attributes, QListView, "attributes_view"), "Tone")

    new = _book(attributes).attribute("new-attribute")
    assert new is not None
    assert (new.name, new.applies) == ({"en": "Tone"}, ("claim", "error"))
    assert child(attributes, QLineEdit, "attribute_name").text() == "Tone"


def test_an_attribute_keeps_its_name_if_none_is_typed(attributes: CodebookEditor) -> None:
    view = _attribute(attributes, 0)
    _key(view, KEY.Key_F2)
    field = view.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.clear()
    _key(field, KEY.Key_Return)
    QApplication.processEvents()
    name = child(attributes, QLineEdit, "attribute_name")
    name.setFocus()
    name.clear()
    _key(name, KEY.Key_Return)

    assert _book(attributes) == CODEBOOK
    assert view.model().index(0, 0).data() == "Severity"
    assert name.text() == "Severity"


def test_an_attribute_is_renamed_in_another_language(attributes: CodebookEditor) -> None:
    _attribute(attributes, 0)
    child(attributes, QTabBar, "attribute_languages").setCurrentIndex(1)
    name = child(attributes, QLineEdit, "attribute_name")

    _type(name, "Schwere")
    _key(name, KEY.Key_Return)

    severity = _book(attributes).attribute("severity")
    assert severity is not None
    assert severity.name == {"en": "Severity", "de": "Schwere"}
    assert _steps(attributes) == ["Edit attribute “Severity”"]


def test_enter_renames_in_a_list(attributes: CodebookEditor) -> None:
    view = _attribute(attributes, 0)

    _key(view, KEY.Key_Return)
    _rename_in(view, "Gravity")

    assert view.model().index(0, 0).data() == "Gravity"
    assert attributes.isVisible()


def test_attributes_move_by_keyboard_and_by_buttons(attributes: CodebookEditor) -> None:
    view = _attribute(attributes, 0)

    _key(view, KEY.Key_Down, ALT)
    assert _ids(attributes)[:2] == ["verdict", "severity"]
    assert view.currentIndex().row() == 1
    press(attributes, "attributes_down")
    press(attributes, "attributes_up")
    _key(view, KEY.Key_Up, ALT)
    assert _book(attributes) == CODEBOOK


def test_an_attribute_with_values_is_deleted_only_after_saying_yes(
    attributes: CodebookEditor, when_asked: WhenAsked
) -> None:
    view = _attribute(attributes, 0)

    when_asked(lambda dialog: press(dialog, "no"))
    _key(view, KEY.Key_Delete)
    assert _book(attributes) == CODEBOOK

    def agree(dialog: QDialog) -> None:
        assert read(dialog, "text") == "Values that have no place any more are lost: Severity (1)."
        press(dialog, "yes")

    when_asked(agree)
    press(attributes, "attributes_remove")

    assert "severity" not in _ids(attributes)
    assert dict(attributes._session.document.annotation("fused").attributes) == {}
    press(attributes, "editor_undo")
    assert dict(attributes._session.document.annotation("fused").attributes) == {"severity": "minor"}


def test_all_attributes_can_go(attributes: CodebookEditor, when_asked: WhenAsked) -> None:
    view = _attribute(attributes, 0)
    when_asked(lambda dialog: press(dialog, "yes"))
    _key(view, KEY.Key_Delete)
    _key(view, KEY.Key_Delete)
    when_asked(lambda dialog: press(dialog, "yes"))
    _key(view, KEY.Key_Delete)
    for _ in range(3):
        _key(view, KEY.Key_Delete)

    assert _ids(attributes) == []
    assert read(attributes, "attributes_empty").startswith("There are no attributes yet.")
    _key(view, KEY.Key_Delete)
    _key(view, KEY.Key_Up, ALT)


def _choose_type(editor: CodebookEditor, index: int) -> None:
    combo = child(editor, QComboBox, "attribute_type")
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def test_another_type_keeps_values_that_still_say_the_same(attributes: CodebookEditor) -> None:
    _attribute(attributes, 0)

    _choose_type(attributes, 1)

    severity = _book(attributes).attribute("severity")
    assert severity is not None
    assert severity.type.value == "text"
    assert not child(attributes, QListView, "choices_view").isVisible()
    assert dict(attributes._session.document.annotation("fused").attributes) == {"severity": "minor"}
    _choose_type(attributes, 1)
    assert len(_steps(attributes)) == 1


def test_another_type_is_not_taken_if_values_are_to_stay(
    attributes: CodebookEditor, when_asked: WhenAsked
) -> None:
    _attribute(attributes, 0)

    when_asked(lambda dialog: press(dialog, "no"))
    _choose_type(attributes, 3)

    assert _book(attributes) == CODEBOOK
    assert child(attributes, QComboBox, "attribute_type").currentIndex() == 0


def test_choices_are_added_renamed_moved_and_deleted(
    attributes: CodebookEditor, when_asked: WhenAsked
) -> None:
    _attribute(attributes, 0)
    view = child(attributes, QListView, "choices_view")

    press(attributes, "choices_add")
    _rename_in(view, "critical")
    press(attributes, "choices_up")
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    when_asked(lambda dialog: press(dialog, "yes"))
    _key(view, KEY.Key_Delete)

    severity = _book(attributes).attribute("severity")
    assert severity is not None
    assert [(each.id, dict(each.name)) for each in severity.choices] == [
        ("new-choice", {"en": "critical"}),
        ("major", {"en": "major"}),
    ]
    assert dict(attributes._session.document.annotation("fused").attributes) == {}


def test_an_attribute_applies_to_groups_and_codes(attributes: CodebookEditor) -> None:
    _attribute(attributes, 0)
    tree = child(attributes, QTreeView, "attribute_applies")
    claim, error = (tree.model().index(row, 0) for row in (0, 1))
    fused = tree.model().index(0, 0, error)
    assert fused.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
    assert not tree.model().flags(fused) & Qt.ItemFlag.ItemIsEnabled

    tree.setFocus()
    tree.setCurrentIndex(error)
    _key(tree, KEY.Key_Space)
    tree.setCurrentIndex(fused)
    _key(tree, KEY.Key_Space)
    tree.setCurrentIndex(claim)
    _key(tree, KEY.Key_Space)

    severity = _book(attributes).attribute("severity")
    assert severity is not None
    assert severity.applies == ("claim", "error.fused")


# ---- the codebook itself -------------------------------------------------------------------------


def test_the_codebook_is_renamed(editor: CodebookEditor) -> None:
    name = child(editor, QLineEdit, "codebook_name")

    _type(name, "Lesson")
    _key(name, KEY.Key_Return)

    assert _book(editor).name == {"en": "Lesson"}
    assert _steps(editor) == ["Name of the codebook"]


def test_a_hint_goes_with_the_next_edit(editor: CodebookEditor) -> None:
    _key(_go_to(editor, "error.fused"), KEY.Key_Left, ALT)
    hint = child(editor, QLabel, "editor_hint")
    assert hint.isVisible()

    _key(_go_to(editor, "error.style"), KEY.Key_Up, ALT)

    assert not hint.isVisible()


def test_enter_in_the_tree_leads_to_the_name(editor: CodebookEditor) -> None:
    _key(_go_to(editor, "error.fused"), KEY.Key_Return)

    assert QApplication.focusWidget() is child(editor, QLineEdit, "code_name")

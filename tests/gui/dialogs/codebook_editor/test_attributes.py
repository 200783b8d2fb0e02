"""Attributes, their types and their choices."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QTabBar,
    QTabWidget,
    QTreeView,
)

from annotator.gui.dialogs.codebook_editor import CodebookEditor
from tests.gui.dialogs.asking import WhenAsked, child, press, read
from tests.gui.dialogs.codebook_editor.editing import book, key, steps, type_in
from tests.gui.panels.examples import CODEBOOK

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


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
    return [each.id for each in book(editor).attributes]


def _rename_in(view: QListView, name: str) -> None:
    """Type a name into the field that is open in a list."""
    field = view.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    type_in(field, name)
    key(field, KEY.Key_Return)
    QApplication.processEvents()


def test_an_attribute_is_added_and_named_in_place(attributes: CodebookEditor) -> None:
    press(attributes, "attributes_add")
    _rename_in(child(attributes, QListView, "attributes_view"), "Tone")

    new = book(attributes).attribute("new-attribute")
    assert new is not None
    assert (new.name, new.applies) == ({"en": "Tone"}, ("claim", "error"))
    assert child(attributes, QLineEdit, "attribute_name").text() == "Tone"


def test_an_attribute_keeps_its_name_if_none_is_typed(attributes: CodebookEditor) -> None:
    view = _attribute(attributes, 0)
    key(view, KEY.Key_F2)
    field = view.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.clear()
    key(field, KEY.Key_Return)
    QApplication.processEvents()
    name = child(attributes, QLineEdit, "attribute_name")
    name.setFocus()
    name.clear()
    key(name, KEY.Key_Return)

    assert book(attributes) == CODEBOOK
    assert view.model().index(0, 0).data() == "Severity"
    assert name.text() == "Severity"


def test_an_attribute_is_renamed_in_another_language(attributes: CodebookEditor) -> None:
    _attribute(attributes, 0)
    child(attributes, QTabBar, "attribute_languages").setCurrentIndex(1)
    name = child(attributes, QLineEdit, "attribute_name")

    type_in(name, "Schwere")
    key(name, KEY.Key_Return)

    severity = book(attributes).attribute("severity")
    assert severity is not None
    assert severity.name == {"en": "Severity", "de": "Schwere"}
    assert steps(attributes) == ["Edit attribute “Severity”"]


def test_enter_renames_in_a_list(attributes: CodebookEditor) -> None:
    view = _attribute(attributes, 0)

    key(view, KEY.Key_Return)
    _rename_in(view, "Gravity")

    assert view.model().index(0, 0).data() == "Gravity"
    assert attributes.isVisible()


def test_attributes_move_by_keyboard_and_by_buttons(attributes: CodebookEditor) -> None:
    view = _attribute(attributes, 0)

    key(view, KEY.Key_Down, ALT)
    assert _ids(attributes)[:2] == ["verdict", "severity"]
    assert view.currentIndex().row() == 1
    press(attributes, "attributes_down")
    press(attributes, "attributes_up")
    key(view, KEY.Key_Up, ALT)
    assert book(attributes) == CODEBOOK


def test_an_attribute_with_values_is_deleted_only_after_saying_yes(
    attributes: CodebookEditor, when_asked: WhenAsked
) -> None:
    view = _attribute(attributes, 0)

    when_asked(lambda dialog: press(dialog, "no"))
    key(view, KEY.Key_Delete)
    assert book(attributes) == CODEBOOK

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
    key(view, KEY.Key_Delete)
    key(view, KEY.Key_Delete)
    when_asked(lambda dialog: press(dialog, "yes"))
    key(view, KEY.Key_Delete)
    for _ in range(3):
        key(view, KEY.Key_Delete)

    assert _ids(attributes) == []
    assert read(attributes, "attributes_empty").startswith("There are no attributes yet.")
    key(view, KEY.Key_Delete)
    key(view, KEY.Key_Up, ALT)


def _choose_type(editor: CodebookEditor, index: int) -> None:
    combo = child(editor, QComboBox, "attribute_type")
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def test_another_type_keeps_values_that_still_say_the_same(attributes: CodebookEditor) -> None:
    _attribute(attributes, 0)

    _choose_type(attributes, 1)

    severity = book(attributes).attribute("severity")
    assert severity is not None
    assert severity.type.value == "text"
    assert not child(attributes, QListView, "choices_view").isVisible()
    assert dict(attributes._session.document.annotation("fused").attributes) == {"severity": "minor"}
    _choose_type(attributes, 1)
    assert len(steps(attributes)) == 1


def test_another_type_is_not_taken_if_values_are_to_stay(
    attributes: CodebookEditor, when_asked: WhenAsked
) -> None:
    _attribute(attributes, 0)

    when_asked(lambda dialog: press(dialog, "no"))
    _choose_type(attributes, 3)

    assert book(attributes) == CODEBOOK
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
    key(view, KEY.Key_Delete)

    severity = book(attributes).attribute("severity")
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
    key(tree, KEY.Key_Space)
    tree.setCurrentIndex(fused)
    key(tree, KEY.Key_Space)
    tree.setCurrentIndex(claim)
    key(tree, KEY.Key_Space)

    severity = book(attributes).attribute("severity")
    assert severity is not None
    assert severity.applies == ("claim", "error.fused")

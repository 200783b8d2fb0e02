"""Codes move by keyboard, by mouse and by their menu."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from annotator.gui.codebook_editor.code_model import MIME
from annotator.gui.dialogs.codebook_editor import CodebookEditor
from annotator.gui.models.codebook_model import CODE_ROLE
from tests.gui.dialogs.asking import child, press, read
from tests.gui.dialogs.codebook_editor.editing import book, go_to, key, order, steps
from tests.gui.panels.examples import CODEBOOK

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def test_codes_move_by_keyboard(editor: CodebookEditor) -> None:
    tree = go_to(editor, "claim.rule")

    key(tree, KEY.Key_Up, ALT)
    assert order(editor)[:3] == ["claim", "claim.rule", "claim.fact"]
    assert editor.codes.tree.code_id == "claim.rule"
    key(tree, KEY.Key_Down, ALT)
    key(tree, KEY.Key_Down, ALT)
    assert order(editor)[2:4] == ["error", "claim.rule"]
    key(tree, KEY.Key_Right, ALT)
    assert book(editor).code("claim.rule").parent == "error"
    press(editor, "code_down")
    key(tree, KEY.Key_Right, ALT)
    assert book(editor).code("claim.rule").parent == "error.fused"
    key(tree, KEY.Key_Left, ALT)
    key(tree, KEY.Key_Left, ALT)
    assert book(editor).code("claim.rule").parent is None
    press(editor, "code_up")
    assert order(editor)[2] == "claim.rule"
    assert set(steps(editor)) == {"Move “Rule & treaty”"}


def test_a_code_in_use_does_not_become_a_group(editor: CodebookEditor) -> None:
    tree = go_to(editor, "error.fused")

    key(tree, KEY.Key_Left, ALT)

    assert book(editor) == CODEBOOK
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
    tree, model = go_to(editor, "claim.fact"), editor.codes.model
    dragged = model.mimeData([model.index_of("claim.fact")])
    assert bytes(dragged.data(MIME).data()) == b"claim.fact"

    model.dropMimeData(dragged, Qt.DropAction.MoveAction, -1, -1, model.index_of("error"))
    QApplication.processEvents()

    assert order(editor) == ["claim", "claim.rule", "error", "error.fused", "error.style", "claim.fact"]
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

    codes = order(editor)
    assert codes[codes.index("error") :] == expected


def test_what_is_dropped_with_the_mouse_arrives(editor: CodebookEditor) -> None:
    tree, model = editor.codes.tree, editor.codes.model

    _drop(editor, "claim.rule", tree.visualRect(model.index_of("error")).center())
    assert book(editor).code("claim.rule").parent == "error"

    _drop(editor, "nowhere", tree.visualRect(model.index_of("error")).center())
    _drop(editor, "claim", tree.visualRect(model.index_of("claim.fact")).center())
    assert "lies below itself" in read(editor, "editor_hint")


def test_a_closed_group_stays_closed(editor: CodebookEditor) -> None:
    tree, model = editor.codes.tree, editor.codes.model
    tree.collapse(model.index_of("claim"))

    key(go_to(editor, "error.style"), KEY.Key_Up, ALT)

    assert not tree.isExpanded(model.index_of("claim"))
    assert tree.isExpanded(model.index_of("error"))
    tree.expand(model.index_of("claim"))
    key(tree, KEY.Key_Down, ALT)
    assert tree.isExpanded(model.index_of("claim"))


def _menu(editor: CodebookEditor, code_id: str) -> QMenu:
    """Ask for the menu of a code with the keyboard."""
    tree = go_to(editor, code_id)
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

    assert order(editor)[-1] == "claim.rule"


def test_the_menu_of_a_group_does_what_the_buttons_do(editor: CodebookEditor) -> None:
    menu = _menu(editor, "claim")
    assert editor.findChild(QMenu, "move_to") is None
    actions = {action.objectName(): action for action in menu.actions()}
    assert not actions["merge"].isEnabled()

    actions["code_down"].trigger()
    menu.close()

    assert order(editor)[0] == "error"


def test_a_double_click_leads_to_the_name(editor: CodebookEditor) -> None:
    tree = go_to(editor, "error.fused")
    place = tree.visualRect(tree.currentIndex()).center()
    plain = Qt.KeyboardModifier.NoModifier

    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, plain, place)
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, plain, place)

    assert QApplication.focusWidget() is child(editor, QLineEdit, "code_name")

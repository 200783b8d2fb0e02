"""What a person does in the codebook editor, and what comes of it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTreeView, QWidget

from annotator.core.codebook import Codebook
from annotator.gui.dialogs.codebook_editor import CodebookEditor


def book(editor: CodebookEditor) -> Codebook:
    return editor._session.document.codebook


def steps(editor: CodebookEditor) -> list[str]:
    stack = editor._session.undo_stack
    return [stack.text(number) for number in range(stack.index())]


def go_to(editor: CodebookEditor, code_id: str) -> QTreeView:
    tree = editor.codes.tree
    tree.setFocus()
    tree.setCurrentIndex(editor.codes.model.index_of(code_id))
    return tree


def key(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, modifiers)


def type_in(field: QWidget, text: str) -> None:
    field.setFocus()
    if isinstance(field, QLineEdit | QPlainTextEdit):
        field.selectAll()
    QTest.keyClicks(field, text)


def order(editor: CodebookEditor) -> list[str]:
    return [code.id for code in book(editor).codes]

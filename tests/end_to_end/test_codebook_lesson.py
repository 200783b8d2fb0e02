"""A teacher adapts the codebook with the keyboard alone, and the class works with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.gui.app import application
from annotator.gui.desk import Desk
from annotator.gui.settings import Settings
from annotator.services.open import open_document
from tests.end_to_end.student import ALT, CONTROL, SHIFT, answering, focus, press, tab_to, write

KEY = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:  # noqa: ARG001 - there must be an application
    application()
    desk = Desk(Settings(tmp_path / "settings.ini"))
    desk.set_language("de")
    yield desk
    for window in tuple(desk.windows):
        if window.file is not None:
            window.file.session.undo_stack.setClean()
        window.close()


def _name(words: str) -> None:
    """Type a name over the selected one, and press Enter."""
    field = focus()
    assert isinstance(field, QLineEdit)
    assert field.selectedText() == field.text()
    press(KEY.Key_Delete)
    write(words)
    press(KEY.Key_Return)


def test_the_codebook_is_adapted_by_keyboard_and_used_at_once(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    window = desk.new_window()
    desk.open_sample(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.file is not None
    assert window.workbench is not None
    session, article = window.file.session, window.workbench.article

    def edit(dialog: QDialog) -> None:
        dialog.activateWindow()
        press(KEY.Key_End)  # the last code of the last group
        press(KEY.Key_Insert)
        _name("Bild passt nicht 😀")
        tab_to("key")
        write("y")
        press(KEY.Key_Return)
        tab_to("editor_tree")
        press(KEY.Key_Up, ALT)
        press(KEY.Key_Escape)

    answering(edit, lambda: press(KEY.Key_B, CONTROL | SHIFT))
    article.setFocus()
    press(KEY.Key_Right, CONTROL | SHIFT)
    QTest.keyClick(focus(), KEY.Key_Y)
    window.file.save_as(tmp_path / "lesson.annox")

    opened = open_document(tmp_path / "lesson.annox")
    assert opened.problems == ()
    codes = opened.document.codebook.codes
    assert [code.id for code in codes[-2:]] == ["error.neuer-code", "error.cta"]
    assert codes[-2].name == {"de": "Bild passt nicht 😀"}
    assert [annotation.code for annotation in opened.document.annotations] == [codes[-2].id]
    steps = [session.undo_stack.text(number) for number in range(session.undo_stack.count())]
    assert steps == [
        "Code hinzufügen",
        "„Neuer Code“ umbenennen",
        "Taste von „Bild passt nicht 😀“",
        "„Bild passt nicht 😀“ verschieben",
        "Als „Bild passt nicht 😀“ markieren",
    ]
    for _ in steps:
        press(KEY.Key_Z, CONTROL)
    assert session.document.snapshot().annotations == ()
    assert "error.neuer-code" not in session.document.codebook

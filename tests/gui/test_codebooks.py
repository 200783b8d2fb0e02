"""Codebooks as files: saved, loaded, dropped on the window, updated."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu

from annotator.assets import resource
from annotator.core import codebook_edits as edits
from annotator.core.changes import EditCodebook
from annotator.core.messages import Message, Problem
from annotator.gui.codebook_editor.editing import CodebookEditing
from annotator.gui.desk import Desk
from annotator.gui.dialogs.codebook_editor import CodebookEditor
from annotator.gui.document_file import DocumentFile
from annotator.gui.main_window import MainWindow
from annotator.services.codebooks import save_codebook
from annotator.services.new import default_codebook, load_codebook
from tests.gui.dialogs.asking import press, read
from tests.gui.panels.examples import CODEBOOK, WORDS, annotation, document


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    window = desk.new_window()
    window.show_document(DocumentFile(document([annotation("fused", "error.fused")])))
    return window


def _answering(act: Callable[[QDialog], object], do: Callable[[], object]) -> list[str]:
    """Do something that opens dialogs, act on each, and return their names."""
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            seen.append(dialog.objectName())
            act(dialog)
            if dialog.isVisible():
                dialog.reject()

    watch = QTimer(interval=5)
    watch.timeout.connect(look)
    watch.start()
    do()
    watch.stop()
    return seen


def _choose(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    for kind in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, kind, lambda *_arguments: (str(path or ""), ""))


def _book_file(folder: Path) -> Path:
    path = folder / "lesson.codebook.xml"
    save_codebook(edits.without(replace(CODEBOOK, name={"en": "Lesson"}), "error.fused"), path)
    return path


def _trigger(window: MainWindow, name: str) -> Callable[[], None]:
    return window.actions_by_id[name].trigger


# ---- saving and loading ------------------------------------------------------------------------


def test_the_codebook_of_a_document_is_saved(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, tmp_path / "mine")

    _trigger(window, "codebook_save")()

    assert load_codebook(tmp_path / "mine.codebook.xml") == CODEBOOK
    assert window.statusBar().currentMessage() == "Codebook saved: mine.codebook.xml"
    _choose(monkeypatch, None)
    _trigger(window, "codebook_save")()


def test_a_codebook_that_cannot_be_saved_is_explained(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, tmp_path / "missing" / "a.codebook.xml")

    assert _answering(lambda dialog: press(dialog, "ok"), _trigger(window, "codebook_save")) == ["error"]


def test_a_codebook_is_loaded_after_a_preview_as_one_undo_step(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, _book_file(tmp_path))
    assert window.file is not None
    session = window.file.session

    names = _answering(lambda dialog: press(dialog, "yes"), _trigger(window, "codebook_load"))

    assert names == ["codebook_preview"]
    assert session.document.codebook.name == {"en": "Lesson"}
    assert session.undo_stack.count() == 1
    assert session.undo_stack.undoText() == "Take over codebook “Lesson”"
    session.undo_stack.undo()
    assert session.document.codebook == CODEBOOK


def test_nothing_is_taken_over_after_cancel(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.file is not None
    _choose(monkeypatch, _book_file(tmp_path))
    _answering(lambda dialog: press(dialog, "no"), _trigger(window, "codebook_load"))
    _choose(monkeypatch, None)
    _trigger(window, "codebook_load")()

    assert window.file.session.document.codebook == CODEBOOK
    assert window.file.session.undo_stack.count() == 0


def test_a_wrong_file_is_explained(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bad.codebook.xml"
    path.write_bytes(b"<codebook>")
    _choose(monkeypatch, path)
    told: list[str] = []

    def look(dialog: QDialog) -> None:
        told.append(read(dialog, "text"))

    assert _answering(look, _trigger(window, "codebook_load")) == ["error"]
    assert "bad.codebook.xml" in told[0]


# ---- dropping ----------------------------------------------------------------------------------


def _drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPoint(10, 10).toPointF(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_a_codebook_dropped_on_a_window_is_taken_over(window: MainWindow, tmp_path: Path) -> None:
    path = _book_file(tmp_path)

    names = _answering(lambda dialog: press(dialog, "yes"), lambda: _drop(window, path))

    assert names == ["codebook_preview"]
    assert window.file is not None
    assert window.file.session.document.codebook.name == {"en": "Lesson"}


def test_a_codebook_without_a_document_says_what_to_do(desk: Desk, tmp_path: Path) -> None:
    window = desk.new_window()
    path = _book_file(tmp_path)
    told: list[str] = []

    names = _answering(
        lambda dialog: told.append(read(dialog, "heading")), lambda: desk.open_path(path, window)
    )

    assert names == ["told"]
    assert told == ["“Lesson” is a codebook"]
    assert window.file is None


# ---- updating ----------------------------------------------------------------------------------


def test_the_programs_own_codebook_is_compared_with_the_documents(desk: Desk) -> None:
    window = desk.new_window()
    old = edits.edited(default_codebook(), replace(default_codebook().code("claim"), name={"en": "Old"}))
    window.show_document(DocumentFile(document([], old)))
    assert window.file is not None

    names = _answering(lambda dialog: press(dialog, "yes"), _trigger(window, "codebook_update"))
    assert names == ["codebook_preview"]
    assert window.file.session.document.codebook == default_codebook()

    names = _answering(lambda dialog: press(dialog, "ok"), _trigger(window, "codebook_update"))
    assert names == ["told"]


def test_any_other_codebook_is_updated_from_a_file(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, _book_file(tmp_path))

    names = _answering(lambda dialog: press(dialog, "yes"), _trigger(window, "codebook_update"))

    assert names == ["codebook_preview"]


# ---- the editor from the window ----------------------------------------------------------------


def test_the_editor_opens_by_key_and_from_the_panel(window: MainWindow) -> None:
    assert window.workbench is not None
    button = window.workbench.codebook.edit_button
    article = window.workbench.article
    window.activateWindow()
    article.setFocus()
    QApplication.processEvents()

    def by_key() -> None:
        QTest.keyClick(
            article, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )

    for do in (by_key, lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton)):
        assert _answering(lambda dialog: press(dialog, "close"), do) == ["codebook_editor"]


def test_the_editor_opens_at_a_code(window: MainWindow) -> None:
    assert window.workbench is not None
    shown: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, CodebookEditor)
        shown.append(dialog.codes.tree.code_id)

    ask = window.workbench.codebook.edit_requested.emit
    _answering(look, lambda: ask("error.fused"))

    assert shown == ["error.fused"]


def test_a_new_key_works_in_the_article_at_once(window: MainWindow) -> None:
    assert window.file is not None
    assert window.workbench is not None
    session, article = window.file.session, window.workbench.article
    CodebookEditing(session).set_key("claim.rule", "x")
    article.select(WORDS["zoe"])
    article.setFocus()

    QTest.keyClicks(article, "x")

    assert [each.code for each in session.document.touching(WORDS["zoe"].start, WORDS["zoe"].end)] == [
        "claim.rule"
    ]


def test_the_window_follows_the_codebook(window: MainWindow) -> None:
    assert window.file is not None
    session = window.file.session
    changed = edits.edited(CODEBOOK, replace(CODEBOOK.code("error"), name={"en": "Mistake"}))

    session.push(EditCodebook(edits.with_key(changed, "error.fused", "x")), "x")

    assert "Mistake" in [menu.title() for menu in window.menuBar().findChildren(QMenu)]
    assert window.workbench is not None
    assert window.workbench.codebook.model.index_of("error").data() == "Mistake"
    window.workbench.article.setFocus()
    session.undo_stack.undo()
    assert "Error" in [menu.title() for menu in window.menuBar().findChildren(QMenu)]


def test_a_read_only_document_keeps_its_codebook(desk: Desk, tmp_path: Path) -> None:
    window = desk.new_window()
    problems = (Problem(Message("gui", "Trouble")),)
    window.show_document(DocumentFile(document([]), problems=problems))

    assert not window.actions_by_id["codebook"].isEnabled()
    assert window.workbench is not None
    assert window.workbench.codebook.edit_button.isHidden()
    desk.codebooks.edit(window)
    path = _book_file(tmp_path)
    assert _answering(lambda dialog: press(dialog, "ok"), lambda: desk.open_path(path, window)) == ["told"]


def test_the_bundled_codebook_is_a_file_like_any_other(desk: Desk) -> None:
    window = desk.new_window()
    path = resource("codebooks", "media-literacy.xml")

    assert _answering(lambda dialog: press(dialog, "ok"), lambda: desk.open_path(path, window)) == ["told"]

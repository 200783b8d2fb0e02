"""Another version of the article in the window: compared, decided about, and in place in one step."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from annotator.core.anchor import AnchorState
from annotator.core.annotation import Annotation
from annotator.core.article import Article
from annotator.core.text import ArticleText, Span
from annotator.formats.native.read import read
from annotator.gui.article_view.selectable_page import SelectablePage
from annotator.gui.desk import Desk
from annotator.gui.dialogs.update_article import UpdateArticleDialog
from annotator.gui.main_window import MainWindow
from annotator.gui.models.found_model import FoundModel
from annotator.gui.session import Session
from annotator.gui.updating import update_from
from annotator.services.journal import recover, recoverable
from annotator.services.paths import journal_dir
from annotator.services.reanchor import update
from tests.builders import annotation, document
from tests.end_to_end.student import answering
from tests.gui.opening import OpenText

OLD = (
    "Am Montag kamen die Delegierten aus vier Ländern in der alten Hauptstadt zusammen 😀.\n\n"
    "Der Gastgeber begrüßte sie mit einer Rede über den Frieden und die Geduld.\n\n"
    "Draußen vor dem Palast warteten tausend Menschen im Regen auf ein Wort von ihnen.\n"
)
NEW = (
    "Am Montag kamen die Delegierten aus vier Ländern in der alten Hauptstadt zusammen 😀.\n\n"
    "Draußen vor dem Palast warteten zweitausend Menschen im Regen auf ein Wort von ihnen.\n"
)


@pytest.fixture
def window(open_text: OpenText, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    (tmp_path / "new.txt").write_text(NEW, encoding="utf-8")
    window = open_text(OLD)
    with qtbot.waitActive(window):
        window.activateWindow()
    for words in ("Delegierten", "Frieden", "tausend Menschen"):
        start = OLD.index(words)
        _session(window).annotate([Span(start, start + len(words))], "claim.fact")
    return window


def _session(window: MainWindow) -> Session:
    assert window.file is not None
    return window.file.session


def _words(window: MainWindow) -> list[tuple[str, str]]:
    """Return the state of each annotation and the words it is on, in reading order."""
    document = _session(window).document.snapshot()
    return [
        (each.anchor_state.value, " ".join(document.article.text.quote(span) for span in each.spans))
        for each in document.annotations
    ]


def _part(dialog: QDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def _said(dialog: QDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text()


def _page(dialog: QDialog, name: str) -> SelectablePage:
    found = dialog.findChild(SelectablePage, name)
    assert found is not None
    return found


def _update(window: MainWindow, tmp_path: Path, *presses: str) -> None:
    """Update the article, pressing these buttons before the last one."""

    def act(dialog: QDialog) -> None:
        for name in (*presses, "ok"):
            _part(dialog, name).click()

    answering(act, lambda: update_from(window, tmp_path / "new.txt"))


# ---- the list ----------------------------------------------------------------------------------


def test_only_rows_that_are_to_be_seen_are_worked_out(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = OLD * 200
    annotations = tuple(annotation(f"a{start}", (start, start + 4)) for start in range(0, len(text) - 9, 9))
    found = update(document(*annotations, text=text), Article(ArticleText(text + NEW), ()))
    assert found is not None
    asked: set[int] = set()
    work = FoundModel.data

    def counted(model: FoundModel, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        asked.add(index.row())
        return work(model, index, role)

    monkeypatch.setattr(FoundModel, "data", counted)
    dialog = UpdateArticleDialog(found, desk.appearance)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    QApplication.processEvents()

    assert dialog._model.rowCount() > 5000
    assert 0 in asked
    assert len(asked) < 60


def test_the_first_annotation_is_well_in_sight_when_the_dialog_opens(qtbot: QtBot, desk: Desk) -> None:
    text = OLD * 20
    found = update(document(annotation("a", (700, 704)), text=text), Article(ArticleText(text + NEW), ()))
    assert found is not None
    dialog = UpdateArticleDialog(found, desk.appearance)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()

    for name in ("old_version", "new_version"):
        page = _page(dialog, name)
        caret = page.cursorRect()
        assert page.caret_offset() == 700
        assert caret.top() >= 0
        assert caret.bottom() + caret.height() < page.viewport().height()


# ---- one step ----------------------------------------------------------------------------------


def test_the_article_is_replaced_in_one_step_and_no_annotation_is_lost(
    window: MainWindow, tmp_path: Path
) -> None:
    session = _session(window)
    steps = session.undo_stack.count()

    _update(window, tmp_path)

    assert session.undo_stack.count() == steps + 1
    assert session.undo_stack.undoText() == "Update the article"
    assert _words(window) == [
        ("orphaned", ""),
        ("anchored", "Delegierten"),
        ("moved", "zweitausend Menschen"),
    ]
    assert window.workbench is not None
    assert str(window.workbench.article.article.text) == NEW


def test_undo_brings_the_old_article_back_and_redo_the_new_one(window: MainWindow, tmp_path: Path) -> None:
    _update(window, tmp_path)
    after = _session(window).document.snapshot()

    window.actions_by_id["undo"].trigger()

    assert [state for state, _ in _words(window)] == ["anchored"] * 3
    assert window.workbench is not None
    assert str(window.workbench.article.article.text) == OLD
    window.actions_by_id["redo"].trigger()
    assert _session(window).document.snapshot() == after
    assert str(window.workbench.article.article.text) == NEW


def test_several_steps_can_be_taken_back_at_once(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("Kurz.\n", encoding="utf-8")
    _update(window, tmp_path)
    stack = _session(window).undo_stack
    assert [state for state, _ in _words(window)] == ["orphaned"] * 3

    stack.setIndex(1)

    assert _words(window) == [("anchored", "Delegierten")]
    stack.setIndex(stack.count())
    assert [state for state, _ in _words(window)] == ["orphaned"] * 3
    stack.setIndex(0)
    assert _words(window) == []


def test_the_journal_brings_the_new_article_back_after_a_crash(window: MainWindow, tmp_path: Path) -> None:
    _update(window, tmp_path)
    expected = _session(window).document.snapshot()
    assert window.file is not None

    window.file._journal.close(discard=False)  # type: ignore[union-attr] # as a crash would leave it
    (entry,) = recoverable(journal_dir())

    assert recover(entry).document == expected


def test_a_saved_document_opens_with_its_orphans(window: MainWindow, tmp_path: Path) -> None:
    _update(window, tmp_path)
    file = window.file
    assert file is not None

    path = tmp_path / "saved.annox"
    file.save_as(path)

    reading = read(path.read_bytes(), "saved.annox")
    assert reading.problems == ()
    assert reading.document.annotations == file.session.document.snapshot().annotations


# ---- deciding ----------------------------------------------------------------------------------


def test_what_moved_can_be_confirmed(window: MainWindow, tmp_path: Path) -> None:
    _update(window, tmp_path, "confirm")

    assert ("anchored", "zweitausend Menschen") in _words(window)


def test_what_moved_can_be_rejected(window: MainWindow, tmp_path: Path) -> None:
    _update(window, tmp_path, "reject")

    assert [state for state, _ in _words(window)] == ["orphaned", "orphaned", "anchored"]


def test_all_can_be_confirmed_at_once(window: MainWindow, tmp_path: Path) -> None:
    def act(dialog: QDialog) -> None:
        assert _said(dialog, "counts") == "In their places: 1 · moved, to be confirmed: 1 · orphaned: 1"
        _part(dialog, "confirm_all").click()
        assert _said(dialog, "counts") == "In their places: 2 · moved, to be confirmed: 0 · orphaned: 1"
        assert not _part(dialog, "confirm_all").isEnabled()
        assert not _part(dialog, "confirm").isEnabled()
        _part(dialog, "ok").click()

    answering(act, lambda: update_from(window, tmp_path / "new.txt"))

    assert ("anchored", "zweitausend Menschen") in _words(window)


def test_an_orphan_is_placed_by_hand_with_the_keyboard(window: MainWindow, tmp_path: Path) -> None:
    def act(dialog: QDialog) -> None:
        table = dialog.findChild(QTableView, "annotations")
        assert table is not None
        assert dialog.focusWidget() is table
        QTest.keyClick(table, Qt.Key.Key_Down)
        assert "was" not in _said(dialog, "advice")
        assert not _part(dialog, "place").isEnabled()
        page = _page(dialog, "new_version")
        start = NEW.index("Regen")
        page.set_caret(start)
        for _ in "Regen":
            QTest.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        _part(dialog, "place").click()
        _part(dialog, "ok").click()

    answering(act, lambda: update_from(window, tmp_path / "new.txt"))

    assert ("anchored", "Regen") in _words(window)
    assert "orphaned" not in dict(_words(window))


def test_nothing_happens_where_it_is_cancelled(window: MainWindow, tmp_path: Path) -> None:
    before = _session(window).document.snapshot()

    def act(dialog: QDialog) -> None:
        _part(dialog, "confirm_all").click()
        _part(dialog, "cancel").click()

    answering(act, lambda: update_from(window, tmp_path / "new.txt"))

    assert _session(window).document.snapshot() == before
    assert not _session(window).undo_stack.undoText().startswith("Update")


def test_both_versions_show_the_annotation_one_looks_at(window: MainWindow, tmp_path: Path) -> None:
    def act(dialog: QDialog) -> None:
        before, after = _page(dialog, "old_version"), _page(dialog, "new_version")
        current = [page.session.current for page in (before, after)]
        assert all(each is not None for each in current)
        assert [_quoted(page, each) for page, each in zip((before, after), current, strict=True)] == [
            "tausend Menschen",
            "zweitausend Menschen",
        ]
        dialog.grab()

    answering(act, lambda: update_from(window, tmp_path / "new.txt"))


def _quoted(page: SelectablePage, found: Annotation | None) -> str:
    assert found is not None
    return page.article.text.quote(found.spans[0])


# ---- where there is nothing to decide ----------------------------------------------------------


def test_the_same_text_is_told(window: MainWindow, tmp_path: Path) -> None:
    told: list[str] = []

    answering(
        lambda dialog: told.extend(label.text() for label in dialog.findChildren(QLabel)),
        lambda: update_from(window, tmp_path / "article.txt"),
    )

    assert "Nothing to change" in told
    assert any("article.txt" in text for text in told)


def test_a_file_that_cannot_be_read_is_told(window: MainWindow, tmp_path: Path) -> None:
    told: list[str] = []

    answering(
        lambda dialog: told.extend(label.text() for label in dialog.findChildren(QLabel)),
        lambda: update_from(window, tmp_path / "nix.txt"),
    )

    assert any("nix.txt" in text for text in told)


def test_without_annotations_the_article_can_be_replaced_too(window: MainWindow, tmp_path: Path) -> None:
    session = _session(window)
    session.remove([found.id for found in session.document])

    def act(dialog: QDialog) -> None:
        assert "no annotations" in _said(dialog, "advice")
        _part(dialog, "ok").click()

    answering(act, lambda: update_from(window, tmp_path / "new.txt"))

    assert str(session.document.article.text) == NEW


def test_where_all_are_in_their_places_that_is_said(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text(OLD + "Ein Nachsatz.\n", encoding="utf-8")

    answering(
        lambda dialog: _expect(_said(dialog, "advice"), "All annotations are in their places."),
        lambda: update_from(window, tmp_path / "new.txt"),
    )


def _expect(said: str, expected: str) -> None:
    assert said == expected


def test_the_menu_asks_for_the_file(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (str(tmp_path / "new.txt"), ""))

    answering(lambda dialog: _part(dialog, "ok").click(), window.actions_by_id["update_article"].trigger)

    assert str(_session(window).document.article.text) == NEW
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: ("", ""))
    window.actions_by_id["update_article"].trigger()
    assert str(_session(window).document.article.text) == NEW


# ---- afterwards --------------------------------------------------------------------------------


def _state(window: MainWindow, state: AnchorState) -> Annotation:
    return next(each for each in _session(window).document if each.anchor_state is state)


def test_what_moved_is_confirmed_in_the_details(window: MainWindow, tmp_path: Path) -> None:
    _update(window, tmp_path)
    moved = _state(window, AnchorState.MOVED)
    _session(window).set_current(moved.id)
    assert window.workbench is not None
    card = window.workbench.inspector.anchor
    assert card is not None
    assert "“tausend Menschen”" in card.accessibleName()

    card.confirmed.emit()

    assert _session(window).document.annotation(moved.id).former == ()
    assert card.isHidden()
    assert _session(window).undo_stack.undoText() == "Confirm the new place"


def test_what_moved_is_rejected_in_the_details_and_placed_by_selecting_words(
    window: MainWindow, tmp_path: Path
) -> None:
    _update(window, tmp_path)
    moved, session = _state(window, AnchorState.MOVED), _session(window)
    session.set_current(moved.id)
    assert window.workbench is not None
    card = window.workbench.inspector.anchor
    assert card is not None

    card.rejected.emit()

    assert session.document.annotation(moved.id).is_orphan
    assert "Ctrl+J" in card.accessibleName()
    start = NEW.index("Palast")
    window.workbench.article.select(Span(start, start + 6))
    window.actions_by_id["add_words"].trigger()
    assert session.document.annotation(moved.id).spans == (Span(start, start + 6),)
    assert session.document.annotation(moved.id).former == ()


def test_the_boundaries_of_an_orphan_cannot_be_moved(window: MainWindow, tmp_path: Path) -> None:
    _update(window, tmp_path)
    _session(window).set_current(_state(window, AnchorState.ORPHANED).id)

    window.actions_by_id["boundaries"].trigger()

    assert "no longer in the article" in window.statusBar().currentMessage()

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QToolBar
from pytestqt.qtbot import QtBot

from annotator.core.errors import WriteError
from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.formats.native.read import read
from annotator.gui.actions import ROWS
from annotator.gui.banner import Banner
from annotator.gui.desk import Desk
from annotator.gui.dialogs import message, questions
from annotator.gui.dialogs.questions import ChangedElsewhere, Unsaved
from annotator.gui.document_file import DocumentFile
from annotator.gui.main_window import MainWindow
from annotator.gui.settings import NEW_CODEBOOK, READING_RULER
from annotator.gui.start_page import StartPage
from annotator.gui.workbench import Workbench
from annotator.services.codebooks import save_codebook
from annotator.services.lock import FileLock
from annotator.services.new import default_codebook
from tests.gui.opening import OpenText

ARTICLE = "Erste Zeile\n\nDas ist ein Satz über 😀 und Straßen. Und noch einer.\n"


@pytest.fixture
def window(open_text: OpenText) -> MainWindow:
    """Return a window with a small article open."""
    return open_text(ARTICLE)


def file_of(window: MainWindow) -> DocumentFile:
    assert window.file is not None
    return window.file


def workbench_of(window: MainWindow) -> Workbench:
    assert window.workbench is not None
    return window.workbench


def mark(window: MainWindow, words: str, code: str) -> str:
    session = file_of(window).session
    start = str(session.document.article.text).index(words)
    annotation_id = session.annotate([Span(start, start + len(words))], code)
    assert annotation_id is not None
    return annotation_id


def label(window: MainWindow, name: str) -> str:
    found = window.findChild(QLabel, name)
    assert found is not None
    return found.text()


def banners(window: MainWindow) -> list[str]:
    found = []
    for banner in window.findChildren(Banner):
        text = banner.findChild(QLabel, "banner_text")
        assert text is not None
        found.append(text.text())
    return found


# ---- opening -----------------------------------------------------------------------------------


def test_an_empty_window_shows_the_start_page(desk: Desk) -> None:
    window = desk.new_window()

    assert isinstance(window.centralWidget(), StartPage)
    assert window.windowTitle() == "Annotator"
    assert not window.findChildren(QToolBar)


def test_an_article_opens_in_place_of_the_start_page(window: MainWindow) -> None:
    assert isinstance(window.centralWidget(), Workbench)
    assert not window.isWindowModified()


def test_a_second_document_opens_in_a_second_window(window: MainWindow, desk: Desk) -> None:
    desk.open_sample(window)

    assert len(desk.windows) == 2


def test_a_document_that_is_open_is_shown_again_instead(
    window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    file_of(window).save_as(tmp_path / "a.annox")

    desk.open_path(tmp_path / "a.annox", window)

    assert len(desk.windows) == 1


def test_a_file_that_cannot_be_opened_is_explained(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(message, "show_error", lambda _parent, error: told.append(str(error)))
    (tmp_path / "damaged.annox").write_bytes(b"<document")
    window = desk.new_window()

    desk.open_path(tmp_path / "damaged.annox", window)

    assert len(told) == 1
    assert "damaged.annox" in told[0]
    assert window.file is None


def test_dropped_files_are_opened(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "dropped.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    window = desk.new_window()

    window.dropEvent(
        QDropEvent(
            QPointF(9, 9),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )

    assert str(file_of(window).session.document.article.text) == ARTICLE


def test_what_could_not_be_read_is_told_above_the_article(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes(b"Eine Zeile.\r\nNoch eine\x01 Zeile.\r\n")
    window = desk.new_window()

    desk.open_path(tmp_path / "old.txt", window)

    assert banners(window) == ["Not everything could be read as it was."]


def test_recent_files_are_remembered_but_not_the_sample(window: MainWindow, desk: Desk) -> None:
    desk.open_sample(window)

    assert [path.name for path in desk.recent.paths()] == ["article.txt"]


# ---- annotating --------------------------------------------------------------------------------


def test_a_code_marks_the_selection(window: MainWindow) -> None:
    workbench = workbench_of(window)
    start = ARTICLE.index("Straßen")
    workbench.article.select(Span(start, start + 7))

    workbench.apply_code("error.spelling")

    (annotation,) = file_of(window).session.document
    assert annotation.code == "error.spelling"
    assert file_of(window).session.document.article.text.quote(annotation.spans[0]) == "Straßen"
    assert label(window, "summary") == "1 annotation · Error 1"


def test_a_code_without_a_selection_recodes_the_current_annotation(window: MainWindow) -> None:
    mark(window, "Satz", "claim.fact")

    workbench_of(window).apply_code("claim.opinion")

    (annotation,) = file_of(window).session.document
    assert annotation.code == "claim.opinion"


def test_a_code_without_anything_to_mark_says_what_to_do(window: MainWindow) -> None:
    workbench_of(window).apply_code("claim.fact")

    assert window.statusBar().currentMessage() == "Select words in the article first."


def test_a_group_is_no_code_for_annotations(window: MainWindow) -> None:
    workbench_of(window).article.select(Span(0, 5))

    workbench_of(window).apply_code("claim")

    assert len(file_of(window).session.document) == 0


def test_undo_names_the_step_and_takes_it_back(window: MainWindow) -> None:
    mark(window, "Satz", "claim.fact")
    undo = window.actions_by_id["undo"]

    assert undo.text() == "&Undo: Mark as “Fact”"

    undo.trigger()

    assert len(file_of(window).session.document) == 0
    assert not undo.isEnabled()


def test_what_redo_brings_back_is_current_again(window: MainWindow) -> None:
    annotation_id = mark(window, "Satz", "claim.fact")
    window.actions_by_id["undo"].trigger()
    assert file_of(window).session.current is None

    window.actions_by_id["redo"].trigger()

    current = file_of(window).session.current
    assert current is not None
    assert current.id == annotation_id


def test_actions_that_cannot_be_done_are_disabled(desk: Desk) -> None:
    window = desk.new_window()

    enabled = {
        name
        for name in ("open", "save", "hand_in", "undo", "remove")
        if window.actions_by_id[name].isEnabled()
    }

    assert enabled == {"open"}


# ---- saving ------------------------------------------------------------------------------------


def test_saving_makes_the_document_clean_and_undo_dirty_again(window: MainWindow, tmp_path: Path) -> None:
    mark(window, "Satz", "claim.fact")
    assert window.isWindowModified()

    file_of(window).save_as(tmp_path / "a.annox")

    assert not window.isWindowModified()
    assert label(window, "saved_state").startswith("Deutsch · saved ")
    window.actions_by_id["undo"].trigger()
    assert window.isWindowModified()
    assert label(window, "saved_state") == "Deutsch · not saved yet"


def test_the_saved_file_holds_the_annotations(window: MainWindow, tmp_path: Path) -> None:
    mark(window, "😀", "error.style")

    file_of(window).save_as(tmp_path / "a.annox")

    reading = read((tmp_path / "a.annox").read_bytes(), "a.annox")
    assert reading.problems == ()
    assert [annotation.code for annotation in reading.document.annotations] == ["error.style"]


def test_saving_asks_for_a_name_once(
    window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(_parent: object, _title: str, name: str, _filter: str) -> tuple[str, str]:
        asked.append(name)
        return str(tmp_path / "mine"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)

    assert desk.files.save(window)
    mark(window, "Satz", "claim.fact")
    assert desk.files.save(window)

    assert len(asked) == 1
    assert file_of(window).path == tmp_path / "mine.annox"


def test_a_file_that_somebody_else_changed_is_not_overwritten_unasked(
    window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.annox"
    file_of(window).save_as(path)
    path.write_bytes(b"theirs")
    mark(window, "Satz", "claim.fact")
    monkeypatch.setattr(questions, "ask_changed_elsewhere", lambda *_: ChangedElsewhere.CANCEL)

    assert not desk.files.save(window)
    assert path.read_bytes() == b"theirs"

    monkeypatch.setattr(questions, "ask_changed_elsewhere", lambda *_: ChangedElsewhere.OVERWRITE)

    assert desk.files.save(window)
    assert path.read_bytes() != b"theirs"


def test_a_failed_save_keeps_the_document_open_and_unsaved(
    window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    file_of(window).save_as(tmp_path / "a.annox")
    mark(window, "Satz", "claim.fact")
    monkeypatch.setattr(message, "show_error", lambda _parent, error: told.append(str(error)))

    def fail(*_: object, **__: object) -> None:
        raise WriteError(Message("services", "No room."))

    monkeypatch.setattr("annotator.gui.document_file.save_document", fail)

    assert not desk.files.save(window)
    assert told == ["No room."]
    assert window.isWindowModified()


@pytest.mark.parametrize(("answer", "closes"), [(Unsaved.DISCARD, True), (Unsaved.CANCEL, False)])
def test_closing_asks_about_unsaved_changes(
    window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch, answer: Unsaved, closes: bool
) -> None:
    mark(window, "Satz", "claim.fact")
    monkeypatch.setattr(questions, "ask_unsaved", lambda *_: answer)

    assert window.close() is closes
    assert (window in desk.windows) is not closes


def test_a_clean_document_closes_unasked(window: MainWindow, desk: Desk) -> None:
    assert window.close()
    assert desk.windows == []


# ---- what must not be saved over ---------------------------------------------------------------


@pytest.fixture
def wrong(window: MainWindow, tmp_path: Path) -> Path:
    """Return the path of a document in which one quote is not what the article says."""
    mark(window, "Satz", "claim.fact")
    path = tmp_path / "wrong.annox"
    file_of(window).save_as(path)
    window.close()
    path.write_bytes(path.read_bytes().replace(b">Satz</span>", b">Wort</span>"))
    return path


def test_a_file_with_problems_is_open_for_reading_only(wrong: Path, desk: Desk) -> None:
    window = desk.new_window()

    desk.open_path(wrong, window)

    assert file_of(window).session.read_only
    assert banners(window) == ["This file has 1 problem and is open for reading only."]
    assert not window.actions_by_id["save"].isEnabled()


def test_a_copy_of_a_file_with_problems_can_be_worked_on(
    wrong: Path, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = wrong.read_bytes()
    window = desk.new_window()
    desk.open_path(wrong, window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "copy.annox"), ""))

    assert desk.files.save_as(window)

    assert not file_of(window).session.read_only
    assert file_of(window).path == tmp_path / "copy.annox"
    assert wrong.read_bytes() == before


def test_a_file_that_is_open_elsewhere_becomes_a_copy(window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a.annox"
    file_of(window).save_as(path)
    window.close()
    lock = FileLock.acquire(path)
    assert lock is not None
    second = desk.new_window()

    desk.open_path(path, second)
    lock.release()

    assert file_of(second).is_copy
    assert file_of(second).path is None
    assert len(banners(second)) == 1


# ---- language and theme ------------------------------------------------------------------------


def test_the_language_changes_while_the_document_stays(window: MainWindow, desk: Desk) -> None:
    mark(window, "Satz", "claim.fact")

    desk.set_language("de")

    assert window.actions_by_id["undo"].text() == "&Rückgängig: Mark as “Fact”"
    assert label(window, "summary") == "1 Annotation · Behauptung 1"
    assert window.isWindowModified()


def test_the_theme_changes_in_place(window: MainWindow, desk: Desk) -> None:
    desk.set_scheme("dark")

    assert desk.appearance.theme.dark
    assert window.palette().window().color() == desk.appearance.theme.window


def test_panes_are_reached_by_keyboard_in_turn(window: MainWindow, qtbot: QtBot) -> None:
    workbench = workbench_of(window)
    with qtbot.waitActive(window):
        window.activateWindow()
    panes = (workbench.article, workbench.annotations, workbench.inspector, workbench.codebook)
    workbench.article.setFocus()

    seen = []
    for _ in panes:
        focus = workbench.focusWidget()
        assert focus is not None
        seen.append(next(pane for pane in panes if pane is focus or pane.isAncestorOf(focus)))
        workbench.focus_pane(1)

    assert seen == list(panes)


# ---- the keys of actions -----------------------------------------------------------------------


def test_an_action_follows_the_keys_that_the_user_chooses(window: MainWindow, desk: Desk) -> None:
    row = next(row for row in ROWS if row.id == "remove")
    mark(window, "Satz", "claim.fact")
    window.activateWindow()

    QApplication.processEvents()

    desk.preferences.keys.change(row, [QKeySequence("F11")])
    QTest.keyClick(workbench_of(window).article, Qt.Key.Key_F11)

    assert len(file_of(window).session.document) == 0
    assert window.actions_by_id["remove"].shortcut().toString() == "F11"


def test_chosen_keys_outlive_another_language(window: MainWindow, desk: Desk) -> None:
    row = next(row for row in ROWS if row.id == "remove")
    desk.preferences.keys.change(row, [QKeySequence("F11")])

    desk.set_language("de")

    assert window.actions_by_id["remove"].shortcut().toString() == "F11"


# ---- the reading ruler and the cheat sheet ------------------------------------------------------


def test_the_ruler_is_switched_by_its_key_and_stays_as_it_was_left(window: MainWindow, desk: Desk) -> None:
    window.activateWindow()
    QApplication.processEvents()
    assert not window.actions_by_id["ruler"].isChecked()

    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(workbench_of(window).article, Qt.Key.Key_R, control)
    desk.set_language("de")
    QApplication.processEvents()

    assert window.actions_by_id["ruler"].isChecked()
    assert desk.settings.get(READING_RULER)
    assert not workbench_of(window).article.ruler.band.isEmpty()


def test_a_new_document_gets_the_codebook_of_the_settings(desk: Desk, tmp_path: Path) -> None:
    path, article = tmp_path / "own.annocode", tmp_path / "article.txt"
    save_codebook(replace(default_codebook(), id="own"), path)
    article.write_text(ARTICLE, encoding="utf-8")
    desk.settings.set(NEW_CODEBOOK, str(path))
    window = desk.new_window()

    desk.open_path(article, window)

    assert file_of(window).session.document.codebook.id == "own"

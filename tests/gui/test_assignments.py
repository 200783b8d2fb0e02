"""Hand-outs are prepared, begun, gone on with and handed in; keys are made."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPlainTextEdit, QWidget

from annotator.core.assignment import Expected, Tier
from annotator.core.document import Document, Role
from annotator.core.errors import WriteError
from annotator.gui.desk import Desk
from annotator.gui.dialogs import hand_in, prepare_assignment, questions
from annotator.gui.dialogs.questions import Begun
from annotator.gui.main_window import MainWindow
from annotator.services.handout import Task, assignment
from annotator.services.new import save_new
from annotator.services.open import open_document
from tests.builders import NOON, annotation, document

DUE = datetime.datetime(2024, 6, 20, 8, 0, tzinfo=datetime.UTC)
TASK = Task(title="Nordkorea", instructions="Lies genau.", counts=("error",), due=DUE)


@pytest.fixture
def handout(tmp_path: Path) -> Path:
    path = tmp_path / "handout.annox"
    save_new(assignment(document(), TASK, now=NOON), path)
    return path


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    return desk.new_window()


def _document(window: MainWindow) -> Document:
    assert window.file is not None
    return window.file.session.document.snapshot()


def _bar(window: MainWindow) -> QWidget | None:
    return window.findChild(QWidget, "instructions_bar")


def _answer(monkeypatch: pytest.MonkeyPatch, answer: Begun, asked: list[str]) -> None:
    def ask(_parent: object, title: str) -> Begun:
        asked.append(title)
        return answer

    monkeypatch.setattr(questions, "ask_begun", ask)


# ---- preparing -----------------------------------------------------------------------------------


def test_a_hand_out_is_saved_and_the_document_stays(
    desk: Desk, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open_sample(window)
    before = _document(window)
    monkeypatch.setattr(prepare_assignment.PrepareDialog, "ask", lambda *_arguments: Task(title="Neu"))
    offered: list[str] = []

    def choose(_parent: object, _title: str, path: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(path).name)
        return str(tmp_path / "h"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)

    window.actions_by_id["assign"].trigger()

    handed_out = open_document(tmp_path / "h.annox").document
    assert offered == ["Assignment_Neu.annox"]
    assert (handed_out.head.role, handed_out.article.title) == (Role.ASSIGNMENT, "Neu")
    assert _document(window) == before


def test_nothing_is_saved_if_one_changes_one_s_mind(
    desk: Desk, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open_sample(window)
    answers: list[Task | None] = [None, Task()]
    monkeypatch.setattr(prepare_assignment.PrepareDialog, "ask", lambda *_arguments: answers.pop(0))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: ("", ""))

    window.actions_by_id["assign"].trigger()
    window.actions_by_id["assign"].trigger()

    assert answers == []


def test_the_open_document_is_never_replaced_by_its_hand_out(
    desk: Desk, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.annox"
    before = save_new(document(annotation()), path).data
    desk.open_path(path, window)
    told: list[str] = []
    monkeypatch.setattr(prepare_assignment.PrepareDialog, "ask", lambda *_arguments: Task())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(path), ""))
    monkeypatch.setattr(desk, "explain", lambda _window, error: told.append(str(error)))

    window.actions_by_id["assign"].trigger()

    assert told == ["mine.annox is the file you are working on. Choose another name."]
    assert path.read_bytes() == before


# ---- working -------------------------------------------------------------------------------------


def test_work_shows_what_is_to_be_done_until_it_is_hidden(
    desk: Desk, window: MainWindow, handout: Path
) -> None:
    desk.open_path(handout, window)
    QApplication.processEvents()
    bar = _bar(window)

    assert _document(window).head.role is Role.WORK
    assert bar is not None
    assert bar.isVisible()
    text, title = bar.findChild(QPlainTextEdit, "instructions"), bar.findChild(QLabel, "instructions_title")
    counts = bar.findChild(QLabel, "instructions_counts")
    assert text is not None
    assert title is not None
    assert counts is not None
    assert text.toPlainText() == "Lies genau."
    assert title.text().startswith("Assignment, due ")
    assert counts.text() == "This counts: Error"
    button = bar.findChild(QWidget, "hide_instructions")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    window.actions_by_id["instructions"].trigger()
    assert bar.isVisible()
    window.actions_by_id["instructions"].trigger()
    assert not bar.isVisible()


def test_instructions_follow_the_theme(desk: Desk, window: MainWindow, handout: Path) -> None:
    desk.open_path(handout, window)
    bar = _bar(window)
    assert bar is not None
    light = bar.styleSheet()

    desk.set_scheme("dark")

    assert bar.styleSheet() != light


def test_without_an_assignment_there_are_no_instructions(desk: Desk, window: MainWindow) -> None:
    desk.open_sample(window)

    assert _bar(window) is None
    assert not window.actions_by_id["instructions"].isEnabled()


def test_a_hand_out_is_never_overwritten_by_work(desk: Desk, window: MainWindow, handout: Path) -> None:
    before = handout.read_bytes()
    desk.open_path(handout, window)
    assert window.file is not None

    with pytest.raises(WriteError, match="is a hand-out and stays as it is"):
        window.file.save_as(handout)

    assert handout.read_bytes() == before


def test_begun_work_in_another_window_is_offered(
    desk: Desk, window: MainWindow, handout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    _answer(monkeypatch, Begun.GO_ON, asked)
    desk.open_path(handout, window)

    desk.open_path(handout, window)

    assert asked == ["Nordkorea"]
    assert len(desk.windows) == 1


def test_begun_work_in_a_recent_file_is_offered(
    desk: Desk, window: MainWindow, handout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    _answer(monkeypatch, Begun.GO_ON, asked)
    desk.open_path(handout, window)
    assert window.file is not None
    window.file.save_as(tmp_path / "mine.annox")
    desk.recent.add(tmp_path / "mine.annox")
    window.close()
    second = desk.new_window()

    desk.open_path(handout, second)

    assert asked == ["mine.annox"]
    assert second.file is not None
    assert second.file.path == tmp_path / "mine.annox"


@pytest.mark.parametrize(("answer", "windows"), [(Begun.AFRESH, 2), (Begun.CANCEL, 1)])
def test_one_may_begin_afresh_or_leave_it(
    desk: Desk,
    window: MainWindow,
    handout: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: Begun,
    windows: int,
) -> None:
    _answer(monkeypatch, answer, [])
    desk.open_path(handout, window)

    desk.open_path(handout, window)

    assert len(desk.windows) == windows


def test_handing_in_tells_kindly_that_it_is_late_and_keeps_the_assignment(
    desk: Desk, window: MainWindow, handout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open_path(handout, window)
    told: list[str] = []

    def ask(_parent: object, *, due: str, **_others: object) -> hand_in.HandIn:
        told.append(due)
        return hand_in.HandIn(hand_in.Person("K17", "10b"), tmp_path / "in.annox")

    monkeypatch.setattr(hand_in.HandInDialog, "ask", ask)

    desk.files.hand_in(window)

    head = open_document(tmp_path / "in.annox").document.head
    assert told[0].startswith("It was due ")
    assert (head.author, head.role) == ("K17", Role.SUBMISSION)
    assert head.assignment == _document(window).head.assignment
    assert _document(window).head.handed_in is not None


# ---- keys ----------------------------------------------------------------------------------------


def test_a_key_is_made_of_what_is_annotated(desk: Desk, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "mine.annox"
    save_new(document(annotation()), path)
    desk.open_path(path, window)

    window.actions_by_id["make_key"].trigger()

    key = _document(desk.windows[-1])
    assert len(desk.windows) == 2
    assert key.head.role is Role.KEY
    assert [one.expected for one in key.annotations] == [Expected()]
    desk.windows[-1].actions_by_id["make_key"].trigger()
    assert len(desk.windows) == 2


def test_the_sample_key_opens_and_its_tiers_can_be_changed(window: MainWindow) -> None:
    window.actions_by_id["sample_key"].trigger()
    assert window.file is not None
    assert window.workbench is not None
    session, expected = window.file.session, window.workbench.inspector.expected
    assert expected is not None
    session.set_current("g001")
    button = next(one for one in expected.tier.buttons() if one.text() == "Core")

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    changed = session.document.annotation("g001")
    assert changed.expected == Expected(Tier.CORE)
    session.undo_stack.undo()
    assert session.document.annotation("g001").expected == replace(Expected(), tier=Tier.EXTENDED)


def test_the_selected_words_are_accepted_too(window: MainWindow) -> None:
    window.actions_by_id["sample_key"].trigger()
    assert window.file is not None
    assert window.workbench is not None
    session, workbench = window.file.session, window.workbench
    expected = workbench.inspector.expected
    assert expected is not None
    session.set_current("g001")
    hints: list[str] = []
    workbench.hint_given.connect(hints.append)

    QTest.mouseClick(expected.add_extent, Qt.MouseButton.LeftButton)
    workbench.article.setFocus()
    QTest.keyClick(workbench.article, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(
        workbench.article,
        Qt.Key.Key_Right,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    QTest.mouseClick(expected.add_extent, Qt.MouseButton.LeftButton)

    assert hints[0] == "Select words in the article first."
    changed = session.document.annotation(session.current.id if session.current else "")
    assert changed.expected is not None
    assert len(changed.expected.extents) == 1

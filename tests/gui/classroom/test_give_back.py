"""A teacher gives everything back: grades, feedback, and the sheet of the school platform."""

import threading
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.gui.classroom.grading import Grading
from annotator.gui.classroom.window import ClassroomWindow
from annotator.gui.dialogs.give_back import GiveBackDialog
from annotator.services.classroom import session_in
from annotator.services.grade_files import write_results
from tests.gui.classroom.conftest import keys
from tests.gui.dialogs.asking import WhenAsked, child, press, read

MOODLE = "ID,Full name,Grade,Feedback comments\n1,Lea Sommer,,\n"
CANVAS = "Student,ID,Essay (55),Artikel (77)\n,,,\n    Points Possible,,5,10\nLea Sommer,2,,\n"


def _grading(window: ClassroomWindow) -> Grading:
    assert window.grading is not None
    return window.grading


@pytest.fixture
def dialog(graded: ClassroomWindow, qtbot: QtBot) -> GiveBackDialog:
    dialog = GiveBackDialog(_grading(graded), None, graded)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _sheet(dialog: GiveBackDialog, tmp_path: Path, text: str, name: str = "sheet.csv") -> Path:
    (tmp_path / name).write_text(text)
    dialog.sheet.take(tmp_path / name)
    return tmp_path / name


def _finish(dialog: GiveBackDialog, qtbot: QtBot) -> list[str]:
    """Write, and return the lines that tell what has been written."""
    press(dialog, "write")
    qtbot.waitUntil(lambda: child(dialog, QPushButton, "open_folder").isVisible(), timeout=20_000)
    return child(dialog, QPlainTextEdit, "written").toPlainText().splitlines()


def _drop(target: QWidget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    button, modifier = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, button, modifier))


def test_grades_and_feedback_are_written_and_told(
    dialog: GiveBackDialog, graded: ClassroomWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    child(dialog, QLineEdit, "folder").setText(str(folder))
    child(dialog, QCheckBox, "format_csv").click()
    child(dialog, QCheckBox, "format_json").click()

    lines = _finish(dialog, qtbot)

    assert lines == [
        *(f"In {folder}:", "", "grades.xlsx", "grades.json"),
        "feedback.zip – the feedback, to be uploaded to the school platform",
    ]
    assert read(dialog, "summary") == "Everything is written for 2 students."
    assert {each.name for each in folder.iterdir()} == {
        *("grades.xlsx", "grades.json", "feedback.zip", "feedback", "session.json")
    }
    assert _grading(graded).folder == folder
    assert session_in(folder) == _grading(graded).session


def test_feedback_becomes_a_pdf_for_each_student(dialog: GiveBackDialog, qtbot: QtBot) -> None:
    child(dialog, QCheckBox, "pdf").click()

    _finish(dialog, qtbot)

    with zipfile.ZipFile(dialog.wanted().folder / "feedback.zip") as archive:
        pages = [archive.read(name) for name in archive.namelist() if name.endswith(".pdf")]
    assert len(pages) == 2
    assert all(page.startswith(b"%PDF-") for page in pages)


def test_a_sheet_says_at_once_who_is_in_it_and_is_filled(
    dialog: GiveBackDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    _sheet(dialog, tmp_path, MOODLE)

    assert read(dialog, "sheet_outlook") == (
        "Students who get their grade there: 1 of 2. Ben Ohm is not in the worksheet, or not clearly."
    )
    lines = _finish(dialog, qtbot)
    assert lines[-2:] == [
        "Students graded in the sheet: 1.",
        "Ben Ohm is not in the worksheet, or not clearly.",
    ]
    assert "1,Lea Sommer,1.30," in (dialog.wanted().folder / "worksheet.csv").read_text()


def test_one_of_several_columns_is_chosen(dialog: GiveBackDialog, tmp_path: Path) -> None:
    _sheet(dialog, tmp_path, CANVAS)

    columns = child(dialog, QComboBox, "column")
    assert [columns.itemText(at) for at in range(columns.count())] == ["Essay (55)", "Artikel (77)"]
    assert read(dialog, "sheet_outlook") == "Which column takes the grades?"
    assert not child(dialog, QPushButton, "write").isEnabled()

    columns.setCurrentIndex(1)
    columns.activated.emit(1)

    assert read(dialog, "sheet_outlook").startswith("Students who get their grade there: 1 of 2.")
    assert child(dialog, QPushButton, "write").isEnabled()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a,b\n1,2\n", "sheet.csv is no sheet of Moodle, Canvas or ILIAS."),
        ("Student,ID\n", "Which column of sheet.csv takes the grades? Choose one of: –."),
    ],
)
def test_what_is_no_sheet_is_told_and_can_be_done_without(
    dialog: GiveBackDialog, tmp_path: Path, text: str, sentence: str
) -> None:
    _sheet(dialog, tmp_path, text)

    assert read(dialog, "sheet_outlook") == sentence
    assert not child(dialog, QPushButton, "write").isEnabled()
    press(dialog, "clear_sheet")
    assert child(dialog, QPushButton, "write").isEnabled()
    assert dialog.wanted().sheet is None


def test_only_some_who_are_not_in_the_sheet_are_named_beforehand(
    dialog: GiveBackDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.gui.classroom.sheet_field._MOST", 1)

    _sheet(dialog, tmp_path, "ID,Full name,Grade\n")

    assert read(dialog, "sheet_outlook") == (
        "Students who get their grade there: 0 of 2. Ben Ohm is not in the worksheet, or not clearly. …"
    )


def test_the_sheet_is_chosen_or_dropped(
    dialog: GiveBackDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text(MOODLE)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))

    press(dialog, "choose_sheet")
    assert dialog.wanted().sheet is not None
    press(dialog, "clear_sheet")
    _drop(dialog, path)

    assert child(dialog, QLineEdit, "sheet").text() == str(path)
    assert dialog.wanted().sheet is not None


def test_a_table_dropped_on_the_window_is_the_sheet(
    graded: ClassroomWindow, tmp_path: Path, when_asked: WhenAsked, qtbot: QtBot
) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text(MOODLE)
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.append(child(dialog, QLineEdit, "sheet").text())

    when_asked(look)
    _drop(graded, path)

    qtbot.waitUntil(lambda: seen == [str(path)])


def test_the_downloaded_sheet_is_not_written_over(
    dialog: GiveBackDialog, tmp_path: Path, when_asked: WhenAsked
) -> None:
    path = _sheet(dialog, tmp_path, MOODLE, "worksheet.csv")
    child(dialog, QLineEdit, "folder").setText(str(tmp_path))
    told: list[str] = []
    when_asked(lambda shown: told.append(read(shown, "text")))

    press(dialog, "write")

    assert told == [
        "worksheet.csv would be written over. Choose another folder, or the sheet as it was downloaded."
    ]
    assert path.read_text() == MOODLE


def test_writing_can_be_stopped_and_begun_again(
    dialog: GiveBackDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, usual = threading.Event(), write_results

    def slow(*arguments: object, **others: object) -> None:
        go_on.wait(10)
        usual(*arguments, **others)  # type: ignore[arg-type] # the same ones

    monkeypatch.setattr("annotator.services.give_back.write_results", slow)
    press(dialog, "write")
    qtbot.waitUntil(lambda: child(dialog, QWidget, "progress").isVisible())

    press(dialog, "cancel")
    go_on.set()

    qtbot.waitUntil(lambda: child(dialog, QLineEdit, "folder").isVisible())
    assert dialog.isVisible()
    assert not (dialog.wanted().folder / "feedback.zip").exists()
    assert _finish(dialog, qtbot)


def test_what_cannot_be_written_is_told(
    dialog: GiveBackDialog, qtbot: QtBot, tmp_path: Path, when_asked: WhenAsked
) -> None:
    (tmp_path / "taken").write_text("a file")
    child(dialog, QLineEdit, "folder").setText(str(tmp_path / "taken"))
    told: list[str] = []
    when_asked(lambda shown: told.append(read(shown, "text")))

    press(dialog, "write")

    qtbot.waitUntil(lambda: bool(told))
    assert "taken" in told[0]
    qtbot.waitUntil(lambda: child(dialog, QPushButton, "write").isEnabled())


def test_closing_while_files_are_written_leaves_no_thread(dialog: GiveBackDialog) -> None:
    press(dialog, "write")

    dialog.done(0)

    assert not [thread for thread in threading.enumerate() if thread.name == "annotator job"]


def test_a_folder_is_chosen_and_opened(
    dialog: GiveBackDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "out"))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))

    press(dialog, "choose_folder")
    _finish(dialog, qtbot)
    press(dialog, "open_folder")

    assert opened == [str(tmp_path / "out")]


def test_the_keys_lead_here(graded: ClassroomWindow, when_asked: WhenAsked, qtbot: QtBot) -> None:
    seen: list[str] = []
    when_asked(lambda dialog: seen.append(dialog.objectName()))

    keys(graded, qtbot, "Ctrl+Shift+S")

    assert seen == ["give_back"]

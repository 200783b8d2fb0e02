"""A submission on another version of the article is graded on that of the key, once a person has looked."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from annotator.core.anchor import Anchor
from annotator.formats.native.write import write
from annotator.gui.classroom.grading import Grading
from annotator.gui.classroom.intake_page import Intake
from annotator.gui.classroom.students_page import StudentsPage
from annotator.gui.classroom.window import ClassroomWindow
from annotator.services.classroom import session_in
from tests.builders import annotation
from tests.gui.classroom.conftest import wait_for_class
from tests.gui.dialogs.asking import WhenAsked, press, read
from tests.unit.grading.test_match import TEXT, words
from tests.unit.services.classroom import work

MIA = "mia.annox"
FIRST, LAST = words(0, 3), words(10, 13)


@pytest.fixture
def file(intake: Intake) -> Path:
    """Return the file of Mia, in whose article a word of the second item of the key is another one."""
    start, end = LAST
    edited = f"{TEXT[: start + 1]}xyz{TEXT[start + 1 : end]}{TEXT[end:]}"
    path = intake.submissions[0] / MIA
    mine = annotation("w1", FIRST), annotation("w2", (start, end + 3), code="error.fused")
    path.write_bytes(write(work("Mia Rot", *mine, text=edited)))
    return path


@pytest.fixture
def mia(file: Path, window: ClassroomWindow, intake: Intake, qtbot: QtBot) -> ClassroomWindow:  # noqa: ARG001
    """Return the window in which the file of Mia is chosen, which is not graded."""
    window.grade(intake)
    wait_for_class(window, qtbot)
    _choose(window)
    return window


def _grading(window: ClassroomWindow) -> Grading:
    assert window.grading is not None
    return window.grading


def _page(window: ClassroomWindow) -> StudentsPage:
    assert window.students is not None
    return window.students


def _button(window: ClassroomWindow) -> QPushButton:
    button = _page(window).findChild(QPushButton, "find_again")
    assert isinstance(button, QPushButton)
    return button


def _choose(window: ClassroomWindow, name: str = MIA) -> None:
    page = _page(window)
    page.tabs.setCurrentIndex(1)
    page.file_table.selectRow([row.name for row in page.files.rows].index(name))


def _find_again(window: ClassroomWindow) -> None:
    QTest.mouseClick(_button(window), Qt.MouseButton.LeftButton)


def _students(window: ClassroomWindow) -> dict[str, str]:
    return {each.submission.student: str(each.score.points) for each in _grading(window).result.graded}


def test_only_another_version_of_the_article_can_be_taken(mia: ClassroomWindow) -> None:
    enabled = {}
    for row in list(_page(mia).files.rows):
        _choose(mia, row.name)
        enabled[row.name] = _button(mia).isEnabled()

    assert enabled == {
        MIA: True,
        "nobody.annox": False,
        "other.annox": False,
        "lea_before.annox": False,
        "ben.annox": False,
        "lea.annox": False,
    }


def test_it_is_graded_where_the_annotations_are_found_again(
    mia: ClassroomWindow, file: Path, when_asked: WhenAsked, qtbot: QtBot
) -> None:
    before, said = file.read_bytes(), list[str]()

    def answer(dialog: QDialog) -> None:
        said.extend((dialog.windowTitle(), read(dialog, "counts")))
        press(dialog, "ok")

    when_asked(answer)
    _find_again(mia)
    wait_for_class(mia, qtbot)

    assert said == [
        "Find the annotations again",
        "In their places: 1 · moved, to be confirmed: 1 · orphaned: 0",
    ]
    assert _students(mia) == {"Ben Ohm": "0.00", "Lea Sommer": "1.30", "Mia Rot": "2.00"}
    (fate,) = [row.fate for row in _page(mia).files.rows if row.name == MIA]
    told = "Annotations found again in the article of the key: 1; moved: 1; not found: 0."
    assert fate == f"It counts. {told}"
    assert file.read_bytes() == before
    index = _page(mia).file_table.currentIndex()
    assert _page(mia).files.rows[index.row()].name == MIA
    shown = _page(mia).findChild(QLabel, "fate")
    assert isinstance(shown, QLabel)
    assert shown.text() == fate
    mia.open_student(2)
    assert mia.student is not None
    name = mia.student.findChild(QLabel, "student_name")
    assert isinstance(name, QLabel)
    assert name.text().endswith("another version of the article")


def test_what_is_decided_there_holds_is_saved_and_can_be_undone(
    mia: ClassroomWindow, when_asked: WhenAsked, qtbot: QtBot
) -> None:
    grading = _grading(mia)

    def answer(dialog: QDialog) -> None:
        press(dialog, "reject")
        press(dialog, "ok")

    when_asked(answer)
    _find_again(mia)
    wait_for_class(mia, qtbot)

    assert _students(mia)["Mia Rot"] == "1.00"
    assert mia.save()
    assert session_in(grading.folder).reanchored == {MIA: {"w2": ()}}
    grading.undo_stack.undo()
    wait_for_class(mia, qtbot)
    assert "Mia Rot" not in _students(mia)
    grading.undo_stack.redo()
    wait_for_class(mia, qtbot)
    assert _students(mia)["Mia Rot"] == "1.00"


def test_it_can_be_looked_at_again_as_it_was_decided(
    mia: ClassroomWindow, when_asked: WhenAsked, qtbot: QtBot
) -> None:
    grading, told = _grading(mia), list[str]()
    grading.grade_other_version(MIA, {"w1": (), "w2": (Anchor(LAST[0], TEXT[slice(*LAST)]),)})
    wait_for_class(mia, qtbot)
    _choose(mia)

    def answer(dialog: QDialog) -> None:
        told.append(read(dialog, "counts"))
        press(dialog, "ok")

    when_asked(answer)
    _find_again(mia)

    assert told == ["In their places: 1 · moved, to be confirmed: 0 · orphaned: 1"]
    assert grading.undo_stack.count() == 1


def test_given_up_nothing_changes(mia: ClassroomWindow, when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: press(dialog, "cancel"))

    _find_again(mia)

    assert not _grading(mia).undo_stack.canUndo()


def test_a_file_that_is_gone_is_told(mia: ClassroomWindow, file: Path, when_asked: WhenAsked) -> None:
    told: list[str] = []
    file.unlink()
    when_asked(lambda dialog: told.append(read(dialog, "text")))

    _find_again(mia)

    assert told == ["mia.annox cannot be read any more."]

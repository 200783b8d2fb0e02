"""A teacher takes a class in, sees the table, assigns files, saves, and finds everything again."""

import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Origin
from annotator.core.assignment import Assignment, HintPolicy
from annotator.formats.native.write import write
from annotator.gui.classroom.intake_page import Intake
from annotator.gui.classroom.student_model import StudentColumn
from annotator.gui.classroom.students_page import StudentsPage
from annotator.gui.classroom.window import ClassroomWindow
from annotator.gui.desk import Desk
from annotator.services.classroom import session_in
from tests.builders import annotation
from tests.gui.classroom.conftest import keys, wait_for_class
from tests.gui.dialogs.asking import WhenAsked, press
from tests.unit.grading.test_match import words
from tests.unit.services.classroom import KEY, work

NOBODY = 0
"""The row of the file without a name."""


def _students(window: ClassroomWindow) -> StudentsPage:
    assert window.students is not None
    return window.students


def _rows(table: QTableView) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def _click(parent: QWidget, name: str) -> None:
    button = parent.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _drop(window: ClassroomWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.dropEvent(
        QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def _assign(window: ClassroomWindow, when_asked: WhenAsked, name: str) -> None:
    page = _students(window)
    page.tabs.setCurrentIndex(1)
    page.file_table.selectRow(NOBODY)

    def answer(dialog: QWidget) -> None:
        QTest.keyClicks(dialog.focusWidget(), name)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    when_asked(answer)
    _click(page, "assign")


# ---- taking in -----------------------------------------------------------------------------------


def test_nothing_begins_until_everything_is_chosen(window: ClassroomWindow, intake: Intake) -> None:
    start = window.intake.findChild(QPushButton, "start")
    assert isinstance(start, QPushButton)
    before = start.isEnabled()

    _drop(window, intake.key)
    _drop(window, *intake.submissions)

    assert not before
    assert start.isEnabled()
    assert window.intake.intake() == intake


def test_a_class_is_graded_in_the_background_and_shown(
    window: ClassroomWindow, intake: Intake, qtbot: QtBot
) -> None:
    window.intake.offer(intake)

    _click(window.intake, "start")
    wait_for_class(window, qtbot)

    assert window.pages.currentWidget() is window.students
    assert [row[:9] for row in _rows(_students(window).table)] == [
        ["Ben Ohm", "9b", "0 / 2", "0", "6", "0", "0", "2", "1"],
        ["Lea Sommer", "9b", "1.3 / 2", "65", "2", "1", "1", "0", "0"],
    ]


def test_older_submissions_and_what_cannot_be_graded_stay_in_sight(graded: ClassroomWindow) -> None:
    page = _students(graded)

    assert _rows(page.table)[1][StudentColumn.PROBLEMS] == "1 older submission"
    assert [(row[0], row[3]) for row in _rows(page.file_table)] == [
        ("nobody.annox", "It names nobody. Assign it to a student by hand."),
        ("other.annox", "It is about another article."),
        ("lea_before.annox", "There is a newer one."),
        ("ben.annox", "It counts."),
        ("lea.annox", "It counts."),
    ]


def test_reading_can_be_cancelled(window: ClassroomWindow, intake: Intake, qtbot: QtBot) -> None:
    window.grade(intake)
    _click(window.intake, "cancel")
    wait_for_class(window, qtbot)

    assert window.pages.currentWidget() is window.students


def test_a_key_that_is_none_is_told(window: ClassroomWindow, intake: Intake, when_asked: WhenAsked) -> None:
    told: list[str] = []
    when_asked(lambda dialog: told.append(dialog.accessibleDescription()))

    window.grade(Intake(intake.submissions[0] / "lea.annox", intake.submissions, intake.results))

    assert told == ["lea.annox is a document, but not a key."]
    assert window.grading is None


# ---- the table -----------------------------------------------------------------------------------


def test_the_table_is_sorted_by_points_and_filtered_by_name(graded: ClassroomWindow) -> None:
    page = _students(graded)

    page.table.sortByColumn(StudentColumn.POINTS, Qt.SortOrder.DescendingOrder)
    sorted_names = [row[0] for row in _rows(page.table)]
    QTest.keyClicks(page.filter, "ben")

    assert sorted_names == ["Lea Sommer", "Ben Ohm"]
    assert [row[0] for row in _rows(page.table)] == ["Ben Ohm"]


# ---- files ---------------------------------------------------------------------------------------


def _columns(window: ClassroomWindow) -> dict[str, QAction]:
    return {action.text(): action for action in _students(window).columns.menu().actions()}


def _shown(window: ClassroomWindow) -> list[str]:
    table = _students(window).table
    return [column.name for column in StudentColumn if not table.isColumnHidden(column)]


def test_columns_are_hidden_and_stay_so(graded: ClassroomWindow, intake: Intake, qtbot: QtBot) -> None:
    everything = [column.name for column in StudentColumn]
    before = _shown(graded)

    for title in ("Hints", "Class"):
        _columns(graded)[title].trigger()
    hidden = _shown(graded)
    graded.grade(intake)
    wait_for_class(graded, qtbot)

    assert before == everything
    assert hidden == [name for name in everything if name not in {"HINTS", "CLASS"}]
    assert _shown(graded) == hidden


def test_hints_are_counted_where_they_were_allowed(
    window: ClassroomWindow, intake: Intake, qtbot: QtBot
) -> None:
    find = replace(annotation("w9", words(0, 3)), origin=Origin.HINT)
    (intake.submissions[0] / "mia.annox").write_bytes(write(work("Mia", find)))

    window.grade(intake)
    wait_for_class(window, qtbot)

    page = _students(window)
    assert [row[StudentColumn.HINTS] for row in _rows(page.table)] == ["0", "0", "1"]
    page.table.sortByColumn(StudentColumn.HINTS, Qt.SortOrder.DescendingOrder)
    assert _rows(page.table)[0][StudentColumn.STUDENT] == "Mia"


def test_where_there_were_no_hints_nothing_is_said_of_them(
    window: ClassroomWindow, intake: Intake, qtbot: QtBot
) -> None:
    assignment = Assignment("a", KEY.article.text.sha256, hints=HintPolicy.OFF)
    key = replace(KEY, head=replace(KEY.head, assignment=assignment))
    intake.key.write_bytes(write(key))

    window.grade(intake)
    wait_for_class(window, qtbot)

    assert "HINTS" not in _shown(window)
    assert not _columns(window)["Hints"].isVisible()


def test_a_file_without_a_name_is_assigned_by_hand_and_then_graded(
    graded: ClassroomWindow, when_asked: WhenAsked, qtbot: QtBot
) -> None:
    _assign(graded, when_asked, "Nora")
    wait_for_class(graded, qtbot)

    assert [row[0] for row in _rows(_students(graded).table)] == ["Ben Ohm", "Lea Sommer", "Nora"]

    keys(graded, qtbot, "Ctrl+Z")
    wait_for_class(graded, qtbot)

    assert [row[0] for row in _rows(_students(graded).table)] == ["Ben Ohm", "Lea Sommer"]


# ---- the session ---------------------------------------------------------------------------------


def test_decisions_are_there_again_when_the_class_is_opened_again(
    desk: Desk, graded: ClassroomWindow, intake: Intake, when_asked: WhenAsked, qtbot: QtBot
) -> None:
    _assign(graded, when_asked, "Nora")
    wait_for_class(graded, qtbot)
    keys(graded, qtbot, "Ctrl+S")
    graded.close()
    qtbot.waitUntil(lambda: desk.classroom is None)

    desk.grade_class()
    assert desk.classroom is not None
    again = desk.classroom
    assert again.intake.intake() == intake
    _click(again.intake, "start")
    wait_for_class(again, qtbot)

    assert [row[0] for row in _rows(_students(again).table)] == ["Ben Ohm", "Lea Sommer", "Nora"]
    again.close()


def test_closing_with_unsaved_decisions_asks(
    graded: ClassroomWindow, intake: Intake, when_asked: WhenAsked, qtbot: QtBot
) -> None:
    _assign(graded, when_asked, "Nora")
    wait_for_class(graded, qtbot)

    when_asked(lambda dialog: press(dialog, "cancel"))
    graded.close()
    stayed = graded.isVisible()
    when_asked(lambda dialog: press(dialog, "save"))
    graded.close()

    assert stayed
    assert session_in(intake.results).assigned == {"nobody.annox": "Nora"}


def test_closing_while_files_are_read_leaves_no_thread(
    desk: Desk, window: ClassroomWindow, intake: Intake, qtbot: QtBot
) -> None:
    before = set(threading.enumerate())

    window.grade(intake)
    window.close()
    qtbot.waitUntil(lambda: desk.classroom is None)

    assert set(threading.enumerate()) <= before


def test_quitting_asks_about_decisions_that_are_not_saved(
    desk: Desk, graded: ClassroomWindow, when_asked: WhenAsked, qtbot: QtBot
) -> None:
    _assign(graded, when_asked, "Nora")
    wait_for_class(graded, qtbot)

    when_asked(lambda dialog: press(dialog, "cancel"))
    desk.quit()

    assert graded.isVisible()


def test_the_menu_leads_here(desk: Desk) -> None:
    window = desk.new_window()

    window.actions_by_id["grade_class"].trigger()

    assert desk.classroom is not None
    assert desk.classroom.isVisible()
    desk.classroom.close()

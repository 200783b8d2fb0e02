"""Grading a large class again takes a moment, and nothing of what was before is taken for new."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from annotator.core.assignment import Result
from annotator.grading.rubric import DEFAULT
from annotator.grading.score import Override
from annotator.gui.classroom import grading as module
from annotator.gui.classroom.grading import Grading
from annotator.gui.classroom.window import ClassroomWindow
from annotator.services.classroom import graded_again
from annotator.services.grade import ClassResult, Graded, Grader

MILD = replace(DEFAULT, other_code=1.0)
BEN, LEA = 0, 1
LEA_KEY = "lea sommer | 9b"


@pytest.fixture
def go_on(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Hold whoever grades everybody again until this is called."""
    going = threading.Event()

    def slowly(result: ClassResult, grader: Grader, report: Callable[[int], bool]) -> tuple[Graded, ...]:
        while not going.wait(0.01):
            if not report(0):
                return ()
        return graded_again(result, grader, report)

    monkeypatch.setattr(module, "graded_again", slowly)
    monkeypatch.setattr(module, "_AT_ONCE", 1)
    yield going.set
    going.set()


def _grading(window: ClassroomWindow) -> Grading:
    assert window.grading is not None
    return window.grading


def _points(grading: Grading) -> list[str]:
    return [str(each.score.points) for each in grading.result.graded]


def _wait(grading: Grading, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not grading.is_renewing)


def _totals(window: ClassroomWindow) -> str:
    assert window.students is not None
    label = window.students.findChild(QLabel, "totals")
    assert isinstance(label, QLabel)
    return label.text()


def _bar(window: ClassroomWindow) -> QProgressBar:
    assert window.students is not None
    bar = window.students.findChild(QProgressBar, "renewal")
    assert isinstance(bar, QProgressBar)
    return bar


def test_a_class_of_the_usual_size_is_graded_again_at_once(graded: ClassroomWindow) -> None:
    grading, begun = _grading(graded), list[bool]()
    grading.renewal_began.connect(lambda: begun.append(True))

    grading.use_rubric(MILD)

    assert _points(grading) == ["0.00", "2.00"]
    assert begun == []


def test_the_table_says_that_it_is_being_renewed(
    graded: ClassroomWindow, go_on: Callable[[], None], qtbot: QtBot
) -> None:
    grading, before = _grading(graded), _totals(graded)

    grading.use_rubric(MILD)

    assert _points(grading) == ["0.00", "1.30"]
    assert _totals(graded) == "Everybody is being graded again; the table still shows what was before."
    assert graded.statusBar().currentMessage() == "Everybody is being graded again…"
    assert _bar(graded).isVisible()
    go_on()
    _wait(grading, qtbot)
    assert _points(grading) == ["0.00", "2.00"]
    assert before.startswith("Mean: 0.65 of 2 points")
    assert _totals(graded).startswith("Mean: 1 of 2 points")
    assert graded.statusBar().currentMessage() == ""
    assert not _bar(graded).isVisible()


def test_nothing_is_given_back_before_everybody_is_graded_again(
    graded: ClassroomWindow, go_on: Callable[[], None], qtbot: QtBot
) -> None:
    grading = _grading(graded)
    actions = {action.objectName(): action for action in graded.actions()}

    grading.use_rubric(MILD)
    graded.give_back()
    graded.edit_rubric()

    assert QApplication.activeModalWidget() is None
    assert not actions["give_back"].isEnabled()
    assert not actions["rubric"].isEnabled()
    go_on()
    _wait(grading, qtbot)
    assert actions["give_back"].isEnabled()
    assert actions["rubric"].isEnabled()


def test_a_newer_wish_takes_the_place_of_an_older_one(
    graded: ClassroomWindow, go_on: Callable[[], None], qtbot: QtBot
) -> None:
    grading = _grading(graded)

    grading.use_rubric(MILD)
    grading.use_rubric(replace(DEFAULT, other_code=0.5))
    go_on()
    _wait(grading, qtbot)

    assert _points(grading) == ["0.00", "1.50"]


def test_undone_at_once_everything_is_as_before(
    graded: ClassroomWindow, go_on: Callable[[], None], qtbot: QtBot
) -> None:
    grading = _grading(graded)

    grading.use_rubric(MILD)
    grading.undo_stack.undo()
    go_on()
    _wait(grading, qtbot)

    assert _points(grading) == ["0.00", "1.30"]
    assert grading.session.rubric == DEFAULT


def test_who_is_looked_at_is_graded_by_what_holds_now(
    graded: ClassroomWindow, go_on: Callable[[], None], qtbot: QtBot
) -> None:
    grading, student = _grading(graded), graded.student
    assert student is not None

    grading.use_rubric(MILD)
    graded.open_student(LEA)

    assert str(student.graded.score.points) == "2.00"
    article = student.article
    go_on()
    _wait(grading, qtbot)
    assert student.article is article


def test_what_is_decided_meanwhile_holds(
    graded: ClassroomWindow, go_on: Callable[[], None], qtbot: QtBot
) -> None:
    grading = _grading(graded)

    grading.use_rubric(MILD)
    grading.decide(LEA_KEY, "k:k1", Override(Decimal("0.25"), Result.PARTLY), "Decide")

    assert str(grading.at(LEA).score.points) == "1.25"
    assert str(grading.at(BEN).score.points) == "0.00"
    go_on()
    _wait(grading, qtbot)
    assert _points(grading) == ["0.00", "1.25"]


def test_closing_while_everybody_is_graded_leaves_no_thread(
    graded: ClassroomWindow, go_on: Callable[[], None]
) -> None:
    grading = _grading(graded)
    grading.use_rubric(MILD)
    grading.undo_stack.setClean()

    graded.close()
    go_on()

    assert [thread.name for thread in threading.enumerate() if thread.name == "annotator job"] == []


def test_another_rubric_while_files_are_read_holds_for_them(graded: ClassroomWindow, qtbot: QtBot) -> None:
    grading = _grading(graded)

    grading.take_in()
    grading.use_rubric(MILD)
    qtbot.waitUntil(lambda: not grading.is_reading)

    assert _points(grading) == ["0.00", "2.00"]

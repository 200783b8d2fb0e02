"""A teacher looks at one student and decides; scores follow, and every step can be undone."""

import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Origin
from annotator.core.assignment import Expected, Result, Tier
from annotator.core.text import Span
from annotator.gui.article_view.speaking import Speaker
from annotator.gui.classroom.intake_page import Intake
from annotator.gui.classroom.student_model import StudentColumn
from annotator.gui.classroom.student_page import StudentPage
from annotator.gui.classroom.window import ClassroomWindow
from annotator.services.grade import open_key
from tests.builders import annotation
from tests.gui.classroom.conftest import keys
from tests.gui.fitting import SMALL, clipped, out_of_reach
from tests.unit.grading.test_match import words

BEN, LEA = 0, 1


@pytest.fixture
def page(graded: ClassroomWindow) -> StudentPage:
    """Return the page with Lea on it, opened by Enter."""
    assert graded.students is not None
    graded.students.table.selectRow(LEA)
    QTest.keyClick(graded.students.table, Qt.Key.Key_Return)
    assert graded.student is not None
    return graded.student


def _name(page: StudentPage) -> str:
    label = page.findChild(QLabel, "student_name")
    assert isinstance(label, QLabel)
    return label.text()


def _click(parent: QWidget, name: str) -> None:
    button = parent.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _cells(page: StudentPage, column: int) -> list[str]:
    return [str(page.model.index(row, column).data()) for row in range(page.model.rowCount())]


def _choose(page: StudentPage, result: Result) -> None:
    """Choose a result by keyboard."""
    page.form.result.setFocus()
    steps = page.form.result.findData(result) - page.form.result.currentIndex()
    for _ in range(abs(steps)):
        QTest.keyClick(page.form.result, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)


def _type_points(page: StudentPage, points: str) -> None:
    page.form.points.setFocus()
    page.form.points.selectAll()
    QTest.keyClicks(page.form.points, points)
    QTest.keyClick(page.form.points, Qt.Key.Key_Return)


def test_enter_shows_the_student_with_every_item(graded: ClassroomWindow, page: StudentPage) -> None:
    assert graded.pages.currentWidget() is page
    assert _name(page) == "Lea Sommer · 9b · 1.3 of 2 points · grade 2"
    assert _cells(page, 0) == ["Right", "Partly right"]
    assert _cells(page, 1) == ["1 / 1", "0.3 / 1"]


def test_a_row_leads_to_its_place_and_back(page: StudentPage) -> None:
    page.rows.selectRow(1)
    assert page.session is not None
    assert page.session.current is not None
    assert page.session.current.id == "w2"

    page.session.set_current("w1")

    assert page.rows.currentIndex().row() == 0


def test_a_find_that_was_a_hint_is_marked(page: StudentPage) -> None:
    rows = page.model.rows
    number = next(number for number, row in enumerate(rows) if row.work is not None)
    work = rows[number].work
    assert work is not None
    before = _cells(page, 4)[number]

    hinted = replace(rows[number], work=replace(work, origin=Origin.HINT))
    page.model.show_rows((*rows[:number], hinted, *rows[number + 1 :]))

    index = page.model.index(number, 4)
    assert _cells(page, 4)[number] == f"{before} (from a hint)"
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert page.model.index(number, 3).data(Qt.ItemDataRole.DecorationRole) is None


def test_what_was_missed_can_be_gone_to(page: StudentPage) -> None:
    _click(page, "previous_student")
    page.rows.selectRow(1)

    assert page.session is not None
    assert page.session.current is not None
    assert page.session.current.spans[0].start == 70
    assert _cells(page, 0) == ["Missed", "Missed", "Not in the key"]


def test_points_can_be_decided_and_everything_follows(
    graded: ClassroomWindow, page: StudentPage, qtbot: QtBot
) -> None:
    page.rows.selectRow(1)
    _type_points(page, "0.75")

    assert _name(page).startswith("Lea Sommer · 9b · 1.75 of 2 points")
    assert _cells(page, 0)[1] == "Partly right •"
    assert graded.students is not None
    assert graded.students.model.index(LEA, StudentColumn.POINTS).data() == "1.75 / 2"

    keys(graded, qtbot, "Ctrl+Z")

    assert _name(page).startswith("Lea Sommer · 9b · 1.3 of 2 points")


def test_another_result_brings_its_points(page: StudentPage) -> None:
    page.rows.selectRow(1)
    _choose(page, Result.RIGHT)

    assert _cells(page, 0)[1] == "Right •"
    assert _cells(page, 1)[1] == "1 / 1"

    _click(page.form, "take_back")

    assert _cells(page, 1)[1] == "0.3 / 1"


def test_a_comment_is_kept_and_offered_again(graded: ClassroomWindow, page: StudentPage) -> None:
    page.form.comment.setFocus()
    QTest.keyClicks(page.form.comment, "Gut gesehen.")
    QTest.keyClick(page.form.comment, Qt.Key.Key_Return)
    _click(page, "previous_student")

    assert graded.grading is not None
    assert graded.grading.session.of("lea sommer | 9b")["k:k1"].comment == "Gut gesehen."
    assert page.form.comment.text() == ""
    assert page.form.comment.completer().model().index(0, 0).data() == "Gut gesehen."


def test_a_find_beyond_the_key_can_be_right(page: StudentPage) -> None:
    _click(page, "previous_student")
    page.rows.selectRow(2)
    _choose(page, Result.RIGHT)

    assert _name(page).startswith("Ben Ohm · 9b · 1 of 2 points")


def test_going_on_keeps_the_item_of_the_key(page: StudentPage) -> None:
    page.rows.selectRow(1)
    _click(page, "previous_student")
    QApplication.processEvents()

    assert _name(page).startswith("Ben Ohm")
    assert page.rows.currentIndex().row() == 1


def test_a_find_becomes_an_item_of_the_key_for_everybody_and_back(
    graded: ClassroomWindow, page: StudentPage, qtbot: QtBot
) -> None:
    _click(page, "previous_student")
    page.rows.selectRow(2)
    _click(page.form, "add_to_key")

    assert _name(page).startswith("Ben Ohm · 9b · 1 of 3 points")
    assert _cells(page, 0) == ["Missed", "Missed", "Right"]
    assert page.rows.currentIndex().row() == 2
    assert graded.students is not None
    assert graded.students.model.index(LEA, StudentColumn.POINTS).data() == "1.3 / 3"

    keys(graded, qtbot, "Ctrl+Z")

    assert _name(page).startswith("Ben Ohm · 9b · 0 of 2 points")
    assert _cells(page, 0)[2] == "Not in the key"


def test_the_key_is_saved_with_the_decisions(
    graded: ClassroomWindow, page: StudentPage, intake: Intake, qtbot: QtBot
) -> None:
    _click(page, "previous_student")
    page.rows.selectRow(2)
    _click(page.form, "add_to_key")
    before = len(open_key(intake.key).annotations)

    keys(graded, qtbot, "Ctrl+S")

    assert before == 2
    assert len(open_key(intake.key).annotations) == 3


def test_an_item_of_the_key_cannot_be_added_to_it(page: StudentPage) -> None:
    page.rows.selectRow(0)

    assert not page.form.add.isVisible()


def test_a_find_beyond_the_key_can_cost_nothing(graded: ClassroomWindow, page: StudentPage) -> None:
    _click(page, "previous_student")
    page.rows.selectRow(2)
    _click(page.form, "costs_nothing")

    assert _cells(page, 0)[2] == "Not in the key •"
    assert not page.form.free.isVisible()
    assert graded.grading is not None
    assert graded.grading.session.of("ben ohm | 9b")["w:w3"].result is Result.EXTRA


def test_nothing_is_cut_on_a_small_screen(graded: ClassroomWindow, page: StudentPage) -> None:
    graded.resize(*SMALL)
    _click(page, "previous_student")
    page.rows.selectRow(2)
    QApplication.processEvents()

    assert graded.size().toTuple() == SMALL
    assert clipped(page) + out_of_reach(page) == []


def _show(page: StudentPage, name: str) -> None:
    """Choose which rows to see."""
    page.shown.setCurrentIndex(page.shown.findData(name))
    page.shown.activated.emit(page.shown.currentIndex())


def test_the_rows_one_wants_to_see_are_chosen(page: StudentPage) -> None:
    _click(page, "previous_student")
    assert _cells(page, 0) == ["Missed", "Missed", "Not in the key"]

    _show(page, "not_right")
    assert _cells(page, 0) == ["Missed", "Missed"]
    _show(page, "undecided")
    assert _cells(page, 0) == ["Not in the key"]
    assert page.session is not None
    assert page.session.current is not None
    assert page.session.current.id == "w3"


def test_what_has_been_decided_goes_and_the_next_is_there(page: StudentPage) -> None:
    _click(page, "previous_student")
    _show(page, "undecided")

    _click(page, "costs_nothing")

    assert _cells(page, 0) == []
    assert not page.form.isEnabled()


def test_what_nobody_is_asked_for_is_seen_in_the_whole_key_only(
    graded: ClassroomWindow, page: StudentPage
) -> None:
    grading = graded.grading
    assert grading is not None
    expert = replace(annotation("k3", words(20, 23)), expected=Expected(tier=Tier.EXPERT))

    grading.use_key(replace(grading.key, annotations=(*grading.key.annotations, expert)))

    assert _cells(page, 1) == ["1 / 1", "0.3 / 1"]
    _show(page, "all")
    assert _cells(page, 1) == ["1 / 1", "0.3 / 1", "–"]


def test_where_the_words_differ_those_of_the_key_are_outlined_and_told(
    graded: ClassroomWindow, page: StudentPage
) -> None:
    grading = graded.grading
    assert grading is not None
    assert page._frames.outlined() == []
    shorter = replace(grading.key.annotations[0], spans=(Span(*words(0, 2)),))

    grading.use_key(replace(grading.key, annotations=(shorter, *grading.key.annotations[1:])))
    page.rows.selectRow(0)

    assert page._frames.outlined() == ["k1"]
    reason = page.findChild(QLabel, "reason")
    assert isinstance(reason, QLabel)
    assert reason.text().splitlines()[:2] == [
        "Key: “wort00 wort01 wort02”",
        "Student: “wort00 wort01 wort02 wort03”",
    ]
    page.grab()


def test_the_arrow_down_offers_every_comment_that_was_used(page: StudentPage, qtbot: QtBot) -> None:
    for text in ("Gut gesehen.", "Lies noch einmal."):
        page.form.comment.setFocus()
        QTest.keyClicks(page.form.comment, text)
        QTest.keyClick(page.form.comment, Qt.Key.Key_Return)
        page.rows.selectRow(1)
    _click(page, "previous_student")
    assert page.form.comment.placeholderText() == "↓ offers what you have used before"

    page.form.comment.setFocus()
    QTest.keyClick(page.form.comment, Qt.Key.Key_Down)

    popup = page.form.comment.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    offered = popup.model()
    assert [offered.index(row, 0).data() for row in range(offered.rowCount())] == [
        *("Gut gesehen.", "Lies noch einmal.")
    ]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert page.form.comment.text() == "Gut gesehen."


def test_an_article_that_is_collected_early_takes_nothing_with_it(
    page: StudentPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def speaker(*arguments: object) -> Speaker:
        gc.collect()
        return Speaker(*arguments)  # type: ignore[arg-type] # the same ones

    monkeypatch.setattr("annotator.gui.classroom.student_page.Speaker", speaker)

    for _ in range(3):
        _click(page, "previous_student")
        _click(page, "next_student")

    assert page.rows.isVisible()
    assert _cells(page, 0) == ["Right", "Partly right"]

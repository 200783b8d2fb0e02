import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from annotator.core.messages import Message, Problem
from annotator.gui.dialogs.problems import ProblemsDialog
from annotator.gui.language import use_language
from tests.gui.dialogs.asking import WhenAsked, child, press, press_key, read

PROBLEMS = (
    Problem(
        Message("formats", "The quotation “{quote}” is not in the text.", quote="<b>😀"), 12, "annotation a17"
    ),
    Problem(Message("formats", "Two annotations have this name."), item="annotation a18"),
    Problem(Message("formats", "There is no article."), line=3),
    Problem(Message("readers", "Form feeds replaced by line ends: {count}.", count=2)),
)
LINES = """\
line 12, annotation a17: The quotation “<b>😀” is not in the text.
annotation a18: Two annotations have this name.
line 3: There is no article.
Form feeds replaced by line ends: 2."""


def _lines(dialog: QDialog) -> str:
    return child(dialog, QPlainTextEdit, "problem_lines").toPlainText()


def test_each_problem_is_a_line_with_its_place(parent: QWidget, when_asked: WhenAsked) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.extend((dialog.windowTitle(), read(dialog, "introduction"), _lines(dialog)))
        press(dialog, "close")

    when_asked(look)
    ProblemsDialog.tell(parent, "a.annox", "This file is open for reading only.", PROBLEMS)

    assert seen == ["a.annox", "This file is open for reading only.", LINES]


def test_the_place_is_told_in_the_language_of_the_app(parent: QWidget, when_asked: WhenAsked) -> None:
    seen: list[str] = []
    when_asked(lambda dialog: seen.append(_lines(dialog)))
    use_language("de")
    try:
        ProblemsDialog.tell(parent, "a.annox", "", PROBLEMS[:2])
    finally:
        use_language("en")

    places = [line.partition(": ")[0] for line in seen[0].splitlines()]
    assert places == ["Zeile 12, Annotation a17", "Annotation a18"]


def test_all_can_be_copied(parent: QWidget, when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: press(dialog, "copy"))

    ProblemsDialog.tell(parent, "a.annox", "", PROBLEMS)

    assert QGuiApplication.clipboard().text() == LINES


def test_a_part_can_be_selected_by_keyboard_and_copied(parent: QWidget, when_asked: WhenAsked) -> None:
    def copy(dialog: QDialog) -> None:
        text = child(dialog, QPlainTextEdit, "problem_lines")
        text.setFocus()
        QTest.keyClick(text, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    QGuiApplication.clipboard().clear()
    when_asked(copy)
    ProblemsDialog.tell(parent, "a.annox", "", PROBLEMS[2:])

    assert QGuiApplication.clipboard().text() == "line 3: There is no article."


def test_the_lines_cannot_be_changed(parent: QWidget, when_asked: WhenAsked) -> None:
    seen: list[str] = []

    def write(dialog: QDialog) -> None:
        QTest.keyClicks(child(dialog, QPlainTextEdit, "problem_lines"), "abc")
        seen.append(_lines(dialog))

    when_asked(write)
    ProblemsDialog.tell(parent, "a.annox", "", PROBLEMS)

    assert seen == [LINES]


def test_of_very_many_problems_the_first_are_shown_and_all_copied(
    parent: QWidget, when_asked: WhenAsked
) -> None:
    problems = [Problem(Message("formats", "Wrong."), number) for number in range(1, 20_001)]
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.extend(_lines(dialog).splitlines())
        press(dialog, "copy")

    when_asked(look)
    ProblemsDialog.tell(parent, "a.annox", "", problems)

    assert len(seen) == 1001
    assert "19000" in seen[-1].replace(",", "")
    assert QGuiApplication.clipboard().text().splitlines()[-1] == "line 20000: Wrong."


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_enter_close(parent: QWidget, when_asked: WhenAsked, key: Qt.Key) -> None:
    visible: list[bool] = []

    def leave(dialog: QDialog) -> None:
        press_key(dialog, key)
        visible.append(dialog.isVisible())

    when_asked(leave)
    ProblemsDialog.tell(parent, "a.annox", "", PROBLEMS)

    assert visible == [False]

"""A teacher changes what counts how much, sees first what it does, and can take it back."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from annotator.core.assignment import Assignment, Tier
from annotator.grading.rubric import DEFAULT, Rubric
from annotator.gui.classroom.grading import Grading
from annotator.gui.classroom.window import ClassroomWindow
from annotator.gui.dialogs.rubric import RubricDialog
from annotator.services.classroom import session_in
from annotator.services.rubric_files import read_rubric
from tests.gui.classroom.conftest import keys
from tests.gui.dialogs.asking import WhenAsked, child, press, read

TWO = ((0.5, "ja"), (0.0, "nein"))


def _grading(window: ClassroomWindow) -> Grading:
    assert window.grading is not None
    return window.grading


@pytest.fixture
def dialog(graded: ClassroomWindow, qtbot: QtBot) -> RubricDialog:
    dialog = RubricDialog(_grading(graded), graded)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _points(window: ClassroomWindow) -> list[str]:
    return [f"{each.score.points} {each.score.grade}" for each in _grading(window).result.graded]


def test_it_begins_with_the_usual_values(dialog: RubricDialog) -> None:
    assert dialog.rubric() == DEFAULT
    assert child(dialog, QDoubleSpinBox, "same_group").text() == "70 %"


def test_numbers_become_shares_and_points(dialog: RubricDialog) -> None:
    child(dialog, QDoubleSpinBox, "touching").setValue(25)
    child(dialog, QDoubleSpinBox, "correction_bonus").setValue(12.5)
    child(dialog, QDoubleSpinBox, "extra_cost").setValue(1)

    assert dialog.rubric() == replace(DEFAULT, touching=0.25, correction_bonus=0.125, extra_cost=1)


def test_digits_that_are_not_shown_are_kept(dialog: RubricDialog) -> None:
    rubric = Rubric(touching=1 / 3, scale=((2 / 3, "ja"), (0.0, "nein")))

    dialog.show_rubric(rubric)

    assert child(dialog, QDoubleSpinBox, "touching").text() == "33.33 %"
    assert dialog.rubric() == rubric


def test_it_shows_what_changes_for_the_class(dialog: RubricDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: read(dialog, "effect_summary") == "Nothing changes for the class.")

    child(dialog, QDoubleSpinBox, "other_code").setValue(100)

    qtbot.waitUntil(lambda: dialog.effect.model.rowCount() > 0)
    assert dialog.effect.model.rows[0].cells == ("Lea Sommer", "1.3 / 2 → 2 / 2", "2 → 1")
    assert read(dialog, "effect_summary").splitlines() == [
        "Another result: 1 student",
        "Another grade: 1 student",
        "Mean: 32 % → 50 %",
        "Grades now: 1 × 2, 1 × 6",
        "Grades then: 1 × 1, 1 × 6",
    ]


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("accepted_overlap", 5, "What is only touching cannot need more in common than what is accepted."),
        ("limit_1", 90, "The scale of grades has to fall from at most 1 to 0."),
    ],
)
def test_what_cannot_be_used_is_told(dialog: RubricDialog, name: str, value: int, sentence: str) -> None:
    child(dialog, QDoubleSpinBox, name).setValue(value)

    assert read(dialog, "notice") == sentence
    assert not child(dialog, QPushButton, "use").isEnabled()
    press(dialog, "usual")
    assert dialog.rubric() == DEFAULT
    assert child(dialog, QPushButton, "use").isEnabled()


def test_grades_are_added_named_and_removed(dialog: RubricDialog) -> None:
    dialog.show_rubric(replace(DEFAULT, scale=TWO))

    press(dialog, "add_grade")
    assert read(dialog, "notice") == "Every grade of the scale needs a name."
    QTest.keyClicks(child(dialog, QLineEdit, "grade_1"), "fast")
    assert dialog.rubric().scale == ((0.5, "ja"), (0.25, "fast"), (0.0, "nein"))

    press(dialog, "remove_0")
    assert dialog.rubric().scale == ((0.25, "fast"), (0.0, "nein"))
    press(dialog, "remove_0")
    assert dialog.rubric().scale == ((0.0, "nein"),)
    press(dialog, "add_grade")
    QTest.keyClicks(child(dialog, QLineEdit, "grade_0"), "ja")
    assert dialog.rubric().scale == ((0.5, "ja"), (0.0, "nein"))


def test_tiers_are_chosen_unless_the_assignment_has_some(graded: ClassroomWindow, qtbot: QtBot) -> None:
    grading = _grading(graded)
    free = RubricDialog(grading, graded)
    qtbot.addWidget(free)
    child(free, QCheckBox, "rubric_tier_expert").click()
    assert free.rubric().tiers == (Tier.CORE, Tier.EXPERT)
    child(free, QCheckBox, "rubric_tier_expert").click()
    child(free, QCheckBox, "rubric_tier_core").click()
    assert read(free, "notice") == "The rubric grades no tier."

    assignment = Assignment("a", "0" * 64, tiers=(Tier.EXTENDED,))
    key = replace(grading.key, head=replace(grading.key.head, assignment=assignment))
    bound = RubricDialog(Grading(key, (), grading.folder, grading.session, graded), graded)
    qtbot.addWidget(bound)
    assert bound.rubric().tiers == (Tier.EXTENDED,)
    assert not child(bound, QPushButton, "use").isHidden()
    child(bound, QCheckBox, "rubric_tier_core").click()
    assert bound.rubric().tiers == (Tier.EXTENDED,)


def test_a_rubric_is_saved_and_loaded_as_the_command_line_knows_it(
    dialog: RubricDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    child(dialog, QDoubleSpinBox, "touching").setValue(25)

    press(dialog, "save")
    press(dialog, "usual")
    press(dialog, "load")

    assert read_rubric(path) == dialog.rubric() == replace(DEFAULT, touching=0.25)


def test_a_file_that_is_no_rubric_is_told(
    dialog: RubricDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when_asked: WhenAsked
) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"exactly": 1}))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "a.json"), ""))
    told: list[str] = []
    when_asked(lambda shown: told.append(read(shown, "text")))

    press(dialog, "load")

    assert told == ["A rubric has no “exactly”."]
    assert dialog.rubric() == DEFAULT


def test_everybody_is_graded_again_and_it_can_be_undone_and_saved(
    graded: ClassroomWindow, when_asked: WhenAsked, qtbot: QtBot
) -> None:
    before = _points(graded)

    def answer(dialog: object) -> None:
        assert isinstance(dialog, RubricDialog)
        child(dialog, QDoubleSpinBox, "other_code").setValue(100)
        press(dialog, "use")

    when_asked(answer)
    keys(graded, qtbot, "Ctrl+R")

    assert before == ["0.00 6", "1.30 2"]
    assert _points(graded) == ["0.00 6", "2.00 1"]
    _grading(graded).undo_stack.undo()
    assert _points(graded) == before
    _grading(graded).undo_stack.redo()
    assert graded.save()
    assert session_in(_grading(graded).folder).rubric == replace(DEFAULT, other_code=1.0)


def test_without_a_change_there_is_nothing_to_undo(graded: ClassroomWindow, when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: press(dialog, "use"))

    graded.edit_rubric()

    assert not _grading(graded).undo_stack.canUndo()

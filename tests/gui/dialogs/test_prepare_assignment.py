"""What a teacher fills in becomes what a class is asked for."""

import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateTimeEdit, QDialog, QPlainTextEdit, QTreeView, QWidget

from annotator.core.assignment import HintPolicy, Tier
from annotator.gui.dialogs.prepare_assignment import PrepareDialog
from annotator.gui.theme import Theme
from annotator.services.handout import Task
from tests.builders import NOON, document
from tests.gui.dialogs.asking import WhenAsked, child, press, press_key, read


def _ask(parent: QWidget) -> Task | None:
    return PrepareDialog.ask(parent, document(), Theme.load("light"), NOON)


def _tree(dialog: QDialog) -> QTreeView:
    return child(dialog, QTreeView, "assignment_codes")


def _click(tree: QTreeView, group: int, code: int, column: int = 0) -> None:
    """Tick the code in the group, or the group itself for -1, by Space."""
    index = tree.model().index(group, column)
    if code >= 0:
        index = tree.model().index(code, column, tree.model().index(group, 0))
    tree.setCurrentIndex(index)
    QTest.keyClick(tree, Qt.Key.Key_Space)


def test_without_a_choice_all_is_handed_out_and_counts(parent: QWidget, when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: press(dialog, "ok"))

    task = _ask(parent)

    assert task is not None
    assert (task.codes, task.counts, task.weights) == (("claim.fact", "error.fused"), (), {})
    assert (task.hints, task.tiers, task.due) == (HintPolicy.ON, (Tier.CORE,), None)


def test_everything_can_be_chosen(parent: QWidget, when_asked: WhenAsked) -> None:
    def fill(dialog: QDialog) -> None:
        QTest.keyClicks(child(dialog, QPlainTextEdit, "assignment_instructions"), "Read.")
        QTest.keyClick(child(dialog, QComboBox, "assignment_hints"), Qt.Key.Key_End)
        QTest.keyClick(child(dialog, QCheckBox, "assignment_tier_expert"), Qt.Key.Key_Space)
        QTest.keyClick(child(dialog, QCheckBox, "assignment_has_due"), Qt.Key.Key_Space)
        assert child(dialog, QDateTimeEdit, "assignment_due").isEnabled()
        _click(_tree(dialog), 1, -1)
        press(dialog, "ok")

    when_asked(fill)

    task = _ask(parent)

    assert task is not None
    assert (task.instructions, task.hints) == ("Read.", HintPolicy.AFTER_HAND_IN)
    assert task.tiers == (Tier.CORE, Tier.EXPERT)
    assert task.codes == ("claim.fact",)
    assert task.due is not None
    assert task.due.astimezone().strftime("%Y-%m-%d %H:%M") == "2024-06-26 08:00"
    assert task.due.tzinfo is datetime.UTC


def test_a_code_may_be_handed_out_without_counting_or_count_double(
    parent: QWidget, when_asked: WhenAsked
) -> None:
    def fill(dialog: QDialog) -> None:
        tree = _tree(dialog)
        _click(tree, 1, 0, column=1)
        index = tree.model().index(0, 2, tree.model().index(0, 0))
        tree.model().setData(index, "2")
        other = tree.model().index(0, 2, tree.model().index(1, 0))
        tree.model().setData(other, "much")
        assert other.data() == "1"
        press(dialog, "ok")

    when_asked(fill)

    task = _ask(parent)

    assert task is not None
    assert (task.codes, task.counts) == (("claim.fact", "error.fused"), ("claim.fact",))
    assert task.weights == {"claim.fact": 2.0}


def test_something_must_count(parent: QWidget, when_asked: WhenAsked) -> None:
    told: list[str] = []

    def fill(dialog: QDialog) -> None:
        tree = _tree(dialog)
        _click(tree, 0, -1)
        _click(tree, 1, -1)
        press(dialog, "ok")
        told.append(read(dialog, "notice"))
        press(dialog, "codes_all")
        QTest.keyClick(child(dialog, QCheckBox, "assignment_tier_core"), Qt.Key.Key_Space)
        press(dialog, "ok")
        told.append(read(dialog, "notice"))
        press(dialog, "codes_for_class")
        press(dialog, "cancel")

    when_asked(fill)

    assert _ask(parent) is None
    assert told == ["Tick at least one code that is handed out and counts.", "Tick at least one tier."]


def test_escape_prepares_nothing(parent: QWidget, when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: press_key(dialog, Qt.Key.Key_Escape))

    assert _ask(parent) is None

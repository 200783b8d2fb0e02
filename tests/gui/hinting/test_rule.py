"""The rule behind a hint."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from annotator.gui.dialogs.hint_rule import HintRuleDialog
from annotator.gui.hinting.hinting import Hinting
from tests.gui.hinting.examples import DETECTORS, KEY, SHIFT


def shown_rule(ask: Callable[[], object]) -> list[str]:
    """Return what the dialog says that *ask* opens."""
    found: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        found.append(dialog.windowTitle())
        found.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    QTimer.singleShot(0, look)
    ask()
    return found


def test_the_rule_is_told_with_examples_in_the_language_of_the_article(hinting: Hinting) -> None:
    hinting.panel.set_current_row(2)

    assert shown_rule(lambda: QTest.keyClick(hinting.panel.list, KEY.Key_Question, SHIFT)) == [
        "Name of sources",
        "Rule of sources.",
        "Here: Who says so?",
        "Examples",
        "Like this:",
        "Manche sagen das.",
    ]


def test_without_an_example_in_that_language_others_are_shown(hinting: Hinting) -> None:
    hint = hinting.panel.model.hint_at(2)
    dialog = HintRuleDialog(hint, DETECTORS[2], frozenset({"fr"}))

    texts = [label.text() for label in dialog.findChildren(QLabel)]

    assert texts[3:7] == ["Before:", "Some say so.", "Better:", "Ann says so."]
    dialog.deleteLater()


def test_without_examples_there_is_the_rule_alone(hinting: Hinting) -> None:
    assert shown_rule(hinting.explain) == ["Name of doubled", "Rule of doubled.", "Here: Twice <the> same."]

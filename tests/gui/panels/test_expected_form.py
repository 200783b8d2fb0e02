"""The details of a key's annotation say how it is found."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.assignment import Expected, Tier
from annotator.core.document import Role
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.panels.code_menu import CodeMenu
from annotator.gui.panels.expected_form import ExpectedForm
from annotator.gui.panels.inspector_panel import InspectorPanel
from annotator.gui.session import Session
from tests.gui.panels.examples import WORDS, annotation, session

LEFT = Qt.MouseButton.LeftButton


def _key(*, read_only: bool = False) -> Session:
    """Return a key whose annotation "fused" accepts a code and other words, too."""
    fused = replace(
        annotation("fused", "error.fused"),
        expected=Expected(Tier.EXTENDED, 1.5, ("error.style", "gone"), ((WORDS["zoe"],),)),
    )
    document = session(fused, annotation("zoe", "claim.fact")).document.snapshot()
    head = replace(document.head, role=Role.KEY)
    made = Session(replace(document, head=head), read_only=read_only)
    made.set_current("fused")
    return made


@pytest.fixture
def key() -> Session:
    return _key()


@pytest.fixture
def panel(key: Session, appearance: Appearance) -> InspectorPanel:
    return InspectorPanel(key, appearance)


@pytest.fixture
def form(qtbot: QtBot, panel: InspectorPanel) -> ExpectedForm:
    return _shown(qtbot, panel)


def _shown(qtbot: QtBot, panel: InspectorPanel) -> ExpectedForm:
    qtbot.addWidget(panel)
    panel.resize(300, 1200)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    assert panel.expected is not None
    return panel.expected


def _expected(key: Session, name: str = "fused") -> Expected | None:
    return key.document.annotation(name).expected


def _accepted(form: ExpectedForm) -> list[str]:
    """Return the names of the rows that are in view."""
    rows = form.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [row.objectName() for row in rows if row.objectName().startswith("accepted_") and row.isVisible()]


def _part(form: ExpectedForm, name: str) -> QWidget:
    part = form.findChild(QWidget, name)
    assert part is not None
    return part


def test_other_documents_expect_nothing(qtbot: QtBot, appearance: Appearance) -> None:
    panel = InspectorPanel(session(annotation("zoe", "claim.fact")), appearance)
    qtbot.addWidget(panel)

    assert panel.expected is None


def test_it_shows_tier_weight_and_what_is_accepted(form: ExpectedForm) -> None:
    chosen = [button.text() for button in form.tier.buttons() if button.isChecked()]

    assert chosen == ["Extended"]
    assert form.weight.editor.text() == "1.5"
    assert [name for name in _accepted(form) if name != "accepted_label"] == [
        "accepted_code_0",
        "accepted_code_1",
        "accepted_extent_0",
    ]


def test_an_annotation_without_a_word_about_it_is_for_everybody(form: ExpectedForm, key: Session) -> None:
    key.set_current("zoe")

    chosen = [button.text() for button in form.tier.buttons() if button.isChecked()]
    assert (chosen, form.weight.editor.text()) == (["Core"], "1")
    assert _expected(key, "zoe") is None


def test_the_tier_is_chosen_in_one_step_and_never_taken_away(form: ExpectedForm, key: Session) -> None:
    QTest.mouseClick(form.tier.buttons()[2], LEFT)
    assert key.undo_stack.undoText() == "Change tier to “Expert”"
    QTest.mouseClick(form.tier.buttons()[2], LEFT)

    expected = _expected(key)
    assert expected is not None
    assert expected.tier is Tier.EXPERT
    assert form.tier.buttons()[2].isChecked()
    key.undo_stack.undo()
    assert form.tier.buttons()[1].isChecked()


def test_typing_a_weight_is_one_step(form: ExpectedForm, key: Session) -> None:
    form.weight.editor.setFocus()
    form.weight.editor.selectAll()
    QTest.keyClicks(form.weight.editor, "2.5")

    expected = _expected(key)
    assert expected is not None
    assert expected.weight == 2.5
    assert key.undo_stack.count() == 1


def test_what_is_accepted_can_be_taken_away(form: ExpectedForm, key: Session) -> None:
    QTest.mouseClick(_part(form, "accepted_code_1_remove"), LEFT)
    QTest.mouseClick(_part(form, "accepted_extent_0_remove"), LEFT)

    assert _expected(key) == Expected(Tier.EXTENDED, 1.5, ("error.style",))
    key.undo_stack.undo()
    key.undo_stack.undo()
    assert _expected(key) == Expected(Tier.EXTENDED, 1.5, ("error.style", "gone"), ((WORDS["zoe"],),))


def test_another_code_is_accepted_from_the_menu(form: ExpectedForm, key: Session) -> None:
    QTest.mouseClick(form.add_code, LEFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, CodeMenu)
    QTest.keyClick(menu, Qt.Key.Key_1)

    expected = _expected(key)
    assert expected is not None
    assert expected.codes == ("error.style", "gone", "claim.fact")


def test_the_annotation_s_own_words_and_those_accepted_are_not_taken_twice(
    form: ExpectedForm, key: Session
) -> None:
    form.accept_span(WORDS["fused"])
    form.accept_span(WORDS["zoe"])
    form.accept_span(Span(23, 30))

    expected = _expected(key)
    assert expected is not None
    assert expected.extents == ((WORDS["zoe"],), (Span(23, 30),))
    assert key.undo_stack.count() == 1


def test_a_key_that_is_read_only_can_be_looked_at(qtbot: QtBot, appearance: Appearance) -> None:
    key = _key(read_only=True)
    panel = InspectorPanel(key, appearance)
    form = _shown(qtbot, panel)

    assert form.add_code.isHidden()
    assert form.add_extent.isHidden()
    assert _part(form, "accepted_code_0_remove").isHidden()
    assert not form.tier.buttons()[0].isEnabled()

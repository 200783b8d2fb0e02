"""The inspector lists links, follows them, changes and removes them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Annotation, Link
from annotator.core.changes import EditCodebook
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.panels.inspector_panel import InspectorPanel
from annotator.gui.panels.link_list import LinkList
from annotator.gui.session import Session
from tests.gui.panels.examples import CODEBOOK, TEXT, annotation, note, session

LEFT = Qt.MouseButton.LeftButton


def linked(*, read_only: bool = False) -> Session:
    """Return a session in which "zoe" has links to "fused" and the note, and "family" one to "zoe"."""
    zoe = replace(annotation("zoe", "claim.fact"), links=(Link("evidence", "fused"), Link("A & B", "n")))
    family = replace(annotation("family", "error.style"), links=(Link("speaker", "zoe"),))
    others = annotation("fused", "error.fused", comment="zwei <b>Wörter</b>"), note("n", comment="kein Datum")
    return session(*others, zoe, family, read_only=read_only)


@pytest.fixture
def small() -> Session:
    return linked()


@pytest.fixture
def panel(qtbot: QtBot, small: Session, appearance: Appearance) -> InspectorPanel:
    return _shown(qtbot, InspectorPanel(small, appearance))


def _shown(qtbot: QtBot, panel: InspectorPanel) -> InspectorPanel:
    qtbot.addWidget(panel)
    panel.resize(300, 900)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    return panel


def _button(panel: QWidget, name: str) -> QToolButton:
    button = panel.findChild(QToolButton, name)
    assert button is not None
    return button


def _listed(panel: InspectorPanel) -> list[tuple[str, str]]:
    """Return role and words of each link that is listed."""
    rows = [panel.findChild(QWidget, f"link_{number}") for number in range(20)]
    return [
        (_button(row, f"link_{number}_role").text(), _button(row, f"link_{number}_words").text())
        for number, row in enumerate(rows)
        if row is not None and row.isVisible()
    ]


def _links(small: Session, annotation_id: str) -> tuple[Link, ...]:
    return small.document.annotation(annotation_id).links


def test_links_are_listed_both_ways_with_role_and_words(panel: InspectorPanel, small: Session) -> None:
    small.set_current("zoe")

    assert _listed(panel) == [
        ("Evidence", "stationiertkämpfte"),
        ("A && B", "kein Datum"),
        ("Speaker of", "Cafe\u0301-Familie 👨‍👩‍👧‍👦"),
    ]
    assert _button(panel, "link_0_words").accessibleName() == "Go to Fused words: stationiertkämpfte"
    assert _button(panel, "link_2_role").accessibleName() == "Link to here: Speaker of"
    assert "<b>" not in _button(panel, "link_0_words").toolTip().removeprefix("<qt>")


def test_an_annotation_without_links_offers_to_make_one(
    panel: InspectorPanel, small: Session, qtbot: QtBot
) -> None:
    small.set_current("zoe")
    small.set_current("n")
    small.remove(["zoe"])
    small.set_current("n")

    assert _listed(panel) == []
    with qtbot.waitSignal(panel.links.link_requested):
        QTest.mouseClick(_button(panel, "link_button"), LEFT)


def test_a_click_and_enter_lead_to_the_other_end(panel: InspectorPanel, small: Session, qtbot: QtBot) -> None:
    small.set_current("zoe")

    with qtbot.waitSignal(panel.links.annotation_requested) as clicked:
        QTest.mouseClick(_button(panel, "link_2_words"), LEFT)
    _button(panel, "link_0_words").setFocus()
    with qtbot.waitSignal(panel.links.annotation_requested) as pressed:
        QTest.keyClick(_button(panel, "link_0_words"), Qt.Key.Key_Space)

    assert clicked.args == ["family"]
    assert pressed.args == ["fused"]


def test_a_link_is_removed_from_either_end_in_one_step(panel: InspectorPanel, small: Session) -> None:
    small.set_current("zoe")

    QTest.mouseClick(_button(panel, "link_2_remove"), LEFT)

    assert _links(small, "family") == ()
    assert len(_listed(panel)) == 2
    assert small.undo_stack.undoText() == "Remove link “Speaker of”"
    small.undo_stack.undo()
    assert len(_listed(panel)) == 3


def _choose(panel: InspectorPanel, row: int, role: str) -> None:
    QTest.mouseClick(_button(panel, f"link_{row}_role"), LEFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.objectName() == f"role_{role}")
    QTest.mouseClick(menu, LEFT, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(action).center())


def test_a_link_gets_another_role(panel: InspectorPanel, small: Session) -> None:
    small.set_current("zoe")

    _choose(panel, 0, "contradicts")
    _choose(panel, 1, "same")

    assert _links(small, "zoe") == (Link("contradicts", "fused"), Link("same", "n"))
    assert small.undo_stack.undoText() == "Change link to “Same problem again”"


def test_the_same_role_again_is_no_step(panel: InspectorPanel, small: Session) -> None:
    small.set_current("zoe")

    _choose(panel, 0, "evidence")

    assert small.undo_stack.count() == 0


def test_a_role_that_would_make_a_double_is_refused_with_a_hint(
    panel: InspectorPanel, small: Session, qtbot: QtBot
) -> None:
    zoe = replace(annotation("zoe", "claim.fact"), links=(Link("evidence", "fused"), Link("same", "fused")))
    small = session(annotation("fused", "error.fused"), zoe)
    small.set_current("zoe")
    panel = _shown(qtbot, InspectorPanel(small, Appearance()))

    with qtbot.waitSignal(panel.links.hint_given) as hint:
        _choose(panel, 0, "same")

    assert hint.args == ["These two are linked like this already."]
    assert small.undo_stack.count() == 0


def test_what_changes_at_the_other_end_is_shown(panel: InspectorPanel, small: Session) -> None:
    small.set_current("zoe")

    small.set_comment("n", "keine Quelle")
    assert _listed(panel)[1] == ("A && B", "keine Quelle")
    small.set_comment("n", "")

    assert _listed(panel)[1] == ("A && B", "The article as a whole")


def test_links_are_drawn_anew_in_another_theme_and_codebook(
    panel: InspectorPanel, small: Session, appearance: Appearance
) -> None:
    small.set_current("zoe")
    before = _button(panel, "link_0_words").icon().cacheKey()

    appearance.set_scheme("light" if appearance.theme.dark else "dark")
    between = _button(panel, "link_0_words").icon().cacheKey()
    other_colors = tuple(replace(code, color="#116677") for code in CODEBOOK.codes)
    small.push(EditCodebook(replace(CODEBOOK, codes=other_colors)), "Other")

    assert len({before, between, _button(panel, "link_0_words").icon().cacheKey()}) == 3
    appearance.set_scheme("system")


def test_of_a_heap_of_links_the_others_are_counted(qtbot: QtBot, appearance: Appearance) -> None:
    heap: list[Annotation] = [
        replace(
            annotation(f"a{number}", "error.style", Span(number, number + 1)), links=(Link("same", "zoe"),)
        )
        for number in range(15)
    ]
    small = session(annotation("zoe", "claim.fact"), *heap)
    panel = _shown(qtbot, InspectorPanel(small, appearance))

    small.set_current("zoe")

    more = panel.findChild(QLabel, "link_list_more")
    assert len(_listed(panel)) == 12
    assert more is not None
    assert more.text() == "and 3 more"
    assert TEXT.startswith(_listed(panel)[0][1])


def test_a_document_for_reading_lists_links_and_changes_none(qtbot: QtBot, appearance: Appearance) -> None:
    small = linked(read_only=True)
    panel = _shown(qtbot, InspectorPanel(small, appearance))
    small.set_current("zoe")

    QTest.mouseClick(_button(panel, "link_0_role"), LEFT)

    assert QApplication.activePopupWidget() is None
    assert not _button(panel, "link_0_remove").isVisible()
    assert not _button(panel, "link_button").isVisible()
    assert len(_listed(panel)) == 3


def test_no_part_of_the_list_is_a_window_of_its_own(
    qtbot: QtBot, small: Session, appearance: Appearance
) -> None:
    windows = set(QApplication.topLevelWidgets())
    links = LinkList(small, appearance)
    qtbot.addWidget(links)

    small.set_current("zoe")

    assert set(QApplication.topLevelWidgets()) - windows == {links}


def test_tab_goes_from_the_role_to_the_words_and_to_removing(panel: InspectorPanel, small: Session) -> None:
    small.set_current("zoe")
    _button(panel, "link_button").setFocus()
    names = []
    for _ in range(6):
        focus = QApplication.focusWidget()
        assert focus is not None
        names.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)

    assert names == [
        "link_button",
        "link_0_role",
        "link_0_words",
        "link_0_remove",
        "link_1_role",
        "link_1_words",
    ]

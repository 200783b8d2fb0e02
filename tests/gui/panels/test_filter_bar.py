"""Filtering annotations by words, code, author and state, with mouse and keyboard."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Link, Origin
from annotator.core.assignment import Expected, Tier
from annotator.gui.appearance import Appearance
from annotator.gui.panels.annotations_panel import AnnotationsPanel
from annotator.gui.panels.filter_box import FilterBox
from annotator.gui.session import Session
from tests.gui.panels.examples import annotation, key_session, session

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def small() -> Session:
    return session(
        annotation("title", "claim.fact", author="Lina", comment="Wer?"),
        replace(annotation("zoe", "claim.rule", author="Mara"), links=(Link("speaker", "title"),)),
        annotation("fused", "error.fused", author="Lina", correction="a b", origin=Origin.HINT),
        annotation("markup", "error.style", origin=Origin.IMPORT),
    )


@pytest.fixture
def panel(qtbot: QtBot, small: Session, appearance: Appearance) -> AnnotationsPanel:
    panel = AnnotationsPanel(small, appearance)
    qtbot.addWidget(panel)
    panel.resize(340, 500)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    return panel


@pytest.fixture
def box(panel: AnnotationsPanel) -> Callable[[], FilterBox]:
    """Return a function that opens the box by the keyboard."""

    def opened() -> FilterBox:
        panel.filter_bar.more_button.setFocus()
        QTest.keyClick(panel.filter_bar.more_button, KEY.Key_Space)
        found = QApplication.activePopupWidget()
        assert isinstance(found, FilterBox)
        return found

    return opened


def listed(panel: AnnotationsPanel) -> list[str]:
    return [panel.model.id_at(row) for row in range(panel.model.rowCount())]


def tick(box: QWidget, name: str) -> None:
    found = box.findChild(QCheckBox, f"filter_{name}")
    assert found is not None
    found.setFocus()
    QTest.keyClick(found, KEY.Key_Space)


def chips(panel: AnnotationsPanel) -> list[str]:
    buttons = panel.findChildren(QToolButton)
    return [button.text() for button in buttons if button.objectName().startswith("chip_")]


def chip(panel: AnnotationsPanel, name: str) -> QToolButton:
    found = panel.findChild(QToolButton, f"chip_{name}")
    assert found is not None
    return found


# ---- author and state --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "ids"),
    [
        (["corrected"], ["fused"]),
        (["uncommented"], ["zoe", "fused", "markup"]),
        (["linked"], ["title", "zoe"]),
        (["hint", "import"], ["fused", "markup"]),
        (["author_Lina"], ["title", "fused"]),
        (["author_"], ["markup"]),
        (["author_Lina", "uncommented"], ["fused"]),
        (["note"], []),
    ],
)
def test_ticked_boxes_filter_at_once(
    panel: AnnotationsPanel, box: Callable[[], FilterBox], names: list[str], ids: list[str]
) -> None:
    opened = box()

    for name in names:
        tick(opened, name)

    assert listed(panel) == ids
    assert len(chips(panel)) == len(names)


def test_the_box_opens_with_the_keyboard_in_it_and_goes_with_escape(
    panel: AnnotationsPanel, box: Callable[[], FilterBox]
) -> None:
    opened = box()
    focused = opened.focusWidget()
    assert focused is not None
    assert focused.objectName() == "filter_corrected"

    QTest.keyClick(focused, KEY.Key_Escape)

    assert QApplication.activePopupWidget() is None
    assert listed(panel) == ["title", "zoe", "fused", "markup"]


def test_the_box_remembers_what_is_chosen(panel: AnnotationsPanel, box: Callable[[], FilterBox]) -> None:
    opened = box()
    tick(opened, "corrected")
    opened.close()

    opened = box()
    ticked = [found.objectName() for found in opened.findChildren(QCheckBox) if found.isChecked()]
    assert ticked == ["filter_corrected"]
    tick(opened, "corrected")

    assert chips(panel) == []
    assert len(listed(panel)) == 4


def test_one_author_is_nothing_to_choose_from(qtbot: QtBot, appearance: Appearance) -> None:
    lonely = FilterBox(["Lina"], (), appearance)
    qtbot.addWidget(lonely)

    assert lonely.findChild(QCheckBox, "filter_author_Lina") is None


def test_everything_in_the_box_has_a_name(panel: AnnotationsPanel, box: Callable[[], FilterBox]) -> None:
    opened = box()

    assert opened.accessibleName() == "Filter by author and state"
    assert all(found.accessibleName() for found in opened.findChildren(QCheckBox))
    assert panel.filter_bar.more_button.accessibleName()


# ---- chips -------------------------------------------------------------------------------------


def test_a_chip_takes_its_filter_away(panel: AnnotationsPanel, box: Callable[[], FilterBox]) -> None:
    opened = box()
    for name in ("author_Lina", "uncommented"):
        tick(opened, name)
    opened.close()
    assert chips(panel) == ["Lina", "without comment"]
    assert chip(panel, "uncommented").accessibleName() == "No longer: without comment"

    QTest.mouseClick(chip(panel, "uncommented"), LEFT)

    assert chips(panel) == ["Lina"]
    assert listed(panel) == ["title", "fused"]
    assert panel.filter_bar.more_button.hasFocus()


def test_clearing_takes_all_filters_away(panel: AnnotationsPanel, box: Callable[[], FilterBox]) -> None:
    QTest.keyClicks(panel.filter_bar.field, "wer")
    opened = box()
    tick(opened, "author_Mara")
    assert listed(panel) == []

    clear = opened.findChild(QPushButton, "clear_all_filters")
    assert clear is not None
    QTest.mouseClick(clear, LEFT)

    assert listed(panel) == ["title", "zoe", "fused", "markup"]
    assert chips(panel) == []
    assert panel.filter_bar.field.text() == ""
    assert QApplication.activePopupWidget() is None


# ---- the article -------------------------------------------------------------------------------


def test_the_article_follows_where_it_is_asked_to(
    panel: AnnotationsPanel, small: Session, box: Callable[[], FilterBox]
) -> None:
    told: list[bool] = []
    small.filter_changed.connect(lambda: told.append(True))
    opened = box()
    tick(opened, "corrected")
    assert told == []
    assert small.is_shown(small.document.annotation("zoe"))
    assert not small.is_listed(small.document.annotation("zoe"))

    tick(opened, "in_article")
    assert told
    assert not small.is_shown(small.document.annotation("zoe"))
    assert small.is_shown(small.document.annotation("fused"))
    assert chips(panel) == ["with correction", "in the article, too"]

    panel.filter_bar.clear()
    assert small.is_shown(small.document.annotation("zoe"))


def test_what_the_filter_leaves_out_is_told(
    panel: AnnotationsPanel, small: Session, box: Callable[[], FilterBox]
) -> None:
    hints: list[str] = []
    panel.hint_given.connect(hints.append)
    tick(box(), "corrected")

    added = small.annotate(small.document.annotation("zoe").spans, "error.fused")

    assert hints == ["The new annotation does not fit the filter and is not listed."]
    assert added not in listed(panel)


def test_a_key_is_filtered_by_tier(qtbot: QtBot, appearance: Appearance) -> None:
    expert = replace(annotation("fused", "error.fused"), expected=Expected(tier=Tier.EXPERT))
    panel = AnnotationsPanel(key_session(annotation("title", "claim.fact"), expert), appearance)
    qtbot.addWidget(panel)
    panel.show()
    panel.filter_bar.open_box()
    box = QApplication.activePopupWidget()
    assert isinstance(box, FilterBox)

    tier = box.findChild(QCheckBox, "filter_expert")
    assert isinstance(tier, QCheckBox)
    tier.click()

    assert listed(panel) == ["fused"]
    assert [
        chip.text()
        for chip in panel.filter_bar.findChildren(QToolButton)
        if chip.objectName() == "chip_expert"
    ] == ["Expert"]
    box.close()


def test_only_a_key_offers_tiers(box: Callable[[], FilterBox]) -> None:
    assert box().findChild(QCheckBox, "filter_core") is None

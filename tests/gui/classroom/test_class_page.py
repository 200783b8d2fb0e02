"""The class as a whole: where it marks, what it finds and mixes up, without a name."""

from dataclasses import replace
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.assignment import Expected, Tier
from annotator.core.text import Span
from annotator.grading.rubric import DEFAULT
from annotator.gui.classroom.class_page import ClassPage
from annotator.gui.classroom.heat_layer import level
from annotator.gui.classroom.places_model import PlacesModel
from annotator.gui.classroom.window import ClassroomWindow
from tests.builders import annotation
from tests.gui.classroom.conftest import keys
from tests.unit.grading.test_match import words

EXPERT: Final = Expected(tier=Tier.EXPERT)


@pytest.fixture
def page(graded: ClassroomWindow, qtbot: QtBot) -> ClassPage:
    """Return the page, opened by its key."""
    keys(graded, qtbot, "Ctrl+Shift+L")
    assert graded.whole is not None
    return graded.whole


def _cells(model: PlacesModel) -> list[tuple[str, ...]]:
    return [row.cells for row in model.rows]


def _picture(page: ClassPage) -> QImage:
    QApplication.processEvents()
    return page.article.viewport().grab().toImage()


@pytest.mark.parametrize(
    ("students", "expected"), [(1, 1), (7, 1), (8, 2), (14, 2), (15, 3), (21, 3), (22, 4), (28, 4)]
)
def test_the_more_mark_it_the_higher_the_level(students: int, expected: int) -> None:
    assert level(students, 28) == expected


def test_items_of_the_key_with_who_found_them_rarest_first(page: ClassPage) -> None:
    assert _cells(page.items) == [
        ("1 / 2", "wort00 wort01 wort02 wort03", "Fact", "Fact: 1"),
        ("1 / 2", "wort10 wort11 wort12 wort13", "Fused words", "Fact: 1"),
    ]


def test_an_item_that_nobody_was_asked_for_and_nobody_found_is_no_row(
    graded: ClassroomWindow, page: ClassPage
) -> None:
    grading = graded.grading
    assert grading is not None
    expert = annotation("k3", words(20, 23))
    key = replace(grading.key, annotations=(*grading.key.annotations, replace(expert, expected=EXPERT)))

    grading.use_key(key)
    assert len(page.items.rows) == 2
    grading.use_rubric(replace(DEFAULT, tiers=(Tier.CORE, Tier.EXPERT)))

    assert [cells[0] for cells in _cells(page.items)] == ["0 / 2", "1 / 2", "1 / 2"]


def test_codes_that_were_mixed_up(page: ClassPage) -> None:
    assert _cells(page.mixed_up) == [("1", "Fused words", "Fact")]


def test_what_is_worth_talking_about_leads_to_its_place(page: ClassPage) -> None:
    told = [cells[0] for cells in _cells(page.talks)]
    assert "50 % have marked what the key does not have: “wort30”" in told

    page.tables[0].setFocus()
    page.tables[0].selectRow(told.index("50 % have marked what the key does not have: “wort30”"))

    assert page.article.selected_span() == Span(210, 216)


def test_the_heat_map_is_painted_and_follows_the_code(page: ClassPage) -> None:
    everything = _picture(page)

    page.codes.setFocus()
    QTest.keyClick(page.codes, Qt.Key.Key_End)

    assert page.codes.currentText() == "Fused words"  # which nobody has used
    assert _picture(page) != everything


def test_no_name_is_shown(page: ClassPage) -> None:
    words = [label.text() for label in page.findChildren(QLabel)]
    words += [
        cell for model in (page.items, page.talks, page.mixed_up) for row in model.rows for cell in row.cells
    ]

    assert not any("Lea" in each or "Ben" in each for each in words)
    assert all(
        part.accessibleName() for part in page.findChildren(QWidget) if part.objectName() == "heat_code"
    )


@pytest.mark.parametrize("by_key", [True, False])
def test_it_fills_the_screen_large_and_without_tools_and_gives_it_back(
    graded: ClassroomWindow, page: ClassPage, qtbot: QtBot, by_key: bool
) -> None:
    bar = graded.findChild(QToolBar)
    assert isinstance(bar, QToolBar)
    usual = page.tables[0].font().pointSizeF()
    keys(graded, qtbot, "F5")
    filled, large = graded.isFullScreen(), page.tables[0].font().pointSizeF()
    assert not bar.isVisible()
    assert page.article.look.typography.font.pixelSize() == 28
    keys(graded, qtbot, "F5" if by_key else "Esc")

    assert filled
    assert large > usual
    assert page.tables[0].font().pointSizeF() == usual
    assert page.article.look.typography.font.pixelSize() == 17
    assert bar.isVisible()
    assert not graded.isFullScreen()
    assert graded.pages.currentWidget() is page


def test_who_leaves_the_class_page_leaves_the_full_screen(
    graded: ClassroomWindow, page: ClassPage, qtbot: QtBot
) -> None:
    keys(graded, qtbot, "F5")

    keys(graded, qtbot, "Ctrl+L")

    assert graded.pages.currentWidget() is graded.students
    assert not graded.isFullScreen()
    assert not page.isVisible()

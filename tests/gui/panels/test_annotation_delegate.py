"""Cells of the table look as Qt draws them, though they are drawn with less work."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from annotator.gui.appearance import Appearance
from annotator.gui.models.annotation_table_model import AnnotationTableModel, TableColumn
from annotator.gui.panels.annotation_delegate import elided
from annotator.gui.panels.annotation_table import AnnotationTable
from tests.gui.panels.examples import annotation, session


class QtsOwn(QStyledItemDelegate):
    """Draws everything that Qt would draw."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if index.column() != TableColumn.CODE:
            option.decorationSize = QSize(14, 14)
        if option.rect.width() < 48 and index.column() != TableColumn.PLACE:
            option.text = ""
        if index.column() == TableColumn.PLACE:
            muted = option.palette.color(option.palette.ColorRole.PlaceholderText)
            option.palette.setColor(option.palette.ColorRole.Text, muted)


@pytest.fixture
def table(qtbot: QtBot, appearance: Appearance) -> AnnotationTable:
    examples = session(
        annotation("title", "claim.fact"),
        annotation("zoe", "claim.rule", comment="Wer?"),
        annotation("fused", "error.fused", correction=""),
    )
    table = AnnotationTable(AnnotationTableModel(examples, appearance))
    qtbot.addWidget(table)
    table.resize(900, 200)
    table.show()
    qtbot.waitExposed(table)
    return table


def _seen(table: AnnotationTable) -> QImage:
    return table.viewport().grab().toImage()


@pytest.mark.parametrize("width", [900, 500, 300])
@pytest.mark.parametrize("selected", [True, False])
@pytest.mark.parametrize("focused", [True, False])
def test_cells_look_as_qt_draws_them(
    table: AnnotationTable, width: int, selected: bool, focused: bool
) -> None:
    table.resize(width, 200)
    if selected:
        table.selectRow(1)
    if focused:
        table.activateWindow()
        table.setFocus()
    ours = _seen(table)

    table.setItemDelegate(QtsOwn(table))

    assert ours == _seen(table)


def test_words_that_have_no_room_end_in_dots(table: AnnotationTable) -> None:
    table.resize(900, 200)
    wide = _seen(table)
    table.setColumnWidth(TableColumn.CODE, 60)
    ours = _seen(table)

    table.setItemDelegate(QtsOwn(table))

    assert ours == _seen(table)
    assert ours != wide


@pytest.mark.usefixtures("qapp")
@given(
    letters=st.text(st.sampled_from("iIlWm .,…—äe\u0301שלםسلا漢👩\u200d👩"), min_size=1, max_size=12),
    times=st.integers(1, 40),
    width=st.integers(0, 300),
)
def test_words_are_cut_where_qt_cuts_them(letters: str, times: int, width: int) -> None:
    metrics, words = QFontMetrics("Noto Sans"), letters * times

    assert elided(metrics, words, width) == metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)


def test_a_larger_font_is_used(table: AnnotationTable) -> None:
    before = _seen(table)
    font = table.font()
    font.setPointSize(font.pointSize() * 2)

    table.setFont(font)

    ours = _seen(table)
    assert ours != before
    table.setItemDelegate(QtsOwn(table))
    assert ours == _seen(table)

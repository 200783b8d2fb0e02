"""The tables of the window for a class look as calm as those of the workbench."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QIcon, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionHeaderV2
from pytestqt.qtbot import QtBot

from annotator.gui.classroom.table import RowTable
from annotator.gui.classroom.window import ClassroomWindow
from annotator.gui.desk import Desk

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def side_of_name(table: RowTable, column: int) -> Qt.AlignmentFlag:
    """Return on which side of its column the name stands."""
    option = QStyleOptionHeaderV2()
    table.horizontalHeader().initStyleOptionForIndex(option, column)
    return Qt.AlignmentFlag(option.textAlignment) & (LEFT | RIGHT)


def test_names_of_columns_stand_above_their_words_and_numbers(qtbot: QtBot) -> None:
    model = QStandardItemModel(0, 3)
    table = RowTable("examples", "Examples", model)
    qtbot.addWidget(table)
    assert [side_of_name(table, column) for column in range(3)] == [LEFT, LEFT, LEFT]

    words, number, plain = QStandardItem("Lea"), QStandardItem("5"), QStandardItem("plain")
    words.setTextAlignment(LEFT)
    number.setTextAlignment(RIGHT)
    model.appendRow([words, number, plain])

    assert [side_of_name(table, column) for column in range(3)] == [LEFT, RIGHT, LEFT]


def test_signs_of_results_keep_their_colour_on_the_selected_row(graded: ClassroomWindow, desk: Desk) -> None:
    graded.open_student(0)
    assert graded.student is not None
    first: QModelIndex = graded.student.model.index(0, 0)
    for scheme in ("light", "dark"):
        desk.appearance.set_scheme(scheme)

        sign: QIcon = first.data(Qt.ItemDataRole.DecorationRole)

        normal = sign.pixmap(16, QIcon.Mode.Normal).toImage()
        assert normal == sign.pixmap(16, QIcon.Mode.Selected).toImage()

"""The students of a class in a table, with a filter, the class in numbers, and all files."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.classroom.column_choice import ColumnChoice
from annotator.gui.classroom.file_model import FileModel, FileRow
from annotator.gui.classroom.student_model import SORT_ROLE, StudentColumn, StudentModel
from annotator.gui.classroom.table import RowTable
from annotator.gui.dialogs.frame import words
from annotator.gui.speech import say
from annotator.gui.verdicts import grades_text, number
from annotator.services.classroom import tells_hints, totals

if TYPE_CHECKING:
    from annotator.gui.appearance import Appearance
    from annotator.gui.classroom.grading import Grading
    from annotator.gui.settings import Settings


class StudentsPage(QWidget):
    """Students and files, each in a tab."""

    student_opened = Signal(int)
    """The place of the student in the result."""
    assignment_requested = Signal(object)
    """A `FileRow` that shall be somebody's."""
    other_version_requested = Signal(object)
    """A `FileRow` that shall be graded although it is on another version of the article."""

    def __init__(self, grading: "Grading", appearance: "Appearance", settings: "Settings") -> None:
        """Follow *grading*, and show the columns that *settings* want."""
        super().__init__()
        self.setObjectName("students_page")
        self._grading = grading
        self.model = StudentModel(grading, self)
        self.files = FileModel(grading, self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self.model)
        self._shown.setSortRole(SORT_ROLE)
        self._shown.setFilterKeyColumn(-1)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter = QLineEdit(clearButtonEnabled=True)
        self.filter.setObjectName("student_filter")
        self.filter.setAccessibleName(self.tr("Filter students"))
        self.filter.setPlaceholderText(self.tr("Filter by name, class, grade…"))
        self.filter.textChanged.connect(self._shown.setFilterFixedString)
        self.table = RowTable("students", self.tr("Students"), self._shown)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(StudentColumn.STUDENT, Qt.SortOrder.AscendingOrder)
        self.file_table = RowTable("files", self.tr("Files"), self.files)
        self.columns = ColumnChoice(self.table, appearance, settings)
        self._assign = QPushButton(self.tr("Assi&gn to a student…"))
        self._assign.setObjectName("assign")
        self._file = ""
        self._fate = words("", "fate")
        self._find_again = QPushButton(self.tr("&Find the annotations again…"))
        self._find_again.setObjectName("find_again")
        self._totals = QLabel(wordWrap=True)
        self._totals.setObjectName("totals")
        self._renewal = QProgressBar(textVisible=False)
        self._renewal.setObjectName("renewal")
        self._renewal.setAccessibleName(self.tr("Students graded again"))
        self._renewal.hide()
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setObjectName("class_tabs")
        self.tabs.setAccessibleName(self.tr("Students and files"))
        self._lay_out()
        self.table.opened.connect(self._on_table_opened)
        self.file_table.opened.connect(lambda index: self._ask_for(self.files.rows[index.row()]))
        self.file_table.row_changed.connect(self._show_file_actions)
        self._find_again.clicked.connect(
            lambda: self.other_version_requested.emit(self.files.rows[self.file_table.currentIndex().row()])
        )
        self._assign.clicked.connect(
            lambda: self._ask_for(self.files.rows[self.file_table.currentIndex().row()])
        )
        grading.class_changed.connect(self._on_grading_class_changed)
        grading.student_changed.connect(self._show_numbers)
        grading.everybody_changed.connect(self._show_numbers)
        grading.renewal_began.connect(self._on_grading_renewal_began)
        grading.renewal_progressed.connect(self._renewal.setValue)
        self._show_numbers()

    def order(self) -> list[int]:
        """Return the places of the students in the result, as the table has them."""
        shown = self._shown
        return [shown.mapToSource(shown.index(row, 0)).row() for row in range(shown.rowCount())]

    def begin(self) -> None:
        """Go to the first student, or to the file that was chosen before everything was read again."""
        self.table.selectRow(0)
        names = [row.name for row in self.files.rows]
        if self._file in names:
            self.file_table.selectRow(names.index(self._file))
        (self.table, self.file_table)[self.tabs.currentIndex()].setFocus()

    def _lay_out(self) -> None:
        students, files = QWidget(), QWidget()
        column = QVBoxLayout(students)
        above = QHBoxLayout()
        above.addWidget(self.filter, 1)
        above.addWidget(self.columns)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        numbers = QHBoxLayout()
        numbers.addWidget(self._totals, 1)
        numbers.addWidget(self._renewal)
        column.addLayout(numbers)
        below = QVBoxLayout(files)
        below.addWidget(self.file_table, 1)
        below.addWidget(self._fate)
        row = QHBoxLayout()
        row.addWidget(self._assign)
        row.addWidget(self._find_again)
        row.addStretch(1)
        below.addLayout(row)
        self.tabs.addTab(students, "")
        self.tabs.addTab(files, "")
        around = QVBoxLayout(self)
        around.setContentsMargins(8, 8, 8, 8)
        around.addWidget(self.tabs)

    def _show_numbers(self) -> None:
        result = self._grading.result
        unusable = len(result.unusable)
        self.tabs.setTabText(0, self.tr("Students ({count})").format(count=len(result.graded)))
        text = self.tr("Files ({count}, not graded: {unusable})") if unusable else self.tr("Files ({count})")
        self.tabs.setTabText(1, text.format(count=len(self.files.rows), unusable=unusable))
        self._show_file_actions()
        self._renewal.setVisible(self._grading.is_renewing)
        self._totals.setText(self._told())

    def _told(self) -> str:
        if self._grading.is_renewing:
            return self.tr("Everybody is being graded again; the table still shows what was before.")
        numbers = totals(self._grading.result.graded)
        if not self.files.rows:
            return self.tr("There is no Annotator document among the submissions.")
        if not numbers.students:
            return self.tr("There is no submission that can be graded. The files say why.")
        text = self.tr("Mean: {points} of {of} points, {percent} % · Grades: {grades}")
        return text.format(
            points=number(numbers.points),
            of=number(numbers.of),
            percent=f"{numbers.share * 100:.0f}",
            grades=grades_text(numbers),
        )

    def _show_file_actions(self) -> None:
        index = self.file_table.currentIndex()
        self._fate.setText(self.files.rows[index.row()].fate if index.isValid() else "")
        self._file = self.files.rows[index.row()].name if index.isValid() else self._file
        self._assign.setEnabled(index.isValid())
        self._find_again.setEnabled(index.isValid() and self.files.rows[index.row()].is_other_version)

    def _ask_for(self, row: FileRow) -> None:
        self.assignment_requested.emit(row)

    def _on_grading_class_changed(self) -> None:
        grading = self._grading
        self.columns.offer(StudentColumn.HINTS, offered=tells_hints(grading.result, grading.key))
        self._show_numbers()

    def _on_grading_renewal_began(self) -> None:
        self._renewal.setRange(0, len(self._grading.result.graded))
        self._renewal.setValue(0)
        self._show_numbers()
        say(self, self._totals.text())

    def _on_table_opened(self, index: QModelIndex) -> None:
        self.student_opened.emit(self._shown.mapToSource(index).row())

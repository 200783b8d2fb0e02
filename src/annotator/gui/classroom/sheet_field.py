"""The sheet that a school platform has handed out, to be chosen or dropped, and what can be said about it."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from annotator.core.errors import AnnotatorError
from annotator.gui.dialogs.frame import labelled, muted, words
from annotator.gui.language import told
from annotator.services.grade_files import class_outcome
from annotator.services.worksheet import Filled, Worksheet, filled, read_worksheet
from annotator.services.worksheet_columns import ColumnError

if TYPE_CHECKING:
    from annotator.gui.classroom.grading import Grading

_MOST: Final = 3
"""Students who are not clear in the sheet and are named; the others are told afterwards."""


class SheetField(QWidget):
    """A file, a column if there are several, and a sentence about who is in there."""

    changed = Signal()

    def __init__(self, grading: "Grading") -> None:
        """Start without a file."""
        super().__init__()
        self.setObjectName("sheet_field")
        self._grading = grading
        self.sheet: Worksheet | None = None
        self.path: Path | None = None
        self._file = QLineEdit(readOnly=True)
        self._file.setObjectName("sheet")
        self._file.setPlaceholderText(self.tr("None. You can also drop it here."))
        self._choose = QPushButton(self.tr("Choo&se…"))
        self._clear = QPushButton(self.tr("Without"))
        self._column = QComboBox()
        for name, part in (
            ("choose_sheet", self._choose),
            ("clear_sheet", self._clear),
            ("column", self._column),
        ):
            part.setObjectName(name)
        for button in (self._choose, self._clear):
            button.setAutoDefault(False)
        label = labelled(QLabel(self.tr("&Sheet of the platform")), self._file)
        self._choose.setAccessibleName(self.tr("Choose the sheet of the platform"))
        self._clear.setAccessibleName(self.tr("Without a sheet"))
        self._column_label = labelled(QLabel(self.tr("&Column for the grades")), self._column)
        self._outlook = muted(words("", "sheet_outlook"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self._file, 0, 1)
        grid.addWidget(self._choose, 0, 2)
        grid.addWidget(self._clear, 0, 3)
        grid.addWidget(self._column_label, 1, 0)
        grid.addWidget(self._column, 1, 1)
        grid.addWidget(self._outlook, 2, 0, 1, 4)
        self._choose.clicked.connect(self._on_choose_clicked)
        self._clear.clicked.connect(self.clear)
        self._column.activated.connect(self._on_column_activated)
        self.clear()

    @property
    def is_usable(self) -> bool:
        """Whether there is no file, or one that can be filled."""
        return self.path is None or self.sheet is not None

    def take(self, path: Path) -> None:
        """Take the file at *path*; what cannot be used is told."""
        self.path = path
        self._file.setText(str(path))
        self._clear.setEnabled(True)
        self._show_columns(())
        self._read("")

    def clear(self) -> None:
        """Do without a sheet."""
        self.path = self.sheet = None
        self._file.clear()
        self._clear.setEnabled(False)
        self._show_columns(())
        self._outlook.setText(
            self.tr(
                "The worksheet of Moodle, the gradebook of Canvas or the status file of ILIAS, as you have "
                "downloaded it. A copy gets grades and comments; all else in it stays as it is."
            )
        )
        self.changed.emit()

    def _read(self, column: str) -> None:
        assert self.path is not None
        self.sheet = None
        try:
            self.sheet = read_worksheet(self.path, column)
            done = filled(
                self.sheet,
                class_outcome(self._grading.result).graded,
                self._grading.session.assigned,
                QCoreApplication.translate,
            )
        except ColumnError as error:
            self._show_columns(error.candidates)
            self._outlook.setText(
                self.tr("Which column takes the grades?") if error.candidates else told(error.message)
            )
        except AnnotatorError as error:
            self.sheet = None
            self._outlook.setText(told(error.message))
        else:
            self._outlook.setText(self._told(done))
        self.changed.emit()

    def _told(self, done: Filled) -> str:
        known = self.tr("Students who get their grade there: {count} of {all}.").format(
            count=done.students, all=len(self._grading.result.graded)
        )
        return " ".join(
            [known, *map(told, done.left_out[:_MOST]), *(["…"] if len(done.left_out) > _MOST else [])]
        )

    def _show_columns(self, candidates: tuple[str, ...]) -> None:
        self._column.clear()
        self._column.addItems(list(candidates))
        self._column.setCurrentIndex(-1)
        for part in (self._column_label, self._column):
            part.setVisible(bool(candidates))

    # ---- slots -------------------------------------------------------------------------------

    def _on_choose_clicked(self) -> None:
        start = self.path or self._grading.folder.parent
        kinds = self.tr("Sheets (*.csv *.xlsx);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self._choose.accessibleName(), str(start), kinds)
        if name:
            self.take(Path(name))

    def _on_column_activated(self, index: int) -> None:
        self._read(self._column.itemText(index))

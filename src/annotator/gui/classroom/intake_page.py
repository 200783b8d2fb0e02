"""Where the grading of a class begins: the key, the submissions, and a folder for the results."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.frame import labelled, muted, words
from annotator.services.classroom import results_folder

_WIDTH: Final = 720
_SEPARATOR: Final = "; "


@dataclass(frozen=True, slots=True)
class Intake:
    """What shall be graded: the key, the submissions, and where the results go."""

    key: Path
    submissions: tuple[Path, ...]
    results: Path


class IntakePage(QWidget):
    """Three places to choose or to drop on the window, and a button that begins."""

    start_requested = Signal(object)
    """An `Intake`."""
    cancel_requested = Signal()

    def __init__(self) -> None:
        """Build the empty page."""
        super().__init__()
        self.setObjectName("intake_page")
        self._paths: tuple[Path, ...] = ()
        self.key, self.submissions, self.results = QLineEdit(), QLineEdit(), QLineEdit()
        self._start = QPushButton(self.tr("&Grade the class"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._read = words("", "files_read")
        for name, part in (
            ("key", self.key),
            ("submissions", self.submissions),
            ("results", self.results),
            ("start", self._start),
            ("cancel", self._cancel),
            ("progress", self._bar),
        ):
            part.setObjectName(name)
        self._bar.setAccessibleName(self.tr("Reading the submissions"))
        self.submissions.setReadOnly(True)
        self._lay_out()
        self.show_reading(reading=False)
        self._start.clicked.connect(lambda: self.start_requested.emit(self.intake()))
        self._cancel.clicked.connect(self.cancel_requested)
        for field in (self.key, self.submissions, self.results):
            field.textChanged.connect(self._show_state)

    def _lay_out(self) -> None:
        heading = words(self.tr("Grade a class"), "heading")
        font = heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.4)
        heading.setFont(font)
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        self._add_row(grid, QLabel(self.tr("&Key")), self.key, (self.tr("Choose…"), "key", self._choose_key))
        self._add_row(
            grid,
            QLabel(self.tr("&Submissions")),
            self.submissions,
            (self.tr("Folder…"), "folder", self._choose_folder),
            (self.tr("Files…"), "files", self._choose_files),
        )
        self._add_row(
            grid,
            QLabel(self.tr("&Results")),
            self.results,
            (self.tr("Choose…"), "results", self._choose_results),
        )
        hint = self.tr(
            "A folder, a zip archive from the school platform or single files; you can also drop them "
            "here. The newest submission of each student counts. Your decisions, the grades and the feedback "
            "lie in the folder for the results."
        )
        row = QHBoxLayout()
        row.addWidget(self._start)
        row.addWidget(self._cancel)
        row.addWidget(self._bar, 1)
        row.addStretch()
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(heading)
        column.addWidget(muted(words(hint, "intake_hint")))
        column.addLayout(grid)
        column.addLayout(row)
        column.addWidget(self._read)
        column.addStretch(2)
        around = QHBoxLayout(self)
        around.addStretch(1)
        around.addWidget(inner, 8)
        around.addStretch(1)

    def _add_row(
        self,
        grid: QGridLayout,
        label: QLabel,
        field: QLineEdit,
        *buttons: tuple[str, str, Callable[[], None]],
    ) -> None:
        row = grid.rowCount()
        grid.addWidget(labelled(label, field), row, 0)
        grid.addWidget(field, row, 1, 1, 3 - len(buttons))
        for column, (text, name, choose) in enumerate(buttons, 4 - len(buttons)):
            button = QPushButton(text)
            button.setObjectName(f"choose_{name}")
            button.setAccessibleName(f"{field.accessibleName()}: {text}")
            button.clicked.connect(choose)
            grid.addWidget(button, row, column)

    # ---- what is chosen ----------------------------------------------------------------------

    def intake(self) -> Intake:
        """Return what shall be graded."""
        return Intake(Path(self.key.text()), self._paths, Path(self.results.text()))

    def offer(self, intake: Intake) -> None:
        """Fill in what was graded last."""
        self.key.setText(str(intake.key))
        self.take(intake.submissions)
        self.results.setText(str(intake.results))

    def take(self, paths: Sequence[Path]) -> None:
        """Take submissions, and suggest where their results go."""
        self._paths = tuple(paths)
        self.submissions.setText(_SEPARATOR.join(map(str, paths)))
        self.results.setText(str(results_folder(paths[0])) if paths else "")

    def show_reading(self, *, reading: bool, count: int = 0) -> None:
        """Show that files are being read, and how many have been."""
        self._bar.setVisible(reading)
        self._cancel.setVisible(reading)
        self._read.setText(self.tr("%n file(s) read", "", count) if reading else "")
        self._show_state()

    def _show_state(self) -> None:
        fields = (self.key, self.submissions, self.results)
        self._start.setEnabled(all(field.text() for field in fields) and not self._cancel.isVisibleTo(self))

    # ---- slots -------------------------------------------------------------------------------

    def _choose_key(self) -> None:
        kinds = self.tr("Annotator documents (*.annox)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the key"), self.key.text(), kinds)
        if name:
            self.key.setText(name)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose the submissions"), self._start_folder())
        if name:
            self.take([Path(name)])

    def _choose_files(self) -> None:
        kinds = self.tr("Submissions (*.annox *.zip)")
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Choose the submissions"), self._start_folder(), kinds
        )
        if names:
            self.take([Path(name) for name in names])

    def _choose_results(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Choose the folder for the results"), self.results.text()
        )
        if name:
            self.results.setText(name)

    def _start_folder(self) -> str:
        return str(self._paths[0].parent) if self._paths else str(Path(self.key.text()).parent)

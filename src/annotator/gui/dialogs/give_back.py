"""What the class gets back, and where: chosen, written in the background, and told."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import AnnotatorError
from annotator.gui import tasks
from annotator.gui.classroom.sheet_field import SheetField
from annotator.gui.dialogs.frame import Frame, bold, labelled, muted, reading, words
from annotator.gui.dialogs.message import show_error, tell
from annotator.gui.language import language, told
from annotator.gui.panels.flow_layout import FlowLayout
from annotator.gui.printing.feedback_pdf import feedback_pdf
from annotator.services.give_back import GivenBack, Wanted, Words, give_back

if TYPE_CHECKING:
    from annotator.gui.classroom.grading import Grading

_ROLE: Final = QDialogButtonBox.ButtonRole
_USUAL: Final = ("csv", "xlsx")
_SIZE: Final = (720, 460)


class GiveBackDialog(Frame):
    """A form, a progress bar in its place while files are written, and at the end what has been."""

    def __init__(self, grading: "Grading", sheet: Path | None = None, parent: QWidget | None = None) -> None:
        """Offer to give back the class of *grading*, and to fill the *sheet* that somebody has dropped."""
        super().__init__("give_back", self.tr("Give back"), parent)
        self.setAcceptDrops(True)
        self.resize(*_SIZE)
        self._grading = grading
        self._task: tasks.Task | None = None
        self._folder = QLineEdit(str(grading.folder))
        self._folder.setObjectName("folder")
        self._formats = {
            "csv": QCheckBox(self.tr("CSV, a line for each student")),
            "xlsx": QCheckBox(self.tr("Workbook (XLSX), with items and statistics")),
            "html": QCheckBox(self.tr("Web page")),
            "json": QCheckBox(self.tr("JSON, with every reason")),
        }
        for name, box in self._formats.items():
            box.setObjectName(f"format_{name}")
            box.setChecked(name in _USUAL)
        self._pdf = QCheckBox(self.tr("as &PDF too, to be printed"))
        self._pdf.setObjectName("pdf")
        self.sheet = SheetField(grading)
        self._bar = QProgressBar()
        self._bar.setObjectName("progress")
        self._bar.setAccessibleName(self.tr("Students whose feedback is written"))
        self._done = reading("", "written", self.tr("What has been written"))
        self._pages = QStackedWidget()
        form = QScrollArea(widgetResizable=True)
        form.setFrameShape(QFrame.Shape.NoFrame)
        form.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it can be reached
        form.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form.setWidget(self._form())
        for page in (form, self._progress(), self._result()):
            self._pages.addWidget(page)
        self.body.addWidget(self._pages, 1)
        self._write = self.add_button(self.tr("&Write"), "write", _ROLE.ActionRole, default=True)
        self._open = self.add_button(self.tr("&Open the folder"), "open_folder", _ROLE.ActionRole)
        self._open.setAutoDefault(False)
        self._open.hide()
        self._cancel = self.add_button(self.tr("Cancel"), "cancel", _ROLE.RejectRole)
        self._write.clicked.connect(self._on_write_clicked)
        self._open.clicked.connect(self._on_open_clicked)
        self._folder.textChanged.connect(self._show_state)
        self.sheet.changed.connect(self._show_state)
        if sheet is not None:
            self.sheet.take(sheet)
        self._show_state()

    @classmethod
    def tell(cls, parent: QWidget, grading: "Grading", sheet: Path | None = None) -> None:
        """Give back the class of *grading*, as far as a person wants it."""
        cls(grading, sheet, parent).run()

    def wanted(self) -> Wanted:
        """Return what has been chosen."""
        formats = tuple(name for name, box in self._formats.items() if box.isChecked())
        return Wanted(Path(self._folder.text()), formats, self._pdf.isChecked(), self.sheet.sheet)

    # ---- layout ------------------------------------------------------------------------------

    def _form(self) -> QWidget:
        page = QWidget()
        choose = QPushButton(self.tr("&Choose…"))
        choose.setObjectName("choose_folder")
        choose.setAccessibleName(self.tr("Choose the folder for the results"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._on_choose_clicked)
        folder = QGridLayout()
        folder.setColumnStretch(1, 1)
        folder.addWidget(labelled(QLabel(self.tr("&Folder")), self._folder), 0, 0)
        folder.addWidget(self._folder, 0, 1)
        folder.addWidget(choose, 0, 2)
        boxes = QWidget()
        row = FlowLayout(boxes, spacing=8)
        for box in self._formats.values():
            row.addWidget(box)
        about = self.tr(
            "Each student gets a document that shows in Annotator what was right, partly right, wrong and "
            "missed, and the same as a web page. All of it is in feedback.zip, in the folders that the "
            "school platform has for the students, to be uploaded as it is."
        )
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addLayout(folder)
        for title, *parts in (
            (self.tr("Grades"), boxes),
            (self.tr("Feedback"), muted(words(about, "feedback_about")), self._pdf),
            (self.tr("School platform"), self.sheet),
        ):
            column.addSpacing(4)
            column.addWidget(bold(QLabel(title)))
            for part in parts:
                column.addWidget(part)
        column.addStretch(1)
        return page

    def _progress(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(words(self.tr("Writing grades and feedback…"), "writing"))
        column.addWidget(self._bar)
        column.addStretch(2)
        return page

    def _result(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self._summary = bold(words("", "summary"))
        column.addWidget(self._summary)
        column.addWidget(self._done, 1)
        return page

    def _show_state(self) -> None:
        self._write.setEnabled(bool(self._folder.text().strip()) and self.sheet.is_usable)

    # ---- writing -----------------------------------------------------------------------------

    def _on_write_clicked(self) -> None:
        grading, wanted, tag = self._grading, self.wanted(), language()
        if self._would_be_lost(wanted):
            return
        result, key, session = grading.result, grading.key, grading.session
        in_words, make_pdf = Words(QCoreApplication.translate, tag), partial(feedback_pdf, language=tag)
        self._bar.setRange(0, len(result.graded))
        self._bar.setValue(0)
        self._pages.setCurrentIndex(1)
        self._write.setEnabled(False)
        self._task = tasks.run(
            self,
            lambda report: give_back(result, key, session, wanted, in_words, make_pdf, report),
            done=partial(self._on_task_done, wanted),
            failed=self._on_task_failed,
            progress=self._bar.setValue,
        )
        self._cancel.setFocus()

    def _would_be_lost(self, wanted: Wanted) -> bool:
        """Return whether the sheet as it was downloaded would be written over, after telling so."""
        path, sheet = self.sheet.path, wanted.sheet
        if path is None or sheet is None or path.resolve() != (wanted.folder / sheet.file_name).resolve():
            return False
        text = self.tr(
            "{name} would be written over. Choose another folder, or the sheet as it was downloaded."
        )
        tell(self, self.tr("This is where the copy goes"), text.format(name=path.name))
        return True

    def reject(self) -> None:
        """Stop writing first; what has been written stays."""
        if self._task is None:
            super().reject()
        else:
            self._task.cancel()

    def done(self, result: int) -> None:
        """Let go of the thread that writes."""
        if self._task is not None:
            self._task.end()
            self._task = None
        super().done(result)

    # ---- events ------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file."""
        if event.mimeData().hasUrls() and self._pages.currentIndex() == 0:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file as the sheet of the platform."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if paths:
            self.sheet.take(paths[0])

    # ---- slots -------------------------------------------------------------------------------

    def _on_choose_clicked(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Choose the folder for the results"), self._folder.text()
        )
        if name:
            self._folder.setText(name)

    def _on_task_done(self, wanted: Wanted, given: GivenBack | None) -> None:
        self._task = None
        if given is None:
            self._pages.setCurrentIndex(0)
            self._show_state()
            return
        try:
            self._grading.save_in(wanted.folder)
        except AnnotatorError as error:
            show_error(self, error)
        self._summary.setText(self.tr("Everything is written for %n student(s).", "", given.students))
        self._done.setPlainText("\n".join(self._lines(wanted, given)))
        self._pages.setCurrentIndex(2)
        self._write.hide()
        self._open.show()
        self._cancel.setText(self.tr("Close"))
        self._open.setDefault(True)
        self._open.setFocus()

    def _lines(self, wanted: Wanted, given: GivenBack) -> list[str]:
        about = {
            "feedback.zip": self.tr("the feedback, to be uploaded to the school platform"),
            "worksheet.csv": self.tr("the sheet with grades, to be uploaded to the school platform"),
            "status.csv": self.tr("the sheet with grades, to be uploaded to the school platform"),
            "status.xlsx": self.tr("the sheet with grades, to be uploaded to the school platform"),
        }
        lines = [self.tr("In {folder}:").format(folder=wanted.folder), ""]
        lines += (f"{name} – {about[name]}" if name in about else name for name in given.files)
        if given.filled is not None:
            lines += [
                "",
                self.tr("Students graded in the sheet: {count}.").format(count=given.filled.students),
            ]
            lines += map(told, given.filled.left_out)
        return lines

    def _on_task_failed(self, error: AnnotatorError) -> None:
        self._task = None
        self._pages.setCurrentIndex(0)
        self._show_state()
        show_error(self, error)

    def _on_open_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder.text()))

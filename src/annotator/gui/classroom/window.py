"""The window in which a teacher grades a class."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from annotator.core.errors import AnnotatorError
from annotator.gui.classroom.class_page import ClassPage
from annotator.gui.classroom.grading import Grading
from annotator.gui.classroom.intake_page import Intake, IntakePage
from annotator.gui.classroom.student_page import StudentPage
from annotator.gui.classroom.students_page import StudentsPage
from annotator.gui.dialogs.message import show_error
from annotator.gui.dialogs.questions import Unsaved, ask_unsaved
from annotator.gui.icons import icon
from annotator.gui.settings import GRADING_KEY, GRADING_RESULTS, GRADING_SUBMISSIONS
from annotator.gui.style_sheet import rows_sheet, style_sheet
from annotator.gui.tool_bar import ToolBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.appearance import Appearance
    from annotator.gui.classroom.file_model import FileRow
    from annotator.gui.settings import Settings

_SIZE: Final = (1200, 760)
_HINT_TIME: Final = 6000
_KEY: Final = QKeySequence.StandardKey
_DOCUMENT: Final = ".annox"
_SHEETS: Final = (".csv", ".xlsx")


class ClassroomWindow(QMainWindow):
    """A page to begin on, the table of students, and what leads on from there."""

    def __init__(self, appearance: "Appearance", settings: "Settings", parent: QWidget | None = None) -> None:
        """Build the window with the page to begin on."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("classroom")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Grade a class"))
        self.setAccessibleName(self.windowTitle())
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.resize(*_SIZE)
        self._appearance = appearance
        self._settings = settings
        self.grading: Grading | None = None
        self.intake = IntakePage()
        self.students: StudentsPage | None = None
        self.student: StudentPage | None = None
        self.whole: ClassPage | None = None
        self.pages = QStackedWidget()
        self.pages.addWidget(self.intake)
        self.setCentralWidget(self.pages)
        self._icons: list[tuple[QAction, str]] = []
        self._build_tool_bar()
        self.setStyleSheet(style_sheet(appearance.theme) + rows_sheet(appearance.theme))
        self.intake.start_requested.connect(self._on_intake_start_requested)
        self.intake.cancel_requested.connect(self._on_intake_cancel_requested)
        appearance.theme_changed.connect(self._on_theme_changed)
        self._offer_last()
        self._show_state()

    def _build_tool_bar(self) -> None:
        bar = self._bar = ToolBar(self.tr("Tools"), self)
        self._begin = self._action(bar, "begin", self.tr("Choose submissions"), "folder-open", "Ctrl+O")
        self._begin.triggered.connect(lambda: self._show_page(self.intake))
        self._list = self._action(bar, "class_table", self.tr("Students"), "list", "Ctrl+L")
        self._list.triggered.connect(lambda: self._show_page(self.students))
        self._class = self._action(bar, "whole_class", self.tr("Whole class"), "highlighter", "Ctrl+Shift+L")
        self._class.triggered.connect(self.show_class)
        self._present = self._action(bar, "present_class", self.tr("Full screen"), "presentation", "F5")
        self._present.triggered.connect(self.present)
        self._rubric = self._action(bar, "rubric", self.tr("Rubric…"), "list-checks", "Ctrl+R")
        self._rubric.triggered.connect(self.edit_rubric)
        bar.addSeparator()
        self._undo = self._action(bar, "undo", self.tr("Undo"), "undo", _KEY.Undo)
        self._undo.triggered.connect(lambda: self._stack_do(lambda grading: grading.undo_stack.undo()))
        self._redo = self._action(bar, "redo", self.tr("Redo"), "redo", _KEY.Redo)
        self._redo.triggered.connect(lambda: self._stack_do(lambda grading: grading.undo_stack.redo()))
        bar.addSeparator()
        self._save = self._action(bar, "save", self.tr("Save decisions"), "save", _KEY.Save)
        self._save.triggered.connect(self.save)
        self._write = self._action(bar, "give_back", self.tr("Give back…"), "send", "Ctrl+Shift+S")
        self._write.triggered.connect(self._on_give_back_triggered)
        self.addToolBar(bar)

    def _action(
        self, bar: ToolBar, name: str, text: str, icon_name: str, key: "QKeySequence.StandardKey | str"
    ) -> QAction:
        action = QAction(icon(icon_name, self._appearance.theme), text, self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        self._icons.append((action, icon_name))
        bar.addAction(action)
        self.addAction(action)  # so that its keys work while the bar is hidden
        return action

    def _offer_last(self) -> None:
        key, results = self._settings.get(GRADING_KEY), self._settings.get(GRADING_RESULTS)
        paths = self._settings.get(GRADING_SUBMISSIONS)
        if key and results:
            self.intake.offer(Intake(Path(key), tuple(map(Path, paths)), Path(results)))

    # ---- commands ----------------------------------------------------------------------------

    def grade(self, intake: Intake) -> None:
        """Grade what was chosen, unless decisions about another class would be lost."""
        if not self._may_leave():
            return
        try:
            grading = Grading.opened(intake.key, intake.submissions, intake.results, self)
        except AnnotatorError as error:
            show_error(self, error)
            return
        self._settings.set(GRADING_KEY, str(intake.key))
        self._settings.set(GRADING_SUBMISSIONS, [str(path) for path in intake.submissions])
        self._settings.set(GRADING_RESULTS, str(intake.results))
        self._take(grading)
        grading.take_in()

    def save(self) -> bool:
        """Save the decisions, and return whether that worked."""
        return self._tried(lambda grading: grading.save(), self.tr("The decisions are saved."))

    def give_back(self, sheet: Path | None = None) -> None:
        """Write what the class gets back; a *sheet* of the school platform is filled."""
        from annotator.gui.dialogs.give_back import GiveBackDialog

        if self.grading is not None and not self.grading.is_renewing:
            GiveBackDialog.tell(self, self.grading, sheet)

    def assign(self, row: "FileRow") -> None:
        """Ask whose file this is."""
        from annotator.gui.dialogs.assign_file import AssignFileDialog

        assert self.grading is not None
        known = sorted({each.submission.student for each in self.grading.result.graded}, key=str.casefold)
        student = AssignFileDialog.ask(self, row.name, known)
        if student:
            self.grading.assign(row.name, student)

    def find_again(self, row: "FileRow") -> None:
        """Show where the annotations of a file are in the article of the key, and grade it with them."""
        from annotator.gui.classroom.finding_again import find_again

        if self.grading is not None:
            find_again(self, self.grading, row.name, self._appearance)

    def edit_rubric(self) -> None:
        """Ask what counts how much, and grade everybody by it."""
        from annotator.gui.dialogs.rubric import RubricDialog

        if self.grading is not None and not self.grading.is_renewing:
            rubric = RubricDialog.ask(self, self.grading)
            if rubric is not None:
                self.grading.use_rubric(rubric)

    def open_student(self, place: int) -> None:
        """Show the student at this place in the result."""
        assert self.student is not None
        assert self.students is not None
        self._show_page(self.student)
        self.student.show_student(place, self.students.order())

    def show_class(self) -> None:
        """Show the class as a whole."""
        if self.whole is not None:
            self._show_page(self.whole)
            self.whole.show_class()

    def present(self) -> None:
        """Fill the screen with the class as a whole, or give the screen back."""
        if self.isFullScreen():
            self.leave_full_screen()
        elif self.whole is not None:
            self.show_class()
            self.whole.present(large=True)
            self._bar.hide()
            self.statusBar().hide()
            self.showFullScreen()

    def leave_full_screen(self) -> None:
        """Give the screen back."""
        if self.isFullScreen():
            self.showNormal()
            self._bar.show()
            self.statusBar().show()
            if self.whole is not None:
                self.whole.present(large=False)

    def _stack_do(self, act: "Callable[[Grading], object]") -> None:
        if self.grading is not None:
            act(self.grading)

    def _tried(self, act: "Callable[[Grading], object]", told: str) -> bool:
        if self.grading is None:
            return False
        try:
            act(self.grading)
        except AnnotatorError as error:
            show_error(self, error)
            return False
        self.statusBar().showMessage(told, _HINT_TIME)
        return True

    def _may_leave(self) -> bool:
        """Return whether nothing is lost, or a person has said that it may be."""
        if self.grading is None or self.grading.undo_stack.isClean():
            return True
        answer = ask_unsaved(self, self.grading.key.article.title)
        return answer is Unsaved.DISCARD or (answer is Unsaved.SAVE and self.save())

    # ---- showing -----------------------------------------------------------------------------

    def _take(self, grading: Grading) -> None:
        """Show another class in place of the one before."""
        self._drop()
        self.grading = grading
        self.students = StudentsPage(grading, self._appearance, self._settings)
        self.students.assignment_requested.connect(self.assign)
        self.students.other_version_requested.connect(self.find_again)
        self.students.student_opened.connect(self.open_student)
        self.student = StudentPage(grading, self._appearance)
        self.pages.addWidget(self.students)
        self.whole = ClassPage(grading, self._appearance)
        self.pages.addWidget(self.student)
        self.pages.addWidget(self.whole)
        grading.began.connect(self._on_grading_began)
        grading.progressed.connect(lambda count: self.intake.show_reading(reading=True, count=count))
        grading.class_changed.connect(self._on_grading_class_changed)
        grading.renewal_began.connect(self._on_grading_renewal_began)
        grading.everybody_changed.connect(self._on_grading_everybody_changed)
        grading.failed.connect(lambda error: show_error(self, error))
        grading.undo_stack.indexChanged.connect(self._show_state)
        grading.undo_stack.cleanChanged.connect(self._show_state)

    def _drop(self) -> None:
        for page in (self.students, self.student, self.whole):
            if page is not None:
                self.pages.removeWidget(page)
                page.deleteLater()
        if self.grading is not None:
            self.grading.let_go()
            self.grading.deleteLater()
        self.grading = self.students = self.student = self.whole = None

    def _show_page(self, page: QWidget | None) -> None:
        if page is not None:
            if page is not self.whole:
                self.leave_full_screen()  # names are not for everybody
            self.pages.setCurrentWidget(page)
            self._show_state()

    def _show_state(self) -> None:
        grading = self.grading
        there = grading is not None and not grading.is_reading
        for action in (self._list, self._class, self._present):
            action.setEnabled(there)
        for action in (self._rubric, self._write):  # which begin from what holds for everybody
            action.setEnabled(there and grading is not None and not grading.is_renewing)
        shown = self.pages.currentWidget()
        for action, page in (
            (self._begin, self.intake),
            (self._list, self.students),
            (self._class, self.whole),
        ):
            action.setCheckable(True)
            action.setChecked(shown is page)
        stack = None if grading is None or not there else grading.undo_stack
        self._undo.setEnabled(stack is not None and stack.canUndo())
        self._redo.setEnabled(stack is not None and stack.canRedo())
        self._save.setEnabled(stack is not None and not stack.isClean())
        self._undo.setToolTip(_step(self.tr("Undo"), "" if stack is None else stack.undoText()))
        self._redo.setToolTip(_step(self.tr("Redo"), "" if stack is None else stack.redoText()))

    # ---- events ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the full screen with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.leave_full_screen()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about decisions that are not saved."""
        if not self._may_leave():
            event.ignore()
            return
        self._drop()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take submissions; a document alone may be the key, and a table the sheet of the platform."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if len(paths) == 1 and paths[0].suffix.lower() in _SHEETS and self._write.isEnabled():
            QTimer.singleShot(0, lambda: self.give_back(paths[0]))  # whoever drops is let go first
            return
        if len(paths) == 1 and paths[0].suffix.lower() == _DOCUMENT and not self.intake.key.text():
            self.intake.key.setText(str(paths[0]))
        elif paths:
            self.intake.take(paths)
        self._show_page(self.intake)

    # ---- slots -------------------------------------------------------------------------------

    def _on_intake_start_requested(self, intake: Intake) -> None:
        self.grade(intake)

    def _on_intake_cancel_requested(self) -> None:
        self._stack_do(lambda grading: grading.cancel())

    def _on_grading_began(self) -> None:
        self.intake.show_reading(reading=True)
        self._show_page(self.intake)

    def _on_grading_renewal_began(self) -> None:
        self.statusBar().showMessage(self.tr("Everybody is being graded again…"))
        self._show_state()

    def _on_grading_everybody_changed(self) -> None:
        self.statusBar().clearMessage()
        self._show_state()

    def _on_grading_class_changed(self) -> None:
        self.statusBar().clearMessage()
        self.intake.show_reading(reading=False)
        self._show_page(self.students)
        if self.students is not None:
            self.students.begin()

    def _on_give_back_triggered(self) -> None:
        self.give_back()

    def _on_theme_changed(self) -> None:
        theme = self._appearance.theme
        self.setStyleSheet(style_sheet(theme) + rows_sheet(theme))
        for action, name in self._icons:
            action.setIcon(icon(name, self._appearance.theme))


def _step(text: str, step: str) -> str:
    return f"{text}: {step}" if step else text

"""What a person goes through with hand-outs and keys."""

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.document import Role
from annotator.core.errors import AnnotatorError, WriteError
from annotator.core.messages import Message
from annotator.gui.settings import LAST_FOLDER
from annotator.services.handout import Task, assignment, begun_work
from annotator.services.open import Opened

if TYPE_CHECKING:
    from annotator.gui.desk import Desk
    from annotator.gui.main_window import MainWindow


class Assignments(QObject):
    """Prepares hand-outs, begins work on them, and makes keys, in the name of the desk."""

    def __init__(self, desk: "Desk") -> None:
        """Act for *desk*."""
        super().__init__(desk)
        self._desk = desk

    def prepare(self, window: "MainWindow") -> None:
        """Ask what is to be done, and save a hand-out with the window's article; the document stays."""
        from annotator.gui.dialogs.prepare_assignment import PrepareDialog

        assert window.file is not None
        document = window.file.session.document.snapshot()
        now = datetime.datetime.now(datetime.UTC)
        task = PrepareDialog.ask(window, document, self._desk.appearance.theme, now)
        if task is None:
            return
        path = self._ask_for_path(window, task)
        if path is None:
            return
        from annotator.services.new import save_new

        try:
            if window.file.path is not None and path.resolve() == window.file.path.resolve():
                raise WriteError(
                    Message(
                        "gui", "{name} is the file you are working on. Choose another name.", name=path.name
                    )
                )
            save_new(assignment(document, task, now=now), path, overwrite=True)
        except AnnotatorError as error:
            self._desk.explain(window, error)
            return
        self._desk.settings.set(LAST_FOLDER, str(path.parent))
        window.show_hint(self.tr("Hand-out saved: {name}").format(name=path.name))

    def goes_on(self, opened: Opened, window: "MainWindow") -> bool:
        """
        Offer to go on with work on the hand-out that has been begun; return whether nothing is left to begin.

        The work may be in another window or in one of the recent files.
        """
        head = opened.document.head
        if head.assignment is None or head.role is not Role.WORK or opened.path is not None:
            return False
        there = next((other for other in self._desk.windows if _works_on(other, head.assignment.id)), None)
        path = None if there else begun_work(head.assignment.id, self._desk.recent.paths())
        if there is None and path is None:
            return False
        from annotator.gui.dialogs.questions import Begun, ask_begun

        title = path.name if path else opened.document.article.title
        answer = ask_begun(window, title)
        if answer is Begun.GO_ON and there is not None:
            there.raise_()
            there.activateWindow()
        elif answer is Begun.GO_ON and path is not None:
            self._desk.open_path(path, window)
        return answer is not Begun.AFRESH

    def make_key(self, window: "MainWindow") -> None:
        """Open a key with what is annotated in the window, as a new document."""
        from annotator.services.answer_key import key_of

        assert window.file is not None
        document = window.file.session.document.snapshot()
        if document.head.role is Role.KEY:
            window.show_hint(self.tr("This is an answer key already."))
            return
        key = key_of(document, now=datetime.datetime.now(datetime.UTC))
        self._desk.show(Opened(key), window)

    def open_sample_key(self, window: "MainWindow") -> None:
        """Open the answer key of the sample article as a new document."""
        from annotator.services.answer_key import sample_key

        self._desk.show(sample_key(), window)

    def _ask_for_path(self, window: "MainWindow", task: Task) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        from annotator.services.hand_in import SUFFIX, file_name

        last = self._desk.settings.get(LAST_FOLDER)
        folder = Path(last) if last and Path(last).is_dir() else Path.home()
        chosen, _ = QFileDialog.getSaveFileName(
            window,
            self.tr("Save the hand-out as"),
            str(folder / file_name(class_name=self.tr("Assignment"), title=task.title)),
            self.tr("Annotator documents (*{suffix})").format(suffix=SUFFIX),
        )
        if not chosen:
            return None
        return Path(chosen) if Path(chosen).suffix else Path(chosen + SUFFIX)


def _works_on(window: "MainWindow", assignment_id: str) -> bool:
    """Return whether somebody works on this assignment in *window*."""
    if window.file is None:
        return False
    head = window.file.session.document.head
    return head.role is Role.WORK and head.assignment is not None and head.assignment.id == assignment_id

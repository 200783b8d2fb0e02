"""What a person goes through when saving, handing in and closing."""

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from annotator.core.errors import WriteError
from annotator.gui.moments import local_moment
from annotator.gui.settings import LAST_FOLDER, PERSON_CLASS, PERSON_NAME, REMEMBER_PERSON, Settings
from annotator.gui.speech import say

if TYPE_CHECKING:
    from annotator.core.document import Head
    from annotator.gui.desk import Desk
    from annotator.gui.document_file import DocumentFile
    from annotator.gui.main_window import MainWindow

SUFFIX: Final = ".annox"


class Saving(QObject):
    """Asks, saves, and explains what did not work; every method returns whether it came to an end."""

    def __init__(self, desk: "Desk", settings: Settings) -> None:
        """Ask in the name of *desk* and remember folders in *settings*."""
        super().__init__(desk)
        self._desk = desk
        self._settings = settings

    def save(self, window: "MainWindow") -> bool:
        """Save the window's document to its file, asking for one where there is none."""
        file = _file(window)
        if file.path is None or file.session.read_only:
            return self.save_as(window)
        try:
            file.save()
        except WriteError as error:
            return self._explain(window, error)
        say(window, self.tr("Saved"))
        return True

    def save_as(self, window: "MainWindow") -> bool:
        """Ask where to, and save there; a read-only document goes on as the copy."""
        file = _file(window)
        path = self._ask_for_path(window, file)
        if path is None:
            return False
        try:
            file.save_as(path)
        except WriteError as error:
            return self._explain(window, error)
        say(window, self.tr("Saved"))
        self._settings.set(LAST_FOLDER, str(path.parent))
        self._desk.recent.add(path)
        if file.session.read_only:
            self._desk.reopen(path, window)
        return True

    def hand_in(self, window: "MainWindow") -> bool:
        """Ask for name and class, and write a submission."""
        from annotator.gui.dialogs.hand_in import HandInDialog, Person
        from annotator.services.hand_in import file_name

        file, settings = _file(window), self._settings
        head = file.session.document.head
        remembered = settings.get(REMEMBER_PERSON)
        person = Person(
            name=head.author or (settings.get(PERSON_NAME) if remembered else ""),
            class_name=head.class_name or (settings.get(PERSON_CLASS) if remembered else ""),
            remember=remembered,
        )
        title = file.session.document.article.title
        answer = HandInDialog.ask(
            window,
            person=person,
            folder=self._folder(file),
            due=self._due(head),
            suggest=lambda name, class_name: file_name(name=name, class_name=class_name, title=title),
        )
        if answer is None:
            return False
        settings.set(REMEMBER_PERSON, answer.person.remember)
        settings.set(PERSON_NAME, answer.person.name if answer.person.remember else "")
        settings.set(PERSON_CLASS, answer.person.class_name if answer.person.remember else "")
        try:
            file.hand_in(answer.path, name=answer.person.name, class_name=answer.person.class_name)
        except WriteError as error:
            return self._explain(window, error)
        window.show_hint(self.tr("Handed in: {name}").format(name=answer.path.name))
        return True

    def _due(self, head: "Head") -> str:
        """Return when it was to be handed in, empty if nobody says so."""
        if head.assignment is None or head.assignment.due is None:
            return ""
        from annotator.services.handout import is_late

        due = local_moment(head.assignment.due)
        if is_late(head, datetime.datetime.now(datetime.UTC)):
            return self.tr("It was due {when}. Hand it in all the same; your teacher sees the time.").format(
                when=due
            )
        return self.tr("Due {when}.").format(when=due)

    def publish(self, window: "MainWindow") -> None:
        """Ask how to print or export the annotated article, and do it."""
        from annotator.gui.printing.publishing import publish

        publish(window, self._folder(_file(window)))

    def may_close(self, window: "MainWindow") -> bool:
        """Ask what to do with unsaved changes; False keeps the window open."""
        if not _file(window).is_modified:
            return True
        from annotator.gui.dialogs.questions import Unsaved, ask_unsaved

        answer = ask_unsaved(window, _file(window).title)
        if answer is Unsaved.SAVE:
            return self.save(window)
        return answer is Unsaved.DISCARD

    def _explain(self, window: "MainWindow", error: WriteError) -> bool:
        """Say why it could not be saved, and offer what can be done."""
        from annotator.gui.dialogs.message import show_error
        from annotator.gui.dialogs.questions import (
            ChangedElsewhere,
            ask_changed_elsewhere,
        )
        from annotator.services.save import ChangedElsewhereError

        if not isinstance(error, ChangedElsewhereError):
            show_error(window, error)
            return False
        answer = ask_changed_elsewhere(window, error)
        if answer is ChangedElsewhere.SAVE_AS:
            return self.save_as(window)
        if answer is ChangedElsewhere.OVERWRITE:
            try:
                _file(window).save(overwrite=True)
            except WriteError as second:
                show_error(window, second)
            else:
                return True
        return False

    def _ask_for_path(self, window: "MainWindow", file: "DocumentFile") -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        from annotator.services.hand_in import file_name

        name = file.path.name if file.path else file_name(title=file.session.document.article.title)
        chosen, _ = QFileDialog.getSaveFileName(
            window,
            self.tr("Save as"),
            str(self._folder(file) / name),
            self.tr("Annotator documents (*{suffix})").format(suffix=SUFFIX),
        )
        if not chosen:
            return None
        return Path(chosen) if Path(chosen).suffix else Path(chosen + SUFFIX)

    def _folder(self, file: "DocumentFile") -> Path:
        """Return the folder that is offered: the file's, the last one used, or the home folder."""
        last = self._settings.get(LAST_FOLDER)
        if file.path is not None:
            return file.path.parent
        return Path(last) if last and Path(last).is_dir() else Path.home()


def _file(window: "MainWindow") -> "DocumentFile":
    assert window.file is not None
    return window.file

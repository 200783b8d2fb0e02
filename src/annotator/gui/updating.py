"""Puts another version of the article under the annotations, after a person has looked at both."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from annotator.core.errors import AnnotatorError
from annotator.gui import tasks
from annotator.gui.dialogs.message import show_error, tell
from annotator.gui.dialogs.update_article import UpdateArticleDialog
from annotator.gui.settings import LAST_FOLDER
from annotator.services.reanchor import Update, read_version, update

if TYPE_CHECKING:
    from annotator.core.document import Document
    from annotator.gui.main_window import MainWindow


def update_article(window: "MainWindow") -> None:
    """Ask for the file with the new version, show both, and replace the article in one step."""
    settings = window.desk.settings
    chosen, _ = QFileDialog.getOpenFileName(
        window,
        QCoreApplication.translate("Updating", "The new version of the article"),
        settings.get(LAST_FOLDER) or str(Path.home()),
        QCoreApplication.translate("Updating", "All files (*)"),
    )
    if chosen:
        settings.set(LAST_FOLDER, str(Path(chosen).parent))
        update_from(window, Path(chosen))


def update_from(window: "MainWindow", path: Path) -> None:
    """Do the same with the article, or that of the document, at *path*."""
    assert window.file is not None
    translate, session = QCoreApplication.translate, window.file.session
    document = session.document.snapshot()
    label = translate("Updating", "Comparing both versions…")
    try:
        found = tasks.wait_or_stop(lambda report: _compared(document, path, report), label)
    except AnnotatorError as error:
        show_error(window, error)
        return
    if found is None:
        return
    if found.is_same_text:
        text = translate("Updating", "“{name}” holds the very text that the document has already.")
        tell(window, translate("Updating", "Nothing to change"), text.format(name=path.name))
        return
    decided = UpdateArticleDialog.ask(window, found, window.desk.appearance)
    if decided is not None:
        session.push(found.change(decided), translate("Updating", "Update the article"))


def _compared(document: "Document", path: Path, report: tasks.Report) -> Update | None:
    article, losses = read_version(path)
    return update(document, article, losses=losses, goes_on=lambda: report(0))

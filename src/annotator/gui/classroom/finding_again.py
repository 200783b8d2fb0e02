"""Grades a submission on another version of the article, after a person has looked at both."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.gui import tasks
from annotator.gui.dialogs.message import tell
from annotator.gui.dialogs.update_article import UpdateArticleDialog
from annotator.services.inbox import document_at
from annotator.services.other_version import after, settled_by
from annotator.services.reanchor import Update, update_of_version

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.gui.appearance import Appearance
    from annotator.gui.classroom.grading import Grading


def find_again(parent: "QWidget", grading: "Grading", file: str, appearance: "Appearance") -> None:
    """Show both versions, with what was settled before, and grade *file* by what is settled then."""
    paths, article = grading.paths, grading.key.article

    def compared(report: tasks.Report) -> Update | None:
        document = document_at(paths, file)
        if document is None:
            return None
        return update_of_version(document, article, goes_on=lambda: report(0))

    label = QCoreApplication.translate("FindingAgain", "Comparing both versions…")
    update = tasks.wait_or_stop(compared, label)
    if update is None:
        text = QCoreApplication.translate("FindingAgain", "{name} cannot be read any more.").format(name=file)
        tell(parent, QCoreApplication.translate("FindingAgain", "Nothing to compare"), text)
        return
    known = grading.session.reanchored.get(file, {})
    decided = UpdateArticleDialog.ask_for_grading(parent, update, after(update, known), appearance)
    if decided is not None:
        grading.grade_other_version(file, settled_by(update, decided))

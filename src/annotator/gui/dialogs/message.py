"""Telling what went wrong, and what else is to be known."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotator.core.errors import AnnotatorError, ReadError, WriteError
from annotator.gui.dialogs.question import Question
from annotator.gui.language import told


def show_error(parent: QWidget | None, error: AnnotatorError) -> None:
    """Show the sentence of *error*, which says what went wrong and what to do, until it is closed."""
    question = Question[None]("error", _heading(error), told(error.message), parent, unanswered=None)
    question.add_answer(None, QCoreApplication.translate("Messages", "OK"), "ok", default=True)
    question.run()


def tell(parent: QWidget | None, heading: str, text: str) -> None:
    """Tell something that needs no answer until it is closed."""
    question = Question[None]("told", heading, text, parent, unanswered=None)
    question.add_answer(None, QCoreApplication.translate("Messages", "OK"), "ok", default=True)
    question.run()


def _heading(error: AnnotatorError) -> str:
    if isinstance(error, ReadError):
        return QCoreApplication.translate("Messages", "This could not be opened")
    if isinstance(error, WriteError):
        return QCoreApplication.translate("Messages", "This could not be saved")
    return QCoreApplication.translate("Messages", "This did not work")

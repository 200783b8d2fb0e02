"""Feedback as a PDF file, in whatever process is asked for it."""

import os
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from annotator.formats.native.read import read
from annotator.gui.app import application
from annotator.gui.language import use_language
from annotator.gui.printing.choices import Choices
from annotator.gui.printing.output import pdf
from annotator.gui.session import Session

_SCREEN: Final = "QT_QPA_PLATFORM"
_applications: Final[list[QApplication]] = []
"""The one that this process has made, if any; it must not be freed before the last page is painted."""


def feedback_pdf(data: bytes, language: str) -> bytes:
    """
    Return the feedback document in *data* as a PDF file.

    Where no application runs, one is made without a screen and speaks *language*.
    """
    if QCoreApplication.instance() is None:
        os.environ[_SCREEN] = "offscreen"
        _applications.append(application())
        use_language(language)
    session = Session(read(data, "feedback.annox").document, read_only=True)
    choices = Choices()
    return pdf(choices.pages(session), choices.sheet, title=session.document.article.title, grey=choices.grey)

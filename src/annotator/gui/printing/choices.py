"""What a person chooses about an annotated article on paper or on a web page."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from annotator.formats.report.notes import Options
from annotator.gui.language import language
from annotator.gui.printing.pages import Pages
from annotator.gui.printing.sheet import Paper, Sheet
from annotator.gui.session import Session


@dataclass(frozen=True, slots=True)
class Choices:
    """
    How the annotated article is set.

    Notes stand *beside* it or after it, with the *names* of who annotated or without, in *grey* or in colour;
    *corrections* above the words if wanted, on paper only.
    """

    paper: Paper = Paper.A4
    beside: bool = True
    names: bool = True
    grey: bool = False
    corrections: bool = False

    @property
    def sheet(self) -> Sheet:
        """The page."""
        return Sheet(self.paper, self.beside)

    def options(self, session: Session) -> Options:
        """Return how the report on what *session* shows is written."""
        return Options(
            language=language(),
            translate=QCoreApplication.translate,
            beside=self.beside,
            names=self.names,
            hidden=session.hidden_codes,
        )

    def pages(self, session: Session) -> Pages:
        """Return the pages of what *session* shows."""
        return Pages(session, self.sheet, self.options(session), corrections=self.corrections)

"""The reading surface alone: first paint, adding an annotation, one frame of scrolling."""

from typing import Final

from PySide6.QtWidgets import QApplication, QTextEdit

from annotator.core.annotation import Annotation
from annotator.core.document import Document
from annotator.gui.app import application
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.view import ArticleView
from annotator.gui.session import Session
from measuring import own_home
from surfaces import SIZE, compare

FIRST_PAINT: Final = 300.0


class ReadingSurface:
    """The reading surface around a session."""

    def __init__(self, document: Document) -> None:
        """Build it around *document*."""
        self.session = Session(document)
        self.view = ArticleView(self.session, Appearance())

    def edit(self) -> QTextEdit:
        """Return the widget."""
        return self.view

    def show(self) -> None:
        """Show and paint it."""
        self.view.resize(*SIZE)
        self.view.show()
        QApplication.processEvents()

    def prepare(self, annotation: Annotation) -> None:
        """Select nothing; the session takes the words as they are."""

    def add(self, annotation: Annotation) -> None:
        """Add an annotation through the session."""
        self.session.annotate(annotation.spans, annotation.code)

    def cool(self) -> None:
        """Forget what is kept from earlier painting."""
        self.session.hidden_codes_changed.emit()

    def close(self) -> None:
        """End it; undo steps must not be left to the garbage collector."""
        self.view.close()
        self.session.undo_stack.clear()


if __name__ == "__main__":
    with own_home():
        application()
        compare("surface", ReadingSurface, FIRST_PAINT)

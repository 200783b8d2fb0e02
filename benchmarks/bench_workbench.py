"""
The whole window: opening a file, adding an annotation with all views and the journal, one frame of scrolling.

The first paint includes reading the file with all checks, so both promises together are its limit.
"""

import shutil
import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication, QTextEdit

from annotator.core.annotation import Annotation
from annotator.core.document import Document
from annotator.gui.app import application
from annotator.gui.desk import Desk
from annotator.gui.settings import Settings
from annotator.services.paths import settings_file
from annotator.services.save import save_document
from measuring import own_home
from surfaces import SIZE, compare

READ_AND_FIRST_PAINT: Final = 500.0 + 300.0


class Window:
    """A window with a document from a file, and all its panes."""

    def __init__(self, document: Document) -> None:
        """Save *document*; `show` opens it."""
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "large.annox"
        save_document(document, self.path, expected=None)
        self.desk = Desk(Settings(settings_file()))
        self.window = self.desk.new_window()
        self.window.resize(*SIZE)
        QApplication.processEvents()

    def edit(self) -> QTextEdit:
        """Return the reading surface."""
        assert self.window.workbench is not None
        return self.window.workbench.article

    def show(self) -> None:
        """Open the file and paint."""
        self.desk.open_path(self.path, self.window)
        QApplication.processEvents()

    def prepare(self, annotation: Annotation) -> None:
        """Select the words."""
        assert self.window.workbench is not None
        self.window.workbench.article.select(annotation.spans[0])

    def add(self, annotation: Annotation) -> None:
        """Annotate what is selected, as the key of the code does."""
        assert self.window.workbench is not None
        self.window.workbench.apply_code(annotation.code)

    def cool(self) -> None:
        """Forget what is kept from earlier painting."""
        assert self.window.file is not None
        self.window.file.session.hidden_codes_changed.emit()

    def close(self) -> None:
        """End it without questions."""
        assert self.window.file is not None
        self.window.file.session.undo_stack.clear()
        self.window.close()
        QApplication.processEvents()
        shutil.rmtree(self.folder)


if __name__ == "__main__":
    with own_home():
        application()
        compare("window", Window, READ_AND_FIRST_PAINT)

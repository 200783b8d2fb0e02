"""What the app is measured against: the same with Qt's own means and nothing else."""

from typing import Final

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from annotator.core.annotation import Annotation
from annotator.core.document import Document

BARE_WINDOW: Final = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self.end)
        return False

    def end(self):
        print(time.monotonic())
        app.exit()

app = QApplication(sys.argv)
window = QMainWindow()
text = QTextEdit()
window.setCentralWidget(text)
watch = Watch()
text.viewport().installEventFilter(watch)
window.resize(1280, 800)
window.show()
app.exec()
"""
"""A program that prints the monotonic clock when its window with a text field is painted."""


class ExtraSelections:
    """A text field in which every annotation is an extra selection."""

    def __init__(self, document: Document) -> None:
        """Build it around *document*."""
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setPlainText(str(document.article.text))
        self.document = document
        self.selections = [self._selection(annotation) for annotation in document.annotations]
        self.text.setExtraSelections(self.selections)

    def edit(self) -> QTextEdit:
        """Return the widget."""
        return self.text

    def show(self) -> None:
        """Show and paint it."""
        self.text.resize(1000, 800)
        self.text.show()
        QApplication.processEvents()

    def prepare(self, annotation: Annotation) -> None:
        """Select nothing."""

    def add(self, annotation: Annotation) -> None:
        """Add an extra selection."""
        self.selections.append(self._selection(annotation))
        self.text.setExtraSelections(self.selections)

    def cool(self) -> None:
        """Forget nothing; a text field keeps nothing of what it painted."""

    def close(self) -> None:
        """End it."""
        self.text.close()

    def _selection(self, annotation: Annotation) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(self.document.article.text.to_utf16(annotation.start))
        cursor.setPosition(
            self.document.article.text.to_utf16(annotation.end), QTextCursor.MoveMode.KeepAnchor
        )
        selection.cursor = cursor
        selection.format.setBackground(QColor("#dbe6ef"))
        return selection

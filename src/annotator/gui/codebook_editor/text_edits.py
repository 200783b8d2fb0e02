"""Fields whose words count when one leaves them or presses Enter; undo belongs to the document."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.core.text import storable
from annotator.gui.panels.fields.growing_edit import GrowingEdit

_ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


class Line(QLineEdit):
    """One line of text; Esc brings back what was there."""

    committed = Signal(str)
    """The words, if they are other ones than those that were shown."""

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self._shown = ""
        self.editingFinished.connect(self.commit)

    def show_text(self, text: str) -> None:
        """Show *text* silently."""
        self._shown = text
        if self.text() != text:
            self.setText(text)

    def commit(self) -> None:
        """Let what stands in the field count."""
        words = " ".join(storable(self.text())[0].split())
        if words != self._shown:
            self._shown = words
            self.committed.emit(words)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        return _left_to_window(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter, and Esc where there is something to bring back, before the dialog does."""
        if event.key() in _ENTER:
            self.commit()
            self.selectAll()
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.setText(self._shown)
        else:
            super().keyPressEvent(event)


class Paragraph(GrowingEdit):
    """Some lines of text; Enter begins a new one."""

    committed = Signal(str)
    """The words, if they are other ones than those that were shown."""

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(2, 5, parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self._shown = ""

    def show_words(self, text: str) -> None:
        """Show *text* silently."""
        self._shown = text
        self.show_text(text)

    def commit(self) -> None:
        """Let what stands in the field count."""
        words = self.text().strip()
        if words != self._shown:
            self._shown = words
            self.committed.emit(words)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        return _left_to_window(event) or super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the words count."""
        super().focusOutEvent(event)
        self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc where there is something to bring back, before the dialog does."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.show_text(self._shown)
        else:
            super().keyPressEvent(event)


def commit_in(widget: QWidget | None) -> None:
    """Let count what stands in *widget*, if that is a field."""
    if isinstance(widget, Line | Paragraph):
        widget.commit()


def _left_to_window(event: QEvent) -> bool:
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
        event.ignore()
        return True
    return False

"""A text edit that is as tall as its text, within bounds."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.core.text import storable

_CHROME = 4


class GrowingEdit(QPlainTextEdit):
    """Plain text in which Tab goes on to the next field; the document's undo stack is the only one."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        """Be at least and at most so many lines tall."""
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """Return the text as a document can hold it."""
        return storable(self.toPlainText())[0]

    def show_text(self, text: str) -> None:
        """Show *text* silently; what stays the same keeps the cursor in place."""
        old = self.text()
        if text == old:
            return
        blocked = self.blockSignals(True)
        start = _common(old, text)
        rest = _common(old[start:][::-1], text[start:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(_position(old, start))
        cursor.setPosition(_position(old, len(old) - rest), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - rest])
        self.blockSignals(blocked)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the lines at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @Slot()
    def _fit(self) -> None:
        lines = max(self._least, min(round(self.document().size().height()), self._most))
        margins = 2 * self.document().documentMargin() + _CHROME
        height = round(lines * self.fontMetrics().lineSpacing() + margins)
        if height != self.maximumHeight():
            self.setFixedHeight(height)


def _common(one: str, other: str) -> int:
    """Return how many characters at the start are the same."""
    pairs = zip(one, other, strict=False)
    return next((number for number, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _position(text: str, offset: int) -> int:
    """Return the position in the widget's document, which counts UTF-16 code units."""
    return len(text[:offset].encode("utf-16-le")) // 2

"""The marked words, as many lines as there is room for."""

from math import ceil
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from annotator.gui.panels.panel import GRID
from annotator.gui.speech import explain

_BAR: Final = 3


class QuoteLabel(QLabel):
    """A selectable text that wraps and is cut after some lines; the tooltip has all of it."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        """Show at most so many *lines*."""
        super().__init__(parent)
        self._lines = lines
        self._words = ""
        self._height = 0
        self._color = QColor(Qt.GlobalColor.transparent)
        self.setIndent(_BAR + GRID)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_words(self, words: str) -> None:
        """Show *words*; line feeds become spaces."""
        words = " ".join(words.split())
        if words != self._words:
            self._words = words
            explain(self, words)
            self.setAccessibleName(words)
            self._cut()

    def set_color(self, color: QColor) -> None:
        """Draw the bar beside the words in *color*."""
        self._color = color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and the bar that the article has in its margin."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, _BAR, self.height(), self._color)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._cut()

    def sizeHint(self) -> QSize:
        """Return the height of the lines that are shown, which are broken at the width that there is."""
        return QSize(self.width(), self._height)

    def minimumSizeHint(self) -> QSize:
        """Let the panel be narrower than the longest word."""
        return QSize(0, self._height)

    def heightForWidth(self, _width: int) -> int:
        """Return the height of the lines that are shown; at another width they are cut anew."""
        return self._height

    def _cut(self) -> None:
        text = self._cut_text()
        if text != self.text():
            self.setText(text)

    def _cut_text(self) -> str:
        layout = QTextLayout(self._words, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        width = max(self.contentsRect().width() - self.indent(), 40)
        starts: list[int] = []
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
            if len(starts) > self._lines:
                break
            height += line.height()
        layout.endLayout()
        self._height = ceil(height)
        if len(starts) <= self._lines:
            return self._words
        units = self._words.encode("utf-16-le")
        kept = units[: 2 * starts[self._lines - 1]].decode("utf-16-le")
        rest = units[2 * starts[self._lines - 1] :].decode("utf-16-le")
        return kept + self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width - 4)

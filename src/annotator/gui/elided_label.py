"""A line of words that gives way where there is no room for all of them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle, QStyleOption, QStylePainter, QWidget

_FEWEST = 2
"""Letters that can always be seen."""


class ElidedLabel(QLabel):
    """Ends in dots where it is cut; the whole line is its tooltip then, and always what is read aloud."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Show *text*, which is plain."""
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """Return the room for the first letters and the dots."""
        least = super().minimumSizeHint()
        few = self.fontMetrics().horizontalAdvance(self.text()[:_FEWEST] + "…")
        return QSize(min(least.width(), few + 2 * self.margin() + self._beside()), least.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        shown = self._elided()
        if shown == self.text():
            super().paintEvent(event)
        else:
            self._paint(shown)

    def _elided(self) -> str:
        """Return what there is room for; the tooltip has the rest."""
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        self.setToolTip("" if shown == self.text() else self.text())
        return shown

    def _paint(self, shown: str) -> None:
        option = QStyleOption()
        option.initFrom(self)
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )

    def _beside(self) -> int:
        """Return what a style sheet keeps free on both sides."""
        return self.width() - self.contentsRect().width()


class StatusLine(ElidedLabel):
    """A line that changes often: other words are painted, and nothing around it is laid out anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        self._line = ""
        super().__init__("", parent)

    def text(self) -> str:
        """Return the line."""
        return self._line

    def show_line(self, line: str) -> None:
        """Show *line*; Qt's own text stays empty, for each other one is a wish for another size."""
        if line != self._line:
            self._line = line
            self.setAccessibleName(line)
            self.update()

    def sizeHint(self) -> QSize:
        """Take what room there is."""
        return self.minimumSizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what there is room for."""
        self._paint(self._elided())

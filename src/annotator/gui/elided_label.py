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
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip("" if shown == self.text() else self.text())
        if shown == self.text():
            super().paintEvent(event)
            return
        option = QStyleOption()
        option.initFrom(self)
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option)
        self.style().drawItemText(
            painter,
            room,
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )

    def _beside(self) -> int:
        """Return what a style sheet keeps free on both sides."""
        return self.width() - self.contentsRect().width()

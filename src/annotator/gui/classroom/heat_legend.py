"""What the tints and lines of the heat map mean."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotator.gui.classroom.heat_layer import LEVELS, paint_heat

if TYPE_CHECKING:
    from annotator.gui.appearance import Appearance

_SWATCH: Final = QSize(32, 18)


class HeatLegend(QWidget):
    """A swatch and a share of the class for each level."""

    def __init__(self, appearance: "Appearance") -> None:
        """Build the row."""
        super().__init__()
        self.setObjectName("heat_legend")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(QLabel(self.tr("Marked by")))
        for number in range(1, LEVELS + 1):
            row.addWidget(_Swatch(number, appearance))
            text = self.tr("up to {percent} %").format(percent=100 * number // LEVELS)
            row.addWidget(QLabel(text))
        row.addStretch(1)


class _Swatch(QWidget):
    """What one level looks like."""

    def __init__(self, number: int, appearance: "Appearance") -> None:
        super().__init__()
        self._number = number
        self._appearance = appearance
        self.setFixedSize(_SWATCH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it on the paper of the article."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._appearance.theme.paper)
        paint_heat(painter, QRectF(self.rect().adjusted(0, 0, 0, -1)), self._number, self._appearance.theme)
        painter.end()

"""Paper, and what goes where on it; all lengths in pixels of 96 to an inch."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QLocale, QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize

PIXELS_PER_INCH: Final = 96.0
_MARGIN: Final = 60.0
_FOOTER: Final = 24.0
_BETWEEN: Final = 24.0
_NOTES: Final = 0.33
"""What notes beside the text take of the width."""


class Paper(Enum):
    """The sizes of paper one can print on."""

    A4 = QPageSize.PageSizeId.A4
    LETTER = QPageSize.PageSizeId.Letter


def usual_paper() -> Paper:
    """Return what people print on here."""
    imperial = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if imperial else Paper.A4


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its size, the column of the article, the column of the notes, the line at its foot."""

    paper: Paper
    beside: bool

    @property
    def layout(self) -> QPageLayout:
        """What Qt's devices need to know; the margins are ours."""
        size, upright = QPageSize(self.paper.value), QPageLayout.Orientation.Portrait
        return QPageLayout(size, upright, QMarginsF(), QPageLayout.Unit.Point)

    @property
    def page(self) -> QRectF:
        """The whole page."""
        points = self.layout.fullRectPoints()
        scale = PIXELS_PER_INCH / 72
        return QRectF(0, 0, points.width() * scale, points.height() * scale)

    @property
    def inside(self) -> QRectF:
        """The page without its margins and its foot."""
        return self.page.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN - _FOOTER)

    @property
    def foot(self) -> QRectF:
        """The line at the foot of the page."""
        inside = self.inside
        return QRectF(inside.left(), inside.bottom() + _FOOTER / 2, inside.width(), _FOOTER)

    @property
    def article(self) -> QRectF:
        """The column of the article."""
        inside = self.inside
        return inside.adjusted(0, 0, -self.notes.width() - _BETWEEN, 0) if self.beside else inside

    @property
    def notes(self) -> QRectF:
        """The column of the notes: beside the article, or the whole width after it."""
        inside = self.inside
        return inside.adjusted(inside.width() * (1 - _NOTES), 0, 0, 0) if self.beside else inside

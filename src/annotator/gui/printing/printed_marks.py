"""The marks of annotations on paper."""

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap

from annotator.gui.article_view.painting import MarkPainter


class PrintedMarks(MarkPainter):
    """Paints lines picture by picture: on paper, Qt repeats a picture without regard to its sharpness."""

    def paint_line(self, painter: QPainter, rect: QRect, tile: QPixmap, phase: QPoint) -> None:
        """Paint a piece of a line, cutting the first and the last picture to its ends."""
        width, ratio = tile.deviceIndependentSize().width(), tile.devicePixelRatio()
        left, skipped, end = float(rect.left()), float(phase.x()), float(rect.left() + rect.width())
        while left < end:
            taken = min(width - skipped, end - left)
            source = QRectF(skipped * ratio, 0, taken * ratio, rect.height() * ratio)
            painter.drawPixmap(QRectF(left, rect.top(), taken, rect.height()), tile, source)
            left, skipped = left + taken, 0.0

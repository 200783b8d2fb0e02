"""Pieces of the lines below marks, drawn once and repeated sideways."""

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from annotator.gui.mark_style import LineStyle

_STEPS: Final = 8


def line_tile(style: LineStyle, color: QColor, height: int, ratio: float) -> QPixmap:
    """
    Return one period of a line, *height* logical pixels high.

    From 3 pixels on every style has its full form; below, its rhythm alone tells it.
    """
    width = _period(style, height)
    tile = QPixmap(round(width * ratio), max(1, round(height * ratio)))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    _DRAW[style](painter, color, float(width), float(height))
    painter.end()
    return tile


def _period(style: LineStyle, height: int) -> int:
    match style:
        case LineStyle.STRAIGHT:
            return 16
        case LineStyle.DOTTED:
            return max(3, 2 * min(height, 3))
        case LineStyle.WAVY:
            return 2 * max(3, height + 1)
        case LineStyle.DASHED:
            return 3 * max(3, height)
        case LineStyle.DOUBLE:
            return 16 if height >= 3 else 12  # noqa: PLR2004 - two lines and a gap


def _draw_straight(painter: QPainter, _color: QColor, width: float, height: float) -> None:
    painter.drawRect(QRectF(0, 0, width, max(1.0, round(height * 0.6))))


def _draw_dotted(painter: QPainter, _color: QColor, width: float, height: float) -> None:
    size = width / 2 if height > 1 else 1.0
    if height < 2:  # noqa: PLR2004 - too small for a circle
        painter.drawRect(QRectF(0, 0, size, 1))
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(size, height)
    painter.drawEllipse(QRectF(0, 0, side, side))


def _draw_wavy(painter: QPainter, color: QColor, width: float, height: float) -> None:
    if height < 2:  # noqa: PLR2004 - no room for a wave
        painter.drawRect(QRectF(0, 0, width * 2 / 3, 1))
        return
    stroke = max(1.0, height * 0.34)
    middle, swing = height / 2, (height - stroke) / 2
    path = QPainterPath(QPointF(-width / 2, middle))
    for step in range(-_STEPS, 3 * _STEPS + 1):
        x = width * step / (2 * _STEPS)
        path.lineTo(x, middle - swing * math.sin(2 * math.pi * x / width))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawPath(path)


def _draw_dashed(painter: QPainter, _color: QColor, width: float, height: float) -> None:
    painter.drawRect(QRectF(0, 0, width * 2 / 3, max(1.0, round(height * 0.6))))


def _draw_double(painter: QPainter, _color: QColor, width: float, height: float) -> None:
    if height < 3:  # noqa: PLR2004 - no room for two
        painter.drawRect(QRectF(0, 0, width / 2, 1))
        painter.drawRect(QRectF(width * 0.75, 0, 1, 1))
        return
    thick = max(1.0, math.floor(height / 3))
    painter.drawRect(QRectF(0, 0, width, thick))
    painter.drawRect(QRectF(0, height - thick, width, thick))


_DRAW: Final = {
    LineStyle.STRAIGHT: _draw_straight,
    LineStyle.DOTTED: _draw_dotted,
    LineStyle.WAVY: _draw_wavy,
    LineStyle.DASHED: _draw_dashed,
    LineStyle.DOUBLE: _draw_double,
}

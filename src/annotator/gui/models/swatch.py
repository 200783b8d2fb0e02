"""A small sample of a mark: tint, line and letter, as the article shows it."""

from functools import lru_cache
from math import pi, sin
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from annotator.core.codebook import Codebook
from annotator.gui.contrast import blend
from annotator.gui.mark_style import LineStyle, MarkStyle, MarkStyles
from annotator.gui.theme import Theme

_SIZE: Final = QSize(20, 18)
_TEXT_HEIGHT: Final = 17
"""The height of a line of the interface at which a swatch has that size."""
_LINE_WIDTH: Final = 1.6
_RATIOS: Final = (1, 2, 3)
_KEPT: Final = 300
"""Swatches that are kept for all lists together: those of some codebooks in both themes."""


def swatch_size() -> QSize:
    """Return the size of a swatch beside text in the interface's font."""
    return _SIZE * max(1.0, QFontMetrics(QGuiApplication.font()).height() / _TEXT_HEIGHT)


class Swatches:
    """The swatches of one codebook in one theme, drawn when asked for; make new ones as for `MarkStyles`."""

    def __init__(self, codebook: Codebook, theme: Theme) -> None:
        """Start with none drawn."""
        self.styles = MarkStyles(codebook, theme)
        self._icons: dict[str, QIcon] = {}

    def icon(self, code_id: str) -> QIcon:
        """Return the swatch of a code, sharp on any screen."""
        if code_id not in self._icons:
            look = _look(self.styles.of(code_id), self.styles.theme)
            self._icons[code_id] = _drawn(look, QGuiApplication.font().key())
        return self._icons[code_id]


class _Look(NamedTuple):
    """All that makes a swatch, colours as numbers, so that it is found again."""

    color: int
    line: LineStyle
    letter: str
    tint: int
    ink: int


def _look(style: MarkStyle, theme: Theme) -> _Look:
    tint = blend(style.color, theme.paper, theme.tint)
    return _Look(style.color.rgba(), style.line, style.letter, tint.rgba(), theme.ink.rgba())


@lru_cache(_KEPT)
def _drawn(look: _Look, _font: str) -> QIcon:
    """Return the swatch beside text in the interface's font, which goes by the name of *_font*."""
    icon = QIcon()
    size = swatch_size()
    for ratio in _RATIOS:
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio * size.height() / _SIZE.height())
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint(painter, QRectF(0, 0, _SIZE.width(), _SIZE.height()), look)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected, QIcon.Mode.Disabled):
            icon.addPixmap(pixmap, mode)
    return icon


def paint_swatch(painter: QPainter, rect: QRectF, style: MarkStyle, theme: Theme) -> None:
    """Draw tint, letter and line into *rect*."""
    _paint(painter, rect, _look(style, theme))


def _paint(painter: QPainter, rect: QRectF, look: _Look) -> None:
    tint = rect.adjusted(1, 1, -1, -3.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgba(look.tint))
    painter.drawRoundedRect(tint, 2, 2)
    if look.letter:
        font = QFont(painter.font())
        font.setPixelSize(11)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor.fromRgba(look.ink))
        painter.drawText(tint, Qt.AlignmentFlag.AlignCenter, look.letter)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _paint_line(painter, rect.left() + 1.5, rect.right() - 1.5, rect.bottom() - 1.5, look)


def _paint_line(painter: QPainter, left: float, right: float, y: float, look: _Look) -> None:
    pen = QPen(QColor.fromRgba(look.color), _LINE_WIDTH)
    if look.line is LineStyle.DOTTED:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.2])
        pen.setWidthF(2.0)
    elif look.line is LineStyle.DASHED:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([3.0, 1.8])
    painter.setPen(pen)
    if look.line is LineStyle.WAVY:
        painter.drawPath(_wave(left, right, y))
    elif look.line is LineStyle.DOUBLE:
        pen.setWidthF(1.0)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, y - 1.5), QPointF(right, y - 1.5))
        painter.drawLine(QPointF(left, y + 1), QPointF(right, y + 1))
    else:
        painter.drawLine(QPointF(left, y), QPointF(right, y))


def _wave(left: float, right: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    x = left
    while x < right:
        x = min(x + 0.5, right)
        path.lineTo(x, y + 1.2 * sin((x - left) * 2 * pi / 5.5))
    return path

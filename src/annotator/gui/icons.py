"""Icons in the colours of the theme, drawn when they are first painted."""

from typing import TYPE_CHECKING, ClassVar, Final

import shiboken6
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from annotator.assets import resource
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from pathlib import Path

_CURRENT_COLOR: Final = b"currentColor"


def icon(name: str, theme: Theme, color: QColor | None = None) -> QIcon:
    """
    Return the icon ``resources/icons/<name>.svg`` in *color*, or else in the ink of *theme*.

    Sharp at any device pixel ratio; muted where it is disabled. Nothing is read before it is painted.

    Raises:
        FileNotFoundError: There is no such icon.
    """
    mode = QIcon.Mode
    ink = color or theme.ink
    inks = {mode.Normal: ink, mode.Active: ink, mode.Disabled: theme.muted, mode.Selected: theme.accent_ink}
    return QIcon(_TintedEngine(resource("icons", f"{name}.svg"), inks))


class _TintedEngine(QIconEngine):
    """Draws an SVG whose lines have the current colour in the ink of the mode."""

    _clones: ClassVar[list["_TintedEngine"]] = []

    def __init__(self, path: "Path", inks: dict[QIcon.Mode, QColor]) -> None:
        super().__init__()
        self._path = path
        self._inks = inks
        self._drawn: dict[tuple[int, int, int], QPixmap] = {}

    def clone(self) -> QIconEngine:
        """
        Return a copy, which Qt asks for when a shared icon is modified.

        Qt takes the copy, but PySide hands over a bare pointer and lets the copy go with its last
        Python reference; so one is kept until Qt has deleted the copy.
        """
        copy = _TintedEngine(self._path, self._inks)
        self._clones[:] = [clone for clone in self._clones if shiboken6.isValid(clone)]
        self._clones.append(copy)
        return copy

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into *rect*."""
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, scale))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: ARG002 - Qt's signature
        """Return the icon with *size* in device-independent pixels and *scale* device pixels to each."""
        pixels, ink = size * scale, self._inks[mode]
        key = (pixels.width(), pixels.height(), ink.rgba())
        if key not in self._drawn:
            self._drawn[key] = self._draw(pixels, ink)
        return self._drawn[key]

    def _draw(self, pixels: QSize, ink: QColor) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer

        svg = self._path.read_bytes().replace(_CURRENT_COLOR, ink.name().encode())
        pixmap = QPixmap(pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        side = min(pixels.width(), pixels.height())
        square = QRectF((pixels.width() - side) / 2, (pixels.height() - side) / 2, side, side)
        painter = QPainter(pixmap)
        QSvgRenderer(svg).render(painter, square)
        painter.end()
        return pixmap

"""The mouse while presenting: out of sight when it rests, or a soft dot that can be seen from afar."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QCursor,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRadialGradient,
)
from PySide6.QtWidgets import QWidget

_SIZE: Final = 64
_REST: Final = 3000
"""Milliseconds after which a mouse that rests is hidden."""


class Dot(QWidget):
    """A soft dot over everything else, which the mouse goes through; moving it paints only its own square."""

    def __init__(self, color: QColor, parent: QWidget) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setObjectName("dot")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(_SIZE, _SIZE)
        self._color = color
        self.hide()

    def put(self, point: QPoint) -> None:
        """Move the middle of the dot to *point*."""
        self.move(point - self.rect().center())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint light that fades towards the edge."""
        middle, radius = QPointF(_SIZE / 2, _SIZE / 2), _SIZE / 2
        light = QRadialGradient(middle, radius)
        for place, share in ((0.0, 0.85), (0.25, 0.7), (0.5, 0.3), (1.0, 0.0)):
            color = QColor(self._color)
            color.setAlphaF(share)
            light.setColorAt(place, color)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(light)
        painter.drawEllipse(middle, radius, radius)


class PresentPointer(QObject):
    """
    Watches the mouse over one window, which is complete by then; `end` gives it back as it was.

    The arrow's shape is overridden, since what is below changes its own shape all the time.
    """

    def __init__(self, window: QWidget, color: QColor) -> None:
        """Watch the mouse over *window* and all that is in it; the dot has this *color*."""
        super().__init__(window)
        self._window = window
        self._hidden = False
        self._dot = Dot(color, window)
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._hide)
        for part in (window, *window.findChildren(QWidget)):
            part.setMouseTracking(True)
            part.installEventFilter(self)
        self._timer.start()

    def toggle_dot(self) -> None:
        """Show the dot in place of the arrow, or the arrow again."""
        if self._dot.isVisible():
            self._dot.hide()
            self._show()
            self._timer.start()
        else:
            self._dot.put(self._window.mapFromGlobal(QCursor.pos()))
            self._dot.show()
            self._dot.raise_()
            self._hide()

    def end(self) -> None:
        """Show the arrow, whatever has become of it."""
        self._timer.stop()
        self._show()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the mouse."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove:
            self._on_moved(self._window.mapFromGlobal(event.globalPosition().toPoint()))
        return False

    def _on_moved(self, point: QPoint) -> None:
        if self._dot.isVisible():
            self._dot.put(point)
            return
        self._show()
        self._timer.start()

    def _hide(self) -> None:
        if not self._hidden:
            self._hidden = True
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def _show(self) -> None:
        if self._hidden:
            self._hidden = False
            QGuiApplication.restoreOverrideCursor()

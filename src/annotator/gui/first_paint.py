"""Work that waits until the window can be seen."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_LONGEST: Final = 500
"""Milliseconds after which the work is done anyway: a window that is covered may never be painted."""


def after_first_paint(widget: QWidget, work: Callable[[], object]) -> None:
    """Do *work* once *widget* and all that is in it have been painted for the first time."""
    _Watch(widget, work)


class _Watch(QObject):
    """Sits in front of a widget until it is painted; goes with it, and the work never happens then."""

    def __init__(self, widget: QWidget, work: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._work = work
        self._timer = QTimer(self, singleShot=True, interval=_LONGEST)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Wait for the next turn of the event loop: painting ends before it."""
        if event.type() is QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            self._timer.start(0)
        return False

    def _on_timer_timeout(self) -> None:
        self._widget.removeEventFilter(self)
        self.deleteLater()
        self._work()

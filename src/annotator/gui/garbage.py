"""Python's cyclic garbage collector, kept to the thread of the windows."""

import gc
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QElapsedTimer, QObject, QTimer, Slot

_INTERVAL: Final = 1000
"""Milliseconds between two looks at whether there is enough to collect."""
_REST: Final = 50
"""How many times as long as a round there is none like it; with a thousand documents one takes a second."""


class GarbageCollector(QObject):
    """
    Collects by a timer what Python would collect wherever it is at work.

    A circle of values may hold a widget, and Qt crashes if a worker thread frees that. It also leaves alone
    whoever is just adding an annotation.
    """

    def __init__(self, parent: QObject) -> None:
        """Take over from Python until *parent* is gone."""
        super().__init__(parent)
        gc.disable()
        self._rests: dict[int, QDeadlineTimer] = {}
        timer = QTimer(self, interval=_INTERVAL)
        timer.timeout.connect(self.collect_what_is_due)
        timer.start()

    @Slot()
    def collect_what_is_due(self) -> None:
        """
        Collect the oldest generation that has grown beyond Python's threshold, and all younger ones.

        A round stops the window; so after it there is none like it for many times as long.
        """
        due = [
            generation
            for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if 0 < most < count and self._may_collect(generation)
        ]
        if due:
            self._collect(max(due))

    def _may_collect(self, generation: int) -> bool:
        return generation not in self._rests or self._rests[generation].hasExpired()

    def _collect(self, generation: int) -> None:
        took = QElapsedTimer()
        took.start()
        gc.collect(generation)
        self._rests[generation] = QDeadlineTimer(_REST * took.elapsed())

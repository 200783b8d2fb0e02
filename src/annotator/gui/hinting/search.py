"""Looks for hints in the background, one detector after the other."""

from collections import deque
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.gui import tasks

_BETWEEN: Final = 50
"""Hints of one detector between two moments at which it can be stopped."""

_AT_ONCE: Final = 100
"""Hints that are told in one turn of the event loop."""

if TYPE_CHECKING:
    from annotator.core.article import Article
    from annotator.core.codebook import Codebook
    from annotator.core.errors import AnnotatorError
    from annotator.hints.hint import Hint


class HintSearch(QObject):
    """Works on a snapshot; whoever owns it must `end` it."""

    found = Signal(object)
    """A list of `Hint`s, never so many that the window would stand still."""
    advanced = Signal(int, int)
    """How many detectors are through, and how many there are."""
    ended = Signal(bool)
    """Whether all detectors are through."""

    def __init__(self, parent: QObject) -> None:
        """Wait for the first search."""
        super().__init__(parent)
        self._task: tasks.Task | None = None
        self._batches: list[list[Hint]] = []
        self._count = self._told = 0
        self._waiting: deque[Hint] = deque()
        self._finished: bool | None = None
        self._telling = QTimer(self, interval=0)
        self._telling.timeout.connect(self._on_telling_timeout)

    @property
    def is_running(self) -> bool:
        """Whether something is looked for, or found and not told yet."""
        return self._task is not None or self._telling.isActive()

    def start(self, article: "Article", codebook: "Codebook") -> None:
        """Look for hints on *article* whose codes *codebook* has, instead of what was looked for before."""
        self.end()
        self._batches = batches = []
        self._count = self._told = 0
        self._finished = None

        def job(report: tasks.Report) -> bool:
            from annotator.hints._registry import DETECTORS  # with all their words, so not before
            from annotator.hints.find import found_by

            self._count = len(DETECTORS)
            for number, detector in enumerate(DETECTORS):
                batch: list[Hint] = []
                for hint in found_by(detector, article, codebook):
                    batch.append(hint)
                    if len(batch) % _BETWEEN == 0 and not report(number):
                        return False
                batches.append(batch)
                if not report(number + 1):
                    return False
            return True

        self._task = tasks.run(
            self, job, done=self._on_task_done, failed=self._on_task_failed, progress=self._on_task_advanced
        )

    def cancel(self) -> None:
        """Ask the detectors to stop; what they have found stays."""
        if self._task is not None:
            self._task.cancel()

    def end(self) -> None:
        """Stop, and wait until nothing runs any more; nothing arrives afterwards."""
        if self._task is not None:
            self._task.end()
            self._task = None
        self._telling.stop()
        self._waiting.clear()

    # ---- slots -------------------------------------------------------------------------------

    def _on_task_advanced(self, through: int) -> None:
        for batch in self._batches[self._told : through]:
            self._waiting.extend(batch)
        self._told = max(self._told, through)
        self._telling.start()
        self.advanced.emit(through, self._count)

    def _on_task_done(self, finished: bool) -> None:
        self._task = None
        self._finished = finished
        self._on_task_advanced(len(self._batches))

    def _on_task_failed(self, _error: "AnnotatorError") -> None:
        self._on_task_done(finished=False)

    def _on_telling_timeout(self) -> None:
        """Tell some of what has been found; at the end tell that, too."""
        if self._waiting:
            self.found.emit([self._waiting.popleft() for _ in range(min(_AT_ONCE, len(self._waiting)))])
        if not self._waiting:
            self._telling.stop()
            if self._finished is not None:
                self.ended.emit(self._finished)

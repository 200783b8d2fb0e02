"""Looks for hints in the background, one detector after the other."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from annotator.gui import tasks

_BETWEEN: Final = 50
"""Hints of one detector between two moments at which it can be stopped."""

if TYPE_CHECKING:
    from annotator.core.article import Article
    from annotator.core.codebook import Codebook
    from annotator.core.errors import AnnotatorError
    from annotator.hints.hint import Hint


class HintSearch(QObject):
    """Works on a snapshot; whoever owns it must `end` it."""

    found = Signal(object)
    """A tuple of all `Hint`s that one detector has found."""
    advanced = Signal(int, int)
    """How many detectors are through, and how many there are."""
    ended = Signal(bool)
    """Whether all detectors are through."""

    def __init__(self, parent: QObject) -> None:
        """Wait for the first search."""
        super().__init__(parent)
        self._task: tasks.Task | None = None
        self._batches: list[tuple[Hint, ...]] = []
        self._count = self._told = 0

    @property
    def is_running(self) -> bool:
        """Whether something is looked for."""
        return self._task is not None

    def start(self, article: "Article", codebook: "Codebook") -> None:
        """Look for hints on *article* whose codes *codebook* has, instead of what was looked for before."""
        self.end()
        self._batches = batches = []
        self._count = self._told = 0

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
                batches.append(tuple(batch))
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

    # ---- slots -------------------------------------------------------------------------------

    def _on_task_advanced(self, through: int) -> None:
        while self._told < through:
            self._told += 1
            self.found.emit(self._batches[self._told - 1])
        self.advanced.emit(through, self._count)

    def _on_task_done(self, finished: bool) -> None:
        self._task = None
        self._on_task_advanced(len(self._batches))
        self.ended.emit(finished)

    def _on_task_failed(self, _error: "AnnotatorError") -> None:
        self._task = None
        self.ended.emit(False)

"""Work that must not freeze the window."""

from collections.abc import Callable
from threading import Event, Thread
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QProgressDialog

from annotator.core.errors import AnnotatorError
from annotator.services.heap import share_heap

_Result = TypeVar("_Result")

Report = Callable[[int], bool]
"""Tells how far a job is, and returns False once the job shall stop."""

_PATIENCE: Final = 500
"""Milliseconds until a person is told that something takes time."""


class _Bell(QObject):
    rung = Signal()


class _Job(Generic[_Result]):
    """Runs a function in a thread of its own and keeps what it returned or raised."""

    def __init__(self, function: Callable[[], _Result], done: Callable[[], object]) -> None:
        self._function = function
        self._done = done
        self._results: list[_Result] = []
        self._error: BaseException | None = None
        self._thread = Thread(target=self._run, name="annotator job")
        self.is_over = False

    def start(self) -> None:
        share_heap()
        self._thread.start()

    def join(self, seconds: float | None = None) -> None:
        """Wait until the thread has ended, but no longer than so many seconds."""
        self._thread.join(seconds)

    def result(self) -> _Result:
        """Return what the function returned, once the thread has ended; what it raised is raised here."""
        self._thread.join()
        if self._error is not None:
            try:
                raise self._error
            finally:
                self._error = None  # it knows this frame, and so would never be let go
        return self._results[0]

    def _run(self) -> None:
        try:
            self._results.append(self._function())
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits
            self._error = error
        self.is_over = True
        self._done()


def wait(job: Callable[[], _Result], label: str) -> _Result:
    """
    Run *job* in a worker thread and return its result; what it raises is raised here.

    Meanwhile the window paints but takes no input, and after half a second *label* says what it is
    waiting for. The job must work on a snapshot and know nothing of Qt.
    """
    bell, loop = _Bell(), QEventLoop()
    bell.rung.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    patience = QTimer(singleShot=True, interval=_PATIENCE)
    notices: list[QProgressDialog] = []
    patience.timeout.connect(lambda: notices.append(_notice(label)))
    patience.start()
    work = _Job(job, bell.rung.emit)
    work.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    patience.stop()
    for notice in notices:
        notice.hide()
        notice.deleteLater()
    return work.result()


def wait_or_stop(job: Callable[[Report], _Result], label: str) -> _Result:
    """
    Do the same as `wait` with a job that a person may stop once it is said what the window waits for.

    The job gets a function to report with, which tells whether to go on; what it returns then is the result.
    """
    bell, loop, stopped = _Bell(), QEventLoop(), Event()
    bell.rung.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    patience = QTimer(singleShot=True, interval=_PATIENCE)
    patience.timeout.connect(loop.quit)
    patience.start()
    work = _Job(lambda: job(lambda _count: not stopped.is_set()), bell.rung.emit)
    work.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    patience.stop()
    if not work.is_over:
        notice = _notice(label)
        notice.setCancelButtonText(QCoreApplication.translate("Tasks", "Stop"))
        notice.canceled.connect(stopped.set)
        loop.exec()
        notice.hide()
        notice.deleteLater()
    return work.result()


def _notice(label: str) -> QProgressDialog:
    """Show *label* above a bar that only says that something is going on."""
    notice = QProgressDialog(label, "", 0, 0, QApplication.activeWindow())
    notice.setObjectName("notice")
    notice.setAccessibleName(label)
    notice.setWindowModality(Qt.WindowModality.WindowModal)
    notice.setCancelButton(None)
    notice.show()
    return notice


class Task(QObject):
    """A job that runs while the window goes on; `cancel` asks it to stop, whoever owns it must `end` it."""

    _reported = Signal()
    _ended = Signal()

    def __init__(self, parent: QObject, progress: Callable[[int], object]) -> None:
        """Tell *progress* how far the job is; a window that is slower than the job hears only the latest."""
        super().__init__(parent)
        self._progress = progress
        self._count: int | None = None
        self._stopped = Event()
        self._over = False
        self._answer: Callable[[], object] = lambda: None
        self._work: _Job[Any] | None = None
        queued = Qt.ConnectionType.QueuedConnection
        self._reported.connect(self._on_reported, queued)
        self._ended.connect(self._on_ended, queued)

    def start(
        self,
        job: Callable[[Report], _Result],
        *,
        done: Callable[[_Result], object],
        failed: Callable[[AnnotatorError], object],
    ) -> None:
        """Start *job*, whose result goes to *done*, and its error to *failed*."""
        work = _Job(lambda: job(self._report), self._ended.emit)

        def answer() -> None:
            try:
                result = work.result()
            except AnnotatorError as error:
                failed(error)
            else:
                done(result)

        self._answer, self._work = answer, work
        work.start()

    def answers_within(self, milliseconds: int) -> bool:
        """
        Wait so long for the job, take its answer at once if it has ended by then, and return whether it has.

        So what is quick for most people is seen without a moment in between.
        """
        assert self._work is not None
        self._work.join(milliseconds / 1000)
        if self._work.is_over:
            self._take()
        return self._over

    def cancel(self) -> None:
        """Ask the job to stop; what it has until then arrives like a result."""
        self._stopped.set()

    def end(self) -> None:
        """Stop, and wait until the thread is gone; nothing arrives any more."""
        self._over = True
        self.cancel()
        if self._work is not None:
            self._work.join()

    def _report(self, count: int) -> bool:
        is_waiting, self._count = self._count is not None, count
        if not is_waiting:
            self._reported.emit()
        return not self._stopped.is_set()

    @Slot()
    def _on_reported(self) -> None:
        count, self._count = self._count, None
        if not self._over and count is not None:
            self._progress(count)

    @Slot()
    def _on_ended(self) -> None:
        self.deleteLater()
        self._take()

    def _take(self) -> None:
        if not self._over:
            self._over = True
            self._answer()


def run(
    parent: QObject,
    job: Callable[[Report], _Result],
    *,
    done: Callable[[_Result], object],
    failed: Callable[[AnnotatorError], object],
    progress: Callable[[int], object],
) -> Task:
    """
    Run *job* in a worker thread and return at once; answers arrive on the thread of the window.

    The job gets a function to report with, works on a snapshot and knows nothing of Qt. Errors that are none
    of ours are raised where the answer arrives. *parent* calls `Task.end` before it goes.
    """
    task = Task(parent, progress)
    task.start(job, done=done, failed=failed)
    return task

"""Work that must not freeze the window."""

from collections.abc import Callable
from threading import Thread
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QProgressDialog

_Result = TypeVar("_Result")

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

    def start(self) -> None:
        self._thread.start()

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


def _notice(label: str) -> QProgressDialog:
    """Show *label* above a bar that only says that something is going on."""
    notice = QProgressDialog(label, "", 0, 0, QApplication.activeWindow())
    notice.setObjectName("notice")
    notice.setAccessibleName(label)
    notice.setWindowModality(Qt.WindowModality.WindowModal)
    notice.setCancelButton(None)
    notice.show()
    return notice

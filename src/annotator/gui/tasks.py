"""Work that must not freeze the window."""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QRunnable, Qt, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QApplication, QProgressDialog

_Result = TypeVar("_Result")

_PATIENCE: Final = 500
"""Milliseconds until a person is told that something takes time."""


class _Bell(QObject):
    rung = Signal()


class _Job(QRunnable):
    """Runs a function and keeps what it returned or raised."""

    def __init__(self, function: Callable[[], object]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.bell = _Bell()
        self.result: object = None
        self.error: BaseException | None = None
        self._function = function

    def run(self) -> None:
        try:
            self.result = self._function()
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits
            self.error = error
        self.bell.rung.emit()


def wait(job: Callable[[], _Result], label: str) -> _Result:
    """
    Run *job* in a worker thread and return its result; what it raises is raised here.

    Meanwhile the window paints but takes no input, and after half a second *label* says what it is
    waiting for. The job must work on a snapshot and know nothing of Qt.
    """
    worker = _Job(job)
    loop = QEventLoop()
    worker.bell.rung.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    patience = QTimer(singleShot=True, interval=_PATIENCE)
    notice = QProgressDialog(label, "", 0, 0, QApplication.activeWindow())
    notice.setCancelButton(None)
    notice.setMinimumDuration(2**31 - 1)
    patience.timeout.connect(notice.show)
    patience.start()
    QThreadPool.globalInstance().start(worker)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    patience.stop()
    notice.deleteLater()
    if worker.error is not None:
        raise worker.error
    return worker.result  # type: ignore[return-value] # what the job returned

"""Answering dialogs that wait for an answer, and seeing them go."""

import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.language import use_language
from tests.gui.dialogs.asking import WhenAsked


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:  # noqa: ARG001 - application
    use_language("en")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def when_asked(qapp: QApplication) -> Iterator[WhenAsked]:
    """
    Return a function that takes what to do with the next dialog that opens.

    A dialog that is still open afterwards is closed, so that a failing test ends. All dialogs must
    be gone, to the last reference, when the test is over.
    """
    seen: list[weakref.ref[QDialog]] = []
    waiting: list[QTimer] = []

    def when(act: Callable[[QDialog], object]) -> None:
        """Watch with a timer of its own, because none rings while its last ring is being answered."""
        watch = QTimer(qapp, interval=1)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            is_new = isinstance(dialog, QDialog) and all(ref() is not dialog for ref in seen)
            if watch is not waiting[0] or not is_new:
                return
            assert isinstance(dialog, QDialog)
            seen.append(weakref.ref(dialog))
            waiting.remove(watch)
            watch.deleteLater()
            try:
                act(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()

        watch.timeout.connect(look)
        waiting.append(watch)
        watch.start()

    yield when
    for watch in waiting:
        watch.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not waiting, "a dialog was expected and never came"
    assert [ref() for ref in seen if ref() is not None] == []

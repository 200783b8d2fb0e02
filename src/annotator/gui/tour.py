"""The headless tour: the real window, three annotations through real key events, a file and a picture."""

import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.gui.app import application, start
from annotator.gui.desk import Desk
from annotator.gui.settings import Settings

_STOPS: Final = (
    ("stationiertkämpfte", "6"),
    ("fast 11.000 nordkoreanische Soldaten", "2"),
    ("Nordkorea wird seinen russischen Kameraden bis zum Tag des Sieges fest zur Seite stehen.", "4"),
)
"""Words of the sample article and the key of the code they get."""


def run(folder: Path) -> int:
    """Annotate the sample article; write ``sample.annox`` and ``sample.png`` to *folder*, and print where."""
    folder.mkdir(parents=True, exist_ok=True)
    document, picture = folder / "sample.annox", folder / "sample.png"
    document.unlink(missing_ok=True)
    application()
    desk = Desk(Settings(folder / "tour.ini"))
    window = desk.new_window()
    window.resize(1280, 800)
    desk.open_sample(window)
    assert window.file is not None
    assert window.workbench is not None
    article = window.workbench.article
    text = str(window.file.session.document.article.text)
    for words, key in _STOPS:
        article.set_caret(text.index(words))
        for _ in words:
            _press(article, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        _press(article, Qt.Key(ord(key)), text=key)
    window.file.save_as(document)
    article.go_to_annotation(-1)
    QCoreApplication.processEvents()
    window.grab().save(str(picture))
    window.close()
    print(document, picture, sep="\n")  # noqa: T201 - the paths are what the tour is for
    return 0


def time_first_paint() -> int:
    """Start as always and print the monotonic clock, in seconds, once the window is painted."""
    return start(lambda _desk, _window: _tell_time())


def _tell_time() -> None:
    print(time.monotonic())  # noqa: T201 - the benchmark reads it
    QCoreApplication.exit()


def _press(
    widget: QWidget,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    text: str = "",
) -> None:
    """Send a key press and its release, as the window system would."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))

"""Starting the window."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import createdByPython

from annotator import __version__
from annotator.assets import resource
from annotator.gui.desk import Desk
from annotator.gui.first_paint import after_first_paint
from annotator.gui.garbage import GarbageCollector
from annotator.gui.main_window import MainWindow
from annotator.gui.settings import Settings
from annotator.gui.startup import settle
from annotator.services.paths import settings_file

_STYLE: Final = "fusion"
_STYLES_OF_LITERATA: Final = ("Bold", "Italic", "Regular")


def run(path: Path | None = None) -> int:
    """Open the window, on the file at *path* if given, and return the exit code when the last one closes."""
    return start(lambda desk, window: _begin(desk, window, path))


def start(begin: Callable[[Desk, MainWindow], object]) -> int:
    """Open the window, call *begin* as soon as it is painted, and return the exit code at the end."""
    app = application()
    desk = Desk(Settings(settings_file()), app)
    window = desk.new_window()
    after_first_paint(window, lambda: begin(desk, window))
    GarbageCollector(app)
    status = app.exec()
    keep_copied()
    return status


def keep_copied() -> None:
    """Let Qt own what has been copied: it is freed when Python is gone, which crashes what Python made."""
    clipboard = QGuiApplication.clipboard()
    data = clipboard.mimeData()
    if data is not None and createdByPython(data):  # type: ignore[redundant-expr] # whatever the stubs say
        clipboard.setText(clipboard.text())


def _begin(desk: Desk, window: MainWindow, path: Path | None) -> None:
    """Do what need not be done before the window is there; what is recovered comes before its older file."""
    use_icon()
    desk.offer_recovery()
    if path is not None:
        desk.open_path(path, window)
    settle()


def use_icon() -> None:
    """Give all windows the icon of the program, which needs a plugin to be drawn."""
    QApplication.setWindowIcon(QIcon(str(resource("icons", "annotator.svg"))))


def application() -> QApplication:
    """Return the application with its name, style and typefaces; there is one for each process."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([*sys.argv[:1], "-style", _STYLE])  # `setStyle` returns a style, which takes time
    elif app.style().name() != _STYLE:
        app.setStyle(_STYLE)
    app.setApplicationName("Annotator")
    app.setApplicationDisplayName("Annotator")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("annotator")
    for style in _STYLES_OF_LITERATA:  # named, since looking for files by pattern costs time at the start
        QFontDatabase.addApplicationFont(str(resource("fonts", f"Literata-{style}.ttf")))
    return app

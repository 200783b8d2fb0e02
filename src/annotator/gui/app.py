"""Starting the window."""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import createdByPython

from annotator import __version__
from annotator.assets import resource
from annotator.gui.desk import Desk
from annotator.gui.main_window import MainWindow
from annotator.gui.settings import Settings
from annotator.gui.startup import settle
from annotator.services.paths import settings_file

_STYLE: Final = "fusion"


def run(path: Path | None = None) -> int:
    """Open the window, on the file at *path* if given, and return the exit code when the last one closes."""
    app = application()
    desk = Desk(Settings(settings_file()), app)
    window = desk.new_window()
    QTimer.singleShot(0, window, lambda: _begin(desk, window, path))
    status = app.exec()
    keep_copied()
    return status


def keep_copied() -> None:
    """Let Qt own what has been copied: it is freed when Python is gone, which crashes what Python made."""
    clipboard = QGuiApplication.clipboard()
    if createdByPython(clipboard.mimeData()):
        clipboard.setText(clipboard.text())


def _begin(desk: Desk, window: MainWindow, path: Path | None) -> None:
    """Do what need not be done before the window is there; what is recovered comes before its older file."""
    desk.offer_recovery()
    if path is not None:
        desk.open_path(path, window)
    settle()


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
    app.setWindowIcon(QIcon(str(resource("icons", "annotator.svg"))))
    for font in sorted(resource("fonts").glob("Literata-*.ttf")):  # each one costs time at the start
        QFontDatabase.addApplicationFont(str(font))
    return app

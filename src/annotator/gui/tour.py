"""The headless tour: the real window, three annotations through real key events, a file and a picture."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotator.assets import resource
from annotator.core.text import Span
from annotator.gui.app import application
from annotator.gui.desk import Desk
from annotator.gui.settings import Settings

_STOPS: Final = (
    ("stationiertkämpfte", "6", "stationiert; sie kämpften"),
    ("fast 11.000 nordkoreanische Soldaten", "2", ""),
    ("Nordkorea wird seinen russischen Kameraden bis zum Tag des Sieges fest zur Seite stehen.", "4", ""),
)
"""Words of the sample article, the key of the code they get, and a correction."""


def run(folder: Path) -> int:
    """Annotate the sample article by key events; write ``sample.annox`` and ``sample.png`` to *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    app = application()
    desk = Desk(Settings(folder / "tour.ini"), app)
    window = desk.new_window()
    window.resize(1280, 800)
    desk.open_path(resource("sample", "article.de.txt"), window, remember=False)
    return 0

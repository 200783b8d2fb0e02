"""The stage on which the pictures of the user guide are taken: a real window, without a screen."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from annotator.core.text import Span
from annotator.gui.desk import Desk
from annotator.gui.main_window import MainWindow
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.workbench import Workbench
from palette import with_palette

GUIDE: Final = Path(__file__).resolve().parents[1] / "docs" / "guide"
SIZE: Final = (1280, 800)
MARKS: Final = (
    ("besiegelt sein Schicksal", "error.loaded", None),
    ("Ein gegenseitiger Verteidigungsvertrag wurde ratifiziert", "claim.fact", None),
    ("Entdecken Sie das Ausmaß dieses Bündnisses, das die geopolitische Szene aufmischt!", "error.cta", ""),
    ("aufmischt", "error.loaded", "verändert"),
    ("bestimmten Quellen zufolge", "error.source", None),
    ("fast 11.000 nordkoreanische Soldaten", "claim.number", None),
    ("stationiertkämpfte", "error.fused", "stationiert. Sie kämpfen"),
)
"""Words of the sample article, the code they get, and the correction."""
_SMALLEST: Final = 0
"""Of all qualities of a PNG, which are all the same but for their bytes."""
_PATIENCE: Final = 300
"""Milliseconds until a dialog that is about to open is there."""


class Stage:
    """One window of a fresh desk in one language; pictures go to that language's guide."""

    def __init__(self, language: str, settings: Path) -> None:
        """Open an empty window."""
        self.language = language
        self.desk = Desk(Settings(settings))
        self.desk.set_language(language)
        self.desk.set_scheme("light")
        self.window = self.desk.new_window()
        self.window.resize(*SIZE)

    @property
    def session(self) -> Session:
        """The open document."""
        assert self.window.file is not None
        return self.window.file.session

    @property
    def workbench(self) -> Workbench:
        """The panes around the open document."""
        assert self.window.workbench is not None
        return self.window.workbench

    def open_sample(self, marks: Iterable[tuple[str, str, str | None]] = MARKS) -> list[str]:
        """Open the sample article, annotate it, and return the identifiers in the order of *marks*."""
        self.desk.open_sample(self.window)
        return [self.mark(*mark) for mark in marks]

    def span(self, words: str) -> Span:
        """Return where *words* stand first in the article."""
        start = str(self.session.document.article.text).index(words)
        return Span(start, start + len(words))

    def mark(self, words: str, code: str, correction: str | None = None) -> str:
        """Annotate *words* and return the identifier."""
        annotation_id = self.session.annotate([self.span(words)], code)
        assert annotation_id is not None
        self.session.set_correction(annotation_id, correction)
        return annotation_id

    @property
    def folder_name(self) -> str:
        """What pictures show instead of the folder of this computer that the documents lie in."""
        return str(Path("Lea", "Annotator"))

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Take the picture *name* of *widget*, or of the whole window."""
        for _ in range(5):
            QCoreApplication.processEvents()
        folder = GUIDE / self.language / "images"
        folder.mkdir(exist_ok=True)
        picture = with_palette((widget or self.window).grab().toImage())
        picture.save(str(folder / f"{name}.png"), quality=_SMALLEST)

    def in_dialog(self, open_it: Callable[[], object], act: Callable[[QWidget], object]) -> None:
        """Call *open_it*, which waits for a dialog, let *act* do something with that dialog, and close it."""

        def meet() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:  # a busy computer takes longer
                QTimer.singleShot(_PATIENCE, meet)
                return
            act(dialog)
            dialog.close()

        QTimer.singleShot(_PATIENCE, meet)
        open_it()

    def close(self) -> None:
        """Close all windows without questions."""
        for window in tuple(self.desk.windows):
            _close(window)
        QCoreApplication.processEvents()


def _close(window: MainWindow) -> None:
    if window.file is not None:
        window.file.session.undo_stack.setClean()
    window.close()

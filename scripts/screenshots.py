"""Takes the pictures of the user guide from the real window, in both languages, without a screen."""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from annotator.core.text import Span
from annotator.gui.app import application
from annotator.gui.desk import Desk
from annotator.gui.document_file import DocumentFile
from annotator.gui.main_window import MainWindow
from annotator.gui.settings import Settings

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images"
SIZE = (1280, 800)
MARKS = (
    ("besiegelt sein Schicksal", "error.loaded", None),
    ("Ein gegenseitiger Verteidigungsvertrag wurde ratifiziert", "claim.fact", None),
    ("Entdecken Sie das Ausmaß dieses Bündnisses, das die geopolitische Szene aufmischt!", "error.cta", ""),
    ("aufmischt", "error.loaded", "verändert"),
    ("bestimmten Quellen zufolge", "error.source", None),
    ("fast 11.000 nordkoreanische Soldaten", "claim.number", None),
    ("stationiertkämpfte", "error.fused", "stationiert. Sie kämpfen"),
)


def main() -> int:
    """Write all pictures to ``docs/images``."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        home = str(Path(folder) / "lea")
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "HOME": home}
        os.environ |= {"XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home}
        application()
        for language in ("de", "en"):
            _take_all(language, Path(home) / f"{language}.ini")
    return 0


def _take_all(language: str, settings: Path) -> None:
    desk = Desk(Settings(settings))
    desk.set_language(language)
    desk.set_scheme("light")
    window = desk.new_window()
    window.resize(*SIZE)
    _take(window, f"start.{language}")
    file = _annotate(desk, window)
    _take(window, f"window.{language}")
    QTimer.singleShot(300, lambda: _take_hand_in(f"hand-in.{language}"))
    desk.files.hand_in(window)
    desk.set_scheme("dark")
    _take(window, f"window-dark.{language}")
    file.session.undo_stack.setClean()
    window.close()


def _annotate(desk: Desk, window: MainWindow) -> DocumentFile:
    """Open the sample article and mark some of it."""
    desk.open_sample(window)
    assert window.file is not None
    session = window.file.session
    text = str(session.document.article.text)
    for words, code, correction in MARKS:
        start = text.index(words)
        annotation_id = session.annotate([Span(start, start + len(words))], code)
        assert annotation_id is not None
        session.set_correction(annotation_id, correction)
    return window.file


def _take(widget: QWidget, name: str) -> None:
    for _ in range(5):
        QCoreApplication.processEvents()
    widget.grab().save(str(IMAGES / f"{name}.png"))


def _take_hand_in(name: str) -> None:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    for field, words in {"name": "Lea Sommer", "class_name": "9b"}.items():
        edit = dialog.findChild(QLineEdit, field)
        assert edit is not None
        edit.setText(words)
    _take(dialog, name)
    dialog.close()


if __name__ == "__main__":
    sys.exit(main())

"""Draws the reading surface with few and many annotations, in both themes; a program for the snapshots."""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from annotator.core.annotation import Annotation
from annotator.core.article import BlockKind
from annotator.core.text import Span
from annotator.gui.app import application
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.view import ArticleView
from annotator.gui.session import Session
from tests.gui.article_view.examples import NOON, article, document

COUNTS: Final = (0, 1, 2, 5)
SCHEMES: Final = ("light", "dark")
SIZE: Final = (520, 230)
_LINES: Final = (
    (BlockKind.HEADING, "Zwei Länder, ein Pakt"),
    (BlockKind.PARAGRAPH, "Sie haben in Russland stationiertkämpfte Truppen, sagt das Institut."),
    (BlockKind.QUOTATION, "„Das wird man sehen.“"),
)
_MARKS: Final = (
    ("error.fused", "stationiertkämpfte"),
    ("claim.fact", "in Russland stationiertkämpfte Truppen"),
    ("quote.direct", "stationiertkämpfte Truppen, sagt das"),
    ("error.style", "stationiertkämpfte Truppen"),
    ("claim.fact", "Sie haben in Russland stationiertkämpfte Truppen, sagt das Institut"),
)


def file_name(scheme: str, count: int, percent: int) -> str:
    """Return what the picture is called."""
    return f"{scheme}-{count}-{percent}.png"


def draw(folder: Path, percent: int) -> None:
    """Write all pictures for a screen with *percent* of the usual pixels to *folder*."""
    app = application()
    app.setFont(QFont("Literata", 9))  # the letters of codes are drawn in the font of the interface
    text = article(_LINES)
    appearance = Appearance()
    for scheme in SCHEMES:
        appearance.set_scheme(scheme)
        for count in COUNTS:
            marks = [_mark(number, str(text.text)) for number in range(count)]
            session = Session(document(marks, text))
            view = ArticleView(session, appearance)
            session.setParent(view)
            view.resize(*SIZE)
            view.show()
            view.setCursorWidth(0)  # the caret blinks
            QApplication.processEvents()
            view.viewport().grab().toImage().save(str(folder / file_name(scheme, count, percent)))
            view.close()
            view.deleteLater()


def _mark(number: int, text: str) -> Annotation:
    code, words = _MARKS[number]
    start = text.index(words)
    return Annotation(f"a{number}", (Span(start, start + len(words)),), code, NOON, NOON)


if __name__ == "__main__":
    draw(Path(sys.argv[1]), int(sys.argv[2]))

"""An article with places that the detectors of these tests find, and what is asked of the window."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from annotator.core.article import Article, Provenance
from annotator.core.assignment import Assignment, HintPolicy
from annotator.core.document import Document, Head, Role
from annotator.core.text import ArticleText
from annotator.gui.desk import Desk
from annotator.gui.hinting.hinting import Hinting
from annotator.gui.main_window import MainWindow
from annotator.gui.workbench import Workbench
from annotator.hints.hint import Example
from annotator.readers.blocks import recognise_blocks
from annotator.services.annotate import now
from annotator.services.new import default_codebook
from annotator.services.open import Opened
from tests.detectors import detector

TEXT = (
    "Die Überschrift 😀\n\nZoë sah und und lachte. Die Stadt,in der er lebt, ist groß, sagen Experten.\n\n"
    + "Ein Satz, der hier steht. " * 60
    + "\n\nUnd wieder und und kamen die Experten, die sich irren.\n"
)
FIRST, SECOND = TEXT.index("und und"), TEXT.rindex("und und")
COMMA = TEXT.index("Stadt,in")
VAGUE, LAST_VAGUE = TEXT.index("Experten"), TEXT.rindex("Experten")
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key

DETECTORS = (
    detector("doubled", "und und", "error.style", "Twice <the> same.", correction="und", confidence=0.9),
    detector("spaces", "Stadt,in", "error.fused", "No space.", correction="Stadt, in", confidence=0.95),
    detector(
        "sources",
        "Experten",
        "error.source",
        "Who says so?",
        confidence=0.7,
        examples=(Example("en", "Some say so.", "Ann says so."), Example("de", "Manche sagen das.", None)),
    ),
)


def document(language: str = "de", text: str = TEXT) -> Document:
    article_text = ArticleText(text)
    article = Article(article_text, recognise_blocks(article_text), Provenance(language=language))
    return Document(Head("d1", Role.WORK, now()), article, default_codebook())


def told_to(document: Document, hints: HintPolicy, role: Role = Role.WORK) -> Document:
    assignment = Assignment("h1", document.article.text.sha256, hints=hints)
    return replace(document, head=replace(document.head, role=role, assignment=assignment))


def opened(desk: Desk, what: Document | Opened) -> MainWindow:
    window = desk.new_window()
    desk.show(what if isinstance(what, Opened) else Opened(what), window)
    window.activateWindow()
    QApplication.processEvents()
    return window


def workbench_of(window: MainWindow) -> Workbench:
    assert window.workbench is not None
    return window.workbench


def finish(qtbot: QtBot, hinting: Hinting) -> None:
    qtbot.waitUntil(lambda: not hinting.search.is_running)


def listed(hinting: Hinting) -> list[int]:
    """Return where the listed hints begin, from top to bottom."""
    model = hinting.panel.model
    return [model.hint_at(row).spans[0].start for row in range(model.rowCount())]


def current(hinting: Hinting) -> int | None:
    hint = hinting.panel.current
    return None if hint is None else hint.spans[0].start


def words(hinting: Hinting, name: str) -> str:
    label = hinting.panel.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""

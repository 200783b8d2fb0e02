"""An article with all kinds of blocks and tricky characters, and views on it."""

import datetime
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.core.annotation import Annotation
from annotator.core.article import Article, Block, BlockKind
from annotator.core.codebook import Code, Codebook
from annotator.core.document import Document, Head, Role
from annotator.core.text import ArticleText, Span
from annotator.gui.article_view.view import ArticleView

MakeView = Callable[..., ArticleView]

NOON: Final = datetime.datetime(2026, 3, 2, 12, 0, tzinfo=datetime.UTC)
LEFT: Final = Qt.MouseButton.LeftButton
NO_MODIFIER: Final = Qt.KeyboardModifier.NoModifier
ALT: Final = Qt.KeyboardModifier.AltModifier
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
CONTROL: Final = Qt.KeyboardModifier.ControlModifier

CODEBOOK: Final = Codebook(
    id="small",
    name={"en": "Small"},
    codes=(
        Code("claim", {"en": "Claim"}, color="#0b63b0"),
        Code("claim.fact", {"en": "Fact"}, parent="claim", key="1"),
        Code("quote", {"en": "Quote"}, color="#00785a"),
        Code("quote.direct", {"en": "Direct quote"}, parent="quote", key="4"),
        Code("error", {"en": "Error"}, color="#c2410c"),
        Code("error.fused", {"en": "Fused & <b>words</b>"}, parent="error", key="q"),
        Code("error.style", {"en": "Unidiomatic"}, parent="error"),
    ),
)

LINES: Final = (
    (BlockKind.HEADING, "Die Überschrift 😀"),
    (
        BlockKind.PARAGRAPH,
        "Zoë las, wie alle stationiertkämpften. Dann ging sie 😀 heim. Ein Ende ist es nicht.",
    ),
    (BlockKind.QUOTATION, "„Die Cafe\u0301-Familie 👨‍👩‍👧‍👦 blieb“,\nsagte er."),
    (BlockKind.ATTRIBUTION, "– Hong Min, Institut"),
    (BlockKind.PARAGRAPH, "Donau\u00addampf\tund 🇩🇪 Schluss."),
)
TEXT: Final = "\n\n".join(line for _, line in LINES)


def place(words: str) -> Span:
    """Return the span of the first *words* in the text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def annotation(
    name: str, code: str, *words: str, comment: str = "", correction: str | None = None
) -> Annotation:
    """Return an annotation of *words*."""
    spans = tuple(place(part) for part in words)
    return Annotation(name, spans, code, NOON, NOON, comment=comment, correction=correction)


def article(lines: Iterable[tuple[BlockKind, str]] = LINES) -> Article:
    """Return an article of *lines* with a blank line between them."""
    blocks, parts, at = [], [], 0
    for kind, line in lines:
        blocks.append(Block(kind, Span(at, at + len(line))))
        parts.append(line)
        at += len(line) + 2
    return Article(ArticleText("\n\n".join(parts)), tuple(blocks))


def document(annotations: Sequence[Annotation] = (), text: Article | None = None) -> Document:
    """Return a document with *annotations*."""
    return Document(Head("d", Role.WORK, NOON), text or article(), CODEBOOK, tuple(annotations))


def point_at(view: ArticleView, offset: int) -> QPoint:
    """Return the point of the viewport just inside the character at *offset*."""
    cursor = view.textCursor()
    cursor.setPosition(view.article.text.to_utf16(offset))
    return view.cursorRect(cursor).center() + QPoint(3, 0)


def drag(view: ArticleView, start: int, end: int, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """Press at the offset *start* and move the held mouse to *end*."""
    QTest.mousePress(view.viewport(), LEFT, modifier, point_at(view, start))
    move_held(view, point_at(view, end) - QPoint(3, 0), modifier)


def move_held(view: ArticleView, point: QPoint, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """Move the mouse to *point* with the left button held."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(view.viewport().mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        LEFT,
        modifier,
    )
    QApplication.sendEvent(view.viewport(), event)


def release(view: ArticleView, offset: int) -> None:
    """Let the mouse go at *offset*."""
    QTest.mouseRelease(view.viewport(), LEFT, NO_MODIFIER, point_at(view, offset) - QPoint(3, 0))


def selected(view: ArticleView) -> str | None:
    """Return the selected characters."""
    span = view.selected_span()
    return None if span is None else view.article.text.quote(span)


def picture(view: ArticleView) -> QImage:
    """Return what the viewport shows."""
    QApplication.processEvents()
    return view.viewport().grab().toImage()


def is_near(one: QColor, other: QColor, tolerance: int = 24) -> bool:
    """Return whether two colours look alike."""
    return all(
        abs(a - b) <= tolerance
        for a, b in ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    )

"""The article laid out for paper, with its annotations and their numbers, and cut into pages."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from annotator.core.article import BlockKind
from annotator.core.assignment import Result
from annotator.formats.report.notes import Note
from annotator.gui.article_view.corrections import CorrectionPainter
from annotator.gui.article_view.geometry import BlockGeometry
from annotator.gui.article_view.layout import lay_out
from annotator.gui.article_view.look import Look
from annotator.gui.article_view.typography import GUTTER, Typography
from annotator.gui.article_view.verdict_signs import paint_frames
from annotator.gui.printing.printed_marks import PrintedMarks
from annotator.gui.session import Session
from annotator.gui.text_style import TextStyle
from annotator.gui.theme import Theme

_TEXT_SIZE: Final = 15
_NUMBER: Final = 9
_RAISED: Final = 0.4
"""How far numbers stand above the base line, in text sizes."""
_SHARPNESS: Final = 4.0
"""Dots in a pixel of the pictures that lines below words are made of."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: where its room begins and ends, and whether it may end a page."""

    top: float
    bottom: float
    may_be_last: bool


class PrintedArticle:
    """
    The article of a session on a column of *width* pixels; beside it, on both sides, is a gutter.

    Behind the last character of each annotation there is room for its number; the text itself is the
    article's, character by character.
    """

    def __init__(
        self, session: Session, notes: Sequence[Note], width: float, *, corrections: bool = False
    ) -> None:
        """Lay out the article and set the numbers of *notes*, and *corrections* above the words if wanted."""
        self._article = session.document.article
        typography = Typography(TextStyle(size=_TEXT_SIZE), Theme.load("light"), room_above=corrections)
        self._look = Look(session.document.codebook, Theme.load("light"), typography, _SHARPNESS)
        self._number_font = QFont(typography.font)
        self._number_font.setPixelSize(_NUMBER)
        self._number_font.setWeight(QFont.Weight.Bold)
        self._document = QTextDocument()
        self._document.setUseDesignMetrics(True)
        self._document.setDocumentMargin(GUTTER)
        lay_out(self._document, self._article, typography)
        self._numbers = _numbers(notes)
        self._make_room()
        self._document.setTextWidth(width)
        self._marks = PrintedMarks(session, self._document, self._look)
        self._pen: CorrectionPainter | None = None
        if corrections:
            told = {note.annotation.id for note in notes}
            self._pen = CorrectionPainter(
                session, self._marks, lambda several: [each for each in several if each.id in told]
            )
        self._missed = [
            note.annotation for note in notes if note.judgement and note.judgement.kind is Result.MISSED
        ]

    @property
    def height(self) -> float:
        """The height of the whole article."""
        return self._document.size().height()

    def lines(self) -> Iterator[Line]:
        """Yield all lines of text from top to bottom; a heading stays with what follows."""
        text, kinds = self._article.text, {block.span.start: block.kind for block in self._article.blocks}
        layout = self._document.documentLayout()
        block = self._document.begin()
        while block.isValid():
            at = layout.blockBoundingRect(block).top()
            start = text.from_utf16(block.position())
            geometry = BlockGeometry(block)
            space = self._look.typography.space(geometry.font)
            heading = kinds.get(start) is BlockKind.HEADING
            for base in geometry.base_lines:
                yield Line(
                    at + base - space.ascent - self._look.typography.room_above,
                    at + base + space.descent + space.room,
                    not heading,
                )
            block = block.next()

    def top_of(self, offset: int) -> float:
        """Return where the line begins that holds the character at *offset*."""
        position = self._article.text.to_utf16(offset)
        block = self._document.findBlock(position)
        geometry = BlockGeometry(block)
        base = geometry.base_lines[geometry.line_of(position - block.position())]
        return block.layout().position().y() + base - self._look.typography.space(geometry.font).ascent

    def line_picture(self, code_id: str, width: int, height: int) -> QImage:
        """Return a piece of the line below annotations with this code, for a legend."""
        picture = QImage(width * int(_SHARPNESS), height * int(_SHARPNESS), QImage.Format.Format_ARGB32)
        picture.setDevicePixelRatio(_SHARPNESS)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.drawTiledPixmap(0, 0, width, height, self._look.tile(self._look.style(code_id), height))
        painter.end()
        return picture

    def paint(self, painter: QPainter, band: QRectF) -> None:
        """Paint what lies in *band*, where it is in the article."""
        painter.save()
        painter.setClipRect(band.adjusted(0, 0, 0, -1))  # what begins at its end belongs to the next one
        self._marks.paint_below(painter, band)
        paint_frames(painter, self._marks, self._missed, band)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = band
        context.palette.setColor(QPalette.ColorRole.Text, self._look.theme.ink)
        self._document.documentLayout().draw(painter, context)
        self._marks.paint_above(painter, band)
        if self._pen is not None:
            self._pen.paint(painter, band)
        self._paint_numbers(painter, band)
        painter.restore()

    # ---- numbers -----------------------------------------------------------------------------

    def _make_room(self) -> None:
        """Spread the last character of each annotation by the width of the numbers behind it."""
        text, metrics = self._article.text, QFontMetricsF(self._number_font)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for end, numbers in self._numbers.items():
            last = text.character_at(end - 1)
            cursor.setPosition(text.to_utf16(last.start))
            cursor.setPosition(text.to_utf16(last.end), QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            form.setFontLetterSpacing(metrics.horizontalAdvance(_shown(numbers)) + 2)
            cursor.mergeCharFormat(form)
        cursor.endEditBlock()

    @cached_property
    def _number_places(self) -> list[tuple[float, float, str]]:
        """Base line, left edge and digits of all numbers, from top to bottom."""
        text, metrics = self._article.text, QFontMetricsF(self._number_font)
        found = []
        for end, numbers in self._numbers.items():
            last = text.character_at(end - 1)
            block = self._document.findBlock(text.to_utf16(last.start))
            place = _place_of(block, text.to_utf16(last.start), text.to_utf16(last.end))
            if place is not None:
                left = place.x() - metrics.horizontalAdvance(_shown(numbers)) - 1
                found.append((place.y(), left, _shown(numbers)))
        return sorted(found)

    def _paint_numbers(self, painter: QPainter, band: QRectF) -> None:
        painter.setFont(self._number_font)
        painter.setPen(self._look.theme.ink)
        first = bisect_left(self._number_places, (band.top(),))
        for base, left, digits in self._number_places[first:]:
            if base >= band.bottom():
                return
            painter.drawText(QPointF(left, base - _TEXT_SIZE * _RAISED), digits)


def _place_of(block: QTextBlock, start: int, end: int) -> QPointF | None:
    """Return the right end, on its base line, of the character at the positions [start, end)."""
    geometry = BlockGeometry(block)
    stretches = list(geometry.stretches(start - block.position(), end - block.position()))
    if not stretches:
        return None
    last = stretches[-1]
    return block.layout().position() + QPointF(last.right, geometry.base_lines[last.line])


def _numbers(notes: Sequence[Note]) -> dict[int, list[str]]:
    """Return which numbers stand behind which offset, with the signs of their verdicts."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for note in notes:
        if note.annotation.is_placed:
            found[note.annotation.end].append(note.label)
    return found


def _shown(numbers: Sequence[str]) -> str:
    return ",".join(numbers)


def bands(lines: Sequence[Line], heights: Iterator[float]) -> list[tuple[float, float]]:
    """
    Return from where to where each page goes, if the next page has the next of *heights*.

    A page ends between lines, and not after a heading. A line that is higher than a page is cut.
    """
    found: list[tuple[float, float]] = []
    at = 0
    while at < len(lines):
        top, height = lines[at].top, next(heights)
        end = at
        while end < len(lines) and lines[end].bottom - top <= height:
            end += 1
        while at + 1 < end < len(lines) and not lines[end - 1].may_be_last:
            end -= 1
        end = max(end, at + 1)
        found.append((top, lines[end - 1].bottom))
        at = end
    return found

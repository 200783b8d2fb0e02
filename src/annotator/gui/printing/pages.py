"""A document on paper, page by page; the same for the printer, for PDF and for the preview."""

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QUrl
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette, QTextDocument

from annotator.formats.report.elements import element
from annotator.formats.report.notes import Note, Options, notes
from annotator.formats.report.verdicts import heading
from annotator.gui.language import in_language
from annotator.gui.printing.printed_article import PrintedArticle, bands
from annotator.gui.printing.printed_notes import INK, note_elements, placed, rich_text
from annotator.gui.printing.sheet import Sheet
from annotator.gui.session import Session

if TYPE_CHECKING:
    from lxml.etree import _Element

_GAP: Final = 10.0
_HEAD_GAP: Final = 20.0
_LINE: Final = (36, 5)
_COLUMNS: Final = 2


@dataclass(frozen=True, slots=True)
class _ArticlePage:
    """A page with a *band* of the article, *top* pixels below the page's margin, and notes beside it."""

    top: float
    band: tuple[float, float]
    beside: list[tuple[float, QTextDocument]]


class Pages:
    """
    The pages of what a session shows, painted in pixels of 96 to an inch.

    First comes the head with the legend, then the article with notes beside it if the sheet has room
    for them, and in the end all notes that have no place beside the article.
    """

    def __init__(
        self, session: Session, sheet: Sheet, options: Options, *, corrections: bool = False
    ) -> None:
        """Set everything, maybe with *corrections* above the words; nothing follows the session later."""
        self._sheet = sheet
        self._options = options
        self._session = session
        self._notes = notes(session.document.snapshot(), options)
        self._article = PrintedArticle(session, self._notes, sheet.article.width(), corrections=corrections)
        self._head = rich_text(self._head_elements(), sheet.inside.width())
        self._add_lines_to_legend()
        head = self._head.size().height() + _HEAD_GAP
        placed_notes = [note for note in self._notes if note.annotation.is_placed]
        self._left_over: list[Note] = []
        self._article_pages = list(self._set_article(head, deque(placed_notes)))
        self._end = self._set_end()

    @property
    def count(self) -> int:
        """The number of pages."""
        return len(self._article_pages) + self._end_pages

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint the page with this *number*, which counts from 0."""
        if number < len(self._article_pages):
            self._paint_article_page(painter, number)
        else:
            self._paint_end_page(painter, number - len(self._article_pages))
        self._paint_foot(painter, number)

    # ---- setting -----------------------------------------------------------------------------

    def _set_article(self, head: float, waiting: deque[Note]) -> Iterator[_ArticlePage]:
        """Yield the pages of the article, each with those of the *waiting* notes that begin on it."""
        lines = list(self._article.lines())
        full = self._sheet.inside.height()
        first = full - head
        if lines and first < lines[0].bottom - lines[0].top:  # a head that is longer than a page is cut
            head, first = 0.0, full
        heights = chain([first], repeat(full))
        for number, band in enumerate(bands(lines, heights)):
            top = head if number == 0 else 0.0
            here: list[tuple[Note, float]] = []
            while waiting and (at := self._article.top_of(waiting[0].annotation.start)) < band[1]:
                here.append((waiting.popleft(), at - band[0]))
            yield _ArticlePage(top, band, self._set_beside(here, full - top))

    def _set_beside(
        self, here: Sequence[tuple[Note, float]], height: float
    ) -> list[tuple[float, QTextDocument]]:
        """Return the notes *here* that fit beside the article with their tops; the others are left over."""
        if not self._sheet.beside:
            self._left_over += (note for note, _ in here)
            return []
        texts = [rich_text(note_elements(note), self._sheet.notes.width()) for note, _ in here]
        wanted = [(top, text.size().height()) for (_, top), text in zip(here, texts, strict=True)]
        tops = placed(wanted, height, _GAP)
        self._left_over += (note for note, _ in here[len(tops) :])
        return list(zip(tops, texts, strict=False))

    def _set_end(self) -> QTextDocument | None:
        """Return the notes that stand after the article, in columns."""
        if not self._left_over:
            return None
        if self._sheet.beside:
            title = QCoreApplication.translate("Printing", "Further notes")
        else:
            title = QCoreApplication.translate("Printing", "Notes")
        elements = [element("h2", title)]
        for note in self._left_over:
            elements += note_elements(note)
        inside = self._sheet.inside
        width = (inside.width() - _HEAD_GAP * (_COLUMNS - 1)) / _COLUMNS
        return rich_text(elements, width, inside.height())

    @property
    def _end_pages(self) -> int:
        return 0 if self._end is None else -(-self._end.pageCount() // _COLUMNS)

    # ---- the head ----------------------------------------------------------------------------

    def _head_elements(self) -> "Iterator[_Element]":
        document = self._session.document
        judgements = [note.judgement for note in self._notes if note.judgement is not None]
        head = heading(document.snapshot(), judgements, self._options)
        yield element("h1", document.article.title)
        yield from (element("p", line, {"class": "quiet"}) for line in (head.origin, head.signed) if line)
        if head.grade:
            yield element("p", [element("b", head.grade)], {"class": "grade"})
        yield from (element("p", line) for line in (head.results, head.comment) if line)
        yield from self._legend()
        whole = [note for note in self._notes if note.annotation.is_note]
        if whole:
            yield element("h2", QCoreApplication.translate("Printing", "On the article as a whole"))
        for note in whole:
            yield from note_elements(note)
        orphans = [note for note in self._notes if note.annotation.is_orphan]
        if orphans:
            yield element("h2", QCoreApplication.translate("Printing", "No longer in the article"))
        for note in orphans:
            yield from note_elements(note)

    def _legend(self) -> "Iterator[_Element]":
        """Yield a line for each group in use: its line, its name, its codes with their letters."""
        counts = Counter(note.annotation.code for note in self._notes)
        codebook = self._session.document.codebook
        for group in codebook.groups:
            used = [
                code for code in codebook.codes if counts[code.id] and codebook.group_of(code.id) is group
            ]
            if used:
                names = (f"{(code.key or '').upper()} {in_language(code.name)}".strip() for code in used)
                picture = element("img", (), {"src": f"line:{group.id}", "width": "36", "height": "5"})
                yield element(
                    "p", (picture, element("b", f"  {in_language(group.name)}  "), " · ".join(names))
                )

    def _add_lines_to_legend(self) -> None:
        for group in self._session.document.codebook.groups:
            picture = self._article.line_picture(group.id, *_LINE)
            self._head.addResource(
                QTextDocument.ResourceType.ImageResource.value, QUrl(f"line:{group.id}"), picture
            )

    # ---- painting ----------------------------------------------------------------------------

    def _paint_article_page(self, painter: QPainter, number: int) -> None:
        page, inside = self._article_pages[number], self._sheet.inside
        if number == 0:
            _paint_text(
                painter,
                self._head,
                inside.left(),
                inside.top(),
                QRectF(0, 0, inside.width(), inside.height()),
            )
        top = inside.top() + page.top
        column = self._sheet.article
        painter.save()
        painter.translate(column.left(), top - page.band[0])
        self._article.paint(painter, QRectF(0, page.band[0], column.width(), page.band[1] - page.band[0]))
        painter.restore()
        for down, text in page.beside:
            clip = QRectF(0, 0, self._sheet.notes.width(), text.size().height())
            _paint_text(painter, text, self._sheet.notes.left(), top + down, clip)

    def _paint_end_page(self, painter: QPainter, number: int) -> None:
        assert self._end is not None
        inside, size = self._sheet.inside, self._end.pageSize()
        for column in range(_COLUMNS):
            page = number * _COLUMNS + column
            if page < self._end.pageCount():
                clip = QRectF(0, page * size.height(), size.width(), size.height())
                left = inside.left() + column * (size.width() + _HEAD_GAP)
                _paint_text(painter, self._end, left, inside.top() - clip.top(), clip)

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        foot, document = self._sheet.foot, self._session.document
        parts = [document.article.title, *([document.head.author] if self._options.names else [])]
        painter.setFont(self._head.defaultFont())
        painter.setPen(Qt.GlobalColor.darkGray)
        words = painter.fontMetrics().elidedText(
            " · ".join(filter(None, parts)), Qt.TextElideMode.ElideRight, int(foot.width() * 0.85)
        )
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, words)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, f"{number + 1} / {self.count}")


def _paint_text(painter: QPainter, text: QTextDocument, left: float, top: float, clip: QRectF) -> None:
    painter.save()
    painter.translate(left, top)
    painter.setClipRect(clip)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = clip
    context.palette.setColor(QPalette.ColorRole.Text, INK)
    text.documentLayout().draw(painter, context)
    painter.restore()

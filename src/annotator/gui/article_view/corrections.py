"""Corrections in place: a layer that strikes words and writes the correction above them."""

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTextBlock
from PySide6.QtWidgets import QApplication

from annotator.core.annotation import Annotation
from annotator.core.corrected import parts_of_correction
from annotator.core.edits import essential
from annotator.gui.article_view.marked_page import MarkedPage
from annotator.gui.article_view.painting import MarkPainter
from annotator.gui.article_view.pen import Correction, PenMarks, pen_marks
from annotator.gui.article_view.selection import offset_at
from annotator.gui.session import Session

_SIZE: Final = 0.76
"""The pen's letters, in text sizes."""
_KEPT: Final = 256
"""Blocks whose marks are remembered."""
_STROKE: Final = 1.5


class CorrectionPainter:
    """
    Paints the corrections of what is *shown* over the words that *marks* knows the places of.

    What is worked out for a block is remembered until somebody says that it may be otherwise.
    """

    def __init__(
        self,
        session: Session,
        marks: MarkPainter,
        shown: Callable[[Iterable[Annotation]], list[Annotation]],
    ) -> None:
        """Paint the corrections in the document of *session*."""
        self._session = session
        self._text = session.document.article.text
        self._marks = marks
        self._shown = shown
        self._of_block: dict[int, PenMarks] = {}

    def forget(self) -> None:
        """Work everything out anew."""
        self._of_block.clear()

    # ---- painting ----------------------------------------------------------------------------

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint strikes, signs and corrections of the blocks in *clip*."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        for block in self._marks.blocks_in(clip):
            at = block.layout().position()
            painter.translate(at)
            self._paint(painter, self.marks_in(block))
            painter.translate(-at)
        painter.restore()

    def _paint(self, painter: QPainter, marks: PenMarks) -> None:
        for line, color in marks.strikes:
            painter.setPen(QPen(color, _STROKE))
            painter.drawLine(line)
        for at, color in marks.carets:
            _paint_caret(painter, at, color, self._size)
        for at, color in marks.deletions:
            _paint_deletion(painter, at, color, self._size)
        for words in marks.words:
            painter.setPen(words.color)
            painter.drawText(words.at, words.text)

    @property
    def _size(self) -> int:
        return self._marks.look.typography.text_size

    def _font(self) -> QFont:
        font = QFont(QApplication.font())
        font.setPixelSize(max(9, round(self._size * _SIZE)))
        font.setWeight(QFont.Weight.Medium)
        return font

    # ---- what is where -----------------------------------------------------------------------

    def marks_in(self, block: QTextBlock) -> PenMarks:
        """Return what is drawn for *block*, in pixels from its layout's position."""
        number = block.blockNumber()
        if number not in self._of_block:
            if len(self._of_block) >= _KEPT:
                del self._of_block[next(iter(self._of_block))]
            geometry = self._marks.geometry(block)
            ascent = self._marks.look.typography.space(geometry.font).ascent
            metrics = QFontMetricsF(self._font())
            self._of_block[number] = pen_marks(geometry, self._corrections_in(block), metrics, ascent)
        return self._of_block[number]

    def _corrections_in(self, block: QTextBlock) -> list[Correction]:
        """Return what is written in *block*; of those that overlap the current one, or else the first."""
        position = block.position()
        start = offset_at(self._text, position)
        end = offset_at(self._text, position + block.length() - 1)
        found = self._shown(self._session.document.touching(start, max(start, end)))
        current = self._session.current
        if current is not None:
            found.sort(key=lambda annotation: annotation.id != current.id)
        written: list[Correction] = []
        for annotation in found:
            for low, high, text in self._edits(annotation):
                first, last = max(low, start), min(high, end)
                if first < last or start <= low == high <= end:
                    shown = text if low >= start else ""
                    is_deletion = not text.strip() and high <= end
                    place = self._text.to_utf16(first) - position, self._text.to_utf16(last) - position
                    color = self._marks.look.style(annotation.code).color
                    _add(written, Correction(*place, shown, color, is_deletion))
        return sorted(written, key=lambda correction: (correction.start, correction.end))

    def _edits(self, annotation: Annotation) -> Iterable[tuple[int, int, str]]:
        """Yield from where to where the article is changed, and to what."""
        if annotation.correction is None:
            return
        for span, part in zip(annotation.spans, parts_of_correction(annotation), strict=True):
            low, high, text = essential(self._text.quote(span), part)
            if text or low < high:
                yield span.start + low, span.start + high, text


class Corrections(QObject):
    """
    Is laid over the marks of a page while corrections are to be seen in place.

    The text document stays as it is, so that offsets stay the article's. What is worked out is forgotten
    when an annotation, the look or the width changes.
    """

    def __init__(self, page: MarkedPage) -> None:
        """Lay the layer over *page* and set its lines further apart."""
        super().__init__(page)
        self._page = page
        self.painter = CorrectionPainter(page.session, page.marks, page.shown)
        self._state: tuple[float, object] = (0.0, None)
        page.session.effect_applied.connect(self.painter.forget)
        page.session.current_changed.connect(self.painter.forget)
        page.session.hidden_codes_changed.connect(self.painter.forget)
        page.session.filter_changed.connect(self.painter.forget)
        page.layers.append(self)
        page.make_room_above(wanted=True)

    def remove(self) -> None:
        """Take the layer off the page and set the lines as usual."""
        self._page.layers.remove(self)
        self._page.make_room_above(wanted=False)
        self.deleteLater()

    def paint_below(self, painter: QPainter, clip: QRectF) -> None:
        """Paint nothing: all of it lies over the words."""

    def paint_above(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies in *clip*; where the words stand or look otherwise than before, anew."""
        state = self._page.document().textWidth(), self._page.look
        if state != self._state:
            self._state = state
            self.painter.forget()
        self.painter.paint(painter, clip)


def _add(written: list[Correction], new: Correction) -> None:
    """Add *new*, or count it with the one whose place it would need."""
    for number, old in enumerate(written):
        is_at = max(old.start, new.start) < min(old.end, new.end) or (old.start, old.end) == (
            new.start,
            new.end,
        )
        if is_at or old.start < new.start == new.end < old.end or new.start < old.start == old.end < new.end:
            written[number] = old._replace(others=old.others + 1)
            return
    written.append(new)


def _paint_caret(painter: QPainter, at: QPointF, color: QColor, size: int) -> None:
    """Paint a wedge below the line that points to where something is inserted, and a line up from it."""
    painter.setPen(QPen(color, _STROKE))
    wide, low = 0.22 * size, 0.24 * size
    painter.drawPolyline([at + QPointF(-wide, low), at, at + QPointF(wide, low)])
    painter.drawLine(at, at - QPointF(0, 0.75 * size))


def _paint_deletion(painter: QPainter, at: QPointF, color: QColor, size: int) -> None:
    """Paint the loop that has always meant "take this out"."""
    painter.setPen(QPen(color, _STROKE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    loop = QPainterPath(at)
    loop.cubicTo(
        at + QPointF(0.5 * size, 0),
        at + QPointF(0.55 * size, -0.75 * size),
        at + QPointF(0.22 * size, -0.7 * size),
    )
    loop.cubicTo(
        at + QPointF(-0.02 * size, -0.66 * size),
        at + QPointF(0.1 * size, -0.2 * size),
        at + QPointF(0.5 * size, -0.5 * size),
    )
    painter.drawPath(loop)

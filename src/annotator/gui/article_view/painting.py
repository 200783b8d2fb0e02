"""Paints marks below and above the words, for the blocks that are to be seen, from a cache."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QTextBlock, QTextDocument

from annotator.core.annotation import Annotation
from annotator.core.document import Effect
from annotator.core.text import ArticleText, Span
from annotator.gui.article_view.block_marks import BlockMarks, Part, block_marks, tint_rect
from annotator.gui.article_view.crowd import CROWD, Crowd
from annotator.gui.article_view.geometry import BlockGeometry
from annotator.gui.article_view.look import Look
from annotator.gui.article_view.selection import offset_at
from annotator.gui.article_view.typography import GUTTER
from annotator.gui.session import Session

_FUZZY: Final = Qt.HitTestAccuracy.FuzzyHit
_SIGN_GAP: Final = 8
"""Pixels between the text and the sign in the right margin, where no bars and links are."""
_STEPS: Final = 40
"""Blocks that are looked at before the layout is asked."""
_FEW: Final = 4
"""Blocks of which a change is looked at line by line; of more, all of them are painted."""
_KEPT: Final = 192
"""Blocks in the cache: some screens full; a whole book would take more memory than its text."""


class MarkPainter:
    """
    The marks of a session's annotations on a laid out document.

    Pixels are those of the document. The cache holds what was worked out for a block; `follow`
    drops the marks of blocks that an effect touches, `forget_all` everything, after the look has changed.
    Another width of the document is noticed when it is painted.
    """

    def __init__(self, session: Session, document: QTextDocument, look: Look) -> None:
        """Start with an empty cache."""
        self._session = session
        self._text = session.document.article.text
        self._document = document
        self._look = look
        self._cache: dict[int, BlockMarks] = {}
        self._outdated: dict[int, BlockMarks] = {}
        self._crowds: dict[int, Crowd] = {}
        self._width = -1.0
        self._near = 0
        self._geometries: dict[int, BlockGeometry] = {}
        self.hovered: Annotation | None = None
        """The annotation that is outlined."""
        self.moving: tuple[Span, ...] | None = None
        """What the current annotation would cover if the boundary were let go now."""

    @property
    def look(self) -> Look:
        """What marks are drawn after."""
        return self._look

    @look.setter
    def look(self, look: Look) -> None:
        self._look = look
        self.forget_all()

    def forget_all(self) -> None:
        """Drop the whole cache."""
        self._cache.clear()
        self._outdated.clear()
        self._crowds.clear()
        self._geometries.clear()

    def follow(self, effect: Effect) -> None:
        """Drop the blocks that *effect* touches; crowded ones go on from what is known of all the others."""
        for annotation in effect.before.values():
            for number in self._blocks_with(annotation):
                self._drop(number)
                if number in self._crowds:
                    self._crowds[number].take(annotation)
        for annotation in effect.after.values():
            for number, block in self._blocks_with(annotation).items():
                self._drop(number)
                if number in self._crowds and self._session.is_shown(annotation):
                    part = self._part(_Place(self._text, block), annotation)
                    if part.spans:  # not only the end of the block
                        self._crowds[number].add(annotation, part)

    def _drop(self, number: int) -> None:
        if number in self._cache:
            self._outdated[number] = self._cache.pop(number)

    def area(self, annotation: Annotation) -> QRectF:
        """Return a rectangle, as wide as the page, that holds all of *annotation*; empty for a note."""
        return QRectF() if not annotation.is_placed else self.area_between(annotation.start, annotation.end)

    def area_between(self, start: int, end: int) -> QRectF:
        """Return a rectangle, as wide as the page, that holds what is painted from one offset to another."""
        first, last = self._text.to_utf16(start), self._text.to_utf16(end)
        top, _ = self._height_of(self._document.findBlock(first), first)
        _, bottom = self._height_of(self._document.findBlock(last), last)
        return self._across(top, bottom)

    def changed_area(self, effect: Effect) -> QRectF:
        """
        Return what *effect*, which has been followed, changes beside the annotations that it touches.

        A mark that comes or goes may move others of its block to another lane. What has not been painted
        since it changed last needs no second wish to be painted.
        """
        touched = (*effect.before.values(), *effect.after.values())
        blocks = {number: block for one in touched for number, block in self._blocks_with(one).items()}
        area = QRectF()
        for number, block in blocks.items():
            old = self._outdated.get(number)
            if old is None:
                continue
            geometry, top = self.geometry(block), block.layout().position().y()
            lines = old.differing(self._marks(block)) if len(blocks) <= _FEW else range(len(geometry.lines))
            for line in (geometry.lines[line] for line in lines):
                area |= self._across(top + line.y(), top + line.y() + line.height())
        return area

    def _height_of(self, block: QTextBlock, position: int) -> tuple[float, float]:
        """Return where the line with *position* begins and ends, or its block if no line is known."""
        self._notice_width()
        geometry = self._geometries.get(block.blockNumber())
        if geometry is None:
            rect = self._document.documentLayout().blockBoundingRect(block)
            return rect.top(), rect.bottom()
        line = geometry.lines[geometry.line_of(position - block.position())]
        top = block.layout().position().y() + line.y()
        return top, top + line.height()

    def _across(self, top: float, bottom: float) -> QRectF:
        """Return a rectangle as wide as the page, with room for lanes and handles."""
        return QRectF(0, top, self._document.size().width(), bottom - top).adjusted(
            0, -self._overhang, 0, self._overhang
        )

    # ---- painting ----------------------------------------------------------------------------

    def paint_below(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies behind the words: tints, the current annotation, the outline of the hovered one."""
        painter.setPen(Qt.PenStyle.NoPen)
        current = self._current
        self._notice_width()
        for block in self.blocks_in(clip):
            at = block.layout().position()
            self._paint_hairline(painter, block, at)
            painter.translate(at)
            for color, rects in self._marks(block).tints:
                painter.setBrush(color)
                painter.drawRects(rects)
            if current is not None:
                self._paint_current(painter, block, current)
            if self.hovered is not None:
                self._paint_outline(painter, block, self.hovered)
            painter.translate(-at)

    def paint_above(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies below and beside the words, which touches no letter."""
        look = self._look
        for block in self.blocks_in(clip):
            at, marks = block.layout().position(), self._marks(block)
            seen = self._lines_in(clip, block)
            lines = [marks.by_line[number] for number in seen if number in marks.by_line]
            painter.translate(at)
            for line in lines:
                for rect, tile, phase in line.lines:
                    self.paint_line(painter, rect, tile, phase)
                for rect, color in line.joins:
                    painter.fillRect(rect, color)
                if line.letters:
                    painter.setFont(look.letter_font)
                for letter in line.letters:
                    painter.setPen(letter.color)
                    painter.drawText(letter.at, letter.text)
            painter.translate(-at.x(), 0)
            for line in lines:
                for rect, color in line.bars:
                    painter.fillRect(rect, color)
            self._paint_more(painter, block, [number for number in seen if number in marks.more])
            painter.translate(0, -at.y())

    def _lines_in(self, clip: QRectF, block: QTextBlock) -> range:
        """Return the numbers of the lines of *block* of which something may be painted in *clip*."""
        base_lines, top = self.geometry(block).base_lines, block.layout().position().y()
        first = bisect_left(base_lines, clip.top() - top - self._overhang)
        return range(first, bisect_right(base_lines, clip.bottom() - top + self._overhang, first))

    def _paint_more(self, painter: QPainter, block: QTextBlock, lines: list[int]) -> None:
        """Say beside *lines* how many marks have no lane there."""
        if not lines:
            return
        base_lines, more = self.geometry(block).base_lines, self._marks(block).more
        painter.setFont(self._look.sign_font)
        painter.setPen(self._look.theme.muted)
        for number in lines:
            at = QPointF(self._width - GUTTER + _SIGN_GAP, base_lines[number])
            painter.drawText(at, f"+{more[number]}")

    def paint_line(self, painter: QPainter, rect: QRect, tile: QPixmap, phase: QPoint) -> None:
        """Paint a piece of a line, which repeats *tile* sideways and begins *phase* pixels inside it."""
        painter.drawTiledPixmap(rect, tile, phase)

    def _paint_hairline(self, painter: QPainter, block: QTextBlock, at: QPointF) -> None:
        """Paint the line where the lines of a quotation begin, down to what belongs to it."""
        indent, from_right = _indent(block)
        if not indent:
            return
        bounds = self._document.documentLayout().blockBoundingRect(block)
        following = block.next()
        bottom = bounds.bottom()
        if following.isValid() and _indent(following)[0]:
            bottom = self._document.documentLayout().blockBoundingRect(following).top()
        left = round(self._width - at.x() - indent / 2 - 2 if from_right else at.x() + indent / 2)
        painter.fillRect(QRectF(left, at.y(), 2, bottom - at.y()), self._look.hairline)

    def _paint_current(self, painter: QPainter, block: QTextBlock, current: Annotation) -> None:
        bits = 1 << self._look.tone(self._look.style(current.code).color)
        painter.setBrush(self._look.tint(bits, current=True))
        painter.drawRects(self.rects(block, self.current_spans))

    def _paint_outline(self, painter: QPainter, block: QTextBlock, hovered: Annotation) -> None:
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.style(hovered.code).color, 1))
        for rect in self.rects(block, hovered.spans):
            painter.drawRect(_pixels(rect).adjusted(0, 0, -1, -1))
        painter.restore()

    @property
    def current_spans(self) -> tuple[Span, ...]:
        """What is stressed as the current annotation; nothing if there is none to be seen."""
        if self._current is None:
            return ()
        return self._current.spans if self.moving is None else self.moving

    @property
    def _current(self) -> Annotation | None:
        """The current annotation, unless it is a note or not shown."""
        current = self._session.current
        if current is None or not current.is_placed or not self._session.is_shown(current):
            return None
        return current

    # ---- what is where -----------------------------------------------------------------------

    @property
    def _overhang(self) -> int:
        """How far lanes and handles reach beyond a block's own rectangle, in pixels."""
        return 2 * self._look.typography.text_size

    def offsets_in(self, clip: QRectF) -> tuple[int, int]:
        """Return from which offset to which what lies in *clip* is, and perhaps a little more."""
        places = [_Place(self._text, block) for block in self.blocks_in(clip)]
        return (places[0].start, places[-1].end + 1) if places else (0, 0)

    def blocks_in(self, clip: QRectF) -> Iterator[QTextBlock]:
        """Yield the blocks of which something may be painted in *clip*."""
        layout = self._document.documentLayout()
        block = self._first_block(max(0.0, clip.top() - self._overhang))
        self._near = block.blockNumber()
        while block.isValid() and layout.blockBoundingRect(block).top() <= clip.bottom() + self._overhang:
            yield block
            block = block.next()

    def _first_block(self, y: float) -> QTextBlock:
        """
        Return the last block that begins at or above *y*, or the first of all.

        Steps from the last answer by the mean height of the blocks above, because what it costs to ask the
        layout grows with the text. Blocks that have not been laid out yet are left to the layout.
        """
        layout, document = self._document.documentLayout(), self._document
        last = document.blockCount() - 1
        block = document.findBlockByNumber(min(self._near, last))
        for _ in range(_STEPS):
            if not block.layout().lineCount():
                break
            rect, number = layout.blockBoundingRect(block), block.blockNumber()
            beyond = y - rect.top()
            if beyond < 0 and number == 0:
                return block
            following = block.next()
            if beyond >= 0 and (not following.isValid() or layout.blockBoundingRect(following).top() > y):
                return block
            mean = max(1.0, rect.bottom() / (number + 1))  # of the document would have all of it laid out
            step = int(beyond / mean) or (1 if beyond >= 0 else -1)
            block = document.findBlockByNumber(max(0, min(number + step, last)))
        return document.findBlock(max(0, layout.hitTest(QPointF(0, y), _FUZZY)))

    def _blocks_with(self, annotation: Annotation) -> dict[int, QTextBlock]:
        """Return the blocks that *annotation* touches, by their numbers."""
        return {block.blockNumber(): block for span in annotation.spans for block in self._blocks_of(span)}

    def _blocks_of(self, span: Span) -> Iterator[QTextBlock]:
        block = self._document.findBlock(self._text.to_utf16(span.start))
        end = self._text.to_utf16(span.end)
        while block.isValid() and block.position() < end:
            yield block
            block = block.next()

    def rects(self, block: QTextBlock, spans: tuple[Span, ...]) -> list[QRectF]:
        """Return what *spans* cover in *block*, from the layout's position."""
        places = _Place(self._text, block).clip(spans)
        if not places:
            return []
        geometry = self.geometry(block)
        return [
            tint_rect(geometry, stretch, self._look)
            for start, end in places
            for stretch in geometry.stretches(start, end)
        ]

    def geometry(self, block: QTextBlock) -> BlockGeometry:
        """Return where the characters of *block* are."""
        self._notice_width()
        number = block.blockNumber()
        known = self._geometries.get(number)
        if known is None:
            known = BlockGeometry(block)
            if known.lines:  # else it has not been laid out yet
                self._geometries[number] = known
        return known

    def _notice_width(self) -> None:
        """Forget everything if the lines have been broken for another width."""
        if self._width != self._document.textWidth():
            self._width = self._document.textWidth()
            self.forget_all()

    def _marks(self, block: QTextBlock) -> BlockMarks:
        number = block.blockNumber()
        if number not in self._cache:
            if len(self._cache) >= _KEPT:
                oldest = next(iter(self._cache))
                del self._cache[oldest]
                self._crowds.pop(oldest, None)
                self._geometries.pop(oldest, None)
                self._outdated.pop(oldest, None)
            before = self._outdated.pop(number, None)
            self._cache[number] = block_marks(self.geometry(block), self._parts(block), self._look, before)
        return self._cache[number]

    def _parts(self, block: QTextBlock) -> list[Part]:
        crowd = self._crowds.get(block.blockNumber())
        if crowd is not None:
            return crowd.parts
        members = self.members(block)
        if len(members) >= CROWD:
            self._crowds[block.blockNumber()] = Crowd(members)
        return [part for _, part in members]

    def members(self, block: QTextBlock) -> list[tuple[Annotation, Part]]:
        """Return the shown annotations of *block* in reading order, each with what it has there."""
        is_shown, place = self._session.is_shown, _Place(self._text, block)
        touching = self._session.document.touching(place.start, max(place.start, place.end))
        return [
            (annotation, self._part(place, annotation)) for annotation in touching if is_shown(annotation)
        ]

    def _part(self, place: "_Place", annotation: Annotation) -> Part:
        return Part(
            place.clip(annotation.spans),
            self._look.style(annotation.code),
            annotation.start < place.start or place.end < annotation.end,
        )


class _Place:
    """Where a block is in the text: turns spans into UTF-16 positions from the block's beginning."""

    def __init__(self, text: ArticleText, block: QTextBlock) -> None:
        self._text = text
        self._position = block.position()
        self.start = offset_at(text, self._position)
        self.end = offset_at(text, self._position + block.length() - 1)
        self._is_plain = self.end - self.start == block.length() - 1

    def clip(self, spans: tuple[Span, ...]) -> tuple[tuple[int, int], ...]:
        """Return the positions of *spans* as far as they lie in the block."""
        first, last = self.start, self.end
        clipped = [
            (max(first, span.start), min(last, span.end))
            for span in spans
            if span.start < last and first < span.end
        ]
        if self._is_plain:
            return tuple([(low - first, high - first) for low, high in clipped])
        to_utf16, position = self._text.to_utf16, self._position
        return tuple((to_utf16(low) - position, to_utf16(high) - position) for low, high in clipped)


def _pixels(rect: QRectF) -> QRect:
    """Return *rect* with its sides on whole pixels."""
    left, right = round(rect.left()), round(rect.right())
    return QRect(left, round(rect.top()), max(1, right - left), round(rect.height()))


def _indent(block: QTextBlock) -> tuple[float, bool]:
    """Return how far the lines of *block* are moved in, and whether they begin on the right."""
    form = block.blockFormat()
    return max(form.leftMargin(), form.rightMargin()), form.rightMargin() > form.leftMargin()

"""What is painted for the annotations of one block; worked out once, until one of them changes."""

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPixmap

from annotator.core.lanes import assign
from annotator.gui.article_view.geometry import BlockGeometry, Opening, Stretch
from annotator.gui.article_view.lanes import pitch
from annotator.gui.article_view.look import Look
from annotator.gui.article_view.segments import tint_runs
from annotator.gui.article_view.typography import GUTTER
from annotator.gui.mark_style import MarkStyle

_LETTER_GAP: Final = 1.0
_JOIN: Final = 0.6
"""Opacity of the line that joins the parts of one annotation."""
_BAR: Final = 2
_BAR_STEP: Final = 4
_BAR_GAP: Final = 8
"""Pixels between the text and the first bar."""


class Part(NamedTuple):
    """What one annotation has in a block, in UTF-16 positions from the block's beginning."""

    spans: tuple[tuple[int, int], ...]
    style: MarkStyle
    goes_on: bool = False
    """Whether the annotation has more in another block."""

    @property
    def extent(self) -> tuple[int, int]:
        """From the first to the last character in the block."""
        return self.spans[0][0], self.spans[-1][1]


class Letter(NamedTuple):
    """A code's letter and where its base line begins."""

    at: QPointF
    text: str
    color: QColor


class Piece(NamedTuple):
    """A piece of a mark's line on one line of text; a thin one joins the parts of one annotation."""

    left: float
    right: float
    lane: int
    style: MarkStyle
    thin: bool = False
    opens: Opening | None = None
    """Where the mark begins, if it does so here."""


@dataclass
class LineMarks:
    """What lies below and beside one line of text; pixels as in `BlockMarks`."""

    pieces: list[Piece]
    """What it was worked out from."""
    lines: list[tuple[QRect, QPixmap, QPoint]] = field(default_factory=list)
    """Where, what is repeated sideways, and where in it to begin so that neighbours join."""
    joins: list[tuple[QRect, QColor]] = field(default_factory=list)
    bars: list[tuple[QRect, QColor]] = field(default_factory=list)
    letters: list[Letter] = field(default_factory=list)


@dataclass
class BlockMarks:
    """Pixels count from the position of the block's layout; those of *bars* sideways from the page's edge."""

    tints: list[tuple[QColor, list[QRectF]]] = field(default_factory=list)
    by_line: dict[int, LineMarks] = field(default_factory=dict)
    """By the numbers of the lines of text that have something."""
    more: dict[int, int] = field(default_factory=dict)
    """How many marks a line of text has for which there was no lane, by its number."""

    def differing(self, other: "BlockMarks") -> set[int]:
        """Return the numbers of the lines of text that have something else in *other*."""
        mine, others = self.by_line, other.by_line
        lines = {
            number for number in mine.keys() | others.keys() if mine.get(number) is not others.get(number)
        }
        return lines | {number for number, _ in self.more.items() ^ other.more.items()}


def block_marks(
    geometry: BlockGeometry, parts: Sequence[Part], look: Look, before: BlockMarks | None = None
) -> BlockMarks:
    """
    Return what to paint for *parts*, which come in reading order, the longer first.

    Lines of text that have the same as *before*, on the same geometry, are not worked out again.
    """
    marks = BlockMarks()
    if not parts or not geometry.lines:
        return marks
    _add_tints(marks, geometry, parts, look)
    lanes = lanes_of(parts)
    by_line: defaultdict[int, list[Piece]] = defaultdict(list)
    for part, lane in zip(parts, lanes, strict=True):
        if lane is not None:
            _add_pieces(by_line, geometry, part, lane)
    known = before.by_line if before is not None else {}
    for number, pieces in by_line.items():
        line = known.get(number)
        if line is None or line.pieces != pieces:
            line = _line_marks(pieces, geometry, number, look)
        marks.by_line[number] = line
    _add_more(marks, geometry, [part for part, lane in zip(parts, lanes, strict=True) if lane is None])
    return marks


def lanes_of(parts: Sequence[Part]) -> list[int | None]:
    """Return the lanes of *parts*, which come in reading order, the longer first; None where is no room."""
    going_on = {number for number, part in enumerate(parts) if part.goes_on}
    return assign((part.extent for part in parts), first=going_on)


def lane_at(x: float) -> float:
    """Return which lane's bar is at *x* of the page, between lanes a fraction."""
    return (GUTTER - _BAR_GAP - _BAR / 2 - x) / _BAR_STEP


def bar_band(geometry: BlockGeometry, number: int, look: Look) -> tuple[int, int]:
    """Return the top and the height of the bars beside a line of text."""
    space = look.typography.space(geometry.font)
    return geometry.base_lines[number] - space.ascent, space.ascent + space.descent


def tint_rect(geometry: BlockGeometry, stretch: Stretch, look: Look) -> QRectF:
    """Return the rectangle behind the letters of *stretch*."""
    space = look.typography.space(geometry.font)
    top = geometry.base_lines[stretch.line] - space.ascent
    return QRectF(stretch.left, top, stretch.right - stretch.left, space.ascent + space.descent)


def _add_tints(marks: BlockMarks, geometry: BlockGeometry, parts: Sequence[Part], look: Look) -> None:
    tones = [(*span, look.tone(part.style.color)) for part in parts for span in part.spans]
    rects: defaultdict[int, list[QRectF]] = defaultdict(list)
    for run in tint_runs(tones):
        rects[run.tones] += (
            tint_rect(geometry, stretch, look) for stretch in geometry.stretches(run.start, run.end)
        )
    marks.tints = [(look.tint(bits), found) for bits, found in rects.items()]


def _add_pieces(
    by_line: defaultdict[int, list[Piece]], geometry: BlockGeometry, part: Part, lane: int
) -> None:
    before: int | None = None
    for start, end in part.spans:
        if before is not None:
            for line, left, right in geometry.stretches(before, start):
                by_line[line].append(Piece(left, right, lane, part.style, thin=True))
        opening: Opening | None = geometry.opening(start)
        for stretch in geometry.stretches(start, end):
            opens = opening if opening is not None and opening.is_in(stretch) else None
            by_line[stretch.line].append(Piece(stretch.left, stretch.right, lane, part.style, opens=opens))
            opening = None if opens else opening
        before = end


def _add_more(marks: BlockMarks, geometry: BlockGeometry, parts: Sequence[Part]) -> None:
    """Count for each line the marks without a lane: what begins before its end, and ends after its start."""
    spans = [span for part in parts for span in part.spans]
    starts, ends = sorted([start for start, _ in spans]), sorted([end for _, end in spans])
    begun = [bisect_left(starts, line) for line in geometry.starts[1:]] + [len(spans)]
    over = [bisect_right(ends, line) for line in geometry.starts]
    marks.more = {
        number: before - gone
        for number, (before, gone) in enumerate(zip(begun, over, strict=True))
        if before > gone
    }


def _line_marks(pieces: list[Piece], geometry: BlockGeometry, number: int, look: Look) -> LineMarks:
    """Return what to paint for *pieces* below and beside a line of text."""
    marks = LineMarks(pieces)
    _LineMaker(marks, geometry, number, look).add(pieces)
    return marks


class _LineMaker:
    """Adds what lies below and beside one line of text."""

    def __init__(self, marks: LineMarks, geometry: BlockGeometry, number: int, look: Look) -> None:
        self._marks = marks
        self._look = look
        self._space = look.typography.space(geometry.font)
        self._base = geometry.base_lines[number]
        self._band = bar_band(geometry, number, look)
        self._top = self._base + self._space.descent

    def add(self, pieces: list[Piece]) -> None:
        """Add letters, lines and bars of *pieces*."""
        self._pitch = pitch(
            self._space.room, max(piece.lane for piece in pieces) + 1, widest=self._look.widest_lane
        )
        holes = self._add_letters(pieces)
        for piece in pieces:
            for left, right in _without(piece.left, piece.right, holes):
                self._add_line(piece, left, right)
        self._add_bars(pieces)

    def _add_letters(self, pieces: list[Piece]) -> list[tuple[float, float]]:
        """Set the letters of marks that begin here where they fit, and return the holes they need."""
        metrics = self._look.letter_metrics
        height = metrics.capHeight()
        if height > self._space.room - 1:
            return []
        holes: list[tuple[float, float]] = []
        opening = [(piece.opens, piece.lane, piece.style) for piece in pieces if piece.opens is not None]
        for opens, _lane, style in sorted(opening, key=lambda found: (_place(found[0]), found[1])):
            letter = style.letter.upper()
            width = metrics.horizontalAdvance(letter)
            hole = _hole(opens, width, holes)
            if letter and hole is not None and _leaves_enough(pieces, hole, holes):
                base = self._top + (self._space.room + height) / 2
                left = hole[0] + _LETTER_GAP if opens.from_right else hole[0]
                self._marks.letters.append(Letter(QPointF(left, round(base)), letter, style.color))
                insort(holes, hole)
        return holes

    def _add_line(self, piece: Piece, left: float, right: float) -> None:
        start, top = round(left), self._top + 1 + piece.lane * self._pitch
        width = max(1, round(right) - start)
        if piece.thin:
            color = QColor(piece.style.color)
            color.setAlphaF(_JOIN)
            self._marks.joins.append((QRect(start, top, width, 1), color))
            return
        height = max(1, self._pitch - 1)
        tile = self._look.tile(piece.style, height)
        phase = QPoint(start % round(tile.deviceIndependentSize().width()), 0)
        self._marks.lines.append((QRect(start, top, width, height), tile, phase))

    def _add_bars(self, pieces: list[Piece]) -> None:
        """Add one bar for each lane, divided where marks of several colours share the lane on this line."""
        colors: defaultdict[int, dict[int, QColor]] = defaultdict(dict)
        for piece in pieces:
            if not piece.thin:
                colors[piece.lane][piece.style.color.rgba()] = piece.style.color
        top, height = self._band
        for lane, found in colors.items():
            left = GUTTER - _BAR_GAP - _BAR - lane * _BAR_STEP
            share = height // len(found)
            for number, color in enumerate(found.values()):
                self._marks.bars.append((QRect(left, top + number * share, _BAR, share), color))


def _place(opening: Opening) -> tuple[bool, float]:
    """Return what sorts marks as their letters are met, those that are read from the right by themselves."""
    return opening.from_right, -opening.x if opening.from_right else opening.x


def _hole(opening: Opening, width: float, holes: list[tuple[float, float]]) -> tuple[float, float] | None:
    """Return room for a letter where a mark begins or, past other *holes*, a little later; else None."""
    size = width + _LETTER_GAP
    first = left = opening.x - size if opening.from_right else opening.x
    for start, end in reversed(holes) if opening.from_right else holes:
        if start < left + size and left < end:
            left = start - size if opening.from_right else end
    return (left, left + size) if abs(left - first) < 2 * width else None


def _without(left: float, right: float, holes: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return what is left of [left, right) beside the *holes*, which come in order."""
    rest = []
    for start, end in holes:
        if end <= left or start >= right:
            continue
        if start > left:
            rest.append((left, start))
        left = end
    if left < right:
        rest.append((left, right))
    return rest


def _leaves_enough(pieces: list[Piece], hole: tuple[float, float], holes: list[tuple[float, float]]) -> bool:
    """Return whether every line that *hole* cuts still shows as much as a letter is wide."""
    width = hole[1] - hole[0]
    for piece in pieces:
        if piece.left < hole[1] and piece.right > hole[0]:
            rest = sum(right - left for left, right in _without(piece.left, piece.right, [*holes, hole]))
            if rest < width:
                return False
    return True

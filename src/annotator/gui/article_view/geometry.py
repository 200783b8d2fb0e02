"""Where characters of a laid out block are on the paper."""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QFont, QTextBlock

_FIRST_RIGHT_TO_LEFT = "\u0590"
_NARROWEST = 3.0


class Stretch(NamedTuple):
    """A horizontal piece of a line of text: the line's number, left and right edge in pixels."""

    line: int
    left: float
    right: float


class Opening(NamedTuple):
    """Where a span begins as it is read: the line's number, an edge of its first character, and which one."""

    line: int
    x: float
    from_right: bool

    def is_in(self, stretch: Stretch) -> bool:
        """Return whether it lies in *stretch*."""
        return self.line == stretch.line and stretch.left - 1 <= self.x <= stretch.right + 1


class BlockGeometry:
    """
    The lines of one laid out block; good until the block is laid out anew.

    Places are UTF-16 positions from the block's beginning, pixels count from the layout's position.
    """

    def __init__(self, block: QTextBlock) -> None:
        """Read the lines of *block*, which must have been laid out."""
        layout = block.layout()
        text = block.text()
        self.lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        self.starts = [line.textStart() for line in self.lines]
        self.base_lines = [round(line.y() + line.ascent()) for line in self.lines]
        self.font = font_of(block)
        self._ends = [line.textStart() + line.textLength() for line in self.lines]
        self._mixed = not text.isascii() and _reads_from_right(text)
        self._known: dict[tuple[int, int], float] = {}
        self._stretches: dict[tuple[int, int], tuple[Stretch, ...]] = {}

    def stretches(self, start: int, end: int) -> tuple[Stretch, ...]:
        """Return where the characters of [start, end) are, from top to bottom."""
        found = self._stretches.get((start, end))
        if found is None:
            found = self._stretches[start, end] = tuple(self._found_stretches(start, end))
        return found

    def _found_stretches(self, start: int, end: int) -> Iterator[Stretch]:
        for number in range(self.line_of(start), len(self.lines)):
            first = self.starts[number]
            if first >= end:
                return
            low, high = max(start, first), min(end, self._ends[number])
            if low < high:
                yield from self._in_line(number, low, high)

    def opening(self, start: int) -> Opening:
        """Return where the character at *start* begins: on its right if it is read from there."""
        number = self.line_of(start)
        runs = self.lines[number].glyphRuns(start, 1) if self._mixed else []
        if not runs:
            return Opening(number, self._x(number, start), from_right=False)
        box, from_right = runs[0].boundingRect(), runs[0].isRightToLeft()
        return Opening(number, box.right() if from_right else box.left(), from_right)

    def line_of(self, place: int) -> int:
        """Return the number of the line that holds *place*."""
        return max(0, bisect_right(self.starts, place) - 1)

    def _in_line(self, number: int, low: int, high: int) -> Iterator[Stretch]:
        if self._mixed:
            yield from self._pieces(number, low, high)
            return
        left, right = self._x(number, low), self._x(number, high)
        yield Stretch(number, left, max(right, left + _NARROWEST))

    def _x(self, number: int, place: int) -> float:
        key = number, place
        if key not in self._known:
            line = self.lines[number]
            x = line.cursorToX(place)[0]  # type: ignore[index]  # a tuple, whatever the stubs say
            self._known[key] = min(x, line.x() + line.width())
        return self._known[key]

    def _pieces(self, number: int, low: int, high: int) -> Iterator[Stretch]:
        """
        Yield one stretch for each run of neighbours: what follows in the text need not on the paper.

        Asks for the glyphs, because `cursorToX` is ambiguous where the direction changes.
        """
        boxes = [run.boundingRect() for run in self.lines[number].glyphRuns(low, high - low)]
        edges = sorted((box.left(), box.right()) for box in boxes if box.width() > 0)
        if not edges:
            return
        left, right = edges[0]
        for one, other in edges:
            if one > right + 1:
                yield Stretch(number, left, max(right, left + _NARROWEST))
                left, right = one, other
            right = max(right, other)
        yield Stretch(number, left, max(right, left + _NARROWEST))


def font_of(block: QTextBlock) -> QFont:
    """Return the font that the letters of *block* are set in."""
    fragments = block.begin()
    if fragments.atEnd():  # asking an empty block for its fragment crashes
        return block.charFormat().font()
    return fragments.fragment().charFormat().font()


def _reads_from_right(text: str) -> bool:
    return max(text) >= _FIRST_RIGHT_TO_LEFT and any(
        unicodedata.bidirectional(character) in {"R", "AL", "RLE", "RLO", "RLI"} for character in text
    )

"""Where the corrections of one block are written: above their words, as a teacher does with a pen."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF

from annotator.gui.article_view.geometry import BlockGeometry, Stretch

_GAP: Final = 6.0
"""Pixels between two corrections side by side."""


class Correction(NamedTuple):
    """
    What one correction changes in a block, in UTF-16 positions from the block's beginning.

    Where *start* and *end* are the same, *text* is inserted. There is no text where the words just go, which
    *is_deletion* tells, or where they are replaced in another block. *others* counts corrections of the
    same words that are not written.
    """

    start: int
    end: int
    text: str
    color: QColor
    is_deletion: bool = False
    others: int = 0


class Words(NamedTuple):
    """Words in the colour of their code, and where their base line begins."""

    at: QPointF
    text: str
    color: QColor


@dataclass
class PenMarks:
    """What to draw; pixels count from the position of the block's layout."""

    strikes: list[tuple[QLineF, QColor]] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    carets: list[tuple[QPointF, QColor]] = field(default_factory=list)
    """Where something is inserted: on the base line, between two letters."""
    deletions: list[tuple[QPointF, QColor]] = field(default_factory=list)
    """Where the sign for a deletion begins: at the end of its strike."""


def pen_marks(
    geometry: BlockGeometry, corrections: Sequence[Correction], metrics: QFontMetricsF, ascent: int
) -> PenMarks:
    """
    Return what to draw for *corrections*, which come in order and do not overlap.

    *metrics* are those of the pen's font, *ascent* is how far the letters of the words reach up. A correction
    begins above its words and has the room until the next one; if that is too little, it begins
    further left; then it goes on above the next line of its words, and at last it is cut.
    """
    marks = PenMarks()
    if not geometry.lines:
        return marks
    placed = [(correction, _places(geometry, correction)) for correction in corrections]
    placed = [(correction, stretches) for correction, stretches in placed if stretches]  # some have no glyph
    placed.sort(key=lambda each: (each[1][0].line, each[1][0].left))  # which may be from right to left
    writer = _Writer(marks, geometry, metrics, ascent)
    for number, (correction, stretches) in enumerate(placed):
        following = placed[number + 1][1][0] if number + 1 < len(placed) else None
        _add_signs(marks, geometry, correction, stretches)
        if correction.text.strip() or correction.others:
            writer.write(correction, stretches, following)
    return marks


def _places(geometry: BlockGeometry, correction: Correction) -> list[Stretch]:
    """Return where the words are; of an insertion, the place without width."""
    if correction.start < correction.end:
        return list(geometry.stretches(correction.start, correction.end))
    number = geometry.line_of(correction.start)
    x = geometry.lines[number].cursorToX(correction.start)[0]  # type: ignore[index]  # a tuple, whatever the stubs say
    return [Stretch(number, x, x)]


def _add_signs(
    marks: PenMarks, geometry: BlockGeometry, correction: Correction, stretches: Sequence[Stretch]
) -> None:
    """Strike the words, or show where something is inserted or deleted."""
    height = QFontMetricsF(geometry.font).xHeight()
    if correction.start == correction.end:
        at = QPointF(stretches[0].left, geometry.base_lines[stretches[0].line])
        marks.carets.append((at, correction.color))
        return
    for stretch in stretches:
        y = round(geometry.base_lines[stretch.line] - height / 2) + 0.5
        marks.strikes.append((QLineF(stretch.left, y, stretch.right, y), correction.color))
    if correction.is_deletion:
        last = stretches[-1]
        at = QPointF(last.right - height / 2, geometry.base_lines[last.line] - height / 2)
        marks.deletions.append((at, correction.color))


class _Writer:
    """Writes one correction after the other, so that none covers another."""

    def __init__(self, marks: PenMarks, geometry: BlockGeometry, metrics: QFontMetricsF, ascent: int) -> None:
        self._marks = marks
        self._geometry = geometry
        self._metrics = metrics
        self._ascent = ascent
        self._free: dict[int, float] = {}

    def write(self, correction: Correction, stretches: Sequence[Stretch], following: Stretch | None) -> None:
        """Write *correction* above its *stretches*; *following* is where the next correction begins."""
        text = " ".join(correction.text.split())
        if correction.others:
            text = f"{text} +{correction.others}".strip()
        for number, stretch in enumerate(stretches):
            left, right = self._room(stretch, following)
            is_last = number == len(stretches) - 1
            piece = text if is_last else self._head(text, right - max(left, stretch.left))
            text = text[len(piece) :].lstrip()
            if piece:
                self._put(piece, stretch, left, right, correction.color)
            if not text:
                return

    def _room(self, stretch: Stretch, following: Stretch | None) -> tuple[float, float]:
        """Return from where to where there is room above a stretch."""
        line = self._geometry.lines[stretch.line]
        right = line.x() + line.width()
        if following is not None and following.line == stretch.line:
            right = max(following.left - _GAP, stretch.right)
        return self._free.get(stretch.line, line.x()), right

    def _head(self, text: str, room: float) -> str:
        """Return as many whole words of *text* as fit."""
        if self._metrics.horizontalAdvance(text) <= room:
            return text
        head = text
        while head and self._metrics.horizontalAdvance(head) > room:
            head = head.rpartition(" ")[0]
        return head

    def _put(self, text: str, stretch: Stretch, left: float, right: float, color: QColor) -> None:
        width = self._metrics.horizontalAdvance(text)
        start = stretch.left if stretch.left < stretch.right else stretch.left - width / 2
        start = max(left, min(start, right - width))
        if start + width > right:
            text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, right - start)
            width = self._metrics.horizontalAdvance(text)
        base = self._geometry.base_lines[stretch.line] - self._ascent - self._metrics.descent()
        self._marks.words.append(Words(QPointF(start, round(base)), text, color))
        self._free[stretch.line] = start + width + _GAP

"""Typefaces, sizes and distances of the article at one text size."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat

from annotator.core.article import BlockKind
from annotator.gui.theme import Theme

FAMILIES: Final = ("Literata", "Georgia", "DejaVu Serif", "serif")
GUTTER: Final = 48
"""Pixels beside the text for bars and signs, on both sides."""

_MEASURE: Final = 70
"""Characters in a line, at most."""
_PITCH: Final = 1.75
"""
Distance of two base lines in text sizes.

The least at which five lanes fit between descenders and the dots of the capital umlauts below.
"""
_TITLE: Final = 1.65
_HEADING: Final = 1.25
_ATTRIBUTION: Final = 0.88
_GRID: Final = 8
_PROSE: Final = (
    "Ein Brief der Behörde an alle, die sie fragten: Was wurde gesagt, und wer hat es gesehen? "
    "The quick answer, as so often, was neither given in time nor put in words that help."
)
_HIGH: Final = "ÄÖÜÉbdfhk„("
_DEEP: Final = "gjpqyß,;„()"


@dataclass(frozen=True)
class LineSpace:
    """
    Where ink can be on a line of one typeface, in whole pixels from the base line.

    No letter reaches above *ascent* or below *descent*; *room* is free from there to the highest
    letter of the next line.
    """

    ascent: int
    descent: int
    room: int


class Typography:
    """The fonts and formats of every kind of block; make a new one when size or theme change."""

    def __init__(self, text_size: int, theme: Theme) -> None:
        """Work out everything for a text size in pixels."""
        self.text_size = text_size
        self.font = _font(text_size)
        self.grid = _GRID * max(1, round(text_size / 20))
        self._theme = theme
        self._fonts = {
            "title": _font(round(text_size * _TITLE), QFont.Weight.DemiBold),
            BlockKind.HEADING: _font(round(text_size * _HEADING), QFont.Weight.DemiBold),
            BlockKind.ATTRIBUTION: _font(round(text_size * _ATTRIBUTION)),
        }
        self._spaces: dict[int, LineSpace] = {}

    @property
    def measure(self) -> int:
        """The width of a full line in pixels."""
        return int(QFontMetricsF(self.font).horizontalAdvance(_PROSE) / len(_PROSE) * _MEASURE)

    def space(self, font: QFont) -> LineSpace:
        """Return the room that lines in *font* leave."""
        size = font.pixelSize()
        if size not in self._spaces:
            self._spaces[size] = _space(font)
        return self._spaces[size]

    def char_format(self, kind: BlockKind, *, title: bool = False) -> QTextCharFormat:
        """Return how the letters of a block look; empty for a paragraph, which has the document's font."""
        form = QTextCharFormat()
        font = self._fonts.get("title" if title else kind)
        if font is not None:
            form.setFont(font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly)
        if kind is BlockKind.ATTRIBUTION:
            form.setForeground(self._theme.muted)
        return form

    def block_format(self, kind: BlockKind, *, title: bool = False) -> QTextBlockFormat:
        """Return the distances of a block."""
        form, grid = QTextBlockFormat(), self.grid
        font = self._fonts.get("title" if title else kind, self.font)
        form.setLineHeight(_distance(font), QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        form.setBottomMargin(2 * grid)
        if kind is BlockKind.HEADING:
            form.setTopMargin(0 if title else 3 * grid)
            form.setBottomMargin(grid)
        elif kind is BlockKind.QUOTATION:
            form.setBottomMargin(grid)
            form.setLeftMargin(4 * grid)
            form.setRightMargin(2 * grid)
        elif kind is BlockKind.ATTRIBUTION:
            form.setLeftMargin(4 * grid)
            form.setRightMargin(2 * grid)
            form.setAlignment(Qt.AlignmentFlag.AlignRight)
        return form

    def blank_format(self) -> QTextBlockFormat:
        """Return the distances of a blank line between two blocks, which only keeps its position."""
        form = QTextBlockFormat()
        form.setLineHeight(self.grid, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return form


def _font(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(size)
    font.setWeight(weight)
    return font


def _pitch(font: QFont) -> int:
    """Return the distance of two base lines; even, so that lanes fall on whole pixels."""
    return round(font.pixelSize() * _PITCH)


def _natural_height(font: QFont) -> int:
    metrics = QFontMetricsF(font)
    return round(metrics.ascent() + 0.5) + round(metrics.descent() + 0.5)


def _distance(font: QFont) -> int:
    return max(0, _pitch(font) - _natural_height(font))


def _space(font: QFont) -> LineSpace:
    metrics = QFontMetricsF(font)
    ascent = round(-metrics.tightBoundingRect(_HIGH).top())
    descent = round(metrics.tightBoundingRect(_DEEP).bottom())
    pitch = max(_pitch(font), _natural_height(font))
    return LineSpace(ascent, descent, max(2, pitch - ascent - descent))

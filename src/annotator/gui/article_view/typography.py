"""Typefaces, sizes and distances of the article at one text size."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat

from annotator.core.article import BlockKind
from annotator.core.lanes import LANES
from annotator.gui.text_style import TextStyle
from annotator.gui.theme import Theme
from annotator.gui.typefaces import families, style_hint

GUTTER: Final = 48
"""Pixels beside the text for bars and signs, on both sides."""

_PITCHES: Final = {"normal": 1.75, "wide": 2.1, "very_wide": 2.6}
"""
Distance of two base lines in text sizes.

The first is the least at which five lanes fit between descenders and the dots of the capital umlauts below.
"""
_LEAST_ROOM: Final = 2 * LANES
"""Pixels between descenders and the letters below that five lanes need, whatever the typeface."""
_LETTER_SPACES: Final = {"normal": 0.0, "wide": 0.06, "very_wide": 0.12}
"""What is added between letters, in text sizes; the last is what WCAG 2.2 (1.4.12) wants to be possible."""
_WORD_SPACE: Final = 4 / 3
"""What is added between words, as a share of what is added between letters; from WCAG as well."""
_TITLE: Final = 1.65
_HEADING: Final = 1.25
_ATTRIBUTION: Final = 0.88
_GRID: Final = 8
_ROOM_ABOVE: Final = 0.8
"""How much further lines are apart, in text sizes, where corrections stand above the words."""
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
    """The fonts and formats of every kind of block; make a new one when text style or theme change."""

    def __init__(self, style: TextStyle, theme: Theme, *, room_above: bool = False) -> None:
        """Work out everything for a text style; *room_above* lets something be written above the words."""
        size = style.size
        self.text_size = size
        self.font = _font(style, size)
        self.grid = _GRID * max(1, round(size / 20))
        self._style = style
        self.room_above = round(size * _ROOM_ABOVE) if room_above else 0
        self._theme = theme
        self._fonts = {
            "title": _font(style, round(size * _TITLE), QFont.Weight.DemiBold),
            BlockKind.HEADING: _font(style, round(size * _HEADING), QFont.Weight.DemiBold),
            BlockKind.ATTRIBUTION: _font(style, round(size * _ATTRIBUTION)),
        }
        self._spaces: dict[int, LineSpace] = {}

    @property
    def measure(self) -> int:
        """The width of a full line in pixels."""
        advance = QFontMetricsF(self.font).horizontalAdvance(_PROSE)
        return int(advance / len(_PROSE) * self._style.line_length)

    def space(self, font: QFont) -> LineSpace:
        """Return the room that lines in *font* leave."""
        size = font.pixelSize()
        if size not in self._spaces:
            self._spaces[size] = _space(font, self._pitch(font))
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
        form.setLineHeight(self._distance(font), QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
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

    def _pitch(self, font: QFont) -> int:
        """Return the distance of two base lines, in whole pixels, on which lanes fall too."""
        return max(
            round(font.pixelSize() * _PITCHES[self._style.line_spacing]), sum(_ink(font)) + _LEAST_ROOM
        )

    def _distance(self, font: QFont) -> int:
        return max(0, self._pitch(font) - _natural_height(font)) + self.room_above

    def blank_format(self) -> QTextBlockFormat:
        """Return the distances of a blank line between two blocks, which only keeps its position."""
        form = QTextBlockFormat()
        form.setLineHeight(self.grid, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return form


def _font(style: TextStyle, size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont()
    font.setFamilies(families(style.typeface))
    font.setStyleHint(style_hint(style.typeface))
    font.setPixelSize(size)
    font.setWeight(weight)
    space = _LETTER_SPACES[style.letter_spacing] * size
    if space:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, space)
        font.setWordSpacing(space * _WORD_SPACE)
    return font


def _natural_height(font: QFont) -> int:
    metrics = QFontMetricsF(font)
    return round(metrics.ascent() + 0.5) + round(metrics.descent() + 0.5)


def _ink(font: QFont) -> tuple[int, int]:
    """Return how far the letters reach above and below the base line."""
    metrics = QFontMetricsF(font)
    ascent = round(-metrics.tightBoundingRect(_HIGH).top())
    return ascent, round(metrics.tightBoundingRect(_DEEP).bottom())


def _space(font: QFont, pitch: int) -> LineSpace:
    ascent, descent = _ink(font)
    return LineSpace(ascent, descent, max(pitch, _natural_height(font)) - ascent - descent)

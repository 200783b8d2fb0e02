"""What marks look like in one theme, at one text size, for one codebook."""

from functools import cached_property
from typing import Final

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPixmap
from PySide6.QtWidgets import QApplication

from annotator.core.codebook import Codebook
from annotator.gui.article_view.lines import line_tile
from annotator.gui.article_view.typography import Typography
from annotator.gui.contrast import blend, contrast
from annotator.gui.mark_style import LineStyle, MarkStyle, MarkStyles
from annotator.gui.theme import Theme

_INK_CONTRAST: Final = 8.0
"""What the ink keeps at least on every tint."""
_LANE: Final = 0.25
"""Distance of two lanes in text sizes, where there is room enough."""
_LETTER: Final = 0.62
_SIGN: Final = 10


class Look:
    """
    Tints, lines and letters, each made once.

    *ratio* is the device pixel ratio of the screen.
    """

    def __init__(self, codebook: Codebook, theme: Theme, typography: Typography, ratio: float) -> None:
        """Take what marks are drawn after."""
        self.theme = theme
        self.typography = typography
        self._styles = MarkStyles(codebook, theme)
        self._ratio = ratio
        self._tones: list[QColor] = []
        self._tone_numbers: dict[int, int] = {}
        self._tints: dict[tuple[int, float], QColor] = {}
        self._tiles: dict[tuple[LineStyle, int, int], QPixmap] = {}

    def style(self, code_id: str) -> MarkStyle:
        """Return how annotations with this code are drawn."""
        return self._styles.of(code_id)

    def tone(self, color: QColor) -> int:
        """Return the number of a colour, for `tint`."""
        key = color.rgba()
        if key not in self._tone_numbers:
            self._tone_numbers[key] = len(self._tones)
            self._tones.append(color)
        return self._tone_numbers[key]

    def tint(self, tones: int, *, current: bool = False) -> QColor:
        """Return the opaque colour behind words that have *tones*, a bit set; ink stays readable on it."""
        share = self.theme.current_tint if current else self.theme.tint
        key = tones, share
        if key not in self._tints:
            colors = [color for number, color in enumerate(self._tones) if tones >> number & 1]
            self._tints[key] = readable_tint(colors, self.theme, share)
        return self._tints[key]

    def tile(self, style: MarkStyle, height: int) -> QPixmap:
        """Return a piece of the style's line, *height* pixels high, to be repeated sideways."""
        key = style.line, style.color.rgba(), height
        if key not in self._tiles:
            self._tiles[key] = line_tile(style.line, style.color, height, self._ratio)
        return self._tiles[key]

    @property
    def widest_lane(self) -> int:
        """The greatest distance of two lanes in pixels."""
        return max(2, round(self.typography.text_size * _LANE))

    @cached_property
    def letter_font(self) -> QFont:
        """The font of the letters at the beginnings of marks."""
        font = QFont(QApplication.font())
        font.setPixelSize(max(8, round(self.typography.text_size * _LETTER)))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @cached_property
    def sign_font(self) -> QFont:
        """The font of signs in the margin, which does not grow with the text: the margin does not either."""
        font = QFont(QApplication.font())
        font.setPixelSize(_SIGN)
        return font

    @cached_property
    def letter_metrics(self) -> QFontMetricsF:
        """The metrics of `letter_font`."""
        return QFontMetricsF(self.letter_font)

    @cached_property
    def selection(self) -> QColor:
        """The colour behind selected words."""
        return self.theme.selection

    @cached_property
    def hairline(self) -> QColor:
        """The colour of the line beside a quotation."""
        return self.theme.edge


def readable_tint(colors: list[QColor], theme: Theme, share: float) -> QColor:
    """Return the mean of *colors* over paper: the stronger the more there are, while ink stays readable."""
    red, green, blue = (sum(channel) / len(colors) for channel in zip(*map(_channels, colors), strict=True))
    mean = QColor.fromRgbF(red, green, blue)
    share = min(0.9, share * (1 + 0.25 * min(2, len(colors) - 1)))
    tint = blend(mean, theme.paper, share)
    while contrast(theme.ink, tint) < _INK_CONTRAST and share > 0.05:  # noqa: PLR2004 - hardly to be seen
        share -= 0.02
        tint = blend(mean, theme.paper, share)
    return tint


def _channels(color: QColor) -> tuple[float, float, float]:
    return color.redF(), color.greenF(), color.blueF()

"""Pictures of windows with a palette: a quarter of the bytes, and no colour that one would see is another."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, qRgb

_COLORS: Final = 256

Color = tuple[int, int, int]


def with_palette(image: QImage) -> QImage:
    """Return *image* in 256 colours that come as near to its own as they can, without dithering."""
    pixels = image.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(pixels.constBits()).cast("I"))
    common = [(value >> 16 & 255, value >> 8 & 255, value & 255) for value, _ in counts.most_common()]
    table = [qRgb(*color) for color in palette(common)]
    plain = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    return pixels.convertToFormat(QImage.Format.Format_Indexed8, table, plain)


def palette(colors: Iterable[Color]) -> list[Color]:
    """Return the first of *colors* that lie so far apart that no others are needed, but no further."""
    everything = list(colors)
    chosen, step = everything, 0
    while len(chosen) > _COLORS:
        step += 1
        chosen = _apart(everything, step)
    return chosen


def _apart(colors: Iterable[Color], step: int) -> list[Color]:
    """Return *colors* without those of which each channel is at most *step* away from an earlier one's."""
    chosen: list[Color] = []
    for red, green, blue in colors:
        if not any(
            abs(red - other[0]) <= step and abs(green - other[1]) <= step and abs(blue - other[2]) <= step
            for other in chosen
        ):
            chosen.append((red, green, blue))
    return chosen

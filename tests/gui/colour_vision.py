"""How colours look to people with a colour vision deficiency, and how far two of them are apart."""

import math
from typing import Final, NamedTuple

from PySide6.QtGui import QColor

_ROWS = tuple[tuple[float, float, float], ...]

DEFICIENCIES: Final[dict[str, _ROWS]] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""
Matrices on linear RGB for the severity 1.0: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15 (2009), 1291-1298.
"""

_TO_XYZ: Final[_ROWS] = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE: Final = (0.95047, 1.0, 1.08883)
_25_TO_7: Final = 25.0**7


class Lab(NamedTuple):
    """A colour in CIELAB under D65."""

    lightness: float
    a: float
    b: float


def seen(color: QColor, deficiency: str) -> QColor:
    """Return *color* as somebody with *deficiency* sees it; the empty string is full colour vision."""
    if not deficiency:
        return color
    linear = [_linear(channel) for channel in (color.redF(), color.greenF(), color.blueF())]
    mixed = _times(DEFICIENCIES[deficiency], linear)
    return QColor.fromRgbF(*(_encoded(min(max(channel, 0.0), 1.0)) for channel in mixed))


def lab(color: QColor) -> Lab:
    """Return *color* in CIELAB."""
    linear = [_linear(channel) for channel in (color.redF(), color.greenF(), color.blueF())]
    x, y, z = (_cube_root(part / white) for part, white in zip(_times(_TO_XYZ, linear), _WHITE, strict=True))
    return Lab(116 * y - 16, 500 * (x - y), 200 * (y - z))


def difference(one: Lab, other: Lab) -> float:
    """
    Return CIEDE2000 between two colours; about 2 can just be seen, 10 at a glance.

    As in G. Sharma, W. Wu and E. N. Dalal, "The CIEDE2000 color-difference formula: implementation
    notes, supplementary test data, and mathematical observations", Color Res. Appl. 30 (2005), 21-30.
    """
    mean_chroma = (math.hypot(one.a, one.b) + math.hypot(other.a, other.b)) / 2
    stretch = 1 + (1 - math.sqrt(mean_chroma**7 / (mean_chroma**7 + _25_TO_7))) / 2
    first, second = one.a * stretch, other.a * stretch
    chromas = math.hypot(first, one.b), math.hypot(second, other.b)
    hues = _degrees(one.b, first), _degrees(other.b, second)
    step, mean_hue = _hues(hues, chromas)
    mean_lightness, chroma = (one.lightness + other.lightness) / 2, sum(chromas) / 2
    along = 2 * math.sqrt(chromas[0] * chromas[1]) * math.sin(math.radians(step) / 2)
    weight = (
        1
        - 0.17 * _cos(mean_hue - 30)
        + 0.24 * _cos(2 * mean_hue)
        + 0.32 * _cos(3 * mean_hue + 6)
        - 0.20 * _cos(4 * mean_hue - 63)
    )
    off = (mean_lightness - 50) ** 2
    light = (other.lightness - one.lightness) / (1 + 0.015 * off / math.sqrt(20 + off))
    colourful = (chromas[1] - chromas[0]) / (1 + 0.045 * chroma)
    hue = along / (1 + 0.015 * chroma * weight)
    turn = 30 * math.exp(-(((mean_hue - 275) / 25) ** 2))
    twist = -2 * math.sqrt(chroma**7 / (chroma**7 + _25_TO_7)) * math.sin(math.radians(2 * turn))
    return math.sqrt(light**2 + colourful**2 + hue**2 + twist * colourful * hue)


def _hues(hues: tuple[float, float], chromas: tuple[float, float]) -> tuple[float, float]:
    """Return the step from one hue to the other and the hue between them, in degrees."""
    step, total = hues[1] - hues[0], hues[0] + hues[1]
    if not chromas[0] * chromas[1]:
        return 0.0, total
    if abs(step) <= 180:
        return step, total / 2
    return step - math.copysign(360, step), (total + (360 if total < 360 else -360)) / 2


def _degrees(b: float, a: float) -> float:
    return math.degrees(math.atan2(b, a)) % 360


def _cos(degrees: float) -> float:
    return math.cos(math.radians(degrees))


def _times(matrix: _ROWS, vector: list[float]) -> list[float]:
    return [sum(factor * part for factor, part in zip(row, vector, strict=True)) for row in matrix]


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _encoded(channel: float) -> float:
    return 12.92 * channel if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055


def _cube_root(part: float) -> float:
    return math.cbrt(part) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116

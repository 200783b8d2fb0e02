"""How different colours look to readers with and without colour blindness."""

from math import cbrt, dist
from typing import Final

from PySide6.QtGui import QColor

from annotator.gui.contrast import linear

_Vector = tuple[float, float, float]
_Matrix = tuple[_Vector, _Vector, _Vector]

SIMULATIONS: Final[dict[str, _Matrix]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
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
"""What becomes of linear sRGB (Machado, Oliveira and Fernandes 2009, Table 1, severity 1.0)."""

_LMS: Final[_Matrix] = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_OKLAB: Final[_Matrix] = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
"""From linear sRGB to cone responses, and from their cube roots to Oklab (Ottosson 2020)."""


def difference(one: QColor, other: QColor) -> float:
    """
    Return how different two colours look to the reader who sees the least difference.

    The smallest distance in Oklab, times 100, under the simulations; 2 is the least that is seen side
    by side.
    """
    return min(
        100 * dist(_oklab(one, simulation), _oklab(other, simulation)) for simulation in SIMULATIONS.values()
    )


def _oklab(color: QColor, simulation: _Matrix) -> _Vector:
    channels = linear(color.redF()), linear(color.greenF()), linear(color.blueF())
    seen = tuple(min(1.0, max(0.0, channel)) for channel in _times(simulation, channels))
    one, two, three = (cbrt(response) for response in _times(_LMS, (seen[0], seen[1], seen[2])))
    return _times(_OKLAB, (one, two, three))


def _times(matrix: _Matrix, vector: _Vector) -> _Vector:
    first, second, third = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return first, second, third

"""How a reader wants the article's text set: typeface, size and distances."""

import re
from typing import Final, NamedTuple

TEXT_SIZES: Final = (12, 13, 14, 15, 16, 17, 18, 20, 22, 24, 28, 32, 36, 42, 48)
"""The article's text sizes in pixels; `DEFAULT_TEXT_SIZE` is one of them."""
DEFAULT_TEXT_SIZE: Final = 17
TYPEFACES: Final = ("literata", "atkinson", "system")
LINE_SPACINGS: Final = ("normal", "wide", "very_wide")
LETTER_SPACINGS: Final = ("normal", "wide", "very_wide")
LINE_LENGTHS: Final = (40, 55, 70)
"""Characters in a line, at most."""

_JOINED: Final = r"[\u0600-\u07ff\u0840-\u086f\u0870-\u0dff\u1800-\u18af\ufb50-\ufdff\ufe70-\ufeff]"
"""Arabic, Syriac, N'Ko, the scripts of India, Mongolian: letters that hang together."""


class TextStyle(NamedTuple):
    """
    One way to set the text; every value is one of the table above that has its name.

    *size* counts pixels, *line_length* characters.
    """

    size: int = DEFAULT_TEXT_SIZE
    typeface: str = "literata"
    line_spacing: str = "normal"
    letter_spacing: str = "normal"
    line_length: int = 70


def nearest_size(size: int) -> int:
    """Return the text size there is that is nearest to *size*."""
    return min(TEXT_SIZES, key=lambda known: abs(known - size))


def stepped_size(size: int, steps: int) -> int:
    """Return the text size that is so many *steps* above *size*, as far as there are any."""
    number = TEXT_SIZES.index(size) + steps
    return TEXT_SIZES[max(0, min(number, len(TEXT_SIZES) - 1))]


def suited_to(style: TextStyle, text: str) -> TextStyle:
    """Return *style* as it suits *text*: letters that hang together are not pulled apart."""
    if style.letter_spacing == "normal" or re.search(_JOINED, text) is None:
        return style
    return style._replace(letter_spacing="normal")

"""Colours to choose from, and what is to be said about any other one."""

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from annotator.core.messages import Message
from annotator.gui.color_vision import difference
from annotator.gui.contrast import contrast
from annotator.gui.language import in_language

if TYPE_CHECKING:
    from annotator.core.codebook import Codebook
    from annotator.gui.theme import Theme


class Hue(NamedTuple):
    """A colour made for light paper, and what it is called."""

    color: str
    name: Message


PALETTE: Final = (
    Hue("#0b63b0", Message("Palette", "Blue")),
    Hue("#00785a", Message("Palette", "Green")),
    Hue("#c2410c", Message("Palette", "Orange")),
    Hue("#4c12a1", Message("Palette", "Violet")),
    Hue("#5c3200", Message("Palette", "Brown")),
    Hue("#9e2e79", Message("Palette", "Magenta")),
    Hue("#1f2a37", Message("Palette", "Slate")),
)
"""Readable on the paper of both themes and different from each other under any colour blindness."""

_LEAST_DIFFERENCE: Final = 6.0
"""Oklab, times 100: colours of marks that lie apart and have a light tint."""


def concerns(color: str, code_id: str, codebook: "Codebook", light: "Theme") -> list[str]:
    """Return sentences about what makes *color* a bad one for a code; none for a good one."""
    found: list[str] = []
    if contrast(QColor(color), light.paper) < light.least_contrast:
        found.append(
            QCoreApplication.translate(
                "Palette", "Too light for the paper: the article shows a darker shade of this colour."
            )
        )
    others = [group for group in codebook.groups if group.color and group.id != codebook.group_of(code_id).id]
    same = [group for group in others if group.color and group.color.lower() == color.lower()]
    if same:
        text = QCoreApplication.translate("Palette", "This is the colour of: {groups}.")
        found.append(text.format(groups=", ".join(in_language(group.name) for group in same)))
    near = [group for group in others if group not in same and _alike(color, group.color, light)]
    if near:
        text = QCoreApplication.translate(
            "Palette", "Readers with colour blindness may take it for the colour of: {groups}."
        )
        found.append(text.format(groups=", ".join(in_language(group.name) for group in near)))
    return found


def _alike(color: str, other: str | None, light: "Theme") -> bool:
    both = {color.lower(), (other or "").lower()}
    chosen = both <= {hue.color for hue in PALETTE}
    return not chosen and difference(light.tone(color), light.tone(other)) < _LEAST_DIFFERENCE

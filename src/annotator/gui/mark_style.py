"""How the annotations of each code are drawn: colour, line and letter."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QColor

from annotator.core.codebook import Codebook
from annotator.gui.theme import Theme


class LineStyle(Enum):
    """The line below a mark; every group has its own, so that colour is never the only sign."""

    STRAIGHT = auto()
    DOTTED = auto()
    WAVY = auto()
    DASHED = auto()
    DOUBLE = auto()


@dataclass(frozen=True, slots=True)
class MarkStyle:
    """*color* for line, bar and letter; the tint is the same colour with the theme's opacity."""

    color: QColor
    line: LineStyle
    letter: str


class MarkStyles:
    """The styles for one codebook in one theme; make a new one when either changes."""

    def __init__(self, codebook: Codebook, theme: Theme) -> None:
        """Work out the style of every code."""
        lines = list(LineStyle)
        groups = {group.id: lines[number % len(lines)] for number, group in enumerate(codebook.groups)}
        self.theme = theme
        self._styles = {
            code.id: MarkStyle(
                color=theme.tone(codebook.color_of(code.id)),
                line=groups[codebook.group_of(code.id).id],
                letter=code.key or "",
            )
            for code in codebook.codes
        }

    def of(self, code_id: str) -> MarkStyle:
        """Return how annotations with this code are drawn."""
        return self._styles[code_id]

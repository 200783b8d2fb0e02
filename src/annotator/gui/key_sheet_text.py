"""The cheat sheet as rich text, for the screen and for paper."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Final

from annotator.gui.key_table import KeySection, shown_keys

if TYPE_CHECKING:
    from annotator.gui.theme import Theme

_SHEET: Final = """
<style>
body {{ color: {ink}; }}
h3 {{ margin: 0 0 4px 0; color: {muted}; font-weight: 600; }}
td.key {{ color: {ink}; background-color: {hover}; white-space: pre; }}
td.name {{ color: {ink}; }}
p {{ color: {muted}; }}
</style>
"""


def style(theme: "Theme") -> str:
    """Return how the sheet looks on the paper of *theme*."""
    return _SHEET.format(**{role: getattr(theme, role).name() for role in ("ink", "muted", "hover")})


def sheet(sections: Sequence[KeySection], columns: int) -> str:
    """Return *sections* as rich text, from top to bottom in so many *columns* of about the same height."""
    cells = "".join(
        f'<td width="{100 // columns}%" valign="top">{"".join(map(_section, column))}</td>'
        for column in _columns(sections, columns)
    )
    return f'<table width="100%" cellspacing="8"><tr>{cells}</tr></table>'


def _columns(sections: Sequence[KeySection], count: int) -> list[list[KeySection]]:
    """Distribute *sections* in their order."""
    heights = [len(section.entries) + 2 for section in sections]
    columns: list[list[KeySection]] = [[] for _ in range(count)]
    number, filled = 0, 0
    left = sum(heights)
    for section, height in zip(sections, heights, strict=True):
        share = (left + filled) / (count - number)
        if columns[number] and number < count - 1 and filled + height / 2 > share:
            number, filled = number + 1, 0
        columns[number].append(section)
        filled += height
        left -= height
    return columns


def _section(section: KeySection) -> str:
    """Return a section as rich text; of several keys for the same, the first will do."""
    rows = "".join(
        f'<tr><td class="key">{escape(shown_keys(entry.keys[:1]))}</td>'
        f'<td class="name">{escape(entry.name)}</td></tr>'
        for entry in section.entries
    )
    return f'<h3>{escape(section.title)}</h3><table cellspacing="2" cellpadding="3">{rows}</table><br>'

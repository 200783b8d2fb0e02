"""Where the bar of codes goes: pure arithmetic on rectangles."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize

GAP: Final = 8
"""Pixels between the bar and the selected words."""


def place_beside(size: QSize, *, words: QRect, end: QPoint, area: QRect) -> QPoint | None:
    """
    Return where a bar of *size* goes inside *area*: below *words*, or else above them, around *end*.

    None where it would lie over the words either way.
    """
    left = max(area.left(), min(end.x() - size.width() // 2, area.right() + 1 - size.width()))
    below, above = words.bottom() + 1 + GAP, words.top() - GAP - size.height()
    if area.top() <= below and below + size.height() <= area.bottom() + 1:
        return QPoint(left, below)
    if area.top() <= above and above + size.height() <= area.bottom() + 1:
        return QPoint(left, above)
    return None


def rows(groups: Iterable[Sequence[int]], *, width: int, gap: int) -> list[list[int]]:
    """Return the widths of each group broken into rows that are no wider than *width*, if possible."""
    broken: list[list[int]] = []
    for group in groups:
        row: list[int] = []
        for item in group:
            if row and sum(row) + gap * len(row) + item > width:
                broken.append(row)
                row = []
            row.append(item)
        if row:
            broken.append(row)
    return broken

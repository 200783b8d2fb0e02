"""What features of their own may hook into the reading surface: layers, grips and takers of keys."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter


class Layer(Protocol):
    """Something that is painted on the page, in pixels of the document, for what lies in *clip* only."""

    def paint_below(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies behind the words."""

    def paint_above(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies over the words."""


class Grip(Protocol):
    """Something on the page that the mouse can take hold of; points are those of the viewport."""

    def shape_at(self, point: QPoint) -> Qt.CursorShape | None:
        """Return the mouse's shape over what can be taken hold of, None where there is nothing."""

    def take(self, point: QPoint) -> bool:
        """Take hold of what is at *point*; return whether there is something."""

    def move(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Follow the held mouse."""

    def let_go(self) -> None:
        """Finish where the mouse is now."""


TipGiver = Callable[[int], list[tuple[str, str]]]
"""Returns what else the mouse is told about an offset: headings and sentences, which are no markup."""

Teller = Callable[[int], dict[object, str]]
"""Returns what else a screen reader is told about an offset: sentences, by what they are about."""

KeyTaker = Callable[[QKeyEvent], bool]
"""Is asked about a key before the article is; returns whether it has dealt with it."""

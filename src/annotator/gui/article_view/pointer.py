"""Turns presses and moves of the mouse into spans."""

from typing import Final, NamedTuple

from PySide6.QtCore import QElapsedTimer, QPoint
from PySide6.QtWidgets import QApplication

from annotator.core.text import ArticleText, Span
from annotator.gui.article_view.selection import Grain, between, hull, unit_at

JITTER: Final = 4
"""Pixels that the mouse may move during a click."""


class Hit(NamedTuple):
    """What lies under the mouse: the nearest place for the caret, and the character, as offsets."""

    caret: int
    character: int


class Pointer:
    """
    Follows one press of the left button at a time.

    Words are selected by dragging or with a double click, sentences with a triple click; *exact*
    selects the very characters.
    """

    def __init__(self, text: ArticleText) -> None:
        """Select in *text*."""
        self._text = text
        self._pressed = QPoint()
        self._double = QElapsedTimer()
        self._grain = Grain.WORD
        self._origin: Span | None = None
        self.anchor = 0
        self.is_dragging = False
        """Whether the press has become more than a click."""
        self.has_snapped = False
        """Whether the last selection is more than what the mouse went over, because words are whole."""

    @property
    def may_grow(self) -> bool:
        """Whether there has been a double click so recently that a third click would belong to it."""
        return self._double.isValid() and not self._double.hasExpired(QApplication.doubleClickInterval())

    def press(self, point: QPoint, hit: Hit, *, anchor: int | None = None) -> None:
        """Begin at *hit*, or go on from *anchor*; a press soon after a double click takes the sentence."""
        near = (point - self._pressed).manhattanLength() <= JITTER
        third = self.may_grow
        self._begin(point, hit if anchor is None else Hit(anchor, anchor))
        self.is_dragging = anchor is not None
        if third and near:
            self._take(hit, Grain.SENTENCE)

    def press_twice(self, point: QPoint, hit: Hit) -> None:
        """Take the word at *hit*."""
        self._begin(point, hit)
        self._take(hit, Grain.WORD)
        self._double.start()

    def move(self, point: QPoint) -> None:
        """Notice that the mouse has moved."""
        if (point - self._pressed).manhattanLength() > JITTER:
            self.is_dragging = True

    def span(self, hit: Hit, *, exact: bool) -> Span | None:
        """Return what is selected with the mouse at *hit*."""
        if not self.is_dragging:
            return None
        if self._origin is None:
            span = between(self._text, self.anchor, hit.caret, Grain.CHARACTER if exact else self._grain)
            went = between(self._text, self.anchor, hit.caret, Grain.CHARACTER)
            self.has_snapped = span != went
            return span
        unit = unit_at(self._text, hit.character, self._grain)
        return self._origin if unit is None else hull(self._origin, unit)

    def _begin(self, point: QPoint, hit: Hit) -> None:
        self._pressed = point
        self._double.invalidate()
        self._grain = Grain.WORD
        self._origin = None
        self.anchor = hit.caret
        self.is_dragging = False
        self.has_snapped = False

    def _take(self, hit: Hit, grain: Grain) -> None:
        self._grain = grain
        self._origin = unit_at(self._text, hit.character, grain)
        self.is_dragging = self._origin is not None

"""What many annotations have in one block: kept, so that one more costs one more and not all of them."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Final

from annotator.core.annotation import Annotation
from annotator.gui.article_view.block_marks import Part

CROWD: Final = 64
"""Annotations in a block from which on it is worth the memory."""


class Crowd:
    """The parts of a block in reading order, each from an annotation."""

    def __init__(self, members: Iterable[tuple[Annotation, Part]]) -> None:
        """Take the annotations in reading order, each with its part."""
        self.parts: list[Part] = []
        self._keys: list[tuple[int, int, str]] = []
        for annotation, part in members:
            self._keys.append(annotation.reading_order)
            self.parts.append(part)

    def add(self, annotation: Annotation, part: Part) -> None:
        """Put the part of one more annotation into its place."""
        place = bisect_left(self._keys, annotation.reading_order)
        self._keys.insert(place, annotation.reading_order)
        self.parts.insert(place, part)

    def take(self, annotation: Annotation) -> None:
        """Take the part of *annotation* out, which is as it was when it came; nothing if it is not there."""
        place = bisect_left(self._keys, annotation.reading_order)
        if self._keys[place : place + 1] == [annotation.reading_order]:
            del self._keys[place], self.parts[place]

"""The sentences of a text, found line by line and only where somebody asks."""

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from annotator.core.sentences import sentences_of

if TYPE_CHECKING:
    from annotator.core.text import ArticleText

_LONGEST: Final = 600
"""Code points of a sentence; what is longer is a list or no prose."""


class Sentences:
    """Remembers the sentences of each line that was asked about, so that all together cost little."""

    def __init__(self, text: "ArticleText") -> None:
        """Take the text."""
        self._text = text
        self._lines: dict[int, list[tuple[int, int]]] = {}

    def around(self, offset: int) -> tuple[int, int] | None:
        """Return start and end of the sentence at *offset*; None in a blank line, or if it's no prose."""
        sentences = self._line_of(offset)
        number = max(0, bisect_right(sentences, offset, key=lambda sentence: sentence[0]) - 1)
        found = sentences[number] if sentences else (0, _LONGEST + 1)
        return found if found[1] - found[0] <= _LONGEST else None

    def near(self, offset: int) -> tuple[int, int]:
        """Return where the sentence before that at *offset* starts, and where the one after it ends."""
        sentences = self._line_of(offset)
        number = max(0, bisect_right(sentences, offset, key=lambda sentence: sentence[0]) - 1)
        reach = sentences[max(0, number - 1) : number + 2] or [(offset, offset)]
        return reach[0][0], reach[-1][1]

    def _line_of(self, offset: int) -> list[tuple[int, int]]:
        line = self._text.line_of(offset)
        if line not in self._lines:
            found = self._text.line_range(line)
            self._lines[line] = sentences_of(str(self._text), found.start, found.stop)
        return self._lines[line]

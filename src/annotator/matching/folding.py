"""A text as it is compared: characters composed, blanks alike, case set aside where it does not count."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final
from unicodedata import category, is_normalized, normalize

from annotator.core.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.text import ArticleText

_BLANKS: Final = "\t\u00a0\u2007\u2009\u202f"
_DOTTED: Final = "\u0130"
"""The one letter that is not one letter any more in lower case."""
_WORD: Final = re.compile(r"\S+\s*|\s+")
_FIRST_JAMO: Final = "\u1160"
_LAST_JAMO: Final = "\u11ff"
"""Vowels and final consonants of Korean, which are composed with what stands before them."""


@dataclass(frozen=True)
class Folded:
    """
    A text that is compared in place of *text*, and the way back.

    *offsets* gives for every character the offset of the one it comes from, and at its end the length
    of *text*. It is ascending; what has been composed comes from the first of its code points.
    """

    text: "ArticleText"
    characters: str
    offsets: "Sequence[int]"

    def place(self, span: Span) -> tuple[int, int]:
        """Return where *span* of the text stands among the characters."""
        return bisect_left(self.offsets, span.start), bisect_left(self.offsets, span.end)

    def span(self, start: int, end: int) -> Span:
        """Return the span of the text that the characters [start, end) come from, no cluster cut."""
        first = self.offsets[start]
        return self.text.snap_to_characters(Span(first, max(first + 1, self.offsets[end])))

    def exact_span(self, start: int, end: int) -> Span | None:
        """Return the same, but None where that would begin or end inside of a grapheme cluster."""
        found = self.span(start, end)
        return found if (found.start, found.end) == (self.offsets[start], self.offsets[end]) else None


def folded(text: "ArticleText", *, match_case: bool) -> Folded:
    """
    Return *text* composed (NFC), its blanks made alike, and in lower case unless *match_case*.

    Line feeds stay. What is composed already, as nearly all texts are, costs next to nothing.
    """
    characters, offsets = str(text), range(len(text) + 1)
    if is_normalized("NFC", characters):
        return Folded(text, _plain(characters, match_case=match_case), offsets)
    pieces = list(_composed(characters))
    composed = "".join(piece for _, piece in pieces)
    origins = chain.from_iterable(_origins(start, piece, characters) for start, piece in pieces)
    return Folded(text, _plain(composed, match_case=match_case), [*origins, len(text)])


def _plain(characters: str, *, match_case: bool) -> str:
    """Return *characters*, as many as they are."""
    for blank in _BLANKS:
        characters = characters.replace(blank, " ")
    return characters if match_case else characters.replace(_DOTTED, "I").lower()


def _composed(characters: str) -> "Iterator[tuple[int, str]]":
    """Yield offset and composed characters of each word, or of each letter of a word that is not composed."""
    for word in _WORD.finditer(characters):
        if is_normalized("NFC", word[0]):
            yield word.start(), word[0]
            continue
        start = word.start()
        for at in range(word.start() + 1, word.end() + 1):
            if at == word.end() or not _joins(characters[at]):
                yield start, normalize("NFC", characters[start:at])
                start = at


def _joins(character: str) -> bool:
    """Return whether *character* may be composed with what stands before it: a mark, or a later jamo."""
    return category(character).startswith("M") or _FIRST_JAMO <= character <= _LAST_JAMO


def _origins(start: int, piece: str, characters: str) -> "Iterator[int] | range":
    """Return the offsets that the characters of *piece* come from."""
    unchanged = characters.startswith(piece, start)
    return range(start, start + len(piece)) if unchanged else iter([start] * len(piece))

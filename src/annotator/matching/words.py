"""Texts in words, so that they can be compared word by word."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

_UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\ua000-\ua4cf\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Letters of scripts that put no blanks between words; each of them counts as a word."""
_WORD: Final = re.compile(rf"[{_UNSPACED}]\W*|[^\W{_UNSPACED}]+\W*|\W+")


@dataclass(frozen=True, slots=True)
class Words:
    """
    The words of a *text*, each with the blanks and signs after it.

    *codes* has one character for each word. *starts* has the offset of each word, and the length of the
    text at the end.
    """

    text: str
    codes: str
    starts: list[int]

    def up(self, offset: int) -> int:
        """Return the first offset from *offset* on at which a word begins, or the text ends."""
        return self.starts[bisect_left(self.starts, offset)]

    def down(self, offset: int) -> int:
        """Return the last offset up to *offset* at which a word begins, or the text ends."""
        return self.starts[bisect_right(self.starts, offset) - 1]

    def cuts(self, offset: int) -> bool:
        """Return whether a word has letters before and behind *offset*."""
        text = self.text
        return (
            0 < offset < len(text)
            and text[offset - 1].isalnum()
            and text[offset].isalnum()
            and self.up(offset) != offset
        )

    def widened(self, start: int, end: int) -> tuple[int, int]:
        """Return [start, end) with all letters of the words that it cuts."""
        last = end
        if self.cuts(end):
            last = self.up(end)
            while not self.text[last - 1].isalnum():
                last -= 1
        return self.down(start) if self.cuts(start) else start, last

    def between(self, start: int, end: int) -> tuple[int, int]:
        """Return the numbers of the first word that begins in [start, end), and of the one after the last."""
        return bisect_left(self.starts, start), bisect_left(self.starts, end)


def in_words(*texts: str) -> list[Words]:
    """
    Return *texts* in words, with codes that are the same for words that are the same.

    There are a million codes. Should texts have more different words, the others share one: then runs may
    be taken for the same that are not, and whoever uses them has to look at the characters.
    """
    known: dict[str, int] = {}
    found = []
    for text in texts:
        words = _WORD.findall(text)
        codes = [known.setdefault(word, min(len(known), _LAST_CODE)) for word in words]
        found.append(Words(text, "".join(map(chr, codes)), [0, *accumulate(map(len, words))]))
    return found


_LAST_CODE: Final = 0x10FFFF

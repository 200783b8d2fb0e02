"""Words around a place in a text."""

import re
from typing import Final

_LONGEST: Final = 100
"""Code points that are looked at to either side; no word is longer."""
_WORD_BEFORE: Final = re.compile(r"(?<![\w'’\-])[\w'’\-]+\Z")
_WORD_AFTER: Final = re.compile(r"[\w'’\-]+")
_ADDRESS: Final = re.compile(r"://|www\.|[@/\\#&=_{}<>]|\w\.\w+\.\w|[a-z\d]\.[a-z]|\w\(\d\w{0,2}\)")


def word_before(text: str, offset: int) -> int:
    """Return where the word that ends at *offset* begins; *offset* itself if there is none."""
    near = max(0, offset - _LONGEST)
    word = _WORD_BEFORE.search(text[near:offset])
    return near + word.start() if word else offset


def word_after(text: str, offset: int) -> int:
    """Return where the word that begins at *offset* ends; *offset* itself if there is none."""
    word = _WORD_AFTER.match(text, offset, offset + _LONGEST)
    return word.end() if word else offset


def is_address(text: str, offset: int) -> bool:
    """Return whether the characters between two blanks around *offset* look like an address or like code."""
    before = re.split(r"\s", text[max(0, offset - _LONGEST) : offset])[-1]
    after = re.split(r"\s", text[offset : offset + _LONGEST], maxsplit=1)[0]
    return bool(_ADDRESS.search(before + after))

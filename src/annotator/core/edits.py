"""What a correction really changes of the words it corrects."""

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from annotator.core.patterns import Pattern

_TOKEN: Final = re.compile(r"\s+|\S+")


class Edit(NamedTuple):
    """Replaces the code points [start, end) of some words by *text*."""

    start: int
    end: int
    text: str


def essential(words: str, correction: str) -> Edit:
    """
    Return the smallest edit that still reads well.

    Words that both have at their beginning or end are left alone. Inside a word only characters that
    are added or left out are an edit of their own, and only if most of the word stays; else the whole
    word is replaced.
    """
    before, after = _TOKEN.findall(words), _TOKEN.findall(correction)
    head, tail = _common(before, after)
    start = sum(map(len, before[:head]))
    end = len(words) - sum(map(len, before[len(before) - tail :]))
    text = "".join(after[head : len(after) - tail])
    old, new = _characters(words[start:end]), _characters(text)
    head, tail = _common(old, new)
    if head + tail != min(len(old), len(new)) or 2 * (head + tail) < max(len(old), len(new)):
        return Edit(start, end, text)
    first, last = sum(map(len, old[:head])), sum(map(len, old[len(old) - tail :]))
    return Edit(start + first, end - last, "".join(new[head : len(new) - tail]))


def _common(one: Sequence[str], other: Sequence[str]) -> tuple[int, int]:
    """Return how many parts both have in common at the beginning, and how many more at the end."""
    most = min(len(one), len(other))
    head = 0
    while head < most and one[head] == other[head]:
        head += 1
    tail = 0
    while tail < most - head and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    return head, tail


def _characters(text: str) -> list[str]:
    """Return the grapheme clusters of *text*."""
    return [text[slice(*found.span())] for found in _cluster().finditer(text)]


@cache
def _cluster() -> "Pattern":
    from annotator.core.patterns import compiled

    return compiled(r"\X")

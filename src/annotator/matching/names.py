"""Names that are spelled differently and read alike."""

import re
from collections.abc import Iterable
from typing import Final
from unicodedata import combining, normalize

_ALIKE: Final = (
    ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("tsch", "ch"), ("sch", "sh"), ("ph", "f"), ("th", "t"),
    ("ck", "k"), ("kh", "k"), ("w", "v"), ("oi", "oe"), ("ou", "u"), ("iy", "i"), ("yj", "i"), ("ij", "i"),
    ("j", "i"), ("y", "i"), ("z", "s"),
)  # fmt: skip
"""What transcriptions into German, English, French and Spanish write for the same sound, in this order."""
_DOUBLE: Final = re.compile(r"(.)\1+")
_PARTS: Final = re.compile(r"[\s\-]+")
_LEAST_SIMILARITY: Final = 0.95
_BEGINNING: Final = 3
"""Letters that similar keys have in common, so that few names are compared with each other."""


def spelled_alike(names: Iterable[str]) -> list[tuple[str, ...]]:
    """
    Return the groups of two or more of *names* that are most likely the same one.

    Their `sound` is the same or nearly so: a normalised Indel similarity of 0.95, which is one more letter in
    ten. Case alone makes no other spelling, and an ending makes another name: *Michael* and *Michaela*.
    """
    from rapidfuzz.distance import Indel

    groups: dict[str, list[tuple[str, list[str]]]] = {}
    for name in dict.fromkeys(names):
        key = sound(name)
        near = groups.setdefault(key[:_BEGINNING], [])
        for other, group in near:
            alike = Indel.normalized_similarity(other, key, score_cutoff=_LEAST_SIMILARITY)
            if alike and not _differs_in_ending(group[0], name):
                group.append(name)
                break
        else:
            near.append((key, [name]))
    return [
        tuple(group)
        for near in groups.values()
        for _, group in near
        if len({name.casefold() for name in group}) > 1
    ]


def sound(name: str) -> str:
    """Return a key that transcriptions of the same *name* have in common."""
    letters = normalize("NFC", name).casefold()
    for written, read in _ALIKE:
        letters = letters.replace(written, read)
    plain = (each for each in normalize("NFD", letters) if each.isalpha() and not combining(each))
    return _DOUBLE.sub(r"\1", "".join(plain))


def _differs_in_ending(one: str, other: str) -> bool:
    """Return whether a word of one name is the beginning of the word in the same place of the other."""
    words = zip(_PARTS.split(one.casefold()), _PARTS.split(other.casefold()), strict=False)
    return any(a != b and (a.startswith(b) or b.startswith(a)) for a, b in words)

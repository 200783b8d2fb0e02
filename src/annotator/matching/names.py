"""Names that are spelled differently and read alike."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final
from unicodedata import combining, normalize

_ALIKE: Final = (
    ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ø", "oe"), ("ł", "l"), ("\u0131", "i"), ("tsch", "ch"),
    ("tch", "ch"), ("sch", "ch"), ("sh", "ch"), ("kh", "ch"), ("ph", "f"), ("th", "t"), ("gue", "ge"),
    ("gui", "gi"), ("ck", "k"), ("x", "ks"), ("q", "k"), ("w", "v"), ("oi", "oe"), ("ou", "u"), ("iy", "i"),
    ("yj", "i"), ("ij", "i"), ("j", "i"), ("y", "i"), ("ts", "s"), ("z", "s"),
)  # fmt: skip
"""What transcriptions into German, English, French and Spanish write for the same sound, in this order."""
_ALIKE_AT_HOME: Final = (
    ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("z", "s"),
)  # fmt: skip
"""What one and the same language writes for the same sound."""
_C: Final = re.compile("c(?!h)")
_BEGINS_IE: Final = re.compile("^ie")
_FRENCH_END: Final = re.compile(r"ine\Z")
_DOUBLE: Final = re.compile(r"(.)\1+")
_WORDS: Final = re.compile(r"[\s\-]+")
_NO_LETTER: Final = re.compile(r"[^\w]|[\d_]")
_ENDING: Final = re.compile(r"(?<=[^\W\d_]{3})(?:['’]s|['’]|(?<!s)s)\Z")
_SHORTEST: Final = 5
"""Letters of a word that may have one more, one less or two exchanged and still be the same."""
_LONG: Final = 8
"""Letters of a word one of which may be another and which is still the same."""


def spelled_alike(names: Iterable[str]) -> list[tuple[str, ...]]:
    """
    Return the groups of two or more of *names* that are most likely the same one.

    They sound the same, or one long word of them has a letter more, less or in another place. Case and the
    genitive make no other spelling. Where words end in another way, they are other names or forms of one:
    *Michael* and *Michaela*, *Deutsche* and *Deutschen*.
    """
    groups: dict[str, list[str]] = {}
    written: dict[str, str] = {}
    for name in dict.fromkeys(names):
        key = sound(stem(name))
        groups.setdefault(key, []).append(name)
        written.setdefault(" ".join(letters(stem(name))), key)
    merged: dict[str, str] = {}
    for one, other in _near(list(written)):
        if _is_slip(one, other) and written[other] not in merged:
            merged[written[other]] = merged.get(written[one], written[one])
    for other, one in merged.items():
        if one != other:
            groups[one] += groups.pop(other)
    return [tuple(group) for group in groups.values() if len({stem(name).casefold() for name in group}) > 1]


def stem(name: str) -> str:
    """Return *name* without the ending of the genitive: *Angela Merkel’s*, *Angela Merkels*."""
    return _ENDING.sub("", name) if name.endswith(("s", "'", "’")) else name


def are_transcriptions(one: str, other: str) -> bool:
    """Return whether two words that sound the same differ in more than one language would do."""
    return _at_home(one) != _at_home(other)


def sound(name: str) -> str:
    """Return a key that transcriptions of the same *name* have in common."""
    return "".join(map(_sound, _WORDS.split(name)))


@lru_cache(maxsize=10_000)
def _sound(word: str) -> str:
    letters = normalize("NFC", word).casefold()
    letters = _FRENCH_END.sub("in", letters) if "ou" in letters else letters  # Poutine
    for written, read in _ALIKE:
        letters = letters.replace(written, read)
    letters = _BEGINS_IE.sub("e", _C.sub("k", letters))
    plain = "".join(each for each in normalize("NFD", letters) if not combining(each))
    return _DOUBLE.sub(r"\1", _NO_LETTER.sub("", plain))


def letters(name: str) -> list[str]:
    """Return the words of *name* in small letters without accents."""
    plain = "".join(each for each in normalize("NFD", name.casefold()) if not combining(each))
    return [_NO_LETTER.sub("", word) for word in _WORDS.split(plain)]


def _at_home(word: str) -> str:
    written = normalize("NFC", word).casefold()
    for one, other in _ALIKE_AT_HOME:
        written = written.replace(one, other)
    return _DOUBLE.sub(r"\1", _C.sub("k", "".join(letters(written))))


def _near(names: list[str]) -> list[tuple[str, str]]:
    """Return the pairs of *names* that differ in one letter or in the order of two, the earlier one first."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    blocks: dict[tuple[str, str, int], list[str]] = {}
    pairs = []
    for name in names:
        ends, length = (name[:1], name[-1:]), len(name)
        for near in (length - 1, length, length + 1):
            if others := blocks.get((*ends, near)):
                found = process.extract(name, others, scorer=OSA.distance, score_cutoff=1, limit=None)
                pairs += [(other, name) for other, _, _ in found]
        blocks.setdefault((*ends, length), []).append(name)
    return pairs


def _is_slip(one: str, other: str) -> bool:
    """Return whether just one long word differs, and neither at its beginning nor at its end."""
    differing = [(a, b) for a, b in zip(one.split(), other.split(), strict=False) if a != b]
    if len(differing) != 1 or one.count(" ") != other.count(" "):
        return False
    ((a, b),) = differing
    shortest = _LONG if len(a) == len(b) and sorted(a) != sorted(b) else _SHORTEST
    return min(len(a), len(b)) >= shortest and a[0] == b[0] and a[-1] == b[-1]

"""New identifiers."""

from collections.abc import Container
from hashlib import sha256
from itertools import count
from typing import Final
from unicodedata import combining, normalize
from uuid import uuid4

_LONGEST: Final = 60
_TRANSCRIBED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o"})


def new_id() -> str:
    """Return an identifier that is unique everywhere and may start an XML name."""
    return f"a{uuid4().hex[:16]}"


def derived_id(*parts: str) -> str:
    """Return an identifier that is always the same for the same *parts*, and another one for others."""
    joined = "".join(f"{len(part)}:{part}" for part in parts)
    return f"a{sha256(joined.encode(errors='surrogatepass')).hexdigest()[:16]}"


def readable_id(words: str, taken: Container[str], *, below: str = "") -> str:
    """
    Return an identifier made from *words* that is not *taken*: ``error.new-code``, ``error.new-code-2``.

    *below* is the identifier that it starts with, or empty. Letters and digits of any script stay.
    """
    parts = "".join(letter if letter.isalnum() else " " for letter in _plain(words)).split()
    stem = "-".join(parts)[:_LONGEST].strip("-") or "code"
    if below:
        stem = f"{below[:_LONGEST]}.{stem}"
    if stem not in taken:
        return stem
    return next(name for number in count(2) if (name := f"{stem}-{number}") not in taken)


def _plain(words: str) -> str:
    """Return *words* in lower case and without accents."""
    lower = normalize("NFC", words).lower().translate(_TRANSCRIBED)
    return "".join(letter for letter in normalize("NFKD", lower) if not combining(letter))

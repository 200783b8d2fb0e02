"""Comparing words as people search and sort them: without case, without accents."""

from typing import Final
from unicodedata import combining, normalize

_SOFT_HYPHEN: Final = "\u00ad"


class _Forms(dict[int, str]):
    """The forms of characters by code point, worked out when first met."""

    def __missing__(self, code: int) -> str:
        letters = normalize("NFKD", chr(code)).replace(_SOFT_HYPHEN, "")
        form = "".join(letter for letter in letters if not combining(letter)).casefold()
        self[code] = form
        return form


_FORMS: Final = _Forms()


def folded(text: str) -> str:
    """Return *text* for searching and sorting: no case, no accents, any blank a space."""
    return " ".join(text.translate(_FORMS).split())

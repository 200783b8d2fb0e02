"""Texts brought to a form in which what reads alike is alike, and the way back to their offsets."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import Final, NamedTuple
from unicodedata import category, normalize

_ALIKE: Final = {
    '"': "„“”‟«»″",
    "'": "‚‘’‛‹›′`´",  # noqa: RUF001 - quotation marks, apostrophes and what people type for them
    "-": "‐‑‒–—―−",  # noqa: RUF001 - hyphens and dashes of all kinds
    " ": "\t\n",
    "...": "…",
    "": "\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff",
}
_WRITTEN: Final = {ord(sign): form for form, signs in _ALIKE.items() for sign in signs}


class Piece(NamedTuple):
    """A piece [start, end) of a text that has another *form*, usually of another length."""

    start: int
    end: int
    form: str


class Folded:
    """
    A text in another form. Its indices lead back to offsets of the text it was made from.

    What is not in *pieces*, which come in order, has the length it had.
    """

    def __init__(self, text: str, pieces: Iterable[Piece]) -> None:
        """Take the folded *text* and the pieces whose lengths may differ."""
        self.text = text
        self._pieces = tuple(pieces)
        self._begins: list[int] = []
        self._ends: list[int] = []
        shift = 0
        for piece in self._pieces:
            self._begins.append(piece.start + shift)
            self._ends.append(piece.start + shift + len(piece.form))
            shift += len(piece.form) - (piece.end - piece.start)

    def range_of(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the offsets that [start, end) of the folded text stands for; None if it cuts a piece."""
        number = bisect_right(self._begins, start) - 1
        if number >= 0:
            beyond = start - self._ends[number]
            if beyond >= 0:
                start = self._pieces[number].end + beyond
            elif start == self._begins[number]:
                start = self._pieces[number].start
            else:
                return None
        number = bisect_right(self._begins, end - 1) - 1
        if number >= 0:
            beyond = end - self._ends[number]
            if beyond < 0:
                return None
            end = self._pieces[number].end + beyond
        return start, end


class _Forms(dict[int, str]):
    """The forms of characters by code point, worked out when first met."""

    def __init__(self, *, match_case: bool) -> None:
        super().__init__(_WRITTEN)
        self._match_case = match_case

    def __missing__(self, code: int) -> str:
        character = chr(code)
        form = " " if category(character) == "Zs" else normalize("NFD", character)
        if not self._match_case:
            form = normalize("NFD", form.casefold())
        self[code] = form
        return form


_FORMS: Final = {match_case: _Forms(match_case=match_case) for match_case in (False, True)}


def plain(words: str, *, match_case: bool) -> str:
    """
    Return *words* decomposed, with plain quotation marks, hyphens and blanks, without what is invisible.

    Unless *match_case*, in one case, where ``ß`` is ``ss``.
    """
    return normalize("NFD", words.translate(_FORMS[match_case]))


def folded(text: str, *, match_case: bool) -> Folded:
    """Return *text* as `plain` makes it, with the way back."""
    forms = _FORMS[match_case]
    folded_text = plain(text, match_case=match_case)
    special = "".join(character for character in set(text) if len(forms[ord(character)]) != 1)
    if not special:
        return Folded(folded_text, ())
    found = re.finditer(f"[{re.escape(special)}]", text)
    return Folded(folded_text, [Piece(one.start(), one.end(), forms[ord(one[0])]) for one in found])


def composed(text: str) -> Folded:
    """Return *text* with a letter and its marks in one code point where there is one, and the way back."""
    if text.isascii():
        return Folded(text, ())
    from annotator.core.patterns import compiled

    found = compiled(r".\p{M}+").finditer(text)
    pieces = [Piece(one.start(), one.end(), normalize("NFC", text[one.start() : one.end()])) for one in found]
    pieces = [piece for piece in pieces if text[piece.start : piece.end] != piece.form]
    parts: list[str] = []
    at = 0
    for piece in pieces:
        parts += (text[at : piece.start], piece.form)
        at = piece.end
    return Folded("".join((*parts, text[at:])), pieces)

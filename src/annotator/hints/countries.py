"""The door to what is known of countries: names, adjectives, inhabitants and capitals in four languages."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final, Literal, NamedTuple

from annotator.assets import resource
from annotator.hints.hint import LANGUAGES

Kind = Literal["adjective", "first", "people", "name", "capital", "other"]
"""*first* only begins compounds, as *sino* does; *other* tells of a country without a name: *the Kremlin*."""

_BEGINNING: Final = 20_000
"""Characters by which the language is told if nobody says which it is."""
_TOKEN: Final = re.compile(r"[^\W\d_]+")


class Row(NamedTuple):
    """A word for a country in all its forms; the same form stands in the same place in all rows of a kind."""

    kind: Kind
    country: str
    forms: tuple[str, ...]


class Mention(NamedTuple):
    """Where a text [start, end) speaks of a country, and the rows that the word may come from."""

    start: int
    end: int
    rows: tuple[Row, ...]


class Countries:
    """What one language calls the countries."""

    def __init__(self, lines: Iterable[str]) -> None:
        """Take the lines of a table of `scripts/country_data.py`."""
        self._rows: dict[str, tuple[Row, ...]] = {}
        self._phrases: dict[str, list[str]] = {}
        self._usual: dict[tuple[str, str], Row] = {}
        for line in lines:
            if line.startswith("#"):
                continue
            kind, country, forms = line.split("\t")
            row = Row(kind, country, tuple(forms.split("|")))  # type: ignore[arg-type] # the script writes no others
            self._usual.setdefault((country, kind), row)
            for form in dict.fromkeys(row.forms):
                if form in self._rows:
                    self._rows[form] += (row,)
                    continue
                self._rows[form] = (row,)
                if not form.isalpha():
                    first = _TOKEN.findall(form)[0]
                    self._phrases.setdefault(first, []).append(form)
        for phrases in self._phrases.values():
            phrases.sort(key=len, reverse=True)

    def usual(self, country: str, kind: Kind) -> Row:
        """Return the usual word of a *kind* for *country*; an adjective where there is no first part."""
        return self._usual.get((country, kind)) or self._usual[country, "adjective"]

    def rows(self, word: str) -> tuple[Row, ...]:
        """Return where *word*, or the same in small letters, comes from."""
        return self._rows.get(word) or self._rows.get(word[0].lower() + word[1:], ())

    def mentions(self, text: str) -> Iterator[Mention]:
        """Yield the words of *text* that tell of a country; the longest where several begin."""
        reached = 0
        for token in _TOKEN.finditer(text):
            word, start = token[0], token.start()
            if start < reached:
                continue
            if word not in self._rows and word not in self._phrases:
                small = word[0].lower() + word[1:]
                if small == word or (small not in self._rows and small not in self._phrases):
                    continue
                word = small
            found = self._longest(text, start, word)
            if found:
                reached = found.end
                yield found

    def _longest(self, text: str, start: int, word: str) -> Mention | None:
        for phrase in self._phrases.get(word, ()):
            end = start + len(phrase)
            if text.startswith(phrase[1:], start + 1) and not text[end : end + 1].isalnum():
                return Mention(start, end, self._rows[phrase])
        rows = self._rows.get(word)
        return Mention(start, start + len(word), rows) if rows else None


@cache
def countries(language: str) -> Countries:
    """Return what *language*, one of de, en, fr and es, calls the countries; read when first asked for."""
    table = resource("words", f"countries.{language}.tsv").read_text(encoding="utf-8")
    return Countries(table.splitlines())


def language_of(text: str, languages: frozenset[str]) -> str:
    """Return in which of *languages*, or of all that are known, most words of *text* tell of a country."""
    known = sorted(languages & LANGUAGES or LANGUAGES)
    if len(known) == 1:
        return known[0]
    beginning = text[:_BEGINNING]
    return max(known, key=lambda language: sum(1 for _ in countries(language).mentions(beginning)))

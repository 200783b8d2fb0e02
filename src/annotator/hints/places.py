"""Countries and capitals whose names stand in a text in another language and translated as well."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from annotator.hints.countries import countries
from annotator.hints.hint import LANGUAGES
from annotator.hints.lexicon import words

_TITLE: Final = re.compile(
    r"(?:[A-ZÀ-ÖØ-Þ]\w+ (?:of|of the|in|for|de|du|des|della|y|and|et) "
    r"|[\"“”„«»‘'\N{SINGLE LOW-9 QUOTATION MARK}])\Z"
)
"""What stands before a place that is a part of a title: *Made in Germany*, *Voice of America*."""
_LONGEST: Final = 30


def untranslated_places(
    text: str, names: Iterable[tuple[int, int]], language: str
) -> Iterator[tuple[int, int, str]]:
    """
    Yield those of *names*, places in *text*, that are foreign words for what it also calls by its own name.

    With each comes that name in *language*. Titles are left out.
    """
    own = countries(language)
    known: dict[str, str] = {}
    for start, end in names:
        name = text[start:end]
        if name not in known:
            known[name] = "" if own.rows(name) else _translation(text, name, language)
        if known[name] and not _TITLE.search(text, max(0, start - _LONGEST), start):
            yield start, end, known[name]


def _translation(text: str, name: str, language: str) -> str:
    """Return what *text* calls the country or capital that has *name* in another language; often nothing."""
    if name in words("names", "ambiguous", frozenset({"any"})):
        return ""
    own = countries(language)
    for other in sorted(LANGUAGES - {language}):
        for row in countries(other).rows(name):
            if row.kind in {"name", "capital"}:
                usual = own.usual(row.country, row.kind).forms[0]
                if name not in usual and re.search(rf"\b{re.escape(usual)}", text):  # El Cairo
                    return usual
    return ""

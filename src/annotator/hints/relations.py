"""What the words next to a pair of countries tell: of states or people, of a feminine or a masculine noun."""

import re
from typing import Final

from annotator.hints.lexicon import words

_WORD: Final = re.compile(r"[^\W\d_]+")
_NEAR: Final = 4
"""Words that are looked at on either side."""
_SHORTEST_INSIDE: Final = 5
"""Letters of a beginning that German compounds may have in their middle, too: *Handelsbeziehungen*."""


def of_states(before: str, after: str, language: str) -> bool:
    """Return whether one of the words next to a pair of countries is about what states do."""
    near = (word for word in _next_to(before, after) if not _begins(word, "people", language))
    return any(_begins(word, "states", language) for word in near)


def of_people(before: str, after: str, language: str) -> bool:
    """Return whether one of the words next to a pair of countries is about who is at home in both."""
    return any(_begins(word, "people", language) for word in _next_to(before, after))


def is_feminine(before: str, language: str) -> bool:
    """
    Return whether a French or Spanish adjective after the words *before* is feminine, as far as they tell.

    The determiner next to it decides, or else the ending of the noun, which is the word before the adjective.
    """
    near = _WORD.findall(before.lower())[-_NEAR:]
    feminine, masculine = _listed("feminine", language), _listed("masculine", language)
    for word in reversed(near):
        if word in feminine or word in masculine:
            return word in feminine
    noun = near[-1] if near else ""
    singular = noun.removesuffix("s") if language == "fr" else noun
    return singular.endswith(tuple(_listed("endings", language))) and singular not in _listed(
        "exceptions", language
    )


def _next_to(before: str, after: str) -> list[str]:
    return _WORD.findall(before.lower())[-_NEAR:] + _WORD.findall(after.lower())[:_NEAR]


def _begins(word: str, part: str, language: str) -> bool:
    """Return whether *word*, or a part of it in German, begins like one of the words listed as *part*."""
    known = _listed(part, language)
    if language == "de":
        return any(stem in word if len(stem) >= _SHORTEST_INSIDE else word.startswith(stem) for stem in known)
    return word.startswith(tuple(known))


def _listed(part: str, language: str) -> frozenset[str]:
    return words("blocs", part, frozenset({language}))

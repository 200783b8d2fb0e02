"""Names of institutions that stand in a text in another language and translated as well."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Final, NamedTuple

from annotator.hints.countries import countries
from annotator.hints.hint import LANGUAGES
from annotator.hints.lexicon import lines, words
from annotator.matching.names import sound

_TOKEN: Final = re.compile(r"[^\W\d_]+")
_AFTER: Final = re.compile(r"(?:[ \-’']| - )([^\W\d_]+)")
_BEFORE: Final = re.compile(r"([^\W\d_]+)[ \-’']\Z")
_WIDTH: Final = 40
_MOST: Final = 8
"""Words to either side of the one that says what an institution is."""
_LEAST: Final = 2
"""Meanings of a name; *the ministry* is no name."""
_GLOSS: Final = re.compile(r"[(„“”«»\"/–:,]")
_GLOSS_WIDTH: Final = 30

_SHORTEST_BEGINNING: Final = 3

Meaning = frozenset[str]


class Place(NamedTuple):
    """Where the name of an institution stands."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Institution:
    """Where an article calls the same by a foreign name, and where by its translation."""

    foreign: tuple[Place, ...]
    own: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """
    Words of one language and what they mean.

    *heads* say what an institution is, *beginnings* are those of German compounds.
    """

    meanings: dict[str, tuple[Meaning, ...]]
    heads: set[str]
    links: frozenset[str]
    beginnings: dict[str, tuple[Meaning, ...]]


class _Word(NamedTuple):
    start: int
    end: int
    meanings: tuple[Meaning, ...]
    is_name: bool


def untranslated(text: str, language: str) -> Iterator[Institution]:
    """
    Yield institutions that *text*, which is in *language*, calls by a foreign name and by its translation.

    Both mean the same word by word: the words are looked up, countries and proper names are compared. Left
    out is a name that the other one explains: *the Bundesbank (German central bank)*.
    """
    heads = list(_heads(text))
    foreign = _foreign(text, heads, language)
    own = _named(text, heads, language) if foreign else {}
    taken: set[int] = set()
    for meaning in sorted(foreign.keys() & own.keys(), key=lambda each: (-len(each), sorted(each))):
        abroad, here = (
            tuple(place for place in sorted({*found[meaning]}) if place.start not in taken)
            for found in (foreign, own)
        )
        taken.update(offset for place in (*abroad, *here) for offset in range(*place))
        if abroad and here and not _explained(text, abroad, here):
            yield Institution(abroad, here)


def _foreign(text: str, heads: list[re.Match[str]], language: str) -> dict[Meaning, list[Place]]:
    """Return by their meaning the capitalised names that are not in *language*."""
    found: dict[Meaning, list[Place]] = {}
    for other in sorted(LANGUAGES - {language}):
        for phrase in _all_phrases(text, heads, other):
            if text[phrase[0].start].isupper() and not _reads_as(text, phrase, language):
                _note(found, phrase)
    return found


def _named(text: str, heads: list[re.Match[str]], language: str) -> dict[Meaning, list[Place]]:
    """Return by their meaning the names that are in *language*."""
    found: dict[Meaning, list[Place]] = {}
    for phrase in _all_phrases(text, heads, language):
        if any(text[word.start].isupper() for word in phrase):
            _note(found, phrase)
    return found


def _heads(text: str) -> Iterator[re.Match[str]]:
    """Yield the words that say what an institution is, in any language."""
    known = set[str]().union(*(_vocabulary(language).heads for language in LANGUAGES))
    return (token for token in _TOKEN.finditer(text) if token[0].lower() in known)


def _all_phrases(text: str, heads: list[re.Match[str]], language: str) -> Iterator[list[_Word]]:
    known = _vocabulary(language).heads
    return (phrase for head in heads if head[0].lower() in known for phrase in _phrases(text, head, language))


def _phrases(text: str, head: re.Match[str], language: str) -> Iterator[list[_Word]]:
    """Yield the names around *head* that are made of words of *language*, with and without proper names."""
    middle = _Word(*head.span(), _meanings(head[0].lower(), language), is_name=False)
    right, left = [middle], [middle]
    while len(right) <= _MOST and (found := _AFTER.match(text, right[-1].end)):
        word = _word(text, *found.span(1), language)
        if not word:
            break
        right.append(word)
    while len(left) <= _MOST and (
        found := _BEFORE.search(text, max(0, left[0].start - _WIDTH), left[0].start)
    ):
        word = _word(text, *found.span(1), language)
        if not word:
            break
        left.insert(0, word)
    for first in _ends(left[::-1]):
        for last in _ends(right):
            yield left[len(left) - 1 - first :] + right[1 : last + 1]


def _ends(going: list[_Word]) -> Iterator[int]:
    """Yield where a name that goes on from its head may end: before proper names, or behind them."""
    last = max(number for number, word in enumerate(going) if word.meanings and not word.is_name)
    yield last
    yield from (number for number in range(last + 1, len(going)) if going[number].is_name)


def _word(text: str, start: int, end: int, language: str) -> _Word | None:
    """Return what a word next to others of *language* means; None if it doesn't belong to them."""
    word = text[start:end]
    vocabulary = _vocabulary(language)
    if word.lower() in vocabulary.links:
        return _Word(start, end, (), is_name=False)
    meanings = _meanings(word.lower(), language)
    if meanings:
        return _Word(start, end, meanings, is_name=False)
    land = {row.country for row in countries(language).rows(word) if row.kind != "other"}
    if land:
        return _Word(start, end, (frozenset({min(land)}),), is_name=True)
    if word[0].isupper():
        return _Word(start, end, (frozenset({f"={sound(word)}"}),), is_name=True)
    return None


def _meanings(word: str, language: str) -> tuple[Meaning, ...]:
    """Return what *word*, in small letters, may mean; a German compound means what both of its parts do."""
    vocabulary = _vocabulary(language)
    found = vocabulary.meanings.get(word, ())
    if found or not vocabulary.beginnings:
        return found
    return tuple(
        about | meaning
        for length in range(_SHORTEST_BEGINNING, len(word) - 1)
        for about in vocabulary.beginnings.get(word[:length], ())
        for meaning in vocabulary.meanings.get(word[length:], ())
    )


def _reads_as(text: str, phrase: list[_Word], language: str) -> bool:
    """Return whether all words of *phrase* are words of *language*, too, or names."""
    vocabulary = _vocabulary(language)
    words_here = (text[word.start : word.end].lower() for word in phrase if not word.is_name)
    return all(_meanings(word, language) or word in vocabulary.links for word in words_here)


def _note(found: dict[Meaning, list[Place]], phrase: list[_Word]) -> None:
    """Add *phrase* to *found* under all that it may mean."""
    place = Place(phrase[0].start, phrase[-1].end)
    for meanings in product(*(word.meanings for word in phrase if word.meanings)):
        meaning = frozenset[str]().union(*meanings)
        if len(meaning) >= _LEAST:
            found.setdefault(meaning, []).append(place)


def _explained(text: str, foreign: tuple[Place, ...], own: tuple[Place, ...]) -> bool:
    """Return whether somewhere one name stands right behind the other, in brackets or after a comma."""
    gaps = ((min(a.end, b.end), max(a.start, b.start)) for a in foreign for b in own)
    return any(
        start <= end <= start + _GLOSS_WIDTH and _GLOSS.search(text, start, end) for start, end in gaps
    )


@cache
def _vocabulary(language: str) -> _Vocabulary:
    heads = _listed(language, "heads")
    beginnings = _by_form(_listed(language, "beginnings"))
    compounds = {beginning + form for beginning in beginnings for form, _ in heads}
    return _Vocabulary(
        _by_form([*heads, *_listed(language, "words")]),
        compounds.union(form for form, _ in heads),
        words("institutions", "links", frozenset({language})),
        beginnings,
    )


def _by_form(listed: list[tuple[str, Meaning]]) -> dict[str, tuple[Meaning, ...]]:
    found: dict[str, tuple[Meaning, ...]] = {}
    for form, meaning in listed:
        found[form] = (*found.get(form, ()), meaning)
    return found


def _listed(language: str, part: str) -> list[tuple[str, Meaning]]:
    """Return the forms of a part of the table, in small letters, each with what it means."""
    return [
        (form.lower(), frozenset(meaning.split("+")) - {"-"})
        for meaning, *forms in (line.split() for line in lines("institutions", language, part))
        for form in forms
    ]

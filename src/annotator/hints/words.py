"""The one door to the words of a language: which there are, of what kind, how frequent."""

from collections.abc import Mapping
from functools import cache
from mmap import ACCESS_READ, mmap
from typing import Final, NamedTuple

from annotator.assets import resource

KINDS: Final = "?nviab"
"""
The kinds of form by which `Words.kind` answers, in the order in which the data count them.

``?`` is only met in texts, mostly a name. Of the forms in dictionaries ``n`` is a noun (in German, where
its capital shows it), ``v`` a form of a verb, ``i`` an infinitive, ``a`` another inflected form, ``b`` a
base form.
"""

_WRITTEN: Final = frozenset(KINDS[1:])
_FREQUENCY: Final = 0x0F
_KIND: Final = 4
_VERY_FREQUENT: Final = 12


class _Table:
    """A byte for each of many words; both files are mapped, not read."""

    def __init__(self, name: str) -> None:
        import marisa_trie  # type: ignore[import-not-found] # it has no types

        self._mapped = _map(f"{name}.trie")
        self._trie = marisa_trie.Trie().map(self._mapped)
        self._bytes = _map(f"{name}.bytes")

    def get(self, word: str) -> int | None:
        """Return the byte of *word*; None if it isn't in the table."""
        number = self._trie.get(word)
        return None if number is None else self._bytes[number]


def _map(name: str) -> mmap:
    with resource("words", name).open("rb") as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)


class Word(NamedTuple):
    """
    What is known about a form.

    *kinds* are those of the form as it is written, then those of it in lower case or, in capitals, those of
    it with a capital; empty if there is none. *frequency* counts half powers of ten: 15 has the most
    frequent word, 6 one that occurs once in a million words, 0 a very rare one. *noun* is the frequency of
    the noun that a German form in lower case would be with a capital.
    """

    kinds: str
    frequency: int
    noun: int = 0

    @property
    def is_known(self) -> bool:
        """Whether a dictionary has the form as it is written."""
        return not _WRITTEN.isdisjoint(self.kinds)


def _word(*written: int | None, noun: int | None = None) -> Word:
    """Return what the bytes of the spellings in which a form may be *written* say, and that of a *noun*."""
    found = [about for about in written if about is not None]
    kinds = "".join(KINDS[about >> _KIND] for about in found)
    frequency = max((about & _FREQUENCY for about in found), default=0)
    if noun is None:
        return Word(kinds, frequency)
    return Word(kinds + KINDS[noun >> _KIND].upper(), frequency, noun & _FREQUENCY)


class Words:
    """
    The words of one language.

    In German a form is known in lower case, with a capital or both; in the other languages this is all the
    same.
    """

    def __init__(self, language: str) -> None:
        """Map the files with the words of *language*."""
        self.language = language
        self._forms = _Table(f"{language}.forms")
        self._parts = _Table(f"{language}.parts")

    def look_up(self, form: str) -> Word:
        """Return what is known about *form*, which is written as in a text."""
        lower = form.lower()
        if self.language != "de":
            return _word(self._forms.get(lower))
        if form == lower:
            return _word(self._forms.get(form), noun=self._forms.get(form.capitalize()))
        return _word(self._forms.get(form), self._forms.get(lower))

    def share(self, forms: Mapping[str, int]) -> float:
        """Return which share of *forms*, that are counted, are among the most frequent words."""
        frequent = sum(
            count for form, count in forms.items() if self.look_up(form).frequency >= _VERY_FREQUENT
        )
        return frequent / sum(forms.values())

    def joins(self, form: str) -> tuple[int, int]:
        """
        Return how many words begin with *form* and how many end with it, where the rest is a word, too.

        Both are rounded to powers of two: 3 are four to seven words.
        """
        both = self._parts.get(form.lower())
        return (0, 0) if both is None else (both >> 4, both & 0x0F)


@cache
def words(language: str) -> Words:
    """
    Return the words of *language*.

    Raises:
        FileNotFoundError: There are none for this language.
    """
    return Words(language)

"""How well a few letters stand for a name."""

from collections.abc import Sequence
from typing import Final

_BEGINS_NAME, _BEGINS_WORD, _INSIDE, _BEGINS_CONTEXT, _IN_CONTEXT, _SCATTERED = range(6)
_SHORTEST_SCATTERED: Final = 2
"""Letters that must be given before they may stand scattered."""


def distance(words: Sequence[str], name: str, context: str = "") -> int | None:
    """
    Return how far *words* are from *name* in its *context*, 0 for the nearest; None if one does not fit.

    Every word must fit: as the beginning of the name, of one of its words, inside it, the same in the
    context, or letter by letter in order from the beginning of a word. All texts are folded already.
    """
    distances = [_distance(word, name, context) for word in words]
    return None if None in distances else sum(filter(None, distances))


def _distance(word: str, name: str, context: str) -> int | None:
    if name.startswith(word):
        return _BEGINS_NAME
    if _begins_word(word, name):
        return _BEGINS_WORD
    if word in name:
        return _INSIDE
    if _begins_word(word, context):
        return _BEGINS_CONTEXT
    if word in context:
        return _IN_CONTEXT
    return _SCATTERED if len(word) >= _SHORTEST_SCATTERED and _is_scattered(word, name) else None


def _begins_word(word: str, text: str) -> bool:
    at = text.find(word)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(word, at + 1)
    return at >= 0


def _is_scattered(word: str, name: str) -> bool:
    """Return whether the letters of *word* occur in order from some word's beginning on."""
    return any(
        _occurs(word, name[start:])
        for start, letter in enumerate(name)
        if letter == word[0] and (start == 0 or not name[start - 1].isalnum())
    )


def _occurs(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)

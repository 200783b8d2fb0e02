"""What happens to texts in a hurry: commas, spaces and marks get lost, words are doubled, ends cut off."""

import re
from collections.abc import Callable, Iterable, Iterator
from random import Random
from typing import Final, NamedTuple

from annotator.core.text import Span
from annotator.hints.lexicon import words

APART: Final = 200
"""Code points between two damages at least, so that each is judged by itself."""
RARE: Final = 20
"""One in so many of the commonest places."""
SHARE: Final = 0.5
"""Of the places where something could be damaged."""


class Wound(NamedTuple):
    """
    Where a text was damaged.

    *span* lies in the damaged text, *right* stood there before, recall is printed for each *kind*.
    """

    span: Span
    right: str
    kind: str


class Edit(NamedTuple):
    """Words [start, end) of a clean text and what takes their place."""

    start: int
    end: int
    words: str
    kind: str
    back: int = 0
    """Code points before it from which on a hint is right, too."""


Edits = Callable[[str, str], Iterator[Edit]]
"""Takes a clean text and its language, yields all that could be done to it, in order."""
Damage = Callable[[Random, str, str], tuple[str, list[Wound]]]
"""
Takes a source of chance, a clean article and its language; returns the article damaged in places that do not
touch each other.
"""


def by(edits: Edits) -> Damage:
    """Return the damage that does some of *edits*."""
    return lambda chance, text, language: damaged(chance, text, edits(text, language))


def damaged(chance: Random, text: str, edits: Iterable[Edit]) -> tuple[str, list[Wound]]:
    """Return *text* with some of *edits*, and where they are."""
    pieces: list[str] = []
    wounds: list[Wound] = []
    done = length = 0
    for edit in edits:
        if edit.start < done + APART * bool(wounds) or chance.random() >= SHARE:
            continue
        pieces += text[done : edit.start], edit.words
        length += edit.start - done
        wounds.append(
            Wound(
                Span(max(0, length - 1 - edit.back), length + len(edit.words) + 1),
                text[edit.start : edit.end],
                edit.kind,
            )
        )
        length += len(edit.words)
        done = edit.end
    return "".join([*pieces, text[done:]]), wounds


def lose_commas(text: str, language: str) -> Iterator[Edit]:
    """Remove commas before German clauses."""
    if language == "de":
        conjunctions = "dass|weil|obwohl|sodass|falls|sobald|wobei|bevor|nachdem"
        yield from _edits(rf",(?= (?:{conjunctions}) )", text, "", "comma before a clause")


def double_words(text: str, language: str) -> Iterator[Edit]:
    """Write little words twice."""
    little = words("doubled", "words", frozenset({language}))
    for word in re.finditer(r"(?<=[a-zà-ÿ] )[a-zà-ÿ]+(?= [a-zà-ÿA-ZÀ-ß])", text):
        if word[0] in little:
            yield Edit(*word.span(), f"{word[0]} {word[0]}", "doubled word")


def lose_marks(text: str, language: str) -> Iterator[Edit]:  # noqa: ARG001 - the same in all languages
    """Remove closing quotation marks and brackets."""
    pairs = r"(?<=\s)(?:„[^„“\n]+“|“[^“”\n]+”|«[^«»\n]+»|\([^()\n]{4,}\))"
    for number, pair in enumerate(re.finditer(pairs, text)):
        if number % RARE == 0:
            kind = "bracket" if pair[0][0] == "(" else "quotation mark"
            yield Edit(pair.end() - 1, pair.end(), "", kind, len(pair[0]))


def lose_signs(text: str, language: str) -> Iterator[Edit]:
    """Remove one of the two signs of Spanish questions and exclamations."""
    if language == "es":
        for number, said in enumerate(re.finditer(r"[¿¡][^¿?¡!\n]{3,}[?!]", text)):
            at = said.end() - 1 if number % RARE == 0 else said.start()
            kind = "sign at the end" if number % RARE == 0 else "sign at the beginning"
            yield Edit(at, at + 1, "", kind, len(said[0]))


def spoil_spaces(text: str, language: str) -> Iterator[Edit]:  # noqa: ARG001 - the same in all languages
    """Remove spaces behind marks, double them between words, and put some before commas."""
    places = r"(?<=[^\W\d_]{3}[,.;]) (?=[^\W\d_]{3})|(?<=\w) (?=\w)|(?<=\w),(?= \w)"
    for number, place in enumerate(re.finditer(places, text)):
        if place[0] == ",":
            yield Edit(*place.span(), " ,", "space before a comma")
        elif not text[place.start() - 1].isalnum():
            yield Edit(*place.span(), "", "no space behind a mark")
        elif number % RARE == 0:
            yield Edit(*place.span(), "  ", "double space")


def raise_letters(text: str, language: str) -> Iterator[Edit]:
    """Write adverbs and conjunctions in mid-sentence with a capital."""
    small = words("capitals", "words", frozenset({language}))
    for word in re.finditer(r"(?<=[a-zà-ÿ]{2} )[a-zà-ÿ]+(?= [a-zà-ÿ]{2})", text):
        if word[0] in small:
            yield Edit(*word.span(), word[0].capitalize(), "capital in mid-sentence")


def break_off(text: str, language: str) -> Iterator[Edit]:  # noqa: ARG001 - the same in all languages
    """Remove the end of a paragraph, or the capital at its beginning."""
    for number, paragraph in enumerate(re.finditer(r"^[A-ZÀ-ß][a-zà-ÿ].{150,}\.$", text, re.MULTILINE)):
        if number % 20 == 0:
            first = text[paragraph.start()]
            yield Edit(
                paragraph.start(), paragraph.start() + 1, first.lower(), "small letter at the beginning"
            )
        elif number % 20 == 10:  # noqa: PLR2004 - half the way to the next
            end = text.rindex(" ", paragraph.start(), paragraph.end() - 12)
            yield Edit(end, paragraph.end(), "", "no end of a paragraph")


def say_again(text: str, language: str) -> Iterator[Edit]:  # noqa: ARG001 - the same in all languages
    """Put a sentence a second time behind the next one."""
    sentence = r"(?<=[.] )[A-ZÀ-ß][^.!?\n„“”«»\"]{60,200}\.(?= [A-ZÀ-ß][^.!?\n]{30,}(?P<next>\. )[A-ZÀ-ß])"
    for place in re.finditer(sentence, text):
        yield Edit(*place.span("next"), f". {place[0]} ", "sentence again")


DAMAGES: Final[dict[str, Damage]] = {
    "commas": by(lose_commas),
    "doubled": by(double_words),
    "balance": by(lose_marks),
    "inverted": by(lose_signs),
    "spaces": by(spoil_spaces),
    "capitals": by(raise_letters),
    "paragraphs": by(break_off),
    "repeats": by(say_again),
}
"""By the identifier of the detector that has to find it."""


def _edits(pattern: str, text: str, replacement: str, kind: str) -> Iterator[Edit]:
    for place in re.finditer(pattern, text):
        yield Edit(*place.span(), replacement, kind)

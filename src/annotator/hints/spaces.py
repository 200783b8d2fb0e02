"""Spaces that are missing, doubled or in the wrong place."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import Detector, Example, Hint
from annotator.hints.marks import pairs
from annotator.hints.tokens import is_address, word_after, word_before

if TYPE_CHECKING:
    from annotator.core.article import Article

_LETTER: Final = r"[^\W\d_]"
_WORD_BEGINS: Final = re.compile(rf"{_LETTER}{{3}}")
_WORD_ENDS: Final = re.compile(rf"{_LETTER}{{3}}\Z")
_AFTER_COMMA: Final = re.compile(rf"[,;](?<={_LETTER}{{2}}[,;])(?={_LETTER}{{2}})")
_AFTER_STOP: Final = re.compile(r"[.!?](?<=[a-zß-öø-ÿ]{2}[.!?])(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+[ ,])")
_AFTER_COLON: Final = re.compile(rf":(?<={_LETTER}{{3}}:)(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+[ ,])(?!Innen|In )")
_BRACKETS: Final = re.compile(r"\((?=[\w„“«])[^()\n]{1,150} [^()\n]{1,150}\)")
"""An aside; brackets around one word or a part of it may belong to a word: *Schüler(innen)*, *mot(s)*."""
_DOUBLE: Final = re.compile(r" (?<=[\w,;] ) {1,2}(?=\w)")
_BEFORE_MARK: Final = re.compile(r" (?<=\w ) {0,9}(?P<mark>[,.;:!?])(?=\s|\Z)")
_MOST_DOUBLE: Final = 0.02
"""Share of the blanks that may be double; with more the text is set like that, as a table is."""
_FEW: Final = 2
_FRENCH_HAS_SPACE: Final = ";:!?"


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield words between which a mark stands without a space, double spaces, and spaces before marks."""
    text = str(article.text)
    for pattern in (_AFTER_COMMA, _AFTER_STOP, _AFTER_COLON):
        for mark in pattern.finditer(text):
            if not is_address(text, mark.start()):
                yield _missing(text, mark.start(), mark.end(), mark.end())
    for pair in pairs(article, languages):
        if _WORD_BEGINS.match(text, pair.end):
            yield _missing(text, pair.end - 1, pair.end, pair.end)
        if pair.start and text[pair.start - 1].isalpha():
            yield _missing(text, pair.start, pair.start + 1, pair.start)
    for aside in _BRACKETS.finditer(text):
        if _WORD_BEGINS.match(text, aside.end()):
            yield _missing(text, aside.end() - 1, aside.end(), aside.end())
        if _WORD_ENDS.search(text, max(0, aside.start() - 3), aside.start()):
            yield _missing(text, aside.start(), aside.start() + 1, aside.start())
    yield from _double(text)
    yield from _before_marks(text, languages)


def _missing(text: str, start: int, end: int, gap: int) -> Hint:
    """Return the hint on the words around the mark [start, end), between which a space lacks at *gap*."""
    first, last = word_before(text, start), word_after(text, end)
    return Hint(
        detector="spaces",
        spans=(Span(first, last),),
        code="error.fused",
        reason=Message("hints", "A space is missing here: two words run into each other."),
        correction=f"{text[first:gap]} {text[gap:last]}",
        confidence=0.9,
    )


def _double(text: str) -> Iterator[Hint]:
    found = list(_DOUBLE.finditer(text))
    if len(found) > max(2, _MOST_DOUBLE * text.count(" ")):
        return
    for blanks in found:
        yield Hint(
            detector="spaces",
            spans=(Span(*blanks.span()),),
            code="error.spelling",
            reason=Message("hints", "There is more than one space between these words."),
            correction=" ",
            confidence=0.9,
        )


def _before_marks(text: str, languages: frozenset[str]) -> Iterator[Hint]:
    found = list(_BEFORE_MARK.finditer(text))
    often = Counter(blanks["mark"] for blanks in found)
    for blanks in found:
        if often[blanks["mark"]] > max(_FEW, text.count(blanks["mark"]) / 2):
            continue  # the article is set like that
        if "fr" not in languages or blanks["mark"] not in _FRENCH_HAS_SPACE:
            first = word_before(text, blanks.start())
            yield Hint(
                detector="spaces",
                spans=(Span(first, blanks.end()),),
                code="error.spelling",
                reason=Message("hints", "No space belongs before this mark."),
                correction=text[first : blanks.start()] + blanks["mark"],
                confidence=0.8,
            )


DETECTOR: Final = Detector(
    id="spaces",
    name=Message("hints", "Missing and superfluous spaces"),
    find=find,
    version=2,
    rule=Message(
        "hints",
        "Between two words there is exactly one space, and after a comma or a full stop, too. Where "
        "it got lost, two words or sentences run into each other; that happens when text is copied "
        "or translated by a machine.",
    ),
    examples=(
        Example("de", "Das Haus,das am Fluss steht, ist leer.", "Das Haus, das am Fluss steht, ist leer."),
        Example("de", "Sie nennt es „reine Freude“und lacht.", "Sie nennt es „reine Freude“ und lacht."),
        Example("en", "The old bridge;nobody crossed it.", "The old bridge; nobody crossed it."),
        Example("en", "They waited , but he was late.", "They waited, but he was late."),
        Example("fr", "La maison,vide depuis un an, brûle.", "La maison, vide depuis un an, brûle."),
        Example("es", "El tren llegó tarde.Nadie esperaba.", "El tren llegó tarde. Nadie esperaba."),
    ),
)

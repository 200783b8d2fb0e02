"""Spaces that are missing, doubled or in the wrong place."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.lexicon import words as listed
from annotator.hints.marks import pairs
from annotator.hints.tokens import is_address, word_after, word_before
from annotator.hints.words import Word, words

if TYPE_CHECKING:
    from annotator.core.article import Article

_LETTER: Final = r"[^\W\d_]"
_WORD: Final = re.compile(rf"{_LETTER}+(?!\w)")
_LONG: Final = 3
_WORD_BEGINS: Final = re.compile(rf"{_LETTER}{{3}}")
_WORD_ENDS: Final = re.compile(rf"{_LETTER}{{3}}\Z")
_AFTER_COMMA: Final = re.compile(rf"[,;](?:(?<={_LETTER}{{2}}[,;])|(?<=[“”»][,;]))(?={_LETTER}{{2}})")
_AFTER_STOP: Final = re.compile(r"[.!?](?<=[a-zß-öø-ÿ]{2}[.!?])(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+[ ,])")
_AFTER_COLON: Final = re.compile(rf":(?<={_LETTER}{{3}}:)(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+[ ,])(?!Innen|In )")
_BRACKETS: Final = re.compile(r"\((?=[\w„“«])[^()\n]{1,150} [^()\n]{1,150}\)")
"""An aside; brackets around one word or a part of it may belong to a word: *Schüler(innen)*, *mot(s)*."""
_DOUBLE: Final = re.compile(r" (?<=[\w,;] ) {1,2}(?=\w)")
_BEFORE_MARK: Final = re.compile(r" (?<=\w ) {0,9}(?P<mark>[,.;:!?])(?=\s|\Z)")
_AFTER_NUMBER_AND_STOP: Final = re.compile(
    r"(?<=\d)[.!?](?<!\n\d[.!?])(?<!\n\d\d[.!?])(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+[ ,.])"
)
"""Behind the number of a chapter, at the beginning of a line, none may be wanted."""
_NUMBER_AND_WORD: Final = re.compile(rf"(?<![\w.,/:’'-])\d+(?:[.,]\d+)*(?P<word>{_LETTER}{{3,}})(?![\w’'-])")
_WORD_AND_NUMBER: Final = re.compile(
    rf"(?<![\w’'-])(?P<word>{_LETTER}{{2,}})(?P<number>\d{{1,4}})(?![\w’'-]|[.,]\d)"
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_FREQUENT: Final = 10
_VERY_FREQUENT: Final = 12
_NOUN: Final = 5
_LONG_VERB: Final = 8
_MOST_DOUBLE: Final = 0.02
"""Share of the blanks that may be double; with more the text is set like that, as a table is."""
_FEW: Final = 2
_FRENCH_HAS_SPACE: Final = ";:!?"


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield words between which a mark stands without a space, double spaces, and spaces before marks."""
    text = str(article.text)
    for pattern in (_AFTER_COMMA, _AFTER_STOP, _AFTER_COLON, _AFTER_NUMBER_AND_STOP):
        for mark in pattern.finditer(text):
            if not is_address(text, mark.start()):
                yield _missing(text, mark.start(), mark.end(), mark.end())
    short = listed("spaces", "short", languages & LANGUAGES)
    for pair in pairs(article, languages):
        following = _WORD.match(text, pair.end)
        if following and (len(following[0]) >= _LONG or following[0] in short):
            yield _missing(text, pair.end - 1, pair.end, pair.end)
        if pair.start and text[pair.start - 1].isalpha():
            yield _missing(text, pair.start, pair.start + 1, pair.start)
    for aside in _BRACKETS.finditer(text):
        if _WORD_BEGINS.match(text, aside.end()):
            yield _missing(text, aside.end() - 1, aside.end(), aside.end())
        if _WORD_ENDS.search(text, max(0, aside.start() - 3), aside.start()):
            yield _missing(text, aside.start(), aside.start() + 1, aside.start())
    yield from _beside_numbers(text, languages & LANGUAGES)
    yield from _double(text)
    yield from _before_marks(text, languages)


def _missing(text: str, start: int, end: int, gap: int) -> Hint:
    """Return the hint on the words around the mark [start, end), between which a space lacks at *gap*."""
    return _fused(text, word_before(text, start), gap, word_after(text, end))


def _fused(text: str, first: int, gap: int, last: int) -> Hint:
    return Hint(
        detector="spaces",
        spans=(Span(first, last),),
        code="error.fused",
        reason=Message("hints", "A space is missing here: two words run into each other."),
        correction=f"{text[first:gap]} {text[gap:last]}",
        confidence=0.9,
    )


def _beside_numbers(text: str, languages: frozenset[str]) -> Iterator[Hint]:
    """Yield numbers that run into a word: *20Jahre*, *am5. Mai*; names such as *Galaxy12* are left alone."""
    one, inside = listed("spaces", "of_a_number", languages), listed("spaces", "inside", languages)
    counted, units = listed("spaces", "counted", languages), listed("spaces", "units", languages)
    for both in _NUMBER_AND_WORD.finditer(text):
        word, at = both["word"], both.start("word")
        small = word.lower()
        if small not in one and not any(part in small for part in inside) and not is_address(text, at):
            is_long = len(word) >= (_NOUN if word[0].isupper() else _LONG_VERB)
            least = 0 if word in units else 1 if is_long else _FREQUENT
            if any(about.frequency >= least and about.is_known for about in _look_up(word, languages)):
                yield _fused(text, both.start(), at, both.end())
    for both in _WORD_AND_NUMBER.finditer(text):
        word, number, at = both["word"], both["number"], both.end("word")
        if not is_address(text, at):
            found = _look_up(word, languages)
            if (
                (word.islower() and any(about.frequency >= _VERY_FREQUENT for about in found))
                or (_YEAR.fullmatch(number) and any(about.is_known for about in found))
                or word in counted
            ):
                yield _fused(text, both.start(), at, both.end())


def _look_up(word: str, languages: frozenset[str]) -> list[Word]:
    return [words(language).look_up(word) for language in sorted(languages)]


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
    version=3,
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

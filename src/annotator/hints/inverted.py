"""Spanish questions and exclamations that have only one of their two signs."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.tokens import is_address
from annotator.hints.words import words

if TYPE_CHECKING:
    from annotator.core.article import Article, Block

_SPANISH: Final = frozenset({"es"})
_SIGNS: Final = re.compile(r"(?P<opens>[¿¡]+)|[?!]+")
_OTHER: Final = {"?": "¿", "!": "¡", "¿": "?", "¡": "!"}
_BEGINS: Final = re.compile(
    r"[.!?…:;][\"»”’)\]]*\s+|[«“‘(\[]|[\"'](?=\w)|(?:(?<=\s)|^)[—–-]\s?", re.MULTILINE
)
"""After what a question may begin."""
_ASKS: Final = re.compile(
    r", (?=(?:(?:a|con|de|desde|en|hasta|para|por) )?"
    r"(?:qué|quién(?:es)?|cómo|cuándo|a?dónde|cuál(?:es)?|cuánt[oa]s?)\b)"
)
"""A comma with the word that asks behind it; where there is one, the question begins there."""
_NAME: Final = re.compile(r"[A-ZÁÉÍÓÚÑ]\w+\Z")
_GOES_ON: Final = re.compile(r"[,;)]| [a-záéíóúñ]")
"""What follows an exclamation mark that belongs to a name, as in *Yahoo! anunció*."""
_ENDS: Final = re.compile(r"[.…](?=[\"»”’)\]]*(?:\s|\Z))|[\"»”](?=[\s.,;]|\Z)|\n|\Z")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_LONGEST: Final = 300
_SPANISH_SHARE: Final = 0.6


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """
    Yield sentences with a sign at one end only.

    The signs of both ends need not be the same (*¡Qué hora es?* is both at once), and between them may stand
    several sentences. In brackets a sign may stand alone, names may end with one, and what is in another
    language is left alone.
    """
    text = str(article.text)
    if languages == _SPANISH:
        for block in article.blocks:
            yield from _block(text, block)


def _block(text: str, block: "Block") -> Iterator[Hint]:
    waiting: list[re.Match[str]] = []
    reached = block.span.start
    for signs in _SIGNS.finditer(text, block.span.start, block.span.end):
        if signs["opens"]:
            waiting.append(signs)
            continue
        if waiting:
            waiting.pop()
        elif not _stands_alone(text, signs):
            start = _beginning(text, reached, signs.start())
            if _is_spanish(text[start : signs.start()]):
                yield _hint(text, Span(start, signs.end()), _OTHER[signs[0][0]] + text[start : signs.end()])
        reached = signs.end()
    for signs in waiting:
        end = _ENDS.search(text, signs.end(), block.span.end)
        stop = end.start() if end else block.span.end
        said = text[signs.start() : stop]
        if stop - signs.end() <= _LONGEST and _is_spanish(said):
            after = stop + (text[stop : stop + 1] == ".")
            yield _hint(text, Span(signs.start(), after), f"{said}{_OTHER[signs[0][0]]}")


def _stands_alone(text: str, signs: re.Match[str]) -> bool:
    """Return whether no sentence ends with *signs*: a doubt in brackets, a name, an address."""
    before = text[max(0, signs.start() - _LONGEST) : signs.start()]
    return (
        not before
        or before[-1] in "([ \t\n\u00a0\u202f"
        or (signs[0] == "!" and before[-1].isdigit())
        or (_NAME.search(before) is not None and _GOES_ON.match(text, signs.end()) is not None)
        or is_address(text, signs.start())
    )


def _beginning(text: str, reached: int, end: int) -> int:
    """Return where the sentence begins that ends at *end*; behind *reached*, where the last one ended."""
    start = max(reached, end - _LONGEST)
    for begins in _BEGINS.finditer(text, start, end):
        start = begins.end()
    asks = _ASKS.search(text, start, end) if text[end] == "?" else None
    start = asks.end() if asks else start
    while text[start].isspace():
        start += 1
    return start


def _is_spanish(said: str) -> bool:
    """Return whether Spanish has most of the words, and no other language has more frequent ones."""
    found = _WORD.findall(said)
    known = sum(words("es").look_up(word).is_known for word in found)
    if not known >= _SPANISH_SHARE * len(found) > 0:
        return False
    often = {
        language: sum(words(language).look_up(word).frequency for word in found) for language in LANGUAGES
    }
    return often["es"] == max(often.values())


def _hint(text: str, span: Span, correction: str) -> Hint:
    opens = correction[0] if text[span.start] != correction[0] else ""
    reason = Message("hints", "In Spanish, {sign} stands at the end, too.", sign=correction[-1])
    if opens:
        reason = Message("hints", "In Spanish, {sign} stands at the beginning, too.", sign=opens)
    return Hint(
        detector="inverted",
        spans=(span,),
        code="error.spelling",
        reason=reason,
        correction=correction,
        confidence=0.85,
    )


DETECTOR: Final = Detector(
    id="inverted",
    name=Message("hints", "Spanish question and exclamation marks"),
    languages=_SPANISH,
    find=find,
    version=1,
    rule=Message(
        "hints",
        "In Spanish, questions and exclamations have a sign at both ends: ¿ and ?, ¡ and !. Who translates "
        "or writes in a hurry forgets the first one, because other languages don't have it.",
    ),
    examples=(
        Example("es", "Cuándo llega el tren? Nadie lo sabe.", "¿Cuándo llega el tren? Nadie lo sabe."),
        Example("es", "Gritó: «Qué alegría!»", "Gritó: «¡Qué alegría!»"),
        Example("es", "¿Quién paga la obra. El alcalde calla.", "¿Quién paga la obra? El alcalde calla."),
    ),
)

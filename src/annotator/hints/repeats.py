"""Phrases that an article says twice in the same words."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.core.article import BlockKind
from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import Detector, Example, Hint
from annotator.hints.marks import said_in

if TYPE_CHECKING:
    from annotator.core.article import Article

_WORD: Final = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_FEWEST: Final = 7
"""Words of a phrase that is no accident and no name."""


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield rows of words in a paragraph that stood in the article before; quotations may repeat."""
    text, said = str(article.text), said_in(article, languages)
    seen: set[int] = set()
    for block in article.blocks:
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        places = [word.span() for word in _WORD.finditer(text, block.span.start, block.span.end)]
        words = [text[start:end].lower() for start, end in places]
        phrases = list(map(hash, zip(*(words[first:] for first in range(_FEWEST)), strict=False)))
        repeated = []
        for number, phrase in enumerate(phrases):
            if number >= _FEWEST:
                seen.add(phrases[number - _FEWEST])
            repeated.append(phrase in seen)
        seen.update(phrases)
        for first, last in _runs(repeated):
            start, end = places[first][0], places[last + _FEWEST - 1][1]
            if not said.holds(start) and not said.holds(end - 1):
                yield _hint(Span(start, end))


def _runs(repeated: list[bool]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of each row of places that are."""
    first = None
    for number, is_repeated in enumerate([*repeated, False]):
        if is_repeated and first is None:
            first = number
        elif not is_repeated and first is not None:
            yield first, number - 1
            first = None


def _hint(span: Span) -> Hint:
    return Hint(
        detector="repeats",
        spans=(span,),
        code="error.style",
        reason=Message("hints", "The same words stood in the text before."),
        correction=None,
        confidence=0.6,
    )


DETECTOR: Final = Detector(
    id="repeats",
    name=Message("hints", "Repeated phrases"),
    find=find,
    version=1,
    rule=Message(
        "hints",
        "Whoever says a thing twice in the same words has forgotten the first time, or fills the page.",
    ),
    examples=(
        Example(
            "de",
            "Der Rat will den alten Hafen ausbauen. Ja, der Rat will den alten Hafen ausbauen.",
            "Der Rat will den alten Hafen ausbauen.",
        ),
        Example(
            "en",
            "The council will rebuild the old harbour. Yes, the council will rebuild the old harbour.",
            "The council will rebuild the old harbour.",
        ),
        Example(
            "fr",
            "Le conseil veut rénover le vieux port. Oui, le conseil veut rénover le vieux port de la ville.",
            "Le conseil veut rénover le vieux port de la ville.",
        ),
        Example(
            "es",
            "El consejo quiere renovar el viejo puerto. Sí, el consejo quiere renovar el viejo puerto.",
            "El consejo quiere renovar el viejo puerto.",
        ),
    ),
)

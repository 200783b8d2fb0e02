"""Words that judge, frighten or advertise where news should inform."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.core.article import BlockKind
from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.lexicon import pattern
from annotator.hints.marks import said_in

if TYPE_CHECKING:
    from annotator.core.article import Article

_EXCLAIMED: Final = re.compile(r"(?<=\w{2})[ \u00a0\u202f]?(!+)(?=[ \n]|\Z)")
_MOST_EXCLAIMED: Final = 3
"""With more exclamations an article is an appeal or a talk, and each of them tells nothing new."""


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield loud words and exclamations of the article itself; what stands in quotation marks is others'."""
    text, said = str(article.text), said_in(article, languages)
    for language in sorted(languages):
        for word in pattern("loaded", language).finditer(text):
            if not said.holds(word.start()):
                yield _hint(
                    word.span(),
                    Message(
                        "hints",
                        "This wording judges or excites instead of informing. What would a sober one be?",
                    ),
                    0.55,
                )
    exclaimed = [
        mark.span(1)
        for block in article.blocks
        if block.kind is BlockKind.PARAGRAPH
        for mark in _EXCLAIMED.finditer(text, block.span.start, block.span.end)
        if not said.holds(mark.start())
    ]
    if len(exclaimed) <= _MOST_EXCLAIMED:
        for place in exclaimed:
            yield _hint(place, Message("hints", "News exclaims nothing: the mark is there to excite."), 0.4)


def _hint(place: tuple[int, int], reason: Message, confidence: float) -> Hint:
    return Hint("loaded", (Span(*place),), "error.loaded", reason, None, confidence)


DETECTOR: Final = Detector(
    id="loaded",
    name=Message("hints", "Loaded language"),
    languages=LANGUAGES,
    find=find,
    version=1,
    rule=Message(
        "hints",
        "Some words judge, frighten or advertise. News tells what happened and leaves the judgement to its "
        "readers.",
    ),
    examples=(
        Example("de", "Der Brand hatte katastrophale Folgen.", "Der Brand zerstörte zwölf Häuser."),
        Example("en", "It was a shocking result.", "It was the lowest result since 1990."),
        Example("fr", "C’est une victoire historique.", "C’est la première victoire du club."),
        Example("es", "Fue una victoria histórica.", "Fue la primera victoria del club."),
    ),
)

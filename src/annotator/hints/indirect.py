"""What somebody said, told in other words: with *that*, *according to*, or in the German subjunctive."""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final

from annotator.core.article import BlockKind
from annotator.core.messages import Message
from annotator.core.sentences import sentences_of
from annotator.core.text import Span
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.lexicon import words
from annotator.hints.marks import said_in
from annotator.hints.speech import attributions

if TYPE_CHECKING:
    from annotator.core.article import Article

_GERMAN: Final = frozenset({"de"})
_NOT_RETOLD: Final = re.compile(
    r"(?i)\b(?:ich|wenn|ob|dass)\b|\b(?:dem|gott|auch|nun) sei\b|\bsei es\b|\bman nehme\b"
)
"""What has its subjunctive for another reason."""
_FAR: Final = 800
"""Code points behind who spoke last, in which a sentence may still tell of their words."""


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield what is told in other words; inside of quotation marks it's the speaker who tells."""
    said = said_in(article, languages)
    told: list[Span] = []
    for attribution in attributions(article, languages):
        told += (attribution.cue, *attribution.content)
        if attribution.content and not said.holds(attribution.cue.start):
            yield Hint(
                detector="indirect",
                spans=attribution.content,
                code="quote.indirect",
                reason=Message(
                    "hints",
                    "The text retells in its own words what {speaker} said.",
                    speaker=article.text.quote(attribution.speaker),
                ),
                correction=None,
                confidence=0.65,
            )
    if "de" in languages:
        for span in _retold(article):
            if (
                not said.holds(span.start)
                and not any(span.touches(other) for other in told)
                and any(0 <= span.start - other.end <= _FAR for other in told)
            ):
                yield Hint(
                    detector="indirect",
                    spans=(span,),
                    code="quote.indirect",
                    reason=Message(
                        "hints", "The subjunctive tells that somebody else says so. Does the text tell who?"
                    ),
                    correction=None,
                    confidence=0.6,
                )


def _retold(article: "Article") -> Iterator[Span]:
    """Yield German sentences that stand in the subjunctive by themselves, as in *Er habe nichts gewusst*."""
    text = str(article.text)
    for block in article.blocks:
        if block.kind is BlockKind.PARAGRAPH:
            for start, end in sentences_of(text, block.span.start, block.span.end):
                verb = _verb().match(text, start, end)
                if verb and not _NOT_RETOLD.search(verb[0]):
                    yield Span(start, end)


@cache
def _verb() -> re.Pattern[str]:
    """Return a pattern for the beginning of a main clause, up to its verb."""
    verbs = "|".join(words("speech", "retold", _GERMAN))
    return re.compile(rf"[A-ZÄÖÜ][^,.;:!?()„“”»«\"\n]{{0,80}}? (?:{verbs})\b(?! denn\b)")


DETECTOR: Final = Detector(
    id="indirect",
    name=Message("hints", "Speech in other words"),
    languages=LANGUAGES,
    find=find,
    version=2,
    rule=Message(
        "hints",
        "A text often retells what somebody said: with “that”, “according to” or, in German, in the "
        "subjunctive. These are not the very words, and the writer may have changed what was meant.",
    ),
    examples=(
        Example("de", "Eva Lang sagte, die Brücke sei sicher."),
        Example("en", "Ann Hill said that the bridge was safe."),
        Example("fr", "Selon Anne Petit, le pont est sûr."),
        Example("es", "Ana Ruiz dijo que el puente era seguro."),
    ),
)

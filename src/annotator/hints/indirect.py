"""What somebody said, told in other words: with *that*, *according to*, or in the German subjunctive."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.marks import said_in
from annotator.hints.speech import attributions

if TYPE_CHECKING:
    from annotator.core.article import Article


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield what is told in other words; inside of quotation marks it's the speaker who tells."""
    said = said_in(article, languages)
    for attribution in attributions(article, languages):
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


DETECTOR: Final = Detector(
    id="indirect",
    name=Message("hints", "Speech in other words"),
    languages=LANGUAGES,
    find=find,
    version=1,
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

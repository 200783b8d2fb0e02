"""Who speaks, and the word that tells of it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.marks import said_in
from annotator.hints.speech import Attribution, attributions

if TYPE_CHECKING:
    from annotator.core.article import Article

_REACH: Final = 4
"""Code points between a quotation and what tells of it: a comma, a mark, blanks."""


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield speaker and word, where somebody's words stand next to them or are told in other words."""
    text, said = str(article.text), said_in(article, languages)
    for attribution in attributions(article, languages):
        inside = said.holds(attribution.cue.start)
        if not inside and (attribution.content or _announces(text, attribution)):
            yield _hint(attribution.speaker, "quote.source", Message("hints", "This is who speaks."))
            yield _hint(
                attribution.cue, "quote.cue", Message("hints", "This word tells that somebody speaks.")
            )


def _announces(text: str, attribution: Attribution) -> bool:
    """Return whether a quotation or a colon stands next to speaker and word."""
    start = min(attribution.cue.start, attribution.speaker.start)
    end = max(attribution.cue.end, attribution.speaker.end)
    around = text[max(0, start - _REACH) : start] + text[end : end + _REACH]
    return any(mark in around for mark in ':„“”«»"')


def _hint(span: Span, code: str, reason: Message) -> Hint:
    return Hint("speakers", (span,), code, reason, None, 0.5)


DETECTOR: Final = Detector(
    id="speakers",
    name=Message("hints", "Speakers and words for speaking"),
    languages=LANGUAGES,
    find=find,
    version=1,
    rule=Message(
        "hints",
        "Whoever quotes names the speaker, and a word such as “said” or “according to” tells that these "
        "are not the writer’s own words.",
    ),
    examples=(
        Example("de", "Eva Lang sagte, die Brücke sei sicher."),
        Example("en", "“We start tomorrow,” said Ann Hill."),
        Example("fr", "Selon Anne Petit, le pont est sûr."),
        Example("es", "«Empezamos mañana», dijo Ana Ruiz."),
    ),
)

"""Sentences that tell readers to do something."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.lexicon import alternatives, lines
from annotator.hints.marks import said_in

if TYPE_CHECKING:
    from annotator.core.article import Article


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield whole sentences; what somebody says in quotation marks is no call of the article."""
    known = alternatives(
        tuple(line for language in sorted(languages) for line in lines("calls", language, "phrases")), "en"
    )
    said = said_in(article, languages)
    call = re.compile(
        rf"(?:\A|[.!?…\n][”“»]? ?)(?=(?P<call>{known}\b[^.!?\n]{{0,300}}(?:[.!]|$)))", re.MULTILINE
    )
    for found in call.finditer(str(article.text)):
        if not said.holds(found.start("call")):
            yield Hint(
                detector="calls",
                spans=(Span(*found.span("call")),),
                code="error.cta",
                reason=Message("hints", "This sentence doesn't inform: it tells readers to do something."),
                correction=None,
                confidence=0.75,
            )


DETECTOR: Final = Detector(
    id="calls",
    name=Message("hints", "Calls to action"),
    languages=LANGUAGES,
    find=find,
    version=2,
    rule=Message(
        "hints",
        "A report informs. A sentence that tells readers to click, to subscribe or to discover something "
        "is advertising and doesn't belong there.",
    ),
    examples=(
        Example("de", "Es regnet. Erfahren Sie hier mehr über das Wetter!", "Es regnet."),
        Example("en", "It rains. Subscribe to our newsletter.", "It rains."),
        Example("fr", "Il pleut. Découvrez nos photos du jour !", "Il pleut."),
        Example("es", "Llueve. Suscríbase a nuestro boletín.", "Llueve."),
    ),
)

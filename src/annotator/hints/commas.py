"""The comma that German has before *dass*."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import Detector, Example, Hint

if TYPE_CHECKING:
    from annotator.core.article import Article

_NOUN_DASS: Final = re.compile(r"(?<=[a-zäöüß] )(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,30}) dass(?= [\wÄÖÜ„])")
_WORD_ITSELF: Final = frozenset({"Konjunktion", "Wort", "Wörtchen"})


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:  # noqa: ARG001 - German only
    """Yield a noun in mid-sentence with *dass* after it; *so dass* and *ohne dass* need no comma."""
    for place in _NOUN_DASS.finditer(str(article.text)):
        if place["noun"] not in _WORD_ITSELF:
            yield Hint(
                detector="commas",
                spans=(Span(*place.span()),),
                code="error.spelling",
                reason=Message("hints", "A comma belongs before “dass”."),
                correction=f"{place['noun']}, dass",
                confidence=0.85,
            )


DETECTOR: Final = Detector(
    id="commas",
    name=Message("hints", "Commas before “dass”"),
    languages=frozenset({"de"}),
    find=find,
    version=1,
    rule=Message(
        "hints",
        "In German, a comma stands before a clause that begins with “dass”. Without it, the "
        "sentence is hard to read.",
    ),
    examples=(
        Example("de", "Sie hat die Hoffnung dass es gelingt.", "Sie hat die Hoffnung, dass es gelingt."),
    ),
)

"""The same little word twice."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.tokens import words_of

if TYPE_CHECKING:
    from annotator.core.article import Article

_TWICE: Final = re.compile(r"(?<![\w'’.\-])([^\W\d_]{2,15}) \1(?![\w'’\-])")

_NEVER_TWICE: Final = {
    "de": "und oder aber dass wenn weil ist sind wird werden wurde wurden eine einen einem eines im beim "
    "zum zur vom für durch ohne gegen unter zwischen nicht auch noch sich wie",
    "en": "the of and or but to with from for at by an if are was were be been would could should will "
    "may their its our this these those",
    "fr": "et ou mais le les du des au aux un une dans par pour sur avec sans est sont était étaient cette "
    "ces leur leurs",
    "es": "y el los las del al un una en por para con sin es son era eran pero este esta estos estas su sus",
}
"""
Words that never stand twice in a row in a correct sentence, chosen by us from the closed classes of each
language. German ``die die``, English ``that that``, French ``nous nous`` are correct and not among them.
"""


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield function words that stand twice in a row within a line."""
    words = words_of(_NEVER_TWICE, languages)
    for twice in _TWICE.finditer(str(article.text)):
        if twice[1] in words:
            yield Hint(
                detector="doubled",
                spans=(Span(*twice.span()),),
                code="error.style",
                reason=Message("hints", "The same word stands here twice."),
                correction=twice[1],
                confidence=0.9,
            )


DETECTOR: Final = Detector(
    id="doubled",
    name=Message("hints", "Doubled words"),
    languages=LANGUAGES,
    find=find,
    version=1,
    rule=Message(
        "hints",
        "Some little words never stand twice in a row. Where they do, somebody changed the sentence "
        "and forgot to read it again.",
    ),
    examples=(
        Example("de", "Er kam und und ging.", "Er kam und ging."),
        Example("en", "She opened the the door.", "She opened the door."),
        Example("fr", "Il marche dans dans la rue.", "Il marche dans la rue."),
        Example("es", "Vive en en la ciudad.", "Vive en la ciudad."),
    ),
)

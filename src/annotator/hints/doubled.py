"""The same little word twice."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.lexicon import words

if TYPE_CHECKING:
    from annotator.core.article import Article

_TWICE: Final = re.compile(r"(?<![\w'’.\-])([^\W\d_]{1,15})[ \u00a0\n](?P<again>(?i:\1))(?![\w'’\-])")
_BEGINS: Final = re.compile(r"(?:\A|[\n.!?…„“«¿¡]) ?\Z")


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield function words that stand twice in a row, also where a line ends in between."""
    never_twice = words("doubled", "words", languages)
    text = str(article.text)
    for twice in _TWICE.finditer(text):
        before = text[max(0, twice.start() - 2) : twice.start()]
        first = twice[1] if twice[1].islower() or not _BEGINS.search(before) else twice[1].lower()
        if first in never_twice and twice["again"].islower():
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
    version=3,
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

"""Paragraphs that begin or end in mid-sentence."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.core.article import BlockKind
from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import Detector, Example, Hint

if TYPE_CHECKING:
    from annotator.core.article import Article

_SMALL: Final = re.compile(r"[^\W\d_]+(?= [^\W\d_]+ [^\W\d_]+)")
_FINISHED: Final = re.compile(r"[.!?…][\"'“”’»«)\] ]*\Z")
_OPEN_END: Final = re.compile(r"[^\W\d_]{2,}[,]?\Z")
_INSIDE: Final = re.compile(r"[.!?] ")
_LARGEST_SHARE: Final = 0.05
"""Of the paragraphs; where more of them begin or end in an odd way, the article is written like that."""
_LONGEST: Final = 100
"""Code points at the end of a paragraph that are looked at; no word is longer."""
_FEWEST: Final = 3
"""Paragraphs that must be as they should before one that is not stands out."""


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:  # noqa: ARG001 - any language
    """
    Yield first words in small letters and last words without an end, where both are rare in the article.

    Looked at are paragraphs next to such as begin and end well: in lists, poems and lines that were broken by
    hand, either is usual.
    """
    words = [
        article.text.quote(block.span).strip() if block.kind is BlockKind.PARAGRAPH else ""
        for block in article.blocks
    ]
    finished = [bool(_FINISHED.search(each, max(0, len(each) - _LONGEST))) for each in words]
    if sum(finished) < max(_FEWEST, 0.8 * sum(map(bool, words))):
        return
    is_heading = [block.kind is BlockKind.HEADING for block in article.blocks]
    begins, ends = [], []
    for number, block in enumerate(article.blocks):
        if not words[number]:
            continue
        start = block.span.start + article.text.quote(block.span).index(words[number])
        first = _SMALL.match(words[number])
        if first and first[0].islower() and number and (finished[number - 1] or is_heading[number - 1]):
            begins.append(_begins(Span(start, start + first.end()), first[0].capitalize()))
        last = _OPEN_END.search(words[number], max(0, len(words[number]) - _LONGEST))
        if last and _INSIDE.search(words[number]):
            ends.append(_ends(Span(start + last.start(), start + last.end())))
    for found in (begins, ends):
        if len(found) <= max(1, _LARGEST_SHARE * sum(finished)):
            yield from found


def _begins(span: Span, correction: str) -> Hint:
    return Hint(
        detector="paragraphs",
        spans=(span,),
        code="error.spelling",
        reason=Message(
            "hints", "A paragraph begins with a small letter: perhaps something is missing before it."
        ),
        correction=correction,
        confidence=0.7,
    )


def _ends(span: Span) -> Hint:
    return Hint(
        detector="paragraphs",
        spans=(span,),
        code="error.grammar",
        reason=Message(
            "hints", "The paragraph stops in the middle of a sentence, or its full stop is missing."
        ),
        correction=None,
        confidence=0.6,
    )


DETECTOR: Final = Detector(
    id="paragraphs",
    name=Message("hints", "Paragraphs without beginning or end"),
    find=find,
    version=2,
    rule=Message(
        "hints",
        "A paragraph begins with a capital and ends with a full stop. If it doesn't, a piece of the "
        "text may be missing.",
    ),
    examples=(
        Example(
            "de",
            "Es regnet.\nDer Fluss steigt weiter.\ndie Brücke ist gesperrt.\nAlle warten.",
            "Es regnet.\nDer Fluss steigt weiter.\nDie Brücke ist gesperrt.\nAlle warten.",
        ),
        Example(
            "en",
            "It rains.\nThe river is rising.\nthe bridge is closed.\nAll wait.",
            "It rains.\nThe river is rising.\nThe bridge is closed.\nAll wait.",
        ),
        Example(
            "fr",
            "Il pleut.\nLa rivière monte.\nle pont est fermé.\nOn attend.",
            "Il pleut.\nLa rivière monte.\nLe pont est fermé.\nOn attend.",
        ),
        Example(
            "es",
            "Llueve.\nEl río sube mucho.\nel puente está cerrado.\nTodos esperan.",
            "Llueve.\nEl río sube mucho.\nEl puente está cerrado.\nTodos esperan.",
        ),
    ),
)

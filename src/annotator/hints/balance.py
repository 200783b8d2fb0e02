"""Quotation marks and brackets of which one is missing, or that do not go together."""

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import Detector, Example, Hint
from annotator.hints.marks import Pair, quotation_marks

if TYPE_CHECKING:
    from annotator.core.article import Article, Block

_BRACKET: Final = re.compile(r"[()\[\]]")
_ITEM: Final = re.compile(r"(?:^|[\s(\[])(?:[^\W\d_]{1,2}|[ivxIVX]{3,4}|\d{1,3}|[:;]-?)\Z")
"""What stands before the bracket of ``a)``, ``12)`` and ``:-)``."""
_BEGINS: Final = re.compile(r"[\w„“«\"]")
"""What follows an opening bracket; where it does not, the bracket itself is meant, or a smile."""
_OTHER: Final = {"(": ")", "[": "]"}
_CLOSES: Final = {"„": "“”", "“": "”", "«": "»", "»": "«", '"': '"'}
_BEFORE: Final = 5
_MOST_LONELY: Final = 1


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield marks and brackets without their other; a quotation may go on over several blocks."""
    text = str(article.text)
    lonely = 0
    unbalanced: list[int] = []
    mixed: list[Pair] = []
    for block, following in zip_longest(article.blocks, article.blocks[1:]):
        marks = quotation_marks(text, block, languages)
        if not (following and text[following.span.start] in _CLOSES):  # each paragraph of a quotation opens
            unbalanced += marks.opened[:_MOST_LONELY]
        unbalanced += marks.closed[:_MOST_LONELY]
        lonely += len(marks.opened) + len(marks.closed)
        mixed += [pair for pair in marks.pairs if text[pair.end - 1] not in _CLOSES[text[pair.start]]]
        yield from _brackets(text, block)
    if lonely <= _MOST_LONELY:  # else a quotation spans several blocks, or the article has its own way
        yield from map(_unbalanced, unbalanced)
        yield from (_mixed(pair.end - 1, _CLOSES[text[pair.start]][0]) for pair in mixed)


def _brackets(text: str, block: "Block") -> Iterator[Hint]:
    waiting: list[int] = []
    for bracket in _BRACKET.finditer(text, block.span.start, block.span.end):
        at = bracket.start()
        if bracket[0] in _OTHER:
            waiting.append(at)
        elif waiting and _OTHER[text[waiting[-1]]] == bracket[0]:
            waiting.pop()
        elif not _ITEM.search(text[max(block.span.start, at - _BEFORE) : at]):
            yield _unbalanced(at)
    yield from (_unbalanced(at) for at in waiting if _BEGINS.match(text, at + 1))


def _unbalanced(at: int) -> Hint:
    return Hint(
        detector="balance",
        spans=(Span(at, at + 1),),
        code="error.spelling",
        reason=Message("hints", "Such marks come in pairs, but the other one is missing."),
        correction=None,
        confidence=0.6,
    )


def _mixed(at: int, correction: str) -> Hint:
    return Hint(
        detector="balance",
        spans=(Span(at, at + 1),),
        code="error.spelling",
        reason=Message("hints", "This quotation mark does not go with the one at the beginning."),
        correction=correction,
        confidence=0.6,
    )


DETECTOR: Final = Detector(
    id="balance",
    name=Message("hints", "Quotation marks and brackets"),
    find=find,
    version=1,
    rule=Message(
        "hints",
        "Quotation marks and brackets come in pairs. If one of them is missing, nobody can tell "
        "where somebody's words or an aside begin or end.",
    ),
    examples=(
        Example("de", "Sie sagte: „Wir kommen morgen und ging.", "Sie sagte: „Wir kommen morgen“ und ging."),
        Example("de", 'Er nannte es „ein Wunder" vor allen.', "Er nannte es „ein Wunder“ vor allen."),
        Example("en", "The town (it has few people is quiet.", "The town (it has few people) is quiet."),
        Example("fr", "Il a dit « oui sans hésiter.", "Il a dit « oui » sans hésiter."),
        Example("es", "Dijo que sí» y se marchó.", "Dijo que «sí» y se marchó."),
    ),
)

"""Quotation marks and brackets of which one is missing, or that do not go together."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from annotator.core.annotation import GAP
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
_OWN: Final = {
    "de": ("„“", "»«", "«»", '""'),
    "en": ("“”", '""'),
    "es": ("«»", "“”", '""'),
    "fr": ("«»", "“”", '""'),
}
"""The quotation marks of each language, the usual ones first."""
_BEFORE: Final = 5
_PAIRS_TO_LONELY: Final = 4
"""So many pairs make it likely that a mark without another is a slip."""


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield marks and brackets without their other, and marks of other languages than the article's."""
    text = str(article.text)
    lonely: list[int] = []
    unbalanced: list[int] = []
    pairs: list[Pair] = []
    for block, following in zip_longest(article.blocks, article.blocks[1:]):
        marks = quotation_marks(text, block, languages)
        if not (following and text[following.span.start] in _CLOSES):  # each paragraph of a quotation opens
            unbalanced += marks.opened[:1]
        unbalanced += marks.closed[:1]
        lonely += marks.opened + marks.closed
        pairs += marks.pairs
        yield from _brackets(text, block)
    if len(lonely) <= 1 or _are_slips(text, lonely, pairs):
        yield from (_unbalanced(at, 0.6 if text[at] == '"' else 0.7) for at in unbalanced)
        mixed = [pair for pair in pairs if text[pair.end - 1] not in _CLOSES[text[pair.start]]]
        yield from (_mixed(pair.end - 1, _CLOSES[text[pair.start]][0]) for pair in mixed)
        if len(languages) == 1 and languages <= _OWN.keys():
            yield from _foreign(text, [pair for pair in pairs if pair not in mixed], _OWN[min(languages)])


def _are_slips(text: str, lonely: list[int], pairs: list[Pair]) -> bool:
    """Return whether so many marks have another that the *lonely* ones hardly span several paragraphs."""
    return len(lonely) * _PAIRS_TO_LONELY <= len(pairs) and all(text[at] != '"' for at in lonely)


def _foreign(text: str, pairs: list[Pair], own: tuple[str, ...]) -> Iterator[Hint]:
    """Yield pairs of another language; surer if the article has more in its own, which are proposed."""
    styles = Counter(text[pair.start] + text[pair.end - 1] for pair in pairs)
    usual = max(own, key=lambda style: styles[style])
    count = sum(styles[style] for style in own)
    for pair in pairs:
        if text[pair.start] + text[pair.end - 1] not in own:
            yield Hint(
                detector="balance",
                spans=(Span(pair.start, pair.start + 1), Span(pair.end - 1, pair.end)),
                code="error.spelling",
                reason=Message(
                    "hints",
                    "These quotation marks belong to another language; here they look like this: {marks}.",
                    marks=f"{usual[0]}…{usual[1]}",
                ),
                correction=GAP.join(usual),
                confidence=0.7 if count > len(pairs) / 2 else 0.5,
            )


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


def _unbalanced(at: int, confidence: float = 0.6) -> Hint:
    """Return the hint on a mark without another; surer if the mark tells whether it opens or closes."""
    return Hint(
        detector="balance",
        spans=(Span(at, at + 1),),
        code="error.spelling",
        reason=Message("hints", "Such marks come in pairs, but the other one is missing."),
        correction=None,
        confidence=confidence,
    )


def _mixed(at: int, correction: str) -> Hint:
    return Hint(
        detector="balance",
        spans=(Span(at, at + 1),),
        code="error.spelling",
        reason=Message("hints", "This quotation mark does not go with the one at the beginning."),
        correction=correction,
        confidence=0.7,
    )


DETECTOR: Final = Detector(
    id="balance",
    name=Message("hints", "Quotation marks and brackets"),
    find=find,
    version=2,
    rule=Message(
        "hints",
        "Quotation marks and brackets come in pairs. If one of them is missing, nobody can tell "
        "where somebody's words or an aside begin or end. Marks of another language often come from a "
        "translation.",
    ),
    examples=(
        Example("de", "Sie sagte: „Wir kommen morgen und ging.", "Sie sagte: „Wir kommen morgen“ und ging."),
        Example("de", 'Er nannte es „ein Wunder" vor allen.', "Er nannte es „ein Wunder“ vor allen."),
        Example("de", "Sie nannte es “ein Wunder” vor allen.", "Sie nannte es „ein Wunder“ vor allen."),
        Example("en", "The town (it has few people is quiet.", "The town (it has few people) is quiet."),
        Example("fr", "Il a dit « oui sans hésiter.", "Il a dit « oui » sans hésiter."),
        Example("es", "Dijo que sí» y se marchó.", "Dijo que «sí» y se marchó."),
    ),
)

"""What somebody said, word for word: in quotation marks or set as a block, and who said it."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from annotator.core.article import BlockKind
from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import Detector, Example, Hint
from annotator.hints.marks import Pair, pairs

if TYPE_CHECKING:
    from annotator.core.article import Article, Block

_NAME: Final = r"(?P<who>[A-ZÀ-ÖØ-Þ][\w’'\-]+(?: [A-ZÀ-ÖØ-Þ][\w’'\-]+){0,3})"
_CUE: Final = (
    "sagte|sagt|erklärte|erklärt|betonte|meinte|said|says|told|added|explained"
    "|a déclaré|déclare|affirme|a affirmé|explique|dijo|dice|afirmó|declaró|explicó"
)
_AFTER: Final = re.compile(rf",? (?:{_CUE}) {_NAME}")
_BEFORE: Final = re.compile(rf"(?:^|[\s(]){_NAME} (?:{_CUE}): \Z")
_WIDTH: Final = 120
_FEWEST_WORDS: Final = 4
"""Words of a whole sentence; shorter quotations with a capital are names of works."""
_MARKS: Final = {"de": "„“", "en": "“”", "fr": "«»", "es": "«»"}


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield direct and partial quotations with who said them, and block quotations that have no marks."""
    text = str(article.text)
    for pair in pairs(article, languages):
        code = _code(text, pair)
        if code:
            yield _said(Span(pair.start, pair.end), code, _speaker(text, pair))
    for block, following in pairwise(article.blocks):
        if block.kind is BlockKind.QUOTATION and following.kind is BlockKind.ATTRIBUTION:
            yield from _block(article, block, following, languages)


def _code(text: str, pair: Pair) -> str:
    """Return the code for what is said in *pair*; the empty string for single words and names of works."""
    said = text[pair.start + 1 : pair.end - 1].strip()
    count = said.count(" ") + 1
    if count > 1 and said[0].islower():
        return "quote.mixed"
    announced = text[: pair.start][-2:] == ": " if pair.start else False
    finished = said.endswith((".", "!", "?", "…", ",")) or text[pair.end : pair.end + 2] == ", "
    return "quote.direct" if count >= _FEWEST_WORDS and (announced or finished) else ""


def _speaker(text: str, pair: Pair) -> str:
    before = _BEFORE.search(text[max(0, pair.start - _WIDTH) : pair.start])
    found = _AFTER.match(text, pair.end) or before
    return found["who"] if found else ""


def _block(
    article: "Article", block: "Block", attribution: "Block", languages: frozenset[str]
) -> Iterator[Hint]:
    said = article.text.quote(block.span)
    speaker = re.split(r"[,;(]", article.text.quote(attribution.span).strip("–—―- \n"), maxsplit=1)[0].strip()
    yield _said(block.span, "quote.direct", speaker)
    if not re.match(r"\s*[\"„“”«»]", said):
        marks = _MARKS[min(languages)] if len(languages) == 1 and languages <= _MARKS.keys() else ""
        yield Hint(
            detector="quotations",
            spans=(block.span,),
            code="error.quote",
            reason=Message(
                "hints", "These are the words of {speaker}, but quotation marks are missing.", speaker=speaker
            ),
            correction=f"{marks[0]}{said}{marks[1]}" if marks else None,
            confidence=0.5,
        )


def _said(span: Span, code: str, speaker: str) -> Hint:
    if speaker:
        reason = Message("hints", "These are said to be the very words of {speaker}.", speaker=speaker)
    else:
        reason = Message(
            "hints", "Quotation marks say: these are somebody's very words. Does the text tell whose?"
        )
    return Hint("quotations", (span,), code, reason, None, 0.8 if speaker else 0.6)


DETECTOR: Final = Detector(
    id="quotations",
    name=Message("hints", "Quotations and who said them"),
    find=find,
    version=1,
    rule=Message(
        "hints",
        "Quotation marks promise that somebody said exactly these words. A good text tells who it "
        "was, so that readers can check it.",
    ),
    examples=(
        Example("de", "„Wir fangen morgen früh an“, sagte Eva Lang."),
        Example("en", "Ann Hill said: “We start tomorrow at noon.”"),
        Example("fr", "Il parle d’un « jour de fête » au village."),
        Example("es", "Habla de un «día de fiesta» en el pueblo."),
    ),
)

"""What somebody said, word for word: in quotation marks or set as a block, and who said it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from annotator.core.article import BlockKind
from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import Detector, Example, Hint
from annotator.hints.marks import Pair, pairs
from annotator.hints.speech import Attribution, attributions

if TYPE_CHECKING:
    from annotator.core.article import Article, Block

_FEWEST_WORDS: Final = 4
"""Words of a whole sentence; shorter quotations with a capital are names of works."""
_MARKS: Final = {"de": "„“", "en": "“”", "fr": "«»", "es": "«»"}
_ANNOUNCED: Final = re.compile(r"[^.!?\n„“”«»\"]{0,60}\Z")
_TOLD: Final = re.compile(r"[^.!?\n„“”«»\"]{0,40}\Z")
_WIDTH: Final = 60


class _Speech(NamedTuple):
    """Who is named before what was said, and who behind it."""

    before: Attribution | None
    after: Attribution | None

    @property
    def speaker(self) -> Span | None:
        told = self.after or self.before
        return told.speaker if told else None


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield direct and partial quotations with who said them, what lacks marks, and speakers named twice."""
    text, told = str(article.text), attributions(article, languages)
    for pair in pairs(article, languages):
        code = _code(text, pair)
        if code:
            speech = _speech(text, pair, told)
            speaker = article.text.quote(speech.speaker) if speech.speaker else ""
            yield _said(Span(pair.start, pair.end), code, speaker)
            yield from _named_twice(article, pair, speech)
    announced = [None, *article.blocks]
    for before, (block, following) in zip(announced, pairwise(article.blocks), strict=False):
        if block.kind is BlockKind.QUOTATION and following.kind is BlockKind.ATTRIBUTION:
            yield from _block(article, block, following, languages)
            yield from _block_named_twice(article, before, following)


def _code(text: str, pair: Pair) -> str:
    """Return the code for what is said in *pair*; the empty string for single words and names of works."""
    said = text[pair.start + 1 : pair.end - 1].strip()
    count = said.count(" ") + 1
    if count > 1 and said[0].islower():
        return "quote.mixed"
    announced = text[max(0, pair.start - 2) : pair.start] == ": "
    finished = said.endswith((".", "!", "?", "…", ",")) or text[pair.end : pair.end + 2] == ", "
    return "quote.direct" if count >= _FEWEST_WORDS and (announced or finished) else ""


# ---- who says it ---------------------------------------------------------------------------------


def _speech(text: str, pair: Pair, told: Sequence[Attribution]) -> _Speech:
    """Return who is named next to *pair*, in the same sentence."""
    place = bisect_left(told, pair.end, key=lambda each: each.cue.start)
    before = after = None
    finished = text[pair.start : pair.end - 1].rstrip().endswith(".") and text[pair.end : pair.end + 1] != ","
    for each in told[place : place + (0 if finished else 1)]:  # else the next sentence tells of other words
        start = min(each.cue.start, each.speaker.start)
        if start >= pair.end and _TOLD.fullmatch(text[pair.end : min(start, pair.end + _WIDTH)]):
            after = each
    place = bisect_left(told, pair.start, key=lambda each: each.cue.start)
    for each in told[max(0, place - 1) : place]:
        end = max(each.cue.end, each.speaker.end)
        if end <= pair.start <= end + _WIDTH and _ANNOUNCED.fullmatch(text[end : pair.start]):
            before = each
    return _Speech(before, after)


def _named_twice(article: "Article", pair: Pair, speech: _Speech) -> Iterator[Hint]:
    """Yield who is named behind a quotation that a colon after their name announced."""
    text = str(article.text)
    if speech.before and speech.after and text[max(0, pair.start - 2) : pair.start] == ": ":
        first, again = article.text.quote(speech.before.speaker), article.text.quote(speech.after.speaker)
        if first.split()[-1] == again.split()[-1]:
            start = min(speech.after.cue.start, speech.after.speaker.start)
            yield _twice(Span(start, max(speech.after.cue.end, speech.after.speaker.end)), again)


def _block_named_twice(article: "Article", before: "Block | None", attribution: "Block") -> Iterator[Hint]:
    """Yield the line below a quotation that names who was announced above it."""
    speaker = _named_in(article, attribution)
    announced = article.text.quote(before.span).rstrip() if before else ""
    sentence = re.split(r"[.!?] ", announced)[-1]
    if speaker and announced.endswith(":") and speaker in sentence:
        yield _twice(attribution.span, speaker)


def _twice(span: Span, speaker: str) -> Hint:
    return Hint(
        detector="quotations",
        spans=(span,),
        code="error.quote",
        reason=Message(
            "hints", "{speaker} was announced just before: the name stands here twice.", speaker=speaker
        ),
        correction=None,
        confidence=0.5,
    )


def _named_in(article: "Article", attribution: "Block") -> str:
    """Return the name in an attribution line: what stands before the first comma."""
    line = article.text.quote(attribution.span).strip("–—―- \n")
    return re.split(r"[,;(]", line, maxsplit=1)[0].strip()


# ---- what is said --------------------------------------------------------------------------------


def _block(
    article: "Article", block: "Block", attribution: "Block", languages: frozenset[str]
) -> Iterator[Hint]:
    said = article.text.quote(block.span)
    speaker = _named_in(article, attribution)
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
    version=2,
    rule=Message(
        "hints",
        "Quotation marks promise that somebody said exactly these words. A good text tells who it "
        "was, so that readers can check it, and tells it once.",
    ),
    examples=(
        Example("de", "„Wir fangen morgen früh an“, sagte Eva Lang."),
        Example("en", "Ann Hill said: “We start tomorrow at noon.”"),
        Example("fr", "Il parle d’un « jour de fête » au village."),
        Example("es", "Habla de un «día de fiesta» en el pueblo."),
    ),
)

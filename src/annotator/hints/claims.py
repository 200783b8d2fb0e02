"""Numbers, dates, superlatives and causes that can be checked, and no source stands near them."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints import sources
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.lexicon import lines, pattern, words
from annotator.hints.marks import said_in
from annotator.hints.sentences import Sentences
from annotator.hints.speech import attributions

if TYPE_CHECKING:
    from annotator.core.article import Article

_DIGITS: Final = r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?![\d/-])|\d+(?:[.,]\d+)?(?![\d/-])"
_FIGURE: Final = re.compile(r"[$€£\d]\d*(?:[.,\u00a0\u202f]\d+)*")
_GLUED: Final = re.compile(r"[\w.,/-]")
_REACH: Final = 20
"""Code points before a number in which *about* stands."""
_YEAR: Final = r"(?:19|20)\d\d\b"
_CLAUSE_ENDS: Final = ",;:–("


class _Kind(NamedTuple):
    code: str
    part: str
    reason: Message
    whole_clause: bool


_KINDS: Final = (
    _Kind(
        "claim.number",
        "number",
        Message("hints", "This number can be checked, and no source stands near it."),
        whole_clause=False,
    ),
    _Kind(
        "claim.number",
        "date",
        Message("hints", "This date can be checked, and no source stands near it."),
        whole_clause=False,
    ),
    _Kind(
        "claim.fact",
        "superlatives",
        Message("hints", "This says that something is the most or the first of all. Who found that out?"),
        whole_clause=True,
    ),
    _Kind(
        "claim.cause",
        "causes",
        Message("hints", "This says that one thing led to another. How does the text know?"),
        whole_clause=True,
    ),
)


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """
    Yield the first claim of each kind in a sentence, unless it or a sentence next to it tells a source.

    What somebody says in quotation marks has a source: them.
    """
    text, said, sentences = str(article.text), said_in(article, languages), Sentences(article.text)
    vague = {hint.spans[0] for hint in sources.find(article, languages)}
    told = [
        attribution.cue.start
        for attribution in attributions(article, languages)
        if not any(span.touches(attribution.cue) or span.touches(attribution.speaker) for span in vague)
    ]
    for kind in _KINDS:
        reached = 0
        for language in sorted(languages):
            for place in _places(text, language, kind.part):
                sentence = sentences.around(place[0])
                if sentence is None or place[0] < reached or said.holds(place[0]):
                    continue
                start, end = sentences.near(place[0])
                if bisect_left(told, start) == bisect_left(told, end):
                    reached = sentence[1]
                    yield _hint(kind, _clause(text, sentence, place) if kind.whole_clause else place)


def _places(text: str, language: str, part: str) -> Iterator[tuple[int, int]]:
    """Yield where a claim may stand: numbers that are no part of something else, with *about* before them."""
    claim_of = _pattern(language, part)
    if part != "number":
        found = (claim.span() for claim in claim_of.finditer(text))
        yield from (place for place in found if part != "date" or not _is_glued(text, place[0]))
        return
    for figure in _FIGURE.finditer(text):
        claim = claim_of.match(text, figure.start())
        if claim and not _is_glued(text, claim.start()):
            about = _about(language).search(text, max(0, claim.start() - _REACH), claim.start())
            yield about.start() if about else claim.start(), claim.end()


def _is_glued(text: str, start: int) -> bool:
    """Return whether a number is a part of something else, of a version or of a longer number."""
    return _GLUED.search(text, max(0, start - 1), start) is not None


def _clause(text: str, sentence: tuple[int, int], place: tuple[int, int]) -> tuple[int, int]:
    """Return the words between the commas around *place*."""
    start = max(text.rfind(mark, sentence[0], place[0]) + 1 for mark in _CLAUSE_ENDS)
    ends = (text.find(mark, place[1], sentence[1]) for mark in _CLAUSE_ENDS)
    end = min((found for found in ends if found >= 0), default=sentence[1])
    words = text[max(start, sentence[0]) : end]
    begin = end - len(words.lstrip())
    return begin, begin + len(words.strip().rstrip('.!?…”“»"\u00a0\u202f '))


def _hint(kind: _Kind, place: tuple[int, int]) -> Hint:
    return Hint("claims", (Span(*place),), kind.code, kind.reason, None, 0.45)


@cache
def _about(language: str) -> re.Pattern[str]:
    listed = " ".join(lines("claims", language, "about")).split("; ")
    return re.compile(rf"\b(?i:{'|'.join(sorted(listed, key=len, reverse=True))}) \Z")


@cache
def _pattern(language: str, part: str) -> re.Pattern[str]:
    if part in {"superlatives", "causes"}:
        return pattern("claims", language, part)
    if part == "date":
        months = "|".join(" ".join(lines("times", language, "months")).split())
        return re.compile(
            rf"\d{{1,2}}(?:\.|er|º|st|nd|rd|th)? (?:de |of )?(?:{months})\b(?:,? (?:de )?{_YEAR})?"
            rf"|(?:{months}) [0-3]?\d(?:st|nd|rd|th)?(?:, (?:19|20)\d\d)?\b(?!\.?\d)"
        )
    units = "|".join(sorted(words("claims", "units", frozenset({language})), key=len, reverse=True))
    unit = rf"(?:[ \u00a0\u202f](?:{units})\b)+(?: (?:of|de|d’|d') ?[^\W\d_]+)?(?! old\b| alte?[rmns]?\b)"
    thing = r"(?: [a-zäöüß]{4,})? (?!Uhr\b)[A-ZÄÖÜ][a-zäöüß]+(?! alte?[rmns]?\b)\b"
    amount = r"(?:\d{1,3}(?:[.\u00a0\u202f ]\d{3})+|\d{1,3}(?![\d.,/-]))"  # four digits may be a year
    things = rf"|{amount}{thing}" if language == "de" else ""
    return re.compile(
        rf"[$€£](?:{_DIGITS})(?: (?:million|billion))?|(?:{_DIGITS})(?:[ \u00a0\u202f]?%|{unit}){things}"
    )


DETECTOR: Final = Detector(
    id="claims",
    name=Message("hints", "Claims worth checking"),
    languages=LANGUAGES,
    find=find,
    version=1,
    rule=Message(
        "hints",
        "Numbers, dates, superlatives and causes can be checked. A good text tells where it has them from, "
        "in the same sentence or next to it.",
    ),
    examples=(
        Example("de", "Rund 300 Menschen flohen.", "Rund 300 Menschen flohen, sagte die Bürgermeisterin."),
        Example("en", "The dam is 40 metres high.", "The dam is 40 metres high, according to the builders."),
        Example("fr", "La digue mesure 40 mètres.", "Selon le maire, la digue mesure 40 mètres."),
        Example("es", "El dique mide 40 metros.", "Según el alcalde, el dique mide 40 metros."),
    ),
)

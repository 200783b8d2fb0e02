"""Turns of another language, word by word, as machine translation leaves them."""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.lexicon import alternatives, lines
from annotator.hints.marks import said_in

if TYPE_CHECKING:
    from annotator.core.article import Article

_NAMES: Final = {
    "de": Message("hints", "German"),
    "en": Message("hints", "English"),
    "fr": Message("hints", "French"),
    "es": Message("hints", "Spanish"),
}
_DEPENDS: Final = "-"


class _Calque(NamedTuple):
    turn: re.Pattern[str]
    better: str
    original: str
    language: str


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield the turns that the article itself uses; what somebody says in quotation marks is theirs."""
    text, said = str(article.text), said_in(article, languages)
    for language in sorted(languages):
        calques = _calques(language)
        for place in _any(language).finditer(text):
            if not said.holds(place.start()):
                calque = next(each for each in calques if each.turn.fullmatch(text, *place.span()))
                yield _hint(place, calque)


def _hint(place: re.Match[str], calque: _Calque) -> Hint:
    told: dict[str, object] = {"original": calque.original, "language": _NAMES[calque.language]}
    if calque.better == _DEPENDS:
        reason = Message("hints", "This is “{original}” ({language}), translated word by word.", **told)
        correction = None
    else:
        first = calque.better[0].upper() if place[0][0].isupper() else calque.better[0]
        correction = first + calque.better[1:]
        reason = Message(
            "hints",
            "This is “{original}” ({language}), translated word by word. Better: “{better}”.",
            **told,
            better=correction,
        )
    return Hint("calques", (Span(*place.span()),), "error.style", reason, correction, 0.6)


@cache
def _any(language: str) -> re.Pattern[str]:
    turns = tuple(line.partition(" | ")[0] for line in lines("calques", language, "calques"))
    return re.compile(rf"\b{alternatives(turns, language)}(?!\w)")


@cache
def _calques(language: str) -> tuple[_Calque, ...]:
    listed = (line.split(" | ") for line in lines("calques", language, "calques"))
    return tuple(
        _Calque(re.compile(alternatives((turn,), language)), better, original, original_language)
        for turn, better, original, original_language in listed
    )


DETECTOR: Final = Detector(
    id="calques",
    name=Message("hints", "Turns of another language"),
    languages=LANGUAGES,
    find=find,
    version=1,
    rule=Message(
        "hints",
        "Machine translation often takes a turn of the other language word by word. The words are right, but "
        "nobody says it like that.",
    ),
    examples=(
        Example("de", "Am Ende des Tages zählt der Preis.", "Letztlich zählt der Preis."),
        Example("en", "She gave him advices.", "She gave him advice."),
        Example("fr", "Il faut partir dans l’ordre de gagner.", "Il faut partir afin de gagner."),
        Example("es", "La reunión tomó lugar ayer.", "La reunión tuvo lugar ayer."),
    ),
)

"""The comma that German has before *dass*, *weil* and their like."""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import Detector, Example, Hint
from annotator.hints.lexicon import words

if TYPE_CHECKING:
    from annotator.core.article import Article

_GERMAN: Final = frozenset({"de"})


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:  # noqa: ARG001 - German only
    """
    Yield words that a clause follows without a comma.

    Looked at are nouns in mid-sentence, participles, and before *dass* verbs that hardly go without it:
    *so dass*, *auch weil* and *kurz bevor* need no comma. Neither do nouns that belong to the clause, as in
    *zum Teil weil* and *zwei Tage nachdem*.
    """
    for place in _pattern().finditer(str(article.text)):
        if place["before"] not in words("commas", "no_comma_after", _GERMAN):
            yield Hint(
                detector="commas",
                spans=(Span(*place.span()),),
                code="error.spelling",
                reason=Message("hints", "A comma belongs before “{word}”.", word=place["clause"]),
                correction=f"{place['before']}, {place['clause']}",
                confidence=0.85,
            )


@cache
def _pattern() -> re.Pattern[str]:
    others = "|".join(sorted(words("commas", "conjunctions", _GERMAN)))
    verbs = "|".join(sorted(words("commas", "verbs", _GERMAN)))
    noun = r"(?<=[a-zäöüß] )(?P<before>[A-ZÄÖÜ][a-zäöüß]{2,30}"
    participle = r"(?<=[\wß] )ge[a-zäöüß]{3,12}(?:t|en)|worden"
    return re.compile(
        rf"{noun}|(?<![\wß-])(?:{participle}|(?:{verbs})(?= dass))) (?P<clause>dass|{others})(?= [\wÄÖÜ„])"
    )


DETECTOR: Final = Detector(
    id="commas",
    name=Message("hints", "Commas before clauses"),
    languages=_GERMAN,
    find=find,
    version=2,
    rule=Message(
        "hints",
        "In German, a comma stands before a clause that begins with “dass”, “weil” or “obwohl”. Without it, "
        "the sentence is hard to read.",
    ),
    examples=(
        Example("de", "Sie hat die Hoffnung dass es gelingt.", "Sie hat die Hoffnung, dass es gelingt."),
        Example("de", "Er ist gekommen weil es regnet.", "Er ist gekommen, weil es regnet."),
    ),
)

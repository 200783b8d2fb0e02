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
_PARTS: Final = ("always", "conjunctions", "finite", "never_after")


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:  # noqa: ARG001 - German only
    """
    Yield words that a clause follows without a comma.

    *dass* and *wobei* hardly go without one, except after words such as *ohne* and *und*. Before *weil* and
    its like stands none after adverbs, as in *auch weil*, so that only nouns, participles and some verbs are
    looked at. Nor do nouns that belong to the clause have one: *zum Teil weil*, *zwei Tage nachdem*.
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
    """Return a pattern for conjunctions and the word before them, where no comma stands between."""
    listed = {part: "|".join(sorted(words("commas", part, _GERMAN))) for part in _PARTS}
    noun = r"(?<=[a-zäöüß] )[A-ZÄÖÜ][a-zäöüß-]{2,30}"
    participle = r"(?<=[\wß] )ge[a-zäöüß]{3,12}(?:t|en)|worden"
    infinitive = r"[a-zäöüß]{3,20}ieren|[a-zäöüß]{0,15}zu[a-zäöüß]{3,15}en"
    verb = f"{participle}|{infinitive}|{listed['finite']}"
    any_word = rf"(?!(?:{listed['never_after']})\b)(?:{noun}|[a-zäöüß]{{2,30}})"
    return re.compile(
        rf"(?<![\wß-])(?P<before>{any_word}(?= (?:{listed['always']}) )|{noun}|{verb})"
        rf" (?P<clause>{listed['always']}|{listed['conjunctions']})(?= [\wÄÖÜ„])"
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

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
_NOUN: Final = r"(?<=[a-zäöüß] )[A-ZÄÖÜ][a-zäöüß-]{2,30}"
_REACH: Final = 40
"""Code points before a conjunction that are looked at; no word is longer."""


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:  # noqa: ARG001 - German only
    """
    Yield words that a clause follows without a comma.

    *dass* and *wobei* hardly go without one, except after words such as *ohne* and *und*. Before *weil* and
    its like stands none after adverbs, as in *auch weil*, so that only nouns, participles and some verbs are
    looked at. Nor do nouns that belong to the clause have one: *zum Teil weil*, *zwei Tage nachdem*.
    """
    text = str(article.text)
    for clause in _clauses().finditer(text):
        near = text[max(0, clause.start() - _REACH) : clause.start()]
        before = (_before_all() if clause["always"] else _before_others()).search(near)
        if before and before["word"] not in words("commas", "no_comma_after", _GERMAN):
            word = clause["always"] or clause["other"]
            yield Hint(
                detector="commas",
                spans=(Span(clause.start() - len(before["word"]), clause.end()),),
                code="error.spelling",
                reason=Message("hints", "A comma belongs before “{word}”.", word=word),
                correction=f"{before['word']}, {word}",
                confidence=0.85,
            )


@cache
def _clauses() -> re.Pattern[str]:
    always, others = _listed("always"), _listed("conjunctions")
    return re.compile(rf" (?:(?P<always>{always})|(?P<other>{others}))(?= [\wÄÖÜ„])")


@cache
def _before_all() -> re.Pattern[str]:
    return re.compile(rf"(?<![\wß-])(?!(?:{_listed('never_after')})\Z)(?P<word>{_NOUN}|[a-zäöüß]{{2,30}})\Z")


@cache
def _before_others() -> re.Pattern[str]:
    participle = r"(?<=[\wß] )(?:ge|be|ver|er|ent|zer)[a-zäöüß]{3,14}(?:t|en)|worden"
    infinitive = r"[a-zäöüß]{3,20}ieren|[a-zäöüß]{0,15}zu[a-zäöüß]{3,15}en"
    return re.compile(rf"(?<![\wß-])(?P<word>{_NOUN}|{participle}|{infinitive}|{_listed('finite')})\Z")


def _listed(part: str) -> str:
    return "|".join(sorted(words("commas", part, _GERMAN)))


DETECTOR: Final = Detector(
    id="commas",
    name=Message("hints", "Commas before clauses"),
    languages=_GERMAN,
    find=find,
    version=3,
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

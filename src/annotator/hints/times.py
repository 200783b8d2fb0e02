"""Times that nobody can look up, in an article without a date."""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.lexicon import lines, pattern
from annotator.hints.marks import said_in

if TYPE_CHECKING:
    from annotator.core.article import Article

_JUST: Final = re.compile(r"\bwurden? (gerade(?: erst)?) (?=(?:ein|d(?:er|ie|as))\w{0,2}\b)")
_NUMERIC: Final = re.compile(
    r"(?<![\d.,])(?:[0-3]?\d\. ?[01]?\d\. ?(?:19|20)\d\d|[0-3]?\d[/-][01]?\d[/-](?:19|20)?\d\d"
    r"|(?:19|20)\d\d-[01]\d-[0-3]\d)(?!\d)"
)


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """
    Yield times such as *recently*, unless the article has a date from which they can be counted.

    A date has a day or a month; with a year alone nobody can count days. What somebody says in quotation
    marks is theirs.
    """
    text = str(article.text)
    if article.provenance.published or _NUMERIC.search(text) or _written_date(languages).search(text):
        return
    said = said_in(article, languages)
    found = [
        time.span() for language in sorted(languages) for time in pattern("times", language).finditer(text)
    ]
    if "de" in languages:
        found += [time.span(1) for time in _JUST.finditer(text)]
    for start, end in found:
        if not said.holds(start):
            yield Hint(
                detector="times",
                spans=(Span(start, end),),
                code="error.source",
                reason=Message(
                    "hints", "When exactly was that? The article gives no date, so nobody can look it up."
                ),
                correction=None,
                confidence=0.5,
            )


@cache
def _written_date(languages: frozenset[str]) -> re.Pattern[str]:
    """Return a pattern for a month with a day or a year."""
    months = "|".join(
        month
        for language in sorted(languages)
        for month in " ".join(lines("times", language, "months")).split()
    )
    return re.compile(
        rf"(?<![\d,.])(?:[0-3]?\d(?:\.|er|º|st|nd|rd|th)? (?:de |of )?(?:{months})\b"
        rf"|(?:{months})\.?,? (?:de )?(?:19|20)\d\d\b|(?:{months})\.? [0-3]?\d(?:st|nd|rd|th)?(?!\d))"
    )


DETECTOR: Final = Detector(
    id="times",
    name=Message("hints", "Times without a date"),
    languages=LANGUAGES,
    find=find,
    version=1,
    rule=Message(
        "hints",
        "“Recently” means something else every day. An article that gives no date at all leaves its readers "
        "guessing when things happened.",
    ),
    examples=(
        Example("de", "Kürzlich brach der Damm.", "Am 3. Mai 2024 brach der Damm."),
        Example("en", "The dam broke recently.", "The dam broke on 3 May 2024."),
        Example("fr", "La digue a cédé récemment.", "La digue a cédé le 3 mai 2024."),
        Example("es", "El dique cedió recientemente.", "El dique cedió el 3 de mayo de 2024."),
    ),
)

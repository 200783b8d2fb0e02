"""Sentences that end before they have a main verb, as translations from French have them."""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final

from annotator.core.article import BlockKind
from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import Detector, Example, Hint
from annotator.hints.lexicon import words
from annotator.hints.marks import said_in
from annotator.hints.sentences import Sentences

if TYPE_CHECKING:
    from annotator.core.article import Article

_GERMAN: Final = frozenset({"de"})
_NOUN: Final = r"[A-ZÄÖÜ][\wäöüß-]+"
_PART: Final = re.compile(r", *(?P<first>\w+)?")
_OTHER: Final = re.compile(r"[:;()]| [–—-] ")
"""Signs with which a sentence may go on in another way."""


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """
    Yield sentences of a noun and what a relative clause tells of it, and nothing else.

    A main clause goes on with its verb behind the comma: *Eine Frau, die dort wohnt, lachte.* So a sentence
    is left alone if any of its parts may begin with one.
    """
    text, said, sentences = str(article.text), said_in(article, languages), Sentences(article.text)
    for block in article.blocks:
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        for start in _subject().finditer(text, block.span.start, block.span.end):
            sentence = sentences.around(start.start())
            if (
                sentence
                and sentence[0] == start.start()
                and text[sentence[1] - 1] == "."
                and not said.holds(start.start())
                and _is_fragment(text[start.end() : sentence[1]])
            ):
                yield _hint(Span(*sentence))


def _is_fragment(rest: str) -> bool:
    """Return whether no part of *rest*, behind the relative pronoun, can begin with the main verb."""
    no_verbs = words("fragments", "no_verbs", _GERMAN)
    if _OTHER.search(rest):
        return False
    firsts = [part["first"] for part in _PART.finditer(rest)]
    return all(first and (first in no_verbs or first[0].isupper()) for first in firsts)


@cache
def _subject() -> re.Pattern[str]:
    relatives = "|".join(words("fragments", "relatives", _GERMAN))
    inside = "|".join(words("fragments", "inside", _GERMAN))
    adjective = r"[a-zäöüß]+e[mnrs]?"
    more = rf"(?: (?:{inside})(?: (?:{inside}|{adjective})){{0,2}} {_NOUN}){{0,3}}"
    begins = r"(?<![^.!?…] .)"  # nothing, a line feed or a full stop stands before it
    pronoun = rf"(?:(?:{inside}) )?(?:{relatives})\b"
    return re.compile(
        rf"[A-ZÄÖÜ]{begins}(?:(?:(?<=E)ine?|(?<=S)o viele)(?: {adjective}){{0,2}} {_NOUN}{more}, {pronoun}"
        rf"|(?:[a-zäöüß]+e [A-ZÄÖÜ])?[\wäöüß-]+en{more}, (?:die|deren|denen)\b)"
    )


def _hint(span: Span) -> Hint:
    return Hint(
        detector="fragments",
        spans=(span,),
        code="error.grammar",
        reason=Message(
            "hints", "This sentence has no main verb: it says what something is like, then stops."
        ),
        correction=None,
        confidence=0.5,
    )


DETECTOR: Final = Detector(
    id="fragments",
    name=Message("hints", "Sentences without a main verb"),
    languages=_GERMAN,
    find=find,
    version=1,
    rule=Message(
        "hints",
        "“A decision that worries many.” is no whole sentence: the main verb is missing. French news writes "
        "like that, and translations keep it.",
    ),
    examples=(
        Example("de", "Eine Entscheidung, die viele beunruhigt.", "Diese Entscheidung beunruhigt viele."),
    ),
)

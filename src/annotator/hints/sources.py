"""Sources without a name: *experts*, *certain sources*."""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.lexicon import lines, pattern, words

if TYPE_CHECKING:
    from annotator.core.article import Article

_AFTER_WORD: Final = re.compile(r"\w \Z")
"""„Diese Experten“ were named before."""
_MORE: Final = r"(?! (?:d[aeiou]\w|v[oe]\w|aus|bei|beim|im|um|wie|für)\b)"
"""Words that tell more about people, and so keep them silent."""


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield sources that nobody can ask, and *the analyst* where no analyst has a name."""
    text = str(article.text)
    for language in sorted(languages):
        yield from (_hint(phrase.span()) for phrase in pattern("sources", language).finditer(text))
        for people in _people(language).finditer(text):
            if people["behind"] or not _AFTER_WORD.search(text, max(0, people.start() - 2), people.start()):
                yield _hint(people.span("behind" if people["behind"] else "people"))
        named: dict[str, bool] = {}
        for source in pattern("sources", language, "roles_said").finditer(text):
            roles = words("sources", "roles", frozenset({language}))
            role = next(each for each in roles if each in source[0])
            if role not in named:
                named[role] = _is_named(text, role)
            if not named[role]:
                yield _hint(source.span())


@cache
def _people(language: str) -> re.Pattern[str]:
    """Return a pattern for people who say something; in German also behind the verb."""
    people, say = ("|".join(" ".join(lines("sources", language, part)).split()) for part in ("people", "say"))
    if not people:
        return re.compile(r"(?!)")
    behind = (
        rf"(?:{say}) (?P<behind>{people}){_MORE}"
        if lines("sources", language, "after_say")
        else r"(?!)(?P<behind>)"
    )
    return re.compile(rf"\b(?:(?P<people>{people})(?= (?:{say})\b)|{behind})")


def _is_named(text: str, role: str) -> bool:
    """Return whether a name follows the word for a *role* anywhere in *text*."""
    return re.search(rf"\b(?i:{role})(?:en|in|e)? (?:Dr\. |Prof\. )?[A-ZÀ-ÖØ-Þ]", text) is not None


def _hint(place: tuple[int, int]) -> Hint:
    return Hint(
        detector="sources",
        spans=(Span(*place),),
        code="error.source",
        reason=Message("hints", "Who exactly says so? Without a name nobody can check it."),
        correction=None,
        confidence=0.7,
    )


DETECTOR: Final = Detector(
    id="sources",
    name=Message("hints", "Sources without a name"),
    languages=LANGUAGES,
    find=find,
    version=2,
    rule=Message(
        "hints",
        "Whoever writes news says where they know it from. “Experts” or “certain sources” have no "
        "name: nobody can ask them, and nobody can tell whether they exist.",
    ),
    examples=(
        Example(
            "de", "Darin sehen Experten ein Risiko.", "Darin sieht die Klimaforscherin Eva Lang ein Risiko."
        ),
        Example(
            "en",
            "According to some experts, it will rain.",
            "According to the weather service, it will rain.",
        ),
        Example(
            "fr", "Selon certaines sources, il est parti.", "Selon son porte-parole Luc Petit, il est parti."
        ),
        Example("es", "Según algunas fuentes, ya salió.", "Según su portavoz Ana Ruiz, ya salió."),
    ),
)

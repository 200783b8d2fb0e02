"""Sources without a name: *experts*, *certain sources*."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint

if TYPE_CHECKING:
    from annotator.core.article import Article

_DE_SOME: Final = "bestimmten|gewissen|ungenannten|informierten|einigen|mehreren"
_DE_WHO: Final = "Experten|Expertinnen|Beobachter|Insider|Kritiker|Fachleute|Analysten"
_DE_WHOM: Final = "Experten|Expertinnen|Beobachtern|Insidern|Kritikern|Fachleuten|Analysten"
_DE_SAY: Final = "sagen|sehen|warnen|meinen|glauben|vermuten|befürchten|fürchten|erwarten"
_EN_WHO: Final = "experts|analysts|observers|insiders|critics"
_EN_SAY: Final = "say|believe|think|claim|argue|fear|warn"
_FR_WHO: Final = "experts|spécialistes|observateurs|analystes"
_FR_SAY: Final = "estiment|affirment|pensent|craignent|disent"
_ES_SAY: Final = "creen|afirman|dicen|advierten|temen"
_ES_WHO: Final = "expertos|analistas|observadores|críticos"
_PATTERNS: Final = {
    "de": (
        rf"(?:{_DE_SOME}) (?:Quellen|Kreisen|Berichten) zufolge",
        rf"(?:{_DE_WHOM}) zufolge",
        rf"(?:[Ll]aut|[Nn]ach (?:Ansicht|Meinung|Angaben) von) (?:{_DE_WHOM})(?=[,.]| [a-zäöü]+(?:t|en)\b)",
        rf"(?:{_DE_SAY}) (?P<who>{_DE_WHO})(?! (?:d[aeiou]\w|v[oe]\w|aus|bei|beim|im|um|wie|für)\b)",
        rf"(?:[Vv]iele|[Ee]inige|[Mm]anche) (?:{_DE_WHO})(?= (?:{_DE_SAY})\b)",
        rf"(?<!\w )(?:{_DE_WHO})(?= (?:{_DE_SAY})\b)",  # „diese Experten“ were named before
    ),
    "en": (
        rf"[Aa]ccording to (?:some |certain |various |unnamed )?(?:{_EN_WHO}|sources)(?=[,.])",
        rf"(?:[Ss]ome|[Mm]any|[Mm]ost|[Cc]ertain) (?:{_EN_WHO}|people)(?= (?:{_EN_SAY})\b)",
        rf"(?:{_EN_WHO.title()})(?= (?:{_EN_SAY})\b)",
    ),
    "fr": (
        r"[Ss]elon (?:certaines|des|plusieurs|diverses) sources(?: anonymes)?(?=[,.])",
        rf"[Ss]elon (?:certains|des|les|plusieurs) (?:{_FR_WHO})(?=[,.])",
        rf"(?:[Cc]ertains|[Dd]es|[Pp]lusieurs) (?:{_FR_WHO})(?= (?:{_FR_SAY})\b)",
    ),
    "es": (
        r"[Ss]egún (?:ciertas|algunas|diversas|varias) fuentes(?: anónimas)?(?=[,.])",
        rf"[Ss]egún (?:los |algunos |varios )?(?:{_ES_WHO})(?=[,.])",
        rf"(?:[Aa]lgunos|[Mm]uchos|[Vv]arios) (?:{_ES_WHO})(?= (?:{_ES_SAY})\b)",
    ),
}
"""
Written by us after the kinds that the English Wikipedia's Manual of Style, *Words to watch*, calls
unsupported attributions. Words that say more about the source come after some of them and keep them silent.
"""
_ROLE: Final = {
    "de": r"[Ll]aut (?:dem|der) (?P<role>Analyst|Expert|Beobachter)(?:en|in)?\b"
    r"(?! (?:[A-ZÄÖÜ]|d[eu]|vo[mn]|für|aus))",
    "en": r"[Aa]ccording to the (?P<role>analyst|expert|observer)\b(?=[,.])",
    "fr": r"[Ss]elon (?:l['’]|le |la )(?P<role>analyste|expert|observateur)\b(?=[,.])",
    "es": r"[Ss]egún (?:el |la )(?P<role>analista|expert|observador)[ao]?\b(?=[,.])",
}
"""*The analyst*, of whom the article may tell the name."""


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield sources that nobody can ask, and *the analyst* where no analyst has a name."""
    text = str(article.text)
    for language in sorted(languages & _PATTERNS.keys()):
        for phrase in re.finditer(rf"\b(?:{'|'.join(_PATTERNS[language])})", text):
            yield _hint(Span(*phrase.span(phrase.lastgroup or 0)))
        roles = list(re.finditer(rf"\b{_ROLE[language]}", text))
        named = {role for role in {found["role"] for found in roles} if _is_named(text, role)}
        for role in roles:
            if role["role"] not in named:
                yield _hint(Span(*role.span()))


def _is_named(text: str, role: str) -> bool:
    """Return whether a name follows the word for a *role* anywhere in *text*."""
    return re.search(rf"\b(?i:{role})(?:en|in|e)? (?:Dr\. |Prof\. )?[A-ZÀ-ÖØ-Þ]", text) is not None


def _hint(span: Span) -> Hint:
    return Hint(
        detector="sources",
        spans=(span,),
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
    version=1,
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

"""Formulas that claim certainty instead of giving reasons."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.lexicon import pattern
from annotator.hints.marks import said_in

if TYPE_CHECKING:
    from annotator.core.article import Article


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield the formulas that the article itself uses; what somebody says in quotation marks is theirs."""
    said = said_in(article, languages)
    for language in sorted(languages):
        for formula in pattern("certainty", language).finditer(str(article.text)):
            if not said.holds(formula.start()):
                yield Hint(
                    detector="certainty",
                    spans=(Span(*formula.span()),),
                    code="error.loaded",
                    reason=Message("hints", "The text claims to be certain, but a reason would be better."),
                    correction=None,
                    confidence=0.65,
                )


DETECTOR: Final = Detector(
    id="certainty",
    name=Message("hints", "Certainty without reasons"),
    languages=LANGUAGES,
    find=find,
    version=1,
    rule=Message(
        "hints",
        "“Undoubtedly” and “it is clear that” ask readers to believe. Reasons and sources would let them "
        "judge for themselves.",
    ),
    examples=(
        Example("de", "Zweifellos wird es teurer.", "Es wird teurer, denn der Zoll steigt."),
        Example("en", "It is clear that he lied.", "He lied, as the video shows."),
        Example("fr", "Il est évident que le prix va monter.", "Le prix va monter, car la taxe augmente."),
        Example("es", "No cabe duda de que mintió.", "Mintió, como muestra el vídeo."),
    ),
)

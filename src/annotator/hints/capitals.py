"""Words with a capital in the middle of a sentence, where two sentences were joined badly."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.lexicon import words

if TYPE_CHECKING:
    from annotator.core.article import Article

_CAPITAL: Final = re.compile(
    r"(?:(?<=[a-zß-öø-ÿ] )|(?<=[a-zß-öø-ÿ], ))(?P<word>[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)"
    r"(?= [a-zß-öø-ÿ]{2,}[ ,.])(?! am Rhein)"
)


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """
    Yield adverbs, conjunctions and articles with a capital between two words in small letters.

    Names hardly begin with an adverb or a conjunction. Articles count in German and English only, where a
    name goes on with a capital: *Die Zeit*, *The Guardian*, but *Les misérables*, *Los girasoles*.
    """
    small = words("capitals", "words", languages) | words("capitals", "articles", languages)
    for capital in _CAPITAL.finditer(str(article.text)):
        if capital["word"].lower() in small:
            yield Hint(
                detector="capitals",
                spans=(Span(*capital.span("word")),),
                code="error.spelling",
                reason=Message(
                    "hints",
                    "A capital in mid-sentence: perhaps a new sentence begins here, or words got lost.",
                ),
                correction=capital["word"].lower(),
                confidence=0.8,
            )


DETECTOR: Final = Detector(
    id="capitals",
    name=Message("hints", "Capitals in mid-sentence"),
    languages=LANGUAGES,
    find=find,
    version=3,
    rule=Message(
        "hints",
        "Words such as “however” or “the” are written with a capital only where a sentence begins. A capital "
        "in mid-sentence tells that two sentences were joined, or that words got lost.",
    ),
    examples=(
        Example(
            "de",
            "Der Minister ist offenbar Derzeit auf Reisen.",
            "Der Minister ist offenbar derzeit auf Reisen.",
        ),
        Example(
            "en", "She was ill and Therefore missed the vote.", "She was ill and therefore missed the vote."
        ),
        Example("fr", "Le ministre est Actuellement en voyage.", "Le ministre est actuellement en voyage."),
        Example("es", "El ministro está Actualmente de viaje.", "El ministro está actualmente de viaje."),
    ),
)

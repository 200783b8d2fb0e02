"""One name in several spellings."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import Detector, Example, Hint
from annotator.matching.names import spelled_alike

if TYPE_CHECKING:
    from annotator.core.article import Article

_CAPITALISED: Final = r"[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:[-’'][^\W\d_]+)*"
_RUN: Final = re.compile(rf"(?<![\w’'\-]){_CAPITALISED}(?: {_CAPITALISED}){{1,4}}(?![\w’'\-])")
_WORD: Final = re.compile(r"\S+")
_SHORTEST: Final = 9
"""Characters of a name; shorter ones are alike by chance."""


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:  # noqa: ARG001 - any language
    """Yield names of two or more words where the article spells them in another way than mostly."""
    text = str(article.text)
    places = list(_places(text))
    counts = Counter(text[start:end] for start, end in places)
    usual: dict[str, str] = {}
    for group in spelled_alike(counts):
        most = max(group, key=counts.__getitem__)
        usual.update((name, most) for name in group if name.casefold() != most.casefold())
    reached = 0
    for start, end in places:
        name = text[start:end]
        if name in usual and start >= reached:
            reached = end
            yield Hint(
                detector="names",
                spans=(Span(start, end),),
                code="error.entity",
                reason=Message(
                    "hints", "Elsewhere in the text this name is spelled “{name}”.", name=usual[name]
                ),
                correction=usual[name],
                confidence=0.75,
            )


def _places(text: str) -> Iterator[tuple[int, int]]:
    """Yield capitalised words in a row, and the same without the first ones, which may be a title."""
    for run in _RUN.finditer(text):
        starts = [run.start() + word.start() for word in _WORD.finditer(run[0])]
        yield from ((start, run.end()) for start in starts[:-1] if run.end() - start >= _SHORTEST)


DETECTOR: Final = Detector(
    id="names",
    name=Message("hints", "Names in several spellings"),
    find=find,
    version=1,
    rule=Message(
        "hints",
        "One person, place or institution should have one spelling in a text. With two, readers may "
        "think of two people; often one of them is simply wrong.",
    ),
    examples=(
        Example(
            "de",
            "Eva Sokolow kam. Nach dem Gespräch ging Eva Sokolow, und Eva Sokolov lachte.",
            "Eva Sokolow kam. Nach dem Gespräch ging Eva Sokolow, und Eva Sokolow lachte.",
        ),
        Example(
            "en",
            "Mr Lee Jong-soo came. Today Lee Jong-soo spoke, but Lee Jong Soo did not sing.",
            "Mr Lee Jong-soo came. Today Lee Jong-soo spoke, but Lee Jong-soo did not sing.",
        ),
        Example(
            "fr",
            "Hier, Youri Sokolov parlait. Puis Youri Sokolov chantait, et Yuri Sokolov dormait.",
            "Hier, Youri Sokolov parlait. Puis Youri Sokolov chantait, et Youri Sokolov dormait.",
        ),
        Example(
            "es",
            "Vino Katherine Schmidt. Habló Katherine Schmidt y salió Katerine Schmidt.",
            "Vino Katherine Schmidt. Habló Katherine Schmidt y salió Katherine Schmidt.",
        ),
    ),
)

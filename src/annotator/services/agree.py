"""How far the people behind several documents agree on one article."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from annotator.core.article import Article
from annotator.core.codebook import Codebook
from annotator.core.document import Document
from annotator.core.errors import GradingError
from annotator.core.messages import Message
from annotator.core.segmentation import words
from annotator.core.text import Span
from annotator.grading.agreement import Mark, pairwise_f1, token_alpha, unitizing_alpha
from annotator.grading.extents import Extent, Extents
from annotator.grading.gamma import gamma

_NOTHING: Final = frozenset[str]()

Marked = tuple[tuple[tuple[Span, ...], str], ...]
"""The spans and the code of each annotation that somebody has made."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """
    Measures of agreement; 1 is perfect, and for alpha 0 is chance.

    *token_alpha* compares which codes each word has, *unitizing_alpha* where the spans of each code lie,
    *f1* which annotations are the same. *groups* has the first of them for each group alone.
    """

    annotators: int
    token_alpha: float
    unitizing_alpha: float
    f1_mean: float
    f1_deviation: float
    groups: tuple[tuple[str, float], ...]


def marked_in(document: Document) -> Marked:
    """Return what *document* marks; notes on the article and orphans mark nothing."""
    return tuple((each.spans, each.code) for each in document.annotations if each.is_placed)


def agreement(documents: Sequence[Document]) -> Agreement:
    """Return how far *documents* about the same text agree."""
    first = documents[0]
    return agreement_on(first.article, first.codebook, list(map(marked_in, documents)))


def agreement_on(article: Article, codebook: Codebook, people: Sequence[Marked]) -> Agreement:
    """Return how far *people* agree on *article*; *codebook* has the groups of their codes."""
    text = str(article.text)
    extents = Extents(text, [])
    marked = [[(extents.of(spans), code) for spans, code in each] for each in people]
    tokens = list(words(text))
    mean, deviation = pairwise_f1([set(each) for each in marked])
    groups = []
    for group in codebook.groups:
        below = {code.id for code in codebook.codes if codebook.group_of(code.id) is group}
        of_group = [[(extent, code) for extent, code in each if code in below] for each in marked]
        if any(of_group):
            groups.append((group.id, token_alpha([_codes(tokens, each) for each in of_group])))
    return Agreement(
        annotators=len(people),
        token_alpha=token_alpha([_codes(tokens, each) for each in marked]),
        unitizing_alpha=unitizing_alpha(_marks(marked), len(text)),
        f1_mean=mean,
        f1_deviation=deviation,
        groups=tuple(groups),
    )


def gamma_of(documents: Sequence[Document]) -> float | Message | None:
    """Return gamma for *documents* about the same text, or why it is not computed; None without scipy."""
    text = str(documents[0].article.text)
    extents = Extents(text, [])
    marked = [[(extents.of(spans), code) for spans, code in marked_in(each)] for each in documents]
    try:
        return gamma(_marks(marked), len(text))
    except GradingError as error:
        return error.message
    except ImportError:
        return None


def _marks(marked: Sequence[Sequence[tuple[Extent, str]]]) -> list[list[Mark]]:
    return [[Mark(start, end, code) for extent, code in each for start, end in extent] for each in marked]


def _codes(tokens: Sequence[tuple[int, int]], marked: Sequence[tuple[Extent, str]]) -> list[frozenset[str]]:
    """Return which codes each token has: those of the annotations that touch it."""
    found: list[frozenset[str]] = [_NOTHING] * len(tokens)
    starts = [start for start, _ in tokens]
    for extent, code in marked:
        for start, end in extent:
            first, last = max(0, bisect_right(starts, start) - 1), bisect_left(starts, end)
            for number in range(first, last):
                if tokens[number][1] > start:
                    found[number] |= {code}
    return found

"""Where the same words stand again in an article, or words that read like them."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Final
from unicodedata import category

from annotator.core.find import Search, SearchedText
from annotator.core.folding import composed
from annotator.core.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.text import ArticleText

LONGEST: Final = 200
"""Code points of the longest words for which similar ones are looked for; that takes its time for each."""

_BORDERS: Final = r"\s–—…„“”\u201a‘\"()\[\]{}<>«»/|"
_WORD: Final = re.compile(rf"\w(?:[^{_BORDERS}]*\w)?")
"""Apostrophes, hyphens and points inside of a word belong to it: ``chinesisch-russische``, ``11.000``."""
_DOTTED: Final = "\u0130"
"""The one letter that would be two code points in lower case."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Where words stand again; *similarity* is 1 where they read the same, whatever their case."""

    span: Span
    similarity: float = 1.0


def exact_occurrences(
    text: "ArticleText", span: Span, *, match_case: bool = True, whole_words: bool = False
) -> list[Occurrence]:
    """
    Return where the words of *span* stand again, in reading order, *span* itself left out.

    They are compared as `Search` tells.

    Raises:
        OffsetError: *span* lies outside *text*.
    """
    search = Search(text.quote(span), match_case=match_case, whole_words=whole_words)
    return [Occurrence(hit) for hit in SearchedText(str(text)).find(search) if not hit.touches(span)]


def occurrences(text: "ArticleText", span: "Span", *, similarity: float) -> list[Occurrence]:
    """
    Return the words of *text* that read like those of *span*, in reading order, *span* itself left out.

    Similarity is the normalised Indel similarity in [0, 1], 2·LCS / (length + length), with case set
    aside; inflected forms of a German adjective differ by about 0.05. What is compared are runs of
    whole words within a line: as many as *span* touches, one fewer, or one more, because a blank may be
    missing. Of runs that overlap the most similar one counts, so that a greater *similarity* finds a part
    of what a smaller one finds. A span without words, or of more than `LONGEST` code points, is looked for
    as it is.

    Raises:
        OffsetError: *span* lies outside *text*.
    """
    start = len(composed(str(text)[: span.start]).text)
    end = start + len(composed(text.quote(span)).text)
    form = composed(str(text))
    characters = form.text.replace(_DOTTED, "I").lower()
    words = list(map(re.Match.span, _WORD.finditer(characters)))
    own = _touched(words, start, end)
    if not own or len(span) > LONGEST:
        return exact_occurrences(text, span, match_case=False)
    found = []
    for run in _best(_similar_runs(characters, words, own, similarity), own, len(words)):
        place = form.range_of(words[run.first][0], _with_marks(characters, words[run.last][1]))
        assert place is not None  # noqa: S101 - a word begins with a letter and ends with its marks
        found.append(Occurrence(text.snap_to_characters(Span(*place)), run.score))
    return sorted(found, key=attrgetter("span"))


# ---- similar words -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Run:
    """Words from the number *first* to the number *last*, and how similar they are."""

    first: int
    last: int
    score: float


def _touched(words: list[tuple[int, int]], start: int, end: int) -> range:
    """Return the numbers of the words that [start, end) touches."""
    return range(bisect_right(words, start, key=itemgetter(1)), bisect_left(words, end, key=itemgetter(0)))


def _with_marks(characters: str, end: int) -> int:
    """Return *end* moved behind the marks of the letter before it."""
    while end < len(characters) and category(characters[end]).startswith("M"):
        end += 1
    return end


def _similar_runs(
    characters: str, words: list[tuple[int, int]], wanted: range, similarity: float
) -> "Iterator[_Run]":
    """Yield the runs of words that are at least as similar to the *wanted* ones."""
    from rapidfuzz.distance import Indel
    from rapidfuzz.process import extract

    pattern = characters[words[wanted.start][0] : words[wanted.stop - 1][1]]
    for count in range(max(1, len(wanted) - 1), len(wanted) + 2):
        runs = [characters[start[0] : end[1]] for start, end in zip(words, words[count - 1 :], strict=False)]
        for run, score, first in extract(
            pattern, runs, scorer=Indel.normalized_similarity, score_cutoff=similarity, limit=None
        ):
            if "\n" not in run or "\n" in pattern:
                yield _Run(first, first + count - 1, score)


def _best(runs: "Iterable[_Run]", taken: range, count: int) -> "Iterator[_Run]":
    """Yield those of *runs* that touch neither the *taken* words nor a more similar run."""
    free = bytearray(b"\1") * count
    free[taken.start : taken.stop] = bytes(len(taken))
    for run in sorted(runs, key=lambda run: (-run.score, run.first, run.last)):
        if all(free[run.first : run.last + 1]):
            free[run.first : run.last + 1] = bytes(run.last + 1 - run.first)
            yield run

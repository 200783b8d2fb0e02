"""Where the same words stand again in an article, or words that read like them."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from annotator.matching.folding import Folded, folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.text import ArticleText, Span

LONGEST: Final = 200
"""Code points of the longest words for which similar ones are looked for; that takes its time for each."""

_BORDERS: Final = r"\s–—…„“”\u201a‘\"()\[\]{}<>«»/|"
_MARKS: Final = r"\u0300-\u036f\u200d"
_WORD: Final = re.compile(rf"\w(?:[^{_BORDERS}]*\w)?[{_MARKS}]*")
"""Apostrophes, hyphens and points inside of a word belong to it: ``chinesisch-russische``, ``11.000``."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Where words stand again; *similarity* is 1 where they read the same, whatever their case."""

    span: "Span"
    similarity: float = 1.0


def exact_occurrences(
    text: "ArticleText", span: "Span", *, match_case: bool = True, whole_words: bool = False
) -> list[Occurrence]:
    """
    Return where the characters of *span* stand again, in reading order, *span* itself left out.

    Composed and decomposed characters are the same, all kinds of blanks too. What would cut a
    grapheme cluster does not count, because a reader sees other characters there.

    Raises:
        OffsetError: *span* lies outside *text*.
    """
    text.quote(span)
    whole = folded(text, match_case=match_case)
    found = []
    for start, end in _places(whole, span):
        if whole_words and _cuts_words(whole.characters, start, end):
            continue
        place = whole.exact_span(start, end)
        if place is not None and not place.touches(span):
            found.append(Occurrence(place))
    return found


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
    text.quote(span)
    whole = folded(text, match_case=False)
    words = list(map(re.Match.span, _WORD.finditer(whole.characters)))
    first, last = _touched(words, whole.place(span))
    if first == last or len(span) > LONGEST:
        return exact_occurrences(text, span, match_case=False)
    runs = _similar_runs(whole.characters, words, range(first, last), similarity)
    chosen = _best(runs, taken=range(first, last), count=len(words))
    found = (Occurrence(whole.span(words[run.first][0], words[run.last][1]), run.score) for run in chosen)
    return sorted(found, key=attrgetter("span"))


# ---- the very same characters ------------------------------------------------------------------


def _places(whole: Folded, span: "Span") -> "Iterator[tuple[int, int]]":
    """Yield where the characters of *span* stand, without overlaps."""
    first, last = whole.place(span)
    wanted = whole.characters[first:last]
    start = whole.characters.find(wanted)
    while start >= 0:
        yield start, start + len(wanted)
        start = whole.characters.find(wanted, start + len(wanted))


def _cuts_words(characters: str, start: int, end: int) -> bool:
    return _joined(characters[start - 1 : start], characters[start]) or _joined(
        characters[end - 1], characters[end : end + 1]
    )


def _joined(before: str, after: str) -> bool:
    """Return whether two characters, the outer one of which may be missing, are of one word."""
    return before.isalnum() and after.isalnum()


# ---- similar words -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Run:
    """Words from the number *first* to the number *last*, and how similar they are."""

    first: int
    last: int
    score: float


def _touched(words: list[tuple[int, int]], place: tuple[int, int]) -> tuple[int, int]:
    """Return the numbers of the words that *place* touches, the last one not included."""
    start, end = place
    return bisect_right(words, start, key=lambda word: word[1]), bisect_left(words, (end, 0))


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


def _best(runs: "Iterable[_Run]", *, taken: range, count: int) -> "Iterator[_Run]":
    """Yield those of *runs* that touch neither the *taken* words nor a more similar run."""
    free = bytearray(b"\1") * count
    free[taken.start : taken.stop] = bytes(len(taken))
    for run in sorted(runs, key=lambda run: (-run.score, run.first, run.last)):
        if all(free[run.first : run.last + 1]):
            free[run.first : run.last + 1] = bytes(run.last + 1 - run.first)
            yield run

"""Mark all: similar occurrences of 20 characters in 1 MB, and in a tenth of it."""

import re
from collections.abc import Callable
from functools import partial
from typing import Final

from rapidfuzz.distance import Indel

from annotator.core.text import ArticleText, Span
from annotator.matching.occurrences import exact_occurrences, occurrences
from material import large_article
from measuring import own_home, percentile, time_of

RUNS: Final = 7
PROMISE: Final = 150.0
SIZES: Final = (100_000, 1_000_000)
WORDS: Final = ("chinesisch-russische", "nordkoreanische Sold", "in Russland stationi")
SIMILARITIES: Final = (0.6, 0.85)


def loop(text: ArticleText, span: Span, similarity: float) -> int:
    """Count similar runs of one to three words, each one compared by a call of its own: the baseline."""
    words = [word.span() for word in re.finditer(r"\S+", str(text))]
    wanted, found = text.quote(span), 0
    for count in range(3):
        for (start, _), (_, end) in zip(words, words[count:], strict=False):
            run = str(text)[start:end]
            found += Indel.normalized_similarity(wanted, run, score_cutoff=similarity) > 0
    return found


def busy(work: Callable[[], object]) -> float:
    """Return the median of the processor's time that *work* takes, in milliseconds."""
    return percentile([time_of(work).busy for _ in range(RUNS)], 0.5)


def measure(size: int) -> float:
    """Print what each search takes in an article of *size* code points; return the longest."""
    text = large_article(size).text
    print(f"occurrences: {len(text)} code points")
    longest = 0.0
    for words in WORDS:
        start = str(text).index(words)
        span = Span(start, start + len(words))
        bare = busy(partial(loop, text, span, SIMILARITIES[0]))
        searches = {
            f"similar {share:.2f}": partial(occurrences, text, span, similarity=share)
            for share in SIMILARITIES
        }
        for name, work in {"exact": partial(exact_occurrences, text, span), **searches}.items():
            took = busy(work)
            longest = max(longest, took)
            print(
                f"  {words:20} {name:12} {took:6.1f} ms  {took / PROMISE:5.2f} × promise  "
                f"{took / bare:5.2f} × a loop over the words"
            )
    return longest


def main() -> None:
    """Print both sizes, and how the cost grows."""
    small, large = (measure(size) for size in SIZES)
    print(f"occurrences: ten times the text takes {large / small:.1f} ×")


if __name__ == "__main__":
    with own_home():
        main()

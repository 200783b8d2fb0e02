"""Re-anchoring: annotations found again after edits, counted against where their characters really went."""

import random
import re
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Final, NamedTuple

from rapidfuzz.fuzz import partial_ratio_alignment

from annotator.core.anchor import AnchorState
from annotator.core.text import ArticleText, Span
from annotator.matching.reanchor import Versions
from changed_texts import Changed, changed, moved_and_copied, prose
from measuring import own_home, time_of

SEED: Final = 20261126
LANGUAGES: Final = ("de", "en", "fr")
SIZES: Final = (20_000, 200_000, 1_000_000)
RATES: Final = (0.01, 0.05, 0.10)
EXACT: Final = {0.01: 0.995, 0.05: 0.98, 0.10: 0.95}
RIGHT: Final = 0.97
WRONG: Final = 0.005
ANNOTATIONS: Final = 1_000
MANY: Final = 10_000
PROMISE: Final = 3_000.0
"""Milliseconds for an article of a million characters with so many annotations."""
LEFT: Final = 0.8
"""The share of its characters that must be left for a text to be there still."""
SPREAD: Final = 1.5
"""How much longer it may have become."""
COMPARED: Final = 100
_IN_MIDDLE: Final = 8
"""How many characters before and after the middle of a paragraph are looked for."""
CUT_OFF: Final = 70.0

Place = tuple[int, int] | None
Find = Callable[[Changed, Span], Place]


class Truth(NamedTuple):
    """Where the characters of an annotation are: *is_there*, *is_gone*, or something between."""

    is_there: bool
    is_gone: bool
    place: tuple[int, int]


def spans_in(text: str, count: int, chance: random.Random) -> list[Span]:
    """Return spans of 3 to 300 characters, short ones as often as long ones; most are whole words."""
    found: list[Span] = []
    while len(found) < count:
        length = int(3 * 100 ** chance.random())
        start = chance.randrange(len(text) - length)
        end = start + length
        if chance.random() < 0.8:  # noqa: PLR2004 - as people mark
            words = [word.span() for word in re.finditer(r"\S+", text[start : end + 40])]
            if len(words) > 1:
                last = max(
                    (word for word in words[1:] if word[1] <= max(length, words[1][1])), default=words[1]
                )
                start, end = start + words[1][0], start + last[1]
        if text[start:end].strip() == text[start:end] and 3 <= end - start <= 300:  # noqa: PLR2004 - as promised
            found.append(Span(start, end))
    return found


def truth(text: Changed, span: Span) -> Truth:
    """Return what became of a span."""
    left, place = text.where(span.start, span.end)
    is_there = left >= LEFT * len(span) and place[1] - place[0] <= SPREAD * len(span) + 6
    return Truth(is_there, left == 0, place)


def counted(
    text: Changed, spans: list[Span], find: Callable[[Span], tuple[AnchorState, Place]]
) -> Counter[str]:
    """Return how often each of the things happened that are promised or forbidden."""
    found: Counter[str] = Counter()
    for span in spans:
        real = truth(text, span)
        state, place = find(span)
        quote = text.old[span.start : span.end]
        overlaps = place is not None and place[0] < real.place[1] and real.place[0] < place[1]
        has_copies = text.new.find(quote, text.new.find(quote) + 1) >= 0
        found["moved"] += state is AnchorState.MOVED
        if real.is_gone:
            found["gone"] += 1
            found["declared gone"] += place is None
            found["silently wrong"] += state is AnchorState.ANCHORED
            found["moved wrong"] += state is AnchorState.MOVED
            continue
        found["silently wrong"] += state is AnchorState.ANCHORED and place != real.place
        found["moved wrong"] += state is AnchorState.MOVED and not overlaps
        if real.is_there:
            found["there"] += 1
            found["exact"] += place == real.place
            found["copies"] += has_copies
            found["right copy"] += has_copies and overlaps
    return found


def measure(language: str, size: int, rate: float) -> tuple[Changed, list[Span], Counter[str]]:
    """Measure one text after edits, and print what came out."""
    chance = random.Random(f"{SEED} {language} {size} {rate}")  # noqa: S311 - nothing secret
    paragraphs = prose(language, size, chance)
    spans = spans_in("\n\n".join(paragraphs), ANNOTATIONS, chance)
    whole = "\n\n".join(paragraphs)
    quotes = [whole[span.start : span.end] for span in chance.sample(spans, len(spans) // 5)]
    text = changed(language, paragraphs, rate, quotes, chance)
    versions = Versions(ArticleText(text.old), ArticleText(text.new))

    def find(span: Span) -> tuple[AnchorState, Place]:
        placed = versions.placed([span])
        return placed.state, (placed.spans[0].start, placed.spans[0].end) if placed.spans else None

    found = counted(text, spans, find)
    exact, right = share(found, "exact", "there"), share(found, "right copy", "copies")
    gone, wrong = share(found, "declared gone", "gone"), share(found, "moved wrong", "moved", empty=0.0)
    kept = all(
        (
            exact >= EXACT[rate],
            right >= RIGHT,
            gone == 1,
            found["silently wrong"] == 0,
            wrong <= WRONG,
        )
    )
    print(
        f"  {language} {size:9,} {rate:4.0%}  exact {exact:7.2%} of {found['there']:4}  "
        f"right copy {right:7.2%} of {found['copies']:3}  gone {gone:4.0%} of {found['gone']:3}  "
        f"silently wrong {found['silently wrong']}  moved wrong {wrong:6.2%} of {found['moved']:3}  "
        f"{'kept' if kept else 'BROKEN'}"
    )
    return text, spans, found


def measure_copies(together: int) -> None:
    """Count and print what becomes of words in paragraphs that were moved and also copied."""
    found: Counter[str] = Counter()
    for language in LANGUAGES:
        chance = random.Random(SEED)  # noqa: S311 - nothing secret
        paragraphs = prose(language, SIZES[1], chance)
        text, copied = moved_and_copied(paragraphs, RATES[2], chance, together=together)
        versions = Versions(ArticleText(text.old), ArticleText(text.new))
        for start, end in copied:
            span = Span((start + end) // 2 - _IN_MIDDLE, (start + end) // 2 + _IN_MIDDLE)
            state, spans = versions.placed([span])
            right = text.where(span.start, span.end)[1]
            places = [(each.start, each.end) for each in spans]
            found["all"] += 1
            found["orphaned"] += not places
            found["silently wrong"] += state is AnchorState.ANCHORED and places != [right]
            found["moved wrong"] += state is AnchorState.MOVED and places != [right]
    found["right"] = found["all"] - found["orphaned"] - found["silently wrong"] - found["moved wrong"]
    shares = {name: share(found, name, "all") for name in ("right", "orphaned")}
    print(
        f"  {together} together, one of them copied: right {shares['right']:4.0%} of {found['all']}, "
        f"orphaned {shares['orphaned']:4.0%}, silently wrong {found['silently wrong']}, "
        f"moved wrong {found['moved wrong']}"
    )


def share(found: Counter[str], part: str, whole: str, *, empty: float = 1.0) -> float:
    """Return which share of *whole* is *part*."""
    return found[part] / found[whole] if found[whole] else empty


# ---- baselines -----------------------------------------------------------------------------------


def by_rapidfuzz(text: Changed, span: Span) -> Place:
    """Find a quote with rapidfuzz in the whole text."""
    found = partial_ratio_alignment(text.old[span.start : span.end], text.new, score_cutoff=CUT_OFF)
    return None if found is None else (found.dest_start, found.dest_end)


def by_edlib(text: Changed, span: Span) -> Place:
    """Find a quote with edlib in the whole text."""
    quote = text.old[span.start : span.end]
    most = int(len(quote) * (1 - CUT_OFF / 100))
    found = import_module("edlib").align(quote, text.new, mode="HW", task="locations", k=most)
    return (found["locations"][0][0] or 0, found["locations"][0][1] + 1) if found["locations"] else None


def by_diff_match_patch(text: Changed, span: Span) -> Place:
    """Find the first 32 characters of a quote, it takes no more, with diff-match-patch near the old place."""
    matcher = import_module("diff_match_patch").diff_match_patch()
    matcher.Match_Distance = len(text.new)
    quote = text.old[span.start : span.end][: matcher.Match_MaxBits]
    start = matcher.match_main(text.new, quote, span.start)
    return None if start < 0 else (start, start + len(span))


BASELINES: Final[tuple[tuple[str, str, Find], ...]] = (
    ("rapidfuzz", "rapidfuzz", by_rapidfuzz),
    ("edlib", "edlib", by_edlib),
    ("diff-match-patch", "diff_match_patch", by_diff_match_patch),
)


def compare(text: Changed, spans: list[Span]) -> None:
    """Print what one search for each quote over the whole text finds, and how long that takes."""
    some = spans[:COMPARED]
    ours = time_of(lambda: _place_all(text, some)).busy
    for name, module, find in BASELINES:
        if find_spec(module) is None:
            print(f"  {name:16} skipped: not installed (pip install {name})")
            continue
        places: dict[Span, Place] = {}
        took = time_of(lambda find=find, places=places: places.update((s, find(text, s)) for s in some)).busy  # type: ignore[misc]
        found = counted(text, some, lambda span, places=places: (AnchorState.ANCHORED, places[span]))  # type: ignore[misc]
        print(
            f"  {name:16} exact {share(found, 'exact', 'there'):6.1%}  right copy "
            f"{share(found, 'right copy', 'copies'):6.1%} of {found['copies']}  declared gone "
            f"{found['declared gone']} of {found['gone']}  silently wrong {found['silently wrong']}  "
            f"{took / ours:6.1f} × our time"
        )


def _place_all(text: Changed, spans: list[Span]) -> None:
    versions = Versions(ArticleText(text.old), ArticleText(text.new))
    for span in spans:
        versions.placed([span])


def main() -> None:
    """Print all texts, the baselines, and the time for a large one."""
    print(f"re-anchoring: {ANNOTATIONS} annotations of 3 to 300 characters, edits of a share of the text")
    for language in LANGUAGES:
        for size in SIZES:
            for rate in RATES:
                text, spans, _ = measure(language, size, rate)
                if size == SIZES[1] and rate == RATES[1]:
                    print(f"  one search for each of {COMPARED} quotes over the whole of this text:")
                    compare(text, spans)
    print("paragraphs that were moved and also copied, where only those around can tell which is which:")
    for together in (1, 2, 3):
        measure_copies(together)
    many = spans_in(text.old, MANY, random.Random(SEED))  # noqa: S311 - nothing secret
    for name, other in (("edited", text), ("the same", Changed(text.old, []))):
        took = time_of(lambda other=other: _place_all(other, many)).busy  # type: ignore[misc]
        print(f"  {len(text.old):,} characters, {MANY:,} annotations, {name}: {took / PROMISE:.2f} × promise")


if __name__ == "__main__":
    with own_home():
        main()

"""Which of several annotations at one place is meant."""

import math
from collections.abc import Sequence

from annotator.core.annotation import Annotation


def shortest_first(annotations: Sequence[Annotation]) -> list[Annotation]:
    """Return *annotations* with the one that covers the fewest characters first."""
    return sorted(annotations, key=lambda found: (sum(map(len, found.spans)), found.reading_order))


def next_of(annotations: Sequence[Annotation], current: str) -> str:
    """Return the identifier of the shortest one, or of the one after *current*; empty if there is none."""
    ids = [found.id for found in shortest_first(annotations)]
    if not ids:
        return ""
    return ids[(ids.index(current) + 1) % len(ids)] if current in ids else ids[0]


def neighbour(
    annotations: Sequence[Annotation], *, current: Annotation | None, caret: int, step: int
) -> Annotation | None:
    """
    Return the annotation one *step* on in reading order from *current*, or else from *caret*.

    None at the ends.
    """
    ordered = sorted(annotations, key=lambda found: found.reading_order)
    here = current.reading_order if current is not None else (caret, -math.inf, "")
    if step > 0:
        return next((found for found in ordered if found.reading_order > here), None)
    return next((found for found in reversed(ordered) if found.reading_order < here), None)

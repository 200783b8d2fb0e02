"""The anchor: what an annotation stood on, so that it is found again when the article changes."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.text import ArticleText, Span


class AnchorState(StrEnum):
    """
    What became of an annotation when the article changed.

    *anchored*: the same words, at their place. *moved*: found with changes, or at another place, or at one of
    several that could be meant; a person has to say if that is right. *orphaned*: not found.
    """

    ANCHORED = "anchored"
    MOVED = "moved"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words that stood at the offset *start* of a text, and up to 32 code points before and after them."""

    start: int
    quote: str
    prefix: str = ""
    suffix: str = ""


def anchors(text: "ArticleText", spans: "Iterable[Span]") -> "tuple[Anchor, ...]":
    """
    Return the anchors of *spans* of *text*.

    Raises:
        OffsetError: a span reaches beyond the text.
    """
    return tuple(Anchor(span.start, text.quote(span), text.prefix(span), text.suffix(span)) for span in spans)

"""What a detector has to say about a place in an article."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.article import Article
    from annotator.core.messages import Message
    from annotator.core.text import Span


@dataclass(frozen=True, slots=True)
class Hint:
    """
    A suggestion; it becomes an annotation only when a person accepts it.

    *detector* is the identifier of who made it, *reason* says why in a sentence that a fourteen-year-old
    understands, *correction* replaces the words of *spans* and is None where there is nothing to propose,
    *confidence* lies in [0, 1].
    """

    detector: str
    spans: "tuple[Span, ...]"
    code: str
    reason: "Message"
    correction: str | None
    confidence: float


Find = Callable[["Article", frozenset[str]], Iterator[Hint]]
"""Takes an article and the languages that it may be in, yields what it finds in any order."""


@dataclass(frozen=True, slots=True)
class Detector:
    """A kind of hint; *languages* are those that it knows, none if it needs to know none."""

    id: str
    name: "Message"
    languages: frozenset[str]
    find: Find

"""What a detector has to say about a place in an article, and what is known about the detector itself."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message

if TYPE_CHECKING:
    from annotator.core.article import Article
    from annotator.core.text import Span

LANGUAGES: Final = frozenset({"de", "en", "fr", "es"})
"""The languages that detectors know words of."""


class Sureness(StrEnum):
    """How sure a detector is, in three steps; the surest comes first."""

    CERTAIN = "certain"
    LIKELY = "likely"
    PERHAPS = "perhaps"

    @property
    def least(self) -> float:
        """The confidence from which on a hint is as sure as this."""
        return _LEAST[self]

    @property
    def word(self) -> Message:
        """What people read for it."""
        return _WORDS[self]


_LEAST: Final = {Sureness.CERTAIN: 0.85, Sureness.LIKELY: 0.65, Sureness.PERHAPS: 0.0}
_WORDS: Final = {
    Sureness.CERTAIN: Message("hints", "almost certain"),
    Sureness.LIKELY: Message("hints", "likely"),
    Sureness.PERHAPS: Message("hints", "perhaps"),
}


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

    @property
    def sureness(self) -> Sureness:
        """The surest step that *confidence* reaches."""
        return next(step for step in Sureness if self.confidence >= step.least)


@dataclass(frozen=True, slots=True)
class Example:
    """
    Shows a rule at work: the detector finds something in *before* and nothing in *after*.

    *after* is what its corrections make of *before*, or another good wording if it proposes none; None where
    nothing is wrong and so nothing has to be changed.
    """

    language: str
    before: str
    after: str | None = None


Find = Callable[["Article", frozenset[str]], Iterator[Hint]]
"""Takes an article and the languages that it may be in, yields what it finds in any order."""


@dataclass(frozen=True, slots=True)
class Detector:
    """
    A kind of hint; *languages* are those that it knows, none if it needs to know none.

    *rule* says what it looks for and why, for a fourteen-year-old, in one to three sentences. *version* grows
    when it begins to find other things than before: annotations that were made from a hint remember it.
    """

    id: str
    name: "Message"
    find: Find
    version: int
    rule: "Message"
    examples: tuple[Example, ...]
    languages: frozenset[str] = frozenset()

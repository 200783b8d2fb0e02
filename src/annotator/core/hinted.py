"""What a document remembers of hints: what was made from one, and which ones were dismissed."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.text import Span

HintKey = tuple[tuple["Span", ...], str]
"""A hint's spans and code; two hints that have them in common say the same."""


@dataclass(frozen=True, slots=True)
class HintSource:
    """The *detector* that gave a hint, by its identifier, and its *version*, which counts from 1."""

    detector: str
    version: int


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A hint that was dismissed; its spans are in reading order and do not overlap."""

    spans: "tuple[Span, ...]"
    code: str
    source: HintSource

    @property
    def key(self) -> HintKey:
        """What this has in common with every hint on the same words with the same code."""
        return self.spans, self.code

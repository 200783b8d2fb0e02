"""The article: a text, its blocks, and where it comes from."""

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.core.errors import OffsetError
from annotator.core.messages import Message
from annotator.core.segmentation import cluster_at
from annotator.core.unknown import NOTHING, Unknown

if TYPE_CHECKING:
    import datetime

    from annotator.core.losses import Loss
    from annotator.core.text import ArticleText, Span


class BlockKind(StrEnum):
    """What a block is in the article."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTATION = "quotation"
    ATTRIBUTION = "attribution"


@dataclass(frozen=True, slots=True)
class Block:
    """
    One heading, paragraph, quotation or attribution line; it may go over several lines of text.

    *page* is the page of the file that it begins on, counted from 1, where that has pages.
    """

    kind: BlockKind
    span: "Span"
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Provenance:
    """
    Where the article comes from, as far as it is known; empty strings and None mean unknown.

    *language* and *translated_from* are BCP 47 tags such as ``de``; *source* is the address. *losses* tell
    what is not as it was in the file that the article was read from.
    """

    title: str = ""
    source: str = ""
    author: str = ""
    published: "datetime.date | None" = None
    retrieved: "datetime.date | None" = None
    language: str = ""
    translated_from: str = ""
    losses: "tuple[Loss, ...]" = ()
    unknown: Unknown = NOTHING


@dataclass(frozen=True)
class Article:
    """
    A text with its blocks in reading order and its provenance; it never changes while it is annotated.

    What may be put in its place is another version of it, with every annotation where it is in that.

    Raises:
        OffsetError: a block reaches beyond the text, or blocks overlap or are out of order.
    """

    text: "ArticleText"
    blocks: "tuple[Block, ...]"
    provenance: Provenance = field(default_factory=Provenance)

    def __post_init__(self) -> None:
        """Check the blocks against the text."""
        for one, other in pairwise(self.blocks):
            if other.span.start < one.span.end:
                raise OffsetError(
                    Message("core", "The block at offset {offset} is out of order.", offset=other.span.start)
                )
        if self.blocks and self.blocks[-1].span.end > len(self.text):
            raise OffsetError(Message("core", "The last block reaches beyond the text."))

    def block_number(self, offset: int) -> int:
        """Return the 1-based number of the block that *offset* lies in or follows; 0 before the first."""
        return bisect_right(self._block_starts, offset)

    @cached_property
    def title(self) -> str:
        """The title from the provenance, or else the first words of the text."""
        if self.provenance.title:
            return self.provenance.title
        line = str(self.text).lstrip().partition("\n")[0].rstrip()
        if len(line) <= _TITLE_LENGTH:
            return line
        whole_words = line[: _TITLE_LENGTH + 1].rpartition(" ")[0].rstrip()
        return (whole_words or line[: cluster_at(line, _TITLE_LENGTH)[0]]) + " …"

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]


_TITLE_LENGTH = 60

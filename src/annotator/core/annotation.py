"""The annotation: spans of the article or the article as a whole, a code, and what a person says about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from annotator.core.anchor import AnchorState
from annotator.core.errors import AnnotationError
from annotator.core.frozen import FrozenMapping, frozen
from annotator.core.messages import Message
from annotator.core.unknown import NOTHING, Unknown

if TYPE_CHECKING:
    import datetime

    from annotator.core.anchor import Anchor
    from annotator.core.assignment import Expected, Verdict
    from annotator.core.hinted import HintSource
    from annotator.core.text import ArticleText, Span

AttributeValue = str | bool | Decimal | tuple[str, ...]
"""A choice's identifier or a text, yes or no, a number, a list of addresses."""

GAP: Final = " … "
"""Stands between the words of several spans, and between the parts of their correction."""
_NO_VALUES: Final = FrozenMapping[AttributeValue]({})


class Origin(StrEnum):
    """Who made an annotation."""

    PERSON = "person"
    HINT = "hint"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Link:
    """Points from one annotation to another, for example with the role ``speaker``; *target* is its id."""

    role: str
    target: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """
    Spans with a code; without a span it is a note on the article as a whole, or an orphan.

    *former* tells the words that it stood on in an earlier version of the article, as long as nobody has said
    that it stands on the right ones now. With spans it has *moved*, and a person has to look; without them
    it is *orphaned*: its words were not found again.

    Spans are in reading order and do not overlap; several are one discontinuous
    annotation. *correction* replaces exactly the spans: None proposes nothing, the empty string
    proposes to delete. *hint* tells whose hint it was, where that is the origin. *attributes* are copied and
    cannot be changed afterwards. Times are aware and in UTC.

    Raises:
        AnnotationError: the spans overlap or are out of order, or a note has a correction.
    """

    id: str
    spans: "tuple[Span, ...]"
    code: str
    created: "datetime.datetime"
    modified: "datetime.datetime"
    attributes: Mapping[str, AttributeValue] = _NO_VALUES
    correction: str | None = None
    comment: str = ""
    author: str = ""
    origin: Origin = Origin.PERSON
    hint: "HintSource | None" = None
    links: tuple[Link, ...] = ()
    expected: "Expected | None" = None
    verdict: "Verdict | None" = None
    former: "tuple[Anchor, ...]" = ()
    unknown: Unknown = NOTHING

    def __post_init__(self) -> None:
        """Check the spans and freeze the attributes."""
        if self.is_note and self.correction is not None:
            raise AnnotationError(
                Message(
                    "core", "Annotation {id} has no span and so no words that could be corrected.", id=self.id
                )
            )
        if any(other.start < one.end for one, other in pairwise(self.spans)):
            raise AnnotationError(
                Message("core", "The spans of annotation {id} overlap or are out of order.", id=self.id)
            )
        object.__setattr__(self, "attributes", frozen(self.attributes))

    @property
    def is_note(self) -> bool:
        """Whether this is a note on the article as a whole, which never had a span."""
        return not self.spans and not self.former

    @property
    def is_placed(self) -> bool:
        """Whether it has words in the article, as neither notes nor orphans do."""
        return bool(self.spans)

    @property
    def anchor_state(self) -> AnchorState:
        """What became of it when the article changed."""
        if not self.former:
            return AnchorState.ANCHORED
        return AnchorState.MOVED if self.spans else AnchorState.ORPHANED

    @property
    def is_orphan(self) -> bool:
        """Whether the words that it stood on are no longer in the article."""
        return self.anchor_state is AnchorState.ORPHANED

    @property
    def start(self) -> int:
        """The offset at which the first span begins; 0 for a note and an orphan."""
        return self.spans[0].start if self.spans else 0

    @property
    def end(self) -> int:
        """The offset at which the last span ends; 0 for a note and an orphan."""
        return self.spans[-1].end if self.spans else 0

    @property
    def reading_order(self) -> tuple[int, int, str]:
        """Sorts as a reader meets them: notes as made, orphans, then by start, the longer first, by id."""
        if self.is_note:
            return -2, int(self.created.timestamp()), self.id
        if self.is_orphan:
            return -1, self.former[0].start, self.id
        return self.start, -self.end, self.id


def words_of(annotation: Annotation, text: "ArticleText") -> list[str]:
    """Return the words of each span in *text*; of an orphan those that it stood on, of a note none."""
    if annotation.is_orphan:
        return [anchor.quote for anchor in annotation.former]
    return [text.quote(span) for span in annotation.spans]

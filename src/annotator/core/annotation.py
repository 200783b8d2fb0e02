"""The annotation: spans of the article, a code, and what a person says about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from annotator.core.errors import AnnotationError
from annotator.core.frozen import FrozenMapping, frozen
from annotator.core.messages import Message
from annotator.core.unknown import NOTHING, Unknown

if TYPE_CHECKING:
    import datetime

    from annotator.core.text import Span

AttributeValue = str | bool | Decimal | tuple[str, ...]
"""A choice's identifier or a text, yes or no, a number, a list of addresses."""

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
    One or more spans with a code.

    Spans are in reading order and do not overlap; several are one discontinuous
    annotation. *correction* replaces exactly the span: None proposes nothing, the empty string
    proposes to delete. *attributes* are copied and cannot be changed afterwards. Times are aware and in UTC.

    Raises:
        AnnotationError: there is no span, or the spans overlap or are out of order.
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
    links: tuple[Link, ...] = ()
    unknown: Unknown = NOTHING

    def __post_init__(self) -> None:
        """Check the spans and freeze the attributes."""
        if not self.spans:
            raise AnnotationError(Message("core", "Annotation {id} has no span.", id=self.id))
        if any(other.start < one.end for one, other in pairwise(self.spans)):
            raise AnnotationError(
                Message("core", "The spans of annotation {id} overlap or are out of order.", id=self.id)
            )
        object.__setattr__(self, "attributes", frozen(self.attributes))

    @property
    def start(self) -> int:
        """The offset at which the first span begins."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """The offset at which the last span ends."""
        return self.spans[-1].end

    @property
    def reading_order(self) -> tuple[int, int, str]:
        """Sorts annotations as a reader meets them: by start, the longer first, then by identifier."""
        return self.start, -self.end, self.id

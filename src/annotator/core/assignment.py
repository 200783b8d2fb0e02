"""What a teacher asks for and gives back: the assignment, what a key expects, verdicts and the grade."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.core.errors import AnnotationError
from annotator.core.messages import Message

if TYPE_CHECKING:
    import datetime

    from annotator.core.text import Span


class HintPolicy(StrEnum):
    """Whether those who work on an assignment see hints."""

    ON = "on"
    OFF = "off"
    AFTER_HAND_IN = "after-hand-in"


class Tier(StrEnum):
    """Who should find an annotation of the key: everybody, good students, nearly nobody."""

    CORE = "core"
    EXTENDED = "extended"
    EXPERT = "expert"


@dataclass(frozen=True, slots=True)
class Assignment:
    """
    What is to be done, kept by the hand-out and by all that is made from it.

    *id* is the hand-out's, *sha256* that of the article's text in it. *counts* names the codes and
    groups that are graded, empty for all; *tiers* those of the key. Weights are the codes' own. *due* is
    aware and in UTC.
    """

    id: str
    sha256: str
    instructions: str = ""
    hints: HintPolicy = HintPolicy.ON
    counts: tuple[str, ...] = ()
    tiers: tuple[Tier, ...] = (Tier.CORE,)
    due: "datetime.datetime | None" = None


@dataclass(frozen=True, slots=True)
class Expected:
    """
    How an annotation of a key is found.

    It counts *weight* times the weight of its code. Other *codes* and other *extents* are accepted as
    if they were its own; each extent is in reading order and without overlaps.

    Raises:
        AnnotationError: an extent has no span, or its spans overlap or are out of order.
    """

    tier: Tier = Tier.CORE
    weight: float = 1.0
    codes: tuple[str, ...] = ()
    extents: "tuple[tuple[Span, ...], ...]" = ()

    def __post_init__(self) -> None:
        """Check the extents."""
        for extent in self.extents:
            if not extent or any(other.start < one.end for one, other in pairwise(extent)):
                raise AnnotationError(Message("core", "An accepted extent is empty, or its spans overlap."))


def tier_of(expected: Expected | None) -> Tier:
    """Return who should find an annotation; what says nothing about it is for everybody."""
    return Tier.CORE if expected is None else expected.tier


class Result(StrEnum):
    """What became of an annotation in grading."""

    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"
    MISSED = "missed"
    EXTRA = "extra"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class Verdict:
    """
    What a graded annotation is worth: *points* out of *of*.

    *reason* says why in the words of the app, *comment* what the teacher adds. A missed
    annotation is one of the key.
    """

    result: Result
    points: Decimal = Decimal(0)
    of: Decimal = Decimal(0)
    reason: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Grade:
    """What a submission is worth as a whole: *points* out of *of*, the *grade* on the teacher's scale."""

    points: Decimal
    of: Decimal
    grade: str = ""
    comment: str = ""

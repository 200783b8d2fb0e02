"""Assignments, expectations, verdicts and grades from their elements."""

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from annotator.core.assignment import Assignment, Expected, Grade, HintPolicy, Result, Tier, Verdict
from annotator.core.messages import Message
from annotator.formats.native import values, vocabulary
from annotator.formats.native.findings import Findings
from annotator.formats.native.vocabulary import qualified

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

    from lxml.etree import _Element

    from annotator.core.text import Span

_ALSO, _EXTENT = qualified("also"), qualified("extent")
_HINTS: Final = {policy.value: policy for policy in HintPolicy}
_TIERS: Final = {tier.value: tier for tier in Tier}
_RESULTS: Final = {result.value: result for result in Result}


def assignment_from(
    element: "_Element | None", time: "Callable[[_Element, str | None], datetime.datetime]"
) -> Assignment | None:
    """
    Return the assignment in *element*; None without one.

    What cannot be used, the schema has told. *time* reads times.
    """
    if element is None:
        return None
    tiers = [_TIERS[name] for name in element.get("tiers", "").split() if name in _TIERS]
    return Assignment(
        id=element.get("id", ""),
        sha256=element.get("sha256", ""),
        instructions=_text(element, "instructions"),
        hints=_HINTS.get(element.get("hints", ""), HintPolicy.ON),
        counts=tuple(element.get("counts", "").split()),
        tiers=tuple(tiers),
        due=None if element.get("due") is None else time(element, element.get("due")),
    )


def grade_from(element: "_Element | None") -> Grade | None:
    """Return the grade in *element*; None without one."""
    if element is None:
        return None
    return Grade(
        points=_number(element, "points"),
        of=_number(element, "of"),
        grade=element.get("grade", ""),
        comment=_text(element, "comment"),
    )


def verdict_from(element: "_Element | None") -> Verdict | None:
    """Return the verdict in *element*; None without one."""
    if element is None:
        return None
    return Verdict(
        result=_RESULTS.get(element.get("result", ""), Result.EXTRA),
        points=_number(element, "points"),
        of=_number(element, "of"),
        reason=_text(element, "reason"),
        comment=_text(element, "comment"),
    )


def expected_from(
    element: "_Element",
    spans_of: "Callable[[_Element], tuple[Span, ...]]",
    findings: Findings,
    item: str,
) -> Expected:
    """Return what a key expects; *spans_of* reads the spans of an extent, and one without any is left out."""
    extents = []
    for child in element.iterchildren(_EXTENT):
        spans = spans_of(child)
        if spans:
            extents.append(spans)
        else:
            message = Message("formats", "An accepted extent is left out: none of its spans can be used.")
            findings.tell(message, child, item)
    codes = (child.get("code", "") for child in element.iterchildren(_ALSO))
    return Expected(
        tier=_TIERS.get(element.get("tier", ""), Tier.CORE),
        weight=float(_number(element, "weight", Decimal(1))),
        codes=tuple(code for code in codes if vocabulary.IDENTIFIER.fullmatch(code)),
        extents=tuple(extents),
    )


def _number(element: "_Element", name: str, otherwise: Decimal = Decimal(0)) -> Decimal:
    try:
        return values.number_value(element.get(name, "").strip())
    except ValueError:
        return otherwise


def _text(element: "_Element", tag: str) -> str:
    return element.findtext(qualified(tag)) or ""

"""Annotations from their elements, checked against the article and the codebook."""

import datetime
from typing import TYPE_CHECKING, Final

from annotator.core.anchor import Anchor
from annotator.core.annotation import Annotation, AttributeValue, Link, Origin
from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.core.unknown import NOTHING, Unknown
from annotator.formats.native import values, vocabulary
from annotator.formats.native.assignment_element import expected_from, verdict_from
from annotator.formats.native.check import check_quote, check_value
from annotator.formats.native.findings import Findings
from annotator.formats.native.hinted_element import source_from
from annotator.formats.native.parse import beyond
from annotator.formats.native.vocabulary import qualified

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element

    from annotator.core.assignment import Expected
    from annotator.core.codebook import Attribute

EPOCH: Final = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
"""Stands for a time that cannot be read."""

_SPAN, _FORMER, _VALUE, _ADDRESS, _CORRECTION, _COMMENT, _LINK, _EXPECTED, _VERDICT = map(
    qualified, ("span", "former", "value", "address", "correction", "comment", "link", "expected", "verdict")
)
_ORIGINS: Final[dict[str, Origin]] = {origin.value: origin for origin in Origin}


class AnnotationReader:
    """
    Makes annotations from elements and tells what is wrong with them.

    Without *text* and *attributes*, as for a change in the journal, quotes and values are taken as they are.
    """

    def __init__(
        self,
        findings: Findings,
        unknown: "Mapping[_Element, Unknown]",
        file_name: str,
        text: str | None = None,
        attributes: "Mapping[str, Attribute] | None" = None,
    ) -> None:
        """Take what all annotations of a file share."""
        self._findings = findings
        self._unknown = unknown
        self._file_name = file_name
        self._text = text
        self._attributes = attributes
        self._times: dict[str, datetime.datetime] = {}

    def read(self, element: "_Element", annotation_id: str) -> Annotation | None:
        """
        Return the annotation in *element*; None if it has spans but none can be used.

        Raises:
            ReadError: it has more parts than can be read.
        """
        item = f"annotation {annotation_id}"
        spans: list[Span] = []
        attributes: dict[str, AttributeValue] = {}
        links: list[Link] = []
        correction, comment = None, ""
        rare: dict[str, _Element] = {}
        span_count = value_count = 0
        for child in element:
            tag = child.tag
            if tag == _SPAN:
                span_count += 1
                span = self._span(child, item)
                if span is not None:
                    spans.append(span)
            elif tag == _VALUE:
                value_count += 1
                self._add_value(child, attributes, item)
            elif tag == _CORRECTION:
                correction = child.text or ""
            elif tag == _COMMENT:
                comment = child.text or ""
            elif tag == _LINK:
                self._add_link(child, links, item)
            else:
                rare[tag] = child
        former = self._former(element, item) if _FORMER in rare else ()
        if (
            span_count > vocabulary.MAX_SPANS
            or value_count > vocabulary.MAX_VALUES
            or max(len(links), len(former)) > vocabulary.MAX_LINKS
        ):
            raise beyond(self._file_name)
        usable = self._in_order(spans, element, item)
        if span_count and not usable and not former:
            message = Message("formats", "It is left out, because none of its spans can be used.")
            self._findings.tell(message, element, item)
            return None
        origin = _ORIGINS.get(element.get("origin", ""), Origin.PERSON)
        return Annotation(
            id=annotation_id,
            spans=usable,
            code=_code(element),
            created=self.time(element, element.get("created"), item),
            modified=self.time(element, element.get("modified"), item),
            attributes=attributes,
            correction=self._correction(correction, element, item, has_words=bool(usable or former)),
            comment=comment,
            author=element.get("author", ""),
            origin=origin,
            hint=source_from(element) if origin is Origin.HINT else None,
            links=tuple(links),
            expected=self._expected(rare.get(_EXPECTED), item),
            verdict=verdict_from(rare.get(_VERDICT)),
            former=former,
            unknown=self._unknown.get(element, NOTHING),
        )

    def time(self, element: "_Element", written: str | None, item: str | None = None) -> datetime.datetime:
        """Return a time that *element* holds; one that cannot be read is told and becomes 1970."""
        known = self._times.get(written or "")
        if known is not None:  # many are alike
            return known
        try:
            time = values.time_value(written or "")
        except ValueError:
            message = Message("formats", "“{value}” is no time that can be used.", value=(written or "")[:80])
            self._findings.tell_new(message, element, item)
            return EPOCH
        self._times[written or ""] = time
        return time

    def spans(self, element: "_Element", item: str) -> tuple[Span, ...]:
        """Return the spans in *element* in reading order; those that cannot be used are told and left out."""
        found = (self._span(child, item) for child in element.iterchildren(_SPAN))
        return self._in_order([span for span in found if span is not None], element, item)

    def _expected(self, element: "_Element | None", item: str) -> "Expected | None":
        """
        Return what a key expects; None without an element.

        Raises:
            ReadError: it has more parts than can be read.
        """
        if element is None:
            return None
        if sum(1 for _ in element.iterdescendants()) > vocabulary.MAX_SPANS:
            raise beyond(self._file_name)
        return expected_from(element, lambda extent: self.spans(extent, item), self._findings, item)

    def _span(self, element: "_Element", item: str) -> Span | None:
        span = span_of(element)
        if span is None or (self._text is not None and span.end > len(self._text)):
            start, end = element.get("start", "?")[:20], element.get("end", "?")[:20]
            message = Message(
                "formats",
                "The span from {start} to {end} is left out: it is empty or reaches beyond the text.",
                start=start,
                end=end,
            )
            self._findings.tell(message, element, item)
            return None
        if self._text is not None:
            check_quote(self._text, span, element, self._findings, item)
        return span

    def _in_order(self, spans: list[Span], element: "_Element", item: str) -> tuple[Span, ...]:
        """Return *spans* in reading order, without those that overlap one before them."""
        if len(spans) == 1:
            return (spans[0],)
        usable: list[Span] = []
        for span in sorted(spans):
            if usable and span.start < usable[-1].end:
                message = Message(
                    "formats",
                    "The span from {start} to {end} is left out: it overlaps another one.",
                    start=span.start,
                    end=span.end,
                )
                self._findings.tell(message, element, item)
            else:
                usable.append(span)
        if len(usable) == len(spans) and usable != spans:
            self._findings.tell(Message("formats", "The spans are not in reading order."), element, item)
        return tuple(usable)

    def _correction(
        self, correction: str | None, element: "_Element", item: str, *, has_words: bool
    ) -> str | None:
        """Return *correction*; of a note, which has no words to correct, it is told and left out."""
        if correction is None or has_words:
            return correction
        message = Message("formats", "The correction is left out: there are no words to correct.")
        self._findings.tell(message, element, item)
        return None

    def _add_value(self, element: "_Element", into: dict[str, AttributeValue], item: str) -> None:
        name = element.get("attribute", "")
        value = _value(element)
        if value is None or not vocabulary.IDENTIFIER.fullmatch(name):
            message = Message(
                "formats", "The value of “{attribute}” is left out: it cannot be read.", attribute=name[:80]
            )
        elif name in into:
            message = Message(
                "formats",
                "The attribute “{attribute}” has several values; the first is kept.",
                attribute=name,
            )
        else:
            into[name] = value
            if self._attributes is not None:
                check_value(self._attributes.get(name), name, value, element, self._findings, item)
            return
        self._findings.tell(message, element, item)

    def _former(self, element: "_Element", item: str) -> tuple[Anchor, ...]:
        """Return the words that it stood on before the article was changed."""
        found: list[Anchor] = []
        for child in element.iterchildren(_FORMER):
            start, quote = child.get("start", ""), child.text or ""
            if vocabulary.OFFSET.fullmatch(start) and quote:
                found.append(Anchor(int(start), quote, child.get("prefix", ""), child.get("suffix", "")))
            else:
                message = Message("formats", "A former place without an offset or without words is left out.")
                self._findings.tell(message, child, item)
        return tuple(found)

    def _add_link(self, element: "_Element", into: list[Link], item: str) -> None:
        link = Link(element.get("role", ""), element.get("target", ""))
        if vocabulary.IDENTIFIER.fullmatch(link.role) and vocabulary.IDENTIFIER.fullmatch(link.target):
            into.append(link)
        else:
            message = Message("formats", "A link without a usable role or target is left out.")
            self._findings.tell(message, element, item)


def span_of(element: "_Element") -> Span | None:
    """Return the span that the attributes start and end describe; None if they describe none."""
    start, end = element.get("start", ""), element.get("end", "")
    if not (vocabulary.OFFSET.fullmatch(start) and vocabulary.OFFSET.fullmatch(end)):
        return None
    return Span(int(start), int(end)) if int(start) < int(end) else None


def _code(element: "_Element") -> str:
    """Return the identifier of the code, or one made from what stands there if it can be none."""
    code = element.get("code", "")
    if vocabulary.IDENTIFIER.fullmatch(code):
        return code
    return "-".join(code.split())[:200] or "unknown"


def _value(element: "_Element") -> AttributeValue | None:
    written, kind = element.text or "", element.get("type")
    if kind == "addresses":
        return tuple(child.text or "" for child in element.iterchildren(_ADDRESS))
    if kind == "yes-no":
        return {"true": True, "false": False, "1": True, "0": False}.get(written.strip())
    if kind == "number":
        try:
            return values.number_value(written.strip())
        except ValueError:
            return None
    return written if kind is None else None

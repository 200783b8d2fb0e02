"""What the schema cannot say: quotes equal the text, values fit the codebook, names lead somewhere."""

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, AttributeValue
from annotator.core.attribute_values import is_of_type, takes
from annotator.core.codebook import Attribute, Code, Codebook
from annotator.core.messages import Message, shortened
from annotator.core.text import ANCHOR_CONTEXT, Span
from annotator.formats.native.findings import Findings
from annotator.formats.native.vocabulary import IDENTIFIER

if TYPE_CHECKING:
    from lxml.etree import _Element

_SHOWN = 40
"""How many characters of a text are shown in a message."""


def check_quote(text: str, span: Span, element: "_Element", findings: Findings, item: str) -> None:
    """Tell if the quote of a span, or what stands before and after it, is not what the text says."""
    quote = element.text or ""
    actual = text[span.start : span.end]
    if quote != actual:
        message = Message(
            "formats",
            "The quote “{quote}” is not what the text says from {start} to {end}: “{actual}”.",
            quote=shortened(quote, _SHOWN),
            start=span.start,
            end=span.end,
            actual=shortened(actual, _SHOWN),
        )
        findings.tell(message, element, item)
    prefix, suffix = element.get("prefix"), element.get("suffix")
    if prefix is not None and prefix != text[max(0, span.start - ANCHOR_CONTEXT) : span.start]:
        message = Message(
            "formats", "“{prefix}” is not what stands before the span.", prefix=shortened(prefix, _SHOWN)
        )
        findings.tell(message, element, item)
    if suffix is not None and suffix != text[span.end : span.end + ANCHOR_CONTEXT]:
        message = Message(
            "formats", "“{suffix}” is not what stands after the span.", suffix=shortened(suffix, _SHOWN)
        )
        findings.tell(message, element, item)


def check_value(
    attribute: Attribute | None,
    name: str,
    value: AttributeValue,
    element: "_Element",
    findings: Findings,
    item: str,
) -> None:
    """Tell if the codebook has no such attribute, or if it takes no such value."""
    if attribute is None:
        message = Message("formats", "The codebook has no attribute “{attribute}”.", attribute=name)
    elif not is_of_type(value, attribute.type):
        message = Message("formats", "The value of “{attribute}” is not of the right type.", attribute=name)
    elif not takes(attribute, value):
        message = Message(
            "formats",
            "“{value}” is no choice of the attribute “{attribute}”.",
            value=shortened(str(value), _SHOWN),
            attribute=name,
        )
    else:
        return
    findings.tell(message, element, item)


def unique_ids(elements: "list[_Element]", findings: Findings) -> list[str]:
    """Return an identifier for every annotation; a missing or repeated one is told and made up."""
    given = [element.get("id", "") for element in elements]
    taken, seen = set(given), set[str]()
    copies: dict[str, int] = defaultdict(lambda: 1)
    for number, old in enumerate(given):
        usable = IDENTIFIER.fullmatch(old)
        if usable and old not in seen:
            seen.add(old)
            continue
        stem = old[:180] if usable else "unnamed"
        new = old
        while new in taken:
            copies[stem] += 1
            new = f"{stem}-{copies[stem]}"
        taken.add(new)
        given[number] = new
        if usable:
            message = Message(
                "formats", "Another annotation has this identifier; this one is read as {id}.", id=new
            )
        else:
            message = Message("formats", "An annotation without a usable identifier is read as {id}.", id=new)
        findings.tell(message, elements[number], f"annotation {old if usable else new}")
    return given


def known_codes(
    codebook: Codebook, found: "list[tuple[Annotation, _Element]]", findings: Findings
) -> Codebook:
    """Return *codebook* with a stand-in for every code in use that it lacks, which is told."""
    missing: dict[str, Code] = {}
    for annotation, element in found:
        if annotation.code in codebook:
            continue
        message = Message(
            "formats", "The code “{code}” is not in the codebook.", code=shortened(annotation.code, _SHOWN)
        )
        findings.tell(message, element, f"annotation {annotation.id}")
        parent = annotation.code.rpartition(".")[0]
        missing[annotation.code] = Code(
            annotation.code, {"en": annotation.code}, parent=parent if parent in codebook else None
        )
    return replace(codebook, codes=(*codebook.codes, *missing.values())) if missing else codebook


def known_targets(found: "list[tuple[Annotation, _Element]]", findings: Findings) -> tuple[Annotation, ...]:
    """Return the annotations in reading order, without links to what is not there, which are told."""
    ids = {annotation.id for annotation, _ in found}
    annotations = []
    for annotation, element in found:
        links = tuple(link for link in annotation.links if link.target in ids)
        if len(links) == len(annotation.links):
            annotations.append(annotation)
            continue
        for link in annotation.links:
            if link.target not in ids:
                message = Message(
                    "formats",
                    "A link is left out: there is no annotation {target}.",
                    target=shortened(link.target, _SHOWN),
                )
                findings.tell(message, element, f"annotation {annotation.id}")
        annotations.append(replace(annotation, links=links))
    return tuple(sorted(annotations, key=lambda annotation: annotation.reading_order))

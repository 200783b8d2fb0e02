"""Who and when, and the article, from their elements."""

import datetime
from itertools import islice
from typing import TYPE_CHECKING

from annotator.core.article import Article, Block, BlockKind, Provenance
from annotator.core.document import Head, Role
from annotator.core.errors import ReadError
from annotator.core.losses import Loss
from annotator.core.messages import Message
from annotator.core.text import ArticleText, storable
from annotator.core.unknown import NOTHING, Unknown
from annotator.formats.native import vocabulary
from annotator.formats.native.annotation_element import EPOCH, AnnotationReader, span_of
from annotator.formats.native.assignment_element import assignment_from, grade_from
from annotator.formats.native.findings import Findings
from annotator.formats.native.parse import beyond
from annotator.formats.native.vocabulary import qualified

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element

_KINDS = {kind.value: kind for kind in BlockKind}
_ROLES = {role.value: role for role in Role}
UNNAMED = "unnamed"
"""Stands for the identifier of a document that has none."""


def head_from(root: "_Element", minor: int, reader: AnnotationReader, unknown: Unknown) -> Head:
    """Return who and when from the top of a document and its head."""
    head = root.find(qualified("head"))
    document_id = root.get("id", "")
    tags = ("created", "handed-in", "assignment", "grade")
    created, handed_in, assignment, grade = (
        None if head is None else head.find(qualified(tag)) for tag in tags
    )
    return Head(
        id=document_id if vocabulary.IDENTIFIER.fullmatch(document_id) else UNNAMED,
        role=_ROLES.get(root.get("role", ""), Role.WORK),
        created=EPOCH if created is None else reader.time(created, created.text),
        author=_text(head, "author"),
        class_name=_text(head, "class"),
        handed_in=None if handed_in is None else reader.time(handed_in, handed_in.text),
        assignment=assignment_from(assignment, reader.time),
        grade=grade_from(grade),
        minor=minor,
        unknown=unknown,
    )


def article_from(
    root: "_Element",
    findings: Findings,
    unknown: "Mapping[_Element, Unknown]",
    file_name: str,
    original: ArticleText | None = None,
) -> Article:
    """
    Return the article of a document, with the *original* text if that is the one that it was written with.

    Raises:
        ReadError: there is none, or it has more blocks than can be read.
    """
    element = root.find(qualified("article"))
    written = None if element is None else element.find(qualified("text"))
    if element is None or written is None:
        raise ReadError(Message("formats", "{file} holds no article.", file=file_name))
    value, replaced = storable(written.text or "")
    if replaced or value != (written.text or ""):
        message = Message("formats", "The text holds line ends or characters that had to be replaced.")
        findings.tell(message, written, "article")
    text = ArticleText(value)
    if original is not None and element.get("sha256", "").lower() == original.sha256:
        text = original
    _check_text(text, element, findings)
    provenance = element.find(qualified("provenance"))
    return Article(
        text=text,
        blocks=_blocks(element, len(text), findings, file_name),
        provenance=Provenance() if provenance is None else _provenance(provenance, findings, unknown),
    )


def _check_text(text: ArticleText, element: "_Element", findings: Findings) -> None:
    length, digest = element.get("length", ""), element.get("sha256", "")
    if vocabulary.OFFSET.fullmatch(length) and int(length) != len(text):
        message = Message(
            "formats",
            "The text has {actual} characters, not {length} as the file says.",
            actual=len(text),
            length=int(length),
        )
        findings.tell(message, element, "article")
    if digest and digest.lower() != text.sha256:
        message = Message("formats", "The text has been changed: its SHA-256 is not the one in the file.")
        findings.tell(message, element, "article")


def _blocks(article: "_Element", length: int, findings: Findings, file_name: str) -> tuple[Block, ...]:
    parent = article.find(qualified("blocks"))
    if parent is None:
        return ()
    elements = list(islice(parent.iterchildren(qualified("block")), vocabulary.MAX_BLOCKS + 1))
    if len(elements) > vocabulary.MAX_BLOCKS:
        raise beyond(file_name)
    blocks: list[Block] = []
    for number, element in enumerate(elements, 1):
        span, kind = span_of(element), _KINDS.get(element.get("kind", ""))
        if span and kind and span.end <= length and not (blocks and span.start < blocks[-1].span.end):
            blocks.append(Block(kind, span, _number(element, "page")))
        else:
            message = Message(
                "formats",
                "The block is left out: it overlaps another one, or its place or kind cannot be used.",
            )
            findings.tell(message, element, f"block {number}")
    return tuple(blocks)


def _provenance(element: "_Element", findings: Findings, unknown: "Mapping[_Element, Unknown]") -> Provenance:
    return Provenance(
        title=_text(element, "title"),
        source=_text(element, "source"),
        author=_text(element, "author"),
        published=_date(element, "published", findings),
        retrieved=_date(element, "retrieved", findings),
        language=_text(element, "language"),
        translated_from=_text(element, "translated-from"),
        losses=tuple(map(_loss, islice(element.iterchildren(qualified("loss")), vocabulary.MAX_LOSSES))),
        unknown=unknown.get(element, NOTHING),
    )


def _loss(element: "_Element") -> Loss:
    kind = element.get("kind", "")
    return Loss(
        kind=kind if vocabulary.IDENTIFIER.fullmatch(kind) else UNNAMED,
        count=_number(element, "count") or 0,
        detail=element.get("detail", ""),
    )


def _number(element: "_Element", name: str) -> int | None:
    """Return a number from 1; None where the file has none that can be used."""
    written = element.get(name, "")
    return int(written) or None if vocabulary.OFFSET.fullmatch(written) else None


def _date(parent: "_Element", tag: str, findings: Findings) -> "datetime.date | None":
    element = parent.find(qualified(tag))
    if element is None:
        return None
    try:
        return datetime.date.fromisoformat((element.text or "").strip())
    except ValueError:
        message = Message(
            "formats", "“{value}” is no date that can be used.", value=(element.text or "")[:80]
        )
        findings.tell_new(message, element, "article")
        return None


def _text(parent: "_Element | None", tag: str) -> str:
    return "" if parent is None else parent.findtext(qualified(tag)) or ""

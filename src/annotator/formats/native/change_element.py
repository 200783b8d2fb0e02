"""Changes from their elements."""

from typing import TYPE_CHECKING

from annotator.core.changes import (
    AddAnnotation,
    Batch,
    Change,
    DismissHint,
    EditAnnotation,
    EditCodebook,
    EditHead,
    RemoveAnnotation,
    ReplaceArticle,
    RestoreHint,
)
from annotator.core.errors import ReadError
from annotator.core.messages import Message
from annotator.core.unknown import Unknown
from annotator.formats.native.annotation_element import AnnotationReader
from annotator.formats.native.codebook_element import codebook_from
from annotator.formats.native.findings import Findings
from annotator.formats.native.head_element import article_from, head_from
from annotator.formats.native.hinted_element import dismissal_from
from annotator.formats.native.parse import parsed
from annotator.formats.native.unknown import taken_out
from annotator.formats.native.version import minor_of
from annotator.formats.native.vocabulary import IDENTIFIER, local, qualified

if TYPE_CHECKING:
    from lxml.etree import _Element

    from annotator.core.annotation import Annotation
    from annotator.core.hinted import Dismissal

_JOURNAL = "journal"
"""What messages call the file; the journal knows its own path."""


def change_from(data: bytes) -> Change:
    """
    Return the change in a record.

    Raises:
        ReadError: the record is damaged.
    """
    findings = Findings()
    change = _change(parsed(data, _JOURNAL), findings)
    for problem in findings.problems():
        raise ReadError(problem.message)
    return change


def _change(element: "_Element", findings: Findings) -> Change:
    change: Change
    match local(element.tag):
        case "batch":
            change = Batch(tuple(_change(child, findings) for child in element))
        case "add":
            change = AddAnnotation(_annotation(_child(element, "annotation"), findings))
        case "edit":
            change = EditAnnotation(_annotation(_child(element, "annotation"), findings))
        case "remove":
            change = RemoveAnnotation(_identifier(element, "id"))
        case "dismiss":
            change = DismissHint(_dismissal(_child(element, "hint"), findings))
        case "restore":
            change = RestoreHint(_dismissal(_child(element, "hint"), findings))
        case "replace-article":
            change = _replacement(element, findings)
        case "edit-codebook":
            codebook = _child(element, "codebook")
            change = EditCodebook(codebook_from(codebook, findings, taken_out(codebook), _JOURNAL))
        case "edit-head":
            reader = AnnotationReader(findings, {}, _JOURNAL)
            change = EditHead(head_from(element, minor_of(element), reader, _unknown(element)))
        case _:
            raise _damaged()
    return change


def _annotation(element: "_Element", findings: Findings) -> "Annotation":
    reader = AnnotationReader(findings, taken_out(element), _JOURNAL)
    annotation = reader.read(element, _identifier(element, "id"))
    if annotation is None or annotation.code != _identifier(element, "code"):
        raise _damaged()
    return annotation


def _dismissal(element: "_Element", findings: Findings) -> "Dismissal":
    dismissal = dismissal_from(element, AnnotationReader(findings, {}, _JOURNAL).spans(element, "hint 1"))
    if dismissal is None:
        raise _damaged()
    return dismissal


def _replacement(element: "_Element", findings: Findings) -> ReplaceArticle:
    unknown = taken_out(_child(element, "article"))
    article = article_from(element, findings, unknown, _JOURNAL)
    annotations = element.iterchildren(qualified("annotation"))
    dismissed = element.iterchildren(qualified("hint"))
    return ReplaceArticle(
        article,
        tuple(_annotation(child, findings) for child in annotations),
        tuple(_dismissal(child, findings) for child in dismissed),
    )


def _identifier(element: "_Element", attribute: str) -> str:
    name = element.get(attribute, "")
    if not IDENTIFIER.fullmatch(name):
        raise _damaged()
    return name


def _unknown(element: "_Element") -> Unknown:
    attributes = element.iterchildren(qualified("kept-attribute"))
    elements = element.iterchildren(qualified("kept-element"))
    return Unknown(
        tuple((child.get("name", ""), child.text or "") for child in attributes),
        tuple(child.text or "" for child in elements),
    )


def _child(element: "_Element", tag: str) -> "_Element":
    child = element.find(qualified(tag))
    if child is None:
        raise _damaged()
    return child


def _damaged() -> ReadError:
    return ReadError(Message("formats", "A record of the journal is damaged."))

"""Validation against the published schema."""

import re
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Final, cast

from lxml import etree

from annotator.assets import resource
from annotator.core.messages import Message, Problem, shortened
from annotator.formats.native.vocabulary import (
    MAX_PROBLEMS,
    SCHEMA,
    XML_NAMESPACE,
    local,
    qualified,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element, _LogEntry

    from annotator.formats.native.findings import Findings

_NAMESPACES: Final = re.compile(r"\{urn:annotator:document:\d+\}")
_XML: Final = f"{{{XML_NAMESPACE}}}"
_XS: Final = "{http://www.w3.org/2001/XMLSchema}"
_STEP: Final = re.compile(r"/\*(?:\[(\d+)\])?")
_IDENTITY: Final = ("key", "keyref", "unique")
_LISTS: Final = (qualified("annotations"), f"{qualified('article')}/{qualified('blocks')}")
_LONG: Final = 12_000
_LARGE: Final = 70_000
_PIECE: Final = 2_000
_ITEMS: Final = ("annotation", "code", "attribute", "block", "hint")
_LONGEST_DETAIL: Final = 500
_validating: Final = Lock()
"""The schema object keeps the errors of its last run, so only one thread at a time may use it."""


def validate(root: "_Element", findings: "Findings", size: int) -> None:
    """
    Tell *findings* where *root*, with *size* elements in it, contradicts the schema.

    Doubled and dangling identifiers are left to the checks that read the values: they say it better,
    and in half the time. Long lists, and all lists of a large file, are validated in pieces, because
    every error costs a walk over the elements before it; once *findings* is full, the other pieces
    are passed over.
    """
    lists = [root.find(path) for path in _LISTS]
    long = [each for each in lists if each is not None and (len(each) > _LONG or size > _LARGE)]
    taken = [(each, list(each)) for each in long]
    for parent, _ in taken:
        parent[:] = []
    _validate(root, findings)
    for parent, children in taken:
        for piece in _pieces(parent, children):
            if not findings.is_full:
                _validate(piece, findings)
        parent.extend(children)


def _pieces(parent: "_Element", children: "list[_Element]") -> "Iterator[_Element]":
    """Move *children* into elements like *parent*, some two thousand elements into each."""
    piece, size = etree.Element(parent.tag), 0
    for child in children:
        if size > _PIECE:
            yield piece
            piece, size = etree.Element(parent.tag), 0
        size += 1 + len(child)
        piece.append(child)
    yield piece


def _validate(root: "_Element", findings: "Findings") -> None:
    with _validating:
        schema = _schema()
        if schema.validate(root):
            return
        entries = list(cast("Iterable[_LogEntry]", schema.error_log))  # the stubs do not know it
    for number, entry in enumerate(entries):
        detail = shortened(_NAMESPACES.sub("", entry.message).replace(_XML, "xml:"), _LONGEST_DETAIL)
        message = Message("formats", "This is not as the schema says: {detail}", detail=detail)
        item = _item_at(root, entry.path) if number < MAX_PROBLEMS else None
        findings.tell_schema(Problem(message, entry.line, item))


def _item_at(root: "_Element", path: str | None) -> str | None:
    """
    Return what a person may call the place that *path* leads to, for example ``annotation a17``.

    A path such as ``/*/*[4]/*[17]`` counts children; what has a name in it belongs to another vocabulary.
    """
    item, element = None, root
    for step in _STEP.findall(path or "")[1:]:
        element = element[int(step or 1) - 1]
        tag = local(element.tag)
        if tag in _ITEMS:
            number = 1 + sum(1 for _ in element.itersiblings(element.tag, preceding=True))
            item = f"{tag} {element.get('id') or number}"
    return item


@cache
def _schema() -> etree.XMLSchema:
    tree = etree.parse(str(resource("schema", SCHEMA)))
    for element in tree.iter(f"{_XS}element"):
        for constraint in list(element.iterchildren(*(_XS + tag for tag in _IDENTITY))):
            element.remove(constraint)
    for tag in ("annotations", "blocks"):  # which are validated in pieces if they are long
        etree.SubElement(tree.getroot(), f"{_XS}element", name=tag, type=tag)
    return etree.XMLSchema(tree)

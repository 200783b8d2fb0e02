"""Validation against the published schema."""

import re
from functools import cache
from threading import Lock
from typing import Final

from lxml import etree

from annotator.assets import resource
from annotator.core.messages import Message, Problem
from annotator.formats.native.findings import Findings
from annotator.formats.native.vocabulary import MAX_PROBLEMS, SCHEMA, XML_NAMESPACE, local

_NAMESPACES: Final = re.compile(r"\{urn:annotator:document:\d+\}")
_XML: Final = f"{{{XML_NAMESPACE}}}"
_IDENTITY: Final = etree.ErrorTypes.SCHEMAV_CVC_IDC
_ITEMS: Final = ("annotation", "code", "attribute", "block")
_validating: Final = Lock()
"""The schema object keeps the errors of its last run, so only one thread at a time may use it."""


def validate(root: etree._Element, findings: Findings) -> None:
    """
    Tell *findings* where *root* contradicts the schema.

    Doubled and dangling identifiers are left to the checks that read the values: they say it better.
    """
    with _validating:
        schema = _schema()
        if schema.validate(root):
            return
        entries = [entry for entry in schema.error_log if entry.type != _IDENTITY]
    tree = root.getroottree()
    for number, entry in enumerate(entries):
        element = None
        if entry.path and number < MAX_PROBLEMS:
            found = tree.xpath(entry.path)
            element = found[0] if isinstance(found, list) and found else None
        detail = _NAMESPACES.sub("", entry.message).replace(_XML, "xml:")
        message = Message("formats", "This is not as the schema says: {detail}", detail=detail)
        item = item_of(element) if isinstance(element, etree._Element) else None
        findings.tell_schema(Problem(message, entry.line, item))


def item_of(element: etree._Element) -> str | None:
    """Return what a person may call the part that *element* lies in, for example ``annotation a17``."""
    around: etree._Element | None = element
    while around is not None:
        tag = local(around.tag)
        if tag in _ITEMS:
            parent = around.getparent()
            number = (
                1
                if parent is None
                else [child for child in parent if child.tag == around.tag].index(around) + 1
            )
            return f"{tag} {around.get('id') or number}"
        around = around.getparent()
    return None


@cache
def _schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(resource("schema", SCHEMA))))

"""Bytes to XML elements, trusting nothing: no entities, no document types, no network, bounded size."""

from lxml import etree

from annotator.core.errors import ReadError
from annotator.core.messages import Message
from annotator.formats.native import vocabulary

_RESOURCE_LIMIT = etree.ErrorTypes.ERR_RESOURCE_LIMIT
_LISTS = frozenset(map(vocabulary.qualified, ("annotations", "blocks", "dismissed-hints")))


def parsed(data: bytes, file_name: str) -> etree._Element:
    """
    Return the root element of an XML file.

    Comments and processing instructions are left out. *file_name* is for messages.

    Raises:
        ReadError: it is not XML, declares a document type, or goes beyond a bound.
    """
    if len(data) > vocabulary.MAX_BYTES:
        raise ReadError(
            Message(
                "formats",
                "{file} is too large: {megabytes} MB at most can be read.",
                file=file_name,
                megabytes=vocabulary.MAX_BYTES // 2**20,
            )
        )
    if data.count(b"<") + data.count(b'="') + data.count(b"='") > vocabulary.MAX_MARKUP:
        raise beyond(file_name)
    try:
        root = etree.fromstring(data, _parser())
    except etree.XMLSyntaxError as error:
        raise _unusable(error, data, file_name) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise _document_type(file_name)
    return root


def checked_size(root: etree._Element, file_name: str) -> int:
    """
    Return how many elements there are below *root*.

    Raises:
        ReadError: more stand side by side than any lesson needs, the long lists left out.
    """
    widths = list(map(len, root.iter()))
    if max(widths) > vocabulary.MAX_CHILDREN and any(
        len(element) > vocabulary.MAX_CHILDREN and element.tag not in _LISTS for element in root.iter()
    ):
        raise beyond(file_name)
    return sum(widths)


def beyond(file_name: str) -> ReadError:
    """Return the error about a file that has more of something than any lesson needs."""
    return ReadError(
        Message("formats", "{file} has more parts, or parts nested deeper, than can be read.", file=file_name)
    )


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        dtd_validation=False,
        huge_tree=False,
        load_dtd=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        resolve_entities=False,
    )


def _unusable(error: etree.XMLSyntaxError, data: bytes, file_name: str) -> ReadError:
    if not data.strip():
        return ReadError(
            Message(
                "formats", "{file} is empty. Open another copy of it, or have it sent again.", file=file_name
            )
        )
    if b"<!DOCTYPE" in data:
        return _document_type(file_name)
    if getattr(error, "code", None) == _RESOURCE_LIMIT:
        return beyond(file_name)
    return ReadError(
        Message(
            "formats",
            "{file} is no XML that can be read, or it is damaged. Open another copy of it, or have it sent "
            "again. ({detail})",
            file=file_name,
            detail=error.msg,
        )
    )


def _document_type(file_name: str) -> ReadError:
    return ReadError(
        Message(
            "formats",
            "{file} declares a document type (DOCTYPE). Such files are not opened, because they can do harm.",
            file=file_name,
        )
    )

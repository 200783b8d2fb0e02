"""Web pages, as they are saved or fetched, and rich text from the clipboard."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from annotator.core import losses
from annotator.core.article import Provenance
from annotator.core.errors import ReadError
from annotator.core.messages import Message
from annotator.readers.assembly import Assembly, empty
from annotator.readers.encodings import decode
from annotator.readers.html_blocks import PageBlock, page_blocks
from annotator.readers.result import ReadResult

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

NAME: Final = "web page"
EXTENSIONS: Final = (".html", ".htm", ".xhtml", ".xht")

MOST_BYTES: Final = 30_000_000
"""Of a page with its pictures inside."""
_START: Final = 2048
"""Bytes in which a page must have shown itself and its encoding."""
_PAGE: Final = re.compile(
    rb"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.{0,1000}?-->\s*)*(?:<!doctype\s+html|<html|<head\b|<body\b)",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET: Final = re.compile(
    rb"""(?:charset|<\?xml[^>]*encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
_SAVED_FROM: Final = re.compile(r"<!-- saved from url=\(\d+\)(\S+) -->")
_DECLARATION: Final = re.compile(r"^\s*<\?xml[^>]*\?>")
_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def sniff(data: bytes, file_name: str) -> bool:  # noqa: ARG001 - a Reader
    """Return whether *data* begins as a web page does."""
    start = data[:_START]
    for encoding, mark in (("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")):
        if start.startswith(mark):
            start = start[2:].decode(encoding, errors="ignore").encode()
    return _PAGE.match(start.removeprefix(b"\xef\xbb\xbf")) is not None


def read(data: bytes, file_name: str, *, encoding: str | None = None) -> ReadResult:
    """
    Return the article on a web page: its main text, without what stands around it.

    Raises:
        ReadError: it is too large, no text, or there is no article on it.
    """
    return read_page(data, file_name, encoding=encoding)


def read_page(
    data: bytes,
    name: str,
    *,
    encoding: str | None = None,
    address: str = "",
    told: str | None = None,
    whole: bool = False,
) -> ReadResult:
    """
    Return the article on a page from *address*; *whole* takes all of the page.

    *told* is the encoding that the server tells, which is believed if it fits.

    Raises:
        ReadError: as for `read`.
    """
    if len(data) > MOST_BYTES:
        raise too_large(name, MOST_BYTES)
    decoded = decode(data, name, encoding=encoding or _told_encoding(data, told))
    if not address:
        saved = _SAVED_FROM.search(decoded.text, 0, _START)
        address = "" if saved is None else saved[1]
    return _read_markup(decoded.text, name, Provenance(losses=decoded.losses), address=address, whole=whole)


def from_fragment(markup: str, name: str | Message, known: Provenance | None = None) -> ReadResult:
    """
    Return rich text, such as browsers put onto the clipboard, as an article; somebody has chosen all of it.

    Raises:
        ReadError: it is too large or there is not a word in it.
    """
    if len(markup) > MOST_BYTES:
        raise too_large(name, MOST_BYTES)
    return _read_markup(markup, name, known or Provenance(), whole=True)


def _read_markup(
    markup: str, name: str | Message, known: Provenance, *, address: str = "", whole: bool = False
) -> ReadResult:
    from annotator.readers.html_head import provenance_of

    root = parsed_markup(markup, name)
    told = provenance_of(root, address)
    names = ("title", "source", "author", "losses")
    provenance = replace(told, **{key: getattr(known, key) for key in names if getattr(known, key)})
    blocks = page_blocks(root, told.language)
    if whole:
        return _assembled(blocks, name, provenance)
    from annotator.readers.html_main import main_blocks

    chosen = main_blocks(root, blocks)
    left_out = max(0, len(blocks) - len(chosen))
    result = _assembled(chosen, name, provenance, left_out=left_out)
    return replace(result, whole=lambda: _assembled(blocks, name, provenance)) if left_out else result


def _assembled(
    blocks: "Sequence[PageBlock]", name: str | Message, provenance: Provenance, *, left_out: int = 0
) -> ReadResult:
    assembly = Assembly(name)
    for block in blocks:
        assembly.add(block.kind, block.text)
        assembly.lost.update(block.lost)
    assembly.lost[losses.SURROUNDINGS] = left_out
    return assembly.result(provenance)


def parsed_markup(markup: str, name: str | Message) -> "HtmlElement":
    """
    Return the root element of a page, mended as browsers do.

    Raises:
        ReadError: there is nothing in it.
    """
    from lxml import etree, html

    data = _DECLARATION.sub("", markup, count=1).replace("\0", "").encode(errors="replace")
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        return html.document_fromstring(data, parser)
    except etree.LxmlError as error:
        raise empty(name) from error


def _told_encoding(data: bytes, by_server: str | None) -> str | None:
    """Return the encoding that server or page tell, if it fits and no byte order mark says otherwise."""
    import codecs

    if data.startswith(_MARKS) or b"\0" in data[:_START]:
        return None
    found = _CHARSET.search(data[:_START])
    for told in (by_server, None if found is None else found[1].decode("ascii")):
        if told is None:
            continue
        name = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"}.get(told.lower(), told)
        try:
            data.decode(codecs.lookup(name).name)
        except (LookupError, ValueError):
            continue
        return name
    return None


def too_large(name: str | Message, limit: int) -> ReadError:
    """Return the error about a file of more than *limit* bytes."""
    return ReadError(
        Message("readers", "{name} is too large: more than {limit} MB.", name=name, limit=limit // 1_000_000)
    )

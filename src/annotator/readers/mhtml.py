"""Web pages that a browser has saved as one file, with everything on them (MHTML, RFC 2557)."""

import re
from typing import TYPE_CHECKING, Final

from annotator.core.errors import ReadError
from annotator.core.messages import Message
from annotator.readers import html
from annotator.readers.result import ReadResult

if TYPE_CHECKING:
    from email.message import Message as Mail

NAME: Final = "saved web page"
EXTENSIONS: Final = (".mhtml", ".mht")

MOST_BYTES: Final = 60_000_000
_START: Final = 4096
_HEADER: Final = re.compile(rb"^[A-Za-z][A-Za-z0-9-]*: .*(?:\r?\n[ \t].*)*\r?\n")
_RELATED: Final = re.compile(
    rb"^content-type:\s*(?:multipart/related|text/html)", re.IGNORECASE | re.MULTILINE
)
_MIME: Final = re.compile(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)


def sniff(data: bytes, file_name: str) -> bool:  # noqa: ARG001 - a Reader
    """Return whether *data* begins with the head of a message that holds a page."""
    start = data[:_START]
    if _HEADER.match(start) is None:
        return False
    return _MIME.search(start) is not None and _RELATED.search(start) is not None


def read(data: bytes, file_name: str, *, encoding: str | None = None) -> ReadResult:
    """
    Return the article on the page that stands first in the file.

    Raises:
        ReadError: there is no page in it, or no article on that.
    """
    if len(data) > MOST_BYTES:
        raise html.too_large(file_name, MOST_BYTES)
    from email import message_from_bytes
    from email.policy import compat32

    message = message_from_bytes(data, policy=compat32)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    content = None if page is None else page.get_payload(decode=True)
    if page is None or not isinstance(content, bytes):
        raise _without_page(file_name)
    address = _header(page, "Content-Location") or _header(message, "Snapshot-Content-Location")
    return html.read_page(content, file_name, encoding=encoding or _charset(page), address=address)


def _header(part: "Mail", name: str) -> str:
    value = str(part.get(name, "")).strip()
    return value if value.startswith(("http://", "https://")) else ""


def _charset(page: "Mail") -> str | None:
    """Return the encoding that the part tells, if there is one of that name."""
    import codecs

    name = page.get_content_charset()
    try:
        return None if name is None else codecs.lookup(name).name
    except LookupError:
        return None


def _without_page(name: str) -> ReadError:
    return ReadError(Message("readers", "{name} is a message without a web page in it.", name=name))

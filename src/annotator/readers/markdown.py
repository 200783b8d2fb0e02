"""Text with Markdown's signs, which become headings, lists and quotations."""

import re
from typing import TYPE_CHECKING, Final

from annotator.core.article import Provenance
from annotator.readers.contents import kind_of, refuse_other_kinds
from annotator.readers.encodings import decode
from annotator.readers.html import from_fragment, too_large

if TYPE_CHECKING:
    from annotator.readers.result import ReadResult

NAME: Final = "Markdown"
EXTENSIONS: Final = (".md", ".markdown")

MOST_BYTES: Final = 1_000_000
_FRONT_MATTER: Final = re.compile(r"\A---[ \t]*\n(?:.*\n){0,200}?(?:---|\.\.\.)[ \t]*\n")


def sniff(data: bytes, file_name: str) -> bool:
    """Return whether a text is called Markdown; every text could be, so only its name can tell."""
    return file_name.lower().endswith(EXTENSIONS) and kind_of(data) is None


def read(data: bytes, file_name: str, *, encoding: str | None = None) -> "ReadResult":
    """
    Return the article in a Markdown file: what CommonMark makes of it, tables included.

    Raises:
        ReadError: it is too large, empty, no text, or not in the told *encoding*.
    """
    if len(data) > MOST_BYTES:
        raise too_large(file_name, MOST_BYTES)
    if encoding is None:
        refuse_other_kinds(data, file_name)
    decoded = decode(data, file_name, encoding=encoding)
    from markdown_it import MarkdownIt

    markdown = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    markup = markdown.render(_FRONT_MATTER.sub("", decoded.text.replace("\r\n", "\n"), count=1))
    return from_fragment(markup, file_name, Provenance(losses=decoded.losses))

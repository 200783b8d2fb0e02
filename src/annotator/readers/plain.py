"""Plain text in any encoding."""

from dataclasses import replace
from typing import Final

from annotator.core.article import Article, Provenance
from annotator.core.errors import ReadError
from annotator.core.messages import Message
from annotator.core.text import ArticleText, storable
from annotator.readers.blocks import recognise_blocks, title_of
from annotator.readers.contents import kind_of, refuse_other_kinds
from annotator.readers.encodings import decode
from annotator.readers.languages import guess_language
from annotator.readers.result import ReadResult

NAME: Final = "plain text"
EXTENSIONS: Final = (".txt", ".text", ".md")

MOST_BYTES: Final = 5_000_000
_MOST_LINES: Final = 100_000
"""What is longer is no article but a mistake."""


def sniff(data: bytes, file_name: str) -> bool:  # noqa: ARG001 - a Reader
    """Return whether *data* is no other well-known kind of file."""
    return kind_of(data) is None


def read(data: bytes, file_name: str, *, encoding: str | None = None) -> ReadResult:
    """
    Return the article in a text file of at most 5 MB.

    Raises:
        ReadError: it is too large, empty, no text, or not in the told *encoding*.
    """
    _refuse_too_large(len(data), file_name)
    if encoding is None:
        refuse_other_kinds(data, file_name)
    decoded = decode(data, file_name, encoding=encoding)
    result = from_text(decoded.text, file_name)
    return replace(result, losses=(*decoded.losses, *result.losses))


def from_text(text: str, name: str | Message, provenance: Provenance | None = None) -> ReadResult:
    """
    Return *text* as an article with its blocks, and with title and language where *provenance* lacks them.

    *name* says in errors what is wrong.

    Raises:
        ReadError: it is too long or there is not a word in it.
    """
    _refuse_too_large(len(text), name)
    stored, replaced = storable(text)
    if not stored.strip("\ufeff \t\n\ufffd\u00a0\u200b"):
        raise ReadError(
            Message("readers", "{name} is empty. Open another file, or paste the article.", name=name)
        )
    if stored.count("\n") > _MOST_LINES:
        raise ReadError(
            Message(
                "readers", "{name} has more than {limit} lines; no article has.", name=name, limit=_MOST_LINES
            )
        )
    article_text = ArticleText(stored)
    blocks = recognise_blocks(article_text)
    known = provenance or Provenance()
    found = replace(
        known,
        title=known.title or title_of(article_text, blocks),
        language=known.language or guess_language(stored),
    )
    return ReadResult(Article(article_text, blocks, found), _losses(text, replaced))


def _refuse_too_large(size: int, name: str | Message) -> None:
    if size > MOST_BYTES:
        raise ReadError(
            Message(
                "readers",
                "{name} is too large for an article: more than {limit} MB.",
                name=name,
                limit=MOST_BYTES // 1_000_000,
            )
        )


def _losses(text: str, replaced: int) -> tuple[Message, ...]:
    """Tell what a reader would miss; line ends of other systems are unified in silence."""
    form_feeds = text.count("\f")
    losses = []
    if form_feeds:
        losses.append(Message("readers", "Form feeds replaced by line ends: {count}.", count=form_feeds))
    if replaced:
        losses.append(
            Message(
                "readers",
                "Control characters that no file can keep replaced by “\ufffd”: {count}.",
                count=replaced,
            )
        )
    return tuple(losses)

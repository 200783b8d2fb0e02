"""Plain text in any encoding."""

from typing import Final

from annotator.core import losses
from annotator.core.article import Provenance
from annotator.core.errors import ReadError
from annotator.core.losses import Loss
from annotator.core.messages import Message
from annotator.core.text import ArticleText, storable
from annotator.readers.assembly import MOST_BLOCKS, MOST_CHARACTERS, completed, empty, too_large
from annotator.readers.blocks import recognise_blocks
from annotator.readers.contents import kind_of, refuse_other_kinds
from annotator.readers.encodings import decode
from annotator.readers.result import ReadResult

NAME: Final = "plain text"
EXTENSIONS: Final = (".txt", ".text")


def sniff(data: bytes, file_name: str) -> bool:  # noqa: ARG001 - a Reader
    """Return whether *data* is no other well-known kind of file."""
    return kind_of(data) is None


def read(data: bytes, file_name: str, *, encoding: str | None = None) -> ReadResult:
    """
    Return the article in a text file of at most 5 MB.

    Raises:
        ReadError: it is too large, empty, no text, or not in the told *encoding*.
    """
    if len(data) > MOST_CHARACTERS:
        raise too_large(file_name)
    if encoding is None:
        refuse_other_kinds(data, file_name)
    decoded = decode(data, file_name, encoding=encoding)
    return from_text(decoded.text, file_name, Provenance(losses=decoded.losses))


def from_text(text: str, name: str | Message, provenance: Provenance | None = None) -> ReadResult:
    """
    Return *text* as an article with its blocks, and with title and language where *provenance* lacks them.

    *name* says in errors what is wrong.

    Raises:
        ReadError: it is too long or there is not a word in it.
    """
    if len(text) > MOST_CHARACTERS:
        raise too_large(name)
    stored, replaced = storable(text)
    if not stored.strip("\ufeff \t\n\ufffd\u00a0\u200b"):
        raise empty(name)
    if stored.count("\n") > MOST_BLOCKS:
        raise ReadError(
            Message(
                "readers", "{name} has more than {limit} lines; no article has.", name=name, limit=MOST_BLOCKS
            )
        )
    article_text = ArticleText(stored)
    blocks = recognise_blocks(article_text)
    lost = _losses(text, replaced)
    article = completed(article_text, blocks, provenance or Provenance(), lost)
    return ReadResult(article, certain=True)


def _losses(text: str, replaced: int) -> tuple[Loss, ...]:
    """Tell what a reader would miss; line ends of other systems are unified in silence."""
    found = (Loss(losses.FORM_FEEDS, text.count("\f")), Loss(losses.CONTROLS, replaced))
    return tuple(loss for loss in found if loss.count)

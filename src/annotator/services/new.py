"""Making a document from an article and a codebook."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.assets import resource
from annotator.core.document import Document, Head, Role
from annotator.core.errors import WriteError
from annotator.core.identity import new_id
from annotator.core.messages import Message
from annotator.services.files import read_bounded, shown

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from annotator.core.article import Article
    from annotator.core.codebook import Codebook
    from annotator.services.save import Saved

MOST_CODEBOOK_BYTES: Final = 8 * 1024 * 1024


def new_document(
    article: "Article", *, codebook: "Codebook", role: Role, now: "datetime.datetime", author: str = ""
) -> Document:
    """Return a document without annotations and with a new identifier."""
    head = Head(id=new_id(), role=role, created=now, author=author)
    return Document(head=head, article=article, codebook=codebook)


def default_codebook() -> "Codebook":
    """Return the codebook for media literacy that comes with the program."""
    return load_codebook(resource("codebooks", "media-literacy.xml"))


def load_codebook(path: Path) -> "Codebook":
    """
    Return the codebook in the file at *path*.

    Raises:
        ReadError: the file is missing, too large or no codebook.
    """
    from annotator.formats.native.codebook import read_codebook

    return read_codebook(read_bounded(path, MOST_CODEBOOK_BYTES), shown(path))


def save_new(
    document: Document, path: Path, *, overwrite: bool = False, made_from: "Iterable[Path]" = ()
) -> "Saved":
    """
    Save *document* to a file that is not there yet; with *overwrite* also over one that is.

    The files that it is *made from* stay as they are in any case.

    Raises:
        WriteError: there is one already, it is one of those, or it could not be saved.
    """
    from annotator.services.save import save_document

    if any(_is_same_file(path, each) for each in made_from):
        raise WriteError(
            Message("services", "{name} would be written over. Choose another name.", name=shown(path))
        )
    if not overwrite and os.path.lexists(path):
        raise WriteError(
            Message("services", "{name} is there already and was not replaced.", name=shown(path))
        )
    return save_document(document, path, expected=None)


def _is_same_file(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except (OSError, ValueError):  # one of them is not there, or has a name that no file can have
        return False

"""Opening whatever a person chooses: a document, or an article that becomes one."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.core.article import Provenance
from annotator.core.document import Document, Role
from annotator.core.errors import ReadError
from annotator.core.messages import Message, Problem
from annotator.formats._registry import format_of
from annotator.formats.native import vocabulary
from annotator.services.annotate import now
from annotator.services.files import Contents, Fingerprint, read_contents, shown
from annotator.services.new import default_codebook, load_codebook, new_document

if TYPE_CHECKING:
    from annotator.core.codebook import Codebook
    from annotator.formats._registry import Format
    from annotator.readers.result import ReadResult

_LIST: Final = ".jsonl"


@dataclass(frozen=True, slots=True)
class Opened:
    """
    A document and where it comes from.

    What was read from a document file has its *path*, the bytes *data* and their *fingerprint*, and
    *problems* if it is not in order. What was read from an article or begun from a hand-out has none of
    these: it is a new document that no file holds yet, and *losses* tell what is not as it was in the file.
    """

    document: Document
    problems: tuple[Problem, ...] = ()
    losses: tuple[Message, ...] = ()
    path: Path | None = None
    data: bytes | None = None
    fingerprint: Fingerprint | None = None


def open_file(path: Path, *, codebook: Path | None = None) -> Opened:
    """
    Open the document or the article at *path*; its content decides which of them it is.

    A hand-out that is in order is not opened itself: the work on it begins, in a new document. One made
    of an article has the codebook in the file at *codebook*, or the one that comes along.

    Raises:
        ReadError: the file is missing or nothing in it can be used.
    """
    contents = _contents(path)
    found = format_of(contents.data, path.name)
    if found is not None:
        opened = _opened(contents, path, found)
        return _begun(opened) if opened.document.head.role is Role.ASSIGNMENT else opened
    return _from_article(_read_article(contents.data, path), codebook)


def open_document(path: Path) -> Opened:
    """
    Open the document at *path*.

    Raises:
        ReadError: the file is missing, or no document that can be used.
    """
    contents = _contents(path)
    found = format_of(contents.data, path.name)
    if found is None:
        raise ReadError(Message("services", "{name} is not an Annotator document.", name=shown(path)))
    return _opened(contents, path, found)


def open_text(
    text: str, *, title: str = "", source: str = "", author: str = "", codebook: Path | None = None
) -> Opened:
    """
    Make a document of a pasted text and what is known about it, with a codebook as in `open_file`.

    Raises:
        ReadError: there is not a word in it, or too many.
    """
    from annotator.readers.plain import from_text

    known = Provenance(title=title.strip(), source=source.strip(), author=author.strip())
    return _from_article(from_text(text, Message("services", "The text"), known), codebook)


def read_article(path: Path, encoding: str | None = None) -> "ReadResult":
    """
    Read the article at *path*; *encoding* overrides the one that its reader would find out.

    Raises:
        ReadError: the file is missing, no article, or a document already.
    """
    data = _contents(path).data
    if format_of(data, path.name) is not None:
        raise ReadError(
            Message("services", "{name} is a document already, not an article.", name=shown(path))
        )
    return _read_article(data, path, encoding)


def _contents(path: Path) -> Contents:
    """
    Return what is in the file at *path*.

    Raises:
        ReadError: it cannot be read, or is a list of annotations, which needs its article.
    """
    contents = read_contents(path, vocabulary.MAX_BYTES)
    if path.suffix.lower() == _LIST:
        raise ReadError(
            Message(
                "services",
                "{name} is a list of annotations, not an article. "
                "“annotator import-jsonl ARTICLE {name} -o KEY.annox” makes a key of it and its article.",
                name=shown(path),
            )
        )
    return contents


def _opened(contents: Contents, path: Path, found: "Format") -> Opened:
    reading = found.read(contents.data, shown(path))
    return Opened(
        reading.document,
        problems=reading.problems,
        path=path,
        data=contents.data,
        fingerprint=contents.fingerprint,
    )


def _begun(handout: Opened) -> Opened:
    """Return the work on a hand-out; one with problems stays what it is, to be looked at."""
    if handout.problems:
        return handout
    from annotator.services.handout import work_on

    return Opened(work_on(handout.document, now=now()))


def _read_article(data: bytes, path: Path, encoding: str | None = None) -> "ReadResult":
    from annotator.readers._registry import reader_for

    name = shown(path)
    return reader_for(data, name).read(data, name, encoding=encoding)


def _from_article(result: "ReadResult", codebook: Path | None) -> Opened:
    chosen, losses = _codebook(codebook)
    document = new_document(result.article, codebook=chosen, role=Role.WORK, now=now())
    return Opened(document, losses=(*result.losses, *losses))


def _codebook(path: Path | None) -> "tuple[Codebook, tuple[Message, ...]]":
    """Return the codebook at *path*; where it cannot be used the one that comes along, and why."""
    if path is None:
        return default_codebook(), ()
    try:
        return load_codebook(path), ()
    except ReadError as error:
        message = Message(
            "services",
            "The codebook for new documents could not be used; here is the one that comes along. {reason}",
            reason=error.message,
        )
        return default_codebook(), (message,)

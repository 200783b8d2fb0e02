"""Opening whatever a person chooses: a document, or an article that becomes one."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.core.article import Provenance
from annotator.core.document import Document, Role
from annotator.core.errors import ReadError
from annotator.core.messages import Message, Problem
from annotator.formats._registry import format_of
from annotator.services.annotate import now
from annotator.services.files import Contents, Fingerprint, read_contents, shown
from annotator.services.new import default_codebook, load_codebook, new_document

if TYPE_CHECKING:
    from annotator.core.article import Article
    from annotator.core.codebook import Codebook
    from annotator.formats._registry import Format
    from annotator.readers.result import ReadResult
    from annotator.services.fetch import Web

_LIST: Final = ".jsonl"
MOST_BYTES: Final = 100_000_000
"""Of a file with its pictures; documents and articles themselves have lower bounds."""


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
    found = look_into(path)
    return found if isinstance(found, Opened) else with_article(found.article, codebook=codebook)


def look_into(path: Path) -> "Opened | ReadResult":
    """
    Return the document at *path* as `open_file` does, or what was read if it is an article.

    Raises:
        ReadError: the file is missing or nothing in it can be used.
    """
    contents = _contents(path)
    found = format_of(contents.data, path.name)
    if found is None:
        return _read_article(contents.data, path)
    opened = _opened(contents, path, found)
    return _begun(opened) if opened.document.head.role is Role.ASSIGNMENT else opened


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
    return with_article(from_text(text, Message("services", "The text"), known).article, codebook=codebook)


def read_rich_text(markup: str) -> "ReadResult":
    """
    Return rich text from the clipboard as an article.

    Raises:
        ReadError: there is not a word in it, or too many.
    """
    from annotator.readers.html import from_fragment

    return from_fragment(markup, Message("services", "The text"))


def read_address(address: str, web: "Web | None" = None) -> "ReadResult":
    """
    Fetch the article at *address* from the web.

    Raises:
        ReadError: it cannot be fetched, or holds no article.
    """
    from annotator.readers import html
    from annotator.readers._registry import reader_for
    from annotator.services.fetch import fetch

    fetched = fetch(address, web)
    reader = reader_for(fetched.data, fetched.name)
    if fetched.is_page or reader is html:
        address, told = fetched.address, fetched.encoding
        result = html.read_page(fetched.data, fetched.name, address=address, told=told)
    else:
        result = reader.read(fetched.data, fetched.name)
    known = result.article.provenance
    provenance = replace(known, source=known.source or fetched.address, retrieved=now().date())
    return replace(result, article=replace(result.article, provenance=provenance))


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


def chapters_of(result: "ReadResult", numbers: range, name: str) -> "ReadResult":
    """
    Return some chapters of a book, counted from 1.

    Raises:
        ReadError: it has none, or not so many.
    """
    from annotator.readers.draft import Draft

    chapters = result.chapters
    if len(chapters) < numbers[-1]:
        message = Message("services", "{name} has {count} chapters.", name=name, count=len(chapters))
        raise ReadError(message)
    chosen = [chapters[number - 1] for number in numbers]
    kept = {index for chapter in chosen for index in range(chapter.start, chapter.end)}
    draft = Draft.of(replace(result, chapters=()))
    out = set(range(len(draft.blocks))) - kept
    return replace(result, article=draft.keeping(out, kept=False).article(), chapters=())


def _contents(path: Path) -> Contents:
    """
    Return what is in the file at *path*.

    Raises:
        ReadError: it cannot be read, or is a list of annotations, which needs its article.
    """
    contents = read_contents(path, MOST_BYTES)
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


def with_article(article: "Article", *, codebook: Path | None = None) -> Opened:
    """Return a new document with *article*, and a codebook as in `open_file`."""
    chosen, losses = _codebook(codebook)
    document = new_document(article, codebook=chosen, role=Role.WORK, now=now())
    told = tuple(loss.message for loss in article.provenance.losses)
    return Opened(document, losses=(*told, *losses))


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

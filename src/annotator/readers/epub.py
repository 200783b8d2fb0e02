"""Electronic books (EPUB 2 and 3), chapter by chapter."""

import datetime
import posixpath
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from annotator.core import losses
from annotator.core.article import BlockKind, Provenance
from annotator.core.errors import ReadError
from annotator.readers.assembly import Assembly
from annotator.readers.html import parsed_markup
from annotator.readers.html_blocks import page_blocks
from annotator.readers.packed import Package
from annotator.readers.result import ReadResult

if TYPE_CHECKING:
    from lxml.etree import _Element

NAME: Final = "electronic book"
EXTENSIONS: Final = (".epub",)

_TYPE: Final = b"application/epub+zip"
_START: Final = 200
_CONTAINER: Final = "META-INF/container.xml"
_ENCRYPTION: Final = "META-INF/encryption.xml"
_CHAPTERS: Final = ("application/xhtml+xml", "text/html")
_TABLE: Final = "application/x-dtbncx+xml"
_DATE: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_NOBODY: Final = frozenset(("", "unknown", "unknown author", "unbekannt"))
"""What programs write where nobody told an author."""
_LONGEST_TITLE: Final = 120


def sniff(data: bytes, file_name: str) -> bool:  # noqa: ARG001 - a Reader
    """Return whether *data* is an archive whose first entry says that it is a book."""
    return data.startswith(b"PK") and (_TYPE in data[:_START] or _CONTAINER.encode() in data)


def read(data: bytes, file_name: str, *, encoding: str | None = None) -> ReadResult:  # noqa: ARG001 - a Reader
    """
    Return all of a book, with its chapters to choose from.

    Raises:
        ReadError: it is damaged, protected, beyond a bound, or has not a word in it.
    """
    package = Package(data, file_name)
    root = package.xml(_CONTAINER).find(".//{*}rootfile")
    book = _Book(package, "" if root is None else root.get("full-path", ""))
    if book.is_locked():
        raise package.protected()
    assembly = Assembly(file_name)
    for path in book.spine():
        _take(assembly, package, path, book)
    return assembly.result(book.provenance())


def _take(assembly: Assembly, package: Package, path: str, book: "_Book") -> None:
    """Add the blocks of a chapter; one that cannot be read does not spoil the rest of the book."""
    try:
        markup = package.read(path).decode("utf-8-sig", errors="replace")
        root = parsed_markup(markup, package.name)
    except ReadError:
        assembly.lost[losses.CHAPTERS] += 1
        return
    blocks = page_blocks(root, book.language)
    title = book.titles.get(path) or next(
        (block.text for block in blocks if block.kind is BlockKind.HEADING), ""
    )
    if title or not book.titles:
        assembly.begin_chapter(title[:_LONGEST_TITLE])
    for block in blocks:
        assembly.add(block.kind, block.text)
        assembly.lost.update(block.lost)


class _Book:
    """What the package document says: which parts make up the book, in which order, and who wrote it."""

    def __init__(self, package: Package, path: str) -> None:
        self._package = package
        self._folder = posixpath.dirname(path)
        self._root = package.xml(path)
        self._items = {item.get("id", ""): item for item in self._root.iter("{*}item")}
        self.language = self._told("language")[:35]
        self.titles = dict(self._told_titles())

    def spine(self) -> Iterator[str]:
        """Yield the paths of the chapters in reading order, without the table of contents."""
        for reference in self._root.iter("{*}itemref"):
            item = self._items.get(reference.get("idref", ""))
            if item is None or item.get("media-type") not in _CHAPTERS:
                continue
            if "nav" not in item.get("properties", "").split() and reference.get("linear") != "no":
                yield self._path(self._folder, item.get("href", ""))

    def is_locked(self) -> bool:
        """Return whether chapters are encrypted; typefaces often are, and nobody misses them."""
        if _ENCRYPTION not in self._package:
            return False
        locked = {
            unquote(reference.get("URI", ""))
            for reference in self._package.xml(_ENCRYPTION).iter("{*}CipherReference")
        }
        return not locked.isdisjoint(self.spine())

    def provenance(self) -> Provenance:
        """Return title, authors, language and date of the book."""
        names = (_line(element) for element in self._root.iter(_dc("creator")))
        authors = dict.fromkeys(name for name in names if name.lower() not in _NOBODY)
        return Provenance(
            title=self._told("title"),
            author=", ".join(authors),
            language=self.language,
            published=_date(self._told("date")),
        )

    def _told(self, name: str) -> str:
        return next(filter(None, (_line(element) for element in self._root.iter(_dc(name)))), "")

    def _told_titles(self) -> Iterator[tuple[str, str]]:
        """Yield the titles in the table of contents by the paths of their chapters, the first of each one."""
        for item in self._items.values():
            is_table = item.get("media-type") == _TABLE
            path = self._path(self._folder, item.get("href", ""))
            if not (is_table or "nav" in item.get("properties", "").split()) or path not in self._package:
                continue
            try:
                root = parsed_markup(
                    self._package.read(path).decode("utf-8-sig", errors="replace"), self._package.name
                )
            except ReadError:
                continue
            entries = _ncx_entries(root) if is_table else _nav_entries(root)
            folder = posixpath.dirname(path)
            yield from reversed([(self._path(folder, address), title) for address, title in entries])

    @staticmethod
    def _path(folder: str, address: str) -> str:
        """Return the path in the archive that an address leads to."""
        try:
            path = unquote(urlsplit(address).path)
        except ValueError:
            return ""
        return posixpath.normpath(posixpath.join(folder, path))


def _ncx_entries(root: "_Element") -> Iterator[tuple[str, str]]:
    for point in root.iter("navpoint"):
        label, content = point.find("./navlabel/text"), point.find("./content")
        if label is not None and content is not None:
            yield content.get("src", ""), _line(label)


def _nav_entries(root: "_Element") -> Iterator[tuple[str, str]]:
    for link in root.iterfind(".//nav//a"):
        yield link.get("href", ""), _line(link)


def _dc(name: str) -> str:
    return "{http://purl.org/dc/elements/1.1/}" + name


def _line(element: "_Element") -> str:
    return " ".join("".join(map(str, element.itertext())).split())[:500]


def _date(text: str) -> datetime.date | None:
    found = _DATE.match(text)
    try:
        return None if found is None else datetime.date(*map(int, found.groups()))
    except ValueError:
        return None

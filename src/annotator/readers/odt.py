"""Text documents of LibreOffice and others (OpenDocument 1.0 to 1.3), packed or flat."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from annotator.core import losses
from annotator.core.article import BlockKind, Provenance
from annotator.readers.assembly import Assembly
from annotator.readers.office import Writing
from annotator.readers.packed import Package, damaged, parsed
from annotator.readers.result import ReadResult

if TYPE_CHECKING:
    from lxml.etree import _Element

NAME: Final = "OpenDocument text"
EXTENSIONS: Final = (".odt", ".ott", ".fodt")

_TYPE: Final = b"application/vnd.oasis.opendocument.text"
_START: Final = 4096
_CONTENT: Final = "content.xml"
_MANIFEST: Final = "META-INF/manifest.xml"
_LONGEST_CHAIN: Final = 20
_MOST_BLANKS: Final = 1000
_BLANKS: Final = re.compile(r"[ \t\r\n]+")

_PASSED_OVER: Final = {
    "annotation": losses.COMMENTS,
    "image": losses.PICTURES,
    "math": losses.FORMULAS,
    "object": losses.EMBEDDED,
    "object-ole": losses.EMBEDDED,
    "plugin": losses.EMBEDDED,
    "hidden-text": losses.HIDDEN,
    "hidden-paragraph": losses.HIDDEN,
}
_SILENT: Final = frozenset(
    (
        *("annotation-end", "covered-table-cell", "desc", "forms", "note-citation", "ruby-text", "scripts"),
        *("sequence-decls", "title", "tracked-changes", "user-field-decls", "variable-decls"),
    )
)
_COUNTED: Final = {"a": losses.LINKS, "list-item": losses.NUMBERING, "table": losses.TABLES}
_PARAGRAPHS: Final = frozenset(("h", "p"))
_NAMED: Final = {
    "Title": BlockKind.HEADING,
    "Subtitle": BlockKind.HEADING,
    "Quotations": BlockKind.QUOTATION,
}


def sniff(data: bytes, file_name: str) -> bool:  # noqa: ARG001 - a Reader
    """Return whether *data* says in its first bytes that it is an OpenDocument text."""
    start = data[:_START]
    return _TYPE in start and (start.startswith(b"PK") or b"office:document" in start)


def read(data: bytes, file_name: str, *, encoding: str | None = None) -> ReadResult:  # noqa: ARG001 - a Reader
    """
    Return the article in a text document: tracked insertions are part of it, deletions are not.

    Raises:
        ReadError: it is damaged, protected, beyond a bound, or has not a word in it.
    """
    if data.startswith(b"PK"):
        package = Package(data, file_name)
        if _MANIFEST in package and b"encryption-data" in package.read(_MANIFEST):
            raise package.protected()
        styles = [package.xml("styles.xml")] if "styles.xml" in package else []
        roots = [*styles, package.xml(_CONTENT)]
    else:
        roots = [parsed(data, file_name)]
    text = next((found for root in roots for found in root.iterfind(".//{*}body/{*}text")), None)
    if text is None:
        raise damaged(file_name)
    assembly = Assembly(file_name)
    _tell_changes(assembly, text)
    writing = Writing(assembly)
    _Walk(writing, _kinds(roots), _hidden(roots)).through(text)
    writing.finish()
    return assembly.result(Provenance())


def _local(element: "_Element") -> str:
    return str(element.tag).rpartition("}")[2]


def _value(element: "_Element", name: str) -> str:
    """Return an attribute by its name without the prefix."""
    found = (value for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name)
    return str(next(found, ""))


def _tell_changes(assembly: Assembly, text: "_Element") -> None:
    for tag, kind in (("deletion", losses.DELETED), ("insertion", losses.INSERTED)):
        assembly.lost[kind] += len(text.findall(f".//{{*}}changed-region/{{*}}{tag}"))


# ---- styles --------------------------------------------------------------------------------------


def _kinds(roots: "list[_Element]") -> dict[str, BlockKind]:
    """Return what the paragraph styles mean, by their names; automatic styles inherit from named ones."""
    parents = {
        _value(style, "name"): _value(style, "parent-style-name")
        for root in roots
        for style in root.iter("{*}style")
    }
    found = {}
    for name in parents:
        ancestor = name
        for _ in range(_LONGEST_CHAIN):
            if ancestor in _NAMED:
                found[name] = _NAMED[ancestor]
                break
            ancestor = parents.get(ancestor, "")
    return found | _NAMED


def _hidden(roots: "list[_Element]") -> set[str]:
    """Return the names of the styles whose text nobody sees."""
    return {
        _value(style, "name")
        for root in roots
        for style in root.iter("{*}style")
        for properties in style.iter("{*}text-properties")
        if _value(properties, "display") == "none"
    }


# ---- the text ------------------------------------------------------------------------------------


class _Walk:
    """Goes through the text from start to end without recursion."""

    def __init__(self, writing: Writing, kinds: Mapping[str, BlockKind], hidden: set[str]) -> None:
        self._writing = writing
        self._kinds = kinds
        self._hidden = hidden

    def through(self, root: "_Element") -> None:
        from lxml.etree import iterwalk

        walker = iterwalk(root, events=("start", "end"))
        skipped: _Element | None = None
        for event, element in walker:
            if event == "start":
                if self._is_passed_over(element):
                    skipped = element
                    walker.skip_subtree()
                else:
                    self._begin(element)
                continue
            if element is not skipped:
                self._end(element)
            skipped = None
            if element is not root:
                self._say(element.tail)

    def _is_passed_over(self, element: "_Element") -> bool:
        tag = _local(element)
        if tag in _PASSED_OVER:
            self._writing.lost[_PASSED_OVER[tag]] += 1
            return True
        if _value(element, "style-name") in self._hidden or _value(element, "display") == "none":
            self._writing.lost[losses.HIDDEN] += 1
            return True
        return tag in _SILENT

    def _begin(self, element: "_Element") -> None:
        tag = _local(element)
        if tag in _COUNTED:
            self._writing.lost[_COUNTED[tag]] += 1
        if tag in _PARAGRAPHS:
            self._writing.begin_paragraph(self._kind(element, tag))
        elif tag == "s":
            count = _value(element, "c")
            self._writing.say(" " * min(int(count) if count.isdecimal() else 1, _MOST_BLANKS))
        elif tag == "tab":
            self._writing.say("\t")
        elif tag == "line-break":
            self._writing.say("\n")
        elif tag == "note":
            self._writing.begin_note()
        elif tag == "table-row":
            self._writing.begin_row()
        elif tag == "table-cell":
            self._writing.begin_cell()
        self._say(element.text)

    def _end(self, element: "_Element") -> None:
        tag = _local(element)
        if tag in _PARAGRAPHS:
            self._writing.end_paragraph()
        elif tag == "note":
            self._writing.end_note()
        elif tag == "table-row":
            self._writing.end_row()
        elif tag == "table-cell":
            self._writing.end_cell()

    def _say(self, text: str | None) -> None:
        """Add text; runs of blanks are one, and none begins a paragraph (OpenDocument 1.3, part 3, 6.1.2)."""
        words = _BLANKS.sub(" ", text or "")
        if words.startswith(" ") and self._writing.last in {"", " ", "\t", "\n"}:
            words = words[1:]
        if words:
            self._writing.say(words)

    def _kind(self, element: "_Element", tag: str) -> BlockKind:
        if tag == "h":
            return BlockKind.HEADING
        return self._kinds.get(_value(element, "style-name"), BlockKind.PARAGRAPH)

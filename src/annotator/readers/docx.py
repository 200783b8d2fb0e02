"""Documents of Word (Office Open XML, ISO/IEC 29500, transitional and strict)."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from annotator.core import losses
from annotator.core.article import BlockKind, Provenance
from annotator.core.errors import ReadError
from annotator.readers.assembly import Assembly
from annotator.readers.office import Writing
from annotator.readers.packed import Package
from annotator.readers.result import ReadResult

if TYPE_CHECKING:
    from lxml.etree import _Element

NAME: Final = "Word document"
EXTENSIONS: Final = (".docx", ".docm", ".dotx")

_MAIN: Final = "word/document.xml"
_CONTENT_TYPES: Final = b"[Content_Types].xml"
_HEADING: Final = re.compile(r"(?:heading \d|title|subtitle)$", re.IGNORECASE)
_QUOTE: Final = re.compile(r"(?:intense )?quote$|quotations$|block text$", re.IGNORECASE)
_RUNNING: Final = re.compile(r"word/(?:header|footer)\d*\.xml")
_BODY_TEXT: Final = 9
"""The outline level of what is no heading."""
_LONGEST_CHAIN: Final = 20
_PRIVATE: Final = range(0xE000, 0xF900)
_INDENTED: Final = re.compile(r"^[ \t]*[\r\n]\s*|[ \t]*[\r\n]\s*$")

_PASSED_OVER: Final = {
    "del": losses.DELETED,
    "moveFrom": losses.DELETED,
    "oMath": losses.FORMULAS,
    "object": losses.EMBEDDED,
    "altChunk": losses.EMBEDDED,
}
_SILENT: Final = frozenset(("rPr", "tblPr", "trPr", "tcPr", "sectPr", "sdtPr", "instrText", "delText", "rt"))
_COUNTED: Final = {
    "ins": losses.INSERTED,
    "moveTo": losses.INSERTED,
    "hyperlink": losses.LINKS,
    "commentReference": losses.COMMENTS,
    "tbl": losses.TABLES,
    "numPr": losses.NUMBERING,
    "blip": losses.PICTURES,
    "imagedata": losses.PICTURES,
}
_SIGNS: Final = {
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "ptab": "\t",
    "softHyphen": "\u00ad",
    "tab": "\t",
}


def sniff(data: bytes, file_name: str) -> bool:  # noqa: ARG001 - a Reader
    """Return whether *data* is an archive with the parts of a Word document."""
    return data.startswith(b"PK") and _CONTENT_TYPES in data and _MAIN.encode() in data


def read(data: bytes, file_name: str, *, encoding: str | None = None) -> ReadResult:  # noqa: ARG001 - a Reader
    """
    Return the article in a document: tracked insertions are part of it, deletions are not.

    Raises:
        ReadError: it is damaged, protected, beyond a bound, or has not a word in it.
    """
    package = Package(data, file_name)
    assembly = Assembly(file_name)
    assembly.lost[losses.RUNNING_HEADS] = sum(_RUNNING.fullmatch(path) is not None for path in package.paths)
    styles = _styles(package)
    notes = {kind: _notes(package, kind) for kind in ("footnote", "endnote")}
    writing = Writing(assembly)
    _Walk(writing, styles, notes).through(package.xml(_MAIN))
    writing.finish()
    return assembly.result(Provenance())


# ---- styles and notes ----------------------------------------------------------------------------


def _local(element: "_Element") -> str:
    return str(element.tag).rpartition("}")[2]


def _value(element: "_Element | None", name: str = "val") -> str:
    """Return an attribute whatever its namespace: strict documents have another one."""
    if element is None:
        return ""
    found = (value for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name)
    return str(next(found, ""))


def _child(element: "_Element | None", *path: str) -> "_Element | None":
    for name in path:
        if element is None:
            return None
        element = next((child for child in element if _local(child) == name), None)
    return element


def _styles(package: Package) -> dict[str, BlockKind]:
    """Return what the paragraph styles mean, by their identifiers; styles inherit from each other."""
    if "word/styles.xml" not in package:
        return {}
    found: dict[str, tuple[BlockKind | None, str]] = {}
    for style in package.xml("word/styles.xml"):
        if _local(style) == "style":
            level = _value(_child(style, "pPr", "outlineLvl"))
            kind = _kind_called(_value(_child(style, "name")))
            if kind is None and level.isdecimal() and int(level) < _BODY_TEXT:
                kind = BlockKind.HEADING
            found[_value(style, "styleId")] = (kind, _value(_child(style, "basedOn")))
    return {name: kind for name in found for kind in [_inherited(found, name)] if kind is not None}


def _kind_called(name: str) -> BlockKind | None:
    if _HEADING.match(name):
        return BlockKind.HEADING
    return BlockKind.QUOTATION if _QUOTE.match(name) else None


def _inherited(found: Mapping[str, tuple[BlockKind | None, str]], name: str) -> BlockKind | None:
    for _ in range(_LONGEST_CHAIN):
        kind, name = found.get(name, (None, ""))
        if kind is not None:
            return kind
    return None


def _notes(package: Package, kind: str) -> "dict[str, _Element]":
    """Return footnotes or endnotes by their identifiers; a broken list of notes breaks nothing else."""
    path = f"word/{kind}s.xml"
    if path not in package:
        return {}
    try:
        return {_value(note, "id"): note for note in package.xml(path) if not _value(note, "type")}
    except ReadError:
        return {}


# ---- the text ------------------------------------------------------------------------------------


class _Walk:
    """Goes through the text from start to end without recursion, except into notes."""

    def __init__(
        self,
        writing: Writing,
        styles: Mapping[str, BlockKind],
        notes: "Mapping[str, Mapping[str, _Element]]",
    ) -> None:
        self._writing = writing
        self._lost = writing.lost
        self._styles = styles
        self._notes = notes
        self._fields: list[bool] = []
        """For every field that is open, whether its result has begun."""

    def through(self, root: "_Element") -> None:
        from lxml.etree import iterwalk

        walker = iterwalk(root, events=("start", "end"))
        skipped: _Element | None = None
        for event, element in walker:
            if event == "end":
                if element is not skipped:
                    self._end(element)
                skipped = None
            elif self._is_passed_over(element):
                skipped = element
                walker.skip_subtree()
            else:
                self._begin(element)

    def _is_passed_over(self, element: "_Element") -> bool:
        tag = _local(element)
        if tag in _PASSED_OVER:
            self._lost[_PASSED_OVER[tag]] += 1
            return True
        if tag == "Fallback":  # for programs that do not know what the choice before it holds
            return True
        if tag == "r" and _is_on(_child(element, "rPr", "vanish")):
            self._lost[losses.HIDDEN] += 1
            return True
        if tag == "tr" and _child(element, "trPr", "del") is not None:
            self._lost[losses.DELETED] += 1
            return True
        return tag in _SILENT

    def _begin(self, element: "_Element") -> None:
        tag = _local(element)
        if tag in _COUNTED and (tag != "numPr" or _value(_child(element, "numId")) != "0"):
            self._lost[_COUNTED[tag]] += 1
        match tag:
            case "p":
                self._writing.begin_paragraph(self._kind(element))
            case "fldChar":
                self._turn_field(_value(element, "fldCharType"))
            case "footnoteReference" | "endnoteReference":
                self._note(tag.removesuffix("Reference"), _value(element, "id"))
            case "tr":
                self._writing.begin_row()
            case "tc":
                self._writing.begin_cell()
            case _ if all(self._fields):  # else it belongs to the instruction of a field, not to its result
                self._writing.say(self._words(element, tag))

    def _words(self, element: "_Element", tag: str) -> str:
        """Return the words that a part of a run stands for."""
        if tag == "t":
            return _INDENTED.sub("", element.text or "")
        if tag == "sym":
            return self._symbol(_value(element, "char"))
        return _SIGNS.get(tag, "") if _local_parent(element) == "r" else ""

    def _end(self, element: "_Element") -> None:
        match _local(element):
            case "p":
                deleted = _child(element, "pPr", "rPr", "del") is not None
                self._writing.end_paragraph(goes_on=deleted)
            case "tr":
                self._writing.end_row()
            case "tc":
                self._writing.end_cell()

    def _turn_field(self, how: str) -> None:
        if how == "begin":
            self._fields.append(False)
        elif self._fields and how == "separate":
            self._fields[-1] = True
        elif self._fields and how == "end":
            self._fields.pop()

    def _symbol(self, code: str) -> str:
        """Return a character; what only one typeface knows becomes U+FFFD."""
        try:
            number = int(code, 16)
            return chr(number) if number not in _PRIVATE else self._unreadable()
        except (ValueError, OverflowError):
            return self._unreadable()

    def _unreadable(self) -> str:
        self._lost[losses.UNREADABLE] += 1
        return "\ufffd"

    def _note(self, kind: str, identifier: str) -> None:
        note = self._notes.get(kind, {}).get(identifier)
        if note is None:
            return
        self._writing.begin_note()
        _Walk(self._writing, self._styles, {}).through(note)
        self._writing.end_note()

    def _kind(self, paragraph: "_Element") -> BlockKind:
        properties = _child(paragraph, "pPr")
        level = _value(_child(properties, "outlineLvl"))
        if level.isdecimal():
            return BlockKind.HEADING if int(level) < _BODY_TEXT else BlockKind.PARAGRAPH
        return self._styles.get(_value(_child(properties, "pStyle")), BlockKind.PARAGRAPH)


def _is_on(element: "_Element | None") -> bool:
    return element is not None and _value(element) not in {"0", "false", "off"}


def _local_parent(element: "_Element") -> str:
    parent = element.getparent()
    return "" if parent is None else _local(parent)

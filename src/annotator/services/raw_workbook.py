"""Workbooks (XLSX) in which every part survives that nobody has changed."""

import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

from lxml import etree

from annotator.core.errors import GradingError
from annotator.core.messages import Message
from annotator.core.text import storable

if TYPE_CHECKING:
    from lxml.etree import _Element

# Libraries for workbooks read what they know and write a new file: what they don't know is gone. What a
# platform wants back has to come back as it was, so here cells are changed where they stand.

SIGNATURE: Final = b"PK\x03\x04"
_WORKBOOK: Final = "xl/workbook.xml"
_RELATIONS: Final = "xl/_rels/workbook.xml.rels"
_STRINGS: Final = "xl/sharedStrings.xml"
_MOST_PARTS: Final = 1000
_MOST_ROWS: Final = 1_048_576
_MOST_BYTES: Final = 64 * 1024 * 1024
_PLACE: Final = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_DAMAGES: Final = (
    *(zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, KeyError, IndexError, ValueError, EOFError),
    *(NotImplementedError, RuntimeError),
)
"""What reading a damaged workbook raises."""


@dataclass(frozen=True, slots=True)
class RawWorkbook:
    """The first sheet of the workbook *data*, called *name*: the values of its cells by row and column."""

    name: str
    data: bytes
    part: str
    cells: Mapping[tuple[int, int], str]

    separator = ""
    """There is none: cells are elements."""

    @property
    def height(self) -> int:
        """The number of rows up to the last one with a cell."""
        return 1 + max((row for row, _ in self.cells), default=-1)

    def width(self, row: int) -> int:
        """Return the number of columns, which is the same for each row: cells can be added."""
        del row
        return 1 + max((column for _, column in self.cells), default=-1)

    def value(self, row: int, column: int) -> str:
        """Return what a cell says; nothing where there is none."""
        return self.cells.get((row, column), "")

    def written(self, changes: Mapping[tuple[int, int], str]) -> bytes:
        """
        Return the workbook with other texts in some cells, by row and column; no text is a formula.

        Raises:
            GradingError: one of these cells is computed by a formula.
        """
        out = BytesIO()
        with zipfile.ZipFile(BytesIO(self.data)) as before, zipfile.ZipFile(out, "w") as after:
            after.comment = before.comment
            for info in before.infolist():
                data = before.read(info)
                after.writestr(info, self._changed(data, changes) if info.filename == self.part else data)
        return out.getvalue()

    def _changed(self, data: bytes, changes: Mapping[tuple[int, int], str]) -> bytes:
        sheet = _parsed(data)
        rows = dict(_rows(sheet))
        for (row, column), text in sorted(changes.items()):
            cell = _cell(rows[row], row, column)
            if cell.find("{*}f") is not None:
                raise GradingError(
                    Message(
                        "services",
                        "The cell {cell} of {name} is computed by a formula. Put a value into it first.",
                        cell=_place(row, column),
                        name=self.name,
                    )
                )
            _write(cell, text)
        return etree.tostring(sheet, xml_declaration=True, encoding="UTF-8", standalone=True)


def raw_workbook(data: bytes, name: str) -> RawWorkbook:
    """
    Return the workbook in *data*, called *name*.

    Raises:
        GradingError: it is no workbook that can be read, or larger than any class.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            infos = archive.infolist()
            if len(infos) > _MOST_PARTS or sum(info.file_size for info in infos) > _MOST_BYTES:
                raise GradingError(Message("services", "{name} is larger than any class needs.", name=name))
            part = _first_sheet(archive)
            strings = _strings(archive)
            sheet = _parsed(archive.read(part))
            cells = {
                (number, column): _value(cell, strings)
                for number, row in _rows(sheet)
                for column, cell in _cells(row)
            }
    except _DAMAGES as error:
        message = Message("services", "{name} is no workbook that can be read.", name=name)
        raise GradingError(message) from error
    return RawWorkbook(name, data, part, cells)


# ---- parts ---------------------------------------------------------------------------------------


def _parsed(data: bytes) -> "_Element":
    """Return the root of an XML part, trusting nothing."""
    parser = etree.XMLParser(load_dtd=False, no_network=True, resolve_entities=False)
    root = etree.fromstring(data, parser)
    if root.getroottree().docinfo.internalDTD is not None:
        raise ValueError(root.tag)
    return root


def _first_sheet(archive: zipfile.ZipFile) -> str:
    """Return the name of the part with the first sheet."""
    sheet = next(_parsed(archive.read(_WORKBOOK)).iter("{*}sheet"), None)
    if sheet is None:
        raise ValueError(_WORKBOOK)
    wanted = next((str(value) for name, value in sheet.attrib.items() if str(name).endswith("}id")), "")
    targets = {each.get("Id", ""): each.get("Target", "") for each in _parsed(archive.read(_RELATIONS))}
    target = targets[wanted]
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _strings(archive: zipfile.ZipFile) -> list[str]:
    """Return the texts that cells share."""
    if _STRINGS not in archive.namelist():
        return []
    return [_text(each) for each in _parsed(archive.read(_STRINGS)).iterchildren("{*}si")]


# ---- cells ---------------------------------------------------------------------------------------


def _rows(sheet: "_Element") -> "Iterator[tuple[int, _Element]]":
    """Yield the rows with their numbers, which count from 0; a row that does not say it follows the last."""
    number = -1
    for row in sheet.iterfind("{*}sheetData/{*}row"):
        number = int(row.get("r", number + 2)) - 1
        if number >= _MOST_ROWS:
            raise ValueError(number)
        yield number, row


def _cells(row: "_Element") -> "Iterator[tuple[int, _Element]]":
    """Yield the cells of a row with the numbers of their columns, which count from 0."""
    column = -1
    for cell in row.iterchildren("{*}c"):
        found = _PLACE.fullmatch(cell.get("r", ""))
        column = _number(found[1]) if found else column + 1
        yield column, cell


def _value(cell: "_Element", strings: list[str]) -> str:
    if cell.get("t") == "inlineStr":
        return "".join(_text(each) for each in cell.iterchildren("{*}is"))
    said = cell.findtext("{*}v") or ""
    if cell.get("t") == "s":
        return strings[int(said)] if said.isdecimal() and int(said) < len(strings) else ""
    return said


def _text(element: "_Element") -> str:
    """Return the text of a string, which may be in pieces; how it is pronounced is left out."""
    return "".join(each.text or "" for each in element.iterfind("{*}t")) + "".join(
        each.findtext("{*}t") or "" for each in element.iterfind("{*}r")
    )


def _cell(row: "_Element", number: int, column: int) -> "_Element":
    """Return the cell in a column of a row; it is made where there is none."""
    place = 0
    for at, cell in _cells(row):
        if at == column:
            return cell
        if at < column:
            place = row.index(cell) + 1
    made = row.makeelement(f"{{{etree.QName(row).namespace}}}c", {"r": _place(number, column)})
    row.insert(place, made)
    return made


def _write(cell: "_Element", text: str) -> None:
    """Put *text* into a cell as a text, which is never computed; how the cell looks stays."""
    namespace = etree.QName(cell).namespace
    for child in list(cell):
        cell.remove(child)
    for name in ("cm", "vm"):  # what belonged to the value before
        cell.attrib.pop(name, "")
    cell.set("t", "inlineStr")
    inside = etree.SubElement(cell, f"{{{namespace}}}is")
    words = etree.SubElement(inside, f"{{{namespace}}}t")
    words.text = storable(text)[0]
    words.set(_SPACE, "preserve")


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _place(row: int, column: int) -> str:
    letters, rest = "", column + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return f"{letters}{row + 1}"

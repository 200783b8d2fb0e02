"""Tables of separated values in which every byte survives that nobody has changed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_BOM: Final = "\ufeff"
_SEPARATORS: Final = ",;\t"
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for the beginning of a formula, or of a cell that hides one."""
_QUOTED: Final = re.compile(r'"(?:[^"]|"")*+"')
_END: Final = re.compile(r"\r\n|\r|\n|\Z")


@dataclass(frozen=True, slots=True)
class RawTable:
    """
    The cells of a table as they are written, quotation marks included.

    *ends* are the ends of the lines, the last of them empty if the file ends without one. *bom* is the
    mark that some programs put in front, or empty.
    """

    bom: str
    separator: str
    rows: tuple[tuple[str, ...], ...]
    ends: tuple[str, ...]

    @property
    def height(self) -> int:
        """The number of rows."""
        return len(self.rows)

    def width(self, row: int) -> int:
        """Return the number of cells in a row."""
        return len(self.rows[row])

    def value(self, row: int, column: int) -> str:
        """Return what a cell says, without quotation marks; nothing where the row is too short."""
        cells = self.rows[row]
        if column >= len(cells):
            return ""
        raw = cells[column]
        if len(raw) > 1 and raw.startswith('"') and raw.endswith('"'):
            return raw[1:-1].replace('""', '"')
        return raw

    def written(self, changes: Mapping[tuple[int, int], str]) -> bytes:
        """
        Return the table as UTF-8, with other values in some cells, by row and column, which have to exist.

        A value that begins like a formula gets an apostrophe in front.
        """
        lines = []
        for number, (cells, end) in enumerate(zip(self.rows, self.ends, strict=True)):
            written = list(cells)
            for column in range(len(cells)):
                if (number, column) in changes:
                    written[column] = self._raw(changes[number, column], quoted=cells[column].startswith('"'))
            lines.append(self.separator.join(written) + end)
        return (self.bom + "".join(lines)).encode()

    def _raw(self, value: str, *, quoted: bool) -> str:
        safe = harmless(value)
        if quoted or safe != safe.strip() or any(mark in safe for mark in (self.separator, '"', "\r", "\n")):
            return '"' + safe.replace('"', '""') + '"'
        return safe


def harmless(cell: str) -> str:
    """Return *cell* so that no spreadsheet takes it for a formula: with an apostrophe, as OWASP advises."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def raw_table(data: bytes) -> RawTable:
    """
    Return the table in *data*, separated by what its first line has most of: comma, semicolon or tab.

    Raises:
        ValueError: it is not UTF-8.
    """
    text = data.decode()
    bom = _BOM if text.startswith(_BOM) else ""
    text = text.removeprefix(_BOM)
    first = _QUOTED.sub("", text[: _END.search(text).start()])  # type: ignore[union-attr] # \Z always matches
    separator = max(_SEPARATORS, key=first.count)
    plain = re.compile(rf"[^{separator}\r\n]*")
    rows, ends, cells, at = list[tuple[str, ...]](), list[str](), list[str](), 0
    while at < len(text) or cells:
        quoted = _QUOTED.match(text, at)
        start, at = at, quoted.end() if quoted else at
        at = plain.match(text, at).end()  # type: ignore[union-attr] # matches nothing as well
        cells.append(text[start:at])
        if text[at : at + 1] == separator:
            at += 1
            continue
        end = _END.match(text, at)[0]  # type: ignore[index] # a cell ends at a separator or at an end
        at += len(end)
        rows.append(tuple(cells))
        ends.append(end)
        cells = []
    return RawTable(bom, separator, tuple(rows), tuple(ends))

"""Tables as files: a workbook for spreadsheets, and a web page without script that loads nothing."""

import datetime
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Final

from lxml import etree

from annotator.assets import resource
from annotator.core.text import storable
from annotator.formats.report.elements import element
from annotator.services.overview import Share

if TYPE_CHECKING:
    from lxml.etree import _Element

    from annotator.services.overview import Cell, Table

_MADE: Final = datetime.datetime(1980, 1, 1)  # noqa: DTZ001 - workbooks know no time zones
"""The date in every workbook, so that the same grades make the same bytes."""
_LONGEST_CELL: Final = 16_000
"""Spreadsheets take twice as many positions, and a code point takes up to two of them."""
_WITH_COMMA: Final = {"de"}
"""Languages that write 1,5."""
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
_LONG: Final = 24
"""A word of so many letters, such as the path of a file, may be broken anywhere."""
_WIDEST: Final = 42
"""Letters in the widest column of a workbook; what is longer can be read in the cell."""
_BUTTON: Final = 4
"""Letters that the button of the filter takes."""
_LINE: Final = 15
"""Points from one line of a head to the next."""
_A4: Final = 9


def tables_xlsx(tables: Sequence["Table"]) -> bytes:
    """
    Return a workbook with a sheet for each table; no text in it is a formula or a link.

    Titles are of at most 31 characters, as spreadsheets want them. A sheet is printed as wide as the paper.
    """
    from xlsxwriter import Workbook  # type: ignore[import-untyped] # it brings no types

    file = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = Workbook(file, options)
    book.set_properties({"created": _MADE})
    head = {"bold": True, "text_wrap": True, "valign": "bottom", "bottom": 1}
    heads = {
        False: book.add_format({**head, "align": "left", "indent": 1}),
        True: book.add_format({**head, "align": "right"}),
    }
    text = book.add_format({"valign": "top", "align": "left", "indent": 1})
    numbers = {
        Share: book.add_format({"num_format": "0 %", "valign": "top"}),
        float: book.add_format({"num_format": "0.00", "valign": "top"}),
        int: book.add_format({"valign": "top"}),
    }
    for table in tables:
        sheet = book.add_worksheet(table.title)
        for column, name in enumerate(table.header):
            sheet.write_string(0, column, _storable(name), heads[_is_numeric(table, column)])
            sheet.set_column(column, column, _width(table, column))
        sheet.set_row(0, _LINE * max(map(_lines, table.header)))
        for row, cells in enumerate(table.rows, 1):
            for column, cell in enumerate(cells):
                if isinstance(cell, str):
                    sheet.write_string(row, column, _storable(cell), text)
                else:
                    sheet.write_number(row, column, cell, numbers[type(cell)])
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(1, len(table.rows)), len(table.header) - 1)
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.set_footer("&L&A&R&P / &N")
    book.close()
    return file.getvalue()


def _storable(text: str) -> str:
    return storable(text)[0][:_LONGEST_CELL]


def _is_numeric(table: "Table", column: int) -> bool:
    """Return whether a column has numbers, and nothing else but empty cells."""
    cells = [row[column] for row in table.rows if row[column] != ""]
    return bool(cells) and not any(isinstance(cell, str) for cell in cells)


def _width(table: "Table", column: int) -> int:
    """Return how wide a column has to be: for its cells, and for the longest word of its head."""
    cells = max((len(_shown(row[column], ".")) for row in table.rows), default=0)
    head = max(map(len, table.header[column].split()), default=0)
    return min(_WIDEST, max(cells + 2, head + _BUTTON))


def _lines(name: str) -> int:
    """Return how many lines the head of a column may need at most: one for each word."""
    return max(1, len(name.split()))


def tables_html(title: str, tables: Sequence["Table"], language: str) -> bytes:
    """Return a web page in *language* with all tables."""
    head = element(
        "head",
        (
            element("meta", (), {"charset": "utf-8"}),
            element("meta", (), {"http-equiv": "Content-Security-Policy", "content": _POLICY}),
            element("meta", (), {"name": "viewport", "content": "width=device-width"}),
            element("title", title),
            _style(),
        ),
    )
    mark = "," if language in _WITH_COMMA else "."
    body = element("body", (element("h1", title), *(_table(table, mark) for table in tables)))
    page = element("html", (head, body), {"lang": language})
    return etree.tostring(page, method="html", encoding="utf-8", doctype="<!doctype html>")


def _style() -> "_Element":
    style = etree.Element("style")
    style.text = resource("report", "tables.css").read_text(encoding="utf-8")
    return style


def _table(table: "Table", mark: str) -> "_Element":
    columns = range(len(table.header))
    numeric = [_is_numeric(table, column) for column in columns]
    heads = [
        element(
            "th", table.header[column], {"scope": "col", **({"class": "number"} if numeric[column] else {})}
        )
        for column in columns
    ]
    rows = [element("tr", (_cell(cell, mark) for cell in cells)) for cells in table.rows]
    made = element(
        "table",
        (
            element("caption", table.title),
            element("thead", (element("tr", heads),)),
            element("tbody", rows),
        ),
    )
    return element("section", (made,))


def _cell(cell: "Cell", mark: str) -> "_Element":
    shown = _shown(cell, mark)
    if not isinstance(cell, str):
        return element("td", shown, {"class": "number"})
    is_long = any(len(word) > _LONG for word in cell.split())
    return element("td", shown, {"class": "long"} if is_long else {})


def _shown(cell: "Cell", mark: str) -> str:
    """Return a cell as people read it, with *mark* before decimals."""
    if isinstance(cell, Share):
        return f"{cell * 100:.0f} %"
    return f"{cell:.2f}".replace(".", mark) if isinstance(cell, float) else str(cell)

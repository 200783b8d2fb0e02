"""Tables as files: a workbook for spreadsheets, and a web page without script that loads nothing."""

import datetime
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Final

from lxml import etree

from annotator.core.text import storable
from annotator.formats.report.elements import element

if TYPE_CHECKING:
    from lxml.etree import _Element

    from annotator.services.overview import Cell, Table

_MADE: Final = datetime.datetime(1980, 1, 1)  # noqa: DTZ001 - workbooks know no time zones
"""The date in every workbook, so that the same grades make the same bytes."""
_LONGEST_CELL: Final = 16_000
"""Spreadsheets take twice as many positions, and a code point takes up to two of them."""
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE: Final = """
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem;
color: #1f2328; background: #fff }
table { border-collapse: collapse; width: 100%; margin: 0 0 2rem }
caption { font-weight: 600; font-size: 1.25rem; text-align: start; padding: .5rem 0 }
th, td { text-align: start; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #d0d7de;
overflow-wrap: anywhere }
td.number { text-align: end; font-variant-numeric: tabular-nums; overflow-wrap: normal }
@media (prefers-color-scheme: dark) { body { color: #e6edf3; background: #0d1117 }
th, td { border-color: #30363d } }
"""


def tables_xlsx(tables: Sequence["Table"]) -> bytes:
    """
    Return a workbook with a sheet for each table; no text in it is a formula or a link.

    Titles are of at most 31 characters, as spreadsheets want them.
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
    bold, number = book.add_format({"bold": True}), book.add_format({"num_format": "0.00"})
    for table in tables:
        sheet = book.add_worksheet(table.title)
        for row, cells in enumerate((table.header, *table.rows)):
            for column, cell in enumerate(cells):
                if isinstance(cell, str):
                    sheet.write_string(row, column, storable(cell)[0][:_LONGEST_CELL], None if row else bold)
                else:
                    sheet.write_number(row, column, cell, number if isinstance(cell, float) else None)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(1, len(table.rows)), len(table.header) - 1)
        sheet.set_column(0, len(table.header) - 1, 16)
    book.close()
    return file.getvalue()


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
    body = element("body", (element("h1", title), *map(_table, tables)))
    page = element("html", (head, body), {"lang": language})
    return etree.tostring(page, method="html", encoding="utf-8", doctype="<!doctype html>")


def _style() -> "_Element":
    style = etree.Element("style")
    style.text = _STYLE
    return style


def _table(table: "Table") -> "_Element":
    heads = [element("th", name, {"scope": "col"}) for name in table.header]
    rows = [element("tr", map(_cell, cells)) for cells in table.rows]
    return element(
        "table",
        (
            element("caption", table.title),
            element("thead", (element("tr", heads),)),
            element("tbody", rows),
        ),
    )


def _cell(cell: "Cell") -> "_Element":
    if isinstance(cell, str):
        return element("td", cell)
    return element("td", f"{cell:.2f}" if isinstance(cell, float) else str(cell), {"class": "number"})

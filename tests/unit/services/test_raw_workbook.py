"""Workbooks get texts into some cells and stay what they are."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from xlsxwriter import Workbook  # type: ignore[import-untyped] # it brings no types

from annotator.core.errors import GradingError
from annotator.core.messages import untranslated
from annotator.services.raw_workbook import RawWorkbook, raw_workbook
from annotator.services.worksheet import filled, read_worksheet
from tests.unit.services.test_worksheet import COMMENT, graded

HEADS = ("update", "usr_id", "login", "lastname", "firstname", "status", "mark", "notice", "comment")
SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _ilias() -> bytes:
    """Return a status file as the platform writes it, with what a teacher has added: a sheet and a colour."""
    file = BytesIO()
    book = Workbook(file, {"in_memory": True})
    sheet = book.add_worksheet("members")
    sheet.write_row(0, 0, HEADS)
    sheet.write_row(1, 0, (0, 4711, "lsommer", "Sommer", "Lea", "notgraded"))
    sheet.write_row(2, 0, (0, 4712, "bberg", "Berg", "Ben", "passed", "2", "intern", "gut"))
    sheet.conditional_format("A1:A3", {"type": "cell", "criteria": ">", "value": 0})
    book.add_worksheet("mine").write_formula(0, 0, "=1+1")
    book.close()
    return file.getvalue()


def _packed(sheet: str, **others: str) -> bytes:
    """Return a workbook of the parts one can do without nothing of."""
    parts = {
        "xl/workbook.xml": f'<workbook xmlns="{SPACE}" xmlns:r="{LINKS}">'
        '<sheets><sheet name="a" sheetId="1" r:id="rId7"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        'relationships"><Relationship Id="rId7" Target="/xl/worksheets/one.xml"/></Relationships>',
        "xl/worksheets/one.xml": f'<worksheet xmlns="{SPACE}"><sheetData>{sheet}</sheetData></worksheet>',
        **others,
    }
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return file.getvalue()


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _values(book: RawWorkbook) -> list[list[str]]:
    return [[book.value(row, column) for column in range(book.width(row))] for row in range(book.height)]


def test_cells_are_read_whatever_they_hold() -> None:
    strings = f'<sst xmlns="{SPACE}"><si><t>plain</t></si><si><r><t>in </t></r><r><t>two</t></r></si></sst>'
    sheet = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="D1" t="s"><v>9</v></c></row>'
        '<row r="3"><c t="inlineStr"><is><t>inside</t></is></c><c><v>4711</v></c><c t="s"/><c t="b"/></row>'
        "<row><c t='str'><v>last</v></c></row>"
    )

    book = raw_workbook(_packed(sheet, **{"xl/sharedStrings.xml": strings}), "a.xlsx")

    assert _values(book) == [
        ["plain", "in two", "", ""],
        ["", "", "", ""],
        ["inside", "4711", "", ""],
        ["last", "", "", ""],
    ]


def test_a_sheet_without_cells_has_no_rows() -> None:
    book = raw_workbook(_packed(""), "a.xlsx")

    assert (book.height, book.width(0)) == (0, 0)


def test_texts_go_into_cells_that_are_there_and_into_new_ones() -> None:
    sheet = (
        '<row r="1"><c r="A1"><v>1</v></c><c r="AB1" s="5" cm="1" vm="2"><v>2</v></c></row>'
        '<row r="2"><c r="B2"><v>3</v></c></row>'
    )
    book = raw_workbook(_packed(sheet), "a.xlsx")

    data = book.written({(0, 27): " =1+1\0", (0, 2): "new", (1, 0): "first", (1, 2): "last"})

    assert _parts(data)["xl/worksheets/one.xml"].decode() == (
        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
        f'<worksheet xmlns="{SPACE}"><sheetData>'
        '<row r="1"><c r="A1"><v>1</v></c>'
        '<c r="C1" t="inlineStr"><is><t xml:space="preserve">new</t></is></c>'
        '<c r="AB1" s="5" t="inlineStr"><is><t xml:space="preserve"> =1+1�</t></is></c>'
        "</row>"
        '<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve">first</t></is></c>'
        '<c r="B2"><v>3</v></c>'
        '<c r="C2" t="inlineStr"><is><t xml:space="preserve">last</t></is></c></row>'
        "</sheetData></worksheet>"
    )


def test_a_formula_is_not_written_over() -> None:
    book = raw_workbook(_packed('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'), "a.xlsx")

    with pytest.raises(GradingError, match=r"The cell A1 of a\.xlsx is computed by a formula"):
        book.written({(0, 0): "3"})


def test_a_status_file_of_ilias_is_filled_and_all_else_stays(tmp_path: Path) -> None:
    path = tmp_path / "Status 9b.xlsx"
    path.write_bytes(_ilias())
    sheet = read_worksheet(path)

    done = filled(sheet, [graded("Lea Sommer", "Sommer_Lea_lsommer_4711/x.annox")], (), untranslated)

    before, after = _parts(path.read_bytes()), _parts(done.data)
    assert [name for name, data in after.items() if data != before[name]] == ["xl/worksheets/sheet1.xml"]
    assert [*after] == [*before]
    assert _values(raw_workbook(done.data, "")) == [
        [*HEADS],
        ["1", "4711", "lsommer", "Sommer", "Lea", "notgraded", "3", "", COMMENT],
        ["0", "4712", "bberg", "Berg", "Ben", "passed", "2", "intern", "gut"],
    ]
    assert (done.students, sheet.file_name) == (1, "status.xlsx")


def test_other_platforms_take_no_workbook(tmp_path: Path) -> None:
    heads = "".join(f'<c t="inlineStr"><is><t>{head}</t></is></c>' for head in ("ID", "Bewertung"))
    (tmp_path / "a.xlsx").write_bytes(_packed(f"<row>{heads}</row>"))

    with pytest.raises(GradingError, match=r"a\.xlsx is a workbook\. Give the sheet as the platform"):
        read_worksheet(tmp_path / "a.xlsx")


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04 and nothing more",
        _packed("", **{"xl/workbook.xml": "<workbook/>"}),
        _packed("", **{"xl/workbook.xml": "<workbook><sheets><sheet/></sheets></workbook>"}),
        _packed("", **{"xl/worksheets/one.xml": "<a>"}),
        _packed("", **{"xl/worksheets/one.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
        _packed('<row r="99999999999"><c/></row>'),
        _packed('<row r="x"><c/></row>'),
    ],
)
def test_what_is_no_workbook_is_told(data: bytes) -> None:
    with pytest.raises(GradingError, match=r"a\.xlsx is no workbook that can be read"):
        raw_workbook(data, "a.xlsx")


def test_a_workbook_with_too_much_in_it_is_refused() -> None:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", bytes(65 * 1024 * 1024))

    with pytest.raises(GradingError, match=r"a\.xlsx is larger than any class needs"):
        raw_workbook(file.getvalue(), "a.xlsx")

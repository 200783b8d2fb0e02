"""The class at a glance: the tables, and the files they go into."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree, html

from annotator.core.messages import Message, untranslated
from annotator.grading.classroom import item_rates
from annotator.grading.rubric import DEFAULT
from annotator.services import grade_files
from annotator.services.agree import marked_in
from annotator.services.grade import ClassResult, Graded, Grader
from annotator.services.grade_files import class_outcome, write_results
from annotator.services.grading_session import GradingSession
from annotator.services.inbox import Source, Submission, Unusable
from annotator.services.outcome import Reporter
from annotator.services.overview import Cell, Share, Table, overview
from annotator.services.school_platforms import Placed
from annotator.services.table_files import tables_html, tables_xlsx
from tests.builders import annotation
from tests.samples import TRICKY_TEXTS
from tests.unit.grading.test_match import words
from tests.unit.services.classroom import KEY, work

HOSTILE = "=cmd|'/c calc'!A0 <script>alert(1)</script>\x01\ud800"


def _graded(name: str, *annotations: object) -> Graded:
    document = work(name, *annotations)  # type: ignore[arg-type] # annotations they are
    source = Source((f"{name}.annox",), Placed(late=name == "Ben"))
    return Grader(KEY, DEFAULT, GradingSession()).graded(Submission(source, document, name, "9b"))


def _result() -> ClassResult:
    lea = _graded("Lea", annotation("w1", words(0, 3)), annotation("w2", words(10, 13)))
    unusable = Unusable(Source(("x.annox",), Placed()), Message("services", "It is damaged."))
    return ClassResult((_graded("Ben"), lea), (), (unusable,))


def _tables(result: ClassResult) -> tuple[Table, ...]:
    rates = item_rates([graded.score for graded in result.graded])
    marked = [marked_in(graded.submission.document) for graded in result.graded]
    return overview(class_outcome(result), rates, marked, Reporter(KEY, untranslated, "en"))


def _figures() -> dict[Cell, Cell]:
    return {row[0]: row[1] for row in _tables(_result())[2].rows}


def test_the_students_with_their_points_and_the_files_that_have_none() -> None:
    assert _tables(_result())[0].rows == (
        ("Ben", "9b", "Ben.annox", 0.0, 2.0, 0.0, "6", 0, 0, 2, 0, 0, "late", ""),
        ("Lea", "9b", "Lea.annox", 1.3, 2.0, 0.65, "2", 1, 1, 0, 0, 0, "", ""),
        ("", "", "x.annox", "", "", "", "", "", "", "", "", "", "", "It is damaged."),
    )


def test_how_many_found_which_item() -> None:
    text = str(KEY.article.text)
    first, second = (text[slice(*words(*ends))] for ends in ((0, 3), (10, 13)))

    assert _tables(_result())[1].rows == ((first, "Fact", 1, 2, 0.5), (second, "Fused words", 1, 2, 0.5))


def test_the_figures_about_the_class() -> None:
    figures = _figures()

    alphas = figures.pop("Krippendorff’s alpha on words"), figures.pop("Krippendorff’s alpha on spans")
    assert all(isinstance(alpha, float) and -1 <= alpha < 0.1 for alpha in alphas)
    assert figures == {
        "Students": 2,
        "Points, mean": 0.65,
        "Points, median": 0.65,
        "F1, words and code right, mean": 0.25,
        "F1, other extents count half, mean": 0.25,
        "F1 of pairs of students, mean": 0.0,
        "Grade 2": 1,
        "Grade 6": 1,
    }


def test_a_class_of_nobody_has_tables_too() -> None:
    students, items, statistics = _tables(ClassResult((), (), ()))

    assert (students.rows, items.rows, statistics.rows) == ((), (), (("Students", 0),))


@pytest.mark.parametrize(("most", "compared"), [(1, False), (2, True)])
def test_in_a_school_nobody_is_compared_with_everybody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int, compared: bool
) -> None:
    monkeypatch.setattr(grade_files, "MOST_COMPARED", most)

    write_results(_result(), KEY, tmp_path, untranslated, "en", ("html",))

    page = (tmp_path / "grades.html").read_text("utf-8")
    assert ("F1 of pairs of students, mean" in page) is compared


# ---- files ---------------------------------------------------------------------------------------


def _found(tree: "etree._Element", path: str) -> list[str]:
    """Return what *path* finds, as text."""
    found = tree.xpath(path)
    assert isinstance(found, list)
    return [str(each) for each in found]


def _sheet(data: bytes, number: int) -> "etree._Element":
    with zipfile.ZipFile(BytesIO(data)) as book:
        return etree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))


def test_a_workbook_has_a_sheet_for_each_table_with_numbers_as_numbers() -> None:
    data = tables_xlsx(_tables(_result()))

    with zipfile.ZipFile(BytesIO(data)) as book:
        titles = _found(etree.fromstring(book.read("xl/workbook.xml")), "//*[local-name()='sheet']/@name")
    numbers = _found(_sheet(data, 1), "//*[local-name()='c'][not(@t)]/*[local-name()='v']/text()")
    assert titles == ["Students", "Items of the key", "Statistics"]
    assert numbers[8:16] == ["1.3", "2", "0.65", "1", "1", "0", "0", "0"]


@pytest.mark.parametrize("cell", [HOSTILE, "http://example.org", *TRICKY_TEXTS])
def test_no_text_becomes_a_formula_a_link_or_markup(cell: str) -> None:
    tables = (Table("Title", ("Head",), ((cell,),)),)

    sheet = _sheet(tables_xlsx(tables), 1)
    page = html.fromstring(tables_html(cell, tables, "en"))

    assert _found(sheet, "//*[local-name()='f' or local-name()='hyperlink']") == []
    assert _found(page, "//script | //a") == []
    assert len(_found(page, "//td")) == 1


def test_the_web_page_shows_all_tables_and_loads_nothing() -> None:
    page = html.fromstring(tables_html("Grades", _tables(_result()), "en"))

    assert page.get("lang") == "en"
    assert _found(page, "//caption/text()") == ["Students", "Items of the key", "Statistics"]
    assert _found(page, "//tr[td='Lea']/td[@class='number']/text()") == [
        *("1.30", "2.00", "65 %", "1", "1", "0", "0", "0")
    ]
    assert _found(page, "//@src | //@href") == []


def test_numbers_are_written_as_the_language_does() -> None:
    page = html.fromstring(tables_html("Noten", _tables(_result()), "de"))

    assert _found(page, "//tr[td='Lea']/td[@class='number']/text()")[:3] == ["1,30", "2,00", "65 %"]


def test_heads_of_numbers_stand_above_them_and_long_words_may_break() -> None:
    table = Table("T", ("Name", "Points", "Nothing"), (("a/" + "b" * 30, 1.5, ""), ("c", "", "")))

    page = html.fromstring(tables_html("T", (table,), "en"))

    assert _found(page, "//th[@class='number']/text()") == ["Points"]
    assert _found(page, "//td[@class='long']/text()") == ["a/" + "b" * 30]


def test_a_sheet_is_printed_as_wide_as_the_paper_below_its_head() -> None:
    data = tables_xlsx((Table("T", ("A name of several words", "Share"), (("x" * 90, Share(0.5)),)),))
    sheet = _sheet(data, 1)

    with zipfile.ZipFile(BytesIO(data)) as book:
        names = _found(
            etree.fromstring(book.read("xl/workbook.xml")), "//*[local-name()='definedName']/text()"
        )
        formats = _found(etree.fromstring(book.read("xl/styles.xml")), "//@formatCode")
    assert _found(sheet, "//*[local-name()='pageSetup']/@orientation") == ["landscape"]
    assert _found(sheet, "//*[local-name()='pageSetup']/@fitToHeight") == ["0"]
    assert "T!$1:$1" in names
    assert "0 %" in formats
    assert _found(sheet, "//*[local-name()='row'][1]/@ht") == ["75"]
    widths = [float(width) for width in _found(sheet, "//*[local-name()='col']/@width")]
    assert [round(width) for width in widths] == [43, 10]


def test_the_same_grades_make_the_same_bytes(tmp_path: Path) -> None:
    for out in ("one", "two"):
        write_results(_result(), KEY, tmp_path / out, untranslated, "en", ("xlsx", "html"))

    for name in ("grades.xlsx", "grades.html"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    assert not (tmp_path / "one" / "grades.json").exists()

"""Pages hold the whole article and every note, and all devices get the same."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Annotation
from annotator.core.article import Article, Block, BlockKind
from annotator.core.assignment import Grade, Result, Verdict
from annotator.core.codebook import Code, Codebook
from annotator.core.document import Document, Role
from annotator.core.text import ArticleText, Span
from annotator.gui.app import application
from annotator.gui.language import use_language
from annotator.gui.printing.choices import Choices
from annotator.gui.printing.output import pdf, picture, print_out
from annotator.gui.printing.pages import Pages
from annotator.gui.printing.sheet import Paper
from annotator.gui.session import Session
from annotator.gui.theme import Theme
from tests.builders import annotation, document, note
from tests.samples import TRICKY_TEXTS

SENTENCE = "Dieser Satz über 😀 und Straßen steht so oft da, bis mehrere Seiten voll sind. "
LONG_COMMENT = "Ein sehr langer Kommentar, der viel Platz braucht und immer weiter geht. " * 30


@pytest.fixture(autouse=True)
def _english(qtbot: QtBot) -> None:  # noqa: ARG001 - there must be an application
    application()
    use_language("en")


def _article(*paragraphs: str) -> Article:
    blocks, start = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, Span(start, start + len(paragraph))))
        start += len(paragraph) + 2
    return Article(ArticleText("\n\n".join(paragraphs)), tuple(blocks))


def _long(*annotations: Annotation) -> Document:
    return replace(document(), article=_article(*[(SENTENCE * 6).strip()] * 14), annotations=annotations)


def _pages(annotated: Document, choices: Choices = Choices()) -> Pages:  # noqa: B008 - a frozen value
    session = Session(annotated)
    return Pages(session, choices.sheet, choices.options(session))


def _beside(pages: Pages) -> list[list[str]]:
    """Return the notes beside each page of the article."""
    return [[text.toPlainText() for _, text in page.beside] for page in pages._article_pages]


def _after(pages: Pages) -> str:
    return "" if pages._end is None else pages._end.toPlainText()


def _has_color(image: QImage) -> bool:
    small = image.scaled(120, 160)
    return any(
        abs(color.red() - color.blue()) > 8
        for color in (QColor(small.pixel(x, y)) for x in range(120) for y in range(160))
    )


def test_the_article_goes_over_several_pages_and_each_line_onto_one() -> None:
    pages = _pages(_long())

    found = [page.band for page in pages._article_pages]
    assert len(found) >= 2
    assert all(other[0] - one[1] == pytest.approx(0, abs=60) for one, other in pairwise(found))
    assert pages.count == len(found)


def test_a_note_stands_beside_the_line_in_which_its_annotation_begins() -> None:
    annotated = _long(annotation("a", (0, 6), comment="Oben"), annotation("b", (5000, 5010), comment="Unten"))

    pages = _pages(annotated)

    beside = _beside(pages)
    assert "Oben" in beside[0][0]
    assert not any("Unten" in text for text in beside[0])
    assert any("Unten" in text for page in beside[1:] for text in page)
    assert _after(pages) == ""


def test_notes_without_room_beside_the_article_come_after_it_and_none_is_lost() -> None:
    crowd = [annotation(f"a{n}", (n, n + 3), comment=f"Nummer {n}. {LONG_COMMENT}") for n in range(8)]

    pages = _pages(_long(*crowd))

    told = "".join(text for page in _beside(pages) for text in page) + _after(pages)
    assert [f"Nummer {n}." in told for n in range(8)] == [True] * 8
    assert _after(pages).startswith("Further notes")
    assert pages.count > len(pages._article_pages)


def test_the_pages_after_the_article_show_its_notes_in_columns() -> None:
    choices = Choices(beside=False)
    crowd = [annotation(f"a{n}", (n, n + 3), comment=LONG_COMMENT) for n in range(8)]
    pages = _pages(_long(*crowd), choices)

    image = picture(pages, choices.sheet, len(pages._article_pages), 0.5, grey=True)
    middle, bottom = image.width() // 2, image.height() - 60

    def darkest(left: int, right: int) -> int:
        return min(image.pixelColor(x, y).lightness() for x in range(left, right) for y in range(35, bottom))

    assert pages.count > len(pages._article_pages)
    assert darkest(32, middle - 8) < 120
    assert darkest(middle + 8, image.width() - 32) < 120
    assert darkest(middle - 4, middle + 4) == 255


def test_all_notes_can_stand_after_the_article() -> None:
    pages = _pages(_long(annotation("a", (0, 6), comment="Oben")), Choices(beside=False))

    assert _beside(pages) == [[]] * len(pages._article_pages)
    assert _after(pages).startswith("Notes\n1")
    assert "Oben" in _after(pages)


def test_a_note_on_the_article_stands_in_the_head_with_the_legend() -> None:
    pages = _pages(_long(annotation("a", (0, 6)), note(comment="Kein Datum.")))

    head = pages._head.toPlainText()
    assert "On the article as a whole" in head
    assert "Kein Datum." in head
    assert "Claim F Fact" in head


def test_names_are_shown_only_if_wanted() -> None:
    annotated = _long(annotation("a", (0, 6)))
    signed = replace(annotated, head=replace(annotated.head, author="Lea Sommer", class_name="9b"))

    assert "Lea Sommer · 9b" in _pages(signed)._head.toPlainText()
    assert "Lea" not in _pages(signed, Choices(names=False))._head.toPlainText()


@pytest.mark.parametrize("text", [text for text in TRICKY_TEXTS if text.strip()])
@pytest.mark.parametrize("beside", [True, False])
def test_any_text_can_be_printed(text: str, beside: bool) -> None:
    annotated = document(annotation("all", (0, len(text))), text=text)
    annotated = replace(
        annotated, article=Article(ArticleText(text), (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))
    )
    choices = Choices(beside=beside)

    assert not picture(_pages(annotated, choices), choices.sheet, 0, 0.5, grey=False).isNull()


def test_an_empty_article_is_a_page_with_a_head() -> None:
    pages = _pages(replace(document(text=""), article=Article(ArticleText(""), ())))

    assert pages.count == 1


def test_a_number_stands_behind_the_last_character_and_makes_room_for_itself() -> None:
    plain, numbered = _pages(_long()), _pages(_long(annotation("a", (0, 6)), annotation("b", (3, 6))))

    (base, left, digits), *others = numbered._article._number_places
    assert (digits, others) == ("1,2", [])
    assert left > 0
    assert base > 0
    cursor_before = plain._article.top_of(20)
    assert numbered._article.top_of(20) == cursor_before


@pytest.mark.parametrize(("paper", "points"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_a_pdf_has_the_chosen_paper_and_all_pages(paper: Paper, points: tuple[int, int]) -> None:
    choices = Choices(paper=paper)
    pages = _pages(_long(annotation("a", (0, 6))), choices)

    data = pdf(pages, choices.sheet, title="Titel", grey=False)

    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") == pages.count
    box = data.split(b"/MediaBox [", 1)[1].split(b"]", 1)[0].split()
    assert [round(float(number)) for number in box[2:]] == list(points)


def test_a_picture_is_in_colour_or_in_grey() -> None:
    choices = Choices()
    codes = (Code("claim", {}, color="#0b63b0"), Code("claim.fact", {}, parent="claim"))
    pages = _pages(replace(_long(annotation("a", (0, 200))), codebook=Codebook("c", {}, codes)), choices)

    assert _has_color(picture(pages, choices.sheet, 0, 1, grey=False))
    assert picture(pages, choices.sheet, 0, 1, grey=True).isGrayscale()


def test_a_printer_gets_the_chosen_pages(tmp_path: Path) -> None:
    pages = _pages(_long())
    assert pages.count >= 2
    files = []
    for first, last in ((0, 0), (2, 2)):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / f"{first}.pdf"))
        printer.setFromTo(first, last)
        print_out(pages, printer)
        files.append((tmp_path / f"{first}.pdf").read_bytes().count(b"/Type /Page\n"))

    assert files == [pages.count, 1]


def test_words_on_paper_are_dark_in_the_dark_theme_too(qapp: QApplication) -> None:
    choices, palette = Choices(), qapp.palette()
    qapp.setPalette(Theme.load("dark").palette())
    pages = _pages(_long(), choices)
    try:
        image = picture(pages, choices.sheet, 0, 1, grey=True)
    finally:
        qapp.setPalette(palette)

    head = [image.pixelColor(x, y).lightness() for x in range(60, 700) for y in range(60, 90)]
    assert min(head) < 80
    assert max(head) == 255


def test_feedback_is_printed_with_the_grade_the_verdicts_and_what_was_missed_in_a_frame() -> None:
    right = Verdict(Result.RIGHT, Decimal(1), Decimal(1), "The right words.", "Well seen.")
    missed = Verdict(Result.MISSED, Decimal(0), Decimal(1), "Not found.")
    made = _long(
        replace(annotation("a", (0, 6)), verdict=right), replace(annotation("b", (7, 11)), verdict=missed)
    )
    grade = Grade(Decimal(1), Decimal(2), "3", "Go on like this.")

    pages = _pages(replace(made, head=replace(made.head, role=Role.FEEDBACK, grade=grade)))

    head = pages._head.toPlainText()
    assert "1 of 2 points · grade 3" in head
    assert "✓ Right: 1 · ○ Missed: 1" in head
    assert "Go on like this." in head
    told = "\n".join(_beside(pages)[0])
    assert "✓ Right · 1 of 1 points" in told
    assert "The right words." in told
    assert "Well seen." in told
    assert [each.id for each in pages._article._missed] == ["b"]


def test_corrections_stand_above_the_words_and_lines_are_further_apart() -> None:
    made = _long(replace(annotation("a", (0, 6)), correction="Jener"))

    plain, corrected = _pages(made), Choices(corrections=True).pages(Session(made))

    assert corrected._article.height > plain._article.height
    pen = corrected._article._pen
    assert pen is not None
    block = corrected._article._document.begin()
    marks = pen.marks_in(block)
    assert [words.text for words in marks.words] == ["Jener"]
    cap_height = 8
    top = block.layout().position().y() + marks.words[0].at.y() - cap_height
    assert top >= next(iter(corrected._article.lines())).top
    assert len(marks.strikes) == 1
    assert picture(corrected, Choices().sheet, 0, 1.0, grey=False).size().isValid()


def test_corrections_of_hidden_codes_are_not_printed() -> None:
    session = Session(_long(replace(annotation("a", (0, 6)), correction="Jener")))
    session.set_codes_visible({"claim.fact"}, visible=False)

    article = Choices(corrections=True).pages(session)._article

    assert article._pen is not None
    assert list(article._pen.marks_in(article._document.begin()).words) == []

import pytest
from PySide6.QtGui import QTextDocument

from annotator.core.article import Article, Block, BlockKind
from annotator.core.text import ArticleText, Span
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.layout import lay_out, shown
from annotator.gui.article_view.typography import Typography
from annotator.gui.text_style import TextStyle
from tests.gui.article_view.examples import LINES, TEXT, MakeView, article
from tests.samples import TRICKY_TEXTS


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("value", TRICKY_TEXTS)
def test_every_position_of_the_document_is_one_of_the_article(value: str, appearance: Appearance) -> None:
    blocks = (Block(BlockKind.QUOTATION, Span(0, len(value))),) if value else ()
    document = QTextDocument()

    lay_out(document, Article(ArticleText(value), blocks), Typography(TextStyle(), appearance.theme))

    assert document.characterCount() - 1 == utf16_length(value)
    assert document.toRawText().replace("\u2028", "\n").replace("\u2029", "\n") == value


def test_line_feeds_inside_a_block_separate_lines_and_between_blocks_separate_blocks() -> None:
    assert shown(article()).count("\u2028") == 1
    assert shown(article()).count("\n") == 2 * (len(LINES) - 1)


def test_characters_that_would_end_a_block_are_shown_as_others() -> None:
    text = "a\u2029b\ufdd0c\ufdd1d"

    assert shown(Article(ArticleText(text), ())) == "a\u2028b\ufffdc\ufffdd"


def test_headings_stand_out_and_quotations_are_indented(make_view: MakeView) -> None:
    document = make_view().document()
    heading, paragraph, quotation, attribution = (
        document.findBlockByNumber(number) for number in (0, 2, 4, 6)
    )

    def size(number: int) -> int:
        return document.findBlockByNumber(number).begin().fragment().charFormat().font().pixelSize()

    assert heading.text().startswith("Die Überschrift")
    assert size(0) > 17 > size(6)
    assert quotation.blockFormat().leftMargin() == attribution.blockFormat().leftMargin() > 0
    assert paragraph.blockFormat().leftMargin() == 0


def test_blank_lines_are_low(make_view: MakeView) -> None:
    view = make_view()
    layout, document = view.document().documentLayout(), view.document()

    tops = [layout.blockBoundingRect(document.findBlockByNumber(number)).top() for number in (1, 2)]

    assert tops[1] - tops[0] == view.typography.grid


def test_a_full_line_holds_about_seventy_characters(make_view: MakeView) -> None:
    words = "Ein Satz wie viele andere, den man so in der Zeitung liest und vergisst. " * 20
    view = make_view(text=Article(ArticleText(words), (Block(BlockKind.PARAGRAPH, Span(0, len(words))),)))
    layout = view.document().firstBlock().layout()

    lengths = [layout.lineAt(number).textLength() for number in range(layout.lineCount() - 1)]

    assert 55 <= max(lengths) <= 76


def test_lines_keep_room_for_five_lanes_below_the_letters(appearance: Appearance) -> None:
    for size in (12, 17, 24, 34, 48):
        typography = Typography(TextStyle(size), appearance.theme)

        assert typography.space(typography.font).room >= (10 if size >= 17 else 6)


def test_the_example_is_as_long_as_its_text() -> None:
    assert utf16_length(shown(article())) == utf16_length(TEXT)

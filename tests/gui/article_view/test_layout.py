import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QTextDocument

from annotator.core.article import Article, Block, BlockKind
from annotator.core.text import ArticleText, Span
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.layout import lay_out, shown
from annotator.gui.article_view.typography import Typography
from annotator.gui.text_style import (
    LETTER_SPACINGS,
    LINE_LENGTHS,
    LINE_SPACINGS,
    TYPEFACES,
    TextStyle,
)
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


@pytest.mark.parametrize("line_spacing", LINE_SPACINGS)
@pytest.mark.parametrize("typeface", TYPEFACES)
def test_lines_keep_room_for_five_lanes_below_the_letters(
    appearance: Appearance, typeface: str, line_spacing: str
) -> None:
    for size in (12, 17, 24, 34, 48):
        style = TextStyle(size, typeface=typeface, line_spacing=line_spacing)
        typography = Typography(style, appearance.theme)

        assert typography.space(typography.font).room >= 10


def test_a_wider_spacing_sets_the_lines_further_apart(make_view: MakeView, appearance: Appearance) -> None:
    view = make_view()
    heights = []
    for line_spacing in LINE_SPACINGS:
        appearance.set_text_style(TextStyle(line_spacing=line_spacing))
        lines = view.document().findBlockByNumber(2).layout()
        heights.append(lines.lineAt(1).y() - lines.lineAt(0).y())

    assert heights == [30, 36, 44]


def test_a_wider_letter_spacing_moves_letters_and_words_apart(appearance: Appearance) -> None:
    letters, words = [], []
    for letter_spacing in LETTER_SPACINGS:
        style = TextStyle(20, letter_spacing=letter_spacing)
        metrics = QFontMetricsF(Typography(style, appearance.theme).font)
        letters.append(metrics.horizontalAdvance("nnnnnnnnnn"))
        words.append(metrics.horizontalAdvance("n n"))

    assert [round(width - letters[0]) for width in letters] == [
        0,
        12,
        24,
    ]  # 0.06 and 0.12 of 20 pixels, ten times
    assert [round(width - words[0], 1) for width in words] == [0, 5.2, 10.4]  # three letters and a space


@pytest.mark.parametrize(
    ("text", "spaced"),
    [("Ein Satz mit 😀", True), ("שלום עולם", True), ("السلام عليكم", False), ("नमस्ते", False)],
)
def test_letters_that_hang_together_are_not_pulled_apart(
    make_view: MakeView, appearance: Appearance, text: str, spaced: bool
) -> None:
    view = make_view(text=Article(ArticleText(text), ()))

    appearance.set_text_style(TextStyle(letter_spacing="wide"))

    assert (view.typography.font.letterSpacing() > 0) is spaced


def test_a_shorter_line_length_makes_a_narrower_column(appearance: Appearance) -> None:
    measures = [
        Typography(TextStyle(line_length=length), appearance.theme).measure for length in LINE_LENGTHS
    ]

    assert [round(measure / measures[-1] * 70) for measure in measures] == [40, 55, 70]


def test_the_typeface_for_weak_eyes_is_there_when_it_is_needed(appearance: Appearance) -> None:
    typography = Typography(TextStyle(typeface="atkinson"), appearance.theme)

    assert QFontInfo(typography.font).family() == "Atkinson Hyperlegible Next"


def test_the_example_is_as_long_as_its_text() -> None:
    assert utf16_length(shown(article())) == utf16_length(TEXT)

"""Arabic and Hebrew articles, alone and mixed with other scripts; and characters of many code points."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.core.annotation import Annotation
from annotator.core.article import BlockKind
from annotator.core.text import Span
from annotator.gui.article_view.block_marks import BlockMarks, LineMarks
from annotator.gui.article_view.view import ArticleView
from tests.gui.article_view.examples import (
    CONTROL,
    LEFT,
    NO_MODIFIER,
    NOON,
    SHIFT,
    MakeView,
    article,
    is_near,
    move_held,
    picture,
    selected,
)

ARABIC = "قال الرئيس إن 11.000 جندي من KPA وصلوا إلى روسيا."
HEBREW = "הנשיא אמר כי 3 חיילים הגיעו."
MIXED = "Das Wort שלום גדול עולם steht hier."
EMOJI = "Die 👨‍👩‍👧‍👦 Familie, e\u0301in 👩🏽‍🚀 und 🇩🇪🇫🇷."
TEXT = article(
    [
        (BlockKind.PARAGRAPH, ARABIC),
        (BlockKind.QUOTATION, HEBREW),
        (BlockKind.PARAGRAPH, MIXED),
        (BlockKind.PARAGRAPH, EMOJI),
    ]
)
GREEN = "#005a44"


def place(words: str) -> Span:
    start = str(TEXT.text).index(words)
    return Span(start, start + len(words))


def mark(code: str, *words: str) -> Annotation:
    return Annotation("a", tuple(place(part) for part in words), code, NOON, NOON)


@pytest.fixture
def view(make_view: MakeView) -> ArticleView:
    return make_view(text=TEXT)


def edges(view: ArticleView, words: str) -> tuple[QPoint, QPoint]:
    """Return points of the viewport just inside the left and the right end of *words* of one direction."""
    cursor, span, ends = view.textCursor(), place(words), []
    for offset in (span.start, span.end):
        cursor.setPosition(view.article.text.to_utf16(offset))
        ends.append(view.cursorRect(cursor).center())
    left, right = sorted(ends, key=QPoint.x)
    return left + QPoint(3, 0), right - QPoint(3, 0)


def marks_of(view: ArticleView, words: str) -> BlockMarks:
    block = view.document().findBlock(view.article.text.to_utf16(place(words).start))
    return view._painter._marks(block)


def line_of(marks: BlockMarks) -> LineMarks:
    """Return what the only marked line of a block has."""
    (line,) = marks.by_line.values()
    return line


def x_of(view: ArticleView, offset: int) -> float:
    """Return where the caret before the character at *offset* stands, from the layout's position."""
    position = view.article.text.to_utf16(offset)
    block = view.document().findBlock(position)
    line = block.layout().lineForTextPosition(position - block.position())
    return float(line.cursorToX(position - block.position())[0])  # type: ignore[index]  # a tuple, whatever the stubs say


# ---- selecting ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words", ["الرئيس", "11.000", "KPA", "אמר", "גדול", "👨‍👩‍👧‍👦", "e\u0301in", "👩🏽‍🚀"]
)
def test_a_double_click_takes_the_word(view: ArticleView, words: str) -> None:
    left, right = edges(view, words)
    middle = (left + right) / 2

    QTest.mouseClick(view.viewport(), LEFT, NO_MODIFIER, middle)
    QTest.mouseDClick(view.viewport(), LEFT, NO_MODIFIER, middle)

    assert selected(view) == words


def test_the_mouse_selects_from_right_to_left_as_one_reads(view: ArticleView) -> None:
    _, start = edges(view, "الرئيس")
    end, _ = edges(view, "جندي")

    QTest.mousePress(view.viewport(), LEFT, NO_MODIFIER, start)
    move_held(view, end)
    QTest.mouseRelease(view.viewport(), LEFT, NO_MODIFIER, end)

    assert selected(view) == "الرئيس إن 11.000 جندي"


def test_arrows_go_where_they_point(view: ArticleView) -> None:
    view.set_caret(place("אמר").start)
    before = view.cursorRect().x()

    QTest.keyClick(view, Qt.Key.Key_Left)

    assert view.caret_offset() == place("אמר").start + 1
    assert view.cursorRect().x() < before


def test_words_are_selected_where_the_arrow_points(view: ArticleView) -> None:
    view.set_caret(place("אמר").start)

    QTest.keyClick(view, Qt.Key.Key_Left, CONTROL | SHIFT)
    forward = selected(view)
    view.set_caret(place("אמר").end)
    QTest.keyClick(view, Qt.Key.Key_Right, CONTROL | SHIFT)

    assert forward is not None
    assert forward.strip() == "אמר"
    assert selected(view) == "אמר"


@pytest.mark.parametrize("words", ["👨‍👩‍👧‍👦", "e\u0301", "👩🏽‍🚀", "🇩🇪"])
def test_one_press_selects_a_whole_character(view: ArticleView, words: str) -> None:
    view.set_caret(place(words).start)

    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)

    assert selected(view) == words


@pytest.mark.parametrize("inside", [1, 2, 3, 4, 5, 6])
def test_a_selection_never_ends_inside_a_family(view: ArticleView, inside: int) -> None:
    family = place("👨‍👩‍👧‍👦")

    view.select(Span(family.start - 4, family.start + inside))

    assert selected(view) == "Die 👨‍👩‍👧‍👦"


def test_what_is_selected_is_marked(view: ArticleView) -> None:
    codes: list[str] = []
    view.code_requested.connect(codes.append)
    left, right = edges(view, "חיילים")
    QTest.mouseClick(view.viewport(), LEFT, NO_MODIFIER, (left + right) / 2)
    QTest.mouseDClick(view.viewport(), LEFT, NO_MODIFIER, (left + right) / 2)

    QTest.keyClick(view, Qt.Key.Key_4)
    span = view.selected_span()
    assert span is not None
    view.session.annotate([span], codes[0])

    (annotation,) = view.session.document
    assert (annotation.code, annotation.spans) == ("quote.direct", (place("חיילים"),))


def test_a_click_finds_the_mark(make_view: MakeView) -> None:
    view = make_view([mark("quote.direct", "חיילים הגיעו")], text=TEXT)
    left, _ = edges(view, "חיילים הגיעו")

    QTest.mouseClick(view.viewport(), LEFT, NO_MODIFIER, left)

    current = view.session.current
    assert current is not None
    assert current.id == "a"


# ---- painting ----------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["الرئيس", "אמר כי", "גדול", "Wort"])
def test_line_and_tint_lie_where_the_words_stand(make_view: MakeView, words: str) -> None:
    view = make_view([mark("error.style", words)], text=TEXT)
    span = place(words)
    expected = sorted((x_of(view, span.start), x_of(view, span.end)))

    marks = marks_of(view, words)

    (line,) = line_of(marks).lines
    ((_, (tint,)),) = marks.tints
    for found in ((line[0].left(), line[0].right() + 1), (tint.left(), tint.right())):
        assert found == pytest.approx(expected, abs=2.5)


def test_a_mark_over_both_directions_has_two_pieces(make_view: MakeView) -> None:
    view = make_view([mark("error.style", "עולם steht")], text=TEXT)

    (_, rects), *_ = marks_of(view, "Das").tints

    left, right = sorted(rects, key=lambda rect: rect.left())
    middle = x_of(view, place("גדול").start)
    assert left.right() < middle < right.left()  # the other two words stand between them
    assert left.left() == pytest.approx(x_of(view, place("Wort ").end), abs=2.5)
    assert right.right() == pytest.approx(x_of(view, place("steht").end), abs=2.5)


@pytest.mark.parametrize(("words", "on_the_right"), [("الرئيس", True), ("הנשיא", True), ("Wort", False)])
def test_the_letter_stands_where_one_begins_to_read(
    make_view: MakeView, words: str, on_the_right: bool
) -> None:
    view = make_view([mark("claim.fact", words)], text=TEXT)
    ends = sorted((x_of(view, place(words).start), x_of(view, place(words).end)))

    found = line_of(marks_of(view, words))
    (letter,), (line,) = found.letters, found.lines

    if on_the_right:
        assert ends[1] - 12 < letter.at.x() < ends[1]
        assert line[0].right() < letter.at.x()
    else:
        assert letter.at.x() == pytest.approx(ends[0], abs=1)
        assert line[0].left() > letter.at.x()


def test_two_letters_at_one_place_stand_side_by_side(make_view: MakeView) -> None:
    span, longer = place("אמר"), place("אמר כי")
    both = [
        Annotation(name, (each,), "claim.fact", NOON, NOON) for name, each in (("a", longer), ("b", span))
    ]
    view = make_view(both, text=TEXT)

    letters = line_of(marks_of(view, "אמר")).letters
    first, second = sorted((letter.at.x() for letter in letters), reverse=True)

    assert 5 <= first - second <= 14
    assert first < max(x_of(view, span.start), x_of(view, span.end))


def test_blocks_begin_on_the_side_they_are_read_from(view: ArticleView) -> None:
    blocks = {
        words: view.document().findBlock(view.article.text.to_utf16(place(words).start))
        for words in (ARABIC, HEBREW, MIXED)
    }
    width = view.document().textWidth()

    lines = {words: block.layout().lineAt(0).naturalTextRect() for words, block in blocks.items()}
    margins = {
        words: (block.blockFormat().leftMargin(), block.blockFormat().rightMargin())
        for words, block in blocks.items()
    }

    assert lines[ARABIC].right() > width / 2 > lines[MIXED].left()
    assert margins[HEBREW] == (16, 32)  # a quotation is moved in where its lines begin
    assert lines[HEBREW].right() < lines[ARABIC].right() - 20


def test_the_line_beside_a_hebrew_quotation_is_on_its_right(view: ArticleView) -> None:
    image, edge = picture(view), view._appearance.theme.edge
    cursor = view.textCursor()
    cursor.setPosition(view.article.text.to_utf16(place(HEBREW).start))
    caret = view.cursorRect(cursor)

    beside = [x for x in range(image.width()) if is_near(image.pixelColor(x, caret.center().y()), edge, 4)]

    assert len(beside) == 2
    assert caret.right() < beside[0] < caret.right() + 32


def test_tint_and_line_can_be_seen(make_view: MakeView) -> None:
    view = make_view([mark("quote.direct", "חיילים")], text=TEXT)
    left, right = edges(view, "חיילים")
    QApplication.processEvents()
    image = picture(view)

    below = [
        (x, y)
        for x in range(left.x(), right.x())
        for y in range(left.y() + 6, left.y() + 22)
        if is_near(image.pixelColor(x, y), QColor(GREEN), 40)
    ]

    assert len(below) > 20
    assert QPointF(min(x for x, _ in below), 0).x() - left.x() < 8


def test_bars_are_beside_the_end_of_what_is_read_from_the_right(make_view: MakeView) -> None:
    view = make_view([mark("claim.fact", "الرئيس")], text=TEXT)
    y = edges(view, "الرئيس")[0].y()

    bar = view.bars.at(QPoint(39, y))

    assert bar is not None
    assert [each.id for each in bar.annotations] == ["a"]
    assert bar.beside == place(ARABIC).end - 1
    assert bar.start_of(bar.annotations[0]) == place("الرئيس").start
    assert view.bars.at(QPoint(view.viewport().width() - 30, y)) is None


def test_bars_are_beside_the_beginning_of_what_is_read_from_the_left(make_view: MakeView) -> None:
    view = make_view([mark("claim.fact", "Familie")], text=TEXT)

    bar = view.bars.at(QPoint(39, edges(view, "Familie")[0].y()))

    assert bar is not None
    assert bar.beside == place(EMOJI).start

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from annotator.core.annotation import Annotation
from annotator.core.article import BlockKind
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.look import readable_tint
from annotator.gui.article_view.typography import GUTTER
from annotator.gui.article_view.view import ArticleView
from annotator.gui.contrast import contrast
from annotator.gui.theme import Theme
from tests.gui.article_view.examples import (
    NOON,
    MakeView,
    annotation,
    article,
    is_near,
    picture,
    place,
)

WORDS = "stationiertkämpften"


def box_of(view: ArticleView, span: Span) -> QRect:
    """Return the rectangle of the letters of *span*, which lie on one line, in the viewport."""
    cursor, text = view.textCursor(), view.article.text
    cursor.setPosition(text.to_utf16(span.start))
    left = view.cursorRect(cursor)
    cursor.setPosition(text.to_utf16(span.end))
    return left.united(view.cursorRect(cursor))


def base_line(view: ArticleView, span: Span) -> int:
    block = view.document().findBlock(view.article.text.to_utf16(span.start))
    line = block.layout().lineForTextPosition(view.article.text.to_utf16(span.start) - block.position())
    top = block.layout().position().y() + line.y() - view.verticalScrollBar().value()
    return round(top + line.ascent())


def count(image: QImage, area: QRect, color: QColor, tolerance: int = 30) -> int:
    """Return how many pixels of *area* look like *color*."""
    area = area.intersected(image.rect())
    return sum(
        is_near(image.pixelColor(x, y), color, tolerance)
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    )


def lanes_of(view: ArticleView, span: Span) -> QRect:
    """Return the strip below *span* in which lines may lie."""
    space = view.typography.space(view.typography.font)
    box = box_of(view, span)
    return QRect(box.left(), base_line(view, span) + space.descent, box.width(), space.room)


def test_a_mark_has_a_tint_behind_the_words_and_a_line_below(
    make_view: MakeView, appearance: Appearance
) -> None:
    bare = picture(make_view())
    view = make_view([annotation("a", "error.style", WORDS)])
    marked, theme = picture(view), appearance.theme
    orange, tint = QColor("#c2410c"), readable_tint([QColor("#c2410c")], theme, theme.tint)
    lanes, box = lanes_of(view, place(WORDS)), box_of(view, place(WORDS))
    letters = QRect(box.left(), base_line(view, place(WORDS)) - 9, box.width(), 9)

    assert count(marked, lanes, orange) > lanes.width() / 3
    assert count(bare, lanes, orange) == 0
    assert count(marked, letters, tint, 6) > letters.width() * letters.height() * 0.3
    assert count(marked, letters, orange) == 0


def test_a_mark_has_a_bar_in_the_margin(make_view: MakeView) -> None:
    view = make_view([annotation("a", "error.style", WORDS)])
    base = base_line(view, place(WORDS))

    assert count(picture(view), QRect(0, base - 10, GUTTER, 10), QColor("#c2410c")) == 20


def test_marks_move_no_letter(make_view: MakeView) -> None:
    everywhere = [
        annotation(f"a{number}", code, WORDS)
        for number, code in enumerate(("claim.fact", "quote.direct", "error.fused") * 3)
    ]
    bare, marked = make_view(), make_view(everywhere)

    for words in ("Zoë", WORDS, "heim", "Hong", "Schluss"):
        assert box_of(bare, place(words)) == box_of(marked, place(words))


def test_lines_touch_no_letter_up_to_the_fifth_level(make_view: MakeView, appearance: Appearance) -> None:
    # every pixel of ink looks the same with lines as without
    lines = [(BlockKind.PARAGRAPH, "Äpfel jagen Öl; über Ägypten gehen Übel (gyp) Ängste. " * 6)]
    spans = [Span(0, 300 - 10 * number) for number in range(5)]
    marks = [
        annotation_of(f"a{number}", code, span)
        for number, (code, span) in enumerate(
            zip(
                ("claim.fact", "quote.direct", "error.style", "claim.fact", "error.style"), spans, strict=True
            )
        )
    ]
    views = make_view(text=article(lines)), make_view(marks, text=article(lines))
    for view in views:
        view.clearFocus()  # no caret
    bare, marked = map(picture, views)
    dark = 110

    lost = [
        (x, y)
        for x in range(GUTTER, bare.width() - GUTTER)
        for y in range(GUTTER, GUTTER + 120)
        if bare.pixelColor(x, y).lightness() < dark
        and not is_near(bare.pixelColor(x, y), marked.pixelColor(x, y), 40)
    ]

    assert lost == []
    assert contrast(appearance.theme.ink, appearance.theme.paper) > 8


def annotation_of(name: str, code: str, span: Span) -> Annotation:
    return Annotation(name, (span,), code, NOON, NOON)


def test_five_levels_are_five_lines(make_view: MakeView) -> None:
    marks = [annotation(f"a{number}", "claim.fact", WORDS) for number in range(5)]
    view = make_view(marks)
    image, lanes = picture(view), lanes_of(view, place(WORDS))
    x = lanes.right() - 4

    rows = [
        is_near(image.pixelColor(x, y), QColor("#0b63b0"), 60) for y in range(lanes.top(), lanes.bottom() + 2)
    ]

    assert sum(after and not before for before, after in pairwise([False, *rows])) == 5


def test_more_than_five_are_told_in_the_margin(make_view: MakeView, appearance: Appearance) -> None:
    few = make_view([annotation(f"a{number}", "claim.fact", WORDS) for number in range(5)])
    many = make_view([annotation(f"a{number}", "claim.fact", WORDS) for number in range(8)])
    width = few.viewport().width()
    margin = QRect(width - GUTTER + 4, base_line(few, place(WORDS)) - 10, GUTTER - 4, 12)

    assert count(picture(few), margin, appearance.theme.muted) == 0
    assert count(picture(many), margin, appearance.theme.muted) > 4


def test_the_letter_of_the_code_stands_at_the_beginning(make_view: MakeView) -> None:
    lettered = make_view([annotation("a", "claim.fact", WORDS)])
    plain = make_view([annotation("a", "error.style", WORDS)])

    def letters(view: ArticleView) -> list[str]:
        block = view.document().findBlock(place(WORDS).start)
        lines = view._painter._marks(block).by_line.values()
        return [letter.text for line in lines for letter in line.letters]

    assert letters(lettered) == ["1"]
    assert letters(plain) == []


def test_parts_of_one_annotation_are_joined(make_view: MakeView) -> None:
    view = make_view([annotation("a", "quote.direct", "Zoë", "alle")])
    lanes = lanes_of(view, place(" las, wie "))
    image = picture(view)

    assert any(
        not is_near(image.pixelColor(lanes.center().x(), y), QColor("#fbfaf7"), 20)
        for y in range(lanes.top(), lanes.bottom() + 1)
    )


def test_the_current_annotation_is_stronger(make_view: MakeView, appearance: Appearance) -> None:
    view = make_view([annotation("a", "error.style", WORDS)])
    theme = appearance.theme
    strong = readable_tint([theme.tone("#c2410c")], theme, theme.current_tint)
    box = box_of(view, place(WORDS))
    before = count(picture(view), box, strong, 4)

    view.session.set_current("a")

    assert before == 0
    assert count(picture(view), box, strong, 4) > box.width()


def test_hidden_codes_are_not_drawn(make_view: MakeView) -> None:
    bare = picture(make_view())
    view = make_view([annotation("a", "error.style", WORDS)])
    view.session.set_current("a")

    view.session.set_codes_visible(["error.style"], visible=False)

    assert picture(view) == bare


def test_adding_and_undoing_repaint_what_they_touch(make_view: MakeView) -> None:
    view = make_view()
    bare = picture(view)

    view.session.annotate([place(WORDS)], "error.style")
    assert picture(view) != bare

    view.session.undo_stack.undo()
    assert picture(view) == bare


def test_the_caret_can_be_seen(view: ArticleView, appearance: Appearance) -> None:
    view.set_caret(place("Dann").start)
    caret = view.cursorRect()

    assert (
        count(picture(view), QRect(caret.left() - 1, caret.top() + 4, 4, 12), appearance.theme.ink, 45) >= 12
    )


def test_a_new_theme_and_text_size_are_drawn_at_once(make_view: MakeView, appearance: Appearance) -> None:
    view = make_view([annotation("a", "error.style", WORDS)])

    appearance.set_scheme("dark")
    QApplication.processEvents()

    image = picture(view)
    assert is_near(image.pixelColor(2, image.height() - 2), Theme.load("dark").paper, 2)
    assert count(image, lanes_of(view, place(WORDS)), QColor("#ff9a6b")) > 60


@pytest.mark.parametrize("name", ["light", "dark"])
def test_ink_is_readable_on_every_tint(name: str) -> None:
    theme = Theme.load(name)
    tones = [theme.tone(color) for color in ("#0b63b0", "#00785a", "#c2410c")]

    for share in (theme.tint, theme.current_tint):
        for bits in range(1, 8):
            colors = [tone for number, tone in enumerate(tones) if bits >> number & 1]
            assert contrast(theme.ink, readable_tint(colors, theme, share)) >= 8

    if name == "light":
        assert contrast(theme.ink, theme.selection) >= 8


def test_text_that_runs_from_right_to_left_is_marked_where_it_stands(make_view: MakeView) -> None:
    text = article([(BlockKind.PARAGRAPH, "Das Wort שלום עולם steht hier.")])
    span = Span(9, 13)
    view = make_view([annotation_of("a", "error.style", span)], text=text)
    block = view.document().firstBlock()

    (line,) = view._painter._marks(block).by_line.values()
    painted = line.lines
    last_of_the_other_word = block.layout().lineAt(0).cursorToX(13)[0]  # type: ignore[index]  # a tuple, whatever the stubs say
    after = block.layout().lineAt(0).cursorToX(18)[0]  # type: ignore[index]  # a tuple, whatever the stubs say

    assert len(painted) == 1
    assert abs(painted[0][0].left() - last_of_the_other_word) <= 1
    assert abs(painted[0][0].right() - after) <= 2


def test_marks_follow_the_words_when_the_width_changes(make_view: MakeView) -> None:
    marks = [annotation("a", "error.fused", WORDS), annotation("b", "claim.fact", "Ein Ende ist es nicht")]
    view = make_view(marks)
    picture(view)  # which works the marks out for the first width

    view.resize(420, 700)

    fresh = make_view(marks, size=(420, 700))
    for each in (view, fresh):
        each.clearFocus()  # no caret
    assert picture(view) == picture(fresh)

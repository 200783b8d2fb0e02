"""Hints on the page: dots below their words, painted for what is to be seen only."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from annotator.core.article import Article, BlockKind
from annotator.core.document import LiveDocument
from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.hint_marks import HintMarks
from annotator.gui.article_view.view import ArticleView
from annotator.gui.contrast import contrast
from annotator.gui.hinting import open_hints
from annotator.gui.hinting.open_hints import OpenHints
from annotator.hints.hint import Hint
from annotator.services.hints import is_settled
from tests.gui.article_view.examples import TEXT, MakeView, annotation, article, place

REASON = Message("hints", "Why.")
MakeHints = Callable[..., OpenHints]


def hint(*spans: Span, code: str = "error.fused") -> Hint:
    return Hint("spaces", spans, code, REASON, None, 0.9)


def hints_on(view: ArticleView, *found: Hint) -> OpenHints:
    hints = OpenHints(view.session, view)
    hints.take(found)
    return hints


def marks_on(view: ArticleView, hints: OpenHints) -> HintMarks:
    marks = HintMarks(view, hints.touching, view)
    hints.changed.connect(lambda opened, closed: marks.follow([*opened, *closed]))
    marks.show()
    QApplication.processEvents()
    return marks


def inked(view: ArticleView, span: Span) -> int:
    """Return how many pixels right below the words of *span* are in the colour of the dots."""
    QApplication.processEvents()
    image = view.viewport().grab().toImage()
    block = view.document().findBlock(view.article.text.to_utf16(span.start))
    rect = view.marks.rects(block, (span,))[0].translated(block.layout().position())
    rect.translate(0, -view.verticalScrollBar().value())
    muted = view.look.theme.muted
    return sum(
        abs(image.pixelColor(x, y).lightness() - muted.lightness()) < 40
        for x in range(round(rect.left()), round(rect.right()))
        for y in range(round(rect.bottom()) + 1, round(rect.bottom()) + 5)
    )


@pytest.mark.parametrize("words", ["stationiertkämpften", "😀", "Familie 👨‍👩‍👧‍👦", "Donau\u00addampf"])
def test_dots_stand_below_the_words_while_hints_are_shown(view: ArticleView, words: str) -> None:
    span = place(words)
    marks = marks_on(view, hints_on(view, hint(span)))

    shown = inked(view, span)
    marks.hide()

    assert shown > 2
    assert inked(view, span) == 0
    assert marks not in view.layers


def test_dots_come_and_go_with_the_hint(view: ArticleView) -> None:
    span = place("stationiertkämpften")
    marks_on(view, hints_on(view, hint(span)))
    before = inked(view, span)

    view.session.annotate([span], "error.fused")
    view.session.undo_stack.undo()

    assert before > 2
    assert inked(view, span) == before


def test_below_an_annotation_there_is_still_room_for_dots(make_view: MakeView) -> None:
    span = place("stationiertkämpften")
    bare, marked = make_view(), make_view([annotation("a", "claim.fact", "stationiertkämpften")])

    lines = [
        marks._lines(view.document().findBlock(view.article.text.to_utf16(span.start)), span)
        for view in (bare, marked)
        for marks in [marks_on(view, hints_on(view, hint(span)))]
    ]

    assert [len(each) for each in lines] == [1, 1]
    assert lines[1][0].top() > lines[0][0].top()


def test_the_current_hint_has_a_frame(view: ArticleView) -> None:
    found = hint(place("stationiertkämpften"))
    marks = marks_on(view, hints_on(view, found))
    plain = view.viewport().grab().toImage()

    marks.show_current(found)
    framed = view.viewport().grab().toImage()
    marks.show_current(None)

    assert framed != plain
    assert view.viewport().grab().toImage() == plain


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_dots_stand_out_from_the_paper(view: ArticleView, appearance: Appearance, scheme: str) -> None:
    appearance.set_scheme(scheme)

    assert contrast(view.look.theme.muted, view.look.theme.paper) >= 4.5


# ---- what it costs ---------------------------------------------------------------------------------


def long_article(blocks: int) -> Article:
    return article((BlockKind.PARAGRAPH, "Zoë ging 😀 heim, sagte er. " * 6) for _ in range(blocks))


def on_each_block(text: Article, count: int) -> list[Hint]:
    return [
        hint(Span(block.span.start + 20 * number, block.span.start + 20 * number + 5))
        for block in text.blocks
        for number in range(count)
    ]


class _Counting(QObject):
    """Counts how often hints of a block are asked for."""

    def __init__(self, hints: OpenHints) -> None:
        super().__init__()
        self.count = 0
        self._hints = hints

    def touching(self, start: int, end: int) -> list[Hint]:
        self.count += 1
        return self._hints.touching(start, end)


def test_a_screen_of_many_hints_costs_what_one_of_few_costs(make_view: MakeView) -> None:
    costs = []
    for blocks in (60, 600):
        text = long_article(blocks)
        view = make_view(text=text)
        counting = _Counting(hints_on(view, *on_each_block(text, 4)))
        marks = HintMarks(view, counting.touching, view)
        marks.show()
        view.verticalScrollBar().setValue(1000)
        QApplication.processEvents()
        counting.count = 0

        view.verticalScrollBar().setValue(3000)
        QApplication.processEvents()

        costs.append(counting.count)

    assert costs[0] == costs[1]
    assert 0 < costs[0] < 30


def test_an_annotation_asks_about_the_hints_at_its_words_only(
    make_view: MakeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = long_article(500)
    view = make_view(text=text)
    hints = hints_on(view, *on_each_block(text, 4))
    asked: list[Hint] = []

    def counted(document: LiveDocument, hint: Hint) -> bool:
        asked.append(hint)
        return is_settled(document, hint)

    monkeypatch.setattr(open_hints, "is_settled", counted)

    view.session.annotate([text.blocks[250].span], "error.fused")

    assert len(asked) == 4
    assert len(hints) == 1996


def test_hints_that_are_not_shown_cost_no_painting(make_view: MakeView) -> None:
    text = long_article(60)
    view = make_view(text=text)
    counting = _Counting(hints_on(view, *on_each_block(text, 4)))
    HintMarks(view, counting.touching, view)

    view.verticalScrollBar().setValue(1000)
    QApplication.processEvents()

    assert counting.count == 0


def test_a_hint_in_several_parts_touches_only_where_they_are(view: ArticleView) -> None:
    parts = place("Zoë"), place("Schluss")
    found = hint(*parts)
    hints = hints_on(view, found)

    assert hints.touching(parts[0].start, parts[0].end) == [found]
    assert hints.touching(parts[1].start, len(TEXT)) == [found]
    assert hints.touching(parts[0].end, parts[1].start) == []

"""What painting costs follows the screen, not the article."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Annotation
from annotator.core.article import Article, BlockKind
from annotator.core.document import LiveDocument
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.article_view import painting
from annotator.gui.article_view.block_marks import BlockMarks, Part, block_marks
from annotator.gui.article_view.view import ArticleView
from annotator.gui.session import Session
from tests.gui.article_view.examples import NOON, MakeView, article, document

LINE = "Zoë ging 😀 heim, sagte er. "


def long_article(blocks: int) -> Article:
    return article((BlockKind.PARAGRAPH, LINE * 6) for _ in range(blocks))


def one_in_each_block(text: Article) -> list[Annotation]:
    return [
        Annotation(
            f"a{number}", (Span(block.span.start + 4, block.span.start + 40),), "claim.fact", NOON, NOON
        )
        for number, block in enumerate(text.blocks)
    ]


@pytest.fixture
def worked_out(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return a list that gets one entry for each block whose marks are worked out."""
    blocks: list[int] = []

    def counted(*arguments: object) -> BlockMarks:
        blocks.append(1)
        return block_marks(*arguments)  # type: ignore[arg-type]  # handed on as they are

    monkeypatch.setattr(painting, "block_marks", counted)
    return blocks


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return a list that gets one entry for each question to the index of annotations."""
    questions: list[int] = []
    touching = LiveDocument.touching

    def counted(self: LiveDocument, start: int, end: int) -> list[Annotation]:
        questions.append(1)
        return touching(self, start, end)

    monkeypatch.setattr(LiveDocument, "touching", counted)
    return questions


def test_a_screen_of_a_long_article_costs_what_one_of_a_short_article_costs(
    make_view: MakeView, worked_out: list[int], asked: list[int]
) -> None:
    costs = []
    for blocks in (60, 600):
        text = long_article(blocks)
        view = make_view(one_in_each_block(text), text=text)
        view.verticalScrollBar().setValue(1000)
        QApplication.processEvents()
        worked_out.clear()
        asked.clear()

        view.verticalScrollBar().setValue(3000)
        QApplication.processEvents()

        costs.append((len(worked_out), len(asked)))

    assert costs[0] == costs[1]
    assert 0 < costs[0][0] < 30


def test_one_more_annotation_costs_its_own_blocks(make_view: MakeView, worked_out: list[int]) -> None:
    text = long_article(300)
    view = make_view(one_in_each_block(text), text=text)
    first = text.blocks[0].span
    worked_out.clear()

    view.session.annotate([Span(first.start, first.start + 8)], "claim.fact")
    QApplication.processEvents()

    assert len(worked_out) == 1


def pile(count: int) -> list[Annotation]:
    """Return *count* annotations on the first words of an article."""
    return [
        Annotation(f"p{number}", (Span(number % 40, number % 40 + 20),), "claim.fact", NOON, NOON)
        for number in range(count)
    ]


def test_one_more_annotation_in_a_crowd_asks_for_none_of_the_others(
    make_view: MakeView, worked_out: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = long_article(3)
    view = make_view(pile(300), text=text)
    parts: list[str] = []
    part = painting.MarkPainter._part

    def counted(self: painting.MarkPainter, place: painting._Place, annotation: Annotation) -> Part:
        parts.append(annotation.id)
        return part(self, place, annotation)

    monkeypatch.setattr(painting.MarkPainter, "_part", counted)
    worked_out.clear()

    made = view.session.annotate([Span(3, 9)], "error.style")
    QApplication.processEvents()

    assert len(worked_out) == 1
    assert parts == [made]


def test_a_crowd_is_painted_as_if_it_had_always_been_there(make_view: MakeView) -> None:
    text = long_article(3)
    view = make_view(pile(300), text=text)
    session, end = view.session, text.blocks[0].span.end

    session.annotate([Span(3, 9)], "error.style")
    session.annotate([Span(end, end + 1)], "error.style")
    session.recode("p7", "quote.direct")
    session.remove(["p8", "p9"])
    session.undo_stack.undo()
    session.remove(["p10"])
    grown = view.grab().toImage()
    view._painter.forget_all()

    assert view.grab().toImage() == grown


def test_marks_are_kept_for_some_screens_only(make_view: MakeView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(painting, "_KEPT", 20)
    text = long_article(300)
    view = make_view(one_in_each_block(text), text=text)

    for value in range(0, view.verticalScrollBar().maximum(), 500):
        view.verticalScrollBar().setValue(value)
        QApplication.processEvents()

    assert len(view._painter._cache) == 20


def test_the_first_paint_leaves_the_rest_of_the_article_for_later(appearance: Appearance) -> None:
    text = long_article(3000)
    session = Session(document(one_in_each_block(text), text))
    view = ArticleView(session, appearance)
    view.resize(900, 700)

    view.grab()

    assert view.document().firstBlock().layout().lineCount() > 0
    assert view.document().lastBlock().layout().lineCount() == 0
    view.close()


def test_finding_the_blocks_in_view_lays_out_no_more_than_what_is_above_them(
    qtbot: QtBot, appearance: Appearance
) -> None:
    view = ArticleView(Session(document(text=long_article(400))), appearance)
    qtbot.addWidget(view)
    blocks = view.document()
    blocks.setTextWidth(700)
    layout = blocks.documentLayout()
    place = layout.blockBoundingRect(blocks.findBlockByNumber(100)).center()

    found = [block.blockNumber() for block in view.marks.blocks_in(QRectF(place.x(), place.y(), 1, 1))]

    assert 100 in found
    assert len(found) < 12
    assert blocks.lastBlock().layout().lineCount() == 0

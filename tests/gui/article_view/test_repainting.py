"""After a change the screen shows what painting everything anew would show: nothing old is left."""

import random

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from annotator.core.article import BlockKind
from annotator.core.text import Span
from annotator.gui.article_view.view import ArticleView
from tests.gui.article_view.examples import MakeView, article

WORDS = "Zoë ging 😀 heim, sagte er, und niemand kam ihr entgegen. "
CODES = ("claim.fact", "quote.direct", "error.fused", "error.style")


@pytest.fixture
def view(make_view: MakeView) -> ArticleView:
    text = article((BlockKind.PARAGRAPH, WORDS * 6) for _ in range(4))
    return make_view(text=text)


def on_screen(view: ArticleView) -> QImage:
    """Return what has been painted, bit by bit."""
    QApplication.processEvents()
    window = view.window()
    whole = window.screen().grabWindow(window.winId()).toImage()
    return whole.convertToFormat(QImage.Format.Format_RGB32)


def painted_anew(view: ArticleView) -> QImage:
    view.viewport().update()
    return on_screen(view)


@pytest.mark.parametrize("seed", range(12))
def test_nothing_old_is_left(view: ArticleView, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    session = view.session
    for _ in range(25):
        annotations = list(session.document)
        what = chance.random()
        if what < 0.6 or not annotations:
            start = chance.randrange(900)
            session.annotate((Span(start, start + chance.randrange(2, 250)),), chance.choice(CODES))
        elif what < 0.75:
            session.remove([chance.choice(annotations).id])
        elif what < 0.9:
            session.undo_stack.undo()
        else:
            session.set_current(chance.choice(annotations).id)

        assert on_screen(view) == painted_anew(view)


def test_the_outline_of_what_is_pointed_at_goes_with_a_change(view: ArticleView) -> None:
    view.session.annotate((Span(0, 20),), "claim.fact")
    (annotation,) = view.session.document
    view.hover(annotation)
    QApplication.processEvents()

    view.session.annotate((Span(700, 720),), "claim.fact")

    assert on_screen(view) == painted_anew(view)


def test_lines_that_have_been_broken_anew_are_asked_anew(view: ArticleView) -> None:
    view.session.annotate((Span(0, 20), Span(300, 320)), "claim.fact")
    on_screen(view)

    view.window().resize(2000, 700)  # in which lines are fewer, and nothing has been painted yet
    view.document().setTextWidth(view.document().textWidth() * 2)
    view.session.annotate((Span(310, 330),), "error.fused")

    assert on_screen(view) == painted_anew(view)

"""The reading ruler follows the caret and the mouse, and costs no more than its band."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.core.article import Article, Block, BlockKind
from annotator.core.text import ArticleText, Span
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.view import ArticleView
from annotator.gui.contrast import contrast
from annotator.gui.text_style import TextStyle
from annotator.gui.theme import Theme
from tests.gui.article_view.examples import MakeView
from tests.samples import TRICKY_TEXTS

WORDS = "Ein Satz wie viele andere, den man so in der Zeitung liest. " * 12


@pytest.fixture
def view(make_view: MakeView, appearance: Appearance) -> ArticleView:
    """Return a view on one long paragraph with the ruler on."""
    view = make_view(text=Article(ArticleText(WORDS), (Block(BlockKind.PARAGRAPH, Span(0, len(WORDS))),)))
    appearance.set_ruler(visible=True)
    QApplication.processEvents()
    return view


def line(view: ArticleView, number: int) -> float:
    """Return where the base of a line is in the document."""
    layout = view.document().firstBlock().layout()
    return layout.position().y() + layout.lineAt(number).y() + layout.lineAt(number).ascent()


def lines_in_band(view: ArticleView) -> list[int]:
    band = view.ruler.band
    count = view.document().firstBlock().layout().lineCount()
    return [number for number in range(count) if band.top() < line(view, number) < band.bottom()]


def test_the_band_lies_behind_the_line_of_the_caret(view: ArticleView) -> None:
    assert lines_in_band(view) == [0]

    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)

    assert lines_in_band(view) == [2]


def test_the_band_follows_the_mouse_until_the_caret_moves(view: ArticleView) -> None:
    for number in (4, 3, 5):
        QTest.mouseMove(view.viewport(), QPoint(300, round(line(view, number)) - 5))
        assert lines_in_band(view) == [number]

    QTest.keyClick(view, Qt.Key.Key_Down)

    assert lines_in_band(view) == [1]


def test_the_mouse_at_the_end_of_a_line_stays_on_it(view: ArticleView) -> None:
    QTest.mouseMove(view.viewport(), QPoint(view.viewport().width() - 2, round(line(view, 1)) - 5))

    assert lines_in_band(view) == [1]


def test_under_a_resting_mouse_the_band_goes_to_the_line_that_comes(
    view: ArticleView, appearance: Appearance
) -> None:
    view.resize(900, 200)
    QApplication.processEvents()
    QTest.mouseMove(view.viewport(), QPoint(300, 100))
    before = lines_in_band(view)

    view.verticalScrollBar().setValue(round(line(view, 4) - line(view, 2)))
    QApplication.processEvents()

    assert lines_in_band(view) == [before[0] + 2]
    assert appearance.ruler


def test_without_the_ruler_there_is_no_band(view: ArticleView, appearance: Appearance) -> None:
    appearance.set_ruler(visible=False)
    QApplication.processEvents()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.mouseMove(view.viewport(), QPoint(300, 100))
    view.verticalScrollBar().setValue(3)
    QApplication.processEvents()

    assert view.ruler.band.isEmpty()


def test_the_band_is_still_right_after_the_text_has_been_set_anew(
    view: ArticleView, appearance: Appearance
) -> None:
    QTest.keyClick(view, Qt.Key.Key_Down)

    appearance.set_text_style(TextStyle(24, line_spacing="very_wide"))
    QApplication.processEvents()

    caret = view.textCursor()
    number = caret.block().layout().lineForTextPosition(caret.position()).lineNumber()
    assert lines_in_band(view) == [number]


class _Painted(QObject):
    """Collects what is painted anew."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self.region = QRegion()
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def test_only_what_the_band_leaves_and_enters_is_painted(view: ArticleView) -> None:
    QTest.mouseMove(view.viewport(), QPoint(300, round(line(view, 2)) - 5))
    QApplication.processEvents()
    painted = _Painted(view)
    old = view.ruler.band

    QTest.mouseMove(view.viewport(), QPoint(300, round(line(view, 6)) - 5))
    QApplication.processEvents()

    both = QRegion(old.toAlignedRect()).united(QRegion(view.ruler.band.toAlignedRect()))
    assert not painted.region.isEmpty()
    assert painted.region.subtracted(both).isEmpty()


def test_the_mouse_within_a_line_paints_nothing(view: ArticleView) -> None:
    QTest.mouseMove(view.viewport(), QPoint(300, round(line(view, 2)) - 5))
    QApplication.processEvents()
    painted = _Painted(view)

    QTest.mouseMove(view.viewport(), QPoint(360, round(line(view, 2)) - 7))
    QApplication.processEvents()

    assert painted.region.isEmpty()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_words_and_lines_stay_readable_on_the_band(name: str) -> None:
    theme = Theme.load(name)

    assert contrast(theme.ink, theme.hover) >= 8
    assert contrast(theme.muted, theme.hover) >= 4.5


@pytest.mark.parametrize("text", TRICKY_TEXTS)
def test_the_band_finds_its_line_in_any_text(make_view: MakeView, appearance: Appearance, text: str) -> None:
    appearance.set_ruler(visible=True)
    view = make_view(text=Article(ArticleText(text), ()))
    QApplication.processEvents()

    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)

    assert view.ruler.band.height() > 17

"""The strip beside the article: what it shows, what it costs, and where it leads."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Annotation
from annotator.core.article import BlockKind
from annotator.core.find import Hits
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.overview import Overview
from annotator.gui.article_view.view import ArticleView
from tests.gui.article_view.examples import NOON, MakeView, article, is_near

LINES = tuple((BlockKind.PARAGRAPH, f"Absatz {number:03} 😀 " + "Wort " * 60) for number in range(100))
LONG = article(LINES)
LENGTH = len(LONG.text)
LEFT = Qt.MouseButton.LeftButton
MakeOverview = Callable[..., Overview]


def at(name: str, code: str, share: float, length: int = 20) -> Annotation:
    """Return an annotation that begins at a share of the long article."""
    start = round(share * LENGTH) + 3
    return Annotation(name, (Span(start, start + length),), code, NOON, NOON)


@pytest.fixture
def make_overview(qtbot: QtBot, make_view: MakeView, appearance: Appearance) -> MakeOverview:
    """Return a function that shows a strip of 400 pixels beside a view on the long article."""

    def make(*annotations: Annotation) -> Overview:
        view = make_view(annotations, text=LONG, size=(800, 400))
        overview = Overview(view, appearance)
        qtbot.addWidget(overview)
        overview.resize(14, 400)
        overview.show()
        view.document().size()  # lays all of it out
        QApplication.processEvents()
        settled(overview)
        return overview

    return make


def settled(overview: Overview) -> None:
    """Wait until everything is counted and painted."""
    while overview._timer.isActive():
        QApplication.processEvents()
    QApplication.processEvents()


def view_of(overview: Overview) -> ArticleView:
    return overview._article


def picture(overview: Overview) -> QImage:
    settled(overview)
    return overview.grab().toImage()


def rows(image: QImage, x: int, color: QColor) -> list[int]:
    """Return the heights at which a column has a colour."""
    return [y for y in range(image.height()) if is_near(image.pixelColor(x, y), color)]


def color(overview: Overview, code: str) -> QColor:
    return view_of(overview).look.style(code).color


# ---- what it shows -----------------------------------------------------------------------------


def test_every_group_has_its_column_and_its_colour(make_overview: MakeOverview) -> None:
    overview = make_overview(
        at("a", "claim.fact", 0.5), at("b", "quote.direct", 0.25), at("c", "error.fused", 0.75)
    )
    image = picture(overview)

    assert rows(image, 5, color(overview, "claim.fact")) == [200, 201]
    assert rows(image, 8, color(overview, "quote.direct")) == [100, 101]
    assert rows(image, 11, color(overview, "error.fused")) == [300, 301]
    assert rows(image, 5, color(overview, "error.fused")) == []


def test_an_annotation_comes_and_goes_with_undo(make_overview: MakeOverview) -> None:
    overview = make_overview()
    session = view_of(overview).session

    session.annotate([Span(LENGTH // 2, LENGTH // 2 + 10)], "claim.fact")
    session.set_current("")
    assert rows(picture(overview), 5, color(overview, "claim.fact")) == [200, 201]

    session.undo_stack.undo()
    assert rows(picture(overview), 5, color(overview, "claim.fact")) == []


def test_what_looks_the_same_is_not_drawn_anew(make_overview: MakeOverview) -> None:
    overview = make_overview(at("a", "claim.fact", 0.5))
    session = view_of(overview).session
    picture(overview)
    drawn = overview._picture

    session.annotate([Span(LENGTH // 2, LENGTH // 2 + 5)], "claim.fact")
    settled(overview)
    assert overview._picture is drawn

    session.annotate([Span(LENGTH // 4, LENGTH // 4 + 5)], "claim.fact")
    settled(overview)
    assert overview._picture is not drawn


def test_the_last_characters_can_be_seen_too(make_overview: MakeOverview) -> None:
    overview = make_overview(Annotation("a", (Span(LENGTH - 1, LENGTH),), "claim.fact", NOON, NOON))

    assert rows(picture(overview), 5, color(overview, "claim.fact")) == [398, 399]


def test_what_is_hidden_in_the_article_is_hidden_here(make_overview: MakeOverview) -> None:
    overview = make_overview(at("a", "claim.fact", 0.5), at("b", "error.fused", 0.5))
    session = view_of(overview).session

    session.set_codes_visible(["claim.fact"], visible=False)
    assert rows(picture(overview), 5, color(overview, "claim.fact")) == []
    session.set_codes_visible(["claim.fact"], visible=True)
    assert rows(picture(overview), 5, color(overview, "claim.fact")) == [200, 201]

    session.set_filter(lambda found: found.id == "a", in_article=True)
    assert rows(picture(overview), 11, color(overview, "error.fused")) == []


def test_the_current_annotation_crosses_the_strip(make_overview: MakeOverview) -> None:
    overview = make_overview(at("a", "claim.fact", 0.5))

    view_of(overview).session.set_current("a")

    image = picture(overview)
    handle = view_of(overview).look.theme.handle
    assert all(is_near(image.pixelColor(x, 200), handle) for x in range(1, 14))


def test_hits_have_a_column_of_their_own(make_overview: MakeOverview) -> None:
    overview = make_overview()
    ink = view_of(overview).look.theme.ink

    overview.show_hits(Hits([(LENGTH // 2 + 3, LENGTH // 2 + 9), (LENGTH * 3 // 4 + 3, LENGTH * 3 // 4 + 9)]))
    assert rows(picture(overview), 2, ink) == [200, 201, 300, 301]

    overview.show_hits(Hits())
    assert rows(picture(overview), 2, ink) == []


def test_what_can_be_seen_of_the_article_moves_along(make_overview: MakeOverview) -> None:
    overview = make_overview()
    view = view_of(overview)
    assert overview._visible[0] == 0

    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.viewport().repaint()

    assert 0.9 * LENGTH < overview._visible[0] < LENGTH
    assert overview._visible[1] == LENGTH
    image = picture(overview)
    hover = view.look.theme.hover
    window = rows(image, 13, hover)
    assert window
    assert window[0] > 300


def test_it_follows_the_theme(make_overview: MakeOverview, appearance: Appearance) -> None:
    overview = make_overview(at("a", "claim.fact", 0.5))

    appearance.set_scheme("dark")

    image = picture(overview)
    assert is_near(image.pixelColor(13, 399), appearance.theme.paper)
    assert rows(image, 5, color(overview, "claim.fact")) == [200, 201]


# ---- where it leads ----------------------------------------------------------------------------


def held_at(overview: Overview, y: int) -> QMouseEvent:
    """Return what a move of the held mouse to *y* is."""
    place = QPointF(7, y)
    return QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        overview.mapToGlobal(place),
        Qt.MouseButton.NoButton,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )


def middle(view: ArticleView) -> float:
    """Return the offset in the middle of what can be seen, as a share of the article."""
    cursor = view.cursorForPosition(view.viewport().rect().center())
    return view.article.text.from_utf16(cursor.position()) / LENGTH


def test_a_click_scrolls_there(make_overview: MakeOverview) -> None:
    overview = make_overview()

    QTest.mouseClick(overview, LEFT, pos=QPoint(7, 200))

    assert middle(view_of(overview)) == pytest.approx(0.5, abs=0.01)


def test_dragging_scrolls_on(make_overview: MakeOverview) -> None:
    overview = make_overview()

    QTest.mousePress(overview, LEFT, pos=QPoint(7, 100))
    assert middle(view_of(overview)) == pytest.approx(0.25, abs=0.01)
    overview.mouseMoveEvent(held_at(overview, 300))
    assert middle(view_of(overview)) == pytest.approx(0.75, abs=0.01)
    overview.mouseMoveEvent(held_at(overview, 900))

    bar = view_of(overview).verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_the_mouse_learns_what_lies_there(make_overview: MakeOverview) -> None:
    overview = make_overview(
        at("a", "claim.fact", 0.5), at("b", "error.fused", 0.5), at("c", "error.style", 0.5)
    )

    place = QPoint(7, 200)
    QApplication.sendEvent(overview, QHelpEvent(QHelpEvent.Type.ToolTip, place, overview.mapToGlobal(place)))

    assert QToolTip.text() == "<qt>block 50<br>Claim 1<br>Error 2</qt>"
    QToolTip.hideText()


# ---- what it costs -----------------------------------------------------------------------------


def test_one_more_annotation_counts_only_itself(
    make_overview: MakeOverview, monkeypatch: pytest.MonkeyPatch
) -> None:
    overview = make_overview(*(at(f"a{number}", "claim.fact", number / 400) for number in range(300)))
    counted: list[str] = []
    put = overview._density.put

    def counting(name: str, kind: str, spans: tuple[Span, ...]) -> bool:
        counted.append(name)
        return put(name, kind, spans)

    monkeypatch.setattr(overview._density, "put", counting)

    added = view_of(overview).session.annotate([Span(5, 9)], "error.fused")
    settled(overview)

    assert counted == [added]


def test_a_note_has_no_place(make_overview: MakeOverview) -> None:
    overview = make_overview()
    before = picture(overview)

    view_of(overview).session.annotate([], "claim.fact")

    assert picture(overview) == before


def test_an_empty_article_has_an_empty_strip(
    qtbot: QtBot, make_view: MakeView, appearance: Appearance
) -> None:
    overview = Overview(make_view(text=article([(BlockKind.PARAGRAPH, "a")])), appearance)
    qtbot.addWidget(overview)
    overview.resize(14, 100)

    assert not picture(overview).isNull()
    QTest.mouseClick(overview, LEFT, pos=QPoint(7, 50))
    assert overview.minimumSizeHint().width() == overview.sizeHint().width() == 14

"""Links are made by mouse and by keyboard, drawn, followed, and taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Link
from annotator.core.text import Span
from annotator.gui.article_view.link_layer import SPINE, LinkLayer
from annotator.gui.article_view.view import ArticleView
from annotator.gui.main_window import MainWindow
from annotator.gui.session import Session
from annotator.gui.workbench import Workbench
from tests.gui.article_view.examples import LEFT, NO_MODIFIER, is_near, move_held, point_at
from tests.gui.opening import OpenText

ARTICLE = (
    "Die Behauptung 😀 steht hier.\n\nEin Beleg steht da, sagt Zoë Müller.\n\n"
    + "Noch ein Absatz, der den Platz füllt. " * 80
    + "\n\nGanz unten steht der letzte Beleg.\n"
)
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(open_text: OpenText, qtbot: QtBot) -> MainWindow:
    """Return a window with an article that is longer than the screen."""
    window = open_text(ARTICLE)
    window.resize(1200, 700)
    qtbot.waitExposed(window)
    window.activateWindow()
    QApplication.processEvents()
    return window


@pytest.fixture
def session(window: MainWindow) -> Session:
    assert window.file is not None
    return window.file.session


@pytest.fixture
def bench(window: MainWindow) -> Workbench:
    assert window.workbench is not None
    return window.workbench


@pytest.fixture
def hints(bench: Workbench) -> list[str]:
    heard: list[str] = []
    bench.hint_given.connect(heard.append)
    bench.mode_told.connect(heard.append)
    return heard


def _mark(session: Session, words: str, code: str) -> str:
    start = str(session.document.article.text).index(words)
    annotation_id = session.annotate([Span(start, start + len(words))], code)
    assert annotation_id is not None
    return annotation_id


@pytest.fixture
def claim(session: Session) -> str:
    return _mark(session, "Die Behauptung", "claim.fact")


@pytest.fixture
def evidence(session: Session) -> str:
    return _mark(session, "Ein Beleg", "claim.number")


@pytest.fixture
def last(session: Session) -> str:
    return _mark(session, "der letzte Beleg", "error.source")


def _press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    QApplication.processEvents()
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
    QApplication.processEvents()


def _menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _layer(article: ArticleView) -> LinkLayer:
    return next(layer for layer in article.layers if isinstance(layer, LinkLayer))


def _knot(article: ArticleView) -> QPoint:
    """Return where the knot of the current annotation is in the viewport."""
    knot = _layer(article).knot()
    assert knot is not None
    return knot.toPoint() - QPoint(0, article.verticalScrollBar().value())


def _pull(article: ArticleView, to: QPoint) -> None:
    """Take hold of the knot and move the held mouse to a point of the viewport."""
    QTest.mousePress(article.viewport(), LEFT, NO_MODIFIER, _knot(article))
    move_held(article, to)


def _let_go(article: ArticleView, at: QPoint) -> None:
    QTest.mouseRelease(article.viewport(), LEFT, NO_MODIFIER, at)
    QApplication.processEvents()


def _links(session: Session, annotation_id: str) -> list[tuple[str, str]]:
    return [(link.role, link.target) for link in session.document.annotation(annotation_id).links]


# ---- by keyboard -------------------------------------------------------------------------------


def test_f4_here_and_there_and_enter_link_with_the_likely_role(
    window: MainWindow, session: Session, claim: str, evidence: str, hints: list[str]
) -> None:
    session.set_current(claim)
    _press(window, Qt.Key.Key_F4)
    _press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert session.current is not None
    assert session.current.id == evidence
    _press(window, Qt.Key.Key_F4)

    menu = _menu()
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "Evidence",
        "Speaker",
        "Contradicts",
        "Same problem again",
    ]
    QTest.keyClick(menu, Qt.Key.Key_Return)

    assert _links(session, claim) == [("evidence", evidence)]
    assert session.undo_stack.undoText() == "Link as “Evidence”"
    assert hints == ["Link from here: go to another annotation and press F4 again. Esc gives up.", ""]


def test_another_role_is_chosen_with_the_arrows(
    window: MainWindow, session: Session, claim: str, evidence: str
) -> None:
    session.set_current(evidence)
    _press(window, Qt.Key.Key_F4)
    session.set_current(claim)
    _press(window, Qt.Key.Key_F4)

    QTest.keyClick(_menu(), Qt.Key.Key_Down)
    QTest.keyClick(_menu(), Qt.Key.Key_Down)
    QTest.keyClick(_menu(), Qt.Key.Key_Return)

    assert _links(session, evidence) == [("contradicts", claim)]


def test_esc_gives_up_wherever_the_keyboard_is(
    window: MainWindow, bench: Workbench, session: Session, claim: str, evidence: str, hints: list[str]
) -> None:
    session.set_current(claim)
    _press(window, Qt.Key.Key_F4)
    bench.annotations.setFocus()
    _press(window, Qt.Key.Key_Escape)
    assert hints[-1] == "No link was made."
    session.set_current(evidence)

    _press(window, Qt.Key.Key_F4)

    assert QApplication.activePopupWidget() is None
    assert hints[-1].startswith("Link from here")


def test_f4_twice_at_one_annotation_gives_up(
    window: MainWindow, session: Session, claim: str, hints: list[str]
) -> None:
    session.set_current(claim)

    _press(window, Qt.Key.Key_F4)
    _press(window, Qt.Key.Key_F4)

    assert hints[-1] == "No link was made."
    assert not session.document.annotation(claim).links


def test_f4_without_an_annotation_says_what_to_do(window: MainWindow, hints: list[str]) -> None:
    _press(window, Qt.Key.Key_F4)

    assert hints == ["Choose an annotation first: click its mark, or press Enter on it."]


def test_a_link_that_waits_is_forgotten_when_its_annotation_goes(
    window: MainWindow, session: Session, claim: str, evidence: str
) -> None:
    session.set_current(claim)
    _press(window, Qt.Key.Key_F4)
    session.remove([claim])
    session.set_current(evidence)

    _press(window, Qt.Key.Key_F4)

    assert QApplication.activePopupWidget() is None


def test_the_same_link_twice_is_refused_with_a_hint(
    bench: Workbench, session: Session, claim: str, evidence: str, hints: list[str]
) -> None:
    bench.linking.link(claim, evidence, "same")
    steps = session.undo_stack.count()

    bench.linking.link(evidence, claim, "same")

    assert hints == ["These two are linked like this already."]
    assert session.undo_stack.count() == steps


def test_links_go_and_come_back_with_the_annotation(
    bench: Workbench, session: Session, claim: str, evidence: str
) -> None:
    bench.linking.link(claim, evidence, "evidence")

    session.remove([evidence])
    assert _links(session, claim) == []
    session.undo_stack.undo()

    assert _links(session, claim) == [("evidence", evidence)]


# ---- by mouse ----------------------------------------------------------------------------------


def test_a_link_is_pulled_from_the_knot_to_another_mark(
    bench: Workbench, session: Session, claim: str, evidence: str
) -> None:
    article = bench.article
    session.set_current(claim)
    there = point_at(article, session.document.annotation(evidence).start + 4)
    _pull(article, there)
    assert _layer(article).loose_end is not None
    _let_go(article, there)

    QTest.keyClick(_menu(), Qt.Key.Key_Return)

    assert _links(session, claim) == [("evidence", evidence)]
    assert _layer(article).loose_end is None
    assert article.selected_span() is None


def test_a_link_is_pulled_to_a_bar_in_the_margin(
    bench: Workbench, session: Session, claim: str, evidence: str
) -> None:
    article = bench.article
    session.set_current(claim)
    QApplication.processEvents()
    bar = QPoint(39, point_at(article, ARTICLE.index("Ein Beleg")).y())

    _pull(article, bar)
    _let_go(article, bar)
    QTest.keyClick(_menu(), Qt.Key.Key_Return)

    assert _links(session, claim) == [("evidence", evidence)]


def test_a_link_that_is_let_go_beside_the_marks_is_none(
    bench: Workbench, session: Session, claim: str, evidence: str, hints: list[str]
) -> None:
    article = bench.article
    session.set_current(claim)
    nothing = point_at(article, session.document.annotation(evidence).end + 5)

    _pull(article, nothing)
    _let_go(article, nothing)

    assert QApplication.activePopupWidget() is None
    assert hints == ["Pull the link to another mark."]


def test_a_link_is_not_pulled_to_its_own_annotation(bench: Workbench, session: Session, claim: str) -> None:
    article = bench.article
    session.set_current(claim)
    itself = point_at(article, session.document.annotation(claim).start + 5)

    _pull(article, itself)
    _let_go(article, itself)

    assert QApplication.activePopupWidget() is None


def test_esc_drops_the_link_in_the_hand(
    window: MainWindow, bench: Workbench, session: Session, claim: str, evidence: str
) -> None:
    article = bench.article
    session.set_current(claim)
    article.setFocus()
    there = point_at(article, session.document.annotation(evidence).start + 4)

    _pull(article, there)
    _press(window, Qt.Key.Key_Escape)
    _let_go(article, there)

    assert QApplication.activePopupWidget() is None
    assert session.current is not None


def test_what_to_do_comes_back_after_a_hint_until_the_link_is_given_up(
    window: MainWindow, session: Session, claim: str
) -> None:
    session.set_current(claim)
    _press(window, Qt.Key.Key_F4)
    bar = window.statusBar()
    assert bar.currentMessage().startswith("Link from here")

    window.show_hint("Whole words are selected.")
    assert bar.currentMessage() == "Whole words are selected."
    bar.clearMessage()
    assert bar.currentMessage().startswith("Link from here")

    _press(window, Qt.Key.Key_Escape)
    assert bar.currentMessage() == "No link was made."
    bar.clearMessage()
    assert not bar.currentMessage()


def test_a_click_on_the_knot_begins_a_link_for_the_keyboard(
    bench: Workbench, session: Session, claim: str, hints: list[str]
) -> None:
    session.set_current(claim)

    QTest.mouseClick(bench.article.viewport(), LEFT, NO_MODIFIER, _knot(bench.article))

    assert hints[-1].startswith("Link from here")


def test_the_mouse_has_a_hand_over_the_knot(bench: Workbench, session: Session, claim: str) -> None:
    session.set_current(claim)
    viewport = bench.article.viewport()

    QTest.mouseMove(viewport, _knot(bench.article))
    assert viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(viewport, _knot(bench.article) + QPoint(60, 40))

    assert viewport.cursor().shape() is Qt.CursorShape.IBeamCursor


# ---- following ---------------------------------------------------------------------------------


def _follow(window: MainWindow, session: Session) -> str:
    _press(window, Qt.Key.Key_F4, SHIFT)
    assert session.current is not None
    return session.current.id


def test_shift_f4_goes_from_link_to_link_and_back(
    window: MainWindow,
    bench: Workbench,
    session: Session,
    claim: str,
    evidence: str,
    last: str,
    hints: list[str],
) -> None:
    bench.linking.link(claim, last, "contradicts")
    bench.linking.link(claim, evidence, "evidence")
    session.set_current(claim)

    assert [_follow(window, session) for _ in range(4)] == [last, evidence, claim, last]
    assert bench.article.caret_offset() == session.document.annotation(last).start
    assert hints == [
        "Linked annotation 1 of 2",
        "Linked annotation 2 of 2",
        "Back where you began to follow the links",
        "Linked annotation 1 of 2",
    ]


def test_links_are_followed_against_their_direction_too(
    window: MainWindow, bench: Workbench, session: Session, claim: str, evidence: str
) -> None:
    bench.linking.link(claim, evidence, "evidence")
    session.set_current(evidence)

    assert _follow(window, session) == claim


def test_a_link_that_has_gone_meanwhile_is_not_followed(
    window: MainWindow, bench: Workbench, session: Session, claim: str, evidence: str, hints: list[str]
) -> None:
    bench.linking.link(claim, evidence, "evidence")
    session.set_current(claim)
    _follow(window, session)
    session.undo_stack.undo()

    assert _follow(window, session) == evidence
    assert hints[-1] == "This annotation has no links. F4 begins one."


def test_a_link_to_a_note_is_followed_without_scrolling(
    window: MainWindow, bench: Workbench, session: Session, last: str
) -> None:
    note = session.annotate([], "error.source")
    assert note is not None
    bench.linking.link(last, note, "same")
    session.set_current(last)
    bench.article.reveal(last)
    where = bench.article.verticalScrollBar().value()

    assert _follow(window, session) == note
    assert bench.article.verticalScrollBar().value() == where


# ---- drawing -----------------------------------------------------------------------------------


def _spine(article: ArticleView) -> Callable[[int], bool]:
    """Return a function that tells whether the line in the margin passes a height of the viewport."""
    QApplication.processEvents()
    image = article.viewport().grab().toImage()
    accent = article.look.theme.accent

    def passes(y: int) -> bool:
        return any(is_near(image.pixelColor(round(SPINE) + x, y), accent, 60) for x in (-1, 0, 1))

    return passes


def test_links_are_drawn_only_where_one_end_is_current(
    bench: Workbench, session: Session, claim: str, evidence: str, last: str
) -> None:
    article = bench.article
    bench.linking.link(claim, evidence, "evidence")
    session.set_current(claim)
    here = _knot(article).y()
    session.set_current(evidence)
    between = (here + _knot(article).y()) // 2
    from_the_target = _spine(article)(between)
    session.set_current(claim)
    from_the_source = _spine(article)(between)
    session.set_current(last)
    elsewhere = _spine(article)(between)

    assert (from_the_target, from_the_source, elsewhere) == (True, True, False)


def test_a_link_to_what_cannot_be_seen_leaves_the_page(
    bench: Workbench, session: Session, claim: str, last: str
) -> None:
    article = bench.article
    bench.linking.link(claim, last, "contradicts")
    bar, height = article.verticalScrollBar(), article.viewport().height()

    session.set_current(claim)
    bar.setValue(0)
    downwards = _spine(article)(height - 2)
    bar.setValue(bar.maximum() // 2)
    through = _spine(article)
    passing = through(2), through(height - 2)
    session.set_current(last)
    bar.setValue(bar.maximum())
    upwards = _spine(article)(2)

    assert (downwards, passing, upwards) == (True, (True, True), True)


def test_a_link_to_a_hidden_code_is_not_drawn(
    bench: Workbench, session: Session, claim: str, last: str
) -> None:
    article = bench.article
    bench.linking.link(claim, last, "contradicts")
    session.set_current(claim)
    article.verticalScrollBar().setValue(0)

    session.set_codes_visible(["error.source"], visible=False)

    assert not _spine(article)(article.viewport().height() - 2)


def test_painting_looks_nothing_up_where_there_are_no_links(
    bench: Workbench, session: Session, claim: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QRectF] = []
    monkeypatch.setattr(ArticleView, "offsets_in", lambda _view, clip: asked.append(clip))
    session.set_current(claim)

    bench.article.viewport().grab()

    assert asked == []


def test_a_document_for_reading_shows_links_and_no_knot(
    bench: Workbench, session: Session, claim: str, evidence: str
) -> None:
    bench.linking.link(claim, evidence, "evidence")
    session.read_only = True
    session.set_current(claim)

    assert _layer(bench.article).knot() is None
    bench.article.viewport().grab()
    assert session.document.annotation(claim).links == (Link("evidence", evidence),)


def test_a_double_click_on_a_bar_goes_to_the_details(
    window: MainWindow, bench: Workbench, session: Session, evidence: str
) -> None:
    article = bench.article
    session.set_current("")
    bar = QPoint(39, point_at(article, ARTICLE.index("Ein Beleg")).y())

    QTest.mouseClick(article.viewport(), LEFT, NO_MODIFIER, bar)
    QTest.mouseDClick(article.viewport(), LEFT, NO_MODIFIER, bar)
    QTest.mouseRelease(article.viewport(), LEFT, NO_MODIFIER, bar)

    assert session.current is not None
    assert session.current.id == evidence
    focus = window.focusWidget()
    assert focus is not None
    assert bench.inspector.isAncestorOf(focus)

"""The corrected reading in the article's place: its text, its marks, its keys, and the way back."""

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolBar, QToolTip
from pytestqt.qtbot import QtBot

from annotator.core.text import Span
from annotator.gui.app import keep_copied
from annotator.gui.article_view.change_words import change_lines
from annotator.gui.article_view.corrected_page import CorrectedPage
from annotator.gui.corrected_pane import CorrectedPane
from annotator.gui.desk import Desk
from annotator.gui.main_window import MainWindow
from annotator.gui.mark_style import MarkStyles
from annotator.gui.session import Session
from annotator.gui.workbench import Workbench
from tests.gui.opening import OpenText

ARTICLE = (
    "Die Überschrift 😀\n\nZoë und alle stationiertkämpfte <b>hier</b>, sehr weit weg.\n\n"
    + "Noch ein langer Satz, der den Absatz füllt. " * 40
    + "\n\nKim sagt am Ende nichts."
)
KEY = Qt.Key
Mark = Callable[[str, str | None], str]


@pytest.fixture
def window(open_text: OpenText, qtbot: QtBot) -> MainWindow:
    window = open_text(ARTICLE)
    window.resize(1000, 560)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def _bench(window: MainWindow) -> Workbench:
    assert window.workbench is not None
    return window.workbench


def _session(window: MainWindow) -> Session:
    assert window.file is not None
    return window.file.session


@pytest.fixture
def mark(window: MainWindow) -> Mark:
    """Return a function that annotates words and proposes a correction."""

    def make(words: str, correction: str | None) -> str:
        session = _session(window)
        text = session.document.article.text
        start = str(text).index(words)
        annotation_id = session.annotate([text.snap_to_characters(_span(start, words))], "error.style")
        assert annotation_id is not None
        session.set_correction(annotation_id, correction)
        return annotation_id

    return make


def _span(start: int, words: str) -> Span:
    return Span(start, start + len(words))


def _read(window: MainWindow) -> CorrectedPane:
    """Press F7 and return what stands in the article's place."""
    QTest.keyClick(_bench(window).article, KEY.Key_F7)
    return _pane(window)


def _pane(window: MainWindow) -> CorrectedPane:
    pane = _bench(window).reading.surface
    assert isinstance(pane, CorrectedPane)
    return pane


def _said(pane: CorrectedPane, name: str) -> str:
    label = pane.findChild(QLabel, name)
    assert label is not None
    return label.text()


def _press(pane: CorrectedPane, name: str) -> None:
    button = pane.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_f7_puts_the_corrected_text_in_the_articles_place(window: MainWindow, mark: Mark) -> None:
    mark("stationiertkämpfte", "stationiert und kämpfte")
    mark("sehr ", "")

    pane = _read(window)

    expected = ARTICLE.replace("stationiertkämpfte", "stationiert und kämpfte").replace("sehr ", "")
    assert str(pane.page.article.text) == expected
    assert len(pane.page.article.blocks) == len(_bench(window).article.article.blocks)
    assert _said(pane, "corrected_count") == "Corrected reading: 2 corrections applied"
    assert pane.isVisible()
    assert not _bench(window).article.isVisible()
    assert pane.page.hasFocus()
    assert pane.page.accessibleName() == "Corrected reading"
    assert window.actions_by_id["corrected_reading"].isChecked()


@pytest.mark.parametrize("way_back", ["F7", "Esc", "button"])
def test_there_are_three_ways_back(window: MainWindow, mark: Mark, way_back: str) -> None:
    mark("Kim", "Putin")
    pane = _read(window)

    if way_back == "button":
        _press(pane, "back_to_article")
    else:
        QTest.keyClick(pane.page, KEY.Key_F7 if way_back == "F7" else KEY.Key_Escape)

    assert _bench(window).article.isVisible()
    assert _bench(window).article.hasFocus()
    assert not pane.isVisible()
    assert not window.actions_by_id["corrected_reading"].isChecked()
    assert str(_bench(window).article.article.text) == ARTICLE


def test_caret_and_top_edge_stay_at_their_words(window: MainWindow, mark: Mark) -> None:
    mark("stationiertkämpfte", "stationiert und noch sehr viel länger kämpfte " * 12)
    article, place = _bench(window).article, ARTICLE.index("Kim")
    article.set_caret(place)
    top = article.top()[0]
    assert top > 0

    page = _read(window).page

    quoted = page.article.text.quote(_span(page.caret_offset(), "Kim"))
    assert quoted == "Kim"
    assert abs(page.reading.to_article(page.top()[0]) - top) < 100

    QTest.keyClick(page, KEY.Key_Escape)

    assert article.caret_offset() == place
    assert abs(article.top()[0] - top) < 100


def test_conflicts_are_counted_marked_and_explained(window: MainWindow, mark: Mark) -> None:
    mark("Kim sagt", "Er sagt")
    mark("sagt", "meint")
    mark("Zoë", "Zoe")
    pane = _read(window)
    assert _said(pane, "corrected_count") == "Corrected reading: 1 correction applied, 1 conflict"

    _press(pane, "next_conflict")

    assert pane.page.textCursor().selectedText() == "Kim sagt"
    assert pane.page.hasFocus()
    assert _said(pane, "corrected_detail").splitlines() == [
        "Corrections of “Kim sagt” contradict each other:",
        "1. “Kim” → “Er” (Unidiomatic)",
        "2. “sagt” → “meint” (Unidiomatic)",
    ]

    _press(pane, "next_conflict")

    assert pane.page.textCursor().selectedText() == "Kim sagt"


def test_a_conflict_tells_deletions_and_insertions(window: MainWindow, mark: Mark) -> None:
    mark("Kim sagt", "Kim aber sagt")
    mark("Kim", "")
    mark("Kim sagt am Ende", "")
    pane = _read(window)

    _press(pane, "next_conflict")

    said = change_lines(pane.page.reading.conflicts[0], _session(window).document)
    assert said[1:] == [
        "1. delete it (Unidiomatic)",
        "2. “Kim aber sagt am Ende” (Unidiomatic)",
        "3. “Kim” → delete it (Unidiomatic)",
    ]


def test_many_alternatives_are_cut_short(window: MainWindow, mark: Mark) -> None:
    for words in ("Kim", "Kim sagt", "Kim sagt am", "Kim sagt am Ende"):
        mark(words, "Er")
    pane = _read(window)

    _press(pane, "next_conflict")

    lines = _said(pane, "corrected_detail").splitlines()
    assert (len(lines), lines[-1]) == (3, "…")


def test_alt_and_arrows_go_through_the_changed_places(window: MainWindow, mark: Mark) -> None:
    mark("Zoë", "Zoe")
    deleted = mark("sehr ", "")
    mark("Kim", "Putin")
    pane = _read(window)
    assert _said(pane, "corrected_detail").startswith("Alt+Down goes to the next changed place")

    places = []
    for _ in range(4):
        QTest.keyClick(pane.page, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
        places.append((pane.page.textCursor().selectedText(), _said(pane, "corrected_detail")))
    QTest.keyClick(pane.page, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert places == [
        ("Zoe", "The article says “Zoë”. (Unidiomatic)"),
        ("", "The article says “sehr”. (Unidiomatic)"),
        ("Putin", "The article says “Kim”. (Unidiomatic)"),
        ("Putin", "The article says “Kim”. (Unidiomatic)"),
    ]
    current = _session(window).current
    assert current is not None
    assert current.id == deleted


def test_back_from_the_end_the_last_change_is_found(window: MainWindow, mark: Mark) -> None:
    mark("Zoë", "Zoe")
    page = _read(window).page
    page.moveCursor(page.textCursor().MoveOperation.End)

    assert page.go(-1)
    assert page.textCursor().selectedText() == "Zoe"
    assert not page.go(-1)


def test_without_corrections_it_says_what_to_do(window: MainWindow) -> None:
    pane = _read(window)

    assert _said(pane, "corrected_count") == "Corrected reading: 0 corrections applied"
    assert _said(pane, "corrected_detail").startswith("No annotation has a correction yet.")
    assert not pane.next_conflict.isEnabled()


def test_undo_and_redo_are_followed_and_the_caret_stays(window: MainWindow, mark: Mark, qtbot: QtBot) -> None:
    mark("stationiertkämpfte", "dort")
    mark("Kim", "Putin")
    pane = _read(window)
    pane.page.set_caret(str(pane.page.article.text).index("Putin"))

    window.actions_by_id["undo"].trigger()

    qtbot.waitUntil(lambda: "Putin" not in str(pane.page.article.text))
    assert pane.page.toPlainText().endswith("Kim sagt am Ende nichts.")
    assert pane.page.article.text.quote(_span(pane.page.caret_offset(), "Kim")) == "Kim"
    assert _said(pane, "corrected_count") == "Corrected reading: 1 correction applied"
    assert pane.isVisible()

    window.actions_by_id["redo"].trigger()

    qtbot.waitUntil(lambda: "Putin" in str(pane.page.article.text))


def test_copying_takes_the_very_text(window: MainWindow, mark: Mark) -> None:
    mark("Zoë", "Zoe <i>")
    pane = _read(window)
    clipboard = QGuiApplication.clipboard()

    _press(pane, "copy_all")
    assert clipboard.text() == ARTICLE.replace("Zoë", "Zoe <i>")

    pane.page.put_caret(19, 26)
    QTest.keyClick(pane.page, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "Zoe <i>"

    keep_copied()
    assert clipboard.text() == "Zoe <i>"


def _ask_for_tip(page: CorrectedPage, point: QPoint) -> None:
    event = QHelpEvent(QHelpEvent.Type.ToolTip, point, page.viewport().mapToGlobal(point))
    QApplication.sendEvent(page.viewport(), event)


def test_the_tip_tells_what_the_article_says(window: MainWindow, mark: Mark, qtbot: QtBot) -> None:
    mark("Zoë", "Zoe <i>")
    page = _read(window).page
    cursor = page.textCursor()
    cursor.setPosition(page.article.text.to_utf16(22))
    point = page.cursorRect(cursor).center() - QPoint(3, 0)

    _ask_for_tip(page, point)
    assert "The article says “Zoë”." in QToolTip.text()

    _ask_for_tip(page, QPoint(1, 1))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_click_makes_the_annotation_of_a_changed_place_current(window: MainWindow, mark: Mark) -> None:
    zoe = mark("Zoë", "Zoe Kowalski")
    _session(window).set_current("")
    page = _read(window).page
    cursor = page.textCursor()
    cursor.setPosition(page.article.text.to_utf16(24))

    QTest.mouseClick(
        page.viewport(), Qt.MouseButton.LeftButton, pos=page.cursorRect(cursor).center() + QPoint(3, 0)
    )

    current = _session(window).current
    assert current is not None
    assert current.id == zoe


def test_the_table_reveals_the_place_in_the_reading(window: MainWindow, mark: Mark) -> None:
    kim = mark("Kim", "Putin")
    note = _session(window).annotate((), "error.source")
    assert note is not None
    page = _read(window).page

    _bench(window).annotations.reveal_requested.emit(kim)
    assert page.caret_offset() == str(page.article.text).index("Putin")

    _bench(window).annotations.reveal_requested.emit(note)
    assert page.caret_offset() == str(page.article.text).index("Putin")


def test_what_needs_the_article_brings_it_back(window: MainWindow, mark: Mark) -> None:
    mark("Kim", "Putin")
    _read(window)

    window.actions_by_id["next_pane"].trigger()
    assert _bench(window).reading.is_corrected
    window.actions_by_id["find"].trigger()

    assert not _bench(window).reading.is_corrected


def _pictures(page: CorrectedPage) -> bytes:
    image = page.viewport().grab().toImage()
    return bytes(image.constBits())


def test_changed_places_are_marked_as_soon_as_they_are_shown(desk: Desk, qtbot: QtBot) -> None:
    window = desk.new_window()
    desk.open_sample(window)
    window.show()
    QApplication.processEvents()
    session = _session(window)
    annotation_id = session.annotate([Span(0, 9)], "error.style")
    assert annotation_id is not None
    session.set_correction(annotation_id, "Südkorea")
    page = _read(window).page
    line = MarkStyles(page.session.document.codebook, desk.appearance.theme).of("error.style").color

    def is_marked() -> bool:
        image = window.screen().grabWindow(window.winId()).toImage()
        seen = QRect(page.viewport().mapTo(window, QPoint(0, 0)), page.viewport().size())
        return any(
            image.pixelColor(x, y) == line
            for y in range(seen.top(), seen.bottom())
            for x in range(seen.left(), seen.right())
        )

    qtbot.waitUntil(is_marked)


def test_changed_places_are_marked_in_both_themes(window: MainWindow, mark: Mark, desk: Desk) -> None:
    mark("Zoë", "Zoe")
    mark("sehr ", "")
    mark("hier", "da")
    mark("<b>hier", "da")
    page = _read(window).page
    with_marks = _pictures(page)
    page.session.undo_stack.undo()
    page.read_again()
    assert _pictures(page) != with_marks

    desk.set_scheme("dark")
    window.resize(980, 540)
    QApplication.processEvents()

    paper = desk.appearance.theme.paper.name()
    assert page.viewport().grab().toImage().pixelColor(3, 3).name() == paper


# ---- corrections in place ------------------------------------------------------------------------


def test_shift_f7_shows_corrections_in_the_article_until_it_is_pressed_again(
    window: MainWindow, mark: Mark
) -> None:
    mark("Zoë", "Zoe")
    article = _bench(window).article
    height = article.document().size().height()
    shift = Qt.KeyboardModifier.ShiftModifier

    QTest.keyClick(article, KEY.Key_F7, shift)

    assert _bench(window).reading.has_corrections
    assert window.actions_by_id["corrections"].isChecked()
    assert article.document().size().height() > height
    assert str(article.article.text) == article.toPlainText().replace("\u2028", "\n")

    QTest.keyClick(article, KEY.Key_F7, shift)

    assert not window.actions_by_id["corrections"].isChecked()
    assert article.document().size().height() == height


def test_the_tool_bar_has_a_switch_for_corrections(window: MainWindow, mark: Mark) -> None:
    mark("Zoë", "Zoe")
    _read(window)
    bar = window.findChild(QToolBar, "tool_bar")
    assert bar is not None
    switch = bar.widgetForAction(window.actions_by_id["corrections"])

    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)

    assert _bench(window).reading.has_corrections
    assert not _bench(window).reading.is_corrected
    assert _bench(window).article.isVisible()


def test_what_has_been_left_is_freed(window: MainWindow, mark: Mark) -> None:
    mark("Zoë", "Zoe")
    pane = weakref.ref(_read(window))
    window.actions_by_id["corrected_reading"].trigger()
    window.actions_by_id["corrections"].trigger()
    layer = weakref.ref(_bench(window).article.layers[-1])
    window.actions_by_id["corrections"].trigger()

    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()

    assert pane() is None
    assert layer() is None
    _session(window).undo_stack.undo()

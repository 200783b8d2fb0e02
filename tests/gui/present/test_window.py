"""Presenting: what the class sees, what the keys do, and that everything is as before in the end."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Link
from annotator.core.changes import EditAnnotation
from annotator.core.links import add_link
from annotator.core.text import Span
from annotator.gui.article_view.link_layer import SPINE
from annotator.gui.article_view.view import ArticleView
from annotator.gui.desk import Desk
from annotator.gui.main_window import MainWindow
from annotator.gui.present import pointer as pointer_module
from annotator.gui.present.card import Card
from annotator.gui.present.keys import present_section
from annotator.gui.present.pointer import Dot
from annotator.gui.present.window import PresentWindow
from annotator.gui.session import Session
from annotator.gui.settings import PRESENT_SCREEN, PRESENT_SIZE, SHOW_NAMES
from tests.gui.article_view.examples import NOON, is_near, point_at
from tests.gui.opening import OpenText

NEXT_TO_TEXT = 39
"""Where the first bar is in the margin."""
ARTICLE = "Erste Zeile\n\nDas ist ein Satz über 😀 und Straßen. Und noch einer.\n"
WORDS = {"Satz": "claim.fact", "Straßen": "error.fused", "noch": "quote.direct", "einer": "error.fused"}


@pytest.fixture
def window(open_text: OpenText) -> MainWindow:
    """Return a window with an article and four annotations in three groups, made by Mara."""
    window = open_text(ARTICLE)
    session = session_of(window)
    text = str(session.document.article.text)
    for words, code in WORDS.items():
        start = text.index(words)
        annotation_id = session.annotate([Span(start, start + len(words))], code)
        assert annotation_id is not None
        annotation = session.document.annotation(annotation_id)
        session.push(EditAnnotation(replace(annotation, author="Mara", comment=f"Zu {words}")), "x")
    session.set_current("")
    return window


def session_of(window: MainWindow) -> Session:
    assert window.file is not None
    return window.file.session


def article_of(window: MainWindow) -> ArticleView:
    assert window.workbench is not None
    return window.workbench.article


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> Iterator[PresentWindow]:
    """Return the presentation, begun by its key."""
    window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(article_of(window), Qt.Key.Key_F5)
    found = window.findChild(PresentWindow)
    assert found is not None
    with qtbot.waitExposed(found):
        pass
    QApplication.processEvents()
    yield found
    if QApplication.overrideCursor() is not None or window.findChild(PresentWindow) is not None:
        found.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(shown: PresentWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(shown.article, key)
    QApplication.processEvents()


def visible(shown: PresentWindow) -> list[str]:
    """Return the words whose annotations are to be seen."""
    text = shown.session.document.article.text
    return [text.quote(one.spans[0]) for one in shown.article.shown(shown.session.document)]


def current(shown: PresentWindow) -> str | None:
    found = shown.session.current
    return None if found is None else found.id


def legend(shown: PresentWindow) -> list[str]:
    return [label.text() for label in shown.findChildren(QLabel, "code_name") if label.isVisible()]


def on_card(shown: PresentWindow) -> list[str]:
    card = shown.findChild(Card)
    assert card is not None
    if not card.isVisible():
        return []
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


def move_mouse(shown: PresentWindow, x: int, y: int) -> None:
    """Move the mouse over the article, as the window system would tell it."""
    viewport = shown.article.viewport()
    at = QPointF(x, y)
    button = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        viewport.mapToGlobal(at),
        button,
        button,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)


# ---- what is shown ---------------------------------------------------------------------------------


def test_the_article_fills_the_screen_with_large_letters_and_the_legend(shown: PresentWindow) -> None:
    assert shown.isFullScreen()
    assert shown.article.typography.text_size == 28
    assert visible(shown) == list(WORDS)
    assert legend(shown) == ["Fact", "Direct quote", "Fused words"]
    assert shown.windowTitle().startswith("Presentation: ")


def test_the_groups_are_shown_one_after_another(shown: PresentWindow) -> None:
    press(shown, Qt.Key.Key_Space)
    assert visible(shown) == ["Satz"]
    assert legend(shown) == ["Fact"]
    press(shown, Qt.Key.Key_Right)
    assert visible(shown) == ["noch"]
    press(shown, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert visible(shown) == list(WORDS)


def test_digits_show_and_hide_groups_and_zero_shows_all(shown: PresentWindow) -> None:
    press(shown, Qt.Key.Key_1, Qt.Key.Key_2)
    assert visible(shown) == ["Straßen", "einer"]
    assert legend(shown) == ["Fused words"]

    press(shown, Qt.Key.Key_3)
    assert visible(shown) == []
    press(shown, Qt.Key.Key_0)
    assert visible(shown) == list(WORDS)


def test_a_digit_without_a_group_changes_nothing(shown: PresentWindow) -> None:
    press(shown, Qt.Key.Key_9)

    assert visible(shown) == list(WORDS)


def test_the_legend_works_by_mouse_and_by_keyboard(shown: PresentWindow) -> None:
    button = shown.findChild(QToolButton, "group_3")
    assert button is not None

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert visible(shown) == ["Satz", "noch"]
    assert not button.isChecked()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_2)
    assert visible(shown) == ["Satz"]


def test_the_letters_grow_and_shrink_with_the_legend(shown: PresentWindow) -> None:
    button = shown.findChild(QToolButton, "group_1")
    assert button is not None
    before = button.font().pixelSize()

    press(shown, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    assert shown.article.typography.text_size == 36
    assert button.font().pixelSize() > before
    press(shown, Qt.Key.Key_Minus)
    assert shown.article.typography.text_size == 32


# ---- the card --------------------------------------------------------------------------------------


def test_enter_shows_what_is_said_about_the_annotation_without_a_name(shown: PresentWindow) -> None:
    shown.article.go_to_annotation(1)

    press(shown, Qt.Key.Key_Return)
    assert on_card(shown) == ["Fact", "Satz", "Zu Satz"]
    shown.article.go_to_annotation(1)
    assert on_card(shown) == ["Fused words", "Straßen", "Zu Straßen"]
    press(shown, Qt.Key.Key_Return)
    assert on_card(shown) == []


def test_enter_takes_the_annotation_at_the_caret_if_none_is_current(shown: PresentWindow) -> None:
    shown.article.set_caret(ARTICLE.index("noch"))

    press(shown, Qt.Key.Key_Return)

    assert on_card(shown) == ["Direct quote", "noch", "Zu noch"]


def test_where_there_is_no_annotation_enter_shows_nothing(shown: PresentWindow) -> None:
    press(shown, Qt.Key.Key_Return)

    assert on_card(shown) == []


def test_the_card_goes_with_its_group(shown: PresentWindow) -> None:
    shown.article.go_to_annotation(1)
    press(shown, Qt.Key.Key_Return, Qt.Key.Key_1)

    assert on_card(shown) == []
    assert shown.session.current is None


def test_a_proposed_correction_stands_beside_the_words(window: MainWindow, desk: Desk) -> None:
    session = session_of(window)
    first, second, *_ = list(session.document)
    session.set_correction(first.id, "Absatz")
    session.set_correction(second.id, "")
    session.set_current(first.id)

    desk.present(window)
    shown = window.findChild(PresentWindow)
    assert shown is not None
    press(shown, Qt.Key.Key_Return)
    assert on_card(shown)[1] == "Satz → Absatz"
    shown.session.set_current(second.id)
    assert on_card(shown)[1] == "Straßen → (delete)"
    shown.close()


def test_names_are_shown_only_to_those_who_want_them(window: MainWindow, desk: Desk) -> None:
    desk.settings.set(SHOW_NAMES, value=True)
    session_of(window).set_current(next(iter(session_of(window).document)).id)

    desk.present(window)
    shown = window.findChild(PresentWindow)
    assert shown is not None
    press(shown, Qt.Key.Key_Return)
    assert on_card(shown)[-1] == "Mara"
    shown.close()


def test_nobodys_name_is_in_the_window_at_all(shown: PresentWindow) -> None:
    assert {one.author for one in shown.session.document} == {""}


# ---- links -----------------------------------------------------------------------------------------


@pytest.fixture
def linked(window: MainWindow) -> tuple[str, str]:
    """Link the first annotation, a fact, to the third one, a quote; return both."""
    session = session_of(window)
    first, _, third, _ = (annotation.id for annotation in session.document)
    session.push(add_link(session.document, first, Link("evidence", third), when=NOON), "x")
    session.set_current("")
    return first, third


def spine(shown: PresentWindow) -> int:
    """Return how many pixels of the margin's middle line have the colour of links."""
    QApplication.processEvents()
    image = shown.article.viewport().grab().toImage()
    accent = shown.article.look.theme.accent
    return sum(
        is_near(image.pixelColor(x, y), accent)
        for x in range(round(SPINE) - 2, round(SPINE) + 3)
        for y in range(image.height())
    )


def test_links_are_drawn_thick_when_one_end_is_current(linked: tuple[str, str], shown: PresentWindow) -> None:
    assert spine(shown) == 0

    shown.session.set_current(linked[0])
    drawn = spine(shown)
    assert drawn > 10
    press(shown, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    assert spine(shown) > 1.5 * drawn
    shown.session.set_current("")
    assert spine(shown) == 0


def test_a_link_to_a_group_that_is_not_shown_is_not_drawn(
    linked: tuple[str, str], shown: PresentWindow
) -> None:
    shown.session.set_current(linked[0])

    press(shown, Qt.Key.Key_2)

    assert spine(shown) == 0


def test_f4_follows_a_link_shows_its_group_and_comes_back(
    linked: tuple[str, str], shown: PresentWindow
) -> None:
    press(shown, Qt.Key.Key_Space)
    shown.session.set_current(linked[0])

    press(shown, Qt.Key.Key_F4)
    assert current(shown) == linked[1]
    assert visible(shown) == ["Satz", "noch"]
    QTest.keyClick(shown.article, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert current(shown) == linked[0]


def test_f4_without_links_or_without_an_annotation_changes_nothing(shown: PresentWindow) -> None:
    press(shown, Qt.Key.Key_F4)
    assert current(shown) is None

    shown.article.go_to_annotation(1)
    press(shown, Qt.Key.Key_F4)

    assert current(shown) is not None
    assert on_card(shown) == []
    assert visible(shown) == list(WORDS)


def test_a_double_click_on_a_bar_shows_what_is_said(shown: PresentWindow) -> None:
    viewport = shown.article.viewport()
    point = QPoint(NEXT_TO_TEXT, point_at(shown.article, ARTICLE.index("noch")).y())
    shown.session.set_codes_visible(["claim.fact", "error.fused"], visible=False)

    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=point)

    assert on_card(shown) == ["Direct quote", "noch", "Zu noch"]


# ---- the mouse -------------------------------------------------------------------------------------


def test_a_resting_mouse_goes_out_of_sight_and_comes_back_when_it_moves(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pointer_module, "_REST", 20)
    desk.present(window)
    shown = window.findChild(PresentWindow)
    assert shown is not None

    qtbot.waitUntil(lambda: QApplication.overrideCursor() is not None)
    move_mouse(shown, 200, 100)
    assert QApplication.overrideCursor() is None
    shown.close()


def test_the_light_pointer_follows_the_mouse_in_place_of_the_arrow(shown: PresentWindow) -> None:
    dot = shown.findChild(Dot)
    assert dot is not None
    assert not dot.isVisible()

    press(shown, Qt.Key.Key_L)
    move_mouse(shown, 200, 100)
    middle = shown.article.viewport().mapFrom(shown, dot.geometry().center())
    assert (middle.x(), middle.y()) == (200, 100)
    assert QApplication.overrideCursor() is not None
    press(shown, Qt.Key.Key_L)
    assert QApplication.overrideCursor() is None
    assert [one.isVisible() for one in shown.findChildren(Dot)] == [False]


def test_with_one_screen_there_is_no_other_to_go_to(shown: PresentWindow, desk: Desk) -> None:
    press(shown, Qt.Key.Key_S)

    assert shown.isFullScreen()
    assert desk.settings.get(PRESENT_SCREEN) == ""


# ---- the end ---------------------------------------------------------------------------------------


def test_in_the_end_everything_is_as_before(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    session, article = session_of(window), article_of(window)
    session.set_codes_visible(["claim.fact"], visible=False)
    article.set_caret(20)
    window.activateWindow()
    QApplication.processEvents()
    before = (window.geometry(), window.windowState(), desk.appearance.text_style, session.hidden_codes)
    QTest.keyClick(article, Qt.Key.Key_F5)
    shown = window.findChild(PresentWindow)
    assert shown is not None
    assert visible(shown) == list(WORDS)
    assert shown.article.caret_offset() == 20
    press(shown, Qt.Key.Key_Space, Qt.Key.Key_Plus, Qt.Key.Key_L)

    with qtbot.waitSignal(shown.destroyed):
        press(shown, Qt.Key.Key_Escape)

    after = (window.geometry(), window.windowState(), desk.appearance.text_style, session.hidden_codes)
    assert after == before
    assert QApplication.overrideCursor() is None
    assert article.caret_offset() == 20
    assert session.current is None
    assert len(session.document) == 4


def test_the_size_of_the_letters_is_remembered_for_the_next_time(shown: PresentWindow, desk: Desk) -> None:
    press(shown, Qt.Key.Key_Plus, Qt.Key.Key_Escape)

    assert desk.settings.get(PRESENT_SIZE) == 32


def test_no_key_changes_the_document(shown: PresentWindow, window: MainWindow) -> None:
    shown.article.select(Span(0, 5))

    press(shown, Qt.Key.Key_6, Qt.Key.Key_Q, Qt.Key.Key_Delete)

    assert len(session_of(window).document) == 4
    assert len(shown.session.document) == 4


# ---- for everyone ----------------------------------------------------------------------------------


def test_screen_readers_have_a_name_for_all_that_the_keyboard_reaches(shown: PresentWindow) -> None:
    reached = [
        part
        for part in shown.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and part.focusProxy() is None
    ]

    assert reached
    assert [
        part.objectName()
        for part in reached
        if not QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name).strip()
    ] == []
    button = shown.findChild(QToolButton, "group_3")
    assert button is not None
    assert button.accessibleName() == "Error: 2 annotations"


def test_what_is_shown_is_spoken(shown: PresentWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[str] = []
    monkeypatch.setattr("annotator.gui.present.window.say", lambda _widget, sentence: spoken.append(sentence))

    press(shown, Qt.Key.Key_Space, Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)

    assert spoken == [
        "Shown: Claim",
        "All groups are shown.",
        "Shown: Quote, Error",
        "Shown: Error",
        "No group is shown.",
    ]


def test_the_cheat_sheet_knows_the_keys() -> None:
    section = present_section()

    assert section.title == "While presenting"
    assert ("Next group", "Space") in [(entry.name, entry.keys[0].toString()) for entry in section.entries]

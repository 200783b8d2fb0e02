"""Keys and clicks in whatever order leave a document that is in order, and all of it can be taken back."""

import random
from typing import Final

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from annotator.core.document import Document
from annotator.formats.native.read import read
from annotator.formats.native.write import write
from annotator.gui.article_view.view import ArticleView
from tests.gui.opening import OpenText

KEY: Final = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
BUTTONS: Final = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
MOVES: Final = (KEY.Key_Left, KEY.Key_Right, KEY.Key_Up, KEY.Key_Down, KEY.Key_Home, KEY.Key_End)
CODES: Final = tuple(KEY(ord(key)) for key in "123456789")
OTHERS: Final = (
    (KEY.Key_A, CONTROL),  # all
    (KEY.Key_D, CONTROL),  # another code
    (KEY.Key_Delete, NONE),
    (KEY.Key_Escape, NONE),
    (KEY.Key_F7, NONE),  # the corrected reading
    (KEY.Key_F7, SHIFT),  # corrections in place
    (KEY.Key_F8, NONE),  # boundaries
    (KEY.Key_F9, NONE),  # keep a code
    (KEY.Key_J, CONTROL),  # add words
    (KEY.Key_J, CONTROL | SHIFT),  # merge
    (KEY.Key_Return, NONE),
    (KEY.Key_X, CONTROL | SHIFT),  # split
    (KEY.Key_Y, CONTROL),
    (KEY.Key_Z, CONTROL),
)
ACTIONS: Final = 150


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize(
    "text",
    [
        "Kopf 😀\n\nDer Präsident: „Nein“. Cafe\u0301 stationiertkämpfte 👨\u200d👩\u200d👧.\n\n– Hong",
        "مرحبا بالعالم. هذا نَصّ.\n\nשָׁלוֹם עולם 2024.\n\nEins\u2028zwei\u2029drei\u00advier\tfünf\ufeff.\n",
    ],
    ids=["left", "right"],
)
def test_nothing_that_is_pressed_breaks_the_document(
    open_text: OpenText, qtbot: QtBot, text: str, seed: int
) -> None:
    window = open_text(text)
    with qtbot.waitActive(window):
        window.activateWindow()
    assert window.workbench is not None
    article, session = window.workbench.article, window.workbench.file.session
    start = write(session.document.snapshot())

    monkey = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(ACTIONS):
        _act(monkey, article)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            _press(popup, monkey.choice((KEY.Key_Down, KEY.Key_Escape)), NONE)
            if isValid(popup):
                popup.close()

    end = session.document.snapshot()
    assert _reread(end) == write(end)
    stack = session.undo_stack
    assert stack.count()
    while stack.canRedo():
        stack.redo()
    last = write(session.document.snapshot())
    stack.setIndex(0)
    assert write(session.document.snapshot()) == start
    stack.setIndex(stack.count())
    assert write(session.document.snapshot()) == last


def _act(monkey: random.Random, article: ArticleView) -> None:
    article.setFocus()
    match monkey.randrange(4):
        case 0:
            for _ in range(monkey.randrange(1, 8)):
                _press(article, monkey.choice(MOVES), monkey.choice((NONE, SHIFT, SHIFT, CONTROL | SHIFT)))
            _press(article, monkey.choice(CODES), NONE)
        case 1:
            _press(QApplication.focusWidget() or article, *monkey.choice(OTHERS))
        case 2:
            widget = monkey.choice((article, article.viewport()))
            click = monkey.choice((QTest.mouseClick, QTest.mouseDClick))
            click(widget, monkey.choice(BUTTONS), monkey.choice((NONE, SHIFT)), _somewhere(monkey, widget))
        case _:
            page, held = article.viewport(), monkey.choice((NONE, ALT))
            QTest.mousePress(page, Qt.MouseButton.LeftButton, held, _somewhere(monkey, page))
            QTest.mouseMove(page, _somewhere(monkey, page))
            QTest.mouseRelease(page, Qt.MouseButton.LeftButton, held, _somewhere(monkey, page))
            _press(article, monkey.choice(CODES), NONE)


def _press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    QTest.keyClick(widget, key, modifiers)
    QApplication.processEvents()


def _somewhere(monkey: random.Random, widget: QWidget) -> QPoint:
    return QPoint(monkey.randrange(widget.width()), monkey.randrange(min(widget.height(), 240)))


def _reread(document: Document) -> bytes:
    reading = read(write(document), "a.annox")
    assert reading.problems == ()
    return write(reading.document)

"""Somebody at the window, with nothing but a mouse and a keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QProgressDialog, QWidget

from annotator.gui.article_view.view import ArticleView

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier

_MANY = 500
"""More presses than anybody has the patience for."""


def focus() -> QWidget:
    """Return the widget that has the keyboard."""
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, times: int = 1) -> None:
    """Press a key where the keyboard is; shortcuts come first, as they do for a person."""
    for _ in range(times):
        QApplication.processEvents()
        QTest.keyClick(focus(), key, modifiers)
    QApplication.processEvents()


def press_until(done: Callable[[], bool], key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key until something is the case."""
    for _ in range(_MANY):
        if done():
            return
        press(key, modifiers)
    raise AssertionError(f"{key} leads nowhere; the keyboard is at {focus().objectName()!r}")


def tab_to(name: str) -> None:
    """Go on with Tab to the widget of that name."""
    press_until(lambda: focus().objectName() == name, Qt.Key.Key_Tab)


def write(text: str) -> None:
    """Type *text* where the keyboard is, with letters that have no key of their own too."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focus(), QKeyEvent(kind, 0, NONE, character))


def point_in(article: ArticleView, offset: int) -> QPoint:
    """Scroll to the character at *offset* and return a point of the viewport on it."""
    QApplication.processEvents()  # lets the window find its size first
    article.set_caret(offset)
    QApplication.processEvents()
    cursor = article.textCursor()
    cursor.setPosition(article.article.text.to_utf16(offset))
    return article.cursorRect(cursor).center() + QPoint(3, 0)


def double_click(article: ArticleView, offset: int) -> None:
    """Click twice on the character at *offset*, press by press."""
    point, left = point_in(article, offset), Qt.MouseButton.LeftButton
    QTest.mouseClick(article.viewport(), left, NONE, point)
    QTest.mouseDClick(article.viewport(), left, NONE, point)


def selected(article: ArticleView) -> str:
    """Return the selected words, empty for none."""
    span = article.selected_span()
    return "" if span is None else article.article.text.quote(span)


def answering(act: Callable[[QDialog], object], do: Callable[[], object]) -> None:
    """Do something that opens a dialog, and *act* on that; a dialog that is still open then is closed."""
    asked: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if asked or not isinstance(dialog, QDialog) or isinstance(dialog, QProgressDialog):
            return
        asked.append(dialog)
        QApplication.processEvents()
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    window = QApplication.activeWindow()
    assert window is not None
    watch = QTimer(interval=5)
    watch.timeout.connect(look)
    watch.start()
    try:
        do()
    finally:
        watch.stop()
    assert asked, "no dialog came"
    window.activateWindow()  # which a screen would do by itself
    QApplication.processEvents()

"""The part of the lesson with repeated mistakes and with claims and their evidence, saved and read again."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Link
from annotator.formats.native.read import read
from annotator.gui.app import application
from annotator.gui.article_view.view import ArticleView
from annotator.gui.desk import Desk
from annotator.gui.settings import Settings
from tests.end_to_end.student import ALT, CONTROL, SHIFT, answering, press, press_until, selected

CLAIM = "Ein gegenseitiger Verteidigungsvertrag wurde ratifiziert"


def _select(article: ArticleView, words: str) -> None:
    """Select *words* with the arrow keys."""
    start = str(article.article.text).index(words)
    press(Qt.Key.Key_Home, CONTROL)
    press_until(lambda: article.caret_offset() > start, Qt.Key.Key_Down, CONTROL)
    press(Qt.Key.Key_Up, CONTROL)
    press_until(lambda: article.caret_offset() == start, Qt.Key.Key_Right)
    press_until(lambda: selected(article) == words, Qt.Key.Key_Right, SHIFT)


def test_a_repeated_mistake_and_a_claim_with_evidence_without_a_mouse(qtbot: QtBot, tmp_path: Path) -> None:
    application()
    desk = Desk(Settings(tmp_path / "settings.ini"))
    desk.set_language("de")
    window = desk.new_window()
    desk.open_sample(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.workbench is not None
    assert window.file is not None
    article, path = window.workbench.article, tmp_path / "Übung.annox"

    _select(article, "chinesisch-russischen")
    press(Qt.Key.Key_0)
    listed: list[int] = []

    def mark_all(_dialog: QDialog) -> None:
        press(Qt.Key.Key_Home, CONTROL)
        listed.append(len(article.session.document))
        press(Qt.Key.Key_Return)

    answering(mark_all, lambda: press(Qt.Key.Key_M, CONTROL))
    _select(article, CLAIM)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_F4)
    _select(article, "fast 11.000")
    press(Qt.Key.Key_2)
    press(Qt.Key.Key_F4)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Return)  # a menu has the keyboard without having the focus
    press(Qt.Key.Key_F4, SHIFT)
    press(Qt.Key.Key_Up, ALT)
    window.file.save_as(path)
    window.close()

    document = read(path.read_bytes(), path.name).document
    claim, number, one, other = document.annotations
    quotes = [document.article.text.quote(found.spans[0]) for found in document.annotations]
    assert quotes == [CLAIM, "fast 11.000", "chinesisch-russische", "chinesisch-russischen"]
    assert claim.links == (Link("evidence", number.id),)
    assert one.links == (Link("same", other.id),)
    assert {one.code, other.code} == {"error.entity"}
    assert listed == [1]  # nothing is added before one has looked at it

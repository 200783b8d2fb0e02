import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.text import ArticleText
from annotator.gui.dialogs.paste_article import PasteArticleDialog, Pasted
from tests.gui.dialogs.asking import WhenAsked, child, press, press_key, read
from tests.samples import TRICKY_TEXTS

ARTICLE = (
    "Verstärkte Zusammenarbeit\n\n"
    "Im Mittelpunkt dieser Vereinbarung steht eine Schlüsselklausel: Hilfe im Falle eines Angriffs.\n"
)


def _text(dialog: QDialog) -> QPlainTextEdit:
    return child(dialog, QPlainTextEdit, "text")


def test_the_text_is_returned_with_what_is_known_about_it(parent: QWidget, when_asked: WhenAsked) -> None:
    def fill(dialog: QDialog) -> None:
        child(dialog, QLineEdit, "title").setText(" Über  alles ")
        QTest.keyClicks(child(dialog, QLineEdit, "source"), "https://example.org/a")
        QTest.keyClicks(child(dialog, QLineEdit, "author"), "Hong Min")
        press(dialog, "ok")

    when_asked(fill)

    pasted = PasteArticleDialog.ask(parent, ARTICLE)

    assert pasted == Pasted(ARTICLE, "Über alles", "https://example.org/a", "Hong Min")


def test_everything_but_the_text_may_stay_empty(parent: QWidget, when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: press(dialog, "ok"))

    assert PasteArticleDialog.ask(parent, ARTICLE) == Pasted(ARTICLE)


@pytest.mark.parametrize("text", [text for text in TRICKY_TEXTS if text.strip()])
def test_no_character_is_lost(parent: QWidget, when_asked: WhenAsked, text: str) -> None:
    when_asked(lambda dialog: press(dialog, "ok"))

    assert PasteArticleDialog.ask(parent, text) == Pasted(text)


def test_it_is_told_what_the_text_would_become(parent: QWidget, when_asked: WhenAsked, qtbot: QtBot) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.append(read(dialog, "outlook"))
        seen.append(child(dialog, QLineEdit, "title").placeholderText())
        _text(dialog).appendPlainText("\n" + ARTICLE)
        qtbot.waitUntil(lambda: read(dialog, "outlook") != seen[0])
        seen.append(read(dialog, "outlook"))
        assert _text(dialog).accessibleDescription() == seen[-1]

    when_asked(look)
    PasteArticleDialog.ask(parent, ARTICLE)

    assert [[int(word) for word in line.split() if word.isdigit()] for line in (seen[0], seen[2])] == [
        [122, 2, 1],
        [246, 4, 2],
    ]
    assert seen[1] == "Verstärkte Zusammenarbeit"


@pytest.mark.parametrize("text", ["", "  \n\t\n", "\u00a0\n"])
def test_an_empty_text_is_no_article(parent: QWidget, when_asked: WhenAsked, text: str) -> None:
    def try_it(dialog: QDialog) -> None:
        assert not child(dialog, QPushButton, "ok").isEnabled()
        assert "no text yet" in read(dialog, "outlook")
        dialog.accept()
        assert dialog.isVisible()

    when_asked(try_it)

    assert PasteArticleDialog.ask(parent, text) is None


def test_a_text_that_is_too_long_is_refused_with_the_reason(parent: QWidget, when_asked: WhenAsked) -> None:
    def try_it(dialog: QDialog) -> None:
        assert not child(dialog, QPushButton, "ok").isEnabled()
        assert "too large" in read(dialog, "outlook")

    when_asked(try_it)

    assert PasteArticleDialog.ask(parent, "Zehn Worte. " * 420_000) is None


def test_an_article_can_be_pasted_into_the_empty_dialog_by_keyboard(
    parent: QWidget, when_asked: WhenAsked, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText(ARTICLE)

    def paste(dialog: QDialog) -> None:
        assert dialog.focusWidget() is _text(dialog)
        QTest.keyClick(_text(dialog), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(child(dialog, QPushButton, "ok").isEnabled)
        QTest.keyClick(_text(dialog), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is child(dialog, QLineEdit, "title")
        press_key(dialog, Qt.Key.Key_Return)

    when_asked(paste)

    assert PasteArticleDialog.ask(parent, "") == Pasted(ARTICLE)


def test_a_text_that_was_emptied_at_the_last_moment_is_refused(
    parent: QWidget, when_asked: WhenAsked
) -> None:
    def try_it(dialog: QDialog) -> None:
        _text(dialog).clear()
        press(dialog, "ok")
        assert dialog.isVisible()

    when_asked(try_it)

    assert PasteArticleDialog.ask(parent, ARTICLE) is None


def test_escape_returns_nothing(parent: QWidget, when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: press_key(dialog, Qt.Key.Key_Escape))

    assert PasteArticleDialog.ask(parent, ARTICLE) is None


def test_the_counted_characters_are_those_of_the_article() -> None:
    assert len(ArticleText(ARTICLE)) == 122

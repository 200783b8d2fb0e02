"""What was read can be looked over and mended before it becomes the article."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QWidget,
)

from annotator.core.article import Article
from annotator.core.losses import DROPPED, PICTURES, Loss
from annotator.gui.dialogs.draft_table import DraftTable
from annotator.gui.dialogs.fetch_article import FetchArticleDialog
from annotator.gui.dialogs.read_article import ReadArticleDialog
from annotator.readers import epub, html, pdf
from annotator.readers.html import from_fragment
from annotator.readers.result import ReadResult
from tests.contract import made
from tests.gui.dialogs.asking import WhenAsked, child, press, press_key, read

MARKUP = (
    '<meta name=author content="Anna K."><h1>Titel</h1><p>Ein Absatz 😀.<img src=x></p><p>Noch einer.</p>'
    "<p>Lesen Sie auch</p>"
)


def _result() -> ReadResult:
    return from_fragment(MARKUP, "a")


def _table(dialog: QDialog) -> DraftTable:
    return child(dialog, DraftTable, "blocks")


def _blocks(article: Article | None) -> list[tuple[str, str]]:
    assert article is not None
    return [(block.kind.value, article.text.quote(block.span)) for block in article.blocks]


def test_untouched_it_becomes_the_article_as_it_was_read(parent: QWidget, when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: press(dialog, "ok"))

    assert ReadArticleDialog.ask(parent, _result()) == _result().article


def test_a_cancelled_look_returns_nothing(parent: QWidget, when_asked: WhenAsked) -> None:
    when_asked(lambda dialog: press_key(dialog, Qt.Key.Key_Escape))

    assert ReadArticleDialog.ask(parent, _result()) is None


def test_blocks_are_left_out_retyped_and_joined_by_keyboard(parent: QWidget, when_asked: WhenAsked) -> None:
    def mend(dialog: QDialog) -> None:
        table = _table(dialog)
        assert dialog.focusWidget() is table
        for _ in range(3):
            QTest.keyClick(table, Qt.Key.Key_Down)
        QTest.keyClick(table, Qt.Key.Key_Space)
        assert read(dialog, "outlook").startswith("32 characters · 3 blocks")
        table.choose(1)
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        press(dialog, "join")
        kind = child(dialog, QComboBox, "kind")
        kind.setFocus()
        QTest.keyClick(kind, Qt.Key.Key_Down)
        assert kind.currentText() == "Quotation"
        press(dialog, "ok")

    when_asked(mend)
    article = ReadArticleDialog.ask(parent, _result())

    assert _blocks(article) == [("heading", "Titel"), ("quotation", "Ein Absatz 😀. Noch einer.")]
    assert article is not None
    assert article.provenance.losses == (Loss(PICTURES, 1), Loss(DROPPED, 1))


def test_the_buttons_follow_what_is_chosen(parent: QWidget, when_asked: WhenAsked) -> None:
    def look(dialog: QDialog) -> None:
        table, toggle = _table(dialog), child(dialog, QPushButton, "toggle")
        join, undo = child(dialog, QPushButton, "join"), child(dialog, QPushButton, "undo")
        assert child(dialog, QPlainTextEdit, "whole").toPlainText() == "Titel"
        assert (toggle.text(), join.isEnabled(), undo.isEnabled()) == ("&Leave out", True, False)
        table.choose(3)
        assert not join.isEnabled()
        press(dialog, "toggle")
        assert (toggle.text(), undo.isEnabled()) == ("&Take", True)
        press(dialog, "toggle")
        table.choose(0)
        press(dialog, "join")
        assert table.chosen() == [0]
        table.clearSelection()
        assert not toggle.isEnabled()
        assert not join.isEnabled()
        table.setFocus()
        for _ in range(4):
            QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(table, Qt.Key.Key_Space)
        press(dialog, "ok")

    when_asked(look)

    assert ReadArticleDialog.ask(parent, _result()) is not None


def test_an_article_without_blocks_cannot_be_opened(parent: QWidget, when_asked: WhenAsked) -> None:
    def look(dialog: QDialog) -> None:
        _table(dialog).selectAll()
        press(dialog, "toggle")
        assert read(dialog, "outlook") == "All blocks are left out. Take one at least."
        assert not child(dialog, QPushButton, "ok").isEnabled()

    when_asked(look)

    assert ReadArticleDialog.ask(parent, _result()) is None


def test_what_is_known_can_be_mended(parent: QWidget, when_asked: WhenAsked) -> None:
    def mend(dialog: QDialog) -> None:
        assert child(dialog, QLineEdit, "author").text() == "Anna K."
        child(dialog, QLineEdit, "title").setText(" Ein  anderer ")
        child(dialog, QLineEdit, "source").setText("https://example.org/a")
        press(dialog, "ok")

    when_asked(mend)
    article = ReadArticleDialog.ask(parent, _result())

    assert article is not None
    told = article.provenance
    assert (told.title, told.author, told.source) == ("Ein anderer", "Anna K.", "https://example.org/a")


def test_what_was_lost_is_told(parent: QWidget, when_asked: WhenAsked) -> None:
    def look(dialog: QDialog) -> None:
        tabs = child(dialog, QTabWidget, "tabs")
        assert tabs.tabText(tabs.count() - 1) == "&Not as in the file (1)"
        assert child(dialog, QPlainTextEdit, "losses").toPlainText() == "Pictures left out: 1."

    when_asked(look)
    ReadArticleDialog.ask(parent, _result())


def test_chapters_of_a_book_are_chosen(parent: QWidget, when_asked: WhenAsked) -> None:
    book = made.epub({"a": "<h1>Eins</h1><p>x.</p>", "b": "<p>y.</p>", "c": "<h1>Drei</h1><p>z.</p>"})

    def choose(dialog: QDialog) -> None:
        chapters = child(dialog, QListWidget, "chapters")
        assert dialog.focusWidget() is chapters
        items = [chapters.item(row) for row in range(chapters.count())]
        assert [item.text() for item in items] == ["Eins", "Chapter 2", "Drei"]
        assert [item.checkState() is Qt.CheckState.Checked for item in items] == [True, False, False]
        items[2].setCheckState(Qt.CheckState.Checked)
        items[0].setCheckState(Qt.CheckState.Unchecked)
        press(dialog, "undo")
        assert items[0].checkState() is Qt.CheckState.Checked
        press(dialog, "ok")

    when_asked(choose)
    article = ReadArticleDialog.ask(parent, epub.read(book, "a.epub"))

    assert [text for _, text in _blocks(article)] == ["Eins", "x.", "Drei", "z."]


def test_pages_of_a_pdf_are_shown(parent: QWidget, when_asked: WhenAsked) -> None:
    shown: list[bool] = []
    when_asked(lambda dialog: shown.append(_table(dialog).isColumnHidden(1)))
    ReadArticleDialog.ask(parent, pdf.read(made.pdf([(50, 700, 10, "Ein Satz.")]), "a.pdf"))

    assert shown == [False]


def test_the_whole_page_can_be_taken_and_that_undone(parent: QWidget, when_asked: WhenAsked) -> None:
    words = "Der Vertrag wurde am Montag unterzeichnet, und beide Seiten lobten ihn mit vielen Worten. " * 3
    page = f"<!DOCTYPE html><nav>Menü</nav><h1>Titel</h1><p>{words}</p>"

    def take(dialog: QDialog) -> None:
        model = _table(dialog).model()
        assert model.rowCount() == 2
        press(dialog, "page")
        assert model.rowCount() == 3
        press(dialog, "undo")
        assert model.rowCount() == 2
        press(dialog, "page")
        press(dialog, "ok")

    when_asked(take)

    assert _blocks(ReadArticleDialog.ask(parent, html.read(page.encode(), "a")))[0] == ("paragraph", "Menü")


# ---- the address -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" https://example.org/a ", "https://example.org/a"),
        ("example.org", "https://example.org"),
        ("http://example.org", "http://example.org"),
    ],
)
def test_an_address_is_taken_also_without_its_beginning(
    typed: str, address: str, parent: QWidget, when_asked: WhenAsked
) -> None:
    def fill(dialog: QDialog) -> None:
        child(dialog, QLineEdit, "address").setText(typed)
        press_key(dialog, Qt.Key.Key_Return)

    when_asked(fill)

    assert FetchArticleDialog.ask(parent, "") == address


@pytest.mark.parametrize("typed", ["", "zwei Worte. Hier", "ohne", "ftp://example.org"])
def test_what_is_no_address_is_not_fetched(typed: str, parent: QWidget, when_asked: WhenAsked) -> None:
    def look(dialog: QDialog) -> None:
        assert not child(dialog, QPushButton, "ok").isEnabled()
        assert "nothing else ever is" in read(dialog, "what_happens")

    when_asked(look)

    assert FetchArticleDialog.ask(parent, typed) is None

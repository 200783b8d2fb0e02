"""Articles from files, the clipboard, what is dropped, and the web."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from annotator.core.article import Article
from annotator.core.errors import ReadError
from annotator.core.messages import Message
from annotator.gui.desk import Desk
from annotator.gui.dialogs import fetch_article, message, paste_article, read_article
from annotator.gui.dialogs.paste_article import Pasted
from annotator.gui.main_window import MainWindow
from annotator.readers._registry import READERS
from annotator.readers.html import from_fragment
from annotator.readers.result import ReadResult
from annotator.services import open as opening

PAGE = "<!DOCTYPE html><h1>Titel</h1><p>Ein <b>hal</b>bes Wort, und noch ein paar dazu.</p>"
TEXT = "Titel\nEin halbes Wort, und noch ein paar dazu.\n"


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    return desk.new_window()


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[ReadResult]:
    """Return what people are asked to look over; they like it as it is."""
    results: list[ReadResult] = []

    def ask(_parent: object, result: ReadResult) -> Article:
        results.append(result)
        return result.article

    monkeypatch.setattr(read_article.ReadArticleDialog, "ask", ask)
    return results


@pytest.fixture
def pasted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the texts that are offered to be pasted as plain ones."""
    texts: list[str] = []

    def ask(_parent: object, text: str) -> Pasted | None:
        texts.append(text)
        return Pasted(text) if text else None

    monkeypatch.setattr(paste_article.PasteArticleDialog, "ask", ask)
    return texts


def _text(window: MainWindow) -> str:
    assert window.file is not None
    return str(window.file.session.document.article.text)


def _rich(markup: str, text: str = "") -> QMimeData:
    data = QMimeData()
    data.setHtml(markup)
    data.setText(text)
    return data


def _copy(data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)


def test_a_page_is_looked_over_before_it_is_opened(
    desk: Desk, window: MainWindow, tmp_path: Path, looked: list[ReadResult]
) -> None:
    path = tmp_path / "a.html"
    path.write_text(PAGE)

    desk.open_path(path, window)

    assert len(looked) == 1
    assert _text(window) == TEXT
    assert desk.recent.paths() == [path]


def test_a_plain_text_is_opened_at_once(
    desk: Desk, window: MainWindow, tmp_path: Path, looked: list[ReadResult]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)

    desk.open_path(path, window)

    assert looked == []
    assert _text(window) == TEXT


def test_a_page_that_does_not_please_is_not_opened(
    desk: Desk, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_article.ReadArticleDialog, "ask", lambda _parent, _result: None)
    path = tmp_path / "a.html"
    path.write_text(PAGE)

    desk.open_path(path, window)

    assert window.file is None
    assert desk.recent.paths() == []


def test_where_the_clipboard_is_out_of_reach_a_text_is_asked_for(
    window: MainWindow, pasted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class OutOfReach:
        def mimeData(self) -> None:
            return None

    monkeypatch.setattr(QGuiApplication, "clipboard", OutOfReach)

    window.actions_by_id["paste"].trigger()

    assert pasted == [""]


def test_rich_text_is_pasted_with_what_it_knows(
    window: MainWindow, looked: list[ReadResult], pasted: list[str]
) -> None:
    _copy(_rich("<h1>Titel</h1><p>Ein Satz.</p>", "Titel\n\nEin Satz."))

    window.actions_by_id["paste"].trigger()

    assert len(looked) == 1
    assert pasted == []
    assert _text(window) == "Titel\nEin Satz.\n"


@pytest.mark.parametrize("data", [_rich("<img src=x>", "Ein Satz."), None])
def test_a_plain_text_is_pasted_where_there_is_no_better_one(
    data: QMimeData | None, window: MainWindow, looked: list[ReadResult], pasted: list[str]
) -> None:
    if data is None:
        QGuiApplication.clipboard().setText("Ein Satz.")
    else:
        _copy(data)

    window.actions_by_id["paste"].trigger()

    assert (looked, pasted) == ([], ["Ein Satz."])
    assert _text(window) == "Ein Satz."


def test_a_text_that_is_dropped_becomes_an_article(
    window: MainWindow, looked: list[ReadResult], pasted: list[str]
) -> None:
    data = _rich("<p>Ein <b>Sa</b>tz.</p>", "Ein Satz.")
    flags = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    window.dropEvent(QDropEvent(QPointF(5, 5), flags[0], data, flags[1], flags[2]))

    assert (len(looked), pasted) == (1, [])
    assert _text(window) == "Ein Satz.\n"


# ---- addresses -------------------------------------------------------------------------------------


@pytest.fixture
def fetched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the addresses that are fetched; the person is asked each time and agrees."""
    addresses: list[str] = []

    def read(address: str) -> ReadResult:
        addresses.append(address)
        if "fehlt" in address:
            raise ReadError(Message("services", "Not there."))
        return from_fragment(PAGE, address)

    monkeypatch.setattr(opening, "read_address", read)
    monkeypatch.setattr(fetch_article.FetchArticleDialog, "ask", lambda _parent, address: address or None)
    return addresses


def test_an_address_that_was_copied_is_fetched(
    window: MainWindow, looked: list[ReadResult], fetched: list[str]
) -> None:
    QGuiApplication.clipboard().setText(" https://example.org/a\n")

    window.actions_by_id["paste"].trigger()

    assert fetched == ["https://example.org/a"]
    assert len(looked) == 1
    assert _text(window) == TEXT


def test_an_address_that_is_dropped_is_fetched(
    window: MainWindow, looked: list[ReadResult], fetched: list[str]
) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a")])
    flags = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    window.dropEvent(QDropEvent(QPointF(5, 5), flags[0], data, flags[1], flags[2]))

    assert fetched == ["https://example.org/a"]
    assert len(looked) == 1


@pytest.mark.parametrize(
    ("copied", "asked"), [("https://example.org/b", ["https://example.org/b"]), ("Text", [])]
)
def test_the_menu_offers_the_address_that_was_copied(
    copied: str, asked: list[str], window: MainWindow, looked: list[ReadResult], fetched: list[str]
) -> None:
    QGuiApplication.clipboard().setText(copied)

    window.actions_by_id["fetch"].trigger()

    assert fetched == asked
    assert len(looked) == len(asked)


def test_an_address_that_cannot_be_fetched_is_explained(
    desk: Desk, window: MainWindow, fetched: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(message, "show_error", lambda _parent, error: told.append(str(error)))

    desk.articles.fetch(window, "https://example.org/fehlt")

    assert fetched == ["https://example.org/fehlt"]
    assert told == ["Not there."]
    assert window.file is None


def test_the_dialog_for_files_offers_all_that_can_be_read(
    desk: Desk, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def ask(_parent: object, _title: str, _folder: str, kinds: str) -> tuple[list[str], str]:
        offered.append(kinds)
        return [], ""

    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileNames", ask)

    desk.choose_and_open(window)

    extensions = [extension for reader in READERS for extension in reader.EXTENSIONS]
    assert [extension for extension in extensions if f"*{extension}" not in offered[0]] == []

"""Help opens the user guide that lies on this computer."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from annotator import assets
from annotator.core.errors import AnnotatorError
from annotator.gui.desk import Desk
from annotator.gui.dialogs import message


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """Return the addresses that are handed to the browser."""
    addresses: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not addresses.append(url))  # type: ignore[func-returns-value] # to return True
    return addresses


@pytest.fixture
def errors(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the sentences that the window tells."""
    sentences: list[str] = []

    def show(_parent: object, error: AnnotatorError) -> None:
        sentences.append(str(error))

    monkeypatch.setattr(message, "show_error", show)
    return sentences


@pytest.fixture
def guide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a guide in two languages, instead of the one that may have been built."""
    for language in ("de", "en"):
        page = tmp_path / "guide" / language / "index.html"
        page.parent.mkdir(parents=True)
        page.touch()
    monkeypatch.setattr(assets, "_PLACES", (*assets._PLACES[:2], tmp_path))
    return tmp_path / "guide"


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_menu_opens_the_guide_in_the_language_of_the_app(
    desk: Desk, guide: Path, opened: list[QUrl], language: str
) -> None:
    desk.set_language(language)
    window = desk.new_window()

    window.actions_by_id["guide"].trigger()

    assert [url.toLocalFile() for url in opened] == [str(guide / language / "index.html")]


def test_an_installation_without_the_guide_says_so(
    desk: Desk, opened: list[QUrl], errors: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assets, "_PLACES", assets._PLACES[:2])
    window = desk.new_window()

    window.actions_by_id["guide"].trigger()

    assert errors == ["The user guide is not part of this installation."]
    assert opened == []


def test_without_a_browser_the_person_is_told_where_the_guide_lies(
    desk: Desk, guide: Path, errors: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    window = desk.new_window()

    window.actions_by_id["guide"].trigger()

    page = guide / "en" / "index.html"
    assert errors == [f"No program opens web pages here. The user guide is {page}."]

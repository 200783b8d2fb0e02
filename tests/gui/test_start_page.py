from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.appearance import Appearance
from annotator.gui.language import use_language
from annotator.gui.recent import RecentFiles
from annotator.gui.recent_list import RecentList
from annotator.gui.settings import Settings
from annotator.gui.start_page import StartPage
from annotator.gui.theme import Theme


@pytest.fixture
def recent(qapp: object, tmp_path: Path) -> RecentFiles:  # noqa: ARG001 - application
    return RecentFiles(Settings(tmp_path / "settings.ini"))


@pytest.fixture
def appearance(qapp: object) -> Appearance:  # noqa: ARG001 - application
    use_language("en")
    return Appearance()


@pytest.fixture
def page(qtbot: QtBot, recent: RecentFiles, appearance: Appearance) -> StartPage:
    page = StartPage(recent, appearance)
    qtbot.addWidget(page)
    page.resize(1024, 600)
    page.show()
    qtbot.waitActive(page)
    return page


def _button(page: StartPage, name: str) -> QPushButton:
    button = page.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    return button


def _list(page: StartPage) -> RecentList:
    files = page.findChild(RecentList)
    assert isinstance(files, RecentList)
    return files


def _add(recent: RecentFiles, folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for path in paths:
        path.touch()
        recent.add(path)
    return paths


def _ways(page: StartPage) -> list[tuple[str, SignalInstance]]:
    return [
        ("open_article", page.open_requested),
        ("paste_article", page.paste_requested),
        ("open_document", page.open_requested),
        ("sample", page.sample_requested),
    ]


def test_each_way_to_begin_can_be_clicked(page: StartPage, qtbot: QtBot) -> None:
    for name, signal in _ways(page):
        button = _button(page, name)
        for point in (QPoint(6, 6), button.rect().center()):
            with qtbot.waitSignal(signal):
                QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=point)


def test_each_way_to_begin_can_be_reached_and_pressed_by_keyboard(page: StartPage, qtbot: QtBot) -> None:
    page.setFocus()
    for number, (name, signal) in enumerate(_ways(page)):
        if number:
            QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert page.focusWidget().objectName() == name
        with qtbot.waitSignal(signal):
            QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_O, "open_article"),
        (Qt.Key.Key_P, "paste_article"),
        (Qt.Key.Key_D, "open_document"),
        (Qt.Key.Key_T, "sample"),
    ],
)
def test_each_way_to_begin_has_a_letter(page: StartPage, qtbot: QtBot, key: Qt.Key, name: str) -> None:
    with qtbot.waitSignal(_button(page, name).clicked):
        QTest.keyClick(page, key, Qt.KeyboardModifier.AltModifier)


def test_a_click_within_the_words_of_a_way_is_a_click_on_it(page: StartPage, qtbot: QtBot) -> None:
    words = page.findChild(QLabel, "paste_article_description")
    assert isinstance(words, QLabel)
    window_point = words.mapTo(page, words.rect().center())

    with qtbot.waitSignal(page.paste_requested):
        QTest.mouseClick(page.windowHandle(), Qt.MouseButton.LeftButton, pos=window_point)


def test_without_recent_files_there_is_no_list(page: StartPage) -> None:
    assert page.findChild(RecentList) is None
    assert page.findChild(QPushButton, "clear_recent") is None


def test_a_recent_file_is_opened_by_one_click(
    page: StartPage, recent: RecentFiles, tmp_path: Path, qtbot: QtBot
) -> None:
    old, _new = _add(recent, tmp_path, "old.annox", "new.annox")
    files = _list(page)
    opened: list[Path] = []
    page.file_requested.connect(opened.append)

    point = files.visualRect(files.model().index(1, 0)).center()
    qtbot.waitUntil(files.isVisible)
    QTest.mouseClick(files.viewport(), Qt.MouseButton.LeftButton, pos=point)

    assert opened == [old]


def test_a_recent_file_is_opened_by_keyboard(page: StartPage, recent: RecentFiles, tmp_path: Path) -> None:
    old, new = _add(recent, tmp_path, "old.annox", "new.annox")
    opened: list[Path] = []
    page.file_requested.connect(opened.append)

    _button(page, "clear_recent").setFocus()
    QTest.keyClick(_button(page, "clear_recent"), Qt.Key.Key_Tab)
    assert page.focusWidget() is _list(page)
    QTest.keyClick(_list(page), Qt.Key.Key_Return)
    QTest.keyClick(_list(page), Qt.Key.Key_Down)
    QTest.keyClick(_list(page), Qt.Key.Key_Return)

    assert opened == [new, old]


def test_the_list_shows_where_the_keyboard_is_and_only_then(
    page: StartPage, recent: RecentFiles, tmp_path: Path
) -> None:
    _add(recent, tmp_path, "a.annox", "b.annox")
    files = _list(page)

    before = files.selectedIndexes()
    files.setFocus()
    QTest.keyClick(files, Qt.Key.Key_Down)
    during = [index.row() for index in files.selectedIndexes()]
    page.setFocus()
    after = files.selectedIndexes()
    files.setFocus()

    assert (before, during, after) == ([], [1], [])
    assert [index.row() for index in files.selectedIndexes()] == [1]


def test_the_list_follows_the_recent_files(page: StartPage, recent: RecentFiles, tmp_path: Path) -> None:
    _add(recent, tmp_path, "a.annox", "b.annox")
    model = _list(page).model()
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]

    QTest.mouseClick(_button(page, "clear_recent"), Qt.MouseButton.LeftButton)

    assert shown == ["b.annox", "a.annox"]
    assert recent.paths() == []
    assert not _list(page).isVisible()


def test_screen_readers_hear_the_folder_of_a_recent_file(
    page: StartPage, recent: RecentFiles, tmp_path: Path
) -> None:
    (path,) = _add(recent, tmp_path, "a.annox")
    index = _list(page).model().index(0, 0)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"a.annox, {tmp_path}"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == str(path)
    assert index.data(Qt.ItemDataRole.CheckStateRole) is None
    assert _list(page).model().rowCount(index) == 0


def test_the_ways_can_be_told_apart_without_seeing_them(page: StartPage) -> None:
    way = _button(page, "paste_article")

    assert way.accessibleName() == "Paste an article…"
    assert way.accessibleDescription() == "Copy it from a web page and paste it here."


@pytest.mark.parametrize("files", [0, 10])
def test_nothing_overlaps_on_a_small_screen(
    page: StartPage, recent: RecentFiles, tmp_path: Path, files: int, qtbot: QtBot
) -> None:
    _add(recent, tmp_path, *(f"{number}.annox" for number in range(files)))
    page.resize(640, 480)
    qtbot.wait(1)
    hint = page.findChild(QLabel, "drop_hint")
    assert isinstance(hint, QLabel)

    parts = [*page.findChildren(QPushButton), hint, *page.findChildren(RecentList)]
    rects = [part.rect().translated(part.mapTo(page, QPoint())) for part in parts if part.isVisible()]

    assert not any(one.intersects(other) for one in rects for other in rects if one is not other)
    assert all(rect.left() >= 0 and rect.right() < 640 for rect in rects)


def test_the_page_scrolls_to_the_file_that_has_the_keyboard(
    page: StartPage, recent: RecentFiles, tmp_path: Path, qtbot: QtBot
) -> None:
    _add(recent, tmp_path, *(f"{number}.annox" for number in range(10)))
    page.resize(640, 400)
    qtbot.wait(1)
    files = _list(page)
    files.setFocus()
    last = files.visualRect(files.model().index(9, 0)).center()

    assert files.viewport().mapTo(page, last).y() > page.height()
    QTest.keyClick(files, Qt.Key.Key_End)
    assert 0 < files.viewport().mapTo(page, last).y() < page.height()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_page_has_the_colours_of_the_theme(
    page: StartPage, appearance: Appearance, recent: RecentFiles, tmp_path: Path, name: str
) -> None:
    _add(recent, tmp_path, "a.annox")
    appearance.theme = Theme.load(name)
    appearance.theme_changed.emit()

    picture = page.grab().toImage()

    assert picture.pixelColor(2, 2) == appearance.theme.paper
    colors = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(0, 400, 2)}
    assert {appearance.theme.accent.name(), appearance.theme.ink.name()} <= colors


def test_the_page_goes_when_a_document_takes_its_place(
    qtbot: QtBot, recent: RecentFiles, appearance: Appearance, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    page = StartPage(recent, appearance, parent)

    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    appearance.theme_changed.emit()
    _add(recent, tmp_path, "a.annox")

    assert not shiboken6.isValid(page)

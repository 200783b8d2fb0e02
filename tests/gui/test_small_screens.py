"""A small screen, and letters twice as large: everything can be read and reached."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.text import Span
from annotator.gui.desk import Desk
from annotator.gui.main_window import MainWindow
from annotator.gui.side_pane import SidePane
from annotator.gui.tool_bar import ToolBar
from tests.detectors import detector, use
from tests.gui.fitting import SMALL, clipped, letters, out_of_reach


@pytest.fixture(params=[1.0, 2.0], ids=["letters", "double letters"])
def factor(request: pytest.FixtureRequest) -> Iterator[float]:
    with letters(request.param):
        yield request.param


@pytest.fixture
def window(desk: Desk, factor: float, qtbot: QtBot) -> MainWindow:  # noqa: ARG001 - before the window
    """Return a small window in German, whose words are longer, on the sample article."""
    desk.set_language("de")
    window = desk.new_window()
    window.resize(*SMALL)
    desk.open_sample(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QApplication.processEvents()
    return window


def side(window: MainWindow) -> SidePane:
    pane = window.findChild(QWidget, "side_pane")
    assert isinstance(pane, SidePane)
    return pane


def annotate(window: MainWindow, *codes: str) -> None:
    assert window.file is not None
    for number, code in enumerate(codes):
        window.file.session.annotate([Span(10 * number, 10 * number + 9)], code)
    QApplication.processEvents()


def test_the_window_fits_and_nothing_in_it_is_cut(window: MainWindow) -> None:
    assert window.file is not None
    codebook = window.file.session.document.codebook

    for code in codebook.codes:
        if code.parent is not None:
            annotate(window, code.id)  # whose attributes are fields in the details

            assert window.size().toTuple() == SMALL, code.id
            assert clipped(window) == []
            assert out_of_reach(window) == []


def test_the_other_tab_is_not_cut_either(window: MainWindow) -> None:
    annotate(window, "quote.direct")

    side(window).tabs.setCurrentIndex(0)
    QApplication.processEvents()

    assert window.size().toTuple() == SMALL
    assert clipped(window) == []


@pytest.mark.parametrize("size", [SMALL, (1280, 800)])
def test_hints_are_not_cut(
    window: MainWindow, size: tuple[int, int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(
        monkeypatch,
        detector(
            "one", "Russland", "error.spelling", "Ein Satz, der sagt, warum. " * 2, correction="Rußland"
        ),
        detector("two", "Kim Jong Un", "error.grammar", "Kurz."),
    )
    window.resize(*size)
    assert window.workbench is not None
    window.workbench.toggle_hints()
    hinting = window.workbench.hinting
    qtbot.waitUntil(lambda: not hinting.search.is_running)
    hinting.dismiss([hinting.panel.model.hint_at(1)])
    QApplication.processEvents()

    assert window.size().toTuple() == size
    assert clipped(window) == []
    assert out_of_reach(window) == []
    assert hinting.panel.list.viewport().height() >= 2 * hinting.panel.list.sizeHintForRow(0)


def test_the_start_page_fits(desk: Desk, factor: float) -> None:  # noqa: ARG001 - larger letters
    desk.set_language("de")
    window = desk.new_window()
    window.resize(*SMALL)
    QApplication.processEvents()

    assert window.size().toTuple() == SMALL
    assert clipped(window) == []
    assert out_of_reach(window) == []


def test_all_tools_can_be_reached(window: MainWindow) -> None:
    bar = window.findChild(QToolBar, "tool_bar")
    assert isinstance(bar, ToolBar)

    tools = [bar.widgetForAction(action) for action in bar.actions()]

    assert all(tool.isVisible() and bar.rect().contains(tool.geometry()) for tool in tools)


def test_tools_have_their_words_again_when_there_is_room(desk: Desk) -> None:
    window = desk.new_window()
    desk.open_sample(window)
    bar = window.findChild(QToolBar, "tool_bar")
    assert isinstance(bar, ToolBar)
    styles = []

    for width in (1280, 520, 1280):
        window.resize(width, 800)
        bar.resize(width, bar.height())
        QApplication.processEvents()
        styles.append(bar.toolButtonStyle())

    with_words, icons = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
    assert styles == [with_words, icons, with_words]


# ---- annotations or details --------------------------------------------------------------------


@pytest.mark.parametrize("factor", [1.0], indirect=True)
def test_annotations_and_details_take_turns(window: MainWindow) -> None:
    workbench = window.workbench
    assert workbench is not None
    article, annotations, details = workbench.article, workbench.annotations, workbench.inspector
    assert side(window).shows_one
    assert (annotations.isVisible(), details.isVisible()) == (True, False)

    annotate(window, "error.fused", "claim.fact")
    assert (annotations.isVisible(), details.isVisible()) == (False, True)

    QTest.keyClick(article, Qt.Key.Key_F6)
    assert annotations.table.hasFocus()
    QTest.keyClick(annotations.table, Qt.Key.Key_Up)
    assert annotations.isVisible()
    QTest.keyClick(annotations.table, Qt.Key.Key_F6)
    assert details.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert details.isAncestorOf(focus)


@pytest.mark.parametrize("factor", [1.0], indirect=True)
def test_eight_annotations_can_be_seen_at_once(window: MainWindow) -> None:
    annotate(window, *["error.fused"] * 8)
    side(window).tabs.setCurrentIndex(0)
    QApplication.processEvents()
    table = side(window).findChild(QWidget, "annotation_table")
    assert table is not None

    rows = table.property("geometry").height() // 28

    assert rows >= 8


@pytest.mark.parametrize("factor", [1.0], indirect=True)
def test_both_are_there_where_there_is_height(window: MainWindow) -> None:
    window.resize(1280, 800)
    QApplication.processEvents()

    assert not side(window).shows_one
    assert window.workbench is not None
    assert window.workbench.annotations.isVisible()
    assert window.workbench.inspector.isVisible()


# ---- a screen with twice the pixels ------------------------------------------------------------

_PROGRAM = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from annotator.gui.app import application
from annotator.gui.desk import Desk
from annotator.gui.settings import Settings
from tests.gui.fitting import SMALL, clipped, out_of_reach
application()
desk = Desk(Settings(Path(sys.argv[1])))
desk.set_language("de")
window = desk.new_window()
window.resize(*SMALL)
desk.open_sample(window)
QApplication.processEvents()
picture = window.grab()
print(json.dumps([
    window.size().toTuple(), [picture.width(), picture.height()], clipped(window), out_of_reach(window)
]))
window.close()
"""


def test_a_screen_with_twice_the_pixels(tmp_path_factory: pytest.TempPathFactory) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(tmp_path_factory.mktemp("settings") / "settings.ini")],
        env=os.environ | {"QT_SCALE_FACTOR": "2", "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    assert json.loads(done.stdout) == [list(SMALL), [2 * side for side in SMALL], [], []]

"""The window is killed while somebody works in it, and the next start has everything."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest

from annotator.services.paths import journal_dir, lock_dir

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample" / "article.de.txt"
FUSED = "stationiertkämpfte"
CORRECTION = "stationiert und kämpften 😀"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal")

_PROGRAM = """
import json, os, sys, traceback
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel
from annotator.gui import app
from tests.end_to_end.student import CONTROL, SHIFT, press, write

told = {"dialogs": []}
steps = list(sys.argv[2:])


def give_up(*error):
    traceback.print_exception(*error)
    os._exit(3)


sys.excepthook = give_up


def windows():
    return [w for w in QApplication.topLevelWidgets() if w.objectName() == "main_window" and w.file]


def window():
    return windows()[0]


def answer(dialog):
    if dialog.objectName() in told["dialogs"]:
        return
    told["dialogs"].append(dialog.objectName())
    name = {"recover": "recover_button", "unsaved": "discard"}.get(dialog.objectName())
    dialog.findChild(QAbstractButton, name).click() if name else dialog.reject()


def annotate():
    article = window().workbench.article
    text = str(article.article.text)
    article.set_caret(text.index("stationiertkämpfte"))
    press(Qt.Key.Key_Right, SHIFT, times=18)
    press(Qt.Key.Key_6)
    press(Qt.Key.Key_F2)
    write("stationiert und kämpften 😀")


def tell():
    # what a person sees
    from annotator.gui.banner import Banner

    main = window()
    document = main.file.session.document
    told["marks"] = [
        [mark.code, document.article.text.quote(mark.spans[0]), mark.correction] for mark in document
    ]
    told["title"] = main.windowTitle()
    told["modified"] = main.isWindowModified()
    told["path"] = str(main.file.path or "")
    told["banners"] = [b.findChild(QLabel, "banner_text").text() for b in main.findChildren(Banner)]
    print(json.dumps(told), flush=True)


def close():
    window().close()


def save():
    press(Qt.Key.Key_S, CONTROL)


def quit_empty():
    print(json.dumps(told), flush=True)
    QApplication.closeAllWindows()


def wait():
    pass


def step():
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog) and dialog.objectName() != "notice":
        answer(dialog)
        return
    can = steps and (windows() or steps[0] in {"quit_empty", "wait"})  # else the file is still being read
    if dialog is None and can and not busy:
        busy.append(1)
        QTimer.singleShot(0, take)  # a timer does not ring while its last ring is being answered


def take():
    globals()[steps.pop(0)]()
    busy.pop()


busy = []
app.application()
timer = QTimer(interval=20)
timer.timeout.connect(step)
QTimer.singleShot(300, timer.start)
sys.exit(app.run(Path(sys.argv[1]) if sys.argv[1] else None))
"""
"""Starts the program on a file and takes steps in it; tells as JSON what is to be seen."""


class Program(subprocess.Popen[str]):
    """The window of the program, without a screen."""

    def __init__(self, path: Path | None, *steps: str) -> None:
        """Open *path* and take *steps* one after the other."""
        super().__init__(
            [sys.executable, "-c", _PROGRAM, str(path or ""), *steps],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", "LANG": "en_GB.UTF-8"},
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Let nothing go on when a test has failed."""
        self.kill()
        super().__exit__(kind, error, traceback)

    def told(self) -> Any:  # noqa: ANN401 - JSON
        """Return what the next "tell" tells."""
        assert self.stdout is not None
        line = self.stdout.readline()
        assert line, f"the program ended with {self.wait()}"
        return json.loads(line)

    def ends(self) -> None:
        """Wait for a good end."""
        assert self.wait(30) == 0

    def is_killed(self) -> None:
        """End it as a power cut or an impatient person would."""
        self.kill()
        assert self.wait(30) == -signal.SIGKILL


def new_document(folder: Path) -> Path:
    path = folder / "Übung 😀.annox"
    subprocess.run(
        [sys.executable, "-m", "annotator", "new", str(SAMPLE), "-o", str(path)],
        check=True,
        capture_output=True,
    )
    return path


@pytest.mark.parametrize("has_file", [False, True])
def test_what_was_done_before_a_kill_is_there_after_the_next_start(tmp_path: Path, has_file: bool) -> None:
    path = new_document(tmp_path) if has_file else SAMPLE
    with Program(path, "annotate", "tell") as program:
        before = program.told()
        program.is_killed()
    assert before["marks"] == [["error.fused", FUSED, CORRECTION]]

    with Program(None, "tell", "wait") as program:
        after = program.told()
        program.is_killed()
    assert after["dialogs"] == ["recover"]
    assert after["marks"] == before["marks"]
    assert after["modified"]
    assert after["path"] == (str(path) if has_file else "")

    with Program(None, "tell", "close") as program:  # what was recovered survives a second kill, too
        again = program.told()
        program.ends()
    assert again["marks"] == before["marks"]
    assert list(journal_dir().iterdir()) == []


def test_a_clean_close_leaves_nothing_to_offer(tmp_path: Path) -> None:
    path = new_document(tmp_path)
    with Program(path, "annotate", "save", "tell", "close") as program:
        saved = program.told()
        program.ends()
    assert saved["modified"] is False
    assert saved["dialogs"] == []

    with Program(None, "quit_empty") as program:
        assert program.told()["dialogs"] == []
        program.ends()

    with Program(path, "tell", "close") as program:
        opened = program.told()
        program.ends()
    assert opened["marks"] == [["error.fused", FUSED, CORRECTION]]
    assert (list(journal_dir().iterdir()), list(lock_dir().iterdir())) == ([], [])
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_changes_that_were_discarded_are_not_offered(tmp_path: Path) -> None:
    with Program(new_document(tmp_path), "annotate", "close") as program:
        program.ends()

    with Program(None, "quit_empty") as program:
        assert program.told()["dialogs"] == []
        program.ends()


def test_the_second_program_on_a_file_gets_a_copy_and_says_so(tmp_path: Path) -> None:
    path = new_document(tmp_path)
    with Program(path, "tell", "wait") as first:
        assert first.told()["path"] == str(path)
        with Program(path, "annotate", "tell", "close") as second:
            copy = second.told()
            second.ends()
        first.is_killed()

    assert copy["path"] == ""
    assert copy["dialogs"] == []
    (banner,) = copy["banners"]
    assert "copy" in banner

    with Program(path, "tell", "close") as third:  # the lock went with the program that was killed
        opened = third.told()
        third.ends()
    assert opened["path"] == str(path)
    assert opened["marks"] == []
    assert opened["banners"] == []

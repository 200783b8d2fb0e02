"""A presentation goes to the projector, and there again the next time."""

import json
import os
import subprocess
import sys
from pathlib import Path

SCREENS = {
    "screens": [
        {"name": name, "x": x, "y": 0, "width": width, "height": 768, "logicalDpi": 96, "dpr": 1}
        for name, x, width in (("laptop", 0, 1366), ("projector", 1366, 1024))
    ]
}
SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from annotator.gui.app import application
from annotator.gui.desk import Desk
from annotator.gui.present.window import PresentWindow
from annotator.gui.settings import Settings

app = application()
desk = Desk(Settings(Path(sys.argv[1]) / "settings.ini"))
window = desk.new_window()
desk.open_sample(window)

def shown():
    for _ in range(5):
        app.processEvents()
    found = window.findChild(PresentWindow)
    print(found.screen().name(), found.width(), found.isFullScreen())
    return found

def end():
    QTest.keyClick(shown().article, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

desk.present(window)
QTest.keyClick(shown().article, Qt.Key.Key_S)
end()
desk.present(window)
end()
window.close()
"""


def test_a_key_takes_it_to_the_other_screen_and_the_next_one_begins_there(tmp_path: Path) -> None:
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps(SCREENS), encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screens}"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "laptop 1366 True",
        "projector 1024 True",
        "projector 1024 True",
    ]

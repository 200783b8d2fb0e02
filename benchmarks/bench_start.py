"""Start: time until the first painted window, against a bare window with a text field."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

RUNS = 15
BARE = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: (print(time.monotonic()), app.exit()))
        return False

app = QApplication(sys.argv)
window = QMainWindow()
text = QTextEdit()
window.setCentralWidget(text)
watch = Watch()
text.viewport().installEventFilter(watch)
window.resize(1280, 800)
window.show()
app.exec()
"""
FROZEN = Path(__file__).parents[1] / "dist" / "annotator" / "annotator"


def milliseconds(command: list[str]) -> float:
    """Return the time from starting *command* to the moment it prints."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    begin = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)  # noqa: S603 - our own commands
    return (float(done.stdout.split()[-1]) - begin) * 1000


def main() -> None:
    """Run all in turns, so that the machine's moods meet all alike, and print ratios."""
    commands = {
        "bare window": [sys.executable, "-c", BARE],
        "from source": [sys.executable, "-m", "annotator", "tour", "--first-paint"],
    }
    if FROZEN.exists():
        commands["frozen"] = [str(FROZEN), "tour", "--first-paint"]
    else:
        print(f"start: no packaged program at {FROZEN}, `make package` builds it")
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(RUNS):
        for name, command in commands.items():
            times[name].append(milliseconds(command))
    bare = statistics.median(times["bare window"])
    for name, values in times.items():
        middle = statistics.median(values)
        print(f"start: {name:12} {middle:6.0f} ms  {middle / bare:5.2f} × bare window")


if __name__ == "__main__":
    main()

"""The window on a real X server, with keys that come from outside the program."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.formats.native.read import read
from tests.end_to_end.screen import Keyboard, until

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample" / "article.de.txt"
FIRST = "Nordkorea"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="an X server is needed")


def test_the_window_appears_takes_keys_saves_and_goes(screen: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "lesson.annox"
    subprocess.run(
        [sys.executable, "-m", "annotator", "new", SAMPLE, "-o", path], check=True, stdout=subprocess.DEVNULL
    )
    untouched = path.read_bytes()
    keyboard = Keyboard(screen)
    command = [sys.executable, "-m", "annotator", str(path)]
    with subprocess.Popen(command, env=screen, stderr=subprocess.PIPE, text=True) as program:
        try:
            window = keyboard.take_window(path.name)
            time.sleep(0.5)  # for what a toolkit does when it gets the keyboard
            for button in ("2", "3", "8"):  # none but the left one does anything to the text
                keyboard.xdotool("mousemove", "--window", window, "500", "400", "click", button)
            keyboard.press("Escape", "ctrl+Home", "ctrl+shift+Right", "1", "ctrl+s")
            until(lambda: path.read_bytes() != untouched, "a saved file")
            keyboard.press("ctrl+q")
            assert program.wait(30) == 0
        finally:
            program.kill()
        assert program.stderr is not None
        complaints = program.stderr.read()

    reading = read(path.read_bytes(), path.name)
    assert reading.problems == ()
    (annotation,) = reading.document.annotations
    assert annotation.code == "claim.fact"
    assert reading.document.article.text.quote(annotation.spans[0]).strip() == FIRST
    assert "Traceback" not in complaints

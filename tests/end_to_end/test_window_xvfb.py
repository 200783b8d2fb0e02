"""The window on a real X server, with keys that come from outside the program."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.formats.native.read import read

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample" / "article.de.txt"
FIRST = "Nordkorea"

_MISSING = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="an X server is needed"),
    pytest.mark.skipif(bool(_MISSING), reason=f"not installed: {', '.join(_MISSING)}"),
]


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """Return the environment of a program on an X server of its own, which finds a free number itself."""
    ours, theirs = os.pipe()
    command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[theirs], stderr=subprocess.DEVNULL) as server:
        os.close(theirs)
        with os.fdopen(ours, encoding="ascii") as numbers:
            number = numbers.readline().strip()
        try:
            if not number:
                pytest.skip("Xvfb does not start here")
            yield os.environ | {
                "DISPLAY": f":{number}",
                "QT_QPA_PLATFORM": "xcb",
                "LC_ALL": "C.UTF-8",
                "LANGUAGE": "en",
            }
        finally:
            server.terminate()


def _until(found: Callable[[], str], what: str) -> str:
    """Ask for at most half a minute."""
    for _ in range(300):
        answer = found()
        if answer:
            return answer
        time.sleep(0.1)
    pytest.fail(f"never came: {what}")


def test_the_window_appears_takes_keys_saves_and_goes(screen: dict[str, str], tmp_path: Path) -> None:
    def xdotool(*arguments: str) -> str:
        done = subprocess.run(
            [str(shutil.which("xdotool")), *arguments],
            env=screen,
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )
        return done.stdout.strip()

    path = tmp_path / "lesson.annox"
    subprocess.run(
        [sys.executable, "-m", "annotator", "new", SAMPLE, "-o", path], check=True, stdout=subprocess.DEVNULL
    )
    untouched = path.read_bytes()
    command = [sys.executable, "-m", "annotator", str(path)]
    with subprocess.Popen(command, env=screen, stderr=subprocess.PIPE, text=True) as program:
        try:
            window = _until(
                lambda: xdotool("search", "--onlyvisible", "--name", path.name),
                "a window called after the file",
            ).split()[0]
            xdotool("windowfocus", "--sync", window)
            time.sleep(0.5)  # for what a toolkit does when it gets the keyboard
            xdotool("key", "--delay", "50", "ctrl+shift+Right", "1", "ctrl+s")
            _until(lambda: "saved" if path.read_bytes() != untouched else "", "a saved file")
            xdotool("key", "ctrl+q")
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

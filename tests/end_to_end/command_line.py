"""The program as the tests of the window call it, to see what a file holds."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any


def annotator(*arguments: str | Path, code: int = 0) -> str:
    """Run the command line with *arguments*, which must end with *code*, and return what it prints."""
    done = subprocess.run(
        [sys.executable, "-m", "annotator", *arguments],
        env=os.environ | {"LC_ALL": "C.UTF-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


def shown(path: Path) -> Any:  # noqa: ANN401 - JSON
    """Return what a file holds."""
    return json.loads(annotator("show", "--format", "json", path))


def marks(found: Any) -> list[tuple[str, str, str | None]]:  # noqa: ANN401 - JSON
    """Return code, words and correction of the annotations in it."""
    return [(mark["code"], mark["spans"][0]["quote"], mark["correction"]) for mark in found["annotations"]]

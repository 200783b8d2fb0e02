"""Memory of the whole app with a large document, against a bare window, each a program of its own."""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from baselines import BARE_WINDOW
from material import large_document
from measuring import own_home, settle

PROMISE: Final = 250.0
SCREEN: Final = 800
STATUS: Final = Path("/proc/self/status")
TELL: Final = f"print(open({str(STATUS)!r}).read())"


def megabytes(command: list[str]) -> dict[str, float]:
    """Return what *command*, which prints its status, has in memory at its end and had at most."""
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own commands
    fields = dict(
        line.split(":", 1) for line in done.stdout.splitlines() if line.startswith(("VmRSS", "VmHWM"))
    )
    return {name: int(value.split()[0]) / 1024 for name, value in fields.items()}


def use(path: Path) -> None:
    """Open *path* as the app does, look at all of it, annotate, save, and print this process's status."""
    from annotator.core.text import Span
    from annotator.gui.app import application
    from annotator.gui.desk import Desk
    from annotator.gui.settings import Settings
    from annotator.services.paths import settings_file

    app = application()
    desk = Desk(Settings(settings_file()))
    window = desk.new_window()
    desk.open_path(path, window)
    assert window.workbench is not None
    assert window.file is not None
    settle()
    bar = window.workbench.article.verticalScrollBar()
    for value in range(0, bar.maximum(), SCREEN):
        bar.setValue(value)
        app.processEvents()
    window.workbench.article.select(Span(100, 160))
    window.workbench.apply_code("error.loaded")
    window.file.save()
    settle()
    print(STATUS.read_text())
    window.close()


def main() -> None:
    """Print both as ratios."""
    if not STATUS.exists():
        print(f"memory: not measured, there is no {STATUS} here")
        return
    with tempfile.TemporaryDirectory() as folder:
        from annotator.services.save import save_document

        path = Path(folder) / "large.annox"
        save_document(large_document(1_000_000, 10_000), path, expected=None)
        bare = megabytes([sys.executable, "-c", f"{BARE_WINDOW}\n{TELL}"])
        ours = megabytes([sys.executable, __file__, "--use", str(path)])
    for what, name in (("at last", "VmRSS"), ("at most", "VmHWM")):
        print(
            f"memory: {what} {ours[name]:4.0f} MB  {ours[name] / PROMISE:5.2f} × promise  "
            f"{ours[name] / bare[name]:5.2f} × bare window"
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--use", metavar="FILE", type=Path, help="measure this program while it uses FILE")
    file = parser.parse_args().use
    if file is not None:
        use(file)
    else:
        with own_home():
            main()

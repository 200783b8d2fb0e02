"""What starting loads: nothing of Qt below the window, and nothing heavy before it is needed."""

import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "src" / "annotator"

NEVER_NAMED_BEFORE_THE_FIRST_PAINT = {
    "QAbstractItemView",
    "QAccessible",
    "QDesktopServices",
    "QKeySequence",
    "QStyle",
    "QTextCharFormat",
    "QTextEdit",
}
"""Classes of Qt whose enumerations take half a millisecond or more, once somebody imports them by name."""

BLOCK_QT = "import sys; sys.modules['PySide6'] = sys.modules['shiboken6'] = None; "

NEVER_FOR_THE_VERSION = {
    "PySide6",
    "chardet",
    "ctypes",
    "lxml",
    "markdown_it",
    "platformdirs",
    "pypdfium2",
    "rapidfuzz",
    "regex",
    "shiboken6",
    "socket",
    "subprocess",
    "trafilatura",
    "xlsxwriter",
    "xml",
}
"""`annotator --version` answers at once."""

NEVER_BEFORE_THE_WINDOW = {
    "annotator.gui.actions",
    "annotator.gui.document_file",
    "annotator.gui.elided_label",
    "annotator.gui.key_map",
    "annotator.gui.recent_list",
    "annotator.gui.session",
    "annotator.gui.tasks",
    "annotator.gui.tool_bar",
    "annotator.gui.workbench",
    "annotator.core.annotation",
    "annotator.core.text",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "annotator.cli",
    "asyncio",
    "chardet",
    "concurrent.futures.process",
    "email",
    "html.parser",
    "http",
    "json",
    "lxml",
    "markdown_it",
    "multiprocessing",
    "numpy",
    "pypdfium2",
    "rapidfuzz",
    "regex",
    "ssl",
    "tomllib",
    "trafilatura",
    "unittest",
    "urllib.request",
    "xlsxwriter",
}
"""The window opens without these; who needs one imports it where it is used."""

ONLY_FOR_HINTS = (
    "annotator.gui.hinting",
    "annotator.gui.models.hint",
    "annotator.gui.panels.hint",
    "annotator.hints",
    "annotator.matching",
    "annotator.services.hints",
    "rapidfuzz",
)
"""Whoever wants no hints does not wait for them."""


def _run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def _loaded(code: str) -> set[str]:
    """Return the modules that *code* loads in a fresh interpreter, beyond what that one starts with."""
    listing = "import sys; print('\\n'.join(['loaded:', *sys.modules]))"
    before = _run(listing).partition("loaded:")[2].split()
    return set(_run(f"{code}\n{listing}").partition("loaded:")[2].split()) - set(before)


def _below_the_window() -> list[str]:
    """Return every module except those of the window and the entry point, which knows both worlds."""
    paths = [path.relative_to(PACKAGE.parent).with_suffix("") for path in sorted(PACKAGE.rglob("*.py"))]
    names = [".".join(path.parts).removesuffix(".__init__") for path in paths]
    return [name for name in names if not name.startswith("annotator.gui")]


def test_everything_below_the_window_works_without_qt() -> None:
    _run(
        BLOCK_QT + "import importlib; [importlib.import_module(m) for m in " + repr(_below_the_window()) + "]"
    )


def _command(*arguments: str) -> str:
    """Return code that calls the program with *arguments*."""
    return (
        "import contextlib\n"
        "from annotator.__main__ import main\n"
        f"with contextlib.suppress(SystemExit): main({list(arguments)})"
    )


def test_asking_for_the_version_loads_next_to_nothing() -> None:
    assert _loaded(_command("--version")) & NEVER_FOR_THE_VERSION == set()


def test_the_window_loads_nothing_that_it_does_not_show() -> None:
    assert _loaded("import annotator.gui.app") & NEVER_BEFORE_THE_WINDOW == set()


def test_the_first_paint_waits_for_no_class_that_it_does_not_show() -> None:
    code = (
        "import os\n"
        "os.environ['QT_LOGGING_RULES'] = '*.warning=false'\n"
        "from annotator.gui import app\n"
        "from PySide6 import QtGui, QtWidgets\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "def tell(desk, window):\n"
        "    print('named:', *vars(QtGui), *vars(QtWidgets))\n"
        "    QCoreApplication.exit()\n"
        "app.start(tell)"
    )

    named = set(_run(code).partition("named:")[2].split())

    assert "QPushButton" in named
    assert named & NEVER_NAMED_BEFORE_THE_FIRST_PAINT == set()


@pytest.mark.parametrize("command", ["new", "assign", "check", "show", "hints", "add", "import-jsonl"])
def test_the_command_line_never_loads_qt(command: str) -> None:
    assert not any(name.startswith("PySide6") for name in _loaded(_command(command, "--help")))


def test_an_open_document_loads_nothing_of_hints_before_they_are_asked_for(tmp_path: Path) -> None:
    code = (
        "import os\n"
        "os.environ['QT_LOGGING_RULES'] = '*.warning=false'\n"
        "from pathlib import Path\n"
        "from annotator.gui import app\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "def open(desk, window):\n"
        f"    desk.open_path(Path({str(tmp_path / 'a.txt')!r}), window)\n"
        "    QCoreApplication.processEvents()\n"
        "    assert window.workbench is not None\n"
        "    QCoreApplication.exit()\n"
        "app.start(open)"
    )
    (tmp_path / "a.txt").write_text("Er kam und und ging.\n", "utf-8")

    loaded = _loaded(code)

    assert "annotator.gui.workbench" in loaded
    assert [name for name in sorted(loaded) if name.startswith(ONLY_FOR_HINTS)] == []

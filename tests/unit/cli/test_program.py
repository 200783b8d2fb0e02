"""Calls are understood or explained, and every way to start and to end is told."""

import re
import sys
import types
from pathlib import Path

import pytest

import annotator.gui
from annotator import __main__ as program
from annotator import __version__
from annotator.__main__ import main
from annotator.cli import main as command_line
from annotator.cli.main import COMMANDS
from tests.unit.cli.calls import Captured


def test_the_version_is_told(capsys: Captured) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr() == (f"annotator {__version__}\n", "")


@pytest.mark.parametrize("arguments", [[], *([command.NAME] for command in COMMANDS)])
def test_help_is_given(arguments: list[str], capsys: Captured) -> None:
    assert main([*arguments, "--help"]) == 0

    out, err = capsys.readouterr()
    assert out.startswith("Usage: annotator")
    assert err == ""


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["new"], "annotator: Missing: ARTICLE, -o/--out.\n"),
        (["check"], "annotator: Missing: FILE.\n"),
        (["show", "a.annox", "b.annox"], "annotator: Not understood: b.annox.\n"),
        (["show", "a.annox", "--form", "json"], "annotator: Not understood: --form json.\n"),
        (
            ["new", "a.txt", "-o", "a.annox", "--role", "exam"],
            "annotator: --role cannot be “exam”. Choose from: assignment, work, key.\n",
        ),
        (
            ["grade", "a.annox", "--key", "k.annox", "-o", "r", "--jobs", "0"],
            "annotator: --jobs needs a whole number from 1, not “0”.\n",
        ),
        (["new", "a.txt", "-o"], "annotator: -o/--out needs a value.\n"),
        (
            ["add", "a", "--code", "b", "--quote", "c", "--occurrence", "two"],
            "annotator: --occurrence needs a whole number, not “two”.\n",
        ),
        (["add", "a", "--code", "b"], "annotator: One of these is missing: --quote, --note.\n"),
        (
            ["add", "a", "--code", "b", "--quote", "c", "--note"],
            "annotator: --note and --quote do not go together.\n",
        ),
        (["add", "a", "--force=1"], "annotator: argument --force: ignored explicit argument '1'.\n"),
        (
            ["a.txt", "b.txt"],
            (
                "annotator: COMMAND cannot be “a.txt”. "
                "Choose from: new, assign, check, show, hints, add, reanchor, hand-in, grade, agree, "
                "import-jsonl.\n"
            ),
        ),
        (["--nonsense"], "annotator: Missing: COMMAND.\n"),
    ],
)
def test_wrong_calls_are_explained(arguments: list[str], sentence: str, capsys: Captured) -> None:
    assert main(arguments) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(sentence)
    assert re.fullmatch(
        r"annotator: “annotator( \S+)? --help” explains the command\.\n", err[len(sentence) :]
    )


def test_the_entry_point_knows_the_names_of_all_commands() -> None:
    assert tuple(command.NAME for command in COMMANDS) == program._COMMANDS


def test_an_interruption_is_no_error(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    def interrupt(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(command_line, "_run", interrupt)

    assert main(["check", "a.annox"]) == 130
    assert capsys.readouterr() == ("", "")


def test_a_disk_that_is_full_behind_the_output_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    def fail(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(command_line, "_run", fail)

    assert main(["check", "a.annox"]) == 2
    assert capsys.readouterr().err == "annotator: The output cannot be written: No space left on device.\n"


def test_output_that_nobody_reads_ends_in_silence(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    def fail(*_: object) -> int:
        raise BrokenPipeError

    monkeypatch.setattr(command_line, "_run", fail)

    assert main(["check", "a.annox"]) == 141
    assert capsys.readouterr() == ("", "")


def test_streams_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)

    assert main(["check", "no.annox"]) == 2


def test_a_message_that_cannot_be_told_is_no_result(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setattr(sys, "stderr", None)

    assert main(["check", "no.annox"]) == 2
    assert capsys.readouterr().out == ""


# ---- the window -----------------------------------------------------------------------------------


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """Return the list of what the window would have been opened on; no window opens."""
    calls: list[Path | None] = []

    def run(path: Path | None) -> int:
        calls.append(path)
        return 7

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    for name in ("app", "tour"):
        module = types.ModuleType(f"annotator.gui.{name}")
        module.__dict__.update(run=run, time_first_paint=lambda: run(None))
        monkeypatch.setitem(sys.modules, module.__name__, module)
        monkeypatch.setattr(annotator.gui, name, module, raising=False)
    return calls


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        ([], None),
        (["a.txt"], Path("a.txt")),
        (["--", "a.txt"], Path("a.txt")),
        (["./check"], Path("check")),
        (["tour", "--out", "folder"], Path("folder")),
        (["tour", "--first-paint"], None),
    ],
)
def test_anything_but_a_command_opens_the_window(
    arguments: list[str], path: Path | None, opened: list[Path | None]
) -> None:
    Path("check").touch()

    assert main(arguments) == 7
    assert opened == [path]


def test_without_a_console_the_window_opens_on_the_arguments_of_the_process(
    opened: list[Path | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["annotator-gui", "no.txt"])
    monkeypatch.setattr(sys, "stderr", None)

    assert program.main_gui() == 7
    assert opened == [Path("no.txt")]


def test_a_file_that_is_not_there_opens_no_window(capsys: Captured) -> None:
    assert main(["no.txt"]) == 2
    assert capsys.readouterr() == ("", "annotator: There is no file no.txt.\n")


def test_a_name_that_no_file_can_have_is_no_file(capsys: Captured) -> None:
    assert main(["x" * 5000]) == 2
    assert main(["show", "x" * 5000]) == 2
    assert main(["new", "a.txt", "-o", "x" * 5000]) == 2
    assert main(["new", "a.txt", "-o", "no folder/a.annox"]) == 2

    assert all(line.startswith("annotator: ") for line in capsys.readouterr().err.splitlines())


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("arguments", [[], ["a.txt"], ["--", "a.txt"]])
def test_without_a_display_no_window_is_tried(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith("annotator: There is no display for the window.")

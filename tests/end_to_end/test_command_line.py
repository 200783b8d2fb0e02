"""The program as the shell starts it: streams, exit codes, locales, and what happens when nobody listens."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
ARTICLE = str(SAMPLE / "article.de.txt")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shells and signals of Unix")


def _run(
    *arguments: str | Path, folder: Path, environment: dict[str, str] | None = None, code: int = 0
) -> subprocess.CompletedProcess[bytes]:
    """Run the program as a module, and let a traceback or another exit code than *code* fail the test."""
    done = subprocess.run(
        [sys.executable, "-m", "annotator", *arguments],
        cwd=folder,
        env=os.environ | (environment or {}),
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == code, done.stderr.decode(errors="replace")
    assert b"Traceback" not in done.stderr
    return done


def _shell(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=folder,
        env=os.environ | {"ANNOTATOR": f"{sys.executable} -m annotator"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    _run("new", ARTICLE, "-o", "a.annox", folder=tmp_path)
    return tmp_path


def test_the_sample_lesson_on_the_command_line(tmp_path: Path) -> None:
    _run("assign", ARTICLE, "-o", "a.annox", folder=tmp_path)
    quote, correction = "stationiertkämpfte", "stationiert und kämpften"
    added = _run(
        *("add", "a.annox", "--code", "error.fused", "--quote", quote, "--correction", correction),
        *("--comment", "Zwei Wörter 😀"),
        folder=tmp_path,
    )
    second = "chinesisch-russischen"
    _run("add", "a.annox", "--code", "error.entity", "--quote", second, "-o", "b.annox", folder=tmp_path)
    checked = _run("check", "a.annox", "b.annox", folder=tmp_path)
    shown = json.loads(_run("show", "b.annox", "--format", "json", folder=tmp_path).stdout)

    assert checked.stdout == b"Files checked: 2; problems found: 0.\n"
    assert [one["spans"][0]["quote"] for one in shown["annotations"]] == [quote, second]
    assert shown["annotations"][0]["id"] == added.stdout.decode().strip()
    assert shown["annotations"][0]["correction"] == correction
    assert shown["annotations"][0]["comment"] == "Zwei Wörter 😀"


def test_the_sample_key_can_be_imported_and_checked(tmp_path: Path) -> None:
    imported = _run("import-jsonl", ARTICLE, SAMPLE / "key.jsonl", "-o", "key.annox", folder=tmp_path)
    checked = _run("check", "key.annox", folder=tmp_path)
    shown = json.loads(_run("show", "key.annox", "--format", "json", folder=tmp_path).stdout)

    assert imported.stderr == checked.stderr == b""
    assert (shown["role"], len(shown["annotations"])) == ("key", 168)
    expected = [json.loads(line) for line in (SAMPLE / "key.jsonl").read_text("utf-8").splitlines()]
    found = {one["id"]: one for one in shown["annotations"]}
    for entry in expected:
        one = found[entry["id"]]
        assert one["spans"] == [{"start": entry["start"], "end": entry["end"], "quote": entry["text"]}]
        assert (one["code"], one["comment"]) == (entry["code"], entry["comment"])
        assert one["correction"] == entry["correction"]
        assert one["origin"] == "import"


def test_the_installed_program_is_the_same(tmp_path: Path) -> None:
    program = Path(sys.executable).with_name("annotator")
    if not program.exists():
        pytest.skip("the project is not installed beside the interpreter")

    told = subprocess.run([program, "--version"], capture_output=True, check=True, cwd=tmp_path)

    assert (told.stdout, told.stderr) == (_run("--version", folder=tmp_path).stdout, b"")


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "POSIX"},
        {"PYTHONIOENCODING": "cp1252"},
        {"PYTHONIOENCODING": "ascii"},
    ],
)
def test_every_terminal_gets_something_and_json_loses_nothing(
    environment: dict[str, str], folder: Path
) -> None:
    _run(
        *("add", "a.annox", "--code", "error.fused", "--quote", "stationiertkämpfte", "--comment", "😀"),
        folder=folder,
    )

    text = _run("show", "a.annox", folder=folder, environment=environment)
    shown = json.loads(
        _run("show", "a.annox", "--format", "json", folder=folder, environment=environment).stdout
    )

    assert b"error.fused" in text.stdout
    assert text.stderr == b""
    assert shown["annotations"][0]["spans"][0]["quote"] == "stationiertkämpfte"
    assert shown["annotations"][0]["comment"] == "😀"


def test_a_file_name_that_is_no_text_can_be_told(folder: Path) -> None:
    name = os.fsdecode(b"\xff\xfe.annox")

    done = _run("check", name, folder=folder, code=2)

    assert done.stderr.startswith(b"annotator: \\udcff\\udcfe.annox: ")


def test_nobody_reads_to_the_end(folder: Path) -> None:
    done = _shell("{ $ANNOTATOR check $(yes a.annox | head -3000); echo $? >code; } | head -1", folder)

    assert done.stderr == ""
    assert (folder / "code").read_text() in {"0\n", "141\n"}


def test_nobody_reads_at_all(folder: Path) -> None:
    done = _shell("{ sleep 0.3; $ANNOTATOR show a.annox; echo $? >code; } | true", folder)

    assert done.stderr == ""
    assert (folder / "code").read_text() == "141\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_disk_behind_the_output_is_told(folder: Path) -> None:
    done = _shell("$ANNOTATOR show a.annox >/dev/full", folder)

    assert done.returncode == 2
    assert done.stderr == "annotator: The output cannot be written: No space left on device.\n"


def test_closed_streams_are_no_error(folder: Path) -> None:
    assert _shell("$ANNOTATOR show a.annox >&-", folder).returncode == 0
    assert _shell("$ANNOTATOR show --format json a.annox >&- 2>&-", folder).returncode == 0
    assert _shell("$ANNOTATOR check no.annox >&- 2>&-", folder).returncode == 2


def test_an_interruption_ends_in_silence(folder: Path) -> None:
    code = (
        "import os, signal, sys\n"
        "import annotator.services.open as service\n"
        "service.open_document = lambda path: os.kill(os.getpid(), signal.SIGINT)\n"
        "from annotator.__main__ import main\n"
        "sys.exit(main(['check', 'a.annox']))\n"
    )

    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, check=False)

    assert (done.returncode, done.stdout, done.stderr) == (128 + signal.SIGINT, b"", b"")


def test_without_a_display_the_window_says_so(tmp_path: Path) -> None:
    environment = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}

    done = _run(ARTICLE, folder=tmp_path, environment=environment, code=2)

    assert done.stderr.startswith(b"annotator: There is no display for the window.")


def test_the_command_line_answers_in_german(tmp_path: Path) -> None:
    done = _run("check", "no.annox", folder=tmp_path, environment={"LC_ALL": "de_DE.UTF-8"}, code=2)

    assert done.stderr.startswith(b"annotator: no.annox: ")


def test_a_file_called_like_a_command_is_reached_by_its_path(tmp_path: Path) -> None:
    environment = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    (tmp_path / "check").write_text("Ein Artikel.", "utf-8")

    as_file = _run("./check", folder=tmp_path, environment=environment, code=2)
    as_command = _run("check", folder=tmp_path, environment=environment, code=2)

    assert b"no display" in as_file.stderr
    assert b"Missing: FILE" in as_command.stderr

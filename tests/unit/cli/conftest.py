"""Each test of a command has a folder of its own with an article in it."""

from pathlib import Path

import pytest

from annotator.__main__ import main
from tests.unit.cli.calls import TEXT


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(TEXT, "utf-8")


@pytest.fixture
def file() -> Path:
    assert main(["new", "a.txt", "-o", "a.annox"]) == 0
    return Path("a.annox")


@pytest.fixture
def faulty(file: Path) -> Path:
    """Return a document one annotation of which quotes something else."""
    main(["add", str(file), "--code", "claim.fact", "--quote", "schweigt"])
    file.write_text(file.read_text("utf-8").replace(">schweigt<", ">schwiegt<"), "utf-8")
    return file

"""What a command reads is never lost to what it writes."""

import json
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.assets import resource
from tests.unit.cli.calls import TEXT, Captured

ENTRY = {"id": "g1", "start": 0, "end": 3, "text": "Kim", "code": "claim.fact"}


@pytest.mark.parametrize(
    ("arguments", "kept"),
    [
        (["new", "a.txt"], "a.txt"),
        (["new", "a.txt", "--codebook", "b.xml"], "b.xml"),
        (["assign", "a.txt"], "a.txt"),
        (["assign", "a.txt", "--codebook", "b.xml"], "b.xml"),
        (["assign", "a.annox"], "a.annox"),
        (["hints", "a.txt"], "a.txt"),
        (["import-jsonl", "a.txt", "a.jsonl"], "a.txt"),
        (["import-jsonl", "a.txt", "a.jsonl"], "a.jsonl"),
        (["reanchor", "a.annox", "a.txt"], "a.annox"),
        (["reanchor", "a.annox", "a.txt"], "a.txt"),
    ],
)
def test_what_is_read_is_not_written_over(
    arguments: list[str], kept: str, file: Path, capsys: Captured
) -> None:
    assert file == Path("a.annox")
    Path("b.xml").write_bytes(resource("codebooks", "media-literacy.xml").read_bytes())
    Path("a.jsonl").write_text(json.dumps(ENTRY), "utf-8")
    before = Path(kept).read_bytes()
    capsys.readouterr()

    assert main([*arguments, "-o", kept, "--force"]) == 2

    assert capsys.readouterr() == ("", f"annotator: {kept} would be written over. Choose another name.\n")
    assert Path(kept).read_bytes() == before


def test_hints_can_be_written_into_the_document_itself(file: Path, capsys: Captured) -> None:
    assert main(["hints", str(file), "-o", str(file), "--force"]) == 0

    assert main(["check", str(file)]) == 0
    assert TEXT.splitlines()[0] in file.read_text("utf-8")
    assert "Written: a.annox (hints: " in capsys.readouterr().out

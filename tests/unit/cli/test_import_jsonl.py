"""A list of annotations becomes a key."""

import json
from pathlib import Path

from annotator.__main__ import main
from annotator.services.open import open_document
from tests.unit.cli.calls import TEXT, Captured


def _entry(quote: str) -> str:
    start = TEXT.index(quote)
    return json.dumps(
        {"id": "g1", "start": start, "end": start + len(quote), "text": quote, "code": "claim.fact"}
    )


def test_import_makes_a_key(capsys: Captured) -> None:
    Path("key.jsonl").write_text(_entry("schweigt"), "utf-8")

    assert main(["import-jsonl", "a.txt", "key.jsonl", "-o", "key.annox"]) == 0
    assert capsys.readouterr() == ("Written: key.annox (annotations: 1, problems: 0).\n", "")
    assert open_document(Path("key.annox")).document.head.role.value == "key"
    assert main(["import-jsonl", "a.txt", "key.jsonl", "-o", "key.annox"]) == 2
    assert main(["import-jsonl", "a.txt", "key.jsonl", "-o", "key.annox", "--force"]) == 0


def test_import_tells_what_was_not_carried(capsys: Captured) -> None:
    Path("a.txt").write_bytes(TEXT.encode() + b"\f")
    Path("key.jsonl").write_text(_entry("schweigt") + "\n{}\n", "utf-8")

    assert main(["import-jsonl", "a.txt", "key.jsonl", "-o", "key.annox"]) == 1
    out, err = capsys.readouterr()
    assert out.startswith("key.jsonl:2: ")
    assert "Written: key.annox (annotations: 1, " in out
    assert err.startswith("annotator: a.txt: Form feeds")
    assert main(["check", "key.annox"]) == 0


def test_import_writes_no_empty_key(capsys: Captured) -> None:
    Path("key.jsonl").write_text("{}\n", "utf-8")

    assert main(["import-jsonl", "a.txt", "key.jsonl", "-o", "key.annox"]) == 2
    assert not Path("key.annox").exists()
    assert capsys.readouterr().err == (
        "annotator: key.jsonl: There is no annotation in it that can be used.\n"
    )

"""Annotations are found again in a changed article."""

from pathlib import Path

from annotator.__main__ import main
from annotator.services.open import open_document
from tests.unit.cli.calls import TEXT, Captured


def test_reanchor_lists_what_has_to_be_looked_at(file: Path, capsys: Captured) -> None:
    main(["add", str(file), "--code", "claim.fact", "--quote", "Kim schweigt"])
    main(["add", str(file), "--code", "error.entity", "--quote", "Putin redet"])
    main(["add", str(file), "--code", "claim.fact", "--quote", "noch nicht alles, was geschah. "[:-1]])
    Path("b.txt").write_text(TEXT.replace("redet", "redet nie").replace("noch nicht alles", "alles"), "utf-8")
    ids = [each.id for each in open_document(file).document.annotations]
    capsys.readouterr()

    assert main(["reanchor", str(file), "b.txt", "-o", "b.annox"]) == 1

    told = capsys.readouterr()
    assert told.out.splitlines() == [
        f"moved  {ids[2]}  claim.fact  “noch nicht alles, was geschah.” → “alles, was geschah.”",
        "Written: b.annox (anchored: 2, moved: 1, orphaned: 0).",
    ]
    assert "to confirm what moved" in told.err
    assert main(["check", "b.annox"]) == 0


def test_reanchor_shortens_long_words_and_tells_orphans(file: Path, capsys: Captured) -> None:
    words = TEXT.split("\n")[1]
    main(["add", str(file), "--code", "claim.fact", "--quote", words])
    Path("b.txt").write_text("Kim und Putin\n", "utf-8")
    capsys.readouterr()

    assert main(["reanchor", str(file), "b.txt", "-o", "b.annox"]) == 1
    line = capsys.readouterr().out.splitlines()[0]
    assert line.startswith("orphaned  ")
    assert line.endswith(f"  claim.fact  “{words[:60]}…”")
    assert main(["show", "b.annox"]) == 0
    assert f"(no longer in the article)  claim.fact  “{words}”" in capsys.readouterr().out


def test_reanchor_is_content_where_everything_is_in_its_place(file: Path, capsys: Captured) -> None:
    Path("b.txt").write_bytes(b"Putin\x0c" + TEXT.encode())
    main(["add", str(file), "--code", "claim.fact", "--quote", "Kim schweigt"])
    capsys.readouterr()

    assert main(["reanchor", str(file), "b.txt", "-o", "b.annox"]) == 0
    told = capsys.readouterr()
    assert told.out == "Written: b.annox (anchored: 1, moved: 0, orphaned: 0).\n"
    assert "b.txt: Form feeds" in told.err


def test_reanchor_does_not_use_a_file_with_problems(faulty: Path, capsys: Captured) -> None:
    capsys.readouterr()

    assert main(["reanchor", str(faulty), "a.txt", "-o", "b.annox"]) == 1
    told = capsys.readouterr()
    assert "schwiegt" in told.out
    assert "This file has problems and was not used." in told.err
    assert not Path("b.annox").exists()

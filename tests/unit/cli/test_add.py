"""Annotating by quotation."""

import json
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.services.open import open_document
from tests.unit.cli.calls import Captured


def test_add_prints_the_identifier(file: Path, capsys: Captured) -> None:
    capsys.readouterr()

    assert main(["add", str(file), "--code", "claim.fact", "--quote", "schweigt"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert open_document(file).document.annotations[0].id == out.strip()


@pytest.mark.parametrize(
    ("code", "quote", "sentence"),
    [
        ("claim.fact", "nirgends", "The article does not contain “nirgends”"),
        ("claim.fact", "Kim", "The article contains “Kim” 2 times"),
        ("claim.fat", "Kim", "The codebook has no code “claim.fat”"),
        ("claim", "schweigt", "“claim” is a group"),
    ],
)
def test_add_says_why_not(file: Path, code: str, quote: str, sentence: str, capsys: Captured) -> None:
    before = file.read_bytes()
    capsys.readouterr()

    assert main(["add", str(file), "--code", code, "--quote", quote]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"annotator: {sentence}")
    assert file.read_bytes() == before


def test_add_leaves_a_faulty_file_alone(faulty: Path, capsys: Captured) -> None:
    before = faulty.read_bytes()
    capsys.readouterr()

    assert main(["add", str(faulty), "--code", "claim.fact", "--quote", "redet"]) == 1
    out, err = capsys.readouterr()
    assert out.startswith("a.annox:")
    assert err == "annotator: a.annox: This file has problems and was not changed.\n"
    assert faulty.read_bytes() == before


def test_add_makes_a_note_on_the_article(file: Path, capsys: Captured) -> None:
    assert main(["add", str(file), "--code", "error.source", "--note", "--comment", "Kein Datum."]) == 0
    capsys.readouterr()

    main(["show", str(file)])
    assert capsys.readouterr().out.endswith("\n\n(whole article)  error.source\n    Kein Datum.\n")
    main(["show", str(file), "--format", "json"])
    assert json.loads(capsys.readouterr().out)["annotations"][0]["spans"] == []
    assert main(["check", str(file)]) == 0


@pytest.mark.parametrize(
    ("option", "sentence"),
    [
        ("--correction", "A note on the article can have no correction."),
        ("--occurrence", "A note on the article has no words that could occur."),
    ],
)
def test_a_note_has_nothing_that_belongs_to_words(
    file: Path, option: str, sentence: str, capsys: Captured
) -> None:
    assert main(["add", str(file), "--code", "error.source", "--note", option, "1"]) == 2

    assert capsys.readouterr().err == f"annotator: {sentence}\n"


def test_add_can_write_another_file(file: Path) -> None:
    before = file.read_bytes()

    assert main(["add", str(file), "--code", "claim.fact", "--quote", "redet", "-o", "b.annox"]) == 0
    assert main(["add", str(file), "--code", "claim.fact", "--quote", "redet", "-o", "b.annox"]) == 2
    assert (
        main(["add", str(file), "--code", "claim.fact", "--quote", "redet", "-o", "b.annox", "--force"]) == 0
    )
    assert file.read_bytes() == before
    assert main(["check", "b.annox"]) == 0

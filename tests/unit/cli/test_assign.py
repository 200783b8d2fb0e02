"""A hand-out is made."""

from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.assets import resource
from annotator.services.open import open_document
from tests.unit.cli.calls import TEXT, Captured


def test_assign_makes_a_hand_out(capsys: Captured) -> None:
    Path("todo.txt").write_text("Lies genau.\n", "utf-8")
    call = ["assign", "a.txt", "-o", "h.annox", "--codes", "error", "claim.fact", "--hints", "after-hand-in"]
    call += ["--instructions", "@todo.txt", "--counts", "error", "--tiers", "core", "expert"]

    assert main([*call, "--due", "2026-12-01T10:00+01:00"]) == 0

    handout = open_document(Path("h.annox")).document
    told = handout.head.assignment
    codes = [code.id for code in handout.codebook.codes if code.parent]
    assert capsys.readouterr() == (f"Written: h.annox (codes: {len(codes)}).\n", "")
    assert codes[0] == "claim.fact"
    assert all(code.startswith("error.") for code in codes[1:])
    assert told is not None
    assert (told.instructions, told.hints.value, told.counts) == ("Lies genau.", "after-hand-in", ("error",))
    assert [tier.value for tier in told.tiers] == ["core", "expert"]
    assert told.due is not None
    assert told.due.isoformat() == "2026-12-01T09:00:00+00:00"
    assert main(["check", "h.annox"]) == 0
    assert main(call) == 2
    assert main([*call, "--force"]) == 0


def test_assign_takes_article_and_codebook_of_a_document(file: Path) -> None:
    main(["add", str(file), "--code", "claim.fact", "--quote", "schweigt"])
    document = open_document(file).document

    assert main(["assign", str(file), "-o", "h.annox"]) == 0

    handout = open_document(Path("h.annox")).document
    assert (handout.article, handout.codebook) == (document.article, document.codebook)
    assert handout.annotations == ()


def test_assign_takes_another_codebook_and_the_codes_for_a_class(capsys: Captured) -> None:
    codebook = str(resource("codebooks", "media-literacy.xml"))

    assert main(["assign", "a.txt", "-o", "h.annox", "--codebook", codebook, "--class-mode"]) == 0
    assert main(["assign", "a.txt", "-o", "i.annox", "--codebook", "a.txt"]) == 2

    codes = open_document(Path("h.annox")).document.codebook.codes
    assert all(code.class_mode for code in codes if code.parent)
    assert not Path("i.annox").exists()
    assert capsys.readouterr().err.startswith("annotator: a.txt")


def test_assign_hands_out_no_document_with_problems(faulty: Path, capsys: Captured) -> None:
    capsys.readouterr()

    assert main(["assign", str(faulty), "-o", "h.annox"]) == 1

    out, err = capsys.readouterr()
    assert out.startswith("a.annox:")
    assert err == "annotator: a.annox: This file has problems and was not handed out.\n"
    assert not Path("h.annox").exists()


def test_assign_tells_what_the_article_lost(capsys: Captured) -> None:
    Path("a.txt").write_bytes(TEXT.encode() + b"\f")

    assert main(["assign", "a.txt", "-o", "h.annox"]) == 0
    assert capsys.readouterr().err.startswith("annotator: a.txt: Form feeds")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--due", "soon"], "--due needs a date or a time such as 2026-12-01T10:00, not “soon”."),
        (["--codes", "quote.none"], "The codebook has no code “quote.none”."),
        (["--codes", "error", "--counts", "claim"], "The codebook has no code “claim”."),
        (["--codes", "error", "--class-mode"], "--class-mode and --codes do not go together."),
        (["--hints", "maybe"], "--hints cannot be “maybe”. Choose from: on, off, after-hand-in."),
        (["--instructions", "@none.txt"], "There is no file none.txt."),
        (["--codes"], "--codes needs a value."),
    ],
)
def test_assign_says_what_cannot_be(arguments: list[str], sentence: str, capsys: Captured) -> None:
    assert main(["assign", "a.txt", "-o", "h.annox", *arguments]) == 2
    assert capsys.readouterr().err.startswith(f"annotator: {sentence}\n")
    assert not Path("h.annox").exists()

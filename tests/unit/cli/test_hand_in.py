"""A document is handed in, and the teacher's command grades it."""

import json
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.core.document import Role
from annotator.services.open import open_document
from tests.unit.cli.calls import Captured


def test_hand_in_makes_a_signed_copy(file: Path, capsys: Captured) -> None:
    main(["add", str(file), "--code", "claim.fact", "--quote", "Kim schweigt"])
    before = file.read_bytes()
    capsys.readouterr()

    assert main(["hand-in", str(file), "--name", "Zoë Müller", "--class", "9b", "-o", "zoe.annox"]) == 0

    assert capsys.readouterr() == ("Handed in: zoe.annox.\n", "")
    document = open_document(Path("zoe.annox")).document
    head = document.head
    assert (head.role, head.author, head.class_name) == (Role.SUBMISSION, "Zoë Müller", "9b")
    assert head.handed_in is not None
    assert len(document.annotations) == 1
    assert file.read_bytes() == before
    assert main(["check", "zoe.annox"]) == 0


def test_a_lesson_goes_round_on_the_command_line(capsys: Captured) -> None:
    main(["assign", "a.txt", "-o", "hand-out.annox"])
    main(["hand-in", "hand-out.annox", "--name", "Ben", "-o", "ben.annox"])
    main(["new", "a.txt", "-o", "key.annox", "--role", "key"])
    main(["add", "key.annox", "--code", "claim.fact", "--quote", "Kim schweigt"])
    main(["add", "ben.annox", "--code", "claim.fact", "--quote", "Kim schweigt"])
    handed_out = open_document(Path("hand-out.annox")).document.head
    assert handed_out.assignment is not None
    handed_in = open_document(Path("ben.annox")).document.head
    assert handed_in.assignment is not None
    assert handed_in.assignment.id == handed_out.assignment.id
    capsys.readouterr()

    assert main(["grade", "--key", "key.annox", "ben.annox", "-o", "results"]) == 0

    (student,) = json.loads(Path("results/grades.json").read_text("utf-8"))["students"]
    assert (student["student"], student["score"]) == ("Ben", 1)


def test_nobody_hands_in_without_a_name(file: Path, capsys: Captured) -> None:
    assert main(["hand-in", str(file), "--name", " ", "-o", "b.annox"]) == 2
    assert capsys.readouterr().err == "annotator: Say who hands in: the name is empty.\n"
    assert not Path("b.annox").exists()


def test_a_key_is_not_handed_in(capsys: Captured) -> None:
    main(["new", "a.txt", "-o", "key.annox", "--role", "key"])
    capsys.readouterr()

    assert main(["hand-in", "key.annox", "--name", "Ben", "-o", "b.annox"]) == 2
    assert capsys.readouterr().err == "annotator: key.annox is nobody’s work, and cannot be handed in.\n"


def test_a_file_with_problems_is_not_handed_in(faulty: Path, capsys: Captured) -> None:
    capsys.readouterr()

    assert main(["hand-in", str(faulty), "--name", "Ben", "-o", "b.annox"]) == 1
    told = capsys.readouterr()
    assert "schwiegt" in told.out
    assert told.err == "annotator: a.annox: This file has problems and was not handed in.\n"
    assert not Path("b.annox").exists()


@pytest.mark.parametrize("out", ["a.annox", "b.annox"])
def test_nothing_is_written_over(file: Path, out: str, capsys: Captured) -> None:
    Path("b.annox").write_text("mine")
    before = Path(out).read_bytes()

    assert main(["hand-in", str(file), "--name", "Ben", "-o", out]) == 2
    assert Path(out).read_bytes() == before
    assert capsys.readouterr().err

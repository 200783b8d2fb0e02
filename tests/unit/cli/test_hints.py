"""Hints are listed, given to programs and written."""

import json
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.core.annotation import Origin
from annotator.core.hinted import HintSource
from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints import find
from annotator.hints.hint import Hint
from annotator.services.open import open_document
from tests.detectors import detector, use
from tests.unit.cli.calls import Captured

GERMAN = "Er kam und und ging. Das ist der „Haus am See, und sie ist nicht mehr da.\n"
"""Long enough for its language to be guessed."""


DETECTORS = (
    detector(
        "doubled",
        "und und",
        "error.style",
        "The same word stands here twice.",
        correction="und",
        languages=frozenset({"de"}),
    ),
    detector("balance", "„", "error.spelling", "The other one is missing.", confidence=0.6),
)


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> str:
    use(monkeypatch, *DETECTORS)
    Path("b.txt").write_text(GERMAN, "utf-8")
    return "b.txt"


def test_hints_are_listed_with_their_reasons(german: str, capsys: Captured) -> None:
    assert main(["hints", german]) == 0

    out, err = capsys.readouterr()
    assert err == ""
    assert out.split("\n") == [
        "Hints: 2",
        "",
        "7–14  error.style  “und und” → “und”",
        "    The same word stands here twice. (doubled, almost certain, 90%)",
        "",
        "33–34  error.spelling  “„”",
        "    The other one is missing. (balance, perhaps, 60%)",
        "",
    ]


def test_hints_are_given_to_programs(german: str, capsys: Captured) -> None:
    assert main(["hints", german, "--json", "--min-confidence", "0.9"]) == 0

    assert json.loads(capsys.readouterr().out) == [
        {
            "start": 7,
            "end": 14,
            "text": "und und",
            "spans": [{"start": 7, "end": 14, "text": "und und"}],
            "code": "error.style",
            "detector": "doubled",
            "detector_version": 3,
            "message": "The same word stands here twice.",
            "correction": "und",
            "confidence": 0.9,
            "sureness": "certain",
        }
    ]


@pytest.mark.parametrize(("step", "count"), [("certain", 1), ("likely", 1), ("perhaps", 2)])
def test_hints_that_are_less_sure_can_be_left_out(
    german: str, capsys: Captured, step: str, count: int
) -> None:
    assert main(["hints", german, "--at-least", step]) == 0

    assert capsys.readouterr().out.startswith(f"Hints: {count}\n")


def test_a_hint_on_several_places_keeps_them_all(
    german: str, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    spans = (Span(0, 2), Span(7, 14))
    hint = Hint("doubled", spans, "error.style", Message("hints", "Why."), "Sie … und", 0.5)
    monkeypatch.setattr(find, "hints", lambda *_: [hint])

    main(["hints", german, "--json"])

    (listed,) = json.loads(capsys.readouterr().out)
    assert (listed["start"], listed["end"], listed["text"]) == (0, 14, "Er kam und und")
    assert listed["spans"] == [
        {"start": 0, "end": 2, "text": "Er"},
        {"start": 7, "end": 14, "text": "und und"},
    ]


def test_hints_come_from_the_detectors_that_are_asked(german: str, capsys: Captured) -> None:
    call = ["hints", german, "--detector", "balance", "--detector", "balance"]

    assert main(call) == 0

    assert capsys.readouterr().out.startswith("Hints: 1\n\n33–34  error.spelling")


def test_a_detector_that_is_not_there_is_told_with_those_that_are(german: str, capsys: Captured) -> None:
    assert main(["hints", german, "--detector", "magic"]) == 2

    out, err = capsys.readouterr()
    assert (out, err) == ("", "annotator: There is no detector “magic”. There are: doubled, balance.\n")


def test_the_language_that_is_told_counts(german: str, capsys: Captured) -> None:
    assert main(["hints", german, "--language", "fr", "--detector", "doubled"]) == 0

    assert capsys.readouterr() == ("Hints: 0\n", "")


def test_a_language_whose_words_nobody_knows_is_told(german: str, capsys: Captured) -> None:
    assert main(["hints", german, "--language", "it", "--detector", "doubled"]) == 0

    assert capsys.readouterr() == (
        "Hints: 0\n",
        "annotator: Hints that need words are known for de, en, es, fr, not for “it”.\n",
    )


@pytest.mark.usefixtures("german")
def test_a_language_that_is_unknown_is_told(capsys: Captured) -> None:
    Path("b.txt").write_text("Kim kam und und Kim.\n", "utf-8")

    assert main(["hints", "b.txt"]) == 0

    out, err = capsys.readouterr()
    assert out.startswith("Hints: 1\n")
    assert err == (
        "annotator: The language of the article is unknown, so it is read as any of de, en, es, fr. "
        "--language tells which.\n"
    )


def test_hints_are_written_as_annotations(german: str, capsys: Captured) -> None:
    assert main(["hints", german, "-o", "h.annox", "--language", "de-CH"]) == 0

    document = open_document(Path("h.annox")).document
    twice, _ = document.annotations
    assert capsys.readouterr() == ("Written: h.annox (hints: 2).\n", "")
    assert (twice.spans, twice.code, twice.correction) == ((Span(7, 14),), "error.style", "und")
    assert (twice.origin, twice.hint) == (Origin.HINT, HintSource("doubled", 3))
    assert twice.comment == "The same word stands here twice."
    assert document.article.provenance.language == "de-CH"
    assert main(["check", "h.annox"]) == 0
    assert main(["hints", german, "-o", "h.annox"]) == 2
    assert main(["hints", german, "-o", "h.annox", "--force"]) == 0


def test_what_is_annotated_already_is_not_written_again(german: str, capsys: Captured) -> None:
    main(["hints", german, "-o", "h.annox"])
    before = open_document(Path("h.annox")).document
    capsys.readouterr()

    assert main(["hints", "h.annox", "-o", "i.annox", "--language", "en"]) == 0

    after = open_document(Path("i.annox")).document
    assert capsys.readouterr().out == "Written: i.annox (hints: 0).\n"
    assert (after.annotations, after.article) == (before.annotations, before.article)


@pytest.mark.usefixtures("german")
def test_what_is_lost_in_reading_is_told_when_hints_are_written(capsys: Captured) -> None:
    Path("b.txt").write_bytes(GERMAN.encode("utf-8") + b"\x07\n")

    assert main(["hints", "b.txt", "-o", "h.annox"]) == 0

    assert capsys.readouterr().err.startswith("annotator: b.txt: ")


def test_a_document_with_problems_is_read_for_hints_but_not_written(faulty: Path, capsys: Captured) -> None:
    capsys.readouterr()

    assert main(["hints", str(faulty)]) == 1
    out, err = capsys.readouterr()
    assert out.startswith("Hints: ")
    assert err.endswith("annotator: a.annox: Problems in this file: 1. “annotator check” lists them.\n")
    assert main(["hints", str(faulty), "-o", "h.annox"]) == 1
    assert capsys.readouterr().err.endswith(
        "annotator: a.annox: This file has problems and was not changed.\n"
    )
    assert not Path("h.annox").exists()


def test_hints_that_the_teacher_withholds_are_not_given(german: str, capsys: Captured) -> None:
    main(["assign", german, "-o", "off.annox", "--hints", "off"])
    main(["assign", german, "-o", "later.annox", "--hints", "after-hand-in"])
    capsys.readouterr()

    assert main(["hints", "off.annox", "--json"]) == 1
    assert main(["hints", "later.annox", "-o", "h.annox"]) == 1

    out, err = capsys.readouterr()
    assert out == ""
    assert err == (
        "annotator: off.annox: Your teacher switched hints off for this assignment.\n"
        "annotator: later.annox: Hints come after you have handed in.\n"
    )
    assert not Path("h.annox").exists()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--language", "?"], "--language needs the tag of a language such as de, not “?”."),
        (["--language", ""], "--language needs the tag of a language such as de, not “”."),
        (["--min-confidence", "2"], "--min-confidence needs a number from 0 to 1, not “2”."),
        (
            ["--at-least", "sure"],
            "--at-least cannot be “sure”. Choose from: certain, likely, perhaps.",
        ),
        (
            ["--at-least", "likely", "--min-confidence", "0.5"],
            "--min-confidence and --at-least do not go together.",
        ),
        (["--min-confidence", "sure"], "--min-confidence needs a number from 0 to 1, not “sure”."),
        (["--json", "-o", "h.annox"], "-o/--out and --json do not go together."),
        (["--detector"], "--detector needs a value."),
    ],
)
def test_hints_say_what_cannot_be(arguments: list[str], sentence: str, german: str, capsys: Captured) -> None:
    assert main(["hints", german, *arguments]) == 2
    assert capsys.readouterr().err.startswith(f"annotator: {sentence}\n")

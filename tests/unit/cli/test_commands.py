"""Every command does what it says, and ends with 0, 1 or 2."""

import json
import re
import sys
import types
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

import annotator.gui
from annotator import __main__ as program
from annotator import __version__
from annotator.__main__ import main
from annotator.assets import resource
from annotator.cli import main as command_line
from annotator.cli.main import COMMANDS
from annotator.core.annotation import Origin
from annotator.core.codebook import Attribute, AttributeType
from annotator.core.hinted import HintSource
from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints import find
from annotator.hints.hint import Hint
from annotator.services.annotate import new_annotation
from annotator.services.fetch import Fetched
from annotator.services.open import open_document
from annotator.services.save import save_document
from tests.contract.made import epub
from tests.detectors import detector, use

TEXT = (
    "Kim und Putin\nKim schweigt, Putin redet: „Cafe\u0301 😀!“ Und das ist noch nicht alles, was geschah.\n"
)


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


Captured = pytest.CaptureFixture[str]


# ---- the whole ------------------------------------------------------------------------------------


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
            "annotator: --role cannot be “exam”. Choose from: work, key.\n",
        ),
        (
            ["new", "a.txt", "-o", "a.annox", "--role", "assignment"],
            "annotator: A hand-out needs to say what is asked for: “annotator assign” makes one.\n",
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
                "Choose from: new, assign, check, show, hints, add, reanchor, grade, agree, import-jsonl.\n"
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


# ---- new ------------------------------------------------------------------------------------------


def test_new_makes_a_document_and_says_so(capsys: Captured) -> None:
    assert main(["new", "a.txt", "-o", "a.annox"]) == 0

    assert capsys.readouterr() == ("Written: a.annox (blocks: 2, characters: 95).\n", "")
    opened = open_document(Path("a.annox"))
    assert (str(opened.document.article.text), opened.document.head.role.value) == (TEXT, "work")


@pytest.mark.parametrize("role", ["work", "key"])
def test_new_takes_a_role(role: str) -> None:
    assert main(["new", "a.txt", "-o", "a.annox", "--role", role]) == 0
    assert open_document(Path("a.annox")).document.head.role.value == role


def test_new_takes_a_codebook(capsys: Captured) -> None:
    Path("my.codebook.xml").write_text(
        '<codebook xmlns="urn:annotator:document:1" version="1.0" id="mine"><name xml:lang="en">Mine</name>'
        '<code id="g"><name xml:lang="en">G</name></code></codebook>',
        "utf-8",
    )

    assert main(["new", "a.txt", "-o", "a.annox", "--codebook", "my.codebook.xml"]) == 0
    assert open_document(Path("a.annox")).document.codebook.id == "mine"
    assert capsys.readouterr().err == ""


def test_new_tells_what_was_lost(capsys: Captured) -> None:
    Path("a.txt").write_bytes(b"Ein\fText.\r\n")

    assert main(["new", "a.txt", "-o", "a.annox"]) == 0
    assert capsys.readouterr().err == "annotator: a.txt: Form feeds replaced by line ends: 1.\n"


def test_new_takes_an_encoding() -> None:
    Path("a.txt").write_bytes("Élève".encode("cp850"))

    assert main(["new", "a.txt", "-o", "a.annox", "--encoding", "cp850"]) == 0
    assert str(open_document(Path("a.annox")).document.article.text) == "Élève"


def test_new_replaces_a_file_only_if_forced(capsys: Captured) -> None:
    Path("a.annox").write_text("mine")

    assert main(["new", "a.txt", "-o", "a.annox"]) == 2
    assert capsys.readouterr() == ("", "annotator: a.annox is there already and was not replaced.\n")
    assert Path("a.annox").read_text() == "mine"
    assert main(["new", "a.txt", "-o", "a.annox", "--force"]) == 0


def test_new_takes_chapters_of_a_book(capsys: Captured) -> None:
    Path("a.epub").write_bytes(epub({"eins": "<h1>Eins</h1><p>x.</p>", "zwei": "<h1>Zwei</h1><p>y.</p>"}))

    assert main(["new", "a.epub", "-o", "a.annox", "--chapters", "2"]) == 0

    assert str(open_document(Path("a.annox")).document.article.text) == "Zwei\ny.\n"
    assert "Blocks left out by the person who made the document: 2." in capsys.readouterr().err


@pytest.mark.parametrize("chapters", ["0", "3-2", "x", "-1"])
def test_new_refuses_chapters_that_are_none(chapters: str, capsys: Captured) -> None:
    Path("a.epub").write_bytes(epub({"eins": "<p>x.</p>"}))

    assert main(["new", "a.epub", "-o", "a.annox", f"--chapters={chapters}"]) == 2
    sentence = f"--chapters needs chapters such as 3 or 2-4, not “{chapters}”."
    assert sentence in capsys.readouterr().err


def test_new_fetches_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    page = Fetched(b"<p>Ein Satz.</p>", "https://a.example/b", "b", is_page=True)
    monkeypatch.setattr("annotator.services.fetch.fetch", lambda _address, _web: page)

    assert main(["new", "https://a.example/b", "-o", "a.annox"]) == 0

    assert open_document(Path("a.annox")).document.article.provenance.source == "https://a.example/b"


@pytest.mark.parametrize("article", ["no.txt", "empty.txt", "a.pdf"])
def test_new_refuses_what_is_no_article(article: str, capsys: Captured) -> None:
    Path("empty.txt").touch()
    Path("a.pdf").write_bytes(b"%PDF-1.7")

    assert main(["new", article, "-o", "a.annox"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("annotator: ")
    assert article in err
    assert not Path("a.annox").exists()


# ---- check ----------------------------------------------------------------------------------------


def test_check_is_content_with_a_good_file(file: Path, capsys: Captured) -> None:
    capsys.readouterr()

    assert main(["check", str(file)]) == 0
    assert capsys.readouterr() == ("Files checked: 1; problems found: 0.\n", "")


def test_check_prints_a_line_for_each_problem(faulty: Path, capsys: Captured) -> None:
    capsys.readouterr()

    assert main(["check", str(faulty)]) == 1
    problem, summary = capsys.readouterr().out.splitlines()
    assert re.match(r"a\.annox:\d+: annotation a[0-9a-f]{16}: .*schwiegt", problem)
    assert summary == "Files checked: 1; problems found: 1."


def test_check_goes_on_after_a_file_that_cannot_be_used(faulty: Path, capsys: Captured) -> None:
    Path("b.annox").write_text("<a>")
    capsys.readouterr()

    assert main(["check", "no.annox", "b.annox", "a.txt", str(faulty)]) == 2
    out, err = capsys.readouterr()
    assert out.endswith("Files checked: 1; problems found: 1.\n")
    assert [line.split(": ")[1] for line in err.splitlines()] == ["no.annox", "b.annox", "a.txt"]


def test_check_takes_a_codebook_too(tmp_path: Path, capsys: Captured) -> None:
    good = resource("codebooks", "media-literacy.xml")
    bad = tmp_path / "bad.codebook.xml"
    bad.write_text(good.read_text(encoding="utf-8").replace('key="1"', 'key="2"'), encoding="utf-8")

    assert main(["check", str(good)]) == 0
    assert capsys.readouterr().out == "Files checked: 1; problems found: 0.\n"
    assert main(["check", str(bad)]) == 1
    assert "code claim.number" in capsys.readouterr().out


def test_check_has_no_summary_of_nothing(capsys: Captured) -> None:
    assert main(["check", "no.annox"]) == 2
    assert capsys.readouterr() == ("", "annotator: no.annox: There is no file no.annox.\n")


# ---- show -----------------------------------------------------------------------------------------


def test_show_lists_in_reading_order(file: Path, capsys: Captured) -> None:
    main(
        ["add", str(file), "--code", "error.entity", "--quote", "😀", "--correction", "", "--comment", "A\nB"]
    )
    main(["add", str(file), "--code", "claim.fact", "--quote", "Kim", "--occurrence", "1"])
    capsys.readouterr()

    assert main(["show", str(file)]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        "Kim und Putin",
        "work",
        "Annotations: 2",
        "",
        "0–3  claim.fact  “Kim”",
        "",
        "48–49  error.entity  “😀” → “”",
        "    A",
        "    B",
    ]
    assert err == ""


def test_show_gives_json_to_programs(file: Path, capsys: Captured) -> None:
    main(["add", str(file), "--code", "error.entity", "--quote", "schweigt,", "--correction", "redet"])
    capsys.readouterr()

    assert main(["show", str(file), "--format", "json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    (annotation,) = shown.pop("annotations")
    assert shown == {"role": "work", "title": "Kim und Putin", "author": "", "class": ""}
    assert list(annotation) == [
        "id", "code", "spans", "state", "former", "attributes", "correction", "comment", "author", "origin",
        "detector", "detector_version",
    ]  # fmt: skip
    assert annotation["spans"] == [{"start": 18, "end": 27, "quote": "schweigt,"}]
    assert (annotation["code"], annotation["correction"]) == ("error.entity", "redet")
    assert (annotation["attributes"], annotation["comment"], annotation["origin"]) == ({}, "", "person")


def test_json_has_the_values_of_attributes_as_they_are(file: Path, capsys: Captured) -> None:
    document = open_document(file).document
    kinds = {
        "few": AttributeType.NUMBER,
        "half": AttributeType.NUMBER,
        "huge": AttributeType.NUMBER,
        "fine": AttributeType.NUMBER,
        "sure": AttributeType.YES_NO,
        "where": AttributeType.ADDRESSES,
    }
    own = tuple(Attribute(name, {"en": name}, kind, applies=("claim",)) for name, kind in kinds.items())
    annotation = replace(
        new_annotation([Span(0, 3)], "claim.fact"),
        attributes={
            "few": Decimal(3),
            "half": Decimal("0.50"),
            "huge": Decimal("1e99"),
            "fine": Decimal("0.12345678901234567"),
            "sure": True,
            "where": ("https://a.example", "https://b.example"),
        },
    )
    codebook = replace(document.codebook, attributes=(*document.codebook.attributes, *own))
    save_document(replace(document, codebook=codebook, annotations=(annotation,)), file, expected=None)
    capsys.readouterr()

    assert main(["show", str(file), "--format", "json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert main(["show", str(file)]) == 0

    assert shown["annotations"][0]["attributes"] == {
        "few": 3,
        "fine": "0.12345678901234567",
        "half": 0.5,
        "huge": "1E+99",
        "sure": True,
        "where": ["https://a.example", "https://b.example"],
    }
    assert "    where: https://a.example https://b.example\n" in capsys.readouterr().out


def test_show_prints_the_corrected_article(file: Path, capsys: Captured) -> None:
    main(["add", str(file), "--code", "error.entity", "--quote", "schweigt", "--correction", "redet"])
    capsys.readouterr()

    assert main(["show", str(file), "--format", "corrected"]) == 0
    out, err = capsys.readouterr()
    assert out == TEXT.replace("schweigt", "redet").rstrip("\n") + "\n"
    assert err == ""


def test_show_tells_corrections_that_overlap(file: Path, capsys: Captured) -> None:
    for words, correction in (("Kim schweigt", "Er schweigt"), ("schweigt", "")):
        main(["add", str(file), "--code", "error.entity", "--quote", words, "--correction", correction])
    capsys.readouterr()

    assert main(["show", str(file), "--format", "corrected"]) == 1
    out, err = capsys.readouterr()
    assert "Kim schweigt" in out
    start = TEXT.index("Kim schweigt")
    assert err == (
        f"annotator: a.annox: Corrections from {start} to {start + 12} overlap, so “Kim schweigt” stays: "
        "“Er schweigt”, “Kim ”.\n"
    )


def test_show_lists_what_is_usable_of_a_faulty_file(faulty: Path, capsys: Captured) -> None:
    capsys.readouterr()

    assert main(["show", str(faulty)]) == 1
    out, err = capsys.readouterr()
    assert out.startswith("Kim und Putin\n")
    assert err == "annotator: a.annox: Problems in this file: 1. “annotator check” lists them.\n"


# ---- hints ----------------------------------------------------------------------------------------

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


# ---- add ------------------------------------------------------------------------------------------


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


def test_a_note_corrects_nothing(file: Path, capsys: Captured) -> None:
    assert main(["add", str(file), "--code", "error.source", "--note", "--correction", "x"]) == 2

    assert "A note on the article can have no correction." in capsys.readouterr().err


def test_add_can_write_another_file(file: Path) -> None:
    before = file.read_bytes()

    assert main(["add", str(file), "--code", "claim.fact", "--quote", "redet", "-o", "b.annox"]) == 0
    assert main(["add", str(file), "--code", "claim.fact", "--quote", "redet", "-o", "b.annox"]) == 2
    assert (
        main(["add", str(file), "--code", "claim.fact", "--quote", "redet", "-o", "b.annox", "--force"]) == 0
    )
    assert file.read_bytes() == before
    assert main(["check", "b.annox"]) == 0


# ---- import-jsonl ---------------------------------------------------------------------------------


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


# ---- assign ---------------------------------------------------------------------------------------


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


# ---- reanchor ----------------------------------------------------------------------------------


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

"""What is printed cannot command a terminal, and never ends in an error about characters."""

import io
import sys
from pathlib import Path

import pytest

from annotator.cli.console import Console, printable
from annotator.core.messages import Message, Problem, untranslated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Café“ 😀 – ok", "„Café“ 😀 – ok"),
        ("a\nb\tc", "a\\nb\\tc"),
        ("\x1b[31mrot", "\\u001b[31mrot"),
        ("\x9b2J", "\\u009b2J"),
        ("a\u202eb\u2066c", "a\\u202eb\\u2066c"),
        ("Familie 👨\u200d👩", "Familie 👨\u200d👩"),
        ("weich\u00adtrenn", "weich\u00adtrenn"),
    ],
)
def test_what_a_terminal_would_obey_is_escaped(text: str, expected: str) -> None:
    assert printable(text) == expected


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (Problem(Message("x", "Falsch.")), "a b.annox: Falsch.\n"),
        (Problem(Message("x", "Falsch."), line=7), "a b.annox:7: Falsch.\n"),
        (
            Problem(Message("x", "Falsch: {a}.", a="\n"), line=7, item="annotation a1"),
            "a b.annox:7: annotation a1: Falsch: \\n.\n",
        ),
        (Problem(Message("x", "Falsch."), item="annotation a1"), "a b.annox: annotation a1: Falsch.\n"),
    ],
)
def test_a_problem_is_one_line(problem: Problem, expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    Console(untranslated).problem(Path("a b.annox"), problem)

    assert capsys.readouterr() == (expected, "")


def test_messages_go_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    console = Console(lambda _room, text: text.upper())

    console.tell(Message("x", "No."))
    console.tell(Message("x", "No."), Path("a/b.txt"))

    assert capsys.readouterr() == ("", "annotator: NO.\nannotator: a/b.txt: NO.\n")


def test_a_terminal_with_few_characters_gets_descriptions(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii", newline=""))

    Console(untranslated).line("„😀“")
    sys.stdout.flush()

    assert raw.getvalue() == b"\\u201e\\U0001f600\\u201c\n"

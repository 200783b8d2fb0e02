"""The command line speaks the language of the terminal."""

from pathlib import Path

import pytest

from annotator.cli import language as module
from annotator.cli.language import language, translator

GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>cli</name>
    <message><source>Why.</source><translation>Warum.</translation></message>
    <message><source>New.</source><translation type="unfinished"></translation></message>
</context>
<context>
    <name>core</name>
    <message><source>Why.</source><translation>Wozu.</translation></message>
</context>
</TS>
"""


@pytest.fixture
def _german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "annotator_de.ts").write_text(GERMAN, "utf-8")
    monkeypatch.setattr(module, "resource", lambda _folder, name: tmp_path / name)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de"}, "de"),
        ({"LANG": "de-AT"}, "de"),
        ({"LANG": "DE_ch"}, "de"),
        ({"LANG": "den_NP"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "C", "LC_MESSAGES": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": ""}, "de"),
    ],
)
def test_the_first_variable_that_is_set_decides(environment: dict[str, str], expected: str) -> None:
    assert language(environment) == expected


def test_without_german_nothing_is_translated() -> None:
    assert translator({"LANG": "C"})("cli", "Why.") == "Why."


@pytest.mark.usefixtures("_german")
@pytest.mark.parametrize(
    ("room", "text", "expected"),
    [
        ("cli", "Why.", "Warum."),
        ("core", "Why.", "Wozu."),
        ("cli", "New.", "New."),
        ("cli", "Unknown.", "Unknown."),
        ("formats", "Why.", "Why."),
    ],
)
def test_sentences_are_found_by_room_and_text(room: str, text: str, expected: str) -> None:
    assert translator({"LANG": "de_DE"})(room, text) == expected


def test_the_translations_of_the_window_can_be_read() -> None:
    assert translator({"LANG": "de_DE"})("no room", "no sentence") == "no sentence"

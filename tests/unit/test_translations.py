"""Translations that lose something of their sentence are told."""

from pathlib import Path

import pytest

from translations import faults, losses

_PAGE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de"><context><name>Window</name>{message}</context></TS>
"""


def _faults(tmp_path: Path, message: str) -> list[str]:
    ts = tmp_path / "annotator_de.ts"
    ts.write_text(_PAGE.format(message=message), encoding="utf-8")
    return list(faults(ts))


@pytest.mark.parametrize(
    ("text", "translated"),
    [
        ("The file {name} is missing.", "Die Datei {name} fehlt."),
        ("{a} of {b}", "{b}, davon {a}"),
        ("&Open…", "Ö&ffnen…"),
        ("Save && close", "Sichern && schließen"),
        ("%1 of %2", "%2, davon %1"),
    ],
)
def test_a_faithful_translation_passes(text: str, translated: str) -> None:
    assert list(losses(text, translated)) == []


@pytest.mark.parametrize(
    ("text", "translated", "fault"),
    [
        ("The file {name} is missing.", "Die Datei {nam} fehlt.", "other placeholders"),
        ("{a} and {a}", "{a}", "other placeholders"),
        ("%1 of %2", "%1 von %1", "other placeholders"),
        ("&Open", "Öffnen", "other accelerators (&)"),
        ("Save && close", "Sichern & &schließen", "other accelerators (&)"),
        ("Open…", "Öffnen", "other ending (…)"),
        ("Page ", "Seite", "other spaces at the ends"),
    ],
)
def test_a_translation_that_loses_something_is_told(text: str, translated: str, fault: str) -> None:
    assert list(losses(text, translated)) == [fault]


def test_an_unfinished_translation_is_told(tmp_path: Path) -> None:
    message = '<message><source>Open</source><translation type="unfinished">Öffnen</translation></message>'

    assert _faults(tmp_path, message) == ["unfinished: Window: “Open”"]


def test_an_empty_plural_form_is_told(tmp_path: Path) -> None:
    forms = "<numerusform>%n Stelle</numerusform><numerusform></numerusform>"
    message = f'<message numerus="yes"><source>%n</source><translation>{forms}</translation></message>'

    assert _faults(tmp_path, message) == ["unfinished: Window: “%n”"]


def test_a_plural_must_show_its_number_but_one_may_be_a_word(tmp_path: Path) -> None:
    forms = "<numerusform>eine Stelle</numerusform><numerusform>{}</numerusform>"
    message = '<message numerus="yes"><source>%n</source><translation>' + forms + "</translation></message>"

    assert _faults(tmp_path, message.format("%n Stellen")) == []
    assert _faults(tmp_path, message.format("Stellen")) == ["%n is missing in the plural: Window: “%n”"]

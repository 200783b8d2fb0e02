"""Annotations are listed for people and for programs, and the corrected article is printed."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from annotator.__main__ import main
from annotator.core.codebook import Attribute, AttributeType
from annotator.core.text import Span
from annotator.services.annotate import new_annotation
from annotator.services.open import open_document
from annotator.services.save import save_document
from tests.unit.cli.calls import TEXT, Captured


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

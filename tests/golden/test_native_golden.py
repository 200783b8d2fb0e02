"""The app's own file looks as it always did: whoever changes it sees here what changes in people's files."""

import difflib
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.document import Document
from annotator.formats.native.codebook import read_codebook, write_codebook
from annotator.formats.native.read import read
from annotator.formats.native.write import write
from tests.contract.documents import FULL

GOLDEN = Path(__file__).parent / "native"
CODEBOOK = Path(__file__).resolve().parents[2] / "resources" / "codebooks" / "media-literacy.xml"


def _difference(expected: bytes, actual: bytes) -> list[str]:
    lines = (data.decode().splitlines() for data in (expected, actual))
    return list(difflib.unified_diff(*lines, "golden", "written", lineterm="", n=1))


def _changed_lines(document: Document) -> list[str]:
    difference = _difference(write(FULL), write(document))
    return [line for line in difference if line[0] in "+-" and not line.startswith(("+++", "---"))]


def test_a_full_document_is_written_as_in_the_golden_file() -> None:
    expected = (GOLDEN / "full.annox").read_bytes()

    actual = write(FULL)

    assert actual == expected, "\n".join(_difference(expected, actual))


def test_the_golden_file_is_read_as_the_full_document() -> None:
    reading = read((GOLDEN / "full.annox").read_bytes(), "full.annox")

    assert reading.problems == ()
    assert reading.document == FULL


def test_what_a_newer_minor_version_wrote_anywhere_survives_reading_and_writing() -> None:
    expected = (GOLDEN / "newer.annox").read_bytes()

    reading = read(expected, "newer.annox")
    actual = write(reading.document)

    assert reading.problems == ()
    assert actual == expected, "\n".join(_difference(expected, actual))


def test_the_bundled_codebook_is_written_as_it_stands() -> None:
    expected = CODEBOOK.read_bytes()

    actual = write_codebook(read_codebook(expected, CODEBOOK.name))

    assert actual == expected, "\n".join(_difference(expected, actual))


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"comment": "neu"}, ["+      <comment>neu</comment>"]),
        ({"correction": None}, ["-      <correction/>"]),
    ],
)
def test_a_changed_annotation_changes_few_lines(change: dict[str, str | None], expected: list[str]) -> None:
    annotations = [
        replace(annotation, **change) if annotation.id == "a2" else annotation  # type: ignore[arg-type] - names vary
        for annotation in FULL.annotations
    ]

    assert _changed_lines(replace(FULL, annotations=tuple(annotations))) == expected


def test_the_order_in_which_annotations_are_given_does_not_matter() -> None:
    assert _changed_lines(replace(FULL, annotations=FULL.annotations[::-1])) == []

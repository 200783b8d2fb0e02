"""The app's own file looks as it always did: whoever changes it sees here what changes in people's files."""

import difflib
from dataclasses import replace
from pathlib import Path

from annotator.core.document import Document
from annotator.formats.native.codebook import read_codebook, write_codebook
from annotator.formats.native.read import read
from annotator.formats.native.write import write
from tests.contract.documents import FULL

GOLDEN = Path(__file__).parent / "native"
CODEBOOK = Path(__file__).resolve().parents[2] / "resources" / "codebooks" / "media-literacy.xml"


def _difference(expected: bytes, actual: bytes) -> list[str]:
    golden, written = expected.decode().split("\n"), actual.decode().split("\n")
    return list(difflib.unified_diff(golden, written, "golden", "written", lineterm="", n=1))


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


def test_a_changed_annotation_changes_few_lines() -> None:
    changed = tuple(
        replace(annotation, comment="neu") if annotation.id == "a2" else annotation
        for annotation in FULL.annotations
    )

    assert _changed_lines(replace(FULL, annotations=changed)) == ["+      <comment>neu</comment>"]


def test_the_order_in_which_annotations_are_given_does_not_matter() -> None:
    assert _changed_lines(replace(FULL, annotations=FULL.annotations[::-1])) == []

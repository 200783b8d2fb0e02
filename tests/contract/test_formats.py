"""What every format promises, whatever kind of file it writes."""

from pathlib import Path

import pytest

from annotator.core.document import Document, LiveDocument
from annotator.core.errors import ReadError
from annotator.formats._registry import FORMATS, Format, format_of
from tests.contract.documents import DOCUMENTS, FULL

formats = pytest.mark.parametrize("each", FORMATS, ids=lambda each: each.name)
documents = pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)

DAMAGED = (
    b"",
    b"\0" * 1000,
    bytes(range(256)) * 10,
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"{}",
    b"<html><body/></html>",
    b"\x1f\x8b\x08\0" + b"\0" * 100,
)


@formats
@documents
def test_reading_what_was_written_gives_the_same_document(each: Format, document: Document) -> None:
    reading = each.read(each.write(document), "file")

    assert reading.document == document
    assert reading.problems == ()


@formats
@documents
def test_writing_twice_gives_the_same_bytes(each: Format, document: Document) -> None:
    data = each.write(document)

    assert each.write(document) == data
    assert each.write(each.read(data, "file").document) == data


@formats
@documents
def test_what_was_read_can_be_worked_on(each: Format, document: Document) -> None:
    live = LiveDocument(each.read(each.write(document), "file").document)

    assert live.snapshot() == document


@formats
def test_it_knows_its_own_files_by_content(each: Format) -> None:
    assert format_of(each.write(FULL), "no name") is each


@formats
def test_it_knows_its_own_files_by_name(each: Format) -> None:
    for extension in each.extensions:
        assert format_of(b"damaged", f"Anna.K{extension.upper()}") is each


@formats
@pytest.mark.parametrize("data", DAMAGED)
def test_a_file_of_another_kind_is_refused_with_a_sentence_that_names_it(each: Format, data: bytes) -> None:
    with pytest.raises(ReadError, match="Hausaufgabe"):
        each.read(data, "Hausaufgabe")


@formats
def test_a_file_cut_short_anywhere_is_refused(each: Format) -> None:
    data = each.write(FULL)

    for length in range(0, len(data) - 2, 97):
        with pytest.raises(ReadError):
            each.read(data[:length], "file")


@formats
def test_a_file_with_a_flipped_bit_is_refused_or_read_into_a_document_that_can_be_worked_on(
    each: Format,
) -> None:
    data = each.write(FULL)

    for place in range(0, len(data), 61):
        damaged = data[:place] + bytes([data[place] ^ 4]) + data[place + 1 :]
        try:
            reading = each.read(damaged, "file")
        except ReadError:
            continue
        LiveDocument(reading.document)
        each.write(reading.document)


@formats
def test_hostile_files_are_refused(each: Format, shared: Path) -> None:
    files = sorted((shared / "data" / "hostile_xml" / "xmltestdata").iterdir())

    assert files
    for file in files:
        with pytest.raises(ReadError, match=file.name):
            each.read(file.read_bytes(), file.name)

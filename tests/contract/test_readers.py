"""What every reader promises, whatever kind of file it reads."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.core.article import BlockKind
from annotator.core.errors import AnnotatorError, ReadError
from annotator.core.text import ArticleText, storable
from annotator.readers._registry import READERS, Reader, reader_for
from annotator.readers.result import ReadResult
from tests.contract import made
from tests.contract.files import FILES, HEADING, LOST, PARAGRAPH, WORDS

HOSTILE = (
    b"",
    b"\0" * 1000,
    bytes(range(256)) * 10,
    b"\xff\xfe",
    b"\xff\xfe\0\0",
    b"%PDF-1.4",
    b"PK\x03\x04" + b"\0" * 100,
    b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
    b"\xed\xa0\x80" * 50,
    b"\x1b[2J" * 100,
    ("a" + "\u0301" * 10_000).encode(),
    b"\r" * 10_000 + b"a",
    b"<!DOCTYPE html>" + b"<div>" * 20_000 + b"tief",
    b"<!DOCTYPE html><html><body><p>" + b"<b><i>" * 5_000 + b"schief",
    b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\n\nohne Seite\n--a--",
    b"> " * 10_000 + b"tief",
    b"[" * 10_000,
)

readers = pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.NAME)


def _read(reader: Reader) -> ReadResult:
    name, data = FILES[reader.NAME]
    return reader.read(data, name)


@readers
def test_it_recognises_its_own_files(reader: Reader) -> None:
    name, data = FILES[reader.NAME]

    assert reader_for(data, name) is reader


@readers
def test_it_is_not_misled_by_a_wrong_name(reader: Reader) -> None:
    data = FILES[reader.NAME][1]

    wrong = reader_for(data, "a.pdf")

    assert wrong is reader or reader.NAME == "Markdown"


@readers
def test_its_article_holds_the_words(reader: Reader) -> None:
    assert str(_read(reader).article.text).split() == WORDS.split()


@readers
def test_its_blocks_are_a_heading_and_a_paragraph(reader: Reader) -> None:
    article = _read(reader).article

    blocks = [(block.kind, article.text.quote(block.span)) for block in article.blocks]

    assert blocks == [(BlockKind.HEADING, HEADING), (BlockKind.PARAGRAPH, PARAGRAPH)]


@readers
def test_it_knows_title_and_language(reader: Reader) -> None:
    provenance = _read(reader).article.provenance

    assert (provenance.title, provenance.language) == (HEADING, "de")


@readers
def test_it_tells_what_it_lost_in_the_provenance(reader: Reader) -> None:
    result = _read(reader)

    assert result.article.provenance.losses == LOST[reader.NAME]
    assert [str(loss) for loss in result.losses] == [str(loss.message) for loss in LOST[reader.NAME]]


@readers
def test_reading_twice_gives_the_same(reader: Reader) -> None:
    assert _read(reader) == _read(reader)


@readers
@pytest.mark.parametrize("data", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_files_give_a_storable_article_or_an_error_that_names_them(
    reader: Reader, data: bytes
) -> None:
    reader.sniff(data, "böse.bin")
    try:
        text = reader.read(data, "böse.bin").article.text
    except ReadError as error:
        assert "böse.bin" in str(error)  # noqa: PT017 - either way is fine
    else:
        assert text == ArticleText(storable(str(text))[0])


@readers
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_truncated_and_damaged_files_end_in_an_article_or_one_clear_sentence(
    reader: Reader, data: st.DataObject
) -> None:
    name, intact = FILES[reader.NAME]
    damaged = bytearray(intact[: data.draw(st.integers(0, len(intact)))])
    for place in data.draw(st.lists(st.integers(0, len(intact) - 1), max_size=5)):
        if place < len(damaged):
            damaged[place] ^= 1 << data.draw(st.integers(0, 7))

    try:
        reader.read(bytes(damaged), name)
    except AnnotatorError as error:
        assert name in str(error)  # noqa: PT017 - either way is fine


@pytest.mark.parametrize("name", ["Word document", "OpenDocument text", "electronic book"])
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_damage_inside_of_packed_files_ends_the_same_way(name: str, data: st.DataObject) -> None:
    file_name, intact = FILES[name]
    with ZipFile(BytesIO(intact)) as archive:
        parts = {path: bytearray(archive.read(path)) for path in archive.namelist()}
    part = parts[data.draw(st.sampled_from(sorted(parts)))]
    for place in data.draw(st.lists(st.integers(0, max(len(part) - 1, 0)), max_size=5)):
        part[place : place + 1] = data.draw(st.sampled_from((b"", b"<", b"&", b"]]>", b"\0", b"\xff")))

    try:
        reader_for(intact, file_name).read(
            made.packed({path: bytes(part) for path, part in parts.items()}), "a"
        )
    except AnnotatorError as error:
        assert str(error).startswith("a ")  # noqa: PT017 - either way is fine


@given(st.binary(max_size=200))
@example(b"")
def test_whatever_is_found_can_be_asked(data: bytes) -> None:
    assert reader_for(data, "a.bin") in READERS

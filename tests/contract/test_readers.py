"""What every reader promises, whatever kind of file it reads."""

import pytest

from annotator.core.errors import ReadError
from annotator.core.text import ArticleText, storable
from annotator.readers import plain
from annotator.readers._registry import READERS, Reader

WORDS = "Überschrift\n\nEin Absatz mit 😀 und Cafe\u0301, der länger ist als die Überschrift darüber.\n"

FILES = {plain.NAME: WORDS.encode()}
"""For each reader a file that holds `WORDS`, as well as that kind of file can."""

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
)

readers = pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.NAME)


@readers
def test_a_reader_has_a_file_for_these_tests(reader: Reader) -> None:
    assert reader.NAME in FILES


@readers
def test_it_recognises_its_own_files_by_content(reader: Reader) -> None:
    assert reader.sniff(FILES[reader.NAME], "no name")


@readers
def test_its_article_holds_the_words(reader: Reader) -> None:
    article = reader.read(FILES[reader.NAME], "a").article

    assert str(article.text).split() == WORDS.split()


@readers
def test_its_blocks_hold_every_word_and_no_blank_one(reader: Reader) -> None:
    article = reader.read(FILES[reader.NAME], "a").article

    quotes = [article.text.quote(block.span) for block in article.blocks]

    assert " ".join(quotes).split() == str(article.text).split()
    assert all(quote.strip() for quote in quotes)


@readers
def test_reading_twice_gives_the_same(reader: Reader) -> None:
    data = FILES[reader.NAME]

    assert reader.read(data, "a") == reader.read(data, "a")


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

"""A file with mistakes is read as far as it goes, and every mistake is told with its line and item."""

import datetime

import pytest

from annotator.core.document import LiveDocument, Role
from annotator.core.errors import ReadError
from annotator.core.text import Span
from annotator.formats.native.read import read
from annotator.formats.native.write import write
from tests.unit.formats.native.faulty import reading_of, told_of


def test_the_file_these_tests_start_from_has_no_problem() -> None:
    reading = reading_of()

    assert told_of(reading) == []
    assert len(reading.document.annotations) == 2


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            'role="key"',
            'role="boss"',
            "2: None: This is not as the schema says: Element 'document', attribute 'role'",
        ),
        (
            'version="1.0" id',
            "id",
            "2: None: This is not as the schema says: Element 'document': The attribute 'version'",
        ),
        ('start="4"', 'start="-4"', "33: annotation a1: This is not as the schema says: Element 'span'"),
        ('origin="person"', 'origin="cat"', "31: annotation a1: This is not as the schema says"),
        (
            'kind="paragraph" start="6"',
            'kind="song" start="6"',
            "15: block 2: This is not as the schema says",
        ),
        (
            '<code id="claim" key="1"/>',
            '<code key="1" color="red"/>',
            "19: code 1: This is not as the schema says",
        ),
        ('type="number"', 'type="maybe"', "25: attribute count: This is not as the schema says"),
        (
            "<author>Anna</author>",
            "<auhtor>A</auhtor>",
            "4: None: This is not as the schema says: Element 'auhtor'",
        ),
        (
            "<author>Anna</author>",
            '<x:a xmlns:x="urn:x"/>',
            "4: None: This is not as the schema says: Element '{urn:x}a'",
        ),
        (
            "2026-11-24T08:15:00Z</created>",
            "2026-11-24T08:15:00</created>",
            "5: None: This is not as the schema",
        ),
        (
            'modified="2026-11-24T08:15:00Z"',
            'modified="gestern"',
            "31: annotation a1: This is not as the schema says",
        ),
        ("2024-11-13", "2024-11-31", "9: None: This is not as the schema says: Element 'published'"),
        ('id="d1"', 'id="d 1"', "2: None: This is not as the schema says"),
        ('id="a2"', 'id="a2" stars="3"', "37: annotation a2: This is not as the schema says"),
        ('xml:space="preserve"', "", "11: None: This is not as the schema says: Element 'text'"),
    ],
)
def test_what_the_schema_forbids_is_told_with_line_and_item(old: str, new: str, told: str) -> None:
    reading = reading_of((old, new))

    assert any(each.startswith(told) for each in told_of(reading)), told_of(reading)
    LiveDocument(reading.document)
    assert read(write(reading.document), "again").problems == ()


def test_what_cannot_be_used_has_a_stand_in() -> None:
    reading = reading_of(
        ('role="key"', 'role="boss"'),
        ('id="d1"', 'id=""'),
        ("<created>2026-11-24T08:15:00Z</created>", ""),
        ("2024-11-13", "im Herbst"),
        ('created="2026-11-24T08:15:00Z"', ""),
        ('origin="person"', 'origin="cat"'),
    )

    head = reading.document.head
    first = reading.document.annotations[0]
    assert (head.role, head.id, head.created.year) == (Role.WORK, "unnamed", 1970)
    assert reading.document.article.provenance.published is None
    assert first.created == datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
    assert first.origin == "person"


def test_a_document_of_nothing_but_its_text_is_read() -> None:
    file = '<document xmlns="urn:annotator:document:1"><article><text>Hallo</text></article></document>'

    reading = read(file.encode(), "x.annox")

    assert str(reading.document.article.text) == "Hallo"
    assert reading.document.annotations == ()
    assert reading.problems != ()
    LiveDocument(reading.document)


@pytest.mark.parametrize("without", ["<article/>", ""])
def test_a_document_without_a_text_is_refused(without: str) -> None:
    file = f'<document xmlns="urn:annotator:document:1" version="1.0">{without}</document>'

    with pytest.raises(ReadError, match=r"x\.annox holds no article"):
        read(file.encode(), "x.annox")


def test_a_changed_text_is_told() -> None:
    assert told_of(reading_of(("Die 😀 lachen", "Die 😀 lachen!"))) == [
        "7: article: The text has 22 characters, not 21 as the file says.",
        "7: article: The text has been changed: its SHA-256 is not the one in the file.",
        "32: annotation a1: “ 😀 lachen „laut“.\n” is not what stands after the span.",
        "38: annotation a2: The quote “„laut“” is not what the text says from 13 to 19: “ „laut”.",
        "38: annotation a2: “Die 😀 lachen ” is not what stands before the span.",
        "38: annotation a2: “.\n” is not what stands after the span.",
    ]


def test_an_sha_256_in_capital_letters_is_the_same() -> None:
    digest = "e75e7cb7835b6ae6b9909f7ecd953a177758a68761c746a12bff69e5255c19bb"

    assert told_of(reading_of((digest, digest.upper()))) == []


def test_a_carriage_return_in_the_text_becomes_a_line_feed_and_is_told() -> None:
    reading = reading_of(("„laut“.\n", "„laut“.&#13;"))

    assert str(reading.document.article.text) == "Die 😀 lachen „laut“.\n"
    assert told_of(reading) == [
        "11: article: The text holds line ends or characters that had to be replaced."
    ]


@pytest.mark.parametrize(
    "place", ['start="4" end="20"', 'start="6" end="22"', 'start="7" end="7"', 'start="6" end="x"', 'end="9"']
)
def test_a_block_that_does_not_fit_is_left_out(place: str) -> None:
    reading = reading_of(('start="6" end="20"', place))

    assert [block.span for block in reading.document.article.blocks] == [Span(0, 5)]
    message = "The block is left out: it overlaps another one, or its place or kind cannot be used."
    assert f"15: block 2: {message}" in told_of(reading)


@pytest.mark.parametrize("day", ["2024-11-13T00:00", "0000-01-01", "2024-11-13Z"])
def test_a_day_that_is_none_is_told_once(day: str) -> None:
    reading = reading_of(("2024-11-13", day))

    assert len(reading.problems) == 1
    assert reading.document.article.provenance.published is None


@pytest.mark.parametrize(
    "time", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2024-06-30T24:00:00Z"]
)
def test_a_time_that_the_calendar_here_does_not_have_is_told(time: str) -> None:
    reading = reading_of(("<created>2026-11-24T08:15:00Z", f"<created>{time}"))

    assert told_of(reading) == [f"5: None: “{time}” is no time that can be used."]
    assert reading.document.head.created.year == 1970


def test_times_of_other_zones_become_utc() -> None:
    reading = reading_of(("<created>2026-11-24T08:15:00Z", "<created>2026-11-24T10:15:00.5+02:00"))

    assert reading.problems == ()
    assert reading.document.head.created == datetime.datetime(2026, 11, 24, 8, 15, 0, 500_000, datetime.UTC)

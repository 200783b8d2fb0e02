import datetime
from dataclasses import replace
from decimal import Decimal

import pytest

from annotator.core.annotation import Annotation, AttributeValue, Link
from annotator.core.codebook import Code, Codebook
from annotator.core.document import Document
from annotator.core.errors import WriteError
from annotator.core.text import Span
from annotator.core.unknown import Unknown
from annotator.formats.native import vocabulary
from annotator.formats.native.codebook import write_codebook
from annotator.formats.native.read import read
from annotator.formats.native.write import write
from tests.builders import CODEBOOK, annotation, document
from tests.contract.documents import FULL


def _with(change: Annotation) -> Document:
    return document(change)


def _lines(data: bytes) -> list[str]:
    return [line.strip() for line in data.decode().split("\n")]


def test_a_file_is_utf_8_with_line_feeds_and_ends_in_one() -> None:
    data = write(document(annotation()))

    assert data.startswith(
        b'<?xml version="1.0" encoding="UTF-8"?>\n<document xmlns="urn:annotator:document:1"'
    )
    assert data.endswith(b"</document>\n")
    assert b"\r" not in data
    assert "👨‍👩‍👧‍👦 im Cafe\u0301 las „Ja 😀“ und\tschwieg.".encode() in data


def test_an_empty_correction_deletes_and_none_proposes_nothing() -> None:
    assert "<correction/>" in _lines(write(_with(replace(annotation(), correction=""))))
    assert b"<correction" not in write(_with(replace(annotation(), correction=None)))


def test_surroundings_with_tabs_and_line_feeds_are_written_as_references() -> None:
    data = write(document(annotation("a1", (2, 3)), text="\t\nx\n\t"))

    assert '<span start="2" end="3" prefix="&#9;&#10;" suffix="&#10;&#9;">x</span>' in _lines(data)


def test_a_quote_of_blanks_only_is_kept_from_tools_that_reformat() -> None:
    data = write(document(annotation("a1", (1, 2)), text="a b"))

    assert b'xml:space="preserve"> </span>' in data


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Zeile\r\nZeile\rZeile", "Zeile\nZeile\nZeile"),
        ("Glocke \x07 und \x00", "Glocke \ufffd und \ufffd"),
        ("halbes \ud83d Zeichen", "halbes \ufffd Zeichen"),
        ("\ufffe\uffff", "\ufffd\ufffd"),
        ("Seite\x0cSeite", "Seite\nSeite"),
    ],
)
def test_what_xml_cannot_carry_in_typed_texts_is_replaced(typed: str, stored: str) -> None:
    change = replace(
        annotation(),
        comment=typed,
        correction=typed,
        author=typed,
        attributes={"note": typed, "more": (typed,)},
    )

    back = read(write(_with(change)), "x.annox").document.annotations[0]

    assert (back.comment, back.correction, back.author) == (stored, stored, stored)
    assert back.attributes == {"note": stored, "more": (stored,)}


def test_times_are_written_in_utc() -> None:
    there = datetime.timezone(datetime.timedelta(hours=2))
    change = replace(annotation(), created=datetime.datetime(2024, 6, 19, 14, 0, 0, 5, tzinfo=there))

    data = write(_with(change))

    assert b'created="2024-06-19T12:00:00.000005Z" modified="2024-06-19T12:00:00Z"' in data


@pytest.mark.parametrize(
    ("value", "line"),
    [
        ("ja & nein", '<value attribute="x">ja &amp; nein</value>'),
        ("", '<value attribute="x"/>'),
        (True, '<value attribute="x" type="yes-no">true</value>'),
        (False, '<value attribute="x" type="yes-no">false</value>'),
        (Decimal("1E+2"), '<value attribute="x" type="number">1E+2</value>'),
        (Decimal("-0.10"), '<value attribute="x" type="number">-0.10</value>'),
        ((), '<value attribute="x" type="addresses"/>'),
        (("http://a/?b&c",), "<address>http://a/?b&amp;c</address>"),
    ],
)
def test_a_value_says_its_type(value: AttributeValue, line: str) -> None:
    assert line in _lines(write(_with(annotation(attributes={"x": value}))))


def test_values_are_sorted_by_attribute() -> None:
    data = write(_with(annotation(attributes={"b": "1", "a": "2"})))

    assert data.index(b'attribute="a"') < data.index(b'attribute="b"')


@pytest.mark.parametrize(
    "change",
    [
        replace(annotation(), id=""),
        replace(annotation(), id="a 1"),
        replace(annotation(), id="a\x00"),
        replace(annotation(), id="x" * 201),
        replace(annotation(), code="claim fact"),
        replace(annotation(), links=(Link("", "a1"),)),
        replace(annotation(), links=(Link("same", "a\n1"),)),
        replace(annotation(), attributes={"a b": "1"}),
        replace(annotation(), attributes={"a": Decimal("NaN")}),
        replace(annotation(), attributes={"a": Decimal("Infinity")}),
        replace(annotation(), attributes={"a": Decimal("1E+1000000")}),
        replace(annotation(), attributes={"a": Decimal("1" * 41)}),
    ],
)
def test_what_no_reader_would_accept_is_not_written(change: Annotation) -> None:
    with pytest.raises(WriteError, match="cannot be written"):
        write(_with(change))


@pytest.mark.parametrize(
    "code",
    [
        Code("a b", {}),
        Code("a", {"de DE": "x"}),
        Code("a", {}, color="red"),
        Code("a", {}, key="F1"),
        Code("a", {}, key=" "),
        Code("a", {}, weight=float("inf")),
        Code("a", {}, weight=float("nan")),
    ],
)
def test_a_code_that_no_reader_would_accept_is_not_written(code: Code) -> None:
    with pytest.raises(WriteError, match="cannot be written"):
        write_codebook(Codebook("c", {}, (code,)))


def test_a_document_with_too_many_annotations_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, "MAX_ANNOTATIONS", 1)

    with pytest.raises(WriteError, match="too large"):
        write(document(annotation("a1"), annotation("a2")))
    with pytest.raises(WriteError, match="too large"):
        write(replace(document(), dismissed=FULL.dismissed))


def test_a_file_that_could_not_be_read_again_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, "MAX_BYTES", 1000)

    with pytest.raises(WriteError, match="too large"):
        write(document(annotation("a1")))


def test_a_document_with_something_unknown_says_a_minor_version_that_allows_it() -> None:
    unknown = Unknown(attributes=(("stars", "3"),))
    codebook = replace(CODEBOOK, codes=(replace(CODEBOOK.codes[0], unknown=unknown), *CODEBOOK.codes[1:]))

    data = write(document(annotation(), codebook=codebook))
    reading = read(data, "x.annox")

    assert b'version="1.1"' in data
    assert reading.problems == ()
    assert reading.document.codebook == codebook
    assert b'version="1.1"' in write_codebook(codebook)


def test_what_is_unknown_about_a_part_goes_with_the_part() -> None:
    unknown = Unknown(
        attributes=(("span=2\nsure", "1"), ("value=x\nsince", "1"), ("{urn:a}b", "2"), ("{urn:a}c", "<3>")),
        elements=("link=1\n<why/>", "value=gone\n<why/>", "\n<reply/>"),
    )
    change = replace(annotation(), unknown=unknown)

    lines = _lines(write(_with(change)))

    assert any(line.endswith('xmlns:n1="urn:a" n1:b="2" xmlns:n2="urn:a" n2:c="&lt;3>">') for line in lines)
    assert "<reply/>" in lines
    assert not any("why" in line or "sure" in line or "since" in line for line in lines)


def test_the_head_keeps_what_is_unknown_anywhere_around_the_article() -> None:
    head = document().head
    unknown = Unknown(attributes=(("article=1\ttext=1\nchecked", "yes"),), elements=("\n<more/>",))
    full = replace(document(annotation("a1", (4, 11))), head=replace(head, unknown=unknown, minor=2))

    reading = read(write(full), "x.annox")

    assert reading.problems == ()
    assert reading.document == full


def test_a_span_of_a_text_full_of_markup_is_quoted_exactly() -> None:
    text = "<?codebook?> <?annotations?> <annotations> ]]> &amp; <!-- -->"
    full = document(annotation("a1", (0, len(text))), text=text)

    reading = read(write(full), "x.annox")

    assert reading.problems == ()
    assert reading.document.annotations[0].spans == (Span(0, len(text)),)
    assert str(reading.document.article.text) == text

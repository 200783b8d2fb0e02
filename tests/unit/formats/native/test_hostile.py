"""Files that were made to hurt are refused quickly, with a sentence that names the file."""

import gzip
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.errors import ReadError
from annotator.formats.native import vocabulary
from annotator.formats.native.codebook import read_codebook
from annotator.formats.native.read import read
from annotator.formats.native.write import write
from tests.builders import annotation, document
from tests.contract.documents import FULL

GOOD = write(FULL).decode()
DECLARATION, _, BODY = GOOD.partition("\n")


def _with_type(definitions: str, body: str = BODY) -> bytes:
    return f"{DECLARATION}\n<!DOCTYPE document [{definitions}]>\n{body}".encode()


LAUGHS = '<!ENTITY a0 "ha">' + "".join(
    f'<!ENTITY a{number} "{f"&a{number - 1};" * 10}">' for number in range(1, 12)
)

DOCUMENT_TYPES = {
    "bare": f"{DECLARATION}<!DOCTYPE document>{BODY}".encode(),
    "external": f'{DECLARATION}<!DOCTYPE document SYSTEM "http://127.0.0.1/x.dtd">{BODY}'.encode(),
    "public": f'{DECLARATION}<!DOCTYPE document PUBLIC "-//X//Y" "file:///etc/passwd">{BODY}'.encode(),
    "entity unused": _with_type('<!ENTITY a "b">'),
    "external entity": _with_type('<!ENTITY a SYSTEM "file:///etc/passwd">', BODY.replace("7b", "&a;")),
    "parameter entity": _with_type('<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;'),
    "billion laughs": _with_type(LAUGHS, BODY.replace("7b", "&a11;")),
    "laughs in an attribute": _with_type(LAUGHS, BODY.replace('id="d1"', 'id="&a11;"')),
    "default attribute": _with_type('<!ATTLIST document role CDATA "key">'),
}

DAMAGED = {
    "gzip": gzip.compress(GOOD.encode()),
    "undefined entity": GOOD.replace("7b", "&nbsp;").encode(),
    "control character": GOOD.replace("7b", "\x01").encode(),
    "reference to a control character": GOOD.replace("7b", "&#1;").encode(),
    "reference to a surrogate": GOOD.replace("7b", "&#xD83D;").encode(),
    "bytes that are no UTF-8": GOOD.encode().replace(b"7b", b"\xff\xfe"),
    "unknown encoding": GOOD.replace("UTF-8", "klingon").encode(),
    "cut short": GOOD.encode()[:-20],
    "two documents": (GOOD + BODY).encode(),
    "doubled attribute": GOOD.replace('id="d1"', 'id="d1" id="d2"').encode(),
    "unbound prefix": GOOD.replace("<head>", "<x:head>").replace("</head>", "</x:head>").encode(),
}


@pytest.mark.parametrize("data", DOCUMENT_TYPES.values(), ids=DOCUMENT_TYPES)
def test_a_file_with_a_document_type_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"Anna\.annox declares a document type"):
        read(data, "Anna.annox")
    with pytest.raises(ReadError, match=r"Anna\.annox declares a document type"):
        read_codebook(data, "Anna.annox")


@pytest.mark.parametrize("data", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"Anna\.annox is no XML that can be read, or it is damaged"):
        read(data, "Anna.annox")


@pytest.mark.parametrize("data", [b"", b" \n"])
def test_an_empty_file_is_refused_and_it_is_said_what_to_do(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"Anna\.annox is empty\. Open another copy"):
        read(data, "Anna.annox")


def test_a_declared_document_type_in_utf_16_is_refused() -> None:
    data = _with_type('<!ENTITY a "b">').decode().replace("UTF-8", "UTF-16").encode("utf-16")

    with pytest.raises(ReadError, match="declares a document type"):
        read(data, "Anna.annox")


@pytest.mark.parametrize("depth", [255, 300, 100_000])
def test_a_file_that_is_nested_too_deeply_is_refused(depth: int) -> None:
    data = f'<document xmlns="urn:annotator:document:1">{"<a>" * depth}{"</a>" * depth}</document>'.encode()

    with pytest.raises(ReadError, match=r"Anna\.annox"):
        read(data, "Anna.annox")


def test_a_text_of_more_than_ten_megabytes_is_refused() -> None:
    data = GOOD.replace("7b", "x" * 10_100_000).encode()

    with pytest.raises(ReadError, match="has more parts, or parts nested deeper"):
        read(data, "Anna.annox")


def test_a_file_of_more_than_64_megabytes_is_refused_unread() -> None:
    with pytest.raises(ReadError, match=r"Anna\.annox is too large: 64 MB"):
        read(b" " * (64 * 1024 * 1024 + 1), "Anna.annox")


def test_a_file_of_countless_elements_is_refused_unread() -> None:
    data = b"<document>" + b"<a/>" * 5_000_001

    with pytest.raises(ReadError, match=r"Anna\.annox has more parts"):
        read(data, "Anna.annox")


@pytest.mark.parametrize(
    ("bound", "file"),
    [
        ("MAX_ANNOTATIONS", GOOD),
        ("MAX_SPANS", GOOD),
        ("MAX_VALUES", GOOD),
        ("MAX_LINKS", GOOD),
        ("MAX_BLOCKS", GOOD),
        ("MAX_CODES", GOOD),
        ("MAX_ATTRIBUTES", GOOD),
        ("MAX_CHOICES", GOOD),
    ],
)
def test_more_parts_than_a_bound_are_refused(bound: str, file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, bound, 1)

    with pytest.raises(ReadError, match=r"Anna\.annox"):
        read(file.encode(), "Anna.annox")


def test_more_dismissed_hints_than_a_bound_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = write(replace(document(), dismissed=FULL.dismissed))
    monkeypatch.setattr(vocabulary, "MAX_ANNOTATIONS", 1)

    with pytest.raises(ReadError, match=r"Anna\.annox"):
        read(data, "Anna.annox")


def test_exactly_as_many_spans_as_allowed_are_read() -> None:
    ranges = [(2 * number, 2 * number + 1) for number in range(vocabulary.MAX_SPANS)]
    full = document(annotation("a1", *ranges), text="ab" * vocabulary.MAX_SPANS)

    assert read(write(full), "x").document == full


def test_an_instruction_to_load_something_is_ignored(tmp_path: Path) -> None:
    evil = tmp_path / "evil.xsl"
    evil.write_text("<never/>", encoding="utf-8")
    instruction = f'<?xml-stylesheet href="{evil.as_uri()}"?>'

    assert read(f"{DECLARATION}{instruction}{BODY}".encode(), "x").document == FULL


def test_a_schema_that_the_file_names_is_not_loaded() -> None:
    named = (
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        'xsi:schemaLocation="urn:annotator:document:1 http://127.0.0.1:9/x.xsd" version='
    )

    reading = read(GOOD.replace("version=", named, 2).replace(named, "version=", 1).encode(), "x")

    assert reading.document == FULL
    assert reading.problems == ()


@pytest.mark.parametrize(
    "encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "cp1252", "iso-8859-15"]
)
def test_other_encodings_are_read_like_utf_8(encoding: str) -> None:
    full = document(
        annotation("a1", (0, 3)), text="Grüße, „Zoë“ …" if "8859" not in encoding else "Grüße, Zoë"
    )
    text = write(full).decode()
    named = encoding.removesuffix("-sig").removesuffix("-le").removesuffix("-be")
    data = text.replace('"UTF-8"', f'"{named}"').encode(encoding)
    marks = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}

    reading = read(marks.get(encoding, b"") + data, "x.annox")

    assert reading.problems == ()
    assert reading.document == full


def test_line_ends_of_windows_are_read_like_line_feeds() -> None:
    full = document(annotation("a1", (0, 9)), text="eins\nzwei\n\ndrei")

    reading = read(write(full).replace(b"\n", b"\r\n"), "x.annox")

    assert reading.problems == ()
    assert reading.document == full


def test_comments_and_sections_of_characters_do_not_disturb() -> None:
    file = GOOD.replace("<head>", "<!-- a --><head><!-- b -->").replace(
        "7b &amp; 7c", "<![CDATA[7b & ]]>7<!--x-->c"
    )

    reading = read(file.encode(), "x.annox")

    assert reading.problems == ()
    assert reading.document == FULL


# ---- files that would take minutes if every mistake were looked up -----------------------------------


def _with_annotations(annotations: str) -> bytes:
    start = GOOD.index("    <annotation ")
    return (GOOD[:start] + annotations + GOOD[GOOD.index("  </annotations>") :]).encode()


def test_many_broken_annotations_are_counted_not_listed() -> None:
    reading = read(_with_annotations("<annotation><span/></annotation>\n" * 30_000), "x")

    assert reading.document.annotations == ()
    assert len(reading.problems) == vocabulary.MAX_PROBLEMS + 1


def test_a_long_list_is_validated_to_its_end_and_stays_in_order() -> None:
    count = 13_000
    many = document(
        *(annotation(f"a{number:05}", (number, number + 1)) for number in range(count)), text="x" * count
    )
    data = write(many)

    assert read(data, "x").problems == ()
    assert read(data, "x").document == many
    assert len(read(data.replace(b'id="a12999"', b'id="a12999" stars="3"'), "x").problems) == 1


def test_many_children_of_few_annotations_are_validated_too() -> None:
    links = '<link role="same" target="a"/>' * 900
    item = '<span start="0" end="1">„</span>'
    time = "2026-11-24T08:15:00Z"
    times = f'created="{time}" modified="{time}"'
    annotations = "".join(
        f'<annotation id="a{number}" code="claim" {times} origin="cat">{item}{links}</annotation>'
        for number in range(70)
    )

    problems = read(_with_annotations(annotations), "x").problems

    assert sum("origin" in str(problem.message) for problem in problems) == 70


def test_many_blocks_are_validated_too() -> None:
    blocks = "".join(f'<block kind="song" start="{start}" end="{start + 1}"/>\n' for start in range(13_000))

    reading = read(GOOD.replace("<blocks>", f"<blocks>{blocks}").encode(), "x")

    assert len(reading.problems) == vocabulary.MAX_PROBLEMS + 1


@pytest.mark.parametrize("parent", ["head", "codebook", "annotation", "comment"])
def test_countless_children_elsewhere_are_refused(parent: str) -> None:
    data = GOOD.replace(f"</{parent}>", "<new/>" * 20_001 + f"</{parent}>", 1).encode()

    with pytest.raises(ReadError, match="has more parts"):
        read(data, "x")


def test_a_code_below_fifty_others_becomes_a_group() -> None:
    codes = '<code id="q0"/>' + "".join(
        f'<code id="q{depth}" parent="q{depth - 1}"/>' for depth in range(1, 9000)
    )

    reading = read(GOOD.replace('<code id="claim"', f'{codes}<code id="claim"', 1).encode(), "x")

    assert reading.document.codebook.code("q49").parent == "q48"
    assert reading.document.codebook.code("q50").parent is None
    assert reading.document.codebook.code("q51").parent == "q50"
    assert len(reading.problems) == 179

"""Older, newer and foreign files: what is read, what is kept, what is refused."""

from dataclasses import replace

import pytest

from annotator.core.errors import ReadError
from annotator.core.text import Span
from annotator.core.unknown import NOTHING
from annotator.formats.native.codebook import read_codebook, write_codebook
from annotator.formats.native.read import read
from annotator.formats.native.write import write
from tests.builders import CODEBOOK, annotation, document

FILE = write(document(annotation("a1", (0, 3), (4, 11)))).decode()


def _newer(*changes: tuple[str, str]) -> bytes:
    file = FILE
    for old, new in (('version="1.0" id', 'version="1.3" id'), *changes):
        assert old in file
        file = file.replace(old, new, 1)
    return file.encode()


@pytest.mark.parametrize(
    "root",
    [
        '<document xmlns="urn:annotator:document:2" version="2.0"/>',
        '<document xmlns="urn:annotator:document:2"/>',
        '<document xmlns="urn:annotator:document:12" version="1.0"/>',
        '<document xmlns="urn:annotator:document:1" version="3.1"/>',
    ],
)
def test_a_newer_major_version_is_refused_with_what_to_do(root: str) -> None:
    with pytest.raises(
        ReadError, match=r"Anna\.annox was made by a newer version .* Install the newer version"
    ):
        read(root.encode(), "Anna.annox")


@pytest.mark.parametrize(
    "root",
    [
        "<document/>",
        '<html xmlns="http://www.w3.org/1999/xhtml"/>',
        '<codebook xmlns="urn:annotator:document:1" version="1.0" id="x"/>',
        '<document xmlns="urn:annotator:document:0"/>',
        '<document xmlns="urn:annotator:document:one"/>',
        '<document xmlns="urn:annotator:document:"/>',
    ],
)
def test_another_kind_of_xml_is_refused(root: str) -> None:
    with pytest.raises(ReadError, match=r"Anna\.annox is XML, but no document of Annotator"):
        read(root.encode(), "Anna.annox")


def test_a_document_is_no_codebook() -> None:
    with pytest.raises(ReadError, match=r"c\.xml is XML, but no codebook of Annotator"):
        read_codebook(FILE.encode(), "c.xml")


def test_the_minor_version_is_kept() -> None:
    document_read = read(_newer(), "x.annox").document

    assert document_read.head.minor == 3
    assert b'version="1.3" id' in write(document_read)


def test_in_this_version_an_unknown_element_is_a_problem() -> None:
    reading = read(FILE.replace("<head>", '<head mood="good">').encode(), "x.annox")

    assert len(reading.problems) == 1
    assert reading.document.head.unknown == NOTHING


def test_what_this_version_knows_is_checked_in_a_newer_file_too() -> None:
    reading = read(_newer(('role="work"', 'role="boss" mood="good"'), ("<head>", "<head><new/>")), "x.annox")

    assert len(reading.problems) == 1
    assert "role" in str(reading.problems[0].message)


def test_a_newer_file_without_anything_unknown_has_nothing_to_keep() -> None:
    document_read = read(_newer(), "x.annox").document

    assert document_read.head.unknown == NOTHING
    assert all(each.unknown == NOTHING for each in document_read.annotations)


def _with_kept_spans(*spans: Span) -> str:
    data = _newer(
        ('<span start="4"', '<span sure="0.5" start="4"'),
        ("</annotation>", "<reply>gut</reply></annotation>"),
    )
    read_document = read(data, "x.annox").document
    edited = replace(read_document.annotations[0], spans=spans)
    return write(replace(read_document, annotations=(edited,))).decode()


def test_an_edited_annotation_keeps_what_is_unknown() -> None:
    file = _with_kept_spans(Span(0, 3), Span(4, 9))

    assert 'sure="0.5"' in file
    assert "      <reply>gut</reply>\n" in file


def test_what_is_unknown_about_a_span_goes_with_the_span() -> None:
    file = _with_kept_spans(Span(0, 3))

    assert "sure" not in file
    assert "<reply>gut</reply>" in file


def test_text_around_an_unknown_element_stays() -> None:
    data = _newer(("</annotation>", "<comment>sehr <b>gut</b> gesagt<i/>!</comment></annotation>"))

    reading = read(data, "x.annox")

    assert reading.problems == ()
    assert reading.document.annotations[0].comment == "sehr  gesagt!"
    assert b"<comment>sehr  gesagt!<b>gut</b><i/></comment>" in write(reading.document)


def test_text_behind_an_unknown_element_goes_to_the_element_before_it() -> None:
    data = _newer(
        (
            "</annotation>",
            '<value attribute="x" type="addresses"><address>a</address><z/>!</value></annotation>',
        )
    )

    assert read(data, "x.annox").document.annotations[0].attributes == {"x": ("a",)}


def test_an_unknown_child_of_an_empty_element_is_kept() -> None:
    data = _newer(("<provenance/>", '<provenance xml:base="x" xml:lang="de"><rights/></provenance>'))

    reading = read(data, "x.annox")
    written = write(reading.document)

    assert reading.problems == ()
    assert b'<provenance xml:base="x" xml:lang="de">\n      <rights/>\n    </provenance>' in written
    assert read(written, "x.annox") == reading


def test_namespaces_of_what_is_unknown_are_kept() -> None:
    data = _newer(
        ("<document ", '<document xmlns:x="urn:x" xmlns:y="urn:y" '),
        ("<head>", '<head x:mood="good"><y:new x:a="1"><inner xmlns=""/></y:new>'),
        ("<created>", '<plain xml:lang="de"><outside xmlns=""/> &lt;&gt;</plain><created>'),
    )

    reading = read(data, "x.annox")
    written = write(reading.document)

    assert reading.problems == ()
    assert b'<head xmlns:n1="urn:x" n1:mood="good">' in written
    assert b'<new xmlns="urn:y" xmlns:n1="urn:x" n1:a="1"><inner xmlns=""/></new>' in written
    assert b'<plain xml:lang="de"><outside xmlns=""/> &lt;&gt;</plain>' in written
    assert read(written, "x.annox") == reading


def test_xml_space_where_no_text_belongs_is_kept_as_unknown() -> None:
    reading = read(_newer(("<annotations>", '<annotations xml:space="preserve">')), "x.annox")

    assert reading.problems == ()
    assert b'<annotations xml:space="preserve">' in write(reading.document)


def test_a_codebook_of_a_newer_version_keeps_what_is_unknown() -> None:
    data = write_codebook(CODEBOOK).replace(b'version="1.0" id="small"', b'version="1.9" id="small" icon="x"')
    data = data.replace(b"</codebook>", b"  <more/>\n</codebook>")

    codebook = read_codebook(data, "c.xml")
    written = write_codebook(codebook)

    assert b'version="1.1" icon' not in written
    assert b'id="small" icon="x">' in written
    assert b"\n  <more/>\n</codebook>\n" in written
    assert read_codebook(written, "c.xml") == codebook


def test_a_codebook_of_a_newer_major_version_is_refused() -> None:
    with pytest.raises(ReadError, match="newer version"):
        read_codebook(b'<codebook xmlns="urn:annotator:document:2" version="2.0"/>', "c.xml")

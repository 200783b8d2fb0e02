"""OpenDocument texts: blanks as the standard means them, and every word that is seen."""

import pytest

from annotator.core import losses
from annotator.core.errors import ReadError
from annotator.readers.odt import read, sniff
from tests.contract.made import fodt, odt, packed

STYLES = (
    '<style:style style:name="P1" style:parent-style-name="Quotations"/>'
    '<style:style style:name="P2" style:parent-style-name="P3"/><style:style style:name="P3" '
    'style:parent-style-name="P2"/>'
    '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="T2"><style:text-properties text:display="true"/></style:style>'
)


def _blocks(data: bytes) -> list[tuple[str, str]]:
    article = read(data, "a.odt").article
    return [(block.kind.value, article.text.quote(block.span)) for block in article.blocks]


def _texts(body: str) -> list[str]:
    return [text for _, text in _blocks(odt(body, STYLES))]


def _lost(body: str) -> dict[str, int]:
    return {loss.kind: loss.count for loss in read(odt(body, STYLES), "a").article.provenance.losses}


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<text:span>stationiert</text:span>kämpfte", "stationiertkämpfte"),
        ("ein <text:span> halbes</text:span>\n   Wort ", "ein halbes Wort"),
        ("a<text:s text:c='3'/>b<text:s/>c<text:s text:c='x'/>d", "a   b c d"),
        ("a<text:tab/>b<text:line-break/> c<text:soft-page-break/>d", "a\tb\ncd"),
        ("Donau\u00addampf 😀", "Donaudampf 😀"),
        ("am <text:date>13.11.</text:date> um", "am 13.11. um"),
        (
            "<text:ruby><text:ruby-base>Tokio</text:ruby-base><text:ruby-text>to</text:ruby-text></text:ruby>!",
            "Tokio!",
        ),
        ("a<office:annotation><text:p>Kommentar</text:p></office:annotation>b<office:annotation-end/>", "ab"),
        ("a<text:span text:style-name='T1'>geheim</text:span>b", "ab"),
        ("a<text:span text:style-name='T2'>b</text:span>c", "abc"),
        ("a<text:hidden-text>x</text:hidden-text>b", "ab"),
        ("a<draw:frame><draw:image/></draw:frame>b", "ab"),
    ],
)
def test_words_are_those_that_are_seen(content: str, text: str) -> None:
    assert _texts(f"<text:p>{content}</text:p>") == [text]


def test_styles_say_what_a_block_is() -> None:
    body = (
        '<text:h text:outline-level="1">Überschrift</text:h><text:p text:style-name="Title">Titel</text:p>'
        '<text:p text:style-name="P1">Zitat</text:p><text:p text:style-name="P2">im Kreis</text:p>'
        "<text:p>Text</text:p>"
    )

    assert _blocks(odt(body, STYLES)) == [
        ("heading", "Überschrift"),
        ("heading", "Titel"),
        ("quotation", "Zitat"),
        ("paragraph", "im Kreis"),
        ("paragraph", "Text"),
    ]


def test_lists_tables_sections_boxes_and_notes_keep_their_order() -> None:
    body = (
        "<text:list><text:list-item><text:p>Punkt</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
        "<table:covered-table-cell><text:p>verdeckt</text:p></table:covered-table-cell>"
        "<table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>"
        "<text:section><text:p>Ab"
        "<draw:frame><draw:text-box><text:p>Kasten</text:p></draw:text-box></draw:frame>satz"
        "<text:note><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>Note</text:p></text:note-body></text:note>.</text:p></text:section>"
        "<text:section text:display='none'><text:p>x</text:p></text:section>"
        "<text:p>Ende</text:p>"
    )

    assert _texts(body) == ["Punkt", "A\tB", "Absatz.", "Kasten", "Ende", "Note"]
    assert _lost(body) == {losses.NUMBERING: 1, losses.TABLES: 1, losses.NOTES: 1, losses.HIDDEN: 1}


def test_tracked_deletions_are_left_out_and_insertions_are_taken() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion>"
        "</text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>"
        "<text:p>Das <text:change-start/>neue <text:change-end/>Wort<text:change/></text:p>"
    )

    assert _texts(body) == ["Das neue Wort"]
    assert _lost(body) == {losses.DELETED: 1, losses.INSERTED: 1}


def test_a_flat_document_and_the_styles_of_a_packed_one_are_read() -> None:
    styles = (
        '<x xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">'
        '<style:style style:name="Mein" style:parent-style-name="Title"/></x>'
    )

    assert sniff(fodt("<text:p>x</text:p>"), "a")
    assert _blocks(fodt("<text:p>Text</text:p>")) == [("paragraph", "Text")]
    assert _blocks(odt('<text:p text:style-name="Mein">Text</text:p>', styles=styles)) == [
        ("heading", "Text")
    ]


def test_a_document_with_a_password_is_told_as_such() -> None:
    data = packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": "<m><encryption-data/></m>",
            "content.xml": b"\x00\x01",
        }
    )

    with pytest.raises(ReadError, match=r"a\.odt is protected by a password"):
        read(data, "a.odt")


@pytest.mark.parametrize(
    "parts",
    [
        {"mimetype": "application/vnd.oasis.opendocument.text"},
        {"content.xml": "<a/>"},
        {"content.xml": "<a"},
        {"content.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"},
    ],
)
def test_a_damaged_document_is_told_as_such(parts: dict[str, str]) -> None:
    with pytest.raises(ReadError, match=r"a\.odt is damaged and cannot be read"):
        read(packed(parts), "a.odt")

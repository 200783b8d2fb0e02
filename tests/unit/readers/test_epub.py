"""Books: chapters in reading order with their titles; locked and damaged ones are told as such."""

import datetime

import pytest

from annotator.core import losses
from annotator.core.errors import ReadError
from annotator.readers.epub import read, sniff
from annotator.readers.result import Chapter, ReadResult
from tests.contract.made import epub, packed

TWO = {"eins": "<h1>Das erste</h1><p>Ein <b>hal</b>bes Wort.</p>", "zwei": "<h1>Das zweite</h1><p>Ende.</p>"}

POINT = '<navPoint><navLabel><text>Vorwort</text></navLabel><content src="eins.xhtml"/></navPoint>'


def _texts(result: ReadResult) -> list[str]:
    return str(result.article.text).splitlines()


def test_chapters_are_read_in_the_order_of_the_spine() -> None:
    result = read(
        epub(TWO, spine='<itemref idref="zwei"/><itemref idref="eins"/><itemref idref="fehlt"/>'), "a"
    )

    assert _texts(result) == ["Das zweite", "Ende.", "Das erste", "Ein halbes Wort."]
    assert result.chapters == (Chapter("Das zweite", 0, 2), Chapter("Das erste", 2, 4))


def test_what_does_not_belong_to_the_text_is_left_out() -> None:
    manifest = '<item id="bild" href="b.png" media-type="image/png"/>'
    spine = '<itemref idref="eins"/><itemref idref="bild"/><itemref idref="zwei" linear="no"/>'

    assert _texts(read(epub(TWO, manifest=manifest, spine=spine), "a")) == ["Das erste", "Ein halbes Wort."]


@pytest.mark.parametrize(
    ("manifest", "part"),
    [
        (
            '<item id="n" href="n.xhtml" properties="nav" media-type="application/xhtml+xml"/>',
            '<nav><a href="eins.xhtml">Vor<i>wort</i></a> <a href="eins.xhtml#a">Mitte</a></nav>',
        ),
        (
            '<item id="n" href="n.xhtml" media-type="application/x-dtbncx+xml"/>',
            f"<ncx>{POINT}</ncx>",
        ),
    ],
)
def test_titles_come_from_the_table_of_contents(manifest: str, part: str) -> None:
    spine = '<itemref idref="n"/><itemref idref="eins"/><itemref idref="zwei"/>'

    result = read(epub(TWO, manifest=manifest, spine=spine, Inhalt__n_xhtml=part), "a")

    assert [chapter.title for chapter in result.chapters] == ["Vorwort", "Das zweite"]


def test_a_part_without_a_title_goes_with_the_chapter_before() -> None:
    manifest = '<item id="n" href="n.ncx" media-type="application/x-dtbncx+xml"/>'
    table = f"<ncx><navPoint/>{POINT}</ncx>"
    parts = {"eins": "<p>Eins.</p>", "zwei": "<p>Zwei.</p>"}

    result = read(epub(parts, manifest=manifest, Inhalt__n_ncx=table), "a")

    assert result.chapters == (Chapter("Vorwort", 0, 2),)


@pytest.mark.parametrize("table", [" ", "<nav><a href='http://[x'>y</a></nav>"])
def test_a_broken_table_of_contents_breaks_nothing_else(table: str) -> None:
    manifest = '<item id="n" href="n.xhtml" properties="nav" media-type="application/xhtml+xml"/>'

    result = read(epub(TWO, manifest=manifest, Inhalt__n_xhtml=table), "a")

    assert [chapter.title for chapter in result.chapters] == ["Das erste", "Das zweite"]


def test_the_book_tells_title_authors_language_and_date() -> None:
    metadata = (
        "<dc:title> </dc:title><dc:title>Das  Buch</dc:title><dc:creator>Anna K.</dc:creator>"
        "<dc:creator>Unknown</dc:creator><dc:creator>Ben L.</dc:creator><dc:language>de-AT</dc:language>"
        "<dc:date>2024-11-13T00:00:00Z</dc:date>"
    )

    told = read(
        epub({"eins": "<p>Das ist der Anfang von allem.</p>"}, metadata=metadata), "a"
    ).article.provenance

    assert (told.title, told.author, told.language) == ("Das Buch", "Anna K., Ben L.", "de-AT")
    assert told.published == datetime.date(2024, 11, 13)


@pytest.mark.parametrize("date", ["2024", "2024-13-45"])
def test_a_date_that_is_none_is_passed_over(date: str) -> None:
    assert read(epub(TWO, metadata=f"<dc:date>{date}</dc:date>"), "a").article.provenance.published is None


def test_a_chapter_that_cannot_be_read_is_told() -> None:
    spine = '<itemref idref="eins"/><itemref idref="weg"/>'
    manifest = '<item id="weg" href="weg.xhtml" media-type="application/xhtml+xml"/>'

    result = read(epub({"eins": "<p>Eins.</p>"}, manifest=manifest, spine=spine), "a")

    assert {loss.kind: loss.count for loss in result.article.provenance.losses} == {losses.CHAPTERS: 1}


def _encrypted(path: str) -> str:
    return f'<e xmlns="urn:e"><CipherReference URI="{path}"/></e>'


def test_a_book_with_locked_chapters_is_refused() -> None:
    with pytest.raises(ReadError, match="a is protected by a password or a licence"):
        read(epub(TWO, **{"META-INF__encryption_xml": _encrypted("Inhalt/eins.xhtml")}), "a")


def test_locked_typefaces_do_not_matter() -> None:
    assert _texts(read(epub(TWO, **{"META-INF__encryption_xml": _encrypted("Inhalt/schrift.otf")}), "a"))


@pytest.mark.parametrize(
    "parts",
    [
        {"META-INF/container.xml": "<a/>"},
        {"META-INF/container.xml": "<a><rootfile full-path='../../etc/passwd'/></a>"},
    ],
)
def test_a_damaged_book_is_told_as_such(parts: dict[str, str]) -> None:
    with pytest.raises(ReadError, match="a is damaged and cannot be read"):
        read(packed(parts), "a")


@pytest.mark.parametrize("data", [b"", b"PK", b"application/epub+zip"])
def test_other_files_are_no_books(data: bytes) -> None:
    assert not sniff(data, "a.epub")

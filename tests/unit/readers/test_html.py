"""Web pages: every word and every blank as a browser shows it, and nothing that stands around the article."""

import datetime
from pathlib import Path

import pytest

from annotator.core.article import BlockKind, Provenance
from annotator.core.errors import ReadError
from annotator.readers import html
from annotator.readers.html import from_fragment, read, read_page, sniff
from annotator.readers.mhtml import read as read_saved
from annotator.readers.result import ReadResult

LONG = "Der Vertrag wurde am Montag unterzeichnet, und beide Seiten lobten ihn mit vielen Worten. " * 3
MENU = '<nav><ul><li><a href="/">Start</a></li><li><a href="/sport">Sport</a></li></ul></nav>'


def _blocks(result: ReadResult) -> list[tuple[str, str]]:
    article = result.article
    return [(block.kind.value, article.text.quote(block.span)) for block in article.blocks]


def _page(body: str, head: str = "", *, lang: str = "de") -> bytes:
    return f'<!DOCTYPE html><html lang="{lang}"><head>{head}</head><body>{body}</body></html>'.encode()


def _texts(markup: str) -> list[str]:
    return [text for _, text in _blocks(from_fragment(markup, "a"))]


# ---- blanks ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>in Russland <strong>stationiert</strong>kämpfte</p>", "in Russland stationiertkämpfte"),
        ("<p>Konflikt<a href='#'>entgegen</a> dem</p>", "Konfliktentgegen dem"),
        ("<p>ein<em> halbes</em> Wort</p>", "ein halbes Wort"),
        ("<p>ein <em> halbes </em> Wort</p>", "ein halbes Wort"),
        ("<p>ein\n  <span>\n halbes</span>\tWort </p>", "ein halbes Wort"),
        ("<p>H<sub>2</sub>O und m<sup>2</sup></p>", "H2O und m2"),
        ("<p>a<!-- nichts -->b<span></span>c</p>", "abc"),
        ("<p>12\u00a0000 und\u202f%</p>", "12\u00a0000 und\u202f%"),
        ("<p>Donau\u00addampf\u200bschiff</p>", "Donaudampfschiff"),
        ("<p>Don<wbr>au</p>", "Donau"),
        ("<p>Café Cafe\u0301 😀</p>", "Café Cafe\u0301 😀"),
        ("<p>eins<br>zwei <br/> drei</p>", "eins\nzwei\ndrei"),
        ("<p>Er sagte <q>so <q>war</q></q>.</p>", "Er sagte “so “war””."),
        ("<p>Zahl<sup class='reference'>[1]</sup> hier</p>", "Zahl hier"),
        ("<p>Zahl<sup><a role='doc-noteref' href='#n'>1</a></sup> hier</p>", "Zahl hier"),
        ("<p>Titel<span class='mw-editsection'>[<a>Bearbeiten</a>]</span></p>", "Titel"),
        ("<p>Bild <img src=x alt=Foto>hier</p>", "Bild hier"),
        ("<p>A&amp;B &lt;b&gt; &#x1F600;</p>", "A&B <b> 😀"),
        ("<p>a<span class='sr-only'>vorgelesen</span>b</p>", "ab"),
        ("<p>a<span style='DISPLAY : none'>versteckt</span>b<span hidden>c</span>d</p>", "abd"),
        ("<pre>eins\n  zwei   drei</pre>", "eins\nzwei   drei"),
        ("<pre>eins\n\n\n  zwei</pre>", "eins\nzwei"),
    ],
)
def test_a_border_of_markup_neither_adds_nor_takes_a_blank(markup: str, text: str) -> None:
    assert _texts(markup) == [text]


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        ("<div>eins<p>zwei</p>drei</div>", ["eins", "zwei", "drei"]),
        ("eins<br><br>zwei<br>\n <br>drei", ["eins", "zwei", "drei"]),
        ("<ul><li>eins<ul><li>zwei</ul><li>drei</ul>", ["eins", "zwei", "drei"]),
        ("<dl><dt>Wort<dd>Erklärung</dl>", ["Wort", "Erklärung"]),
        ("<figure><img src=x><figcaption>Bild: dpa</figcaption></figure><p>x</p>", ["Bild: dpa", "x"]),
        (
            "<table><caption>Titel</caption><tr><th>Jahr</th> <th> Zahl </th></tr><tr><td>2024<td>12</table>",
            ["Titel", "Jahr\tZahl", "2024\t12"],
        ),
        (
            "<table><tr><td><p>links</p></td><td><p>rechts</p>unten</td></tr></table>",
            ["links", "rechts", "unten"],
        ),
        ("<table><tr><td><p>eins</p></td><td> <p>zwei</p> </td></tr></table>", ["eins\tzwei"]),
        ("<table><tr><td>a<table><tr><td>b<td>c</table>d</table>", ["a", "b\tc", "d"]),
    ],
)
def test_blocks_stand_apart(markup: str, texts: list[str]) -> None:
    assert _texts(markup) == texts


def test_german_quotation_marks_stand_around_q_on_a_german_page() -> None:
    assert "Er sagte „ja“." in str(read(_page(f"<p>Er sagte <q>ja</q>. {LONG}</p>"), "a").article.text)


# ---- kinds -----------------------------------------------------------------------------------------


def test_kinds_come_from_the_markup() -> None:
    result = from_fragment(
        "<h1>Titel</h1><p>Absatz.</p><h4>Unten</h4><p><b>Zwischentitel</b></p><p>Noch einer.</p>"
        "<p><b>Ein Satz, der nur fett ist.</b></p>"
        "<blockquote><p>Ein Zitat</p><footer>Hong Min</footer></blockquote><ul><li><b>fett</b></ul>",
        "a",
    )

    assert _blocks(result) == [
        ("heading", "Titel"),
        ("paragraph", "Absatz."),
        ("heading", "Unten"),
        ("heading", "Zwischentitel"),
        ("paragraph", "Noch einer."),
        ("paragraph", "Ein Satz, der nur fett ist."),
        ("quotation", "Ein Zitat"),
        ("attribution", "Hong Min"),
        ("paragraph", "fett"),
    ]


def test_bold_is_what_is_shown_bold_whatever_the_tag() -> None:
    result = from_fragment(
        '<b style="font-weight:normal"><h1>Titel</h1><p>Kein Titel</p><p>Ein Absatz mit einem Punkt.</p>'
        '<p><span style="font-weight: 700">Zwischentitel</span></p><p>Noch ein Absatz mit Punkt.</p></b>',
        "a",
    )

    assert [kind for kind, _ in _blocks(result)] == [
        "heading",
        "paragraph",
        "paragraph",
        "heading",
        "paragraph",
    ]


def test_a_quotation_with_a_dash_and_a_name_below_is_recognised() -> None:
    result = from_fragment(
        "<p>Er sagte:</p><p>„Wir stehen fest zusammen.“</p><p>– Hong Min</p><p>Ende.</p>", "a"
    )

    assert [kind for kind, _ in _blocks(result)] == ["paragraph", "quotation", "attribution", "paragraph"]


# ---- what is the article ---------------------------------------------------------------------------


def test_what_stands_around_the_article_is_left_out_and_told() -> None:
    body = (
        f"{MENU}<header><h1>Ein Vertrag</h1></header><main><article><p>{LONG}</p><h2>Danach</h2>"
        f"<p>{LONG[:80]}</p><ul><li>Ein Punkt der Liste.</li></ul></article></main>"
        '<div class="comments"><p>Toller Artikel!</p></div>'
        "<footer><p>Impressum</p></footer>"
    )

    result = read(_page(body), "a.html")

    assert _blocks(result) == [
        ("heading", "Ein Vertrag"),
        ("paragraph", LONG.strip()),
        ("heading", "Danach"),
        ("paragraph", LONG[:80].strip()),
        ("paragraph", "Ein Punkt der Liste."),
    ]
    assert "What stood around the article, like menus and advertisements, left out: 4." in [
        str(loss) for loss in result.losses
    ]


def test_the_whole_page_can_be_taken() -> None:
    result = read_page(_page(f"{MENU}<p>{LONG}</p>"), "a.html", whole=True)

    assert [text for _, text in _blocks(result)] == ["Start", "Sport", LONG.strip()]


def test_what_was_left_out_can_be_had_later() -> None:
    result = read(_page(f"{MENU}<h1>Titel</h1><p>{LONG}</p>"), "a.html")

    assert result.whole is not None
    assert [text for _, text in _blocks(result.whole())] == ["Start", "Sport", "Titel", LONG.strip()]
    assert read(_page(f"<h1>Titel</h1><p>{LONG}</p>"), "a.html").whole is None


def test_a_teaser_with_the_same_words_is_not_taken_for_the_article() -> None:
    body = f"<aside><p>{LONG[:88]}</p></aside><main><article><h1>Titel</h1><p>{LONG}</p></article></main>"

    assert [text for _, text in _blocks(read(_page(body), "a"))] == ["Titel", LONG.strip()]


def test_an_article_that_stands_in_a_script_only_is_found() -> None:
    script = (
        f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{LONG}"}}</script>'
    )

    result = read(_page("<div id=app></div><p>Laden …</p>", script), "a")

    assert "beide Seiten lobten ihn" in str(result.article.text)


def test_a_page_that_is_marked_as_menu_all_over_is_read_all_the_same() -> None:
    assert "unterzeichnet" in str(read(_page(f"<nav><p>{LONG}</p></nav>"), "a").article.text)


def test_a_page_too_large_to_look_for_the_article_is_read_without_its_menu(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("annotator.readers.html_main._MOST_ELEMENTS", 5)

    assert [text for _, text in _blocks(read(_page(f"{MENU}<p>{LONG}</p>"), "a"))] == [LONG.strip()]


def test_what_the_library_stumbles_over_is_read_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(*_: object, **__: object) -> str:
        raise RecursionError

    monkeypatch.setattr("trafilatura.core.extract", stumble)

    assert [text for _, text in _blocks(read(_page(f"{MENU}<p>{LONG}</p>"), "a"))] == [LONG.strip()]


def test_losses_are_counted_in_the_article_only() -> None:
    body = (
        f'{MENU}<main><article><h1>Titel</h1><p><img src=a>{LONG}<a href="/b">mehr</a></p>'
        f"<iframe src=x></iframe><math><mi>x</mi></math><input type=hidden><p>{LONG[:80]}</p>"
        "</article></main><footer><img src=c></footer>"
    )

    losses = [str(loss) for loss in read(_page(body), "a").losses]

    assert losses[:4] == [
        "Pictures left out: 1.",
        "Links of which only the words are kept: 1.",
        "Films, forms and other embedded things left out: 1.",
        "Formulas left out: 1.",
    ]


# ---- what the page says about itself ---------------------------------------------------------------


def test_title_author_date_language_and_address_are_taken_from_the_page() -> None:
    head = (
        "<title>Ein Vertrag | Zeitung</title>"
        '<link rel="canonical" href="/2024/vertrag"><meta property="og:title" content=" Ein  Vertrag ">'
        '<meta name="author" content="Anna K.">'
        '<meta property="article:published_time" content="2024-11-13T08:00Z">'
    )

    result = read_page(_page(f"<p>{LONG}</p>", head, lang="de_AT"), "a", address="https://example.org/x?y")

    told = result.article.provenance
    assert (told.title, told.author, told.language) == ("Ein Vertrag", "Anna K.", "de-AT")
    assert told.published == datetime.date(2024, 11, 13)
    assert told.source == "https://example.org/2024/vertrag"


def test_what_scripts_for_search_engines_tell_goes_before() -> None:
    script = """<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "name": "x"},
        {"@type": ["NewsArticle"], "headline": "Der Titel", "datePublished": "20241113", "inLanguage": "fr",
         "author": [{"name": "Anna K."}, "https://example.org/b", {"name": "Ben L."}, {"name": "Anna K."}]}]}
        </script><meta name=author content=andere>"""

    told = read(_page(f"<p>{LONG}</p>", script, lang=""), "a").article.provenance

    assert (told.title, told.author, told.language) == ("Der Titel", "Anna K., Ben L.", "de")
    assert told.published == datetime.date(2024, 11, 13)


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Der lange Titel – Zeitung</title>", "", "Der lange Titel"),
        ("<title>Zeitung</title>", "<h1>Die <i>Schlag</i>zeile</h1>", "Die Schlagzeile"),
        ("<title>Der lange Titel</title>", "<h1>a</h1><h1>b</h1>", "Der lange Titel"),
        ("", "", "Der Vertrag wurde am Montag unterzeichnet, und beide Seiten lobten ihn mit vielen Worten"),
    ],
)
def test_the_title_is_found_elsewhere(head: str, body: str, title: str) -> None:
    assert read(_page(f"{body}<p>{LONG}</p>", head), "a").article.provenance.title == title


@pytest.mark.parametrize(
    "head",
    [
        '<script type="application/ld+json">{kaputt</script>',
        f'<script type="application/ld+json">{"[" * 100_000}</script>',
        '<script type="application/ld+json">[1, null, {"@type": 5, "author": 7}]</script>',
        '<script type="application/ld+json">{"@type": "Article", "author": {}}</script>',
        '<link rel=canonical href="http://[kaputt"><meta property="og:url" content="javascript:alert(1)">',
        '<meta name=date content="2024-13-45">',
        '<meta name=date content="gestern"><meta property="article:author" content="https://a.example/b">',
        "<meta><meta name=author><meta name=author content=' '>",
    ],
)
def test_broken_statements_are_passed_over(head: str) -> None:
    told = read(_page(f"<p>{LONG}</p>", head), "a").article.provenance

    assert (told.author, told.published, told.source) == ("", None, "")


@pytest.mark.parametrize(
    ("body", "author"),
    [
        ("<p>Von <span class='author vcard'>Eva  Muster</span></p>", "Eva Muster"),
        ("<div class=byline>Von Eva Muster</div>", "Eva Muster"),
        ("<a rel=author href=/eva>Eva Muster</a>", "Eva Muster"),
        ("<p itemprop=author></p><p class=author>Eva</p>", "Eva"),
        (f"<div class=author>{LONG}</div>", ""),
        ("<p class=authors>Eva</p>", ""),
    ],
)
def test_the_author_may_stand_on_the_page(body: str, author: str) -> None:
    assert read(_page(f"{body}<p>{LONG}</p>"), "a").article.provenance.author == author


def test_the_date_may_stand_on_the_page() -> None:
    told = read(
        _page(f"<time datetime='2024-11-13T10:00'>gestern</time><p>{LONG}</p>"), "a"
    ).article.provenance

    assert told.published == datetime.date(2024, 11, 13)


def test_a_saved_page_knows_where_it_was_saved_from() -> None:
    data = b"<!DOCTYPE html>\n<!-- saved from url=(0025)https://example.org/artikel -->\n" + _page(LONG)[15:]

    assert read(data, "a").article.provenance.source == "https://example.org/artikel"


# ---- encodings -------------------------------------------------------------------------------------

UMLAUTS = (
    "<p>Überschüsse in Österreich: 5 € „für“ alle, schrieb die Zeitung am Dienstag in ihrer Ausgabe.</p>"
)


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ('<meta charset="utf-8">', "utf-8"),
        ('<meta charset="iso-8859-1">', "cp1252"),
        ("<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>", "cp1252"),
        ('<meta charset="iso-8859-1">', "utf-16"),
        ('<meta charset="cp1252">', "utf-8-sig"),
        ('<meta charset="utf-8">', "cp1252"),
        ('<meta charset="gibt-es-nicht">', "utf-8"),
        ('<meta charset="base64">', "utf-8"),
        ("", "cp1252"),
    ],
)
def test_the_declared_encoding_is_used_if_it_fits(declared: str, encoding: str) -> None:
    data = f"<!DOCTYPE html><html><head>{declared}</head><body>{UMLAUTS}</body></html>".encode(encoding)

    assert sniff(data, "a")
    assert "Überschüsse in Österreich: 5 € „für“ alle" in str(read(data, "a").article.text)


def test_a_told_encoding_is_believed() -> None:
    assert "5 €" in str(read(_page("<meta charset=ascii>" + UMLAUTS), "a", encoding="utf-8").article.text)


def test_an_xhtml_page_with_a_declaration_is_read() -> None:
    data = b'<?xml version="1.0" encoding="iso-8859-1"?>\n' + _page(UMLAUTS).decode().encode("cp1252")

    assert sniff(data, "a")
    assert "Österreich" in str(read(data, "a").article.text)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Ein Text",
        b"<b>fett</b>",
        b"<?xml version='1.0'?><a/>",
        b"\xff\xfeE\0i\0n\0",
        b"Das Tag <html> beginnt",
    ],
)
def test_other_texts_are_no_pages(data: bytes) -> None:
    assert not sniff(data, "a.html")


# ---- refused ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("markup", ["", " ", "<p> </p>", "<img src=x>", "<script>x</script>", "<!-- x -->"])
def test_a_page_without_words_is_empty(markup: str) -> None:
    with pytest.raises(ReadError, match=r"^a is empty\."):
        from_fragment(markup, "a")


def test_a_page_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "MOST_BYTES", 1_000_000)

    with pytest.raises(ReadError, match="a is too large: more than 1 MB"):
        read(b"<p>" + b"x" * 1_000_000, "a")
    with pytest.raises(ReadError, match="a is too large: more than 1 MB"):
        from_fragment("x" * 1_000_001, "a")


def test_what_is_known_about_a_fragment_goes_before_what_it_says() -> None:
    known = Provenance(title="Mein Titel", source="https://example.org/a", author="Anna")

    told = from_fragment(
        "<html lang=de><title>x</title><meta name=author content=y><p>Ein Satz.</p>", "a", known
    )

    assert told.article.provenance == Provenance("Mein Titel", "https://example.org/a", "Anna", language="de")


# ---- saved as one file -----------------------------------------------------------------------------


def _saved(part: str, top: str = "") -> bytes:
    return (
        f"MIME-Version: 1.0\r\n{top}Content-Type: multipart/related; boundary=b\r\n\r\n"
        f"--b\r\n{part}\r\n--b--\r\n"
    ).encode("latin-1")


def test_a_saved_page_is_decoded_and_knows_its_address() -> None:
    part = (
        "Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        "Content-Location: cid:x\r\n\r\n"
        "<html><p>=DCberall, schrieb die Zeitung am Dienstag, gibt es ein=\r\nen Grund.</p>"
    )

    article = read_saved(_saved(part, "Snapshot-Content-Location: https://example.org/a\r\n"), "a").article

    assert str(article.text) == "Überall, schrieb die Zeitung am Dienstag, gibt es einen Grund.\n"
    assert article.provenance.source == "https://example.org/a"


def test_an_unknown_encoding_of_a_part_is_found_out() -> None:
    part = "Content-Type: text/html; charset=gibt-es-nicht\r\n\r\n<html><p>Ein Satz ohne Sorgen.</p>"

    assert str(read_saved(_saved(part), "a").article.text) == "Ein Satz ohne Sorgen.\n"


@pytest.mark.parametrize(
    "part", ["Content-Type: image/png\r\n\r\nx", "Content-Type: multipart/mixed\r\n\r\nx"]
)
def test_a_message_without_a_page_is_refused(part: str) -> None:
    with pytest.raises(ReadError, match="a is a message without a web page in it"):
        read_saved(_saved(part), "a")


def test_a_saved_page_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.readers.mhtml.MOST_BYTES", 10)

    with pytest.raises(ReadError, match="a is too large"):
        read_saved(_saved("Content-Type: text/html\r\n\r\nx"), "a")


# ---- the sample, as a page -------------------------------------------------------------------------


def test_the_sample_article_survives_as_a_page() -> None:
    sample = Path("resources/sample/article.de.txt").read_text(encoding="utf-8")
    marked = sample.replace("stationiertkämpfte", "<strong>stationiert</strong>kämpfte").replace(
        "Konfliktentgegen", "Konflikt<em>entgegen</em>"
    )
    body = "".join(f"<p>{line}</p>\n" for line in marked.splitlines())

    result = read(_page(f"{MENU}<main><article>{body}</article></main><footer>Impressum</footer>"), "a")

    assert str(result.article.text).splitlines() == [
        line.strip() for line in sample.splitlines() if line.strip()
    ]
    assert BlockKind.ATTRIBUTION in {block.kind for block in result.article.blocks}

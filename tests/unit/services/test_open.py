"""What is opened is told apart by its content."""

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.article import BlockKind, Provenance
from annotator.core.document import Document, Role
from annotator.core.errors import ReadError
from annotator.readers.plain import from_text
from annotator.readers.result import ReadResult
from annotator.services.codebooks import save_codebook
from annotator.services.fetch import Fetched, Web
from annotator.services.files import Fingerprint
from annotator.services.new import default_codebook, new_document, save_new
from annotator.services.open import (
    Opened,
    chapters_of,
    look_into,
    open_document,
    open_file,
    open_text,
    read_address,
    read_article,
    read_rich_text,
    with_article,
)
from tests.contract.made import epub

NOW = datetime.datetime(2026, 11, 24, 8, 30, tzinfo=datetime.UTC)
WORDS = "Überschrift\nEin Absatz mit 😀, der länger ist als die Überschrift.\n"


@pytest.fixture
def document() -> Document:
    article = from_text(WORDS, "x").article
    return new_document(article, codebook=default_codebook(), role=Role.WORK, now=NOW)


def test_a_document_is_opened_with_what_it_can_be_recognised_by(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "a.annox"
    saved = save_new(document, path)

    opened = open_file(path)

    assert opened == Opened(document, path=path, data=saved.data, fingerprint=Fingerprint.of(saved.data))


def test_a_document_is_recognised_without_its_extension(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "abgabe.xml"
    save_new(document, path)

    assert open_file(path).document == document


def test_a_document_with_problems_is_opened_with_them(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "a.annox"
    data = save_new(document, path).data.replace(b'length="', b'length="1')
    path.write_bytes(data)

    opened = open_file(path)

    assert opened.document.article.text == document.article.text
    assert opened.problems


def test_an_article_becomes_a_new_document_without_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(WORDS.replace("\n", "\f").encode("utf-16"))

    opened = open_file(path)

    assert str(opened.document.article.text) == WORDS
    assert opened.document.head.role is Role.WORK
    assert opened.document.codebook == default_codebook()
    assert (opened.path, opened.data, opened.fingerprint, opened.problems) == (None, None, None, ())
    assert len(opened.losses) == 1


def test_something_else_with_the_extension_of_a_document_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "a.annox"
    path.write_text("Hallo", "utf-8")

    with pytest.raises(ReadError, match=r"a\.annox"):
        open_file(path)


@pytest.mark.parametrize("opening", [open_file, open_document, read_article])
def test_a_list_of_annotations_is_no_article_and_what_to_do_with_it_is_said(
    opening: Callable[[Path], object], tmp_path: Path
) -> None:
    path = tmp_path / "key.JSONL"
    path.write_text('{"id": "k1", "start": 0, "end": 3, "text": "Der"}\n', "utf-8")

    with pytest.raises(
        ReadError, match=r"key\.JSONL is a list .* “annotator import-jsonl ARTICLE key\.JSONL"
    ):
        opening(path)


def test_an_article_may_mention_the_namespace_of_documents(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Der Namensraum heißt urn:annotator:document:1.", "utf-8")

    assert open_file(path).path is None


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"no\.txt"):
        open_file(tmp_path / "no.txt")


def test_an_article_is_no_document(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(WORDS, "utf-8")

    with pytest.raises(ReadError, match=r"^a\.txt is not an Annotator document\.$"):
        open_document(path)


def test_a_document_is_no_article(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "a.annox"
    save_new(document, path)

    with pytest.raises(ReadError, match=r"^a\.annox is a document already, not an article\.$"):
        read_article(path)


def test_an_article_is_read_in_a_told_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Élève".encode("mac_roman"))

    assert str(read_article(path, "mac_roman").article.text) == "Élève"


def test_a_pasted_text_becomes_a_document_with_what_is_known_about_it() -> None:
    opened = open_text(WORDS, title=" Titel ", source="https://example.org", author="dpa")

    assert opened.document.article.provenance == Provenance(
        title="Titel", source="https://example.org", author="dpa", language="de"
    )
    assert [block.kind for block in opened.document.article.blocks] == [
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
    ]
    assert opened.path is None


def test_a_pasted_nothing_is_refused() -> None:
    with pytest.raises(ReadError, match=r"^The text is empty\."):
        open_text("\n")


def _codebook_file(folder: Path) -> Path:
    """Return a file with the bundled codebook under another identifier."""
    path = folder / "own.annocode"
    save_codebook(replace(default_codebook(), id="own"), path)
    return path


def test_a_new_document_has_the_codebook_that_is_wanted_for_new_ones(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(WORDS, encoding="utf-8")
    codebook = _codebook_file(tmp_path)

    assert open_file(path, codebook=codebook).document.codebook.id == "own"
    assert open_text(WORDS, codebook=codebook).document.codebook.id == "own"
    assert open_text(WORDS).document.codebook.id == default_codebook().id


def test_a_document_keeps_its_own_codebook(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "a.annox"
    save_new(document, path)

    assert open_file(path, codebook=_codebook_file(tmp_path)).document.codebook == document.codebook


def test_a_codebook_that_cannot_be_used_is_told_and_replaced(tmp_path: Path) -> None:
    opened = open_text(WORDS, codebook=tmp_path / "gone.annocode")

    assert opened.document.codebook.id == default_codebook().id
    assert len(opened.losses) == 1
    assert str(opened.losses[0]).startswith("The codebook for new documents could not be used")
    assert "gone.annocode" in str(opened.losses[0])


# ---- articles before they are fixed ----------------------------------------------------------------


def test_an_article_can_be_looked_into_before_it_becomes_a_document(
    document: Document, tmp_path: Path
) -> None:
    article, file = tmp_path / "a.html", tmp_path / "a.annox"
    article.write_text("<!DOCTYPE html><h1>Titel</h1><p>Ein <b>hal</b>bes Wort und noch ein paar dazu.</p>")
    save_new(document, file)

    found, opened = look_into(article), look_into(file)

    assert isinstance(found, ReadResult)
    assert not found.certain
    assert str(found.article.text) == "Titel\nEin halbes Wort und noch ein paar dazu.\n"
    assert isinstance(opened, Opened)
    assert with_article(found.article).document.article == found.article


def test_rich_text_becomes_an_article() -> None:
    assert str(read_rich_text("<p>Ein <b>hal</b>bes Wort.</p>").article.text) == "Ein halbes Wort.\n"


PAGE = b"<meta charset=utf-8><p>\xdcberall steht etwas, das jemand am Montag geschrieben hat.</p>"


@pytest.mark.parametrize(
    ("fetched", "text"),
    [
        (
            Fetched(PAGE, "https://a.example/b", "b", True, "cp1252"),
            "Überall steht etwas, das jemand am Montag",
        ),
        (Fetched(b"Ein Text.", "https://a.example/b", "b.txt", False, None), "Ein Text."),
    ],
)
def test_what_an_address_holds_becomes_an_article_that_knows_it(
    fetched: Fetched, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    web = Web()
    asked: list[object] = []

    def fetch(address: str, through: object) -> Fetched:
        asked.extend((address, through))
        return fetched

    monkeypatch.setattr("annotator.services.fetch.fetch", fetch)
    monkeypatch.setattr("annotator.services.open.now", lambda: NOW)

    article = read_address("https://a.example/b", web).article

    assert asked == ["https://a.example/b", web]
    assert str(article.text).startswith(text)
    assert article.provenance.source == "https://a.example/b"
    assert article.provenance.retrieved == NOW.date()


def test_chapters_of_a_book_are_chosen_by_their_numbers(tmp_path: Path) -> None:
    path = tmp_path / "a.epub"
    path.write_bytes(epub({name: f"<h1>{name}</h1><p>Satz {name}.</p>" for name in ("eins", "zwei", "drei")}))
    book = read_article(path)

    chosen = chapters_of(book, range(2, 4), "a.epub")

    assert str(chosen.article.text).split("\n") == ["zwei", "Satz zwei.", "drei", "Satz drei.", ""]
    assert [str(loss) for loss in chosen.losses] == [
        "Blocks left out by the person who made the document: 2.",
    ]
    with pytest.raises(ReadError, match=r"a\.epub has 3 chapters\."):
        chapters_of(book, range(3, 5), "a.epub")

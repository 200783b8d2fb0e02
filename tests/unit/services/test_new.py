"""Documents are made from an article and a codebook."""

import datetime
from pathlib import Path

import pytest

from annotator.assets import resource
from annotator.core.article import Article
from annotator.core.document import Head, Role
from annotator.core.errors import ReadError, WriteError
from annotator.core.text import ArticleText
from annotator.formats.native.codebook import write_codebook
from annotator.services.new import default_codebook, load_codebook, new_document, save_new

NOW = datetime.datetime(2026, 11, 24, 8, 30, tzinfo=datetime.UTC)
ARTICLE = Article(ArticleText("Ein Text."), ())


def test_a_new_document_has_an_identifier_of_its_own_and_no_annotations() -> None:
    one = new_document(ARTICLE, codebook=default_codebook(), role=Role.KEY, now=NOW, author="Zoë")
    other = new_document(ARTICLE, codebook=default_codebook(), role=Role.KEY, now=NOW)

    assert one.head == Head(id=one.head.id, role=Role.KEY, created=NOW, author="Zoë")
    assert one.head.id != other.head.id
    assert (one.article, one.annotations, other.head.author) == (ARTICLE, (), "")


def test_the_default_codebook_is_about_media_literacy() -> None:
    codebook = default_codebook()

    assert codebook.id == "media-literacy"
    assert [group.id for group in codebook.groups] == ["claim", "quote", "error"]
    assert codebook.keys["6"].id == "error.fused"


def test_a_codebook_can_come_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "my.codebook.xml"
    path.write_bytes(write_codebook(default_codebook()))

    assert load_codebook(path) == default_codebook()


def test_a_file_that_is_no_codebook_is_named(tmp_path: Path) -> None:
    path = tmp_path / "my.codebook.xml"
    path.write_bytes(b"Hallo")

    with pytest.raises(ReadError, match=r"my\.codebook\.xml"):
        load_codebook(path)


def test_the_default_codebook_is_a_resource() -> None:
    assert resource("codebooks", "media-literacy.xml").is_file()


def test_a_file_that_is_there_is_replaced_only_if_told(tmp_path: Path) -> None:
    document = new_document(ARTICLE, codebook=default_codebook(), role=Role.WORK, now=NOW)
    path = tmp_path / "a.annox"

    saved = save_new(document, path)
    path.write_text("mine")
    with pytest.raises(WriteError, match=r"^a\.annox is there already and was not replaced\.$"):
        save_new(document, path)
    kept = path.read_text()
    save_new(document, path, overwrite=True)

    assert kept == "mine"
    assert path.read_bytes() == saved.data


def test_what_it_is_made_from_is_never_replaced(tmp_path: Path) -> None:
    document = new_document(ARTICLE, codebook=default_codebook(), role=Role.WORK, now=NOW)
    source, link, other = tmp_path / "a.txt", tmp_path / "link.annox", tmp_path / "no.txt"
    source.write_text("mine")
    link.symlink_to(source)

    for path in (source, link):
        with pytest.raises(WriteError, match=r"would be written over\. Choose another name\.$"):
            save_new(document, path, overwrite=True, made_from=(other, source))

    assert source.read_text() == "mine"


def test_a_link_to_nowhere_is_there_already(tmp_path: Path) -> None:
    document = new_document(ARTICLE, codebook=default_codebook(), role=Role.WORK, now=NOW)
    path = tmp_path / "a.annox"
    path.symlink_to(tmp_path / "nowhere")

    with pytest.raises(WriteError):
        save_new(document, path)

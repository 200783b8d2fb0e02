"""A document is made from an article."""

from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.core.document import Role
from annotator.services.fetch import Fetched
from annotator.services.open import open_document
from tests.contract.made import epub
from tests.unit.cli.calls import TEXT, Captured


def test_new_makes_a_document_and_says_so(capsys: Captured) -> None:
    assert main(["new", "a.txt", "-o", "a.annox"]) == 0

    assert capsys.readouterr() == ("Written: a.annox (blocks: 2, characters: 95).\n", "")
    opened = open_document(Path("a.annox"))
    assert (str(opened.document.article.text), opened.document.head.role.value) == (TEXT, "work")


@pytest.mark.parametrize("role", ["work", "key"])
def test_new_takes_a_role(role: str) -> None:
    assert main(["new", "a.txt", "-o", "a.annox", "--role", role]) == 0
    assert open_document(Path("a.annox")).document.head.role.value == role


def test_new_makes_a_hand_out_that_asks_for_everything() -> None:
    assert main(["new", "a.txt", "-o", "a.annox", "--role", "assignment"]) == 0

    head = open_document(Path("a.annox")).document.head
    assert head.role is Role.ASSIGNMENT
    assert head.assignment is not None
    assert (head.assignment.id, head.assignment.counts, head.assignment.due) == (head.id, (), None)


def test_new_takes_a_codebook(capsys: Captured) -> None:
    Path("my.codebook.xml").write_text(
        '<codebook xmlns="urn:annotator:document:1" version="1.0" id="mine"><name xml:lang="en">Mine</name>'
        '<code id="g"><name xml:lang="en">G</name></code></codebook>',
        "utf-8",
    )

    assert main(["new", "a.txt", "-o", "a.annox", "--codebook", "my.codebook.xml"]) == 0
    assert open_document(Path("a.annox")).document.codebook.id == "mine"
    assert capsys.readouterr().err == ""


def test_new_tells_what_was_lost(capsys: Captured) -> None:
    Path("a.txt").write_bytes(b"Ein\fText.\r\n")

    assert main(["new", "a.txt", "-o", "a.annox"]) == 0
    assert capsys.readouterr().err == "annotator: a.txt: Form feeds replaced by line ends: 1.\n"


def test_new_takes_an_encoding() -> None:
    Path("a.txt").write_bytes("Élève".encode("cp850"))

    assert main(["new", "a.txt", "-o", "a.annox", "--encoding", "cp850"]) == 0
    assert str(open_document(Path("a.annox")).document.article.text) == "Élève"


def test_new_replaces_a_file_only_if_forced(capsys: Captured) -> None:
    Path("a.annox").write_text("mine")

    assert main(["new", "a.txt", "-o", "a.annox"]) == 2
    assert capsys.readouterr() == ("", "annotator: a.annox is there already and was not replaced.\n")
    assert Path("a.annox").read_text() == "mine"
    assert main(["new", "a.txt", "-o", "a.annox", "--force"]) == 0


def test_new_takes_chapters_of_a_book(capsys: Captured) -> None:
    Path("a.epub").write_bytes(epub({"eins": "<h1>Eins</h1><p>x.</p>", "zwei": "<h1>Zwei</h1><p>y.</p>"}))

    assert main(["new", "a.epub", "-o", "a.annox", "--chapters", "2"]) == 0

    assert str(open_document(Path("a.annox")).document.article.text) == "Zwei\ny.\n"
    assert "Blocks left out by the person who made the document: 2." in capsys.readouterr().err


@pytest.mark.parametrize("chapters", ["0", "3-2", "x", "-1"])
def test_new_refuses_chapters_that_are_none(chapters: str, capsys: Captured) -> None:
    Path("a.epub").write_bytes(epub({"eins": "<p>x.</p>"}))

    assert main(["new", "a.epub", "-o", "a.annox", f"--chapters={chapters}"]) == 2
    sentence = f"--chapters needs chapters such as 3 or 2-4, not “{chapters}”."
    assert sentence in capsys.readouterr().err


def test_new_fetches_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    page = Fetched(b"<p>Ein Satz.</p>", "https://a.example/b", "b", is_page=True)
    monkeypatch.setattr("annotator.services.fetch.fetch", lambda _address, _web: page)

    assert main(["new", "https://a.example/b", "-o", "a.annox"]) == 0

    assert open_document(Path("a.annox")).document.article.provenance.source == "https://a.example/b"


@pytest.mark.parametrize("article", ["no.txt", "empty.txt", "a.pdf"])
def test_new_refuses_what_is_no_article(article: str, capsys: Captured) -> None:
    Path("empty.txt").touch()
    Path("a.pdf").write_bytes(b"%PDF-1.7")

    assert main(["new", article, "-o", "a.annox"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("annotator: ")
    assert article in err
    assert not Path("a.annox").exists()

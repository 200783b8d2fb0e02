"""The right reader is found by content first and by name then."""

from pathlib import Path

import pytest

from annotator.readers._registry import READERS, reader_for
from tests.contract.made import packed


@pytest.mark.parametrize(
    ("data", "name", "reader"),
    [
        (b"Ein Text", "a.txt", "plain text"),
        (b"Ein Text", "ohne Endung", "plain text"),
        (b"Ein Text", "a.pdf", "plain text"),
        (b"Ein Text", "a.md", "Markdown"),
        (b"%PDF-1.4", "a.TXT", "PDF file"),
        (b"<!DOCTYPE html><p>Text", "a.txt", "web page"),
        (packed({"mimetype": "application/epub+zip"}), "a.zip", "electronic book"),
        (b"PK\x03\x04 abgeschnitten", "a.docx", "Word document"),
        (b"PK\x03\x04 irgendwas", "a.zip", "plain text"),
    ],
)
def test_the_content_decides_and_then_the_name(data: bytes, name: str, reader: str) -> None:
    assert reader == reader_for(data, name).NAME


def test_no_two_readers_go_by_the_same_name() -> None:
    extensions = [extension for reader in READERS for extension in reader.EXTENSIONS]

    assert len(extensions) == len(set(extensions))


def test_extensions_look_like_the_ends_of_file_names() -> None:
    assert all(
        Path(f"a{extension}").suffix == extension.lower() for r in READERS for extension in r.EXTENSIONS
    )

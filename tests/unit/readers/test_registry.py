"""The right reader is found by content first and by name then."""

from pathlib import Path

import pytest

from annotator.readers import plain
from annotator.readers._registry import READERS, reader_for


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"Ein Text", "a.txt"),
        (b"Ein Text", "ohne Endung"),
        (b"Ein Text", "a.pdf"),
        (b"%PDF-1.4", "a.TXT"),
        (b"%PDF-1.4", "a.pdf"),
    ],
)
def test_plain_text_reads_text_and_explains_the_rest(data: bytes, name: str) -> None:
    assert reader_for(data, name) is plain


def test_no_two_readers_go_by_the_same_name() -> None:
    extensions = [extension for reader in READERS for extension in reader.EXTENSIONS]

    assert len(extensions) == len(set(extensions))


def test_extensions_look_like_the_ends_of_file_names() -> None:
    assert all(
        Path(f"a{extension}").suffix == extension.lower() for r in READERS for extension in r.EXTENSIONS
    )

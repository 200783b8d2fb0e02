import pytest

from annotator.formats._registry import NATIVE, format_of
from tests.contract.documents import FULL


def test_the_own_format_says_how_its_files_are_called() -> None:
    assert NATIVE.name == "Annotator"
    assert NATIVE.extensions == (".annox",)
    assert NATIVE.media_type == "application/vnd.annotator+xml"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_a_document_is_recognised_in_other_encodings(encoding: str) -> None:
    file = (
        NATIVE.write(FULL).decode().replace('encoding="UTF-8"', f'encoding="{encoding[:6]}"').encode(encoding)
    )

    assert format_of(file, "x") is NATIVE


def test_a_document_of_a_newer_major_version_is_recognised_so_that_its_reader_can_say_so() -> None:
    assert format_of(b'<document xmlns="urn:annotator:document:9"/>', "x") is NATIVE


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Ein Artikel",
        b"<html/>",
        "Ein Artikel über <document xmlns='urn:annotator:document:1'>".encode(),
    ],
)
def test_what_is_no_document_has_no_format(data: bytes) -> None:
    assert format_of(data, "artikel.txt") is None

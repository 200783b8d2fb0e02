"""Codebooks are recognised, checked and saved."""

import os
from pathlib import Path

import pytest

from annotator.assets import resource
from annotator.core.errors import ReadError, WriteError
from annotator.services.codebooks import check_codebook, holds_codebook, save_codebook
from annotator.services.new import default_codebook, load_codebook

BUNDLED = resource("codebooks", "media-literacy.xml")


def test_a_saved_codebook_can_be_loaded(tmp_path: Path) -> None:
    path = tmp_path / "my.codebook.xml"

    save_codebook(default_codebook(), path)
    save_codebook(default_codebook(), path)

    assert load_codebook(path) == default_codebook()
    assert holds_codebook(path)
    assert check_codebook(path) == ()


def test_a_codebook_that_cannot_be_saved_is_told(tmp_path: Path) -> None:
    with pytest.raises(WriteError):
        save_codebook(default_codebook(), tmp_path)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"<codebook id='a'/>", True),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- <document> -->\n<codebook/>", True),
        (b"<a:codebook xmlns:a='urn:annotator:document:1'>", True),
        ("<?xml version='1.0' encoding='UTF-16'?><codebook >".encode("utf-16"), True),
        (b"<document><codebook></codebook></document>", False),
        (b"<codebooks/>", False),
        (b"<!-- <codebook> --><document>", False),
        (b"Ein codebook", False),
        (b"<?a?>b?>" * 500, False),
        (b"", False),
    ],
)
def test_a_codebook_is_told_by_its_outermost_element(tmp_path: Path, content: bytes, expected: bool) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)

    assert holds_codebook(path) is expected


def test_what_is_no_file_is_no_codebook(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    assert not holds_codebook(tmp_path / "pipe")
    assert not holds_codebook(tmp_path / "missing")
    assert not holds_codebook(tmp_path)


def test_a_file_that_cannot_be_read_is_no_codebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"<codebook/>")

    def refuse(*_arguments: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)

    assert not holds_codebook(path)


def test_all_mistakes_of_a_codebook_are_told(tmp_path: Path) -> None:
    path = tmp_path / "my.codebook.xml"
    text = BUNDLED.read_text(encoding="utf-8")
    path.write_text(text.replace('key="1"', 'key="2"').replace('parent="quote"', 'parent="quotes"', 1))

    problems = check_codebook(path)

    assert [problem.item for problem in problems] == ["code claim.number", "code quote.direct"]


def test_what_is_no_codebook_at_all_cannot_be_checked(tmp_path: Path) -> None:
    path = tmp_path / "my.codebook.xml"
    path.write_bytes(b"Hallo")

    with pytest.raises(ReadError, match=r"my\.codebook\.xml"):
        check_codebook(path)

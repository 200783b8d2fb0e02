import os
import sys
from pathlib import Path

import pytest

from annotator.core.errors import ReadError
from annotator.services.files import Fingerprint, read_bounded, read_contents


def _explanation(path: Path, limit: int = 100) -> str:
    with pytest.raises(ReadError) as caught:
        read_bounded(path, limit)
    return str(caught.value)


def test_reads_the_bytes_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "a.annox"
    file.write_bytes("é\r\n😀\x00".encode())

    assert read_bounded(file, 100) == "é\r\n😀\x00".encode()


def test_a_file_is_recognised_by_its_content(tmp_path: Path) -> None:
    file = tmp_path / "a.annox"
    file.write_bytes(b"abc")
    os.utime(file, ns=(5_000_000_000, 7_000_000_000))

    data, fingerprint = read_contents(file, 100)

    assert data == b"abc"
    assert fingerprint.size == 3
    assert fingerprint.mtime_ns == 7_000_000_000
    assert fingerprint.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_the_time_of_a_copy_makes_no_difference() -> None:
    assert Fingerprint.of(b"abc", 1) == Fingerprint.of(b"abc", 2)
    assert Fingerprint.of(b"abc", 1) != Fingerprint.of(b"abd", 1)


def test_a_file_of_the_greatest_size_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.annox"
    file.write_bytes(b"x" * 100)

    assert read_bounded(file, 100) == b"x" * 100


@pytest.mark.parametrize(
    ("limit", "told"), [(5 * 1024 * 1024, "5 MB"), (64 * 1024 * 1024, "64 MB"), (512 * 1024, "0.5 MB")]
)
def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path, limit: int, told: str) -> None:
    file = tmp_path / "a.annox"
    with file.open("wb") as handle:
        handle.truncate(limit + 1)

    assert _explanation(file, limit) == f"a.annox is larger than {told}."


def test_a_file_that_grows_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.annox"
    file.write_bytes(b"")
    empty = file.stat()
    file.write_bytes(b"x" * 101)
    monkeypatch.setattr(os, "fstat", lambda _: empty)

    assert _explanation(file) == "a.annox is larger than 9.54e-05 MB."


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert _explanation(tmp_path / "weg.annox") == "There is no file weg.annox."


def test_a_file_below_a_file_is_missing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert _explanation(tmp_path / "file" / "b.annox") == "There is no file b.annox."


def test_a_name_that_no_file_can_have_is_missing() -> None:
    assert _explanation(Path("a\0b")) == "There is no file a\0b."


@pytest.mark.skipif(sys.platform != "linux", reason="names of bytes")
def test_a_name_that_is_no_text_can_be_told(tmp_path: Path) -> None:
    assert _explanation(tmp_path / os.fsdecode(b"caf\xe9.annox")) == "There is no file caf?.annox."


def test_a_folder_is_told(tmp_path: Path) -> None:
    assert _explanation(tmp_path) == f"{tmp_path.name} is a folder, not a file."


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders")
def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    assert _explanation(tmp_path / "pipe") == "pipe is not an ordinary file."


def _refusing(error: OSError, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, "open", refuse)


def test_a_file_one_may_not_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.annox").touch()
    _refusing(PermissionError(13, "Permission denied"), monkeypatch)

    assert _explanation(tmp_path / "a.annox") == "You are not allowed to read a.annox."


def test_any_other_trouble_is_told_with_its_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.annox").touch()
    _refusing(OSError(5, "Input/output error"), monkeypatch)

    assert _explanation(tmp_path / "a.annox") == "a.annox cannot be read: Input/output error."

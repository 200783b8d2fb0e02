import errno
import os
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from annotator.core.errors import ReadError
from annotator.services import journal_files as module
from annotator.services.files import Fingerprint
from annotator.services.journal_files import Ending, Generation, Header, read_logs

HEADER = Header(Fingerprint.of(b"base"), Path("/home/zoë/a.annox"))


def _write(folder: Path, *payloads: bytes, number: int = 1, header: Header = HEADER) -> Path:
    """Write a generation to *folder* and return its log."""
    generation = Generation(folder, number, b"base", header)
    for payload in payloads:
        generation.append(payload)
    generation.close()
    return folder / f"changes-{number}.log"


def test_a_log_gives_back_what_was_appended(tmp_path: Path) -> None:
    file = _write(tmp_path, b"one", b"", "zwei 😀".encode())

    (log,) = read_logs(tmp_path)

    assert log.number == 1
    assert log.header == HEADER
    assert log.payloads == (b"one", b"", "zwei 😀".encode())
    assert log.ending is Ending.WHOLE
    assert log.modified == file.stat().st_mtime
    assert (tmp_path / "base-1.annox").read_bytes() == b"base"


def test_the_bytes_are_those_that_are_documented(tmp_path: Path) -> None:
    file = _write(tmp_path, b"\x01", header=Header(Fingerprint(4, 0, "ab"), None))

    assert file.read_bytes() == (
        b"annotator journal 1\n"
        b"\x00\x00\x00\x3b"
        + bytes.fromhex("1e4b9f18")
        + b'{"size": 4, "sha256": "ab", "path": null, "unsaved": false}'
        b"\x00\x00\x00\x01" + bytes.fromhex("a83ef6ca") + b"\x01"
    )


@pytest.mark.parametrize(
    "header",
    [
        Header(Fingerprint.of(b""), None),
        Header(Fingerprint.of(b"x"), Path("/a b/😀.annox"), unsaved=True),
    ],
)
def test_headers_survive(header: Header) -> None:
    assert Header.unpacked(header.packed()) == header


@pytest.mark.skipif(sys.platform != "linux", reason="names of bytes")
def test_a_path_that_is_no_text_survives() -> None:
    header = Header(Fingerprint.of(b""), Path(os.fsdecode(b"/caf\xe9")))

    assert os.fsencode(str(Header.unpacked(header.packed()).path)) == b"/caf\xe9"


def test_the_newest_generation_comes_first(tmp_path: Path) -> None:
    for number in (2, 10, 9):
        _write(tmp_path, number=number)
    (tmp_path / "changes-x.log").touch()

    assert [log.number for log in read_logs(tmp_path)] == [10, 9, 2]


@pytest.mark.parametrize(
    ("cut", "payloads", "ending"),
    [
        (0, (b"one", b"two"), Ending.WHOLE),
        (1, (b"one",), Ending.TORN),
        (10, (b"one",), Ending.TORN),
        (11, (b"one",), Ending.WHOLE),
        (12, (), Ending.TORN),
    ],
)
def test_a_torn_log_gives_what_is_whole(
    tmp_path: Path, cut: int, payloads: tuple[bytes, ...], ending: Ending
) -> None:
    file = _write(tmp_path, b"one", b"two")
    os.truncate(file, file.stat().st_size - cut)

    (log,) = read_logs(tmp_path)

    assert (log.payloads, log.ending) == (payloads, ending)


@pytest.mark.parametrize("damage", [0, 2, -1, -4, -5])
def test_a_damaged_frame_ends_what_can_be_read(tmp_path: Path, damage: int) -> None:
    file = _write(tmp_path, b"one", b"two", b"three!!!!")
    data = bytearray(file.read_bytes())
    data[data.index(b"two") + damage] ^= 1  # in the content, the checksum, the length
    file.write_bytes(data)

    (log,) = read_logs(tmp_path)

    assert log.payloads == (b"one",)
    assert log.ending is Ending.DAMAGED


def test_zeros_after_a_power_cut_are_no_changes(tmp_path: Path) -> None:
    file = _write(tmp_path, b"one")
    with file.open("ab") as handle:
        handle.write(bytes(100))

    (log,) = read_logs(tmp_path)

    assert log.payloads == (b"one",)
    assert log.ending is Ending.DAMAGED


@pytest.mark.parametrize("size", [0, 5, 19, 20, 25, 60])
def test_a_log_without_its_whole_header_is_none(tmp_path: Path, size: int) -> None:
    os.truncate(_write(tmp_path), size)

    assert read_logs(tmp_path) == []


def test_a_log_of_zeros_is_none(tmp_path: Path) -> None:
    (tmp_path / "changes-1.log").write_bytes(bytes(500))

    assert read_logs(tmp_path) == []


def test_the_log_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    (tmp_path / "changes-1.log").write_bytes(b"annotator journal 2\nsomething else")

    with pytest.raises(ReadError) as caught:
        read_logs(tmp_path)

    assert str(caught.value) == "The safety copy changes-1.log is damaged or from a newer version."


def test_a_log_with_a_damaged_header_is_refused(tmp_path: Path) -> None:
    file = _write(tmp_path, b"one")
    file.write_bytes(file.read_bytes().replace(b'"size"', b'"sizf"'))

    with pytest.raises(ReadError):
        read_logs(tmp_path)


@pytest.mark.parametrize("name", ["base-1.annox", "changes-1.log"])
def test_a_generation_that_cannot_be_begun_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    real = os.open

    def refuse(path: Path, *arguments: int) -> int:
        if path == tmp_path / name:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(path, *arguments)

    monkeypatch.setattr(os, "open", refuse)

    with pytest.raises(OSError, match="No space"):
        Generation(tmp_path, 1, b"base", HEADER)
    assert list(tmp_path.iterdir()) == []


def test_a_base_that_does_not_fit_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(module, "write_all", fail)

    with pytest.raises(OSError, match="No space"):
        Generation(tmp_path, 1, b"base", HEADER)
    assert list(tmp_path.iterdir()) == []


def test_what_could_not_be_written_comes_first_the_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    generation = Generation(tmp_path, 1, b"base", HEADER)
    real = os.write

    def write_some(descriptor: int, data: bytes) -> int:
        monkeypatch.setattr(os, "write", _full)
        return real(descriptor, bytes(data[:4]))

    def _full(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", write_some)
    with pytest.raises(OSError, match="No space"):
        generation.append(b"one")
    with pytest.raises(OSError, match="No space"):
        generation.append(b"two")
    monkeypatch.setattr(os, "write", real)
    generation.append(b"three")
    generation.close()

    (log,) = read_logs(tmp_path)
    assert log.payloads == (b"one", b"two", b"three")
    assert log.ending is Ending.WHOLE


def test_nothing_is_written_after_closing(tmp_path: Path) -> None:
    generation = Generation(tmp_path, 1, b"base", HEADER)
    generation.close()
    generation.close()

    generation.append(b"late")

    assert read_logs(tmp_path)[0].payloads == ()


def test_syncing_brings_base_names_and_log_to_the_disk_and_then_the_log_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    generation = Generation(tmp_path, 1, b"base", HEADER)
    log = generation.duplicate()
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(os.fstat(descriptor).st_ino))

    generation.sync(log)
    generation.sync(log)
    os.close(log)
    generation.close()

    places = (tmp_path / "base-1.annox", tmp_path, tmp_path.parent)
    inode = (tmp_path / "changes-1.log").stat().st_ino
    assert synced == [*(place.stat().st_ino for place in places), inode, inode]


def test_a_log_that_somebody_removed_is_noticed(tmp_path: Path) -> None:
    generation = Generation(tmp_path, 1, b"base", HEADER)
    log = generation.duplicate()
    (tmp_path / "changes-1.log").unlink()

    with pytest.raises(FileNotFoundError):
        generation.sync(log)
    os.close(log)
    generation.close()
    generation.remove()
    assert list(tmp_path.iterdir()) == []

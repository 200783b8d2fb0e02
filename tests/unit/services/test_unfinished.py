"""The file of a run that is not at its end, also where somebody else has written into it."""

import zlib
from pathlib import Path

import pytest

from annotator.core.errors import ReadError, WriteError
from annotator.services.grade_jobs import judged
from annotator.services.inbox import Unusable, files
from annotator.services.unfinished import _START, Unfinished
from tests.unit.services.test_grade_jobs import class_in, judge

MADE_FROM = b"m" * 32


def _begun(path: Path, folder: Path) -> bytes:
    """Return a file with one record."""
    first = next(judged(judge(), files(folder)))
    assert not isinstance(first, Unusable)
    with Unfinished(path, b"x") as unfinished:
        unfinished.add(MADE_FROM, *first)
        data = path.read_bytes()
    path.write_bytes(data)
    return data


def test_what_was_added_is_there_again(tmp_path: Path) -> None:
    path = tmp_path / "a" / "run"
    _begun(path, class_in(tmp_path / "in", 1))

    with Unfinished(path, b"x") as unfinished:
        kept = unfinished.done[MADE_FROM]
        assert kept.outcome.student == "Lea 0"
        assert unfinished.report(kept).found == {"k1": "claim.fact"}

    assert not path.exists()


@pytest.mark.parametrize("about", [b"{}", b"[]", b"no JSON", b'{"source": {"placed": {"platform": "x"}}}'])
def test_a_record_that_nobody_here_has_written_is_dropped(tmp_path: Path, about: bytes) -> None:
    path = tmp_path / "run"
    data = _begun(path, class_in(tmp_path / "in", 1))
    record = MADE_FROM + about
    path.write_bytes(data[:32] + _START.pack(zlib.crc32(record), len(record), 0) + record)

    with Unfinished(path, b"x") as unfinished:
        assert unfinished.done == {}


@pytest.mark.parametrize("report", [b"no zlib", zlib.compress(b"no JSON"), zlib.compress(b"{}")])
def test_a_report_that_nobody_here_has_written_is_told(tmp_path: Path, report: bytes) -> None:
    path = tmp_path / "run"
    data = _begun(path, class_in(tmp_path / "in", 1))
    _, about_size, _ = _START.unpack(data[32:44])
    about = data[44 : 44 + about_size]
    checksum = zlib.crc32(report, zlib.crc32(about))
    path.write_bytes(data[:32] + _START.pack(checksum, about_size, len(report)) + about + report)

    with (
        pytest.raises(ReadError, match="run is damaged"),
        Unfinished(path, b"x") as unfinished,
    ):
        unfinished.report(unfinished.done[MADE_FROM])


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    first = next(judged(judge(), files(class_in(tmp_path / "in", 1))))
    assert not isinstance(first, Unusable)
    (tmp_path / "full").symlink_to("/dev/full")

    with pytest.raises(WriteError, match="There is not enough room"):
        Unfinished(tmp_path / "full", b"x")
    with Unfinished(tmp_path / "run", b"x") as unfinished:
        unfinished._file.close()
        unfinished._file = (tmp_path / "full").open("r+b")
        with pytest.raises(WriteError, match="There is not enough room"):
            unfinished.add(MADE_FROM, *first)

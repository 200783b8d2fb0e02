"""Files of results are the old ones or the new ones."""

from pathlib import Path

import pytest

from annotator.core.errors import WriteError
from annotator.services.results_folder import put, settle, written


def test_a_file_is_written_with_its_folder_and_over_an_older_one(tmp_path: Path) -> None:
    for data in (b"one", b"two"):
        put(data, tmp_path / "a" / "b" / "c.txt")
    settle()

    assert (tmp_path / "a" / "b" / "c.txt").read_bytes() == b"two"
    assert [path.name for path in (tmp_path / "a" / "b").iterdir()] == ["c.txt"]


def test_what_is_not_written_to_the_end_leaves_the_older_one(tmp_path: Path) -> None:
    put(b"old", tmp_path / "a.txt")

    with pytest.raises(TypeError), written(tmp_path / "a.txt") as file:
        file.write("no bytes")  # type: ignore[call-overload] # which fails, as it should

    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.txt", b"old")]


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("x")

    with pytest.raises(WriteError, match="folder cannot be saved"):
        put(b"x", tmp_path / "folder")
    with pytest.raises(WriteError, match="folder file cannot be made"):
        put(b"x", tmp_path / "file" / "a.txt")

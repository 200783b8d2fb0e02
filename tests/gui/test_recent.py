from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.gui.recent import RecentFiles
from annotator.gui.settings import Settings


@pytest.fixture
def recent(qapp: object, tmp_path: Path) -> RecentFiles:  # noqa: ARG001 - application
    return RecentFiles(Settings(tmp_path / "settings.ini"))


def _files(folder: Path, count: int) -> list[Path]:
    files = [folder / f"{number}.annox" for number in range(count)]
    for file in files:
        file.touch()
    return files


def test_there_is_none_at_first(recent: RecentFiles) -> None:
    assert recent.paths() == []


def test_the_newest_file_is_first(recent: RecentFiles, tmp_path: Path) -> None:
    one, other = _files(tmp_path, 2)

    recent.add(one)
    recent.add(other)

    assert recent.paths() == [other, one]


def test_a_file_that_is_opened_again_moves_up(recent: RecentFiles, tmp_path: Path) -> None:
    one, other = _files(tmp_path, 2)
    for path in (one, other, one):
        recent.add(path)

    assert recent.paths() == [one, other]


def test_a_relative_path_is_the_same_file(
    recent: RecentFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (one,) = _files(tmp_path, 1)
    monkeypatch.chdir(tmp_path)
    recent.add(one)

    recent.add(Path("0.annox"))

    assert recent.paths() == [one]


def test_ten_files_are_remembered(recent: RecentFiles, tmp_path: Path) -> None:
    files = _files(tmp_path, 12)
    for path in files:
        recent.add(path)

    assert recent.paths() == files[:1:-1]


def test_a_missing_file_is_not_shown_and_comes_back(recent: RecentFiles, tmp_path: Path) -> None:
    one, other = _files(tmp_path, 2)
    recent.add(one)
    recent.add(other)

    one.rename(tmp_path / "stick")
    without = recent.paths()
    (tmp_path / "stick").rename(one)

    assert without == [other]
    assert recent.paths() == [other, one]


def test_missing_files_are_forgotten_first(recent: RecentFiles, tmp_path: Path) -> None:
    files = _files(tmp_path, 11)
    for path in files[:10]:
        recent.add(path)
    files[9].unlink()

    recent.add(files[10])

    assert recent.paths() == [files[10], *files[8::-1]]


def test_a_name_that_no_file_can_have_does_no_harm(recent: RecentFiles, tmp_path: Path) -> None:
    (one,) = _files(tmp_path, 1)
    recent.add(Path("x" * 5000))
    recent.add(one)

    assert recent.paths() == [one]


def test_who_shows_the_list_hears_of_changes(recent: RecentFiles, tmp_path: Path, qtbot: QtBot) -> None:
    (one,) = _files(tmp_path, 1)

    with qtbot.waitSignal(recent.changed):
        recent.add(one)
    with qtbot.waitSignal(recent.changed):
        recent.clear()

    assert recent.paths() == []

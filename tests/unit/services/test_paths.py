import stat
import sys
from pathlib import Path

import pytest

from annotator.services.paths import journal_dir, lock_dir, settings_file


@pytest.mark.skipif(sys.platform != "linux", reason="names of folders on Linux")
def test_state_and_settings_lie_where_linux_expects_them(home: Path) -> None:
    assert settings_file() == home / ".config/Annotator/annotator.ini"
    assert journal_dir() == home / ".local/state/Annotator/journals"
    assert lock_dir() == home / ".local/state/Annotator/locks"


def test_the_folders_are_made_but_not_the_settings() -> None:
    assert journal_dir().is_dir()
    assert lock_dir().is_dir()
    assert settings_file().parent.is_dir()
    assert not settings_file().exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps other users out by itself")
def test_nobody_else_may_look_into_the_journals() -> None:
    assert stat.S_IMODE(journal_dir().stat().st_mode) == 0o700


def test_a_home_that_cannot_be_written_is_no_reason_to_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)

    assert not journal_dir().exists()
    assert settings_file().name == "annotator.ini"

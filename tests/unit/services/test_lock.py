import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.services import lock as module
from annotator.services.lock import FileLock
from annotator.services.paths import lock_dir

_HOLD = """
import sys
from pathlib import Path
from annotator.services.lock import FileLock
held = FileLock.acquire(Path(sys.argv[1]))
print("yes" if held else "no", flush=True)
sys.stdin.read()
"""


def _other_program(path: Path) -> "subprocess.Popen[str]":
    """Start a program that locks *path* and holds it until its input ends."""
    return subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def _answer(program: "subprocess.Popen[str]") -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def _acquire(path: Path) -> FileLock:
    lock = FileLock.acquire(path)
    assert lock is not None
    return lock


def test_a_document_is_locked_once(tmp_path: Path) -> None:
    lock = _acquire(tmp_path / "a.annox")

    assert FileLock.acquire(tmp_path / "a.annox") is None
    lock.release()
    _acquire(tmp_path / "a.annox").release()


def test_other_documents_stay_free(tmp_path: Path) -> None:
    one = _acquire(tmp_path / "a.annox")
    _acquire(tmp_path / "b.annox").release()
    one.release()


def test_a_symbolic_link_is_the_file_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "a.annox").touch()
    (tmp_path / "link.annox").symlink_to(tmp_path / "a.annox")
    lock = _acquire(tmp_path / "link.annox")

    assert FileLock.acquire(tmp_path / "a.annox") is None
    lock.release()


def test_releasing_twice_does_not_take_it_from_the_next(tmp_path: Path) -> None:
    first = _acquire(tmp_path / "a.annox")
    first.release()
    second = _acquire(tmp_path / "a.annox")
    first.release()

    assert FileLock.acquire(tmp_path / "a.annox") is None
    second.release()


def test_nothing_is_left_in_the_state_folder(tmp_path: Path) -> None:
    _acquire(tmp_path / "a.annox").release()

    assert list(lock_dir().iterdir()) == []


def test_another_program_is_kept_out(tmp_path: Path) -> None:
    lock = _acquire(tmp_path / "a.annox")
    with _other_program(tmp_path / "a.annox") as other:
        assert _answer(other) == "no"
        other.communicate("")
    lock.release()


def test_a_lock_of_another_program_is_respected_and_ends_when_that_is_killed(tmp_path: Path) -> None:
    with _other_program(tmp_path / "a.annox") as other:
        assert _answer(other) == "yes"
        assert FileLock.acquire(tmp_path / "a.annox") is None
        other.kill()

    _acquire(tmp_path / "a.annox").release()


def test_the_system_keeps_two_apart_that_the_process_does_not_know(tmp_path: Path) -> None:
    lock = FileLock.on(tmp_path / "lock")
    module._held.clear()

    assert FileLock.on(tmp_path / "lock") is None
    assert lock is not None
    lock.release()


def test_a_lock_on_a_removed_file_does_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = module._lock, []

    def lock_after_the_holder_left(descriptor: int) -> None:
        real(descriptor)
        calls.append(descriptor)
        if len(calls) == 1:  # whoever had it removed the file just now
            (tmp_path / "lock").unlink()
        if len(calls) == 2:  # and this time somebody else made it anew
            (tmp_path / "lock").unlink()
            (tmp_path / "lock").touch()

    monkeypatch.setattr(module, "_lock", lock_after_the_holder_left)
    lock = FileLock.on(tmp_path / "lock")

    assert len(calls) == 3
    assert lock is not None
    lock.release()
    assert not (tmp_path / "lock").exists()


def test_a_file_system_without_locks_is_no_reason_to_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(module, "_lock", refuse)
    lock = _acquire(tmp_path / "a.annox")

    assert FileLock.acquire(tmp_path / "a.annox") is None
    lock.release()


def test_without_a_state_folder_the_process_keeps_itself_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "lock_dir", lambda: tmp_path / "missing")
    lock = _acquire(tmp_path / "a.annox")

    assert FileLock.acquire(tmp_path / "a.annox") is None
    lock.release()
    _acquire(tmp_path / "a.annox").release()


def test_a_lock_file_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        FileLock.on(tmp_path / "missing" / "lock")
    (tmp_path / "missing").mkdir()

    lock = FileLock.on(tmp_path / "missing" / "lock")
    assert lock is not None
    lock.release()


def test_a_lock_file_that_is_gone_already_can_be_released(tmp_path: Path) -> None:
    lock = FileLock.on(tmp_path / "lock")
    assert lock is not None
    (tmp_path / "lock").unlink()

    lock.release()

    assert list(tmp_path.iterdir()) == []


def test_open_files_that_cannot_be_removed_are_closed_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What Windows needs, tried out here."""
    closed: list[bool] = []
    real_close, real_unlink = os.close, Path.unlink

    def close(descriptor: int) -> None:
        closed.append(True)
        real_close(descriptor)

    def unlink(path: Path) -> None:
        assert closed
        real_unlink(path)

    monkeypatch.setattr(module, "_CAN_REMOVE_OPEN_FILES", False)
    lock = FileLock.on(tmp_path / "lock")
    monkeypatch.setattr(os, "close", close)
    monkeypatch.setattr(Path, "unlink", unlink)
    assert lock is not None
    lock.release()

    assert not (tmp_path / "lock").exists()

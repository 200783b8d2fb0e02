import errno
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from annotator.core.changes import AddAnnotation, Change, EditCodebook, RemoveAnnotation
from annotator.core.codebook import Code, Codebook
from annotator.core.messages import Message
from annotator.formats.native.write import write
from annotator.services import journal as module
from annotator.services.journal import Journal
from annotator.services.journal_files import Log, read_logs
from annotator.services.lock import FileLock
from tests.builders import annotation, document

BASE = write(document())
DISK_FULL = "Your latest changes would not survive a crash: The disk is full. You can go on, but save often."


def _change(number: int) -> Change:
    return AddAnnotation(annotation(f"a{number}"))


def _failing(code: int) -> Callable[..., NoReturn]:
    def fail(*_: object, **__: object) -> NoReturn:
        raise OSError(code, os.strerror(code))

    return fail


def _logs(directory: Path) -> list[Log]:
    """Return the logs of the only journal, as another program would read them."""
    (folder,) = directory.iterdir()
    return read_logs(folder)


def _until(condition: Callable[[], bool]) -> None:
    """Wait for what another thread does."""
    while not condition():
        time.sleep(0.005)


@pytest.fixture
def told() -> list[str]:
    """Return what the journals of `start` told a person."""
    return []


@pytest.fixture
def start(tmp_path: Path, told: list[str]) -> Iterator[Callable[..., Journal]]:
    """Return a function that starts a journal in *tmp_path*, which is closed in the end."""
    journals: list[Journal] = []

    def start(path: Path | None = None, *, unsaved: bool = False) -> Journal:
        def tell(message: Message) -> None:
            told.append(str(message))

        journals.append(Journal.start(tmp_path, BASE, path, unsaved=unsaved, on_trouble=tell))
        return journals[-1]

    yield start
    for journal in journals:
        journal.close(discard=True)


# ---- recording -------------------------------------------------------------------------------


def test_a_change_is_in_the_file_when_recording_returns(
    start: Callable[..., Journal], tmp_path: Path
) -> None:
    journal = start()

    for number in range(3):
        journal.record(_change(number))
        assert len(_logs(tmp_path)[0].payloads) == number + 1


def test_the_base_and_the_path_are_kept(start: Callable[..., Journal], tmp_path: Path) -> None:
    start(tmp_path / "a.annox")

    (folder,) = tmp_path.iterdir()
    assert (folder / "base-1.annox").read_bytes() == BASE
    assert read_logs(folder)[0].header.path == tmp_path / "a.annox"


def test_a_relative_path_means_the_same_after_a_start_elsewhere(
    start: Callable[..., Journal], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    start(Path("a.annox"))

    assert _logs(tmp_path)[0].header.path == tmp_path / "a.annox"


def test_several_documents_have_a_journal_each(start: Callable[..., Journal], tmp_path: Path) -> None:
    start()
    start()

    assert len(list(tmp_path.iterdir())) == 2


def test_changes_are_synced_in_the_background_by_one_thread_that_ends(
    start: Callable[..., Journal], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_DELAY", 0.0)
    synced: list[str] = []
    monkeypatch.setattr(os, "fsync", lambda _: synced.append(threading.current_thread().name))
    before = threading.active_count()
    journal = start()
    assert threading.active_count() == before + 1

    journal.record(_change(1))
    _until(lambda: len(synced) == 4)  # base, two folders, log
    journal.record(_change(2))
    _until(lambda: len(synced) == 5)
    journal.close(discard=True)

    assert set(synced) == {"annotator journal"}
    assert threading.active_count() == before


def test_changes_in_quick_succession_are_synced_together(
    start: Callable[..., Journal], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_DELAY", 3600.0)
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    journal = start()

    for number in range(50):
        journal.record(_change(number))
    journal.close(discard=False)

    assert len(synced) == 4


def test_recording_from_several_threads_keeps_every_change(
    start: Callable[..., Journal], tmp_path: Path
) -> None:
    journal = start()

    def record_some() -> None:
        for number in range(50):
            journal.record(_change(number))

    threads = [threading.Thread(target=record_some) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(_logs(tmp_path)[0].payloads) == 200


# ---- saving ----------------------------------------------------------------------------------


def test_after_a_save_the_journal_starts_anew(start: Callable[..., Journal], tmp_path: Path) -> None:
    journal = start()
    journal.record(_change(1))

    journal.rebase(b"saved", tmp_path / "a.annox")
    journal.record(_change(2))

    newest = _logs(tmp_path)[0]
    assert newest.number == 2
    assert newest.header.path == tmp_path / "a.annox"
    assert len(newest.payloads) == 1
    (folder,) = tmp_path.iterdir()
    assert (folder / "base-2.annox").read_bytes() == b"saved"


def test_what_a_save_made_superfluous_goes_once_the_new_is_on_the_disk(
    start: Callable[..., Journal], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_DELAY", 0.0)
    journal = start()
    journal.record(_change(1))
    journal.rebase(b"saved", tmp_path / "a.annox")
    (folder,) = tmp_path.iterdir()

    _until(lambda: not (folder / "base-1.annox").exists())

    assert sorted(path.name for path in folder.iterdir()) == ["base-2.annox", "changes-2.log", "lock"]


def test_the_old_stays_as_long_as_the_new_is_not_on_the_disk(
    start: Callable[..., Journal], tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_DELAY", 0.0)
    journal = start()
    with monkeypatch.context() as failing:
        failing.setattr(os, "fsync", _failing(errno.EIO))
        journal.rebase(b"saved", tmp_path / "a.annox")
        _until(lambda: bool(told))
        (folder,) = tmp_path.iterdir()
        assert (folder / "base-1.annox").exists()

    journal.record(_change(1))
    journal.close(discard=False)

    assert sorted(path.name for path in folder.iterdir()) == ["base-2.annox", "changes-2.log"]


# ---- closing ---------------------------------------------------------------------------------


def test_nothing_stays_behind_when_a_document_is_closed(
    start: Callable[..., Journal], tmp_path: Path
) -> None:
    journal = start()
    journal.record(_change(1))
    journal.rebase(b"saved", tmp_path / "a.annox")
    journal.record(_change(2))

    journal.close(discard=True)

    assert list(tmp_path.iterdir()) == []


def test_changes_stay_when_they_are_not_to_be_discarded(
    start: Callable[..., Journal], tmp_path: Path
) -> None:
    journal = start()
    journal.record(_change(1))

    journal.close(discard=False)

    assert len(_logs(tmp_path)[0].payloads) == 1
    (folder,) = tmp_path.iterdir()
    lock = FileLock.on(folder / "lock")
    assert lock is not None
    lock.release()


@pytest.mark.parametrize("saved", [False, True])
def test_a_journal_without_changes_goes_in_any_case(
    start: Callable[..., Journal], tmp_path: Path, saved: bool
) -> None:
    journal = start()
    if saved:
        journal.record(_change(1))
        journal.rebase(b"saved", tmp_path / "a.annox")

    journal.close(discard=False)

    assert list(tmp_path.iterdir()) == []


def test_a_base_that_is_in_no_file_stays_without_changes(
    start: Callable[..., Journal], tmp_path: Path
) -> None:
    start(unsaved=True).close(discard=False)

    assert _logs(tmp_path)[0].header.unsaved


def test_a_closed_journal_takes_nothing_and_may_be_closed_again(
    start: Callable[..., Journal], tmp_path: Path
) -> None:
    journal = start()
    journal.close(discard=True)

    journal.record(_change(1))
    journal.rebase(b"saved", tmp_path / "a.annox")
    journal.close(discard=False)

    assert list(tmp_path.iterdir()) == []


def test_closing_does_not_wait_for_a_disk_that_does_not_answer(
    start: Callable[..., Journal], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_DELAY", 0.0)
    monkeypatch.setattr(module, "_PATIENCE", 0.01)
    asked, answer = threading.Event(), threading.Event()

    def hang(_descriptor: int) -> None:
        asked.set()
        answer.wait()

    monkeypatch.setattr(os, "fsync", hang)
    journal = start()
    journal.record(_change(1))
    asked.wait()

    journal.close(discard=False)

    assert len(_logs(tmp_path)[0].payloads) == 1
    answer.set()
    journal._thread.join()


# ---- trouble ---------------------------------------------------------------------------------


def test_a_full_disk_is_told_once_and_the_changes_are_caught_up_on(
    start: Callable[..., Journal], tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = start()
    with monkeypatch.context() as full:
        full.setattr(os, "write", _failing(errno.ENOSPC))
        journal.record(_change(1))
        journal.record(_change(2))
    journal.record(_change(3))

    assert told == [DISK_FULL]
    assert len(_logs(tmp_path)[0].payloads) == 3


def test_what_could_not_be_written_is_tried_again_when_closing(
    start: Callable[..., Journal], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_DELAY", 3600.0)
    journal = start()
    with monkeypatch.context() as full:
        full.setattr(os, "write", _failing(errno.ENOSPC))
        journal.record(_change(1))

    journal.close(discard=False)

    assert len(_logs(tmp_path)[0].payloads) == 1


def test_trouble_after_a_save_that_worked_is_told_again(
    start: Callable[..., Journal], tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = start()
    for _ in range(2):
        with monkeypatch.context() as full:
            full.setattr(os, "write", _failing(errno.ENOSPC))
            journal.record(_change(1))
        journal.rebase(b"saved", tmp_path / "a.annox")

    assert told == [DISK_FULL, DISK_FULL]


def test_a_disk_that_cannot_sync_is_told(
    start: Callable[..., Journal], told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_DELAY", 0.0)
    monkeypatch.setattr(os, "fsync", _failing(errno.EIO))
    start().record(_change(1))

    _until(lambda: bool(told))

    (sentence,) = told
    assert sentence == (
        "Your latest changes would not survive a crash: "
        f"Safety copies cannot be written ({os.strerror(errno.EIO)}). You can go on, but save often."
    )


def test_a_journal_that_somebody_removed_is_told(
    start: Callable[..., Journal], tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_DELAY", 0.0)
    journal = start()
    (folder,) = tmp_path.iterdir()
    (folder / "changes-1.log").unlink()

    journal.record(_change(1))
    _until(lambda: bool(told))

    assert told[0].startswith("Your latest changes would not survive a crash:")


@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES])
def test_a_disk_that_cannot_be_written_is_told_with_the_first_change(
    start: Callable[..., Journal], tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    monkeypatch.setattr(Path, "mkdir", _failing(code))
    journal = start()
    assert told == []  # nothing is lost yet

    journal.record(_change(1))
    journal.record(_change(2))
    journal._sync()
    journal.close(discard=False)

    (sentence,) = told
    assert sentence == (
        "Your latest changes would not survive a crash: "
        "The folder for safety copies is write-protected. You can go on, but save often."
    )
    assert list(tmp_path.iterdir()) == []


def test_a_save_makes_good_what_could_not_be_started(
    start: Callable[..., Journal], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(Path, "mkdir", _failing(errno.ENOSPC))
        journal = start()
        journal.record(_change(1))
        journal.rebase(b"not yet", tmp_path / "a.annox")

    journal.rebase(b"saved", tmp_path / "a.annox")
    journal.record(_change(2))

    assert len(_logs(tmp_path)[0].payloads) == 1


def test_a_journal_without_room_for_its_base_leaves_nothing(
    start: Callable[..., Journal], tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(os, "write", _failing(errno.ENOSPC))
        journal = start()
    journal.record(_change(1))

    journal.close(discard=False)

    assert told == [DISK_FULL]
    assert list(tmp_path.iterdir()) == []


def test_a_journal_without_room_for_its_lock_leaves_nothing(
    start: Callable[..., Journal], tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(os, "open", _failing(errno.ENOSPC))
        journal = start()
    journal.record(_change(1))

    assert told == [DISK_FULL]
    assert list(tmp_path.iterdir()) == []


def test_when_it_cannot_start_anew_after_a_save_the_old_one_goes_on(
    start: Callable[..., Journal], tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = start()
    journal.record(_change(1))
    with monkeypatch.context() as full:
        full.setattr(os, "write", _failing(errno.ENOSPC))
        journal.rebase(b"saved", tmp_path / "a.annox")
    journal.record(_change(2))

    (log,) = _logs(tmp_path)
    assert len(log.payloads) == 2
    assert told == [DISK_FULL]


def test_a_change_that_no_file_can_hold_is_told(start: Callable[..., Journal], told: list[str]) -> None:
    start().record(EditCodebook(Codebook("bad", {}, (Code("c", {}, color="red"),))))

    assert len(told) == 1
    assert told[0].startswith("Your latest changes would not survive a crash: ")


def test_without_a_listener_trouble_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal.start(tmp_path, BASE, None)
    with monkeypatch.context() as full:
        full.setattr(os, "write", _failing(errno.ENOSPC))
        journal.record(RemoveAnnotation("a1"))
    journal.close(discard=True)

    assert list(tmp_path.iterdir()) == []


# ---- starting while another program looks for abandoned journals -----------------------------


@pytest.mark.parametrize("moment", ["removed", "taken"])
def test_a_folder_that_another_program_takes_for_abandoned_is_not_used(
    start: Callable[..., Journal], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    real, asked = FileLock.on, list[Path]()

    def lock(file: Path) -> FileLock | None:
        asked.append(file)
        if len(asked) > 1:
            return real(file)
        file.parent.rmdir()
        if moment == "removed":
            raise FileNotFoundError(errno.ENOENT, "No such file or directory")
        return None

    monkeypatch.setattr(FileLock, "on", lock)
    journal = start()
    journal.record(_change(1))

    assert [folder.name for folder in tmp_path.iterdir()] == [asked[1].parent.name]
    assert asked[0].parent != asked[1].parent

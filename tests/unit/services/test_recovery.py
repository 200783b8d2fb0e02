import datetime
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.core.changes import AddAnnotation, EditAnnotation, RemoveAnnotation
from annotator.core.document import Document
from annotator.core.errors import ReadError
from annotator.formats.native.write import write
from annotator.services.files import Fingerprint
from annotator.services.journal import Journal, Recoverable, discard, recover, recoverable
from annotator.services.journal_files import frame
from annotator.services.lock import FileLock
from annotator.services.replay import Recovered
from annotator.services.save import ChangedElsewhereError, save, save_document
from tests.builders import annotation, document

BASE = document(annotation("a0"))


@pytest.fixture
def journals(tmp_path: Path) -> Path:
    """Return an empty folder for journals."""
    folder = tmp_path / "journals"
    folder.mkdir()
    return folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a saved document."""
    path = tmp_path / "lesson.annox"
    save_document(BASE, path, expected=None)
    return path


def _crash(
    journals: Path, path: Path | None, *changes: str, unsaved: bool = False, base: Document = BASE
) -> Path:
    """Leave behind a journal that adds annotations with the identifiers *changes*; return its folder."""
    before = set(journals.iterdir())
    journal = Journal.start(journals, write(base), path, unsaved=unsaved)
    for annotation_id in changes:
        journal.record(AddAnnotation(annotation(annotation_id)))
    (folder,) = set(journals.iterdir()) - before
    journal._worth_keeping = True  # a crash does not clean up
    journal.close(discard=False)
    return folder


def _ids(recovered: Recovered) -> list[str]:
    return [found.id for found in recovered.document.annotations]


def _told(recovered: Recovered) -> list[str]:
    return [str(problem.message) for problem in recovered.problems]


def _only(journals: Path) -> Recoverable:
    (entry,) = recoverable(journals)
    return entry


# ---- what is offered -------------------------------------------------------------------------


def test_without_a_crash_there_is_nothing_to_recover(journals: Path) -> None:
    assert recoverable(journals) == []


def test_without_a_folder_there_is_nothing_to_recover(tmp_path: Path) -> None:
    assert recoverable(tmp_path / "missing") == []


def test_a_crashed_document_is_offered_with_what_a_person_knows_it_by(journals: Path, file: Path) -> None:
    folder = _crash(journals, file, "a1", "a2")
    os.utime(folder / "changes-1.log", (0, 1_718_798_400))

    assert _only(journals) == Recoverable(
        folder=folder,
        path=file,
        title="Die Familie 👨‍👩‍👧‍👦 im Cafe\u0301 las „Ja 😀“ und\tschwieg.",
        when=datetime.datetime(2024, 6, 19, 12, 0, tzinfo=datetime.UTC),
        annotations=3,
    )


def test_several_crashed_documents_are_offered_the_latest_first(journals: Path, file: Path) -> None:
    for number, path in enumerate((None, file, None)):
        folder = _crash(journals, path, "a1")
        os.utime(folder / "changes-1.log", (0, (2, 3, 1)[number]))

    entries = recoverable(journals)

    assert [entry.path for entry in entries] == [file, None, None]
    assert [_ids(recover(entry)) for entry in entries] == [["a0", "a1"]] * 3


def test_a_journal_without_changes_is_cleaned_up(journals: Path, file: Path) -> None:
    _crash(journals, file)

    assert recoverable(journals) == []
    assert list(journals.iterdir()) == []


def test_a_folder_of_a_start_that_got_nowhere_is_cleaned_up(journals: Path) -> None:
    (journals / "a1").mkdir()
    (journals / "a2").mkdir()
    (journals / "a2" / "base-1.annox").write_bytes(b"half")

    assert recoverable(journals) == []
    assert list(journals.iterdir()) == []


def test_a_recovered_document_that_was_never_saved_is_offered_again(journals: Path) -> None:
    _crash(journals, None, unsaved=True)

    assert _only(journals).annotations == 1
    assert _ids(recover(_only(journals))) == ["a0"]


def test_a_running_program_keeps_its_journal(journals: Path) -> None:
    empty, other = Journal.start(journals, write(BASE), None), Journal.start(journals, write(BASE), None)
    other.record(AddAnnotation(annotation("a1")))

    assert recoverable(journals) == []
    assert len(list(journals.iterdir())) == 2
    empty.close(discard=True)
    other.close(discard=True)


def test_looking_twice_finds_the_same(journals: Path) -> None:
    _crash(journals, None, "a1")

    assert recoverable(journals) == recoverable(journals)


def test_what_is_no_journal_is_left_alone(journals: Path) -> None:
    (journals / "notes.txt").touch()
    (journals / "newer").mkdir()
    (journals / "newer" / "changes-1.log").write_bytes(b"annotator journal 2\n")

    assert recoverable(journals) == []
    assert sorted(path.name for path in journals.iterdir()) == ["newer", "notes.txt"]


# ---- what is recovered -----------------------------------------------------------------------


def test_all_changes_are_recovered_in_order(journals: Path, file: Path) -> None:
    journal = Journal.start(journals, write(BASE), file)
    for change in (
        AddAnnotation(annotation("a1")),
        EditAnnotation(annotation("a1", (4, 11), comment="zweimal „😀“\nund\t")),
        RemoveAnnotation("a0"),
    ):
        journal.record(change)
    journal.close(discard=False)

    recovered = recover(_only(journals))

    assert recovered.document == document(annotation("a1", (4, 11), comment="zweimal „😀“\nund\t"))
    assert recovered.path == file
    assert recovered.changes == 3
    assert recovered.problems == ()


def test_recovering_leaves_the_journal_until_it_is_discarded(journals: Path, file: Path) -> None:
    _crash(journals, file, "a1")
    entry = _only(journals)

    assert recover(entry) == recover(entry)
    discard(entry)

    assert list(journals.iterdir()) == []
    assert file.read_bytes() == write(BASE)


def test_a_change_that_was_cut_off_is_told(journals: Path) -> None:
    folder = _crash(journals, None, "a1", "a2")
    log = folder / "changes-1.log"
    os.truncate(log, log.stat().st_size - 5)

    recovered = recover(_only(journals))

    assert _ids(recovered) == ["a0", "a1"]
    assert recovered.changes == 1
    assert _told(recovered) == ["The last change was not written to its end and is missing."]


def test_damage_in_the_middle_ends_the_recovery_and_is_told(journals: Path) -> None:
    folder = _crash(journals, None, "a1", "a2", "a3")
    log = folder / "changes-1.log"
    log.write_bytes(log.read_bytes().replace(b'"a2"', b'"b2"'))

    recovered = recover(_only(journals))

    assert _ids(recovered) == ["a0", "a1"]
    assert _told(recovered) == ["The safety copy is damaged at its end; the last changes are missing."]


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        (b"<nonsense/>", ""),
        (b"", ""),
        (b'<remove xmlns="urn:annotator:document:1" id="a9"/>', "There is no annotation a9. "),
    ],
)
def test_a_change_that_cannot_be_applied_ends_the_recovery_and_is_told(
    journals: Path, record: bytes, reason: str
) -> None:
    folder = _crash(journals, None, "a1")
    with (folder / "changes-1.log").open("ab") as log:
        log.write(frame(record))
        log.write(frame(b"and more"))

    recovered = recover(_only(journals))

    assert _ids(recovered) == ["a0", "a1"]
    assert recovered.changes == 1
    (told,) = _told(recovered)
    assert told.startswith(f"Change 2 of 3 cannot be applied: {reason}")
    assert told.endswith(" It and all later ones are missing.")


def test_the_original_file_serves_where_the_base_is_missing(journals: Path, file: Path) -> None:
    folder = _crash(journals, file, "a1")
    (folder / "base-1.annox").unlink()

    assert _only(journals).title.startswith("Die Familie")
    assert _ids(recover(_only(journals))) == ["a0", "a1"]


def test_a_damaged_base_is_not_used(journals: Path, file: Path) -> None:
    folder = _crash(journals, file, "a1")
    base = folder / "base-1.annox"
    base.write_bytes(base.read_bytes().replace(b"a0", b"b0"))

    assert _ids(recover(_only(journals))) == ["a0", "a1"]


@pytest.mark.parametrize(
    ("with_file", "name"), [(True, "lesson.annox"), (False, "a document without a name")]
)
def test_without_its_base_nothing_can_be_recovered_and_nothing_is_lost(
    journals: Path, file: Path, with_file: bool, name: str
) -> None:
    folder = _crash(journals, file if with_file else None, "a1")
    (folder / "base-1.annox").unlink()
    save(b"something else", file, expected=None)
    entry = _only(journals)

    with pytest.raises(ReadError) as caught:
        recover(entry)

    assert entry.title == ""
    assert str(caught.value) == (
        f"The changes to {name} cannot be recovered, because the document they belong to is missing."
    )
    assert recoverable(journals) == [entry]


def test_a_document_that_cannot_be_read_has_no_title(journals: Path) -> None:
    journal = Journal.start(journals, b"no document", None)
    journal.record(AddAnnotation(annotation("a1")))
    journal.close(discard=False)

    assert _only(journals).title == ""
    with pytest.raises(ReadError):
        recover(_only(journals))


# ---- crashes while saving --------------------------------------------------------------------


def _copies_of_every_moment(journals: Path, action: Callable[[], object], copies: Path) -> list[Path]:
    """Return copies of *journals* before and after each step of *action* that the disk notices."""
    found: list[Path] = []

    def copied(function: Callable[..., object]) -> Callable[..., object]:
        def step(*arguments: object, **options: object) -> object:
            found.append(shutil.copytree(journals, copies / str(len(found))))
            result = function(*arguments, **options)
            found.append(shutil.copytree(journals, copies / str(len(found))))
            return result

        return step

    with pytest.MonkeyPatch.context() as patch:
        for name in ("write", "replace"):
            patch.setattr(os, name, copied(getattr(os, name)))
        real = os.open

        def open_and_look(path: Path, flags: int, mode: int = 0o777) -> int:
            result = real(path, flags, mode)
            if flags & os.O_CREAT:
                patch.setattr(os, "open", real)
                found.append(shutil.copytree(journals, copies / str(len(found))))
                patch.setattr(os, "open", open_and_look)
            return result

        patch.setattr(os, "open", open_and_look)
        action()
    return found


def test_at_every_moment_of_a_save_everything_can_be_recovered(
    journals: Path, file: Path, tmp_path: Path
) -> None:
    journal = Journal.start(journals, write(BASE), file)
    journal.record(AddAnnotation(annotation("a1")))
    now = document(annotation("a0"), annotation("a1"))
    saved = save_document(now, file, expected=Fingerprint.of(write(BASE)))

    moments = _copies_of_every_moment(
        journals, lambda: journal.rebase(saved.data, file), tmp_path / "moments"
    )
    journal.close(discard=True)

    assert len(moments) == 6
    for moment in moments:
        entries = recoverable(moment)
        assert [_ids(recover(entry)) for entry in entries] in ([["a0", "a1"]], [])  # or the file is all
        for entry in entries:
            assert recover(entry).fingerprint == saved.fingerprint


def test_changes_after_a_save_belong_to_what_was_saved(journals: Path, file: Path) -> None:
    journal = Journal.start(journals, write(BASE), None)
    journal.record(AddAnnotation(annotation("a1")))
    saved = save_document(document(annotation("a0"), annotation("a1")), file, expected=None)
    journal.rebase(saved.data, file)
    journal.record(RemoveAnnotation("a0"))
    journal.close(discard=False)

    recovered = recover(_only(journals))

    assert _ids(recovered) == ["a1"]
    assert recovered.changes == 1
    assert recovered.path == file


def test_where_the_newest_base_is_lost_the_one_before_helps(journals: Path, tmp_path: Path) -> None:
    journal = Journal.start(journals, write(BASE), None)
    journal.record(AddAnnotation(annotation("a1")))
    journal.rebase(b"saved to a stick that is gone", tmp_path / "stick" / "a.annox")
    journal.record(AddAnnotation(annotation("a2")))
    (folder,) = journals.iterdir()
    copy = shutil.copytree(folder, tmp_path / "copies" / "one")
    journal.close(discard=True)
    (copy / "base-2.annox").unlink()

    recovered = recover(_only(tmp_path / "copies"))

    assert _ids(recovered) == ["a0", "a1"]
    assert _told(recovered) == [
        "What was changed after the document was saved last is missing, because it is damaged."
    ]


# ---- saving what was recovered ---------------------------------------------------------------


def test_a_recovered_document_can_be_saved_over_the_file_it_came_from(journals: Path, file: Path) -> None:
    _crash(journals, file, "a1")
    recovered = recover(_only(journals))

    save_document(recovered.document, file, expected=recovered.fingerprint)

    assert recovered.fingerprint == Fingerprint.of(write(BASE))


def test_a_file_that_somebody_else_changed_meanwhile_is_not_overwritten(journals: Path, file: Path) -> None:
    _crash(journals, file, "a1")
    save(b"something else", file, expected=None)
    recovered = recover(_only(journals))

    with pytest.raises(ChangedElsewhereError):
        save_document(recovered.document, file, expected=recovered.fingerprint)


def test_what_was_saved_just_before_the_crash_is_no_change_by_somebody_else(
    journals: Path, file: Path
) -> None:
    _crash(journals, file, "a1")
    save_document(document(annotation("a0"), annotation("a1")), file, expected=None)

    recovered = recover(_only(journals))

    assert recovered.fingerprint == Fingerprint.of(file.read_bytes())


def test_a_document_without_a_file_expects_none(journals: Path) -> None:
    _crash(journals, None, "a1")

    assert recover(_only(journals)).fingerprint is None


def test_a_file_that_is_gone_is_expected_as_it_was(journals: Path, file: Path) -> None:
    _crash(journals, file, "a1")
    file.unlink()

    assert recover(_only(journals)).fingerprint == Fingerprint.of(write(BASE))


# ---- what a crash in the middle of saving leaves beside the document -------------------------


def _killed_while_saving(file: Path) -> Path:
    """Leave a temporary file beside *file*, as a program does that is killed before the end."""
    with pytest.MonkeyPatch.context() as kill:
        kill.setattr(Path, "unlink", lambda _path: None)
        kill.setattr(os, "fsync", lambda _descriptor: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            save(b"half", file, expected=None)
    (temporary,) = file.parent.glob("*.tmp")
    return temporary


@pytest.mark.parametrize("action", [recover, discard])
def test_what_a_crash_left_beside_the_document_is_removed(
    journals: Path, file: Path, action: Callable[[Recoverable], object]
) -> None:
    _crash(journals, file, "a1")
    temporary = _killed_while_saving(file)
    mine = file.with_name(".lesson.annox-mine.tmp")
    mine.touch()

    action(_only(journals))

    assert not temporary.exists()
    assert mine.exists()


def test_while_somebody_has_the_document_open_nothing_beside_it_is_touched(
    journals: Path, file: Path
) -> None:
    _crash(journals, file, "a1")
    temporary = _killed_while_saving(file)
    lock = FileLock.acquire(file)
    assert lock is not None

    recover(_only(journals))
    lock.release()

    assert temporary.exists()


# ---- several windows -------------------------------------------------------------------------


def test_a_journal_that_another_window_recovers_is_left_to_it(journals: Path) -> None:
    _crash(journals, None, "a1")
    entry = _only(journals)
    lock = FileLock.on(entry.folder / "lock")
    assert lock is not None

    with pytest.raises(ReadError) as caught:
        recover(entry)
    discard(entry)
    lock.release()

    assert str(caught.value) == f"{entry.title} is being recovered in another window."
    assert _ids(recover(entry)) == ["a0", "a1"]


def test_a_journal_that_another_window_has_discarded_is_gone(journals: Path, file: Path) -> None:
    _crash(journals, file, "a1")
    entry = _only(journals)
    discard(entry)

    with pytest.raises(ReadError) as caught:
        recover(entry)
    discard(entry)

    assert str(caught.value) == "The safety copy of lesson.annox cannot be read any more."


def test_a_journal_that_cannot_be_read_is_told(
    journals: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _crash(journals, file, "a1")
    entry = _only(journals)

    def fail(_path: Path) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", fail)

    with pytest.raises(ReadError) as caught:
        recover(entry)
    assert str(caught.value) == "The safety copy of lesson.annox cannot be read any more."


def test_what_cannot_be_removed_does_not_stop_the_rest(
    journals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _crash(journals, None, "a1")
    entry = _only(journals)
    real = Path.unlink

    def unlink(path: Path) -> None:
        if path.suffix == ".annox":
            raise PermissionError(13, "Permission denied")
        real(path)

    with monkeypatch.context() as stubborn:
        stubborn.setattr(Path, "unlink", unlink)
        discard(entry)

    assert [path.name for path in entry.folder.iterdir()] == ["base-1.annox"]
    assert recoverable(journals) == []
    assert list(journals.iterdir()) == []

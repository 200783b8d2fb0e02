import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from annotator.core.errors import WriteError
from annotator.formats.native.read import read
from annotator.services import save as module
from annotator.services.files import Fingerprint, read_contents
from annotator.services.save import ChangedElsewhereError, save, save_document
from tests.builders import annotation, document

unix = pytest.mark.skipif(sys.platform == "win32", reason="modes and owners")


def _failing(code: int) -> Callable[..., NoReturn]:
    def fail(*_: object, **__: object) -> NoReturn:
        raise OSError(code, os.strerror(code))

    return fail


def _explanation(path: Path, data: bytes = b"new", expected: Fingerprint | None = None) -> str:
    with pytest.raises(WriteError) as caught:
        save(data, path, expected=expected)
    return str(caught.value)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a file that holds "old", alone in its folder."""
    path = tmp_path / "lesson.annox"
    path.write_bytes(b"old")
    return path


def _is_untouched(file: Path) -> bool:
    return file.read_bytes() == b"old" and list(file.parent.iterdir()) == [file]


# ---- what is saved ---------------------------------------------------------------------------


def test_a_new_file_holds_the_data(tmp_path: Path) -> None:
    fingerprint = save(b"data", tmp_path / "new.annox", expected=None)

    assert (tmp_path / "new.annox").read_bytes() == b"data"
    assert fingerprint == Fingerprint.of(b"data")
    assert fingerprint.mtime_ns == (tmp_path / "new.annox").stat().st_mtime_ns
    assert [path.name for path in tmp_path.iterdir()] == ["new.annox"]


def test_an_old_file_is_replaced(file: Path) -> None:
    _, before = read_contents(file, 100)

    save(b"new", file, expected=before)

    assert file.read_bytes() == b"new"
    assert list(file.parent.iterdir()) == [file]


def test_saving_twice_needs_the_fingerprint_of_the_first(file: Path) -> None:
    first = save(b"1", file, expected=None)
    save(b"2", file, expected=first)

    with pytest.raises(ChangedElsewhereError):
        save(b"3", file, expected=first)
    assert file.read_bytes() == b"2"


def test_no_data_is_a_file_too(tmp_path: Path) -> None:
    save(b"", tmp_path / "empty", expected=None)

    assert (tmp_path / "empty").read_bytes() == b""


def test_data_that_the_system_takes_in_pieces_arrives_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: real(descriptor, bytes(data[:3])))

    save(b"0123456789", tmp_path / "a", expected=None)

    assert (tmp_path / "a").read_bytes() == b"0123456789"


def test_a_document_is_saved_as_it_is_read_again(tmp_path: Path) -> None:
    saved = save_document(document(annotation()), tmp_path / "a.annox", expected=None)

    assert (tmp_path / "a.annox").read_bytes() == saved.data
    assert saved.fingerprint == Fingerprint.of(saved.data)
    assert read(saved.data, "a.annox").document == document(annotation())


def test_a_name_as_long_as_the_system_takes_can_be_saved(tmp_path: Path) -> None:
    path = tmp_path / ("ü" * 124 + ".annox")

    save(b"data", path, expected=None)

    assert path.read_bytes() == b"data"


def test_the_data_is_on_the_disk_before_the_old_file_goes(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    real_sync, real_replace = os.fsync, Path.replace

    def sync(descriptor: int) -> None:
        order.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        real_sync(descriptor)

    def replace(path: Path, target: Path) -> None:
        order.append("replace")
        real_replace(path, target)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(Path, "replace", replace)
    save(b"new", file, expected=None)

    assert order == ["file", "replace", "folder"]


# ---- rights and links ------------------------------------------------------------------------


@unix
def test_the_mode_of_the_file_stays(file: Path) -> None:
    file.chmod(0o640)

    save(b"new", file, expected=None)

    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@unix
def test_a_new_file_gets_the_mode_that_the_user_wants(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        save(b"new", tmp_path / "a", expected=None)
    finally:
        os.umask(mask)

    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


def _foreign(file: Path, mode: int) -> os.stat_result:
    """Return the facts of *file* as if it belonged to somebody else and another group."""
    facts = list(file.stat())
    facts[stat.ST_MODE] = stat.S_IFREG | mode
    facts[stat.ST_UID] += 1
    facts[stat.ST_GID] += 1
    return os.stat_result(facts)


@unix
@pytest.mark.parametrize(("refused", "mode"), [(0, 0o664), (1, 0o664), (2, 0o644)])
def test_owner_and_group_stay_as_far_as_possible(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: int, mode: int
) -> None:
    """Whoever may not give a file to its group does not give the group's rights to another one."""
    asked: list[tuple[int, int]] = []

    def chown(_path: Path, owner: int, group: int) -> None:
        asked.append((owner, group))
        if len(asked) <= refused:
            raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "chown", chown)
    now = tmp_path / "temporary"
    now.touch()
    before = _foreign(now, 0o664)

    module._take_over_rights(now, now.stat(), before)

    assert asked == [(before.st_uid, before.st_gid), (-1, before.st_gid)][: refused + 1]
    assert stat.S_IMODE(now.stat().st_mode) == mode


@unix
def test_a_file_system_without_modes_is_saved_to(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "chmod", _failing(errno.EPERM))

    save(b"new", file, expected=None)

    assert file.read_bytes() == b"new"


def test_a_symbolic_link_stays_one(file: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    link = tmp_path_factory.mktemp("links") / "link.annox"
    link.symlink_to(file)

    save(b"new", link, expected=Fingerprint.of(b"old"))

    assert link.is_symlink()
    assert file.read_bytes() == b"new"
    assert list(link.parent.iterdir()) == [link]


def test_a_symbolic_link_to_nothing_leads_to_the_new_file(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "new")

    save(b"new", tmp_path / "link", expected=None)

    assert (tmp_path / "new").read_bytes() == b"new"
    assert (tmp_path / "link").is_symlink()


# ---- somebody else ---------------------------------------------------------------------------


def test_a_file_that_somebody_else_changed_is_not_overwritten(file: Path) -> None:
    with pytest.raises(ChangedElsewhereError) as caught:
        save(b"new", file, expected=Fingerprint.of(b"opened"))

    assert str(caught.value) == "lesson.annox was changed by somebody else since it was opened here."
    assert _is_untouched(file)


def test_a_change_that_keeps_size_and_time_is_noticed(file: Path) -> None:
    _, before = read_contents(file, 100)
    file.write_bytes(b"OLD")
    os.utime(file, ns=(before.mtime_ns, before.mtime_ns))

    with pytest.raises(ChangedElsewhereError):
        save(b"new", file, expected=before)


def test_a_change_of_the_time_alone_is_none(file: Path) -> None:
    _, before = read_contents(file, 100)
    os.utime(file, ns=(1, 1))

    save(b"new", file, expected=before)

    assert file.read_bytes() == b"new"


def test_a_file_that_somebody_removed_is_not_written_again_unasked(file: Path) -> None:
    file.unlink()

    with pytest.raises(ChangedElsewhereError) as caught:
        save(b"new", file, expected=Fingerprint.of(b"old"))

    assert str(caught.value) == "lesson.annox was removed or renamed since it was opened here."
    assert list(file.parent.iterdir()) == []


# ---- what goes wrong -------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["write", "fsync", "close"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_told_and_the_old_file_stays(
    file: Path, monkeypatch: pytest.MonkeyPatch, name: str, code: int
) -> None:
    real = getattr(os, name)

    def fail(descriptor: int, *arguments: object) -> object:
        if name == "close":
            real(descriptor)
        monkeypatch.setattr(os, name, real)
        return _failing(code)(descriptor, *arguments)

    monkeypatch.setattr(os, name, fail)

    assert _explanation(file) == (
        f"There is not enough room for lesson.annox in {file.parent}. "
        "Make room there, or save in another folder."
    )
    assert _is_untouched(file)


def test_a_disk_that_is_full_for_the_name_is_told(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "replace", _failing(errno.ENOSPC))

    assert _explanation(file).startswith("There is not enough room for lesson.annox")
    assert _is_untouched(file)


def test_a_disk_that_fails_in_the_middle_of_the_data_leaves_nothing(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.write

    def write_some(descriptor: int, data: bytes) -> int:
        monkeypatch.setattr(os, "write", _failing(errno.ENOSPC))
        return real(descriptor, bytes(data[:1]))

    monkeypatch.setattr(os, "write", write_some)

    _explanation(file)

    assert _is_untouched(file)


@pytest.mark.parametrize("code", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_a_folder_that_takes_no_files_is_told(file: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    monkeypatch.setattr(os, "open", _failing(code))

    assert _explanation(file) == (
        f"lesson.annox cannot be saved because {file.parent} is write-protected. Save in another folder."
    )
    assert _is_untouched(file)


def test_a_write_protected_file_is_not_replaced(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: not (path == file and mode == os.W_OK))

    assert _explanation(file) == "lesson.annox is write-protected. Save under another name."
    assert _is_untouched(file)


def test_a_file_that_another_program_keeps_is_told(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "replace", _failing(errno.EACCES))

    assert _explanation(file) == (
        "lesson.annox cannot be replaced; perhaps another program has it open. "
        "Close it there, or save under another name."
    )
    assert _is_untouched(file)


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    assert _explanation(tmp_path / "stick" / "a.annox") == (
        f"a.annox cannot be saved because {tmp_path / 'stick'} is not there. "
        "Connect the drive again, or save in another folder."
    )


def test_a_folder_that_is_a_file_is_not_there(file: Path) -> None:
    assert "is not there" in _explanation(file / "a.annox")


@pytest.mark.parametrize(
    "code", [errno.ESTALE, errno.EHOSTDOWN, errno.ENOTCONN, errno.ETIMEDOUT, errno.ENODEV]
)
def test_a_share_that_vanishes_while_saving_is_told(
    file: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    monkeypatch.setattr(os, "write", _failing(code))

    assert "Connect the drive again" in _explanation(file)


def test_a_share_that_vanishes_with_the_temporary_file_is_told(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", _failing(errno.ESTALE))
    monkeypatch.setattr(Path, "unlink", _failing(errno.ESTALE))

    assert "Connect the drive again" in _explanation(file)
    assert file.read_bytes() == b"old"


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()

    assert _explanation(tmp_path / "folder") == "folder is a folder or a device. Choose another name."
    assert (tmp_path / "folder").is_dir()


@unix
def test_a_device_is_not_replaced() -> None:
    assert _explanation(Path("/dev/null")) == "null is a folder or a device. Choose another name."


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    name = "x" * 300

    assert _explanation(tmp_path / name) == f"The name {name} is too long. Choose a shorter one."
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_no_file_can_have_is_told(tmp_path: Path) -> None:
    assert _explanation(tmp_path / "a\0b") == "A file cannot be called a\0b. Choose another name."


def test_a_name_that_this_file_system_refuses_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "replace", _failing(errno.EINVAL))

    assert _explanation(tmp_path / "a?b") == "A file cannot be called a?b. Choose another name."
    assert list(tmp_path.iterdir()) == []


def test_any_other_trouble_is_told_with_its_reason(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", _failing(errno.EIO))

    assert _explanation(file) == (
        f"lesson.annox cannot be saved: {os.strerror(errno.EIO)}. Save in another folder."
    )
    assert _is_untouched(file)


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP])
def test_a_file_system_that_cannot_sync_is_saved_to(
    file: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    monkeypatch.setattr(os, "fsync", _failing(code))

    save(b"new", file, expected=None)

    assert file.read_bytes() == b"new"


def test_an_interruption_leaves_nothing_behind(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_descriptor: int) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)

    with pytest.raises(KeyboardInterrupt):
        save(b"new", file, expected=None)
    assert _is_untouched(file)

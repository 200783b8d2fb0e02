"""Saving: a file is the old one or the new one, never something between."""

import errno
import os
import re
import stat
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from annotator.core.errors import WriteError
from annotator.core.identity import new_id
from annotator.core.messages import Message
from annotator.formats.native.write import write
from annotator.services.files import Fingerprint, shown

if TYPE_CHECKING:
    from annotator.core.document import Document

FULL: Final = {errno.ENOSPC, errno.EDQUOT}
"""What the system answers when there is no room."""
PROTECTED: Final = {errno.EACCES, errno.EPERM, errno.EROFS}
"""What the system answers where nothing may be written."""
BINARY: Final = getattr(os, "O_BINARY", 0)
_NAME_PART: Final = 20
"""Characters of the file's name in that of the temporary one, which must stay short."""
_CANNOT_SYNC: Final = {errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP}
"""What file systems answer that know no fsync."""


class ChangedElsewhereError(WriteError):
    """The file is not what it was when it was opened: somebody else changed or removed it."""


class Saved(NamedTuple):
    """The bytes that were written, and what they can be recognised by."""

    fingerprint: Fingerprint
    data: bytes


def save_document(document: "Document", path: Path, *, expected: Fingerprint | None) -> Saved:
    """
    Save *document* to *path* as `save` does.

    Raises:
        ChangedElsewhereError: the file there is not *expected*.
        WriteError: it could not be saved; the file there is as before.
    """
    data = write(document)
    return Saved(save(data, path, expected=expected), data)


def save(data: bytes, path: Path, *, expected: Fingerprint | None) -> Fingerprint:
    """
    Replace the file at *path*, or at the end of a symbolic link there, by *data* in one step.

    *expected* is what the file was when it was opened; None means that there is none yet, or that a person
    agreed to overwrite it. Mode and group stay as they were. The data is on the disk when this returns.

    A write-protected file is not replaced even where the folder would permit it. A file in a folder
    that takes no new ones is not written in place even where that would work: a full disk or
    a crash would then destroy the old content and the new.

    Raises:
        ChangedElsewhereError: the file there is not *expected*.
        WriteError: it could not be saved; the file there is as before.
    """
    try:
        target = Path(os.path.realpath(path))
        before = _facts(target)
        temporary = target.with_name(f"{_temporary_prefix(target)}{new_id()}.tmp")
        try:
            mtime_ns = _write_beside(temporary, data, before)
            if expected is not None:
                _check(target, expected)
            _replace(temporary, target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
    except (OSError, ValueError) as error:
        raise WriteError(reason(path, error)) from error
    sync_folder(target.parent)
    return Fingerprint.of(data, mtime_ns)


def make_folder(folder: Path) -> None:
    """
    Make *folder*, and those above it, unless it is there.

    Raises:
        WriteError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = Message("services", "The folder {name} cannot be made.", name=shown(folder))
        raise WriteError(message) from error


def save_into(data: bytes, path: Path) -> None:
    """
    Save *data* at *path*, in a folder that need not exist.

    Raises:
        WriteError: it cannot be written.
    """
    make_folder(path.parent)
    save(data, path, expected=None)


def leftovers(path: Path) -> list[Path]:
    """
    Return the temporary files that lie beside *path* because a program was killed while it saved there.

    Those of a program that is saving there at this moment look the same.

    Raises:
        OSError: the folder cannot be read.
    """
    target = Path(os.path.realpath(path))
    name = re.compile(re.escape(_temporary_prefix(target)) + r"a[0-9a-f]{16}\.tmp")
    return [file for file in target.parent.iterdir() if name.fullmatch(file.name)]


def _temporary_prefix(target: Path) -> str:
    """Return how the names of temporary files for *target* begin."""
    return f".{target.name[:_NAME_PART]}-"


def write_all(descriptor: int, data: bytes) -> None:
    """Write all of *data*, however many calls it takes."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def sync(descriptor: int) -> None:
    """Wait until the file is on the disk, where the file system can tell."""
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise


def sync_folder(folder: Path) -> None:
    """Wait until the names in *folder* are on the disk, where that can be asked for (not on Windows)."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _facts(target: Path) -> os.stat_result | None:
    """
    Return what the system knows about the file that is to be replaced, None if there is none yet.

    Raises:
        WriteError: it must not be replaced.
    """
    try:
        facts = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(facts.st_mode):
        raise WriteError(
            Message("services", "{name} is a folder or a device. Choose another name.", name=shown(target))
        )
    if not os.access(target, os.W_OK):
        raise WriteError(
            Message("services", "{name} is write-protected. Save under another name.", name=shown(target))
        )
    return facts


def _write_beside(temporary: Path, data: bytes, before: os.stat_result | None) -> int:
    """Write *data* to the disk with the rights of the file *before*; return the time of the change."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY
    descriptor = os.open(temporary, flags, 0o666 if before is None else 0o600)
    try:
        write_all(descriptor, data)
        facts = os.fstat(descriptor)
        if before is not None:
            _take_over_rights(temporary, facts, before)
        sync(descriptor)
    finally:
        os.close(descriptor)  # some network file systems tell of a full disk only here
    return facts.st_mtime_ns


def _take_over_rights(temporary: Path, now: os.stat_result, before: os.stat_result) -> None:
    """Give the new file owner, group and mode of the old one, as far as this user and file system can."""
    mode = stat.S_IMODE(before.st_mode)
    if (now.st_uid, now.st_gid) != (before.st_uid, before.st_gid) and not _give(temporary, before):
        mode = mode & ~stat.S_IRWXG | (mode & stat.S_IRWXO) << 3  # the rights were meant for another group
    with suppress(OSError):
        temporary.chmod(mode)


def _give(temporary: Path, before: os.stat_result) -> bool:
    """Give the file to the owner and group of *before*, or at least to the group; return if that worked."""
    for owner in (before.st_uid, -1):
        with suppress(OSError):
            os.chown(temporary, owner, before.st_gid)
            return True
    return False


def _replace(temporary: Path, target: Path) -> None:
    """
    Put the new file in the place of the old one.

    Raises:
        WriteError: this is not allowed although the folder takes new files, as for an open file on Windows.
    """
    try:
        temporary.replace(target)
    except PermissionError as error:
        raise WriteError(
            Message(
                "services",
                "{name} cannot be replaced; perhaps another program has it open. "
                "Close it there, or save under another name.",
                name=shown(target),
            )
        ) from error


def _check(target: Path, expected: Fingerprint) -> None:
    """
    Compare the file with what it was when it was opened.

    Raises:
        ChangedElsewhereError: it is not that any more.
    """
    name = shown(target)
    try:
        data = target.read_bytes()
    except FileNotFoundError as error:
        raise ChangedElsewhereError(
            Message("services", "{name} was removed or renamed since it was opened here.", name=name)
        ) from error
    if Fingerprint.of(data) != expected:
        raise ChangedElsewhereError(
            Message("services", "{name} was changed by somebody else since it was opened here.", name=name)
        )


def reason(path: Path, error: OSError | ValueError) -> Message:
    """Return what went wrong and what to do about it."""
    name, folder = shown(path), str(path.parent.absolute()).encode(errors="replace").decode()
    code = error.errno if isinstance(error, OSError) else errno.EINVAL
    if code in FULL:
        return Message(
            "services",
            "There is not enough room for {name} in {folder}. Make room there, or save in another folder.",
            name=name,
            folder=folder,
        )
    if code in PROTECTED:
        return Message(
            "services",
            "{name} cannot be saved because {folder} is write-protected. Save in another folder.",
            name=name,
            folder=folder,
        )
    if code in _GONE:
        return Message(
            "services",
            "{name} cannot be saved because {folder} is not there. "
            "Connect the drive again, or save in another folder.",
            name=name,
            folder=folder,
        )
    if code == errno.ENAMETOOLONG:
        return Message("services", "The name {name} is too long. Choose a shorter one.", name=name)
    if code in _BAD_NAME:
        return Message("services", "A file cannot be called {name}. Choose another name.", name=name)
    return Message(
        "services",
        "{name} cannot be saved: {reason}. Save in another folder.",
        name=name,
        reason=os.strerror(code or 0),
    )


_BAD_NAME: Final = {errno.EINVAL, errno.EILSEQ}
_GONE: Final = {
    errno.ECONNABORTED,
    errno.ECONNRESET,
    errno.EHOSTDOWN,
    errno.EHOSTUNREACH,
    errno.ENETDOWN,
    errno.ENETUNREACH,
    errno.ENODEV,
    errno.ENOENT,
    errno.ENOTCONN,
    errno.ENOTDIR,
    errno.ENXIO,
    errno.ESTALE,
    errno.ETIMEDOUT,
}

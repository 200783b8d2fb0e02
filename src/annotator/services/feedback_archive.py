"""Feedback for a whole class in one zip archive, with the names that its school platform has."""

import zipfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from annotator.core.errors import WriteError
from annotator.core.messages import Message
from annotator.services.files import shown

_DATE: Final = (1980, 1, 1, 0, 0, 0)
_UNIX: Final = 3
_READABLE: Final = 0o100644 << 16


def write_archive(folder: Path, places: Iterable[Path], target: Path) -> None:
    """
    Write the files at *places* in *folder* into the archive *target*, in this order.

    The same files make the same bytes. One file at a time is in memory.

    Raises:
        WriteError: a file cannot be read, or the archive cannot be written; what lay there is as before.
    """
    temporary = target.with_name(f".{target.name}.tmp")
    try:
        with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as archive:
            for place in places:
                entry = zipfile.ZipInfo(place.as_posix(), _DATE)
                entry.create_system, entry.external_attr = _UNIX, _READABLE
                archive.writestr(entry, (folder / place).read_bytes(), zipfile.ZIP_DEFLATED)
        temporary.replace(target)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        message = Message("services", "The archive {name} cannot be written.", name=shown(target))
        raise WriteError(message) from error

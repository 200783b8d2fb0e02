"""Feedback for a whole class in one zip archive, with the names that its school platform has."""

import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from annotator.services.results_folder import written

_DATE: Final = (1980, 1, 1, 0, 0, 0)
_UNIX: Final = 3
_READABLE: Final = 0o100644 << 16


@contextmanager
def archived(target: Path) -> Iterator[Callable[[Path, bytes], None]]:
    """
    Give a function that takes one file after another into the archive *target*, by its place in there.

    The same files in the same order make the same bytes.

    Raises:
        WriteError: the archive cannot be written; what lay there is as before.
    """
    with written(target) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:

        def add(place: Path, data: bytes) -> None:
            entry = zipfile.ZipInfo(place.as_posix(), _DATE)
            entry.create_system, entry.external_attr = _UNIX, _READABLE
            archive.writestr(entry, data, zipfile.ZIP_DEFLATED)

        yield add

"""Writing many files at a time: each is the old one or the new one, and all are waited for once."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from annotator.core.errors import WriteError
from annotator.services.save import make_folder, reason


@contextmanager
def written(path: Path) -> Iterator[IO[bytes]]:
    """
    Give a file to write to, which becomes the one at *path* in one step when all is written.

    Its name until then follows from that of *path*, so that a killed program leaves nothing that the next one
    does not write over. The folder need not exist.

    Raises:
        WriteError: it cannot be written; what lay there is as before.
    """
    make_folder(path.parent)
    temporary = path.with_name(f".{path.name}.tmp")
    try:
        try:
            with temporary.open("wb") as file:
                yield file
            temporary.replace(path)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
    except OSError as error:
        raise WriteError(reason(path, error)) from error


def put(data: bytes, path: Path) -> None:
    """
    Write a file as `written` does.

    Raises:
        WriteError: it cannot be written; what lay there is as before.
    """
    with written(path) as file:
        file.write(data)


def settle() -> None:
    """Wait until everything that was written is on the disk, where that can be asked for (not on Windows)."""
    if hasattr(os, "sync"):  # pragma: no branch - the tests run where it is
        os.sync()

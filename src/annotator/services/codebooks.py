"""Codebooks as files: recognising, checking and saving them."""

import re
from typing import TYPE_CHECKING, Final

from annotator.formats.native import vocabulary
from annotator.services.files import read_bounded, shown
from annotator.services.new import MOST_CODEBOOK_BYTES

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.codebook import Codebook
    from annotator.core.messages import Problem

SUFFIX: Final = vocabulary.CODEBOOK_EXTENSION

_SNIFFED: Final = 4096
_ROOT: Final = re.compile(rb"(?>(?:<\?.*?\?>|<!--.*?-->|[^<])*)<(?:[\w.-]+:)?codebook[\s>/]", re.DOTALL)
"""What comes before the outermost element, and that element."""


def holds_codebook(path: "Path") -> bool:
    """Return whether the file at *path* is meant to be a codebook; it may still have mistakes."""
    try:
        if not path.is_file():  # opening a pipe would wait for whoever writes to it
            return False
        with path.open("rb") as file:
            start = file.read(_SNIFFED)
    except (OSError, ValueError):
        return False
    return _ROOT.match(start.replace(b"\0", b"")) is not None  # UTF-16 too


def check_codebook(path: "Path") -> "tuple[Problem, ...]":
    """
    Return what is wrong with the codebook at *path*.

    Raises:
        ReadError: the file is missing, too large or no codebook.
    """
    from annotator.formats.native.codebook_file import examined

    return examined(read_bounded(path, MOST_CODEBOOK_BYTES), shown(path)).problems


def save_codebook(codebook: "Codebook", path: "Path") -> None:
    """
    Save *codebook* to *path*, which a person chose and confirmed.

    Raises:
        WriteError: it could not be saved; what was there before is untouched.
    """
    from annotator.formats.native.codebook import write_codebook
    from annotator.services.save import save

    save(write_codebook(codebook), path, expected=None)

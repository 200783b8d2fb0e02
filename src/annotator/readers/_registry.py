"""Which reader reads what."""

from itertools import chain
from pathlib import PurePath
from typing import Final, Protocol

from annotator.readers import docx, epub, html, markdown, mhtml, odt, pdf, plain
from annotator.readers.result import ReadResult


class Reader(Protocol):
    """What a module must offer to be a reader."""

    @property
    def NAME(self) -> str:  # noqa: N802 - a constant of the module
        """What it reads, in English, for example ``plain text``."""

    @property
    def EXTENSIONS(self) -> tuple[str, ...]:  # noqa: N802 - a constant of the module
        """The ends of file names it goes by where the content does not tell: with the dot, in lower case."""

    def sniff(self, data: bytes, file_name: str) -> bool:
        """Return whether the content looks like what it reads; quick, and never raises."""

    def read(self, data: bytes, file_name: str, *, encoding: str | None = None) -> ReadResult:
        """
        Return the article in *data*; *encoding* overrides what the reader would find out by itself.

        Raises:
            ReadError: there is no article in it.
        """


READERS: Final[tuple[Reader, ...]] = (docx, odt, epub, pdf, html, mhtml, markdown, plain)
"""All readers. Who stands further ahead is asked first; the last one explains what nobody can read."""


def reader_for(data: bytes, file_name: str) -> Reader:
    """Return the reader for a file: by its content, or else by its name, or else the last one."""
    suffix = PurePath(file_name).suffix.lower()
    by_content = (reader for reader in READERS if reader.sniff(data, file_name))
    by_name = (reader for reader in READERS if suffix in reader.EXTENSIONS)
    return next(chain(by_content, by_name, READERS[-1:]))

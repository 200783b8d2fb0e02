"""Feedback as files, written by this process or by several."""

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.core.document import Document
from annotator.core.errors import WriteError
from annotator.core.messages import Message, Translate
from annotator.formats.native.write import write
from annotator.formats.report.html import write_html
from annotator.formats.report.notes import Options
from annotator.services.feedback import feedback
from annotator.services.files import shown
from annotator.services.grade_jobs import MOST, leave_interrupts
from annotator.services.save import save_into

if TYPE_CHECKING:
    from annotator.services.grade import Graded

_TOGETHER: Final = 8
"""Students that a process gets at once, so that it works more than it talks."""
_writers: Final[list["FeedbackWriter"]] = []
"""What this process writes with, if it is one of several."""


@dataclass(frozen=True, slots=True)
class FeedbackWriter:
    """Writes feedback on the *key* into *folder*, worded by *translate* in *language*."""

    key: Document
    folder: Path
    translate: Translate
    language: str

    def write(self, graded: "Graded", place: Path) -> None:
        """
        Write the document to *place* in the folder, and beside it the same as a web page.

        Raises:
            WriteError: it cannot be written.
        """
        document = feedback(graded.submission.document, self.key, graded.score, self.translate)
        path = self.folder / place
        save_into(write(document), path)
        save_into(write_html(document, Options(self.language, self.translate)), path.with_suffix(".html"))


def write_feedback(
    writer: FeedbackWriter, results: Sequence["Graded"], places: Sequence[Path], jobs: int
) -> None:
    """
    Write the feedback on each of the *results* to its place, with so many processes.

    Raises:
        WriteError: something cannot be written.
    """
    if jobs < 2:  # noqa: PLR2004 - one process is this one
        for graded, place in zip(results, places, strict=True):
            writer.write(graded, place)
        return
    pool = ProcessPoolExecutor(
        min(jobs, MOST), mp_context=get_context("spawn"), initializer=start_writing, initargs=(writer,)
    )
    try:
        list(pool.map(write_here, results, places, chunksize=_TOGETHER))
    except BrokenProcessPool as error:
        message = Message("services", "Writing into {name} breaks down.", name=shown(writer.folder))
        raise WriteError(message) from error
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def start_writing(writer: FeedbackWriter) -> None:
    """Let this process write with *writer*."""
    leave_interrupts()
    _writers[:] = [writer]


def write_here(graded: "Graded", place: Path) -> None:
    """Write the feedback on a submission with the writer of this process."""
    _writers[0].write(graded, place)

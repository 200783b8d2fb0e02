"""What a class gets back, all at once: grades, feedback, and the sheet of its school platform."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.services.elsewhere import elsewhere
from annotator.services.grade_files import MakePdf, Pdfs, class_outcome, write_results
from annotator.services.save import save_into
from annotator.services.worksheet import Filled, Worksheet, filled

if TYPE_CHECKING:
    from annotator.core.document import Document
    from annotator.core.messages import Translate
    from annotator.services.grade import ClassResult
    from annotator.services.grading_session import GradingSession


@dataclass(frozen=True, slots=True)
class Wanted:
    """
    What is written into *folder*.

    Grades in *formats*; feedback, with *pdf* as a PDF too; *sheet*, filled, if there is one.
    """

    folder: Path
    formats: tuple[str, ...]
    pdf: bool = False
    sheet: Worksheet | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """How everything is worded: by *translate*, in *language*."""

    translate: "Translate"
    language: str


@dataclass(frozen=True, slots=True)
class GivenBack:
    """What was written: the *files*, by their names in the folder, and how far the sheet could be filled."""

    files: tuple[str, ...]
    students: int
    filled: Filled | None


def give_back(
    result: "ClassResult",
    key: "Document",
    session: "GradingSession",
    wanted: Wanted,
    words: Words,
    make_pdf: MakePdf,
    report: Callable[[int], bool],
) -> GivenBack | None:
    """
    Write what is *wanted* about *result*, in *words*.

    *make_pdf* is called in another process. *report* hears how many students are done, and returns False
    to stop: then None is returned, and what is uploaded as a whole, the archive and the sheet, is as before.

    Raises:
        WriteError: something cannot be written.
        GradingError: the sheet cannot be filled.
    """
    sheet, done = wanted.sheet, None
    if sheet is not None:
        done = filled(sheet, class_outcome(result).graded, session.assigned, words.translate)

    def progress(count: int) -> None:
        if not report(count):
            raise _StoppedError

    with ExitStack() as stack:
        pdfs = Pdfs(stack.enter_context(elsewhere(make_pdf)), ahead=1) if wanted.pdf else None
        try:
            write_results(
                result,
                key,
                wanted.folder,
                words.translate,
                words.language,
                wanted.formats,
                pdfs=pdfs,
                progress=progress,
            )
        except _StoppedError:
            return None
    files = [f"grades.{name}" for name in wanted.formats]
    if sheet is not None and done is not None:
        save_into(done.data, wanted.folder / sheet.file_name)
        files.append(sheet.file_name)
    return GivenBack((*files, "feedback.zip"), len(result.graded), done)


class _StoppedError(Exception):
    """A person does not want it any more."""

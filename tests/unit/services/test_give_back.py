"""A class gets everything back at once, in the background, and nothing half."""

import os
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from annotator.core.errors import WriteError
from annotator.core.messages import Message, untranslated
from annotator.grading.rubric import DEFAULT
from annotator.services.elsewhere import elsewhere
from annotator.services.give_back import GivenBack, Wanted, Words, give_back
from annotator.services.grade import ClassResult, Grader
from annotator.services.grading_session import GradingSession
from annotator.services.inbox import Source, Submission
from annotator.services.school_platforms import placed
from annotator.services.worksheet import read_worksheet
from tests.builders import annotation
from tests.unit.grading.test_match import words
from tests.unit.services.classroom import KEY, work

SHEET = "ID,Full name,Grade,Feedback comments\n1,Ben Ohm,,\n2,Lea Sommer,,\n"


def made(data: bytes) -> bytes:
    """Make a PDF, as far as anybody here can tell."""
    return b"%PDF of " + data[:5]


def process(_argument: bytes) -> int:
    """Return which process this is."""
    return os.getpid()


def refused(_argument: bytes) -> bytes:
    """Raise what a person is to read."""
    raise WriteError(Message("services", "The disk is full."))


def broken(_argument: bytes) -> bytes:
    """Take the process down."""
    os._exit(1)


def _result() -> ClassResult:
    grader = Grader(KEY, DEFAULT, GradingSession())
    graded = []
    for number, name in enumerate(("Ben Ohm", "Lea Sommer"), 1):
        parts = f"{name}_{number}_assignsubmission_file", "work.annox"
        document = work(name, annotation("w1", words(0, 3)))
        graded.append(grader.graded(Submission(Source(parts, placed(parts)), document, name, "9b")))
    return ClassResult(tuple(graded), (), ())


def _given(wanted: Wanted, heard: list[int], *, until: int = 9) -> GivenBack | None:
    def report(count: int) -> bool:
        heard.append(count)
        return count < until

    english = Words(untranslated, "en")
    return give_back(_result(), KEY, GradingSession(), wanted, english, made, report)


def test_grades_feedback_and_the_sheet_are_written_and_told(tmp_path: Path) -> None:
    (tmp_path / "sheet.csv").write_text(SHEET)
    folder, heard = tmp_path / "out", list[int]()
    wanted = Wanted(folder, ("csv", "html"), pdf=True, sheet=read_worksheet(tmp_path / "sheet.csv"))

    given = _given(wanted, heard)

    assert given is not None
    assert given.files == ("grades.csv", "grades.html", "worksheet.csv", "feedback.zip")
    assert (given.students, heard) == (2, [0, 1])
    assert given.filled is not None
    assert given.filled.students == 2
    assert all((folder / name).exists() for name in given.files)
    with zipfile.ZipFile(folder / "feedback.zip") as archive:
        assert archive.namelist() == [
            f"{name}_{number}_assignsubmission_file/{name} 9b Feedback.{suffix}"
            for number, name in ((1, "Ben Ohm"), (2, "Lea Sommer"))
            for suffix in ("annox", "html", "pdf")
        ]
        assert archive.read(archive.namelist()[2]) == b"%PDF of <?xml"


def test_without_a_sheet_and_pdf_there_is_none(tmp_path: Path) -> None:
    given = _given(Wanted(tmp_path, ()), [])

    assert given == GivenBack(("feedback.zip",), 2, None)
    assert not list(tmp_path.rglob("*.pdf"))


def test_who_stops_leaves_what_is_uploaded_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "sheet.csv").write_text(SHEET)
    for name in ("feedback.zip", "worksheet.csv", "grades.csv"):
        (tmp_path / name).write_text("before")
    wanted = Wanted(tmp_path, ("csv",), sheet=read_worksheet(tmp_path / "sheet.csv"))

    assert _given(wanted, [], until=1) is None

    for name in ("feedback.zip", "worksheet.csv", "grades.csv"):
        assert (tmp_path / name).read_text() == "before"
    assert not list(tmp_path.glob(".*"))


def test_another_process_is_asked_and_stays_the_same_one() -> None:
    with elsewhere(process) as call:
        one, other = call(b""), call(b"")
        first, second = one(), other()

    assert first == second != os.getpid()


def test_what_goes_wrong_there_is_told_here() -> None:
    with elsewhere(refused) as call, pytest.raises(WriteError):
        call(b"")()


def test_a_process_that_breaks_down_is_told() -> None:
    with elsewhere(broken) as call, pytest.raises(WriteError, match="Making the file breaks down"):
        call(b"")()
    with elsewhere(broken) as call:
        with suppress(WriteError):
            call(b"")()
        with pytest.raises(WriteError, match="Making the file breaks down"):
            call(b"")

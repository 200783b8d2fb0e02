"""A class is graded by several processes."""

import os
import signal
from pathlib import Path

import pytest

from annotator.core.errors import WriteError
from annotator.core.messages import Message, untranslated
from annotator.formats.native.write import write
from annotator.grading.rubric import DEFAULT
from annotator.services import feedback_files, grade_jobs
from annotator.services.feedback_files import FeedbackWriter, start_writing, write_feedback, write_here
from annotator.services.grade import Graded, Grader
from annotator.services.grade_files import feedback_places
from annotator.services.grade_jobs import grade_here, start_here
from annotator.services.grading_session import GradingSession
from annotator.services.inbox import Source, Unusable
from annotator.services.school_platforms import placed
from tests.builders import annotation
from tests.unit.grading.test_match import words
from tests.unit.services.classroom import KEY, work


class _Fragile(Grader):
    """Breaks down at one of the files."""

    def graded_file(self, source: Source, data: bytes) -> Graded | Unusable:
        if source.name.startswith("bomb"):
            os._exit(1)
        return super().graded_file(source, data)


def _broken(_room: str, _text: str) -> str:
    os._exit(1)


def _folder(path: Path, count: int = 12) -> Path:
    path.mkdir()
    for number in range(count):
        lea = work(f"Lea {number % 9}", annotation("w1", words(0, 3)), minutes=number)
        (path / f"{number:02}.annox").write_bytes(write(lea))
    (path / "05b.annox").write_text("no document")
    return path


def test_several_processes_find_what_one_finds(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "in")
    (folder / "broken.zip").write_text("no archive")
    session = GradingSession().with_assigned("03.annox", "Zoe")
    grader = Grader(KEY, DEFAULT, session)

    assert grader.grade([folder], jobs=2) == grader.grade([folder])


def test_a_file_that_breaks_its_process_does_not_stop_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grade_jobs, "_AHEAD", 1)
    monkeypatch.setattr(grade_jobs, "_TOGETHER", 1)
    folder = _folder(tmp_path / "in", 4)
    (folder / "bomb.annox").write_text("x")
    (folder / "00.annox").rename(folder / "zz.annox")

    result = _Fragile(KEY, DEFAULT, GradingSession()).grade([folder / "bomb.annox", folder], jobs=2)

    assert [each.submission.student for each in result.graded] == ["Lea 0", "Lea 1", "Lea 2", "Lea 3"]
    assert [each.source.name for each in result.unusable] == ["bomb.annox", "05b.annox", "bomb.annox"]
    assert str(result.unusable[2].reason) == "Grading it breaks down."


def test_processes_that_have_broken_down_are_replaced() -> None:
    source = Source(("a.annox",), placed(("a.annox",)))
    processes = grade_jobs._Processes(Grader(KEY, DEFAULT, GradingSession()), 1)
    try:
        processes._pool.submit(os._exit, 1).exception()
        graded = processes.begun([(source, write(work("Lea")))])()[0]
    finally:
        processes.end()

    assert isinstance(graded, Graded)


def test_a_process_grades_with_what_it_was_given_and_leaves_ctrl_c_to_the_first() -> None:
    before = signal.getsignal(signal.SIGINT)
    source = Source(("a.annox",), placed(("a.annox",)))
    try:
        start_here(Grader(KEY, DEFAULT, GradingSession()))
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
        graded, unusable = grade_here([(source, write(work("Lea"))), (source, Message("services", "No."))])
    finally:
        signal.signal(signal.SIGINT, before)
        grade_jobs._graders.clear()

    assert isinstance(graded, Graded)
    assert graded.submission.student == "Lea"
    assert isinstance(unusable, Unusable)


# ---- feedback ------------------------------------------------------------------------------------


def _writer(folder: Path) -> FeedbackWriter:
    return FeedbackWriter(KEY, folder, untranslated, "en")


def test_several_processes_write_feedback(tmp_path: Path) -> None:
    result = Grader(KEY, DEFAULT, GradingSession()).grade([_folder(tmp_path / "in")])
    places = feedback_places(result.graded)

    write_feedback(_writer(tmp_path / "one"), result.graded, places, 1)
    write_feedback(_writer(tmp_path / "two"), result.graded, places, 2)

    for place in places:
        assert (tmp_path / "one" / place).read_bytes() == (tmp_path / "two" / place).read_bytes()


def test_feedback_that_cannot_be_written_is_told_by_several_processes_too(tmp_path: Path) -> None:
    result = Grader(KEY, DEFAULT, GradingSession()).grade([_folder(tmp_path / "in", 1)])
    (tmp_path / "out").write_text("a file")

    with pytest.raises(WriteError, match="cannot be made"):
        write_feedback(_writer(tmp_path / "out"), result.graded, feedback_places(result.graded), 2)


def test_writing_that_breaks_down_is_told(tmp_path: Path) -> None:
    writer = FeedbackWriter(KEY, tmp_path, _broken, "en")
    result = Grader(KEY, DEFAULT, GradingSession()).grade([_folder(tmp_path / "in", 1)])

    with pytest.raises(WriteError, match="breaks down"):
        write_feedback(writer, result.graded, feedback_places(result.graded), 2)


def test_a_process_writes_with_what_it_was_given(tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGINT)
    result = Grader(KEY, DEFAULT, GradingSession()).grade([_folder(tmp_path / "in", 1)])
    try:
        start_writing(_writer(tmp_path))
        write_here(result.graded[0], Path("a.annox"))
    finally:
        signal.signal(signal.SIGINT, before)
        feedback_files._writers.clear()

    assert (tmp_path / "a.html").exists()

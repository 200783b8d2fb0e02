"""A class is graded by several processes."""

import os
import signal
from pathlib import Path

import pytest

from annotator.core.messages import Message
from annotator.formats.native.write import write
from annotator.grading.rubric import DEFAULT
from annotator.services import grade_jobs
from annotator.services.grade import Graded, Grader
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
        graded = processes.begun(source, write(work("Lea")))()
    finally:
        processes.end()

    assert isinstance(graded, Graded)


def test_a_process_grades_with_what_it_was_given_and_leaves_ctrl_c_to_the_first() -> None:
    before = signal.getsignal(signal.SIGINT)
    source = Source(("a.annox",), placed(("a.annox",)))
    try:
        start_here(Grader(KEY, DEFAULT, GradingSession()))
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
        graded = grade_here(source, write(work("Lea")))
    finally:
        signal.signal(signal.SIGINT, before)
        grade_jobs._graders.clear()

    assert isinstance(graded, Graded)
    assert graded.submission.student == "Lea"


def test_what_could_not_be_read_needs_no_process() -> None:
    source, reason = Source(("a",), placed(("a",))), Message("services", "It is damaged.")
    grader = Grader(KEY, DEFAULT, GradingSession())

    assert list(grade_jobs.graded_by_many(grader, [(source, reason)], 2)) == [Unusable(source, reason)]

"""A class is graded by several processes."""

import os
import pickle
import signal
import zlib
from pathlib import Path

import pytest

from annotator import __version__
from annotator.core.messages import Message, untranslated
from annotator.formats.native.write import write
from annotator.grading.rubric import DEFAULT
from annotator.services import grade_jobs
from annotator.services.grade import Graded, Grader
from annotator.services.grade_jobs import Judge, Judged, Processes, begin_work, end_with, judged, judged_here
from annotator.services.grading_session import GradingSession
from annotator.services.inbox import Source, Unusable, files
from annotator.services.outcome import Reporter, report_from_bytes
from annotator.services.school_platforms import placed
from tests.builders import annotation
from tests.unit.grading.test_match import words
from tests.unit.services.classroom import KEY, work

SOURCE = Source(("a.annox",), placed(("a.annox",)))


class Fragile(Grader):
    """Takes its process down at one file, and fails at another one."""

    def graded_file(self, source: Source, data: bytes) -> Graded | Unusable:
        if source.name.startswith("bomb"):
            os._exit(1)
        if source.name.startswith("fault"):
            raise RecursionError
        return super().graded_file(source, data)


def judge(grader: type[Grader] = Grader, session: GradingSession | None = None) -> Judge:
    """Return who grades against the key of the small class."""
    return Judge(grader(KEY, DEFAULT, session or GradingSession()), Reporter(KEY, untranslated, "en"))


def class_in(path: Path, count: int = 12) -> Path:
    """Return a folder with so many submissions and a file that is none."""
    path.mkdir()
    for number in range(count):
        lea = work(f"Lea {number % 9}", annotation("w1", words(0, 3)), minutes=number)
        (path / f"{number:02}.annox").write_bytes(write(lea))
    (path / "05b.annox").write_text("no document")
    return path


def _told(found: list[Judged]) -> list[str]:
    return [str(each.reason) if isinstance(each, Unusable) else each[0].student for each in found]


def test_several_processes_find_what_one_finds(tmp_path: Path) -> None:
    folder = class_in(tmp_path / "in")
    (folder / "broken.zip").write_text("no archive")
    alone = judge(session=GradingSession().with_assigned("03.annox", "Zoe"))

    with Processes(2) as workers:
        found = list(judged(alone, files(folder), workers))

    assert found == list(judged(alone, files(folder)))
    assert _told(found)[3] == "Zoe"
    assert len(found) == 14


def test_a_file_that_takes_its_process_down_does_not_stop_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grade_jobs, "_AHEAD", 1)
    monkeypatch.setattr(grade_jobs, "_TOGETHER", 2)
    folder = class_in(tmp_path / "in", 4)
    for name in ("bomb", "fault"):
        (folder / f"{name}.annox").write_text("x")

    with Processes(2) as workers:
        found = list(judged(judge(Fragile), files(folder), workers))

    told = _told(found)
    assert told[:4] == ["Lea 0", "Lea 1", "Lea 2", "Lea 3"]
    assert told[4].startswith("05b.annox is no")
    assert told[5:] == ["Grading it breaks down.", "Grading it breaks down (RecursionError)."]


def test_a_file_that_nobody_has_thought_of_does_not_stop_the_rest() -> None:
    fault = Source(("fault.annox",), placed(("fault.annox",)))

    found = list(judged(judge(Fragile), [(fault, b""), (SOURCE, write(work("Lea")))]))

    assert _told(found) == ["Grading it breaks down (RecursionError).", "Lea"]


def test_processes_that_have_broken_down_are_replaced() -> None:
    batch = pickle.dumps([(SOURCE, write(work("Lea")))])
    packed = zlib.compress(pickle.dumps((__version__, judge())))
    with Processes(1) as workers:
        workers._pool.submit(os._exit, 1).exception()

        found = workers.result(workers.submit(packed, batch))

    assert found is not None
    assert _told(found) == ["Lea"]


def test_no_more_processes_are_started_than_windows_can_wait_for() -> None:
    assert Processes(1000).count == 61


def test_a_process_leaves_ctrl_c_to_the_first() -> None:
    before = signal.getsignal(signal.SIGINT)
    try:
        begin_work()
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)


def test_a_process_ends_with_the_one_that_has_started_it(monkeypatch: pytest.MonkeyPatch) -> None:
    class _Ended:
        def join(self) -> None:
            pass

    codes: list[int] = []
    monkeypatch.setattr(os, "_exit", codes.append)

    end_with(_Ended())  # type: ignore[arg-type] # all that is asked of it
    end_with(None)

    assert codes == [1]


def test_a_process_grades_with_what_it_is_given() -> None:
    packed = zlib.compress(pickle.dumps((__version__, judge())))
    batch = pickle.dumps([(SOURCE, write(work("Lea"))), (SOURCE, Message("services", "No."))])

    (outcome, report), unusable = judged_here(packed, batch)  # type: ignore[misc] # the first is graded

    assert outcome.student == "Lea"
    assert report_from_bytes(report).document.startswith(b"<?xml")
    assert unusable == Unusable(SOURCE, Message("services", "No."))


def test_a_process_of_another_version_does_not_grade() -> None:
    with pytest.raises(RuntimeError, match=r"≠ 0\.0\.0$"):
        judged_here(zlib.compress(pickle.dumps(("0.0.0", judge()))), pickle.dumps([]))

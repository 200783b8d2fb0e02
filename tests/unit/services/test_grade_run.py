"""A run that was interrupted is gone on with, and comes to the same end."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.errors import WriteError
from annotator.core.messages import untranslated
from annotator.formats.native.write import write
from annotator.grading.rubric import DEFAULT
from annotator.grading.score import Override
from annotator.services import grade_run
from annotator.services.grade import Graded, Grader
from annotator.services.grade_files import write_class
from annotator.services.grade_jobs import Judge
from annotator.services.grade_run import UNFINISHED, running
from annotator.services.grading_session import GradingSession
from annotator.services.inbox import Source, Unusable
from annotator.services.lock import FileLock
from annotator.services.outcome import Reporter
from tests.builders import annotation
from tests.unit.grading.test_match import words
from tests.unit.services.classroom import KEY, work
from tests.unit.services.test_grade_jobs import class_in, judge


class _Counting(Grader):
    """Remembers what it has graded, and can be interrupted."""

    graded_here: list[str]
    last = ""

    def graded_file(self, source: Source, data: bytes) -> Graded | Unusable:
        if source.name == self.last:
            raise KeyboardInterrupt
        self.graded_here.append(source.name)
        return super().graded_file(source, data)


def _counting(last: str = "", session: GradingSession | None = None) -> tuple[Judge, list[str]]:
    grader = _Counting(KEY, DEFAULT, session or GradingSession())
    grader.graded_here, grader.last = [], last
    return Judge(grader, Reporter(KEY, untranslated, "en")), grader.graded_here


def _grade(judge: Judge, paths: Iterable[Path], out: Path) -> int:
    """Grade and write everything; return how many were done before."""
    with running(judge, paths, out) as run:
        write_class(run.outcome, run.reports, judge.grader.items, judge.reporter, out)
        return run.resumed


def _bytes(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _interrupted(folder: Path, out: Path, *, last: str) -> None:
    with pytest.raises(KeyboardInterrupt):
        _grade(_counting(last)[0], [folder], out)


def test_an_interrupted_run_goes_on_and_makes_the_same_bytes(tmp_path: Path) -> None:
    folder = class_in(tmp_path / "in")
    _grade(judge(), [folder], tmp_path / "one")
    _interrupted(folder, tmp_path / "two", last="07.annox")
    assert [path.name for path in (tmp_path / "two").iterdir()] == [UNFINISHED]

    second, graded = _counting()
    resumed = _grade(second, [folder], tmp_path / "two")

    assert resumed == 7
    assert graded == ["05b.annox", "07.annox", "08.annox", "09.annox", "10.annox", "11.annox"]
    assert _bytes(tmp_path / "two") == _bytes(tmp_path / "one")


def test_a_record_that_was_not_written_to_the_end_is_graded_again(tmp_path: Path) -> None:
    folder = class_in(tmp_path / "in", 5)
    _grade(judge(), [folder], tmp_path / "one")
    _interrupted(folder, tmp_path / "two", last="03.annox")
    whole = (tmp_path / "two" / UNFINISHED).read_bytes()

    for end in (3, 31, 40, len(whole) - 2000, len(whole) - 1):
        (tmp_path / "two" / UNFINISHED).write_bytes(whole[:end])
        resumed = _grade(judge(), [folder], tmp_path / "two")

        assert resumed == (2 if end >= len(whole) - 2000 else 0)
        assert _bytes(tmp_path / "two") == _bytes(tmp_path / "one")


def test_a_record_that_is_damaged_ends_what_is_gone_on_with(tmp_path: Path) -> None:
    folder = class_in(tmp_path / "in", 5)
    _interrupted(folder, tmp_path / "out", last="03.annox")
    data = bytearray((tmp_path / "out" / UNFINISHED).read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / "out" / UNFINISHED).write_bytes(data)

    assert _grade(judge(), [folder], tmp_path / "out") == 1


def test_changed_files_are_graded_anew(tmp_path: Path) -> None:
    folder = class_in(tmp_path / "in", 5)
    _interrupted(folder, tmp_path / "out", last="04.annox")
    (folder / "01.annox").write_bytes(write(work("Mia", annotation("w1", words(0, 3)))))
    (folder / "02.annox").rename(folder / "02x.annox")

    second, graded = _counting()
    assert _grade(second, [folder], tmp_path / "out") == 2

    assert graded == ["01.annox", "02x.annox", "04.annox", "05b.annox"]
    assert '"Mia"' in (tmp_path / "out" / "grades.json").read_text("utf-8")


def test_what_decides_about_everybody_begins_anew(tmp_path: Path) -> None:
    folder = class_in(tmp_path / "in", 5)
    decided = GradingSession().with_override("lea 0 | 9b", "k:k2", Override(comment="Nein."))
    key = replace(KEY, annotations=KEY.annotations[:1])
    english = Reporter(KEY, untranslated, "en")
    others = (
        judge(session=decided),
        Judge(Grader(KEY, replace(DEFAULT, touching=0.4), GradingSession()), english),
        Judge(Grader(key, DEFAULT, GradingSession()), replace(english, key=key)),
        Judge(Grader(KEY, DEFAULT, GradingSession()), replace(english, language="de")),
    )

    for other in others:
        _interrupted(folder, tmp_path / "out", last="04.annox")
        assert _grade(other, [folder], tmp_path / "out") == 0


def test_another_version_of_the_program_begins_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = class_in(tmp_path / "in", 5)
    _interrupted(folder, tmp_path / "out", last="04.annox")
    monkeypatch.setattr(grade_run, "__version__", "0")

    assert _grade(judge(), [folder], tmp_path / "out") == 0


def test_two_files_with_one_name_and_the_same_in_them_are_two(tmp_path: Path) -> None:
    for name in ("a", "b"):
        class_in(tmp_path / name, 2)
    with running(judge(), [tmp_path / "a", tmp_path / "b"], tmp_path / "out") as run:
        list(run.reports)

    assert (len(run.outcome.graded), len(run.outcome.older), len(run.outcome.unusable)) == (2, 2, 2)


def test_only_one_program_grades_into_a_folder(tmp_path: Path) -> None:
    folder = class_in(tmp_path / "in", 1)
    (tmp_path / "out").mkdir()
    lock = FileLock.acquire(tmp_path / "out" / UNFINISHED)
    assert lock is not None

    with pytest.raises(WriteError, match="Another program is grading into out"):
        _grade(judge(), [folder], tmp_path / "out")
    lock.release()
    assert _grade(judge(), [folder], tmp_path / "out") == 0


def test_a_folder_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    folder = class_in(tmp_path / "in", 1)
    (tmp_path / "file").write_text("x")
    (tmp_path / "out" / UNFINISHED).mkdir(parents=True)

    with pytest.raises(WriteError, match="folder file cannot be made"):
        _grade(judge(), [folder], tmp_path / "file")
    with pytest.raises(WriteError, match=r"grading\.unfinished cannot be saved"):
        _grade(judge(), [folder], tmp_path / "out")

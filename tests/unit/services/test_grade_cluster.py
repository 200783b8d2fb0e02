"""A class is graded in a cluster."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.errors import GradingError
from annotator.services import grade_cluster, grade_jobs
from annotator.services.grade_cluster import Cluster
from annotator.services.grade_jobs import judged
from annotator.services.inbox import Unusable, files
from tests.local_cluster import local_cluster
from tests.unit.services.test_grade_jobs import Fragile, class_in, judge


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a scheduler with two workers."""
    with local_cluster(tmp_path_factory.mktemp("cluster")) as found:
        yield found


def test_two_workers_find_what_this_process_finds(address: str, tmp_path: Path) -> None:
    folder = class_in(tmp_path / "in", 20)

    with Cluster(address) as workers:
        assert workers.count == 2
        found = list(judged(judge(), files(folder), workers))

    assert found == list(judged(judge(), files(folder)))


def test_a_file_that_takes_a_worker_down_does_not_stop_the_rest(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_logs: list[str]
) -> None:
    expected_logs.append("distributed.client: Couldn't gather 1 keys")
    monkeypatch.setattr(grade_jobs, "_TOGETHER", 2)
    folder = class_in(tmp_path / "in", 3)
    (folder / "bomb.annox").write_text("x")

    with Cluster(address) as workers:
        found = list(judged(judge(Fragile), files(folder), workers))

    assert [isinstance(each, Unusable) for each in found] == [False, False, False, True, True]
    assert str(found[4].reason) == "Grading it breaks down."  # type: ignore[union-attr] # it is unusable


def test_workers_that_cannot_grade_are_told(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grade_jobs, "__version__", "0.0.0")

    with (
        Cluster(address) as workers,
        pytest.raises(GradingError, match=r"cannot grade: RuntimeError: .* ≠ 0\.0\.0"),
    ):
        list(judged(judge(), files(class_in(tmp_path / "in", 1)), workers))


@pytest.mark.parametrize("wrong", ["nonsense", "tcp://127.0.0.1:1"])
def test_a_scheduler_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    monkeypatch.setattr(grade_cluster, "_PATIENCE", 0.5)

    with pytest.raises(GradingError, match=f"There is no scheduler at {wrong}"):
        Cluster(wrong)


def test_a_scheduler_without_workers_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with local_cluster(tmp_path, workers=0) as empty:
        monkeypatch.setattr(grade_cluster, "_PATIENCE", 2)

        with pytest.raises(GradingError, match="has no workers"):
            Cluster(empty)


def test_without_the_package_it_is_told_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)

    with pytest.raises(GradingError, match=r"install annotator\[cluster\]"):
        Cluster("tcp://127.0.0.1:1")

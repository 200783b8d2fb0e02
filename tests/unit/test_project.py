"""The project file, the locks and the change log agree with each other."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from annotator import __version__

ROOT = Path(__file__).resolve().parents[2]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ("run.txt", "dev.txt")


def _entries(lock: str) -> list[str]:
    """Return the entries of a lock, each with its hashes in one line."""
    text = (ROOT / "requirements" / lock).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    return "\n".join(lines).replace("\\\n", " ").strip().splitlines()


def _locked(lock: str) -> dict[str, str]:
    requirements = [Requirement(entry.partition("--hash")[0].strip()) for entry in _entries(lock)]
    return {canonicalize_name(r.name): str(r.specifier).removeprefix("==") for r in requirements}


def _groups() -> list[str]:
    return [requirement for group in PROJECT["dependency-groups"].values() for requirement in group]


def _assert_satisfied(lock: str, requirements: list[str]) -> None:
    locked = _locked(lock)
    for requirement in map(Requirement, requirements):
        version = locked[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), requirement


def test_the_run_lock_satisfies_the_project() -> None:
    _assert_satisfied("run.txt", PROJECT["project"]["dependencies"])


def test_the_development_lock_satisfies_the_project_and_all_groups() -> None:
    _assert_satisfied("dev.txt", PROJECT["project"]["dependencies"] + _groups())


def test_both_locks_agree() -> None:
    assert _locked("run.txt").items() <= _locked("dev.txt").items()


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_a_version_and_hashes(lock: str) -> None:
    for entry in _entries(lock):
        assert re.fullmatch(r"[\w.-]+==\S+( ; [^-]+)?(\s+--hash=sha256:[0-9a-f]{64})+", entry.strip()), entry


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address(lock: str) -> None:
    text = (ROOT / "requirements" / lock).read_text(encoding="utf-8")

    assert not re.search(r"https?:|file:|--(index|extra-index|find-links|trusted-host)", text)


def test_the_change_log_knows_what_is_coming() -> None:
    assert "## [Unreleased]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_a_version_has_three_numbers() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)


def test_make_help_lists_every_target_that_people_call() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    listed = set(re.findall(r"^([a-z][a-z-]*):.*## ", makefile, re.MULTILINE))

    assert {"run", "test", "lint", "format", "package", "bench", "docs", "lock", "translations"} <= listed

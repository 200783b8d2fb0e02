"""The coverage gate lets nothing of core, formats and services slip by, and leaves the rest alone."""

import json
from pathlib import Path

import pytest

from coverage_gate import main


def _report(tmp_path: Path, **files: dict[str, list[object]]) -> Path:
    report = tmp_path / "coverage.json"
    named = {name.replace("_", "/") + ".py": missed for name, missed in files.items()}
    report.write_text(json.dumps({"files": named, "totals": {"percent_covered": 97.25}}), encoding="utf-8")
    return report


def test_complete_rooms_pass_whatever_the_others_miss(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = _report(
        tmp_path,
        src_annotator_core_text={"missing_lines": [], "missing_branches": []},
        src_annotator_gui_app={"missing_lines": [3], "missing_branches": []},
    )

    assert main(report) == 0
    assert capsys.readouterr().out == "coverage: 97.2 % of all lines and branches\n"


def test_missed_lines_and_branches_are_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = _report(
        tmp_path,
        src_annotator_services_save={
            "missing_lines": [3, 4, 5, 9],
            "missing_branches": [[5, 7], [12, -1], [20, 22]],
        },
    )

    assert main(report) == 1
    assert "annotator/services/save.py: 3-5, 9, 12→exit, 20→22\n" in capsys.readouterr().out

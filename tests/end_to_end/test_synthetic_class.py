"""Grading finds what a made class was made of."""

import csv
import io
import json
from pathlib import Path

import pytest

import synthetic_class
from annotator.__main__ import main as run


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_grading_finds_the_truth_about_every_student(tmp_path: Path, seed: int) -> None:
    synthetic_class.main([str(tmp_path), "--seed", str(seed)])

    code = run(
        [
            "grade",
            "--key",
            str(tmp_path / "key.annox"),
            str(tmp_path / "class.zip"),
            "-o",
            str(tmp_path / "out"),
        ]
    )

    rows = list(csv.DictReader(io.StringIO((tmp_path / "out" / "grades.csv").read_text(encoding="utf-8"))))
    truth = json.loads((tmp_path / "truth.json").read_text(encoding="utf-8"))
    assert code == 0
    assert len(rows) == 30
    assert [{name: row[name] for name in truth[0]} for row in rows] == truth

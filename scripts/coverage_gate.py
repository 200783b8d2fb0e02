"""Fails when what has no screen is not covered completely: every line and every branch."""

import json
import sys
from pathlib import Path

COMPLETE = ("core", "formats", "grading", "hints", "matching", "readers", "services")


def ranges(lines: list[int]) -> list[str]:
    """Return sorted line numbers in short: neighbours as ``first-last``."""
    runs: list[list[int]] = []
    for line in lines:
        if runs and line == runs[-1][-1] + 1:
            runs[-1].append(line)
        else:
            runs.append([line])
    return [str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs]


def main(report: Path) -> int:
    """Print what coverage's JSON *report* says is missed where nothing may be."""
    data = json.loads(report.read_text(encoding="utf-8"))
    missed = []
    for name, file in sorted(data["files"].items()):
        if not any(f"annotator/{room}/" in name.replace("\\", "/") for room in COMPLETE):
            continue
        lines = ranges(file["missing_lines"])
        missed_lines = set(file["missing_lines"])
        branches = [
            f"{start}→{end if end > 0 else 'exit'}"
            for start, end in file["missing_branches"]
            if start not in missed_lines  # a missed line says it already
        ]
        if lines or branches:
            missed.append(f"  {name}: {', '.join(lines + branches)}")
    print(f"coverage: {data['totals']['percent_covered']:.1f} % of all lines and branches")
    if missed:
        print(f"coverage: {', '.join(COMPLETE)} must be complete; missed lines and branches:")
        print("\n".join(missed))
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

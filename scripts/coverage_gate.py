"""Fails when core, formats or services are not covered completely: every line and every branch."""

import json
import sys
from pathlib import Path

COMPLETE = ("core", "formats", "services")


def main(report: Path) -> int:
    """Print what coverage's JSON *report* says is missed where nothing may be."""
    data = json.loads(report.read_text(encoding="utf-8"))
    missed = []
    for name, file in sorted(data["files"].items()):
        if not any(f"annotator/{room}/" in name.replace("\\", "/") for room in COMPLETE):
            continue
        lines = [str(line) for line in file["missing_lines"]]
        branches = [f"{start}→{end if end > 0 else 'exit'}" for start, end in file["missing_branches"]]
        if lines or branches:
            missed.append(f"  {name}: {', '.join(lines + branches)}")
    print(f"coverage: {data['totals']['percent_covered']:.1f} % of all lines and branches")
    if missed:
        print(f"coverage: {', '.join(COMPLETE)} must be complete; missed lines and branches:")
        print("\n".join(missed))
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

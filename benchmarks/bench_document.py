"""The file: saving, and opening with all checks, 1 MB with 10,000 annotations, and a tenth of it."""

import gc
import statistics
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from lxml import etree

from annotator.services.open import open_file
from annotator.services.save import save_document
from material import large_document
from measuring import own_home, time_of

RUNS: Final = 5
PROMISE: Final = 500.0
SIZES: Final = ((100_000, 1_000), (1_000_000, 10_000))


def milliseconds(work: Callable[[], object]) -> float:
    """Return the median time that *work* takes."""
    times = []
    for _ in range(RUNS):
        gc.collect()
        times.append(time_of(work).wall)
    return statistics.median(times)


def main() -> None:
    """Print both against lxml parsing and serialising the same bytes, and how the cost grows."""
    measured = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "benchmark.annox"
        for size, count in SIZES:
            document = large_document(size, count)
            took = {"save": milliseconds(partial(save_document, document, path, expected=None))}
            took["open"] = milliseconds(partial(open_file, path))
            data = path.read_bytes()
            tree = etree.fromstring(data)
            bare = {
                "save": milliseconds(partial(etree.tostring, tree)),
                "open": milliseconds(partial(etree.fromstring, data)),
            }
            measured.append(took)
            print(f"document: {count} annotations, {len(data) / 1e6:.1f} MB")
            for what, value in took.items():
                print(
                    f"  {what:11} {value:6.1f} ms  {value / PROMISE:5.2f} × promise  "
                    f"{value / bare[what]:5.2f} × lxml alone"
                )
    small, large = measured
    print("document: ten times the work takes")
    for what, value in large.items():
        print(f"  {what:11} {value / small[what]:5.2f} ×")


if __name__ == "__main__":
    with own_home():
        main()

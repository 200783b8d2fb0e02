"""The file: write, and read with all checks, 1 MB with 10,000 annotations, and a tenth of it."""

import gc
import statistics
import time
from collections.abc import Callable
from functools import partial

from lxml import etree

from annotator.formats.native.read import read
from annotator.formats.native.write import write
from material import large_document

RUNS = 5


def seconds(work: Callable[[], object]) -> float:
    """Return the median time that *work* takes."""
    times = []
    for _ in range(RUNS):
        gc.collect()
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


def main() -> None:
    """Print both against lxml parsing and serialising the same bytes, and how the cost grows."""
    measured = {}
    for size, count in ((100_000, 1_000), (1_000_000, 10_000)):
        document = large_document(size, count)
        data = write(document)
        tree = etree.fromstring(data)
        bare_write = seconds(partial(etree.tostring, tree))
        bare_read = seconds(partial(etree.fromstring, data))
        writing = seconds(partial(write, document))
        reading = seconds(partial(read, data, "benchmark.annox"))
        measured[count] = (writing, reading)
        print(
            f"document: {count:6} annotations, {len(data) / 1e6:.1f} MB: "
            f"write {writing * 1000:4.0f} ms ({writing / bare_write:.1f} × lxml alone), "
            f"read and check {reading * 1000:4.0f} ms ({reading / bare_read:.1f} × lxml alone)"
        )
    small, large = measured[1_000], measured[10_000]
    writing, reading = large[0] / small[0], large[1] / small[1]
    print(f"document: ten times the work costs {writing:.1f} × to write, {reading:.1f} × to read")


if __name__ == "__main__":
    main()

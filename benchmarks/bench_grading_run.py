"""
The command ``annotator grade`` as a whole, with feedback: memory for ten times as many files, two processes.

Promises: memory does not grow with the number of files; two processes on two idle cores save a third of the
time. On cores that others use, only the time of the processor says something: it must not grow.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final, NamedTuple

from annotator.formats.native.write import write
from annotator.services.importing import import_jsonl
from bench_grading import SAMPLE, work_of
from material import TIME
from measuring import own_home

FEW: Final = 300
MANY: Final = 3_000
DIFFERENT: Final = 50
"""Submissions that differ by more than the name of who has handed in."""
FLAT: Final = 1.25
SAVED: Final = 0.67


class Run(NamedTuple):
    """Seconds by the clock and of the processor, and the most memory in MB of the process that was called."""

    wall: float
    busy: float
    memory: float


def class_in(folder: Path, count: int) -> Path:
    """Make a key and so many submissions in *folder*, and return where these are."""
    key = import_jsonl(SAMPLE / "article.de.txt", SAMPLE / "key.jsonl", now=TIME).document
    (folder / "key.annox").write_bytes(write(key))
    works = [write(work_of(key, number)) for number in range(DIFFERENT)]
    place = folder / f"class-{count}"
    place.mkdir()
    for number in range(count):
        name, data = f"Student {number % DIFFERENT}", works[number % DIFFERENT]
        (place / f"{number}.annox").write_bytes(data.replace(name.encode(), f"Student {number}x".encode(), 1))
    return place


def grade(place: Path, out: str, *arguments: str) -> Run:
    """Grade what lies at *place*."""
    command = [
        sys.executable,
        "-m",
        "annotator",
        "grade",
        "--key",
        "key.annox",
        place.name,
        "-o",
        out,
        *arguments,
    ]
    began = time.perf_counter()
    with subprocess.Popen(command, cwd=place.parent, stdout=subprocess.DEVNULL) as process:  # noqa: S603 - our own
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, process.returncode
    wall = time.perf_counter() - began
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def main() -> None:
    """Make classes and measure."""
    if not hasattr(os, "wait4"):
        print("grading: not measured, the system does not tell what a process has used")
        return
    with tempfile.TemporaryDirectory() as folder:
        few, many = (class_in(Path(folder), count) for count in (FEW, MANY))
        one, two = grade(few, "one"), grade(few, "two", "--jobs", "2")
        print(f"grading: {FEW} submissions with feedback: {one.wall:5.1f} s, busy {one.busy:5.1f} s")
        print(
            f"grading: by two processes {two.wall / one.wall:5.2f} × the time (promise: {SAVED}), "
            f"busy {two.busy / one.busy:5.2f} ×"
        )
        large = grade(many, "many")
        print(f"grading: {MANY} submissions: busy {large.busy / one.busy:5.2f} × {FEW}")
        print(
            f"memory: {one.memory:5.1f} MB for {FEW}, {large.memory:5.1f} MB for {MANY}: "
            f"{large.memory / one.memory:5.2f} × (promise: {FLAT})"
        )


if __name__ == "__main__":
    with own_home():
        main()

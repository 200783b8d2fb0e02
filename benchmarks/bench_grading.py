"""
Grading: submissions with all checks (promise: 1,000 with 60 annotations each in 10 s), and how that grows.

Scoring alone is measured against nervaluate on the same spans (promise: a third of its time).
"""

import random
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from nervaluate import Evaluator  # type: ignore[import-untyped] # without types

from annotator.core.document import Document
from annotator.formats.native.write import write
from annotator.grading.agreement import Mark, semeval
from annotator.grading.rubric import DEFAULT
from annotator.services.grade import Graded, Grader
from annotator.services.grading_session import GradingSession
from annotator.services.hand_in import submission
from annotator.services.importing import import_jsonl
from annotator.services.inbox import files
from material import TIME
from measuring import own_home, time_of

SAMPLE: Final = Path(__file__).parents[1] / "resources" / "sample"
FOUND: Final = 60
FEW: Final = 100
MANY: Final = 1_000
PROMISE: Final = 10.0
"""Milliseconds for one submission."""


def work_of(key: Document, number: int) -> Document:
    """Return a submission that has found a part of the *key*."""
    found = random.Random(number).sample(key.annotations, FOUND)  # noqa: S311 - nothing secret
    annotations = [replace(annotation, expected=None, links=()) for annotation in found]
    annotations.sort(key=lambda annotation: annotation.reading_order)
    document = replace(key, annotations=tuple(annotations))
    return submission(document, name=f"Student {number}", class_name="9b", now=TIME)


def marks_of(document: Document) -> list[Mark]:
    """Return the spans as other programs know them."""
    return [Mark(span.start, span.end, each.code) for each in document.annotations for span in each.spans]


def graded(key: Document, paths: Sequence[Path]) -> None:
    """Read, check and score what lies at *paths*, one file after the other, as the command line does."""
    grader = Grader(key, DEFAULT, GradingSession())
    for source, data in (file for path in paths for file in files(path)):
        assert isinstance(data, bytes)
        assert isinstance(grader.graded_file(source, data), Graded)


def grading(key: Document, folder: Path) -> None:
    """Print how long it takes to read, check and score *FEW* and *MANY* submissions, one core."""
    took = {}
    for count in (FEW, MANY):
        paths = [folder / f"{number}.annox" for number in range(count)]
        took[count] = time_of(lambda: graded(key, paths)).busy / count  # noqa: B023 - called at once
        print(
            f"grading: {count} submissions: {took[count]:5.2f} ms each, "
            f"{took[count] / PROMISE:5.2f} × promise"
        )
    print(f"grading: one of ten times as many takes {took[MANY] / took[FEW]:5.2f} ×")


def scoring(key: Document, works: Sequence[Document]) -> None:
    """Print how long the counts of SemEval take here and in nervaluate."""
    expected, given = marks_of(key), [marks_of(work) for work in works]
    codes = sorted({mark.label for mark in expected})

    def entities(marks: Sequence[Mark]) -> list[dict[str, object]]:
        return [{"label": mark.label, "start": mark.start, "end": mark.end - 1} for mark in marks]

    ours = time_of(lambda: [semeval(expected, marks) for marks in given]).busy
    sides = [entities(expected)] * len(given), [entities(marks) for marks in given]
    theirs = time_of(lambda: Evaluator(*sides, tags=codes, loader="dict").evaluate()).busy
    print(f"scoring: {ours / len(given):5.2f} ms each  {ours / theirs:5.2f} × nervaluate (promise: 0.33)")


def main() -> None:
    """Make a class and measure."""
    key = import_jsonl(SAMPLE / "article.de.txt", SAMPLE / "key.jsonl", now=TIME).document
    with tempfile.TemporaryDirectory() as folder:
        works = [work_of(key, number) for number in range(MANY)]
        for number, work in enumerate(works):
            (Path(folder) / f"{number}.annox").write_bytes(write(work))
        grading(key, Path(folder))
    scoring(key, works[:FEW])


if __name__ == "__main__":
    with own_home():
        main()

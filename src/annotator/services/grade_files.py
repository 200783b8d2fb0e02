"""Grades as files: everything with its reason as JSON, a line for each student as CSV, overviews."""

import csv
import io
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.core.assignment import Result
from annotator.core.messages import Message
from annotator.services.feedback_archive import write_archive
from annotator.services.feedback_files import FeedbackWriter, write_feedback
from annotator.services.hand_in import file_name
from annotator.services.overview import overview
from annotator.services.raw_table import harmless
from annotator.services.save import save_into
from annotator.services.table_files import tables_html, tables_xlsx

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from annotator.core.document import Document
    from annotator.core.messages import Translate
    from annotator.grading.score import Row
    from annotator.services.grade import ClassResult, Graded

FORMATS: Final = ("json", "csv", "xlsx", "html")
USUAL_FORMATS: Final = ("json", "csv")
COLUMNS: Final = (
    *("student", "group", "file", "score", "max_score", "percent", "grade"),
    *("found", "partly", "missed", "extra", "late", "problems"),
)


def write_results(
    result: "ClassResult",
    key: "Document",
    folder: Path,
    translate: "Translate",
    language: str,
    formats: "Collection[str]" = USUAL_FORMATS,
    *,
    jobs: int = 1,
) -> None:
    """
    Write grades in *formats* and feedback into *folder*, which need not exist, with *jobs* processes.

    Feedback lies in ``feedback``, in the folders that the platform has for the students: a document, and the
    same as a web page in *language*. ``feedback.zip`` holds them all, to be uploaded.

    Raises:
        WriteError: something cannot be written.
    """
    for name in formats:
        data = _grades(name, result, key, translate, language)
        save_into(data, folder / f"grades.{name}")
    writer = FeedbackWriter(key, folder / "feedback", translate, language)
    places = feedback_places(result.graded)
    write_feedback(writer, result.graded, places, jobs)
    written = [each for place in places for each in (place, place.with_suffix(".html"))]
    write_archive(folder / "feedback", written, folder / "feedback.zip")


def _grades(
    name: str, result: "ClassResult", key: "Document", translate: "Translate", language: str
) -> bytes:
    if name == "json":
        return grades_json(result, translate)
    if name == "csv":
        return grades_csv(result, translate)
    tables = overview(result, key, translate, language)
    if name == "xlsx":
        return tables_xlsx(tables)
    title = Message("services", "Grades: {article}", article=key.article.title).render(translate)
    return tables_html(title, tables, language)


def feedback_places(results: "Sequence[Graded]") -> list[Path]:
    """Return where in the folder for all the feedback on each of the *results* lies; no place comes twice."""
    counts: Counter[str] = Counter()
    places = []
    for graded in results:
        place = _feedback_place(graded)
        counts[str(place).casefold()] += 1
        again = counts[str(place).casefold()]
        places.append(place if again == 1 else place.with_stem(f"{place.stem} {again}"))
    return places


def _feedback_place(graded: "Graded") -> Path:
    submission = graded.submission
    placed = submission.source.placed
    name = file_name(title=f"{submission.student} {submission.class_name} Feedback")
    if not placed.folder:
        return Path(name)
    return Path(f"{placed.folder}_{name}") if placed.flat else Path(placed.folder) / name


def grades_json(result: "ClassResult", translate: "Translate") -> bytes:
    """Return all results, each item with its reason worded by *translate*."""
    data = {
        "students": [_student(graded, translate) for graded in result.graded],
        "older": [
            {
                "student": each.student,
                "group": each.class_name,
                "file": each.source.name,
                "handed_in": each.handed_in.isoformat(),
            }
            for each in result.older
        ],
        "problems": [
            {"file": each.source.name, "reason": each.reason.render(translate)} for each in result.unusable
        ],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def grades_csv(result: "ClassResult", translate: "Translate") -> bytes:
    """
    Return a table with a line for each student and for each file that could not be graded.

    UTF-8, comma, quotes as RFC 4180 asks for. No cell begins like a formula: what does gets an apostrophe
    in front, as OWASP advises against CSV injection.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    for graded in result.graded:
        writer.writerow(harmless(cell) for cell in _line(graded))
    for each in result.unusable:
        cells = ["", "", each.source.name, *[""] * 9, each.reason.render(translate)]
        writer.writerow(harmless(cell) for cell in cells)
    return table.getvalue().encode()


def percent(graded: "Graded") -> str:
    """Return the share of the points in per cent, with one digit behind the point."""
    return f"{graded.score.share * 100:.1f}"


def _line(graded: "Graded") -> list[str]:
    submission, score = graded.submission, graded.score
    counts = (score.count(result) for result in (Result.RIGHT, Result.PARTLY, Result.MISSED, Result.EXTRA))
    return [
        *(submission.student, submission.class_name, submission.source.name),
        *(str(score.points), str(score.of), percent(graded), score.grade),
        *map(str, counts),
        "late" if graded.late else "",
        "",
    ]


def _student(graded: "Graded", translate: "Translate") -> dict[str, object]:
    submission, score = graded.submission, graded.score
    return {
        "student": submission.student,
        "group": submission.class_name,
        "file": submission.source.name,
        "handed_in": submission.handed_in.isoformat(),
        "late": graded.late,
        "score": float(score.points),
        "max_score": float(score.of),
        "percent": round(score.share * 100, 1),
        "grade": score.grade,
        "deducted": float(score.deducted),
        "items": [_item(row, translate) for row in score.rows],
    }


def _item(row: "Row", translate: "Translate") -> dict[str, object]:
    return {
        "id": row.id,
        "result": row.result.value,
        "points": float(row.points),
        "max_points": float(row.of),
        "reason": row.reason.render(translate),
        "comment": row.comment,
        "graded": row.graded,
        "decided": row.decided,
        "expected": row.key.code if row.key is not None else None,
        "given": row.work.code if row.work is not None else None,
    }

"""Grades as files: everything with its reason as JSON, a line for each student as CSV, overviews."""

import csv
import io
import json
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.grading.classroom import ItemCounts
from annotator.services.feedback_archive import archived
from annotator.services.grade_run import ClassOutcome
from annotator.services.hand_in import file_name
from annotator.services.outcome import Outcome, Reporter
from annotator.services.overview import MOST_COMPARED, overview
from annotator.services.raw_table import harmless
from annotator.services.results_folder import put, settle, written
from annotator.services.table_files import tables_html, tables_xlsx

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from annotator.core.annotation import Annotation
    from annotator.core.document import Document
    from annotator.core.messages import Translate
    from annotator.services.agree import Marked
    from annotator.services.grade import ClassResult
    from annotator.services.outcome import Report
    from annotator.services.overview import Table

FORMATS: Final = ("json", "csv", "xlsx", "html")
USUAL_FORMATS: Final = ("json", "csv")
MakePdf = Callable[[bytes], bytes]
"""Makes a PDF of a feedback document; Qt does, which nothing here knows of."""
COLUMNS: Final = (
    *("student", "group", "file", "score", "max_score", "percent", "grade"),
    *("found", "partly", "missed", "extra", "hints", "late", "problems"),
)


@dataclass(frozen=True, slots=True)
class Pdfs:
    """
    Makes PDFs of feedback documents, one after the other or several at once.

    *begin* begins one and returns what waits for it; so many are begun *ahead* of the one that is waited for.
    """

    begin: Callable[[bytes], Callable[[], bytes]]
    ahead: int


def write_results(
    result: "ClassResult",
    key: "Document",
    folder: Path,
    translate: "Translate",
    language: str,
    formats: "Collection[str]" = USUAL_FORMATS,
    *,
    pdfs: Pdfs | None = None,
    progress: Callable[[int], object] = lambda _count: None,
) -> None:
    """
    Write the grades and the feedback of a class that is in memory, as `write_class` does.

    *progress* hears how many students are done; what it raises ends the writing, and what is written as a
    whole is as before.

    Raises:
        WriteError: something cannot be written.
    """
    reporter = Reporter(key, translate, language)
    rows = result.graded[0].score.rows if result.graded else ()
    write_class(
        class_outcome(result),
        _reported(reporter, result, progress),
        [row.key for row in rows if row.key is not None],
        reporter,
        folder,
        formats,
        pdfs,
    )


def _reported(
    reporter: Reporter, result: "ClassResult", progress: Callable[[int], object]
) -> "Iterator[Report]":
    for number, graded in enumerate(result.graded):
        progress(number)
        yield reporter.report(graded)


def class_outcome(result: "ClassResult") -> ClassOutcome:
    """Return the rows of a class that is in memory."""
    return ClassOutcome(tuple(map(Outcome.of_graded, result.graded)), result.older, result.unusable)


def write_class(
    outcome: ClassOutcome,
    reports: "Iterable[Report]",
    items: "Sequence[Annotation]",
    reporter: Reporter,
    folder: Path,
    formats: "Collection[str]" = USUAL_FORMATS,
    pdfs: Pdfs | None = None,
) -> None:
    """
    Write grades in *formats* and feedback into *folder*, which need not exist; few reports are in memory.

    *reports* are those on who is graded, *items* those of the key. Feedback lies in ``feedback``, in the
    folders that the platform has for the students: a document, the same as a web page, and by *pdfs* as PDF.
    ``feedback.zip`` holds them all, to be uploaded.

    Raises:
        WriteError: something cannot be written.
    """
    tabular = [name for name in formats if name in ("xlsx", "html")]
    compared = bool(tabular) and len(outcome.graded) <= MOST_COMPARED
    counts, marked = ItemCounts(items), list["Marked"]()
    with ExitStack() as stack:
        explain = None
        if "json" in formats:
            explain = stack.enter_context(explained(folder / "grades.json", outcome, reporter.translate))
        archive = stack.enter_context(archived(folder / "feedback.zip"))
        for place, (report, page) in zip(
            feedback_places(outcome.graded), _with_pdf(reports, pdfs), strict=True
        ):
            if explain is not None:
                explain(report.explanation)
            for path, data in _feedback_files(place, report, page):
                put(data, folder / "feedback" / path)
                archive(path, data)
            counts.add(report.found)
            if compared:
                marked.append(report.marked)
    if "csv" in formats:
        put(grades_csv(outcome, reporter.translate), folder / "grades.csv")
    if tabular:
        tables = overview(outcome, counts.rates(), marked, reporter)
        for name in tabular:
            put(_tables(name, tables, reporter), folder / f"grades.{name}")
    settle()


def _with_pdf(reports: "Iterable[Report]", pdfs: Pdfs | None) -> "Iterator[tuple[Report, bytes | None]]":
    """Yield each report with its PDF, if there is to be one; the next ones are being made meanwhile."""
    waiting = deque[tuple["Report", Callable[[], bytes | None]]]()
    for report in reports:
        waiting.append((report, _no_pdf if pdfs is None else pdfs.begin(report.document)))
        if pdfs is None or len(waiting) > pdfs.ahead:
            done, result = waiting.popleft()
            yield done, result()
    while waiting:
        done, result = waiting.popleft()
        yield done, result()


def _no_pdf() -> None:
    return None


def _feedback_files(place: Path, report: "Report", pdf: bytes | None) -> "Iterator[tuple[Path, bytes]]":
    yield place, report.document
    yield place.with_suffix(".html"), report.page
    if pdf is not None:
        yield place.with_suffix(".pdf"), pdf


def _tables(name: str, tables: "Sequence[Table]", reporter: Reporter) -> bytes:
    if name == "xlsx":
        return tables_xlsx(tables)
    title = Message("services", "Grades: {article}", article=reporter.key.article.title)
    return tables_html(title.render(reporter.translate), tables, reporter.language)


def feedback_places(outcomes: "Iterable[Outcome]") -> Iterator[Path]:
    """Yield where in the folder for all the feedback on each of the *outcomes* lies; no place comes twice."""
    counts: Counter[str] = Counter()
    for outcome in outcomes:
        place = _feedback_place(outcome)
        counts[str(place).casefold()] += 1
        again = counts[str(place).casefold()]
        yield place if again == 1 else place.with_stem(f"{place.stem} {again}")


def _feedback_place(outcome: Outcome) -> Path:
    placed = outcome.source.placed
    name = file_name(title=f"{outcome.student} {outcome.class_name} Feedback")
    if not placed.folder:
        return Path(name)
    return Path(f"{placed.folder}_{name}") if placed.flat else Path(placed.folder) / name


# ---- JSON ----------------------------------------------------------------------------------------


@contextmanager
def explained(path: Path, outcome: ClassOutcome, translate: "Translate") -> Iterator[Callable[[str], None]]:
    """
    Give a function that takes one explanation after another into the file at *path*.

    At the end come the older submissions, and what is unusable, with the reason worded by *translate*.

    Raises:
        WriteError: the file cannot be written; what lay there is as before.
    """
    rest = {
        "older": [
            {
                "student": each.student,
                "group": each.class_name,
                "file": each.source.name,
                "handed_in": each.handed_in.isoformat(),
            }
            for each in outcome.older
        ],
        "problems": [
            {"file": each.source.name, "reason": each.reason.render(translate)} for each in outcome.unusable
        ],
    }
    with written(path) as file:
        between, after = "", ""

        def add(explanation: str) -> None:
            nonlocal between, after
            indented = explanation.replace("\n", "\n    ")
            file.write(f"{between}\n    {indented}".encode())
            between, after = ",", "\n  "

        file.write(b'{\n  "students": [')
        yield add
        end = json.dumps(rest, ensure_ascii=False, indent=2).removeprefix("{")
        file.write(f"{after}],{end}\n".encode())


# ---- CSV -----------------------------------------------------------------------------------------


def grades_csv(outcome: ClassOutcome, translate: "Translate") -> bytes:
    """
    Return a table with a line for each student and for each file that could not be graded.

    UTF-8, comma, quotes as RFC 4180 asks for. No cell begins like a formula: what does gets an apostrophe
    in front, as OWASP advises against CSV injection.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    for each in outcome.graded:
        writer.writerow(harmless(cell) for cell in _line(each, translate))
    for unusable in outcome.unusable:
        cells = ["", "", unusable.source.name, *[""] * 10, unusable.reason.render(translate)]
        writer.writerow(harmless(cell) for cell in cells)
    return table.getvalue().encode()


def _line(outcome: Outcome, translate: "Translate") -> list[str]:
    counts = (outcome.right, outcome.partly, outcome.missed, outcome.extra, outcome.hints)
    return [
        *(outcome.student, outcome.class_name, outcome.source.name),
        *(str(outcome.points), str(outcome.of), f"{outcome.share * 100:.1f}", outcome.grade),
        *map(str, counts),
        "late" if outcome.late else "",
        "" if outcome.places is None else outcome.places.told().render(translate),
    ]

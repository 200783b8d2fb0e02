"""What a submission came to: a row that is always small, and all that is written about it."""

import datetime
import json
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from annotator.core.annotation import Origin
from annotator.core.assignment import Result
from annotator.core.document import Document
from annotator.core.messages import Translate
from annotator.core.text import Span
from annotator.formats.native.write import write
from annotator.formats.report.html import write_html
from annotator.formats.report.notes import Options
from annotator.grading.agreement import partial, strict
from annotator.grading.classroom import codes_found
from annotator.services.agree import Marked, marked_in
from annotator.services.classroom import from_hints
from annotator.services.feedback import feedback
from annotator.services.inbox import Source
from annotator.services.other_version import Places
from annotator.services.school_platforms import Placed, Platform

if TYPE_CHECKING:
    from annotator.grading.score import Row
    from annotator.services.grade import Graded


@dataclass(frozen=True, slots=True)
class Outcome:
    """
    What a submission came to, in a class however large: names and numbers only.

    *right*, *partly*, *missed* and *extra* count rows, *hints* annotations that were hints; *strict* and
    *partial* are F1 in [0, 1]. *places* tells what became of the annotations of a submission on another
    version of the article.
    """

    source: Source
    student: str
    class_name: str
    handed_in: datetime.datetime
    late: bool
    points: Decimal
    of: Decimal
    share: float
    grade: str
    right: int
    partly: int
    missed: int
    extra: int
    hints: int
    strict: float
    partial: float
    places: Places | None = None

    @classmethod
    def of_graded(cls, graded: "Graded") -> "Outcome":
        """Return what is kept of a submission with its score."""
        submission, score = graded.submission, graded.score
        return cls(
            source=submission.source,
            student=submission.student,
            class_name=submission.class_name,
            handed_in=submission.handed_in,
            late=graded.late,
            points=score.points,
            of=score.of,
            share=score.share,
            grade=score.grade,
            right=score.count(Result.RIGHT),
            partly=score.count(Result.PARTLY),
            missed=score.count(Result.MISSED),
            extra=score.count(Result.EXTRA),
            hints=from_hints(submission.document),
            strict=strict(score.matching).f1,
            partial=partial(score.matching).f1,
            places=submission.places,
        )


@dataclass(frozen=True, slots=True)
class Report:
    """
    All that is written about one submission.

    *explanation* is its part of ``grades.json``, *found* has the code by each item of the key that was found,
    *marked* is what was marked; *document* and *page* are the feedback as files.
    """

    explanation: str
    found: Mapping[str, str]
    marked: Marked
    document: bytes
    page: bytes


@dataclass(frozen=True, slots=True)
class Reporter:
    """Reports on submissions graded against *key*, worded by *translate* in *language*."""

    key: Document
    translate: Translate
    language: str

    def report(self, graded: "Graded") -> Report:
        """Return all that is written about a submission."""
        document = feedback(graded.submission.document, self.key, graded.score, self.translate)
        return Report(
            explanation=json.dumps(_explained(graded, self.translate), ensure_ascii=False, indent=2),
            found=codes_found(graded.score),
            marked=marked_in(graded.submission.document),
            document=write(document),
            page=write_html(document, Options(self.language, self.translate)),
        )


def _explained(graded: "Graded", translate: Translate) -> dict[str, object]:
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
        "hints": from_hints(submission.document),
        "found_again": None if submission.places is None else submission.places._asdict(),
        "items": [_item(row, translate) for row in score.rows],
    }


def _item(row: "Row", translate: Translate) -> dict[str, object]:
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
        "from_hint": row.work is not None and row.work.origin is Origin.HINT,
    }


# ---- as bytes ------------------------------------------------------------------------------------


def outcome_to_bytes(outcome: Outcome) -> bytes:
    """Return *outcome* as one line of JSON."""
    data = asdict(outcome)
    data |= {name: str(data[name]) for name in ("points", "of")}
    data["handed_in"] = outcome.handed_in.isoformat()
    return json.dumps(data).encode()


def outcome_from_bytes(data: bytes) -> Outcome:
    """
    Return the outcome in *data*, as `outcome_to_bytes` wrote it.

    Raises:
        ValueError: it is not as that wrote it; also KeyError, TypeError, AttributeError and ArithmeticError.
    """
    fields = json.loads(data)
    source = fields["source"]
    where = source["placed"]
    fields["source"] = Source(
        tuple(source["parts"]), Placed(**where | {"platform": Platform(where["platform"])})
    )
    fields["handed_in"] = datetime.datetime.fromisoformat(fields["handed_in"])
    fields |= {name: Decimal(fields[name]) for name in ("points", "of")}
    fields["places"] = None if fields["places"] is None else Places(*fields["places"])
    return Outcome(**fields)


def report_to_bytes(report: Report) -> bytes:
    """Return *report*, compressed."""
    data = {
        "explanation": report.explanation,
        "found": dict(report.found),
        "marked": [([(span.start, span.end) for span in spans], code) for spans, code in report.marked],
        "document": report.document.decode(),
        "page": report.page.decode(),
    }
    return zlib.compress(json.dumps(data, ensure_ascii=False).encode(), level=1)


def report_from_bytes(data: bytes) -> Report:
    """Return the report in *data*, as `report_to_bytes` wrote it."""
    fields = json.loads(zlib.decompress(data))
    return Report(
        explanation=fields["explanation"],
        found=fields["found"],
        marked=tuple((tuple(Span(*ends) for ends in spans), code) for spans, code in fields["marked"]),
        document=fields["document"].encode(),
        page=fields["page"].encode(),
    )

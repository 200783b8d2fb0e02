"""Feedback: the student's own document, with a verdict on each annotation and with what was missed."""

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation
from annotator.core.assignment import Grade, Result, Verdict
from annotator.core.attribute_values import takes
from annotator.core.codebook_edits import completed
from annotator.core.document import Document, Role
from annotator.core.identity import derived_id

if TYPE_CHECKING:
    from annotator.core.codebook import Codebook
    from annotator.core.messages import Translate
    from annotator.grading.score import Row, Score


def feedback(
    work: Document, key: Document, score: "Score", translate: "Translate", *, comment: str = ""
) -> Document:
    """
    Return the feedback on *work*, worded by *translate*; *comment* is the teacher's on the whole.

    Annotations that are not graded stay without a verdict. Items of the *key* that were missed and
    count become annotations with identifiers of their own, without links. The codebook is the student's,
    with the codes of the key that those need. The same submission, key and score make the same document.
    """
    rows = {row.work.id: row for row in score.rows if row.work is not None}
    annotations = [_judged(each, rows.get(each.id), translate) for each in work.annotations]
    annotations += [
        _missed(row.key, row, work, translate)
        for row in score.rows
        if row.key is not None and row.work is None and row.graded and row.result is Result.MISSED
    ]
    wanted = [each.code for each in annotations if each.code not in work.codebook]
    codebook = completed(work.codebook, key.codebook, wanted)
    annotations = [_fitting(each, codebook) for each in annotations]
    grade = Grade(score.points, score.of, score.grade, comment)
    return Document(
        head=replace(work.head, id=derived_id("feedback", work.head.id), role=Role.FEEDBACK, grade=grade),
        article=work.article,
        codebook=codebook,
        annotations=tuple(sorted(annotations, key=lambda each: each.reading_order)),
        dismissed=work.dismissed,
    )


def _judged(annotation: Annotation, row: "Row | None", translate: "Translate") -> Annotation:
    return annotation if row is None else replace(annotation, verdict=_verdict(row, translate))


def _missed(item: Annotation, row: "Row", work: Document, translate: "Translate") -> Annotation:
    """Return an item of the key as the student sees it: what stands there, and why."""
    new_id = derived_id("missed", work.head.id, item.id)
    return replace(item, id=new_id, links=(), expected=None, author="", verdict=_verdict(row, translate))


def _fitting(annotation: Annotation, codebook: "Codebook") -> Annotation:
    """Return *annotation* without values that the attributes of *codebook* do not take."""
    kept = {
        name: value
        for name, value in annotation.attributes.items()
        if (attribute := codebook.attribute(name)) is not None and takes(attribute, value)
    }
    return annotation if len(kept) == len(annotation.attributes) else replace(annotation, attributes=kept)


def _verdict(row: "Row", translate: "Translate") -> Verdict:
    return Verdict(row.result, row.points, row.of, row.reason.render(translate), row.comment)

"""Marking all occurrences of the same words in one step."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.annotation import Annotation, Link
from annotator.core.changes import AddAnnotation, Batch, Change
from annotator.core.editing import double_of
from annotator.core.links import SAME
from annotator.services.annotate import new_annotation

if TYPE_CHECKING:
    from annotator.core.document import LiveDocument
    from annotator.core.text import Span


@dataclass(frozen=True, slots=True)
class MarkAll:
    """
    The *spans* that are to get a code.

    *linked* joins the annotations as the same problem: each one links to that of the *origin*, the
    words that were looked for, or else to the first.
    """

    spans: tuple["Span", ...]
    code: str
    origin: "Span"
    linked: bool = True


class Marked(NamedTuple):
    """The change that adds the annotations, their number, and the one that the others link to."""

    change: Change
    number: int
    first: str


def mark_all(document: "LiveDocument", wanted: MarkAll, *, author: str = "") -> Marked | None:
    """Return what marks the spans, except those that have this code already; None if nothing is left."""
    new = [
        new_annotation([span], wanted.code, author=author)
        for span in wanted.spans
        if double_of(document, [span], wanted.code) is None
    ]
    if not new:
        return None
    first = double_of(document, [wanted.origin], wanted.code) or _at(new, wanted.origin)
    if wanted.linked:
        link = Link(SAME, first.id)
        new = [found if found is first else replace(found, links=(link,)) for found in new]
    new.sort(key=lambda found: found.id != first.id)  # what others link to must be there before them
    return Marked(Batch(tuple(AddAnnotation(found) for found in new)), len(new), first.id)


def _at(annotations: list[Annotation], span: "Span") -> Annotation:
    """Return the annotation of *span*, or else the first one."""
    return next((found for found in annotations if found.spans == (span,)), annotations[0])

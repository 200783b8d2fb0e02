"""A small class for tests: a key, submissions, and the files they come in."""

import datetime
from dataclasses import replace
from typing import Final

from annotator.core.annotation import Annotation
from annotator.core.assignment import Assignment
from annotator.core.document import Document, Role
from annotator.formats.native.write import write
from tests.builders import NOON, annotation, document
from tests.unit.grading.test_match import TEXT, words

KEY: Final = replace(
    document(annotation("k1", words(0, 3)), annotation("k2", words(10, 13), code="error.fused"), text=TEXT),
    head=replace(document().head, role=Role.KEY),
)


def work(
    name: str = "Lea Sommer",
    *annotations: Annotation,
    class_name: str = "9b",
    minutes: int = 0,
    assignment: Assignment | None = None,
    text: str = TEXT,
) -> Document:
    """Return what *name* hands in so many minutes after noon."""
    made = document(*annotations, text=text)
    handed_in = NOON + datetime.timedelta(minutes=minutes)
    head = replace(
        made.head,
        role=Role.SUBMISSION,
        author=name,
        class_name=class_name,
        handed_in=handed_in,
        assignment=assignment,
    )
    return replace(made, head=head)


def work_file(name: str = "Lea Sommer", *annotations: Annotation, minutes: int = 0) -> bytes:
    """Return the file of the same."""
    return write(work(name, *annotations, minutes=minutes))

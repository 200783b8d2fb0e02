"""The answer key: made from what a teacher marked, and the one of the sample lesson."""

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.assets import resource
from annotator.core.assignment import Expected
from annotator.core.document import Document, Head, Role
from annotator.core.identity import new_id
from annotator.services.open import Opened, open_document

if TYPE_CHECKING:
    import datetime


def key_of(document: Document, *, now: "datetime.datetime") -> Document:
    """
    Return a key with the article, the codebook and the annotations of *document*, which stays what it is.

    Everybody is expected to find what no tier was told for. Verdicts stay behind; the assignment comes along.
    """
    annotations = tuple(
        replace(annotation, expected=annotation.expected or Expected(), verdict=None)
        for annotation in document.annotations
    )
    head = Head(
        id=new_id(),
        role=Role.KEY,
        created=now,
        author=document.head.author,
        assignment=document.head.assignment,
        minor=document.head.minor,
    )
    return replace(document, head=head, annotations=annotations)


def sample_key() -> Opened:
    """Return the answer key of the sample article as a new document; the bundled one stays as it is."""
    document = open_document(resource("sample", "key.de.annox")).document
    return Opened(replace(document, head=replace(document.head, id=new_id())))

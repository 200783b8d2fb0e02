"""Taking over annotations that another program wrote."""

from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from annotator.core.document import Document, Role
from annotator.services.files import read_bounded, shown
from annotator.services.new import default_codebook, new_document
from annotator.services.open import read_article

if TYPE_CHECKING:
    import datetime

    from annotator.core.messages import Message, Problem

_MOST_BYTES: Final = 64 * 1024 * 1024


class Imported(NamedTuple):
    """A key document, what could not be carried into it, and what its article lost when it was read."""

    document: Document
    problems: "tuple[Problem, ...]"
    losses: "tuple[Message, ...]"


def import_jsonl(article: Path, annotations: Path, *, now: "datetime.datetime") -> Imported:
    """
    Return the article with the annotations of a JSONL file, which has one in each line, as a key document.

    Raises:
        ReadError: one of the files is missing or unusable.
    """
    from annotator.formats.jsonl import read_jsonl

    result = read_article(article)
    data = read_bounded(annotations, _MOST_BYTES)
    reading = read_jsonl(data, result.article, default_codebook(), shown(annotations), now=now, author="")
    document = new_document(result.article, codebook=reading.codebook, role=Role.KEY, now=now)
    ordered = sorted(reading.annotations, key=lambda annotation: annotation.reading_order)
    document = Document(document.head, document.article, document.codebook, tuple(ordered))
    return Imported(document, reading.problems, result.losses)

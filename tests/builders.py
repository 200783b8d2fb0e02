"""Small values for tests, with everything filled in that a test does not care about."""

import datetime
from collections.abc import Mapping
from typing import Final

from annotator.core.annotation import Annotation, AttributeValue, Link
from annotator.core.article import Article
from annotator.core.codebook import Code, Codebook
from annotator.core.document import Document, Head, Role
from annotator.core.text import ArticleText, Span

NOON: Final = datetime.datetime(2024, 6, 19, 12, 0, tzinfo=datetime.UTC)

CODEBOOK: Final = Codebook(
    id="small",
    name={"en": "Small"},
    codes=(
        Code("claim", {"en": "Claim"}),
        Code("claim.fact", {"en": "Fact"}, parent="claim", key="f"),
        Code("error", {"en": "Error"}),
        Code("error.fused", {"en": "Fused words"}, parent="error"),
    ),
)

TEXT: Final = "Die Familie 👨‍👩‍👧‍👦 im Cafe\u0301 las „Ja 😀“ und\tschwieg."


def annotation(
    annotation_id: str = "a1",
    *ranges: tuple[int, int],
    code: str = "claim.fact",
    links: tuple[Link, ...] = (),
    attributes: Mapping[str, AttributeValue] | None = None,
    comment: str = "",
) -> Annotation:
    """Return an annotation of *ranges*, or of [0, 3) if there are none."""
    return Annotation(
        id=annotation_id,
        spans=tuple(Span(start, end) for start, end in ranges or ((0, 3),)),
        code=code,
        created=NOON,
        modified=NOON,
        links=links,
        attributes=attributes or {},
        comment=comment,
    )


def note(note_id: str = "n1", code: str = "error.fused", *, comment: str = "") -> Annotation:
    """Return a note on the article as a whole."""
    return Annotation(note_id, (), code, NOON, NOON, comment=comment)


def document(*annotations: Annotation, text: str = TEXT, codebook: Codebook = CODEBOOK) -> Document:
    """Return a document that holds *annotations*."""
    return Document(Head("d1", Role.WORK, NOON), Article(ArticleText(text), ()), codebook, annotations)

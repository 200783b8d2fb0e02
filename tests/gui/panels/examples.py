"""A small codebook and article that the tests of models and panels share."""

import datetime
from collections.abc import Iterable
from dataclasses import replace

from annotator.core.annotation import Annotation, AttributeValue, Origin
from annotator.core.article import Article, Block, BlockKind
from annotator.core.codebook import Attribute, AttributeType, Choice, Code, Codebook
from annotator.core.document import Document, Head, Role
from annotator.core.text import ArticleText, Span
from annotator.gui.session import Session

MORNING = datetime.datetime(2026, 3, 2, 8, 0, tzinfo=datetime.UTC)
TEXT = (
    "Die Überschrift 😀\n\nZoë stationiertkämpfte <b>hier</b>.\n\nDie Cafe\u0301-Familie 👨‍👩‍👧‍👦 blieb dort."
)
WORDS = {
    "title": Span(4, 15),  # Überschrift
    "fused": Span(23, 41),  # stationiertkämpfte
    "markup": Span(42, 53),  # <b>hier</b>
    "zoe": Span(19, 22),  # Zoë
    "family": Span(60, 81),  # Café-Familie 👨‍👩‍👧‍👦
}
CODEBOOK = Codebook(
    id="small",
    name={"en": "Small"},
    codes=(
        Code("claim", {"en": "Claim"}, color="#0b63b0"),
        Code("claim.fact", {"en": "Fact"}, {"en": "It <is> so."}, parent="claim", key="1", class_mode=True),
        Code("claim.rule", {"en": "Rule & treaty"}, parent="claim"),
        Code("error", {"en": "Error"}, color="#c2410c"),
        Code("error.fused", {"en": "Fused words"}, parent="error", key="6", class_mode=True),
        Code("error.style", {"en": "Unidiomatic"}, parent="error"),
    ),
    attributes=(
        Attribute(
            "severity",
            {"en": "Severity"},
            AttributeType.CHOICE,
            ("error",),
            (Choice("minor", {"en": "minor"}), Choice("major", {"en": "major"})),
        ),
        Attribute(
            "verdict",
            {"en": "Verdict"},
            AttributeType.CHOICE,
            ("claim",),
            tuple(Choice(name, {"en": name}) for name in ("supported", "open", "refuted", "vague", "other")),
        ),
        Attribute("speaker", {"en": "Speaker"}, AttributeType.TEXT, ("claim",)),
        Attribute("count", {"en": "Count"}, AttributeType.NUMBER, ("claim",)),
        Attribute("checkable", {"en": "Checkable"}, AttributeType.YES_NO, ("claim",)),
        Attribute("evidence", {"en": "Evidence"}, AttributeType.ADDRESSES, ("claim",)),
    ),
)


def annotation(
    name: str,
    code: str,
    *spans: Span,
    correction: str | None = None,
    comment: str = "",
    author: str = "",
    origin: Origin = Origin.PERSON,
    modified: datetime.datetime = MORNING,
    attributes: dict[str, AttributeValue] | None = None,
) -> Annotation:
    """Return an annotation of this morning."""
    return Annotation(
        id=name,
        spans=spans or (WORDS[name],),
        code=code,
        created=MORNING,
        modified=modified,
        attributes=attributes or {},
        correction=correction,
        comment=comment,
        author=author,
        origin=origin,
    )


def note(name: str, code: str = "error.style", *, comment: str = "") -> Annotation:
    """Return a note on the article as a whole, made this morning."""
    return Annotation(name, (), code, MORNING, MORNING, comment=comment)


def session(*annotations: Annotation, codebook: Codebook = CODEBOOK, read_only: bool = False) -> Session:
    """Return a session over the small article."""
    return Session(document(annotations, codebook), author="Lina", read_only=read_only)


def key_session(*annotations: Annotation) -> Session:
    """Return a session over a key."""
    work = document(annotations)
    return Session(replace(work, head=replace(work.head, role=Role.KEY)), author="Lina")


def document(annotations: Iterable[Annotation], codebook: Codebook = CODEBOOK) -> Document:
    """Return the small article as a document."""
    first, second = TEXT.index("\n"), TEXT.rindex("\n")
    blocks = (
        Block(BlockKind.HEADING, Span(0, first)),
        Block(BlockKind.PARAGRAPH, Span(first + 2, second - 1)),
        Block(BlockKind.PARAGRAPH, Span(second + 1, len(TEXT))),
    )
    article = Article(ArticleText(TEXT), blocks)
    return Document(Head("d", Role.WORK, MORNING), article, codebook, tuple(annotations))

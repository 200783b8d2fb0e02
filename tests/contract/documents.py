"""Documents that hold everything a document can hold; what a format carries is tried on them."""

import datetime
from dataclasses import replace
from decimal import Decimal
from typing import Final

from annotator.core.anchor import Anchor
from annotator.core.annotation import Annotation, Link, Origin
from annotator.core.article import Article, Block, BlockKind, Provenance
from annotator.core.assignment import (
    Assignment,
    Expected,
    Grade,
    HintPolicy,
    Result,
    Tier,
    Verdict,
)
from annotator.core.codebook import Attribute, AttributeType, Choice, Code, Codebook
from annotator.core.document import Document, Head, Role
from annotator.core.hinted import Dismissal, HintSource
from annotator.core.losses import Loss
from annotator.core.text import ArticleText, Span
from tests.samples import TRICKY_TEXTS

MORNING: Final = datetime.datetime(2026, 11, 24, 8, 15, tzinfo=datetime.UTC)
LATER: Final = datetime.datetime(2026, 11, 24, 9, 0, 0, 250_000, tzinfo=datetime.UTC)

CODEBOOK: Final = Codebook(
    id="lesson",
    name={"de": "Stunde", "en": "Lesson"},
    codes=(
        Code("claim", {"de": "Behauptung"}, color="#0b63b0"),
        Code("claim.fact", {"de": "Tatsache", "en": "Fact"}, parent="claim", key="1", class_mode=True),
        Code("error", {"de": "Fehler"}, color="#c2410c"),
        Code(
            "error.fused",
            {"de": "Verschmolzen"},
            {"de": "Abstand\nfehlt."},
            "error",
            "#C2410C",
            "ß",
            weight=0.5,
            example={"de": "Hausund Hof 😀", "": "ab<c"},
        ),
    ),
    attributes=(
        Attribute(
            "severity",
            {"de": "Schwere"},
            AttributeType.CHOICE,
            ("error",),
            (Choice("minor", {"de": "leicht"}), Choice("major", {})),
        ),
        Attribute("speaker", {"de": "Wer spricht"}, AttributeType.TEXT, ("claim", "error.fused")),
        Attribute("count", {"de": "Anzahl"}, AttributeType.NUMBER, ("claim",)),
        Attribute("public", {"de": "Öffentlich"}, AttributeType.YES_NO, ("claim",)),
        Attribute("evidence", {"de": "Belege"}, AttributeType.ADDRESSES, ("claim",)),
    ),
)

_PROVENANCE: Final = Provenance(
    title="Die Familie 👨‍👩‍👧‍👦",
    source="https://example.org/?a=1&b=2",
    author="Zoë <Müller>",
    published=datetime.date(2024, 11, 13),
    retrieved=datetime.date(2026, 11, 24),
    language="de",
    translated_from="fr",
    losses=(Loss("pictures", 2), Loss("encoding", detail="cp1252 & more")),
)

_TEXT: Final = "„Die Cafe\u0301-Familie 👨‍👩‍👧‍👦“\tDonau\u00addampf 😀\n\n– Zoë Müller, 🇪🇺 & ]]> <b> \"'\n"


def _annotation(annotation_id: str, *ranges: tuple[int, int], code: str = "claim.fact") -> Annotation:
    spans = tuple(Span(start, end) for start, end in ranges)
    return Annotation(annotation_id, spans, code, MORNING, MORNING)


_ANNOTATIONS: Final = (
    replace(
        _annotation("a1", (0, 26)),
        attributes={
            "speaker": "  Zoë\t<Müller>\n„&“ ",
            "count": Decimal("-1.50"),
            "public": False,
            "evidence": ("https://a.example/?x=1&y=2", " zwei Wörter "),
        },
        modified=LATER,
        author='Anna "K." <7b>',
        comment="Zeile eins\n\tZeile zwei 😀 ]]>",
        links=(Link("speaker", "a5"), Link("same", "a1"), Link("speaker", "a5")),
    ),
    replace(
        _annotation("n2", code="error.fused"),
        attributes={"severity": "major", "speaker": "niemand"},
        comment="Kein Datum, keine Quelle.",
        links=(Link("same", "a1"),),
    ),
    replace(_annotation("n1"), author="Zoë", origin=Origin.HINT),
    replace(_annotation("a2", (1, 9)), correction=""),
    replace(_annotation("a3", (1, 9)), correction=" ", origin=Origin.HINT, hint=HintSource("spaces", 3)),
    replace(_annotation("b:ä/1", (1, 9), code="error.fused"), correction="Café\n", origin=Origin.IMPORT),
    replace(_annotation("a4", (4, 11), (12, 19), (26, 27)), attributes={"speaker": "", "evidence": ()}),
    replace(
        _annotation("a5", (24, 29)),
        expected=Expected(
            Tier.EXPERT,
            1.5,
            ("error.fused",),
            ((Span(24, 26),), (Span(20, 22), Span(24, 29))),
        ),
        verdict=Verdict(
            Result.PARTLY, Decimal("0.70"), Decimal(1), "Anderer Code & <nah>.", "Sieh noch\neinmal hin."
        ),
    ),
    replace(_annotation("a6", (26, 27)), expected=Expected(), verdict=Verdict(Result.MISSED)),
    replace(
        _annotation("m1", (24, 29)), former=(Anchor(30, "Cafe\u0301", "“\t", " & <b>"), Anchor(36, " ", "x"))
    ),
    replace(_annotation("o2"), former=(Anchor(9, "weg & fort\n"),), correction="fort"),
    replace(_annotation("o1"), former=(Anchor(1, "„Alles“ 😀", suffix="\n"),)),
    replace(_annotation("a7", (40, 43)), attributes={"severity": "minor", "public": True}),
)

FULL: Final = Document(
    head=Head(
        "d1",
        Role.SUBMISSION,
        MORNING,
        "Anna K. <7b>",
        "7b & 7c",
        LATER,
        Assignment(
            "h1",
            "0123456789abcdef" * 4,
            "Lies genau & markiere.\n\tDann <gib ab>. 😀",
            HintPolicy.AFTER_HAND_IN,
            ("claim", "error.fused"),
            (Tier.CORE, Tier.EXTENDED),
            LATER,
        ),
        Grade(Decimal("12.5"), Decimal(20), "2+", "Gut & genau\n<weiter so>"),
    ),
    article=Article(
        ArticleText(_TEXT),
        (
            Block(BlockKind.QUOTATION, Span(0, 40)),
            Block(BlockKind.ATTRIBUTION, Span(42, len(_TEXT) - 1), page=2),
        ),
        _PROVENANCE,
    ),
    codebook=CODEBOOK,
    annotations=tuple(sorted(_ANNOTATIONS, key=lambda annotation: annotation.reading_order)),
    dismissed=(
        Dismissal((Span(4, 11), Span(12, 19)), "error.fused", HintSource("spaces", 1)),
        Dismissal((Span(40, 43),), "claim.gone", HintSource("names", 12)),
    ),
)

EMPTY: Final = Document(
    Head("e", Role.ASSIGNMENT, MORNING), Article(ArticleText(""), ()), Codebook("none", {}, ())
)


def _over_everything(text: str) -> Document:
    """Return a document that annotates every character of *text*, and then all of it."""
    annotations = [_annotation(f"c{start}", (start, start + 1)) for start in range(len(text))]
    if text:
        annotations.append(_annotation("all", (0, len(text))))
    annotations.sort(key=lambda annotation: annotation.reading_order)
    return replace(
        EMPTY, article=Article(ArticleText(text), ()), codebook=CODEBOOK, annotations=tuple(annotations)
    )


DOCUMENTS: Final = {
    "full": FULL,
    "empty": EMPTY,
    **{f"role {role}": replace(FULL, head=replace(FULL.head, role=role)) for role in Role},
    **{f"text {number}": _over_everything(text) for number, text in enumerate(TRICKY_TEXTS)},
}

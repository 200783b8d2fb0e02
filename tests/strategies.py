"""Hypothesis strategies that several rooms share: texts that break things, spans, documents, changes."""

import datetime
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Final

from hypothesis import settings
from hypothesis import strategies as st

from annotator.core.anchor import Anchor
from annotator.core.annotation import Annotation, AttributeValue, Link, Origin
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
from annotator.core.changes import (
    AddAnnotation,
    Batch,
    Change,
    DismissHint,
    EditAnnotation,
    EditCodebook,
    EditHead,
    RemoveAnnotation,
    ReplaceArticle,
    RestoreHint,
    removal,
)
from annotator.core.codebook import Attribute, AttributeType, Choice, Code, Codebook
from annotator.core.document import Document, Head, LiveDocument, Role
from annotator.core.errors import AnnotatorError
from annotator.core.hinted import Dismissal, HintSource
from annotator.core.text import ArticleText, Span, storable
from tests.samples import TRICKY_TEXTS

settings.register_profile("annotator", deadline=None)  # no test depends on how fast the machine is
settings.load_profile("annotator")

_PIECES: Final = (
    "👨‍👩‍👧‍👦", "😀", "👍🏽", "🇩🇪🇫🇷", "e\u0301", "\u0301", "\u00ad", "\u200d", "\u200b", "\u0600", "ℹ\ufe0f",
    "क्षि", "한", "각", "漢字", "かな", "カナー", "„", "“", "’", "-", "–", "…", ".", "!", "?", "19.", "11.000",
    " ", "  ", "\t", "\n", "\u00a0", "\u202f", "z. B.", "Dr.", "Kim", "Der", "la", "l’", "A", "x", "7",
    "[", ")",
)  # fmt: skip

_TAGS: Final = ("de", "en", "fr", "es", "de-CH", "")


@cache
def raw_texts() -> st.SearchStrategy[str]:
    """Return texts of every kind, also such as no document can hold."""
    return st.one_of(
        st.sampled_from(TRICKY_TEXTS),
        st.lists(st.sampled_from(_PIECES), max_size=20).map("".join),
        st.text(st.characters(), max_size=30),
        st.text(st.sampled_from(" .ab\n\u0301😀\ud800\r\f\x00"), max_size=40),
    )


@cache
def texts(*, min_size: int = 0) -> st.SearchStrategy[str]:
    """Return texts that a document can hold."""
    stored = raw_texts().map(lambda text: storable(text)[0])
    return stored.filter(lambda text: len(text) >= min_size) if min_size else stored


def article_texts(*, min_size: int = 0) -> st.SearchStrategy[ArticleText]:
    """Return the texts of articles."""
    return texts(min_size=min_size).map(ArticleText)


@st.composite
def spans(draw: st.DrawFn, length: int) -> Span:
    """Return a span of a text of *length* code points, at least one."""
    start = draw(st.integers(0, length - 1))
    return Span(start, draw(st.integers(start + 1, length)))


@st.composite
def several_spans(draw: st.DrawFn, length: int) -> tuple[Span, ...]:
    """Return the spans of an annotation, in order and without overlaps; some meet."""
    first = draw(spans(length))
    found = [first]
    while found[-1].end < length and len(found) < 3 and draw(st.booleans()):
        start = draw(st.integers(found[-1].end, length - 1))
        found.append(Span(start, draw(st.integers(start + 1, length))))
    return tuple(found)


@st.composite
def articles(draw: st.DrawFn, *, min_size: int = 1) -> Article:
    """Return articles whose blocks are some of the lines."""
    text = draw(article_texts(min_size=min_size))
    lines = [text.line_range(number) for number in range(text.line_count)]
    blocks = tuple(
        Block(draw(st.sampled_from(BlockKind)), Span(line.start, line.stop))
        for line in lines
        if line and draw(st.booleans())
    )
    title = draw(st.sampled_from(("", "Titel 😀")))
    return Article(text, blocks, Provenance(title=title, language=draw(st.sampled_from(_TAGS))))


@cache
def wordings() -> st.SearchStrategy[dict[str, str]]:
    """Return texts in some languages."""
    return st.dictionaries(st.sampled_from(_TAGS), texts(), max_size=3)


@cache
def moments() -> st.SearchStrategy[datetime.datetime]:
    """Return times in UTC to the second."""
    return st.datetimes(
        datetime.datetime(2000, 1, 1),  # noqa: DTZ001 - hypothesis adds the time zone
        datetime.datetime(2100, 1, 1),  # noqa: DTZ001 - the same
        timezones=st.just(datetime.UTC),
    ).map(lambda moment: moment.replace(microsecond=0))


_COLORS: Final = st.one_of(st.none(), st.sampled_from(("#112233", "#ffee00")))


@st.composite
def codebooks(draw: st.DrawFn, *, keep: frozenset[str] = frozenset()) -> Codebook:
    """Return codebooks of up to eight codes, among them those of *keep*."""
    names = sorted(keep | draw(st.sets(st.sampled_from("abcdefgh"), min_size=1, max_size=8)))
    codes: list[Code] = []
    for number, name in enumerate(draw(st.permutations(names))):
        parents = st.one_of(st.none(), st.sampled_from([code.id for code in codes])) if codes else st.none()
        codes.append(
            Code(
                name,
                draw(wordings()),
                definition=draw(wordings()),
                parent=draw(parents),
                color=draw(_COLORS),
                key=str(number) if draw(st.booleans()) else None,
                class_mode=draw(st.booleans()),
                example=draw(wordings()),
            )
        )
    kinds = draw(st.lists(st.sampled_from(AttributeType), max_size=3))
    attributes = tuple(
        Attribute(
            f"attribute{number}",
            draw(wordings()),
            kind,
            applies=(draw(st.sampled_from(names)),),
            choices=(Choice("yes", draw(wordings())), Choice("no", {}))
            if kind == AttributeType.CHOICE
            else (),
        )
        for number, kind in enumerate(kinds)
    )
    return Codebook("book", draw(wordings()), tuple(codes), attributes)


@cache
def attribute_values() -> st.SearchStrategy[AttributeValue]:
    """Return values of all types."""
    return st.one_of(
        texts(),
        st.booleans(),
        st.decimals(-1000, 1000, places=2).map(Decimal.normalize),
        st.lists(st.sampled_from(("https://a.example/", "https://b.example/ä")), max_size=2).map(tuple),
    )


@st.composite
def annotations(
    draw: st.DrawFn, annotation_id: str, text: ArticleText, codebook: Codebook, targets: tuple[str, ...] = ()
) -> Annotation:
    """Return an annotation or a note that fits *text* and *codebook* and points to some of *targets*."""
    links = st.builds(Link, st.sampled_from(("speaker", "evidence")), st.sampled_from(targets or ("",)))
    is_note = draw(st.integers(0, 4)) == 0
    origin = draw(st.sampled_from(Origin))
    former = draw(st.lists(anchors(), max_size=2)) if draw(st.integers(0, 3)) == 0 else []
    return Annotation(
        id=annotation_id,
        spans=() if is_note else draw(several_spans(len(text))),
        code=draw(st.sampled_from([code.id for code in codebook.codes])),
        created=draw(moments()),
        modified=draw(moments()),
        attributes=draw(st.dictionaries(st.sampled_from(("x", "y", "z")), attribute_values(), max_size=2)),
        correction=None if is_note and not former else draw(st.one_of(st.none(), texts())),
        comment=draw(texts()),
        author=draw(st.sampled_from(("", "Zoë", "K7"))),
        origin=origin,
        hint=draw(st.one_of(st.none(), hint_sources())) if origin is Origin.HINT else None,
        links=tuple(draw(st.lists(links, max_size=2))) if targets else (),
        expected=draw(st.one_of(st.none(), expectations(len(text)))),
        verdict=draw(st.one_of(st.none(), verdicts())),
        former=tuple(former),
    )


@cache
def anchors() -> st.SearchStrategy[Anchor]:
    """Return words of an earlier version of an article."""
    return st.builds(Anchor, st.integers(0, 999_999_999), texts(min_size=1), texts(), texts())


@cache
def hint_sources() -> st.SearchStrategy[HintSource]:
    """Return whose hint something was."""
    return st.builds(HintSource, st.sampled_from(("spaces", "ä/1")), st.integers(1, 999_999_999))


@st.composite
def dismissals(draw: st.DrawFn, length: int) -> Dismissal:
    """Return a dismissed hint on a text of *length* code points; its code may be in no codebook."""
    return Dismissal(draw(several_spans(length)), draw(st.sampled_from(("a", "gone"))), draw(hint_sources()))


@cache
def heads() -> st.SearchStrategy[Head]:
    """Return who and when."""
    return st.builds(
        Head,
        id=st.sampled_from(("d1", "d2")),
        role=st.sampled_from(Role),
        created=moments(),
        author=texts(),
        class_name=texts(),
        handed_in=st.one_of(st.none(), moments()),
        assignment=st.one_of(st.none(), assignments()),
        grade=st.one_of(st.none(), st.builds(Grade, points(), points(), texts().map(_line), texts())),
    )


@cache
def points() -> st.SearchStrategy[Decimal]:
    """Return points."""
    return st.decimals(0, 100, places=2)


@cache
def assignments() -> st.SearchStrategy[Assignment]:
    """Return assignments."""
    return st.builds(
        Assignment,
        id=st.sampled_from(("h1", "h2")),
        sha256=st.sampled_from(("0" * 64, "f" * 64)),
        instructions=texts(),
        hints=st.sampled_from(HintPolicy),
        counts=st.lists(st.sampled_from(("a", "b")), unique=True).map(tuple),
        tiers=st.lists(st.sampled_from(Tier), unique=True).map(tuple),
        due=st.one_of(st.none(), moments()),
    )


@cache
def verdicts() -> st.SearchStrategy[Verdict]:
    """Return verdicts."""
    return st.builds(Verdict, st.sampled_from(Result), points(), points(), texts(), texts())


@st.composite
def expectations(draw: st.DrawFn, length: int) -> Expected:
    """Return what a key expects in a text of *length* code points."""
    return Expected(
        tier=draw(st.sampled_from(Tier)),
        weight=draw(st.sampled_from((0.0, 0.5, 1.0, 2.25))),
        codes=tuple(draw(st.lists(st.sampled_from(("a", "b")), max_size=2))),
        extents=tuple(draw(st.lists(several_spans(length), max_size=2))),
    )


def _line(text: str) -> str:
    """Return *text* as an attribute of XML holds it: without tabs and line feeds at least."""
    return " ".join(text.split())


@st.composite
def documents(draw: st.DrawFn, *, max_annotations: int = 5) -> Document:
    """Return documents whose annotations, in reading order, point to each other and to themselves."""
    article = draw(articles())
    codebook = draw(codebooks())
    ids = tuple(f"a{number}" for number in range(draw(st.integers(0, max_annotations))))
    found = [draw(annotations(annotation_id, article.text, codebook, ids)) for annotation_id in ids]
    found.sort(key=lambda annotation: annotation.reading_order)
    dismissed = {each.key: each for each in draw(st.lists(dismissals(len(article.text)), max_size=3))}
    return Document(
        draw(heads()), article, codebook, tuple(found), tuple(dismissed[key] for key in sorted(dismissed))
    )


@st.composite
def changes(draw: st.DrawFn, document: Document, *, depth: int = 2) -> Change:
    """
    Return a change, most often one that fits *document*.

    Some do not: they remove what others point to, add what is there, edit what is not. Batches nest
    up to *depth* times; what they hold is drawn for the document as the changes before have left it.
    """
    ids = [annotation.id for annotation in document.annotations]
    kinds = ["add", "codebook", "head", "dismiss", "article"]
    kinds += ["edit", "remove", "removal"] if ids else []
    kinds += ["restore"] if document.dismissed else []
    kinds += ["batch"] if depth else []
    kind = draw(st.sampled_from(kinds))
    if kind == "batch":
        return Batch(tuple(_sequence(draw, document, depth)))
    if kind == "codebook":
        used = frozenset(annotation.code for annotation in document.annotations)
        return EditCodebook(draw(codebooks(keep=used if draw(st.booleans()) else frozenset())))
    if kind in {"article", "head"}:
        return draw(replacements(document)) if kind == "article" else EditHead(draw(heads()))
    if kind in {"dismiss", "restore"}:
        new = draw(dismissals(len(document.article.text)))
        return (
            DismissHint(new) if kind == "dismiss" else RestoreHint(draw(st.sampled_from(document.dismissed)))
        )
    if kind in {"remove", "removal"}:
        going = draw(st.lists(st.sampled_from(ids), min_size=1, max_size=3))
        return RemoveAnnotation(going[0]) if kind == "remove" else removal(LiveDocument(document), *going)
    candidates = ids if kind == "edit" else [f"a{number}" for number in range(8)]
    annotation_id = draw(st.sampled_from(candidates))
    targets = tuple({*ids, annotation_id} if kind == "add" else ids)
    annotation = draw(
        annotations(annotation_id, document.article.text, document.codebook, tuple(sorted(targets)))
    )
    return EditAnnotation(annotation) if kind == "edit" else AddAnnotation(annotation)


@st.composite
def replacements(draw: st.DrawFn, document: Document) -> ReplaceArticle:
    """Return another article with the annotations of *document* somewhere in it, or one of them missing."""
    article = draw(articles())
    length = len(article.text)
    found = [
        replace(
            annotation,
            spans=draw(several_spans(length)) if annotation.spans and number % 2 else (),
            former=() if annotation.is_note else (draw(anchors()),),
        )
        for number, annotation in enumerate(document.annotations)
    ]
    dismissed = {each.key: each for each in draw(st.lists(dismissals(length + 1), max_size=2))}
    return ReplaceArticle(article, tuple(found[draw(st.integers(0, 9)) == 0 :]), tuple(dismissed.values()))


def _sequence(draw: st.DrawFn, document: Document, depth: int) -> list[Change]:
    live = LiveDocument(document)
    found: list[Change] = []
    for _ in range(draw(st.integers(0, 4))):
        change = draw(changes(live.snapshot(), depth=depth - 1))
        found.append(change)
        try:
            live.apply(change)
        except AnnotatorError:
            break
    return found

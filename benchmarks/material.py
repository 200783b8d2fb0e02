"""Large documents for the benchmarks: the sample repeated, annotated at random but always alike."""

import datetime
import random
from dataclasses import replace
from pathlib import Path

from annotator.core.annotation import Annotation
from annotator.core.article import Article
from annotator.core.codebook import Codebook
from annotator.core.document import Document, Head, Role
from annotator.core.text import Span
from annotator.readers.plain import read as read_plain
from annotator.services.new import default_codebook

SAMPLE = Path(__file__).parents[1] / "resources" / "sample" / "article.de.txt"
TIME = datetime.datetime(2026, 1, 1, 8, 0, tzinfo=datetime.UTC)
LONGEST = 400
PILED = 2000
FIRST_SCREEN = 2500


def large_article(size: int) -> Article:
    """Return the sample article repeated up to about *size* code points."""
    text = SAMPLE.read_text(encoding="utf-8") + "\n"
    whole = (text * (size // len(text) + 1))[:size]
    return read_plain(whole.encode(), "large.txt").article


def annotations(article: Article, codebook: Codebook, count: int) -> tuple[Annotation, ...]:
    """Return *count* overlapping annotations of 20 to 400 code points all over the article."""
    chance = random.Random(1)  # noqa: S311 - nothing secret
    codes = [code.id for code in codebook.codes if code.parent]
    starts = [chance.randrange(len(article.text) - LONGEST) for _ in range(count)]
    return tuple(
        Annotation(
            id=f"a{number}",
            spans=(Span(start, start + chance.randrange(20, LONGEST)),),
            code=chance.choice(codes),
            created=TIME,
            modified=TIME,
            comment="Wer sagt das?" if number % 3 == 0 else "",
            correction="so ist es besser" if number % 5 == 0 else None,
        )
        for number, start in enumerate(sorted(starts))
    )


def large_document(size: int, count: int) -> Document:
    """Return a document with an article of about *size* code points and *count* annotations."""
    article, codebook = large_article(size), default_codebook()
    head = Head(id="benchmark", role=Role.WORK, created=TIME)
    return Document(head, article, codebook, annotations(article, codebook, count))


def with_pile(document: Document) -> Document:
    """Return *document* with 2,000 more annotations on the first screen."""
    chance = random.Random(3)  # noqa: S311 - nothing secret
    codes = [code.id for code in document.codebook.codes if code.parent]
    starts = [chance.randrange(FIRST_SCREEN) for _ in range(PILED)]
    pile = tuple(
        Annotation(
            f"p{number}", (Span(start, start + chance.randrange(20, 200)),), chance.choice(codes), TIME, TIME
        )
        for number, start in enumerate(starts)
    )
    return replace(document, annotations=document.annotations + pile)

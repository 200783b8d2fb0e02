"""Large documents for the benchmarks: the sample repeated, annotated at random but always alike."""

import datetime
import random
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

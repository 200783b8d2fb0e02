"""
Texts that say what a detector must find in them, as in ``Er kam {und und|und} ging``.

The words to be found stand in braces, what the detector proposes behind a bar; nothing stands behind it if it
proposes to leave them out. Where a text goes over several lines, ``¶`` stands for a new one.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Final

import pytest

from annotator.core.article import Article, Provenance
from annotator.core.text import ArticleText
from annotator.hints._registry import DETECTORS
from annotator.hints.find import hints
from annotator.hints.hint import Hint
from annotator.readers.blocks import recognise_blocks
from annotator.services.new import default_codebook

_MARK: Final = re.compile(r"\{([^{}|]*)(?:\|([^{}]*))?\}")
_LEAST: Final = 12

Found = tuple[int, str, str | None]
"""Where, which words, and the correction."""


def article_of(text: str, language: str) -> Article:
    """Return the article that a plain text becomes."""
    article_text = ArticleText(text)
    return Article(article_text, recognise_blocks(article_text), Provenance(language=language))


def found_by(detector: str, article: Article) -> list[Hint]:
    """Return what *detector* finds in *article*."""
    return hints(article, default_codebook(), [one for one in DETECTORS if one.id == detector])


def told(detector: str, text: str, language: str, codes: Iterable[str] = ()) -> list[Found]:
    """Return where *detector* finds something, the words and the correction; only *codes*, if any."""
    article = article_of(text, language)
    return [
        (hint.spans[0].start, article.text.quote(hint.spans[0]), hint.correction)
        for hint in found_by(detector, article)
        if not codes or hint.code in codes
    ]


def unmarked(marked: str) -> tuple[str, list[Found]]:
    """Return the text without the signs, and what they say must be found in it."""
    text, reached = "", 0
    expected: list[Found] = []
    marked = marked.replace("¶", "\n")
    for mark in _MARK.finditer(marked):
        text += marked[reached : mark.start()]
        expected.append((len(text), mark[1], mark[2]))
        text += mark[1]
        reached = mark.end()
    return text + marked[reached:], expected


def cases(lines: Mapping[str, str]) -> list[object]:
    """Return language and text of each line, for pytest; there are at least twelve in each language."""
    found = [
        (language, line.strip()) for language, text in lines.items() for line in text.strip().splitlines()
    ]
    for language in lines:
        assert sum(language == one for one, _ in found) >= _LEAST, language
    return [pytest.param(*each, id=f"{each[0]}-{each[1][:40]}") for each in found]

"""Detectors for tests: they find the words they are told, whatever the real ones find."""

from collections.abc import Iterator

import pytest

from annotator.core.article import Article
from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints import _registry
from annotator.hints.hint import Detector, Example, Hint

VERSION = 3


def detector(
    name: str,
    words: str,
    code: str,
    why: str,
    *,
    correction: str | None = None,
    confidence: float = 0.9,
    languages: frozenset[str] = frozenset(),
    examples: tuple[Example, ...] = (),
) -> Detector:
    """Return a detector that finds *words* wherever they stand."""
    reason = Message("hints", why)

    def finds(article: Article, languages: frozenset[str]) -> Iterator[Hint]:  # noqa: ARG001 - its shape
        start = str(article.text).find(words)
        while start >= 0:
            yield Hint(name, (Span(start, start + len(words)),), code, reason, correction, confidence)
            start = str(article.text).find(words, start + len(words))

    return Detector(
        id=name,
        name=Message("hints", f"Name of {name}"),
        find=finds,
        version=VERSION,
        rule=Message("hints", f"Rule of {name}."),
        examples=examples,
        languages=languages,
    )


def use(monkeypatch: pytest.MonkeyPatch, *detectors: Detector) -> None:
    """Let there be no others than *detectors*."""
    monkeypatch.setattr(_registry, "DETECTORS", detectors)

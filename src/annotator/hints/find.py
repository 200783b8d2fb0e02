"""All hints on an article."""

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.hints._registry import DETECTORS
from annotator.hints.hint import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.article import Article
    from annotator.core.codebook import Codebook
    from annotator.core.hinted import HintKey
    from annotator.core.text import ArticleText
    from annotator.hints.hint import Detector, Hint


def hints(
    article: "Article", codebook: "Codebook", detectors: "Iterable[Detector]" = DETECTORS
) -> "list[Hint]":
    """
    Return what *detectors* find in *article*, in reading order.

    The language is that of the article's provenance, or any if it is unknown. Of several hints with the same
    spans and code the surest counts. Left out are hints whose code *codebook* doesn't have and hints whose
    spans would cut a character.
    """
    return best(hint for detector in detectors for hint in found_by(detector, article, codebook))


def found_by(detector: "Detector", article: "Article", codebook: "Codebook") -> "Iterator[Hint]":
    """Yield what one detector finds, as it finds it; nothing if it doesn't know the article's language."""
    languages = languages_of(article)
    if not detector.languages or detector.languages & languages:
        for hint in detector.find(article, languages):
            if hint.code in codebook and _is_whole(article.text, hint):
                yield hint


def best(found: "Iterable[Hint]") -> "list[Hint]":
    """Return *found* in reading order; of those with the same spans and code the surest."""
    surest: dict[HintKey, Hint] = {}
    for hint in sorted(found, key=lambda hint: -hint.confidence):
        surest.setdefault((hint.spans, hint.code), hint)
    return sorted(surest.values(), key=lambda hint: hint.spans)


def in_language(article: "Article", language: str) -> "Article":
    """Return *article* as if it were in *language*, which is a tag such as ``de``."""
    return replace(article, provenance=replace(article.provenance, language=language))


def languages_of(article: "Article") -> frozenset[str]:
    """Return the language of *article* without its variety; all that are known if nobody says which."""
    language = article.provenance.language.partition("-")[0].lower()
    return frozenset({language}) if language else LANGUAGES


def _is_whole(text: "ArticleText", hint: "Hint") -> bool:
    return all(text.snap_to_characters(span) == span for span in hint.spans)

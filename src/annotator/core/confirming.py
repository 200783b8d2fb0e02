"""What a person says about annotations that were found again in a changed article."""

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.anchor import anchors

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.annotation import Annotation
    from annotator.core.text import ArticleText, Span


def confirmed(annotation: "Annotation") -> "Annotation":
    """Return a moved annotation that stays where it was found; others as they are."""
    return replace(annotation, former=()) if annotation.is_placed else annotation


def rejected(annotation: "Annotation", text: "ArticleText") -> "Annotation":
    """Return an annotation as an orphan of *text*, for what it was found on is not what it is about."""
    if not annotation.is_placed:
        return annotation
    return replace(annotation, spans=(), former=annotation.former or anchors(text, annotation.spans))


def placed(annotation: "Annotation", spans: "Iterable[Span]") -> "Annotation":
    """Return an annotation on the *spans* that a person chose."""
    return replace(annotation, spans=tuple(spans), former=())

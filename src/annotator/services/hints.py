"""What becomes of hints: annotations where they are accepted, a memory where they are dismissed."""

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Origin
from annotator.core.document import Document, LiveDocument
from annotator.core.errors import HintError
from annotator.core.hinted import Dismissal, HintSource
from annotator.core.messages import Message
from annotator.services.annotate import new_annotation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.annotation import Annotation
    from annotator.core.messages import Translate
    from annotator.hints.hint import Detector, Hint


def detectors_named(names: "Iterable[str]") -> "tuple[Detector, ...]":
    """
    Return the detectors with these identifiers, in the order of all; all for no names.

    Raises:
        HintError: there is no such detector; the sentence says which there are.
    """
    known, wanted = _detectors(), set(names)
    for name in sorted(wanted - known.keys()):
        raise HintError(
            Message(
                "services",
                "There is no detector “{name}”. There are: {names}.",
                name=name,
                names=", ".join(known),
            )
        )
    return tuple(detector for name, detector in known.items() if not wanted or name in wanted)


def detector_of(hint: "Hint") -> "Detector":
    """Return who gave *hint*."""
    return _detectors()[hint.detector]


def is_settled(document: LiveDocument, hint: "Hint") -> bool:
    """Return whether *hint* was dismissed, or an annotation with its code has words of it."""
    if (hint.spans, hint.code) in document.dismissed:
        return True
    return any(
        found.code == hint.code and any(own.touches(span) for own in found.spans for span in hint.spans)
        for found in document.touching(hint.spans[0].start, hint.spans[-1].end)
    )


def accepted(hint: "Hint", translate: "Translate", *, author: str = "") -> "Annotation":
    """Return the annotation that *hint* becomes, with its reason, worded by *translate*, as the comment."""
    annotation = new_annotation(
        hint.spans,
        hint.code,
        author=author,
        correction=hint.correction,
        comment=hint.reason.render(translate),
        origin=Origin.HINT,
    )
    return replace(annotation, hint=_source(hint))


def dismissed(hint: "Hint") -> Dismissal:
    """Return what a document remembers of *hint* when it is dismissed."""
    return Dismissal(hint.spans, hint.code, _source(hint))


def with_hints(document: Document, hints: "Iterable[Hint]", translate: "Translate") -> Document:
    """Return *document* with those *hints* accepted that are not settled in it."""
    live = LiveDocument(document)
    author = document.head.author
    added = [accepted(hint, translate, author=author) for hint in hints if not is_settled(live, hint)]
    ordered = sorted((*document.annotations, *added), key=lambda annotation: annotation.reading_order)
    return replace(document, annotations=tuple(ordered))


def _source(hint: "Hint") -> HintSource:
    return HintSource(hint.detector, detector_of(hint).version)


def _detectors() -> "dict[str, Detector]":
    """Return all detectors by their identifiers; with all their words, so they are loaded when asked for."""
    from annotator.hints import _registry

    return {detector.id: detector for detector in _registry.DETECTORS}

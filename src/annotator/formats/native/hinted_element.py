"""Dismissed hints, and whose hint an annotation was, from their elements."""

from typing import TYPE_CHECKING, Final

from annotator.core.hinted import Dismissal, HintKey, HintSource
from annotator.core.messages import Message
from annotator.formats.native import vocabulary
from annotator.formats.native.parse import beyond
from annotator.formats.native.vocabulary import qualified

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from annotator.core.text import Span
    from annotator.formats.native.findings import Findings

    SpansOf = Callable[[_Element, str], tuple[Span, ...]]
    """Returns the usable spans of an element; the others are told of the item with the given name."""

_LIST, _HINT = qualified("dismissed-hints"), qualified("hint")
_UNTOLD: Final = HintSource("unknown", 1)
"""Stands for a detector that cannot be read; the schema has told that."""


def source_from(element: "_Element") -> HintSource | None:
    """Return the detector that the attributes of *element* name; None if they name none."""
    detector, version = element.get("detector", ""), element.get("detector-version", "")
    if vocabulary.IDENTIFIER.fullmatch(detector) and vocabulary.DETECTOR_VERSION.fullmatch(version):
        return HintSource(detector, int(version))
    return None


def dismissal_from(element: "_Element", spans: "tuple[Span, ...]") -> Dismissal | None:
    """Return the dismissed hint in *element*; None if it has no *spans* or no code."""
    code = element.get("code", "")
    if not spans or not vocabulary.IDENTIFIER.fullmatch(code):
        return None
    return Dismissal(spans, code, source_from(element) or _UNTOLD)


def dismissals_from(
    root: "_Element", spans_of: "SpansOf", findings: "Findings", file_name: str
) -> tuple[Dismissal, ...]:
    """
    Return the dismissed hints of a document in reading order; what cannot be used is told and left out.

    Raises:
        ReadError: there are more than can be read.
    """
    parent = root.find(_LIST)
    elements = [] if parent is None else list(parent.iterchildren(_HINT))
    if len(elements) > vocabulary.MAX_ANNOTATIONS:
        raise beyond(file_name)
    found: dict[HintKey, Dismissal] = {}
    for number, element in enumerate(elements, 1):
        item = f"hint {number}"
        dismissal = dismissal_from(element, spans_of(element, item))
        if dismissal is None:
            message = Message("formats", "It is left out, because its code or its spans cannot be used.")
            findings.tell(message, element, item)
        elif dismissal.key in found:
            findings.tell(Message("formats", "The same hint is dismissed twice."), element, item)
        else:
            found[dismissal.key] = dismissal
    return tuple(sorted(found.values(), key=lambda dismissal: dismissal.key))

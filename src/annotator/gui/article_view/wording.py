"""Annotations in words, as a screen reader speaks them."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from annotator.core.anchor import AnchorState
from annotator.core.annotation import Annotation
from annotator.core.codebook import Codebook
from annotator.core.document import LiveDocument
from annotator.gui.language import in_language

_MOST: Final = 3
"""The most names in one sentence."""


def described(annotation: Annotation, document: LiveDocument) -> str:
    """
    Return which one *annotation* is in reading order, its group and code, and what is to know about it.

    Counts the annotations of *document*, so ask for what is to be spoken only.
    """
    number = 1 + sum(other.reading_order < annotation.reading_order for other in document)
    facts = [
        QCoreApplication.translate("Speech", "annotation {number} of {total}: {code}").format(
            number=number, total=len(document), code=_full_name(annotation.code, document.codebook)
        ),
        _place(annotation),
        _overlaps(annotation, document),
        _parts(len(annotation.spans)),
    ]
    if annotation.correction is not None:
        facts.append(QCoreApplication.translate("Speech", "has a correction"))
    if annotation.comment:
        facts.append(QCoreApplication.translate("Speech", "has a comment"))
    return "; ".join(fact for fact in facts if fact)


def left(annotations: Iterable[Annotation], codebook: Codebook) -> str:
    """Return that the caret has left *annotations*, empty for none."""
    names = _names(annotations, codebook)
    return QCoreApplication.translate("Speech", "end of {names}").format(names=names) if names else ""


def step(name: str, *, steps: int) -> str:
    """Return that an undo step called *name* was done; taken back if *steps* is negative, one of several."""
    if steps == 1:
        return QCoreApplication.translate("Speech", "Done: {step}").format(step=name)
    if steps == -1:
        return QCoreApplication.translate("Speech", "Undone: {step}").format(step=name)
    if steps > 0:
        return QCoreApplication.translate("Speech", "%n step(s) done again", "", steps)
    return QCoreApplication.translate("Speech", "%n step(s) undone", "", -steps)


def _place(annotation: Annotation) -> str:
    """Return where an annotation is, if that is not simply in the article."""
    if annotation.is_note:
        return QCoreApplication.translate("Speech", "note on the article")
    if annotation.anchor_state is AnchorState.MOVED:
        return QCoreApplication.translate("Speech", "moved, to be confirmed")
    return QCoreApplication.translate("Speech", "no longer in the article") if annotation.is_orphan else ""


def _overlaps(annotation: Annotation, document: LiveDocument) -> str:
    others = {
        other.id: other
        for span in annotation.spans
        for other in document.touching(span.start, span.end)
        if other.id != annotation.id
    }
    names = _names(others.values(), document.codebook)
    return QCoreApplication.translate("Speech", "overlaps {names}").format(names=names) if names else ""


def _parts(count: int) -> str:
    return QCoreApplication.translate("Speech", "in %n part(s)", "", count) if count > 1 else ""


def _names(annotations: Iterable[Annotation], codebook: Codebook) -> str:
    """Return the names of their codes, each once, the first few of many."""
    codes: Sequence[str] = list(dict.fromkeys(annotation.code for annotation in annotations))
    names = [in_language(codebook.code(code).name) for code in codes[:_MOST]]
    if len(codes) > _MOST:
        names.append(QCoreApplication.translate("Speech", "%n more", "", len(codes) - _MOST))
    return ", ".join(names)


def _full_name(code_id: str, codebook: Codebook) -> str:
    group = codebook.group_of(code_id)
    names = [in_language(codebook.code(code).name) for code in dict.fromkeys((group.id, code_id))]
    return ", ".join(names)

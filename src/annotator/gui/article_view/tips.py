"""The words that appear under the mouse."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from annotator.core.annotation import Annotation
from annotator.core.codebook import Codebook
from annotator.gui.language import in_language


def tip(annotations: Iterable[Annotation], codebook: Codebook) -> str:
    """Return code, correction and comment of *annotations* as rich text in which theirs is escaped."""
    return "".join(_paragraph(annotation, codebook) for annotation in annotations)


def _paragraph(annotation: Annotation, codebook: Codebook) -> str:
    lines = [f"<b>{_escaped(in_language(codebook.code(annotation.code).name))}</b>"]
    if annotation.correction is not None:
        lines.append(
            _escaped(f"→ {annotation.correction}") if annotation.correction else _escaped(_deletion())
        )
    if annotation.comment:
        lines.append(_escaped(annotation.comment))
    return f"<p>{'<br>'.join(lines)}</p>"


def _deletion() -> str:
    return QCoreApplication.translate("ArticleView", "→ (delete)")


def _escaped(text: str) -> str:
    return escape(text).replace("\n", "<br>")

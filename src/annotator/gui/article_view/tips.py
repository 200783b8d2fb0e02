"""The words that appear under the mouse."""

from collections.abc import Iterable
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication

from annotator.core.annotation import Annotation
from annotator.core.codebook import Codebook
from annotator.gui.language import in_language

_MOST: Final = 4


def tip(annotations: Iterable[Annotation], codebook: Codebook, more: Iterable[tuple[str, str]] = ()) -> str:
    """
    Return code, correction and comment of *annotations* as rich text in which theirs is escaped.

    What there is *more* to tell, a heading and a sentence each, follows. Of a pile, only the first few are
    told, so that the words stay in view.
    """
    found = list(annotations)
    paragraphs = [_paragraph(annotation, codebook) for annotation in found[:_MOST]]
    if len(found) > _MOST:
        paragraphs.append(f"<p>{_escaped(_more(len(found) - _MOST))}</p>")
    paragraphs += [f"<p><b>{_escaped(name)}</b><br>{_escaped(words)}</p>" for name, words in more]
    return "".join(paragraphs)


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


def _more(count: int) -> str:
    return QCoreApplication.translate("ArticleView", "and %n more", "", count)


def _escaped(text: str) -> str:
    return escape(text).replace("\n", "<br>")

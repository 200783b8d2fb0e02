"""The words of annotations as the panels show them: in one line, and in tooltips."""

from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication

from annotator.core.annotation import GAP, Annotation, words_of
from annotator.core.codebook import Code
from annotator.core.segmentation import cluster_at
from annotator.core.text import ArticleText, Span
from annotator.gui.language import in_language

_TOOLTIP_LENGTH: Final = 600


def quote(text: ArticleText, annotation: Annotation) -> str:
    """
    Return the words of all spans, with line feeds as they are.

    None for a note; for an orphan those that it stood on.
    """
    return GAP.join(words_of(annotation, text))


def quote_line(text: ArticleText, annotation: Annotation, longest: int = 200) -> str:
    """Return the words in one line, cut between characters after about *longest* code points."""
    pieces: list[str] = []
    left = longest
    if annotation.is_orphan:
        return _shortened(_one_line(quote(text, annotation)), longest)
    for span in annotation.spans:
        if len(span) > left:
            cut = text.snap_to_characters(Span(span.start, span.start + max(left, 1)))
            pieces.append(_one_line(text.quote(cut)) + "…")
            break
        pieces.append(_one_line(text.quote(span)))
        left -= len(span)
    return GAP.join(pieces)


def _shortened(words: str, longest: int) -> str:
    return words if len(words) <= longest else words[: cluster_at(words, longest)[0]] + "…"


def whole_article() -> str:
    """Return what stands in the place of a note's words."""
    return QCoreApplication.translate("Words", "The article as a whole")


def tooltip(*lines: str) -> str:
    """Return a tooltip of plain lines, without the empty ones; it wraps and finds no markup in them."""
    shown = [escape(line[:_TOOLTIP_LENGTH]).replace("\n", "<br>") for line in lines if line]
    return "<qt>" + "<br>".join(shown) + "</qt>" if shown else ""


def explained(code: Code) -> tuple[str, ...]:
    """Return what a code is for and, if there is one, an example: sentences in the language of the app."""
    definition, example = in_language(code.definition), in_language(code.example)
    if example:
        example = QCoreApplication.translate("Words", "Example: {words}").format(words=example)
    return tuple(line for line in (definition, example) if line)


def _one_line(words: str) -> str:
    return " ".join(words.split())

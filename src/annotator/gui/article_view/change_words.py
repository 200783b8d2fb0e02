"""What is said about a changed place of the corrected reading."""

from PySide6.QtCore import QCoreApplication

from annotator.core.corrected import Segment, SegmentKind
from annotator.core.document import LiveDocument
from annotator.core.text import Span
from annotator.gui.language import in_language

_LONGEST = 300


def change_lines(segment: Segment, document: LiveDocument) -> list[str]:
    """Return what the article says at *segment*, and who proposes what, one line each."""
    article = _short(document.article.text.quote(Span(segment.start, segment.end)))
    if segment.kind is SegmentKind.CORRECTED:
        said = QCoreApplication.translate("Corrected", "The article says “{words}”.").format(words=article)
        return [f"{said} {_codes(segment.annotations, document)}"]
    first = QCoreApplication.translate("Corrected", "Corrections of “{words}” contradict each other:")
    lines = [first.format(words=article)]
    for number, alternative in enumerate(segment.alternatives, 1):
        words = f"“{_short(alternative.text)}”" if alternative.text else _deletion()
        lines.append(f"{number}. {words} {_codes(alternative.annotations, document)}")
    return lines


def _codes(annotation_ids: tuple[str, ...], document: LiveDocument) -> str:
    """Return the names of the codes of annotations in brackets."""
    found = [document.annotation(name) for name in annotation_ids if name in document]
    names = dict.fromkeys(in_language(document.codebook.code(each.code).name) for each in found)
    return f"({', '.join(names)})"


def _deletion() -> str:
    return QCoreApplication.translate("Corrected", "delete it")


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST] + "…"

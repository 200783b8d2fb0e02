"""What is said about a changed place of the corrected reading."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from annotator.core.corrected import Segment, SegmentKind
from annotator.core.document import LiveDocument
from annotator.core.edits import essential
from annotator.core.text import Span
from annotator.gui.language import in_language

_LONGEST: Final = 300


def change_lines(segment: Segment, document: LiveDocument, *, longest: int = _LONGEST) -> list[str]:
    """
    Return what the article says at *segment*, and what is proposed, one line each.

    Of a proposal that leaves some of the words alone only the others are told. Words are cut at *longest*.
    """
    words = document.article.text.quote(Span(segment.start, segment.end))
    article = _short(words, longest)
    if segment.kind is SegmentKind.CORRECTED:
        said = QCoreApplication.translate("Corrected", "The article says “{words}”.").format(words=article)
        return [f"{said} {_codes(segment.annotations, document)}"]
    first = QCoreApplication.translate("Corrected", "Corrections of “{words}” contradict each other:")
    lines = [first.format(words=article)]
    for number, alternative in enumerate(segment.alternatives, 1):
        proposal = _proposal(words, alternative.text, longest)
        lines.append(f"{number}. {proposal} {_codes(alternative.annotations, document)}")
    return lines


def _codes(annotation_ids: tuple[str, ...], document: LiveDocument) -> str:
    """Return the names of the codes of annotations in brackets."""
    found = [document.annotation(name) for name in annotation_ids if name in document]
    names = dict.fromkeys(in_language(document.codebook.code(each.code).name) for each in found)
    return f"({', '.join(names)})"


def _deletion() -> str:
    return QCoreApplication.translate("Corrected", "delete it")


def _proposal(words: str, text: str, longest: int) -> str:
    """Return what is to become of *words*, in brief."""
    start, end, new = essential(words, text)
    is_part = start < end and (start, end) != (0, len(words))
    if is_part:
        to = _quoted(_short(new, longest)) if new.strip() else _deletion()
        return f"{_quoted(_short(words[start:end], longest))} → {to}"
    return _quoted(_short(text, longest)) if text else _deletion()


def _quoted(words: str) -> str:
    return QCoreApplication.translate("Corrected", "“{words}”").format(words=words)


def _short(words: str, longest: int) -> str:
    line = " ".join(words.split())
    return line if len(line) <= longest else line[:longest].rstrip() + "…"

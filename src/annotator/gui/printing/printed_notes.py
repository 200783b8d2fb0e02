"""Notes, legend and head of a printed document as rich text that Qt can set."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from lxml import etree
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QFont, QTextDocument
from PySide6.QtWidgets import QApplication

from annotator.formats.report.elements import element
from annotator.formats.report.notes import Note

if TYPE_CHECKING:
    from lxml.etree import _Element

_SIZE: Final = 11
INK: Final = QColor("#1f2328")
"""Paper is light, whatever the theme of the window."""
_SHEET: Final = (
    "p { margin: 0 0 6px 0; } h1 { font-size: 20px; margin: 0 0 4px 0; }"
    " h2 { font-size: 13px; margin: 6px 0 4px 0; }"
    " .quiet { color: #57606a; } .grade { font-size: 14px; }"
)


def rich_text(elements: "Iterable[_Element]", width: float, height: float = -1) -> QTextDocument:
    """Return *elements* set in a column of *width* pixels; a *height* cuts the column into pages."""
    document = QTextDocument()
    font = QFont(QApplication.font())
    font.setPixelSize(_SIZE)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_SHEET)
    document.setDocumentMargin(0)
    document.setUseDesignMetrics(True)
    body = element("body", elements)
    document.setHtml(etree.tostring(body, method="html", encoding="unicode"))
    document.setPageSize(QSizeF(width, height))
    return document


def note_elements(note: Note) -> "list[_Element]":
    """Return the paragraph of a note: number, code, words, correction, verdict, comment and facts."""
    inside: list[str | _Element] = [
        element("b", f"{note.number}\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}{note.code}")
    ]
    if note.quote:
        inside += [" ", element("span", note.quote, {"class": "quiet"})]
    if note.correction:
        inside += [element("b", f" → {note.correction}")]
    if note.judgement is not None:
        judged = note.judgement
        inside += ["\n", element("b", f"{judged.sign} {judged.result}")]
        inside += [f"\n{text}" for text in (judged.reason, judged.comment) if text]
    if note.comment:
        inside += [f"\n{note.comment}"]
    if note.facts:
        inside += ["\n", element("span", " · ".join(note.facts), {"class": "quiet"})]
    return [element("p", inside)]


def placed(wanted: Sequence[tuple[float, float]], height: float, gap: float) -> list[float]:
    """
    Return the tops of notes that stand below each other, each as near as can be to where it is wanted.

    *wanted* holds tops and heights from top to bottom. As many as fit into *height* get a place: the
    others are missing at the end.
    """
    tops: list[float] = []
    bottom, needed = -gap, -gap
    for top, own in wanted:
        needed += gap + own
        if needed > height:
            break
        tops.append(max(top, bottom + gap))
        bottom = tops[-1] + own
    limit = height
    for number in range(len(tops) - 1, -1, -1):
        tops[number] = min(tops[number], limit - wanted[number][1])
        limit = tops[number] - gap
    return tops

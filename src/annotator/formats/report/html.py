"""A document as one web page for people who don't have the program: no script, nothing to load."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from lxml import etree

from annotator.assets import resource
from annotator.core.article import Block, BlockKind
from annotator.core.assignment import Result
from annotator.core.codebook import Code, Codebook, worded
from annotator.core.document import Document
from annotator.core.messages import Message
from annotator.formats.report.elements import append_text, element
from annotator.formats.report.notes import Note, Options, notes
from annotator.formats.report.pieces import Piece, pieces
from annotator.formats.report.verdicts import Judgement, heading

if TYPE_CHECKING:
    from lxml.etree import _Element

LINES: Final = ("solid", "dotted", "wavy", "dashed", "double")
"""The lines of the groups in the order of the codebook, as in the window: colour is never the only sign."""
_COLOR: Final = re.compile("#[0-9a-fA-F]{6}")
_NO_COLOR: Final = "#57606a"
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
_TAGS: Final = {BlockKind.HEADING: "h2", BlockKind.QUOTATION: "blockquote"}


def write_html(document: Document, options: Options) -> bytes:
    """Return the page in UTF-8: the article with numbered annotations, a note on each, and a legend."""
    return _Writer(document, options).page()


class _Writer:
    def __init__(self, document: Document, options: Options) -> None:
        self._document = document
        self._options = options
        self._notes = notes(document, options)
        self._by_number = {note.number: note for note in self._notes}
        self._groups = {group.id: number for number, group in enumerate(document.codebook.groups)}
        language = document.article.provenance.language
        self._lang = {"lang": language} if language else {}
        self._told: set[int] = set()
        blocks = document.article.blocks
        self._has_title = bool(blocks) and blocks[0].kind is BlockKind.HEADING

    def page(self) -> bytes:
        """Return the whole page."""
        body = [self._header(), self._legend(), *self._on_the_whole()]
        body += [element("main", self._rows(), self._lang), *self._at_the_end()]
        page = element("html", (self._head(), element("body", body)), {"lang": self._options.language})
        return etree.tostring(page, method="html", encoding="utf-8", doctype="<!doctype html>")

    def _head(self) -> "_Element":
        return element(
            "head",
            (
                element("meta", (), {"charset": "utf-8"}),
                element("meta", (), {"http-equiv": "Content-Security-Policy", "content": _POLICY}),
                element("meta", (), {"name": "viewport", "content": "width=device-width"}),
                element("title", self._document.article.title),
                self._style(),
            ),
        )

    # ---- what stands around the article ------------------------------------------------------

    def _header(self) -> "_Element":
        judgements = [note.judgement for note in self._notes if note.judgement is not None]
        head = heading(self._document, judgements, self._options)
        title = [] if self._has_title else [element("h1", self._document.article.title, self._lang)]
        plain = [element("p", line) for line in (head.origin, head.signed) if line]
        parts = {"grade": head.grade, "results": head.results, "said": head.comment}
        graded = [element("p", text, {"class": name}) for name, text in parts.items() if text]
        return element("header", [*title, *plain, *graded])

    def _legend(self) -> "_Element":
        """Name the codes in use below their groups, each with its line and how often it was used."""
        counts = Counter(note.annotation.code for note in self._notes)
        codebook = self._document.codebook
        sections = []
        for group in codebook.groups:
            used = [
                code for code in codebook.codes if counts[code.id] and codebook.group_of(code.id) is group
            ]
            items = [element("li", (self._named(code), f" × {counts[code.id]}")) for code in used]
            if items:
                sections.append(element("section", (element("h3", self._name(group)), element("ul", items))))
        return element(
            "nav", sections, {"class": "legend", "aria-label": self._say(Message("formats", "Legend"))}
        )

    def _on_the_whole(self) -> Iterable["_Element"]:
        """Yield the notes on the article as a whole, then those on words that are not in it any more."""
        whole = [note for note in self._notes if note.annotation.is_note]
        if whole:
            yield element("h2", self._say(Message("formats", "On the article as a whole")))
            yield self._list(whole)
        orphans = [note for note in self._notes if note.annotation.is_orphan]
        if orphans:
            yield element("h2", self._say(Message("formats", "No longer in the article")))
            yield self._list(orphans)

    def _at_the_end(self) -> Iterable["_Element"]:
        """Yield the notes that stand beside no block: all, or those on what lies between blocks."""
        untold = [note for note in self._notes if note.number not in self._told and note.annotation.is_placed]
        if untold:
            yield element("h2", self._say(Message("formats", "Notes")))
            yield self._list(untold)

    # ---- the article -------------------------------------------------------------------------

    def _rows(self) -> Iterable["_Element"]:
        """Yield each block with the notes whose annotation begins in it."""
        article = self._document.article
        for block, inside in zip(article.blocks, pieces(article, self._notes), strict=True):
            row = [self._block(block, inside)]
            if self._options.beside:
                new = sorted({number for piece in inside for number, _ in piece.over} - self._told)
                self._told.update(new)
                row.append(self._list(self._by_number[number] for number in new))
            yield element("div", row, {"class": "row" if self._options.beside else "alone"})

    def _block(self, block: Block, inside: Sequence[Piece]) -> "_Element":
        is_title = self._has_title and block is self._document.article.blocks[0]
        tag = "h1" if is_title else _TAGS.get(block.kind, "p")
        made = element(tag, (), {"class": f"block {block.kind}", "dir": "auto"})
        for piece in inside:
            innermost = made
            for number, lane in piece.over:
                group = self._group_class(self._by_number[number].annotation.code)
                line = "more" if lane is None else f"lane{lane}"
                missed = " missed" if self._is_missed(number) else ""
                mark = element("span", (), {"class": f"mark {group} {line}{missed}"})
                innermost.append(mark)
                innermost = mark
            append_text(innermost, self._document.article.text.quote(piece.span))
            for number in piece.ends:
                made.append(self._reference(self._by_number[number]))
        return made

    def _reference(self, note: Note) -> "_Element":
        name = f"{self._say(Message('formats', 'Note {number}', number=note.number))}: {note.code}"
        if note.judgement is not None:
            name = f"{name}, {note.judgement.result}"
        attributes = {
            "class": "number",
            "id": f"m{note.number}",
            "href": f"#n{note.number}",
            "aria-label": name,
        }
        return element("a", note.label, attributes)

    def _is_missed(self, number: int) -> bool:
        judged = self._by_number[number].judgement
        return judged is not None and judged.kind is Result.MISSED

    # ---- notes -------------------------------------------------------------------------------

    def _list(self, several: Iterable[Note]) -> "_Element":
        return element("ol", map(self._note, several), {"class": "notes", "lang": self._options.language})

    def _note(self, note: Note) -> "_Element":
        back = {"href": f"#m{note.number}"} if note.annotation.is_placed else {}
        inside = [
            element("a", str(note.number), back),
            self._named(self._document.codebook.code(note.annotation.code)),
        ]
        if note.quote:
            inside += [element("span", f" {note.quote}", {"class": "quote", **self._lang})]
        if note.correction:
            inside += [element("span", f" → {note.correction}", {"class": "correction", **self._lang})]
        inside += _judged(note.judgement)
        if note.comment:
            inside += [element("div", note.comment, {"class": "comment"})]
        if note.facts:
            inside += [element("div", " · ".join(note.facts), {"class": "facts"})]
        return element("li", inside, {"id": f"n{note.number}"})

    def _named(self, code: Code) -> "_Element":
        return element("span", self._name(code), {"class": f"code {self._group_class(code.id)}"})

    def _name(self, code: Code) -> str:
        return worded(code.name, self._options.language) or code.id

    # ---- how it looks ------------------------------------------------------------------------

    def _style(self) -> "_Element":
        rules = [resource("report", "report.css").read_text(encoding="utf-8")]
        for group, number in self._groups.items():
            color, line = _color(self._document.codebook, group), LINES[number % len(LINES)]
            border = "dashed" if line == "wavy" else line
            rules.append(
                f".group{number} {{ --tone: {color}; --tint: {color}24; --line: {border}; "
                f"text-decoration-style: {line}; }}\n"
            )
        style = etree.Element("style")
        style.text = "".join(rules)
        return style

    def _group_class(self, code_id: str) -> str:
        return f"group{self._groups[self._document.codebook.group_of(code_id).id]}"

    def _say(self, message: Message) -> str:
        return message.render(self._options.translate)


def _judged(judgement: Judgement | None) -> "list[_Element]":
    """Return what grading made of an annotation: the result with its sign, the reason, the comment."""
    if judgement is None:
        return []
    result, kind = f"{judgement.sign} {judgement.result}", f"verdict {judgement.kind.value}"
    parts = {kind: result, "reason": judgement.reason, "said": judgement.comment}
    return [element("div", text, {"class": name}) for name, text in parts.items() if text]


def _color(codebook: Codebook, code_id: str) -> str:
    """Return the colour of a group; whatever else a codebook may hold in its place stays out of the page."""
    color = codebook.color_of(code_id) or ""
    return color if _COLOR.fullmatch(color) else _NO_COLOR

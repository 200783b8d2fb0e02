"""The blocks of a web page, with every blank as a browser would show it and no other."""

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from annotator.core import losses
from annotator.core.article import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element

_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BLOCKS: Final = _HEADINGS | frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir"),
        *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr"),
        *("html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary"),
        *("table", "tbody", "tfoot", "thead", "tr", "ul"),
    )
)
_CELLS: Final = frozenset(("td", "th"))
_PARAGRAPH: Final = frozenset(("div", "p"))
_HOLDERS: Final = frozenset(
    ("article", "aside", "body", "div", "footer", "form", "header", "main", "nav", "section", "td", "th")
)
"""What divides a page into parts."""
_SMALL: Final = (*sorted(_HEADINGS), "blockquote", "caption", "dd", "dt", "figcaption", "li")
_WITHOUT_WORDS: Final = frozenset(
    ("head", "link", "meta", "noscript", "rp", "rt", "script", "style", "template", "title", "datalist")
)
_COUNTED: Final = {
    **dict.fromkeys(("audio", "button", "canvas", "embed", "iframe", "input"), losses.EMBEDDED),
    **dict.fromkeys(("object", "select", "textarea", "video"), losses.EMBEDDED),
    "img": losses.PICTURES,
    "math": losses.FORMULAS,
    "picture": losses.PICTURES,
    "svg": "",
}
"""What is passed over, and as what it is counted; drawings are mostly signs on buttons."""
_TOLD: Final = {"a": losses.LINKS, "li": losses.NUMBERING, "table": losses.TABLES}
"""What keeps its words but not what it is."""
_AROUND: Final = frozenset(("dialog", "menu", "nav", "search"))
_AROUND_ROLES: Final = frozenset(("contentinfo", "dialog", "menu", "navigation", "search"))
_WEIGHT: Final = re.compile(r"font-weight\s*:\s*(\w+)")
_BOLD_WEIGHTS: Final = frozenset(("600", "700", "800", "900", "bold", "bolder"))
_UNSEEN: Final = re.compile(r"display:none|visibility:hidden")
_NOT_ITS_WORDS: Final = re.compile(r"\b(?:sr-only|visually-?hidden|screen-reader-text|mw-editsection)\b")
"""Classes of what is there for screen readers only, and of links that let a wiki be edited."""
_BLANKS: Final = re.compile(r"[ \t\n\r\f]+")
_PARAGRAPHS: Final = re.compile(r"\n[ \t]*\n\s*")
_CELL_END: Final = re.compile(r" *\t *")
_QUOTES: Final = {"de": "„“", "fr": "«»", "es": "«»", "en": "“”"}
"""What a browser puts around ``q``, which is not in the file."""
_LONGEST_BOLD_HEADING: Final = 90
_ENDS_SENTENCE: Final = (".", ":", ",", ";", "!", "…", '"', "“", "”")


@dataclass(frozen=True, slots=True)
class PageBlock:
    """
    A block of a page.

    *around* says that it is marked as menu or foot, *title* that it is an ``h1``, *small* that it is a
    heading, an item, a quotation or a caption of which most does not lead elsewhere; blocks of one
    *holder* stand in the same part of the page.
    """

    kind: BlockKind
    text: str
    around: bool = False
    title: bool = False
    small: bool = False
    holder: int = 0
    lost: Counter[str] = field(default_factory=Counter, compare=False)


def page_blocks(root: "_Element", language: str = "") -> list[PageBlock]:
    """Return all blocks below *root* in their order; *language* is that of quotation marks."""
    walk = _Walk(_QUOTES.get(language[:2], _QUOTES["en"]))
    walk.through(root)
    return walk.blocks


class _Walk:
    """Goes through a page from start to end without recursion, for pages may be nested without bound."""

    def __init__(self, quotes: str) -> None:
        self.blocks: list[PageBlock] = []
        self._quotes = quotes
        self._words: list[str] = []
        self._bold = self._linked = 0
        self._holders = [0]
        self._last_holder = 0
        self._open: Counter[str] = Counter()
        self._around = self._bold_tags = 0
        self._rows: list[bool] = []
        self._lost: Counter[str] = Counter()

    def through(self, root: "_Element") -> None:
        from lxml.etree import iterwalk

        walker = iterwalk(root, events=("start", "end"))
        passed_over: _Element | None = None
        for event, element in walker:
            if event == "start":
                if self._is_passed_over(element):
                    passed_over = element
                    walker.skip_subtree()
                else:
                    self._begin(element)
                continue
            if element is passed_over:
                passed_over = None
            else:
                self._end(element)
            if element is not root and not (element.tag in _CELLS and self._in_row):
                self._say(element.tail)
        self._flush()

    # ---- elements ----------------------------------------------------------------------------

    def _is_passed_over(self, element: "_Element") -> bool:
        tag = str(element.tag)
        if tag in _WITHOUT_WORDS:
            return True
        if tag in _COUNTED:
            self._lost[_COUNTED[tag]] += element.get("type", "") != "hidden"
            return True
        style = _BLANKS.sub("", element.get("style", "").lower())
        if element.get("hidden") is not None or _UNSEEN.search(style) is not None:
            self._lost[losses.HIDDEN] += 1
            return True
        return _NOT_ITS_WORDS.search(element.get("class", "")) is not None or _is_note_sign(element)

    def _begin(self, element: "_Element") -> None:
        tag = str(element.tag)
        if tag == "tr":
            self._rows.append(_is_line(element))
        if tag in _CELLS and not self._in_row:
            self._flush()
        elif tag in _CELLS:
            if element.getprevious() is not None:
                self._words.append("\t")
        elif tag in _BLOCKS:
            if tag == "tr" or not self._in_row:
                self._flush()
        elif tag == "br":
            self._words.append("\n")
        elif tag == "q":
            self._words.append(self._quotes[0])
        if tag in _TOLD and (tag != "a" or element.get("href") is not None):
            self._lost[_TOLD[tag]] += 1
        self._enter(element, tag)
        self._say(element.text)

    def _enter(self, element: "_Element", tag: str) -> None:
        """Remember what is open from here on."""
        if tag in _HOLDERS:
            self._last_holder += 1
            self._holders.append(self._last_holder)
        self._around += _is_around(element)
        self._bold_tags += _is_bold(element)
        self._open[tag] += 1

    def _end(self, element: "_Element") -> None:
        tag = str(element.tag)
        if tag == "q":
            self._words.append(self._quotes[1])
        if tag == "tr" or (tag in _BLOCKS | _CELLS and not self._in_row):
            self._flush()
        if tag == "tr":
            self._rows.pop()
        if tag in _HOLDERS:
            self._holders.pop()
        self._around -= _is_around(element)
        self._bold_tags -= _is_bold(element)
        self._open[tag] -= 1

    @property
    def _in_row(self) -> bool:
        """Whether the cells of the row stand beside each other in one block."""
        return bool(self._rows) and self._rows[-1]

    # ---- words -------------------------------------------------------------------------------

    def _say(self, text: str | None) -> None:
        if not text:
            return
        if self._open["pre"]:
            shown = text.replace("\r\n", "\n")
        else:
            shown = _BLANKS.sub(" ", text)
            if shown.startswith(" ") and (not self._words or self._words[-1][-1:] in {" ", "\n", "\t"}):
                shown = shown[1:]
        if shown:
            self._words.append(shown)
        if self._bold_tags:
            self._bold += len(shown.strip())
        if self._open["a"]:
            self._linked += len(shown.strip())

    def _flush(self) -> None:
        """End the block that has been going on."""
        text, bold, linked = "".join(self._words), self._bold, self._linked
        self._words.clear()
        self._bold = self._linked = 0
        if "\t" in text and not self._open["pre"]:
            text = _CELL_END.sub("\t", text)
        paragraphs = [text] if self._open["pre"] else _PARAGRAPHS.split(text)
        for paragraph in filter(str.strip, paragraphs):
            self.blocks.append(
                PageBlock(
                    self._kind(paragraph.strip(), bold),
                    paragraph,
                    around=self._around > 0,
                    title=self._open["h1"] > 0,
                    small=linked * 2 < len(text) and any(self._open[tag] for tag in _SMALL),
                    holder=self._holders[-1],
                    lost=self._lost,
                )
            )
            self._lost = Counter()

    def _kind(self, text: str, bold: int) -> BlockKind:
        if any(self._open[heading] for heading in _HEADINGS):
            return BlockKind.HEADING
        if self._open["blockquote"]:
            cited = self._open["footer"] or self._open["cite"] or self._open["figcaption"]
            return BlockKind.ATTRIBUTION if cited else BlockKind.QUOTATION
        is_bold = bold >= len(text) - text.count(" ") and not text.endswith(_ENDS_SENTENCE)
        listed = self._open["li"] or self._open["table"] or self._open["figcaption"]
        if is_bold and len(text) <= _LONGEST_BOLD_HEADING and not listed:
            return BlockKind.HEADING
        return BlockKind.PARAGRAPH


def _is_bold(element: "_Element") -> bool:
    """Return whether *element* makes its words bold; some programs wrap all in a ``b`` that does not."""
    weight = _WEIGHT.search(element.get("style", "").lower())
    if weight is not None:
        return weight[1] in _BOLD_WEIGHTS
    return element.tag in {"b", "strong"}


def _is_around(element: "_Element") -> bool:
    """Return whether *element* is marked as something that stands around an article."""
    if element.tag == "footer":
        return next(element.iterancestors("article", "blockquote", "figure", "main"), None) is None
    return element.tag in _AROUND or element.get("role", "") in _AROUND_ROLES


def _is_note_sign(element: "_Element") -> bool:
    """Return whether *element* is the raised number of a footnote."""
    if element.tag != "sup":
        return False
    return "reference" in element.get("class", "").split() or _is_note_link(element)


def _is_note_link(element: "_Element") -> bool:
    return any(link.get("role") == "doc-noteref" for link in (element, *element.iterchildren("a")))


def _is_line(row: "_Element") -> bool:
    """Return whether the cells of *row* are a line of a table; others lay out a page."""
    cells = list(row.iterchildren(*_CELLS))
    return len(cells) > 1 and all(_is_simple(cell) for cell in cells)


def _is_simple(cell: "_Element") -> bool:
    """Return whether a cell holds one paragraph at most."""
    blocks = [element for element in cell.iterdescendants() if element.tag in _BLOCKS]
    if not blocks:
        return True
    beside = f"{cell.text or ''}{blocks[0].tail or ''}"
    return len(blocks) == 1 and blocks[0].tag in _PARAGRAPH and not beside.strip()

"""From the lines of printed pages back to paragraphs: columns, divided words, running heads, footnotes."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from math import ceil
from statistics import median
from typing import Final

from annotator.core.article import BlockKind

_EDGE: Final = 0.12
"""The share of a page's height, above and below, where running heads stand."""
_OFTEN: Final = 0.45
_FEW_PAGES: Final = 6
"""The share of the pages on which a running head stands at least; of few pages it is all but one."""
_LARGER: Final = 1.12
"""How many times the size of the body a heading has at least."""
_SMALLER: Final = 0.9
_SAME: Final = 0.08
_WIDE_GAP: Final = 1.4
"""How many times the usual distance of two lines separates paragraphs."""
_ROW: Final = 2.5
"""How many times their size the rows of a table are apart at most."""
_HEADING_GAP: Final = 1.75
"""How many times their size the lines of a heading are apart at most."""
_INDENT: Final = 0.8
_SOME_INDENTS: Final = 2
_MANY: Final = 5
_ALIGNED: Final = 0.3
"""How many times the size lines begin further right: in a new paragraph, and in the same."""
_LONGEST_HEADING: Final = 200
_LEAST_COLUMN_LINES, _LEAST_COLUMN_WORDS = 4, 12

_PAGE_NUMBER: Final = re.compile(
    r"\W*(?:seite|page|página|p\.|s\.)?\s*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|von|of|sur|de)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\d+")
_BULLET: Final = re.compile(r"(?:[•·▪◦‣–—-]|\d{1,3}[.)]|[a-z]\))\s")
_ENDS: Final = re.compile(r"[.!?…:]['\"“”»’)\]]*$")
_NOTE: Final = re.compile(r"(?:\d{1,3}|[*†‡])[.)]?\s?\w")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ADJECTIVE: Final = re.compile(r"(?:isch|deutsch|amerikan|politisch|rot|grün|gelb|schwarz)$", re.IGNORECASE)
_ADJECTIVE_END: Final = re.compile(r"^[a-zäöüß]+(?:isch|deutsch|rot|grün|gelb|schwarz)(?:e[nmrs]?)?\b")
_AND: Final = re.compile(r"(?:und|oder|bzw\.|sowie|bis|and|or|et|ou|y|o)\b")


@dataclass(frozen=True, slots=True)
class Line:
    """
    A line as it is printed: its ends and its baseline in points from the lower left corner of the page.

    *hyphen* says that its last word is divided, and that the hyphen is not in *text*.
    """

    text: str
    left: float
    right: float
    baseline: float
    size: float
    bold: bool = False
    hyphen: bool = False
    page: int = 1


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page in the order in which they are drawn, and its height in points."""

    lines: tuple[Line, ...]
    height: float


@dataclass(frozen=True, slots=True)
class Printed:
    """A block of the text that was printed."""

    kind: BlockKind
    text: str
    page: int


@dataclass(frozen=True, slots=True)
class Unprinted:
    """Blocks in reading order, footnotes, and how many running heads and divided words there were."""

    blocks: tuple[Printed, ...]
    notes: tuple[Printed, ...]
    running_heads: int
    hyphens: int


def unprinted(pages: Sequence[Page]) -> Unprinted:
    """Return the text of *pages*."""
    body = _body_size(pages)
    kept = _without_running_heads(pages)
    words = {word.lower() for page in kept for line in page.lines for word in _WORD.findall(line.text)}
    text = [line for page in kept for line in _in_columns(page.lines) if not _is_note(line, page, body)]
    notes = [line for page in kept for line in page.lines if _is_note(line, page, body)]
    joiner = _Joiner(words, body)
    removed = sum(len(page.lines) for page in pages) - sum(len(page.lines) for page in kept)
    return Unprinted(tuple(joiner.blocks(text)), tuple(joiner.blocks(notes)), removed, joiner.hyphens)


def _body_size(pages: Sequence[Page]) -> float:
    """Return the size in which most characters are printed."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return max(sizes, key=lambda size: sizes[size], default=1.0)


# ---- running heads -------------------------------------------------------------------------------


def _without_running_heads(pages: Sequence[Page]) -> list[Page]:
    """Return the pages without what is repeated at their upper and lower edges, and page numbers there."""
    edges = [_at_edges(page) for page in pages]
    seen = Counter(key for both in edges for key in {_key(line) for edge in both for line in edge})
    often = max(2, len(pages) - 1 if len(pages) < _FEW_PAGES else ceil(_OFTEN * len(pages)))

    def is_head(line: Line) -> bool:
        return seen[_key(line)] >= often or _PAGE_NUMBER.fullmatch(line.text.strip()) is not None

    kept = []
    for page, both in zip(pages, edges, strict=True):
        heads = {line for edge in both for line in takewhile(is_head, edge)}
        kept.append(replace(page, lines=tuple(line for line in page.lines if line not in heads)))
    return kept


def _at_edges(page: Page) -> tuple[list[Line], list[Line]]:
    """Return the lines at the upper and those at the lower edge, the outermost first."""
    low, high = _EDGE * page.height, (1 - _EDGE) * page.height
    ordered = sorted(page.lines, key=lambda line: line.baseline)
    upper = [line for line in reversed(ordered) if line.baseline >= high]
    return upper, [line for line in ordered if line.baseline <= low]


def _key(line: Line) -> tuple[str, int]:
    """Return what is the same on all pages: words and size; a title in large letters is no running head."""
    return _NUMBER.sub("#", " ".join(line.text.lower().split())), round(line.size)


# ---- columns -------------------------------------------------------------------------------------


def _in_columns(lines: Sequence[Line]) -> list[Line]:
    """
    Return lines in reading order.

    Programs draw one column after the other, and that order is kept. Where pieces that stand beside each
    other are drawn row by row, they are columns if there are many long ones, and cells of a table if several
    begin at the same place; else somebody has only spread a line.
    """
    beside = [(one, other) for one, other in pairwise(lines) if _is_beside(one, other)]
    sizes = [len(line.text) for pair in beside for line in pair]
    if len(beside) >= _LEAST_COLUMN_LINES and median(sizes) >= _LEAST_COLUMN_WORDS:
        return _split(lines, median(other.left for _, other in beside))
    joined: list[Line] = []
    for line in lines:
        if joined and _is_beside(joined[-1], line):
            last = joined[-1]
            is_cell = any(_is_in_table(line, other) for _, other in beside)
            text = last.text + ("\t" if is_cell else " ") + line.text
            joined[-1] = replace(line, text=text, left=last.left)
        else:
            joined.append(line)
    return joined


def _is_in_table(line: Line, other: Line) -> bool:
    """Return whether *line* begins right below or above *other*."""
    apart = abs(line.baseline - other.baseline)
    return abs(line.left - other.left) < 1 and 0.5 * line.size < apart < _ROW * line.size


def _is_beside(one: Line, other: Line) -> bool:
    same_row = abs(one.baseline - other.baseline) < 0.5 * one.size
    return same_row and other.left > one.right


def _split(lines: Sequence[Line], border: float) -> list[Line]:
    """Return the lines left of *border* before those right of it; what reaches over it separates both."""
    ordered: list[Line] = []
    left: list[Line] = []
    right: list[Line] = []
    for line in lines:
        if line.left >= border - line.size:
            right.append(line)
        elif line.right <= border:
            left.append(line)
        else:
            ordered += [*left, *right, line]
            left, right = [], []
    return [*ordered, *left, *right]


# ---- paragraphs ----------------------------------------------------------------------------------


def _paragraphs(lines: Sequence[Line], body: float) -> Iterator[list[Line]]:
    """Yield the lines of each paragraph; it may go on in the next column or on the next page."""
    runs = list(_runs(lines))
    gaps = [one.baseline - other.baseline for run in runs for one, other in pairwise(run)]
    usual = median(gaps) if gaps else body * 1.2
    paragraph: list[Line] = []
    for run in runs:
        column = _Column.of(run, usual)
        for line in run:
            place = None if line is run[0] else column
            if paragraph and not _goes_on(paragraph, line, place, _LARGER * body):
                yield paragraph
                paragraph = []
            paragraph.append(line)
    if paragraph:
        yield paragraph


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield lines that stand below each other: a column, or a part of one."""
    run: list[Line] = []
    for line in lines:
        if run and not _is_below(run[-1], line):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _is_below(above: Line, line: Line) -> bool:
    same_column = line.left < above.right and above.left < line.right
    return above.page == line.page and same_column and above.baseline - line.baseline > 0


def _goes_on(paragraph: Sequence[Line], line: Line, column: "_Column | None", larger: float) -> bool:
    """Return whether *line* belongs to the paragraph; *column* is None where it begins a new column."""
    last = paragraph[-1]
    alike = abs(last.size - line.size) <= _SAME * last.size and last.bold == line.bold
    if not alike or "\t" in last.text + line.text:
        return False
    if last.hyphen or _BULLET.match(line.text):
        return last.hyphen
    if column is None:
        return line.size < larger and not _ENDS.search(last.text)
    gap = last.baseline - line.baseline
    if line.size >= larger:
        return gap < _HEADING_GAP * line.size
    return gap <= _WIDE_GAP * column.usual and column.goes_on(paragraph, line)


@dataclass(frozen=True, slots=True)
class _Column:
    """
    Where the lines of a column begin and end, and how far they usually are from each other.

    *indented* says that paragraphs begin with an indented line.
    """

    left: float
    right: float
    usual: float
    indented: bool

    @classmethod
    def of(cls, run: Sequence[Line], usual: float) -> "_Column":
        """Return the column that the lines of a run make up."""
        left = min(line.left for line in run)
        indents = [line.left - left > _INDENT * line.size for line in run]
        begun = sum(one and not other for one, other in pairwise(indents))
        rights = sorted(line.right for line in run)
        right = rights[-1] if len(run) < _MANY else rights[len(run) * 4 // 5]  # a title may reach further
        return cls(left, right, usual, begun >= _SOME_INDENTS)

    def goes_on(self, paragraph: Sequence[Line], line: Line) -> bool:
        """Return whether *line* is not indented, and its first word would not have fitted before it."""
        last = paragraph[-1]
        if line.left - self.left > _INDENT * line.size:
            if line.left - last.left > _ALIGNED * line.size:
                hangs = line.left - paragraph[0].left > _ALIGNED * line.size
                return hangs and _BULLET.match(paragraph[0].text) is not None
            if self.indented and len(paragraph) == 1:
                return False
        first_word = (line.right - line.left) * (line.text.find(" ") + 1 or len(line.text)) / len(line.text)
        room = self.right - last.right
        return room < first_word + (0 if _ENDS.search(last.text) else line.size)


def _kind(paragraph: Sequence[Line], text: str, body: float) -> BlockKind:
    stands_out = paragraph[0].size >= _LARGER * body or paragraph[0].bold
    if stands_out and len(text) <= _LONGEST_HEADING and not text.endswith((".", ",", ";", ":")):
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


def _is_note(line: Line, page: Page, body: float) -> bool:
    """Return whether a line belongs to footnotes: smaller than the body, below it, and with a sign."""
    lowest = min((other.baseline for other in page.lines if other.size > _SMALLER * body), default=0.0)
    below = [other for other in page.lines if other.baseline < lowest]
    return line in below and _NOTE.match(below[0].text) is not None


# ---- words ---------------------------------------------------------------------------------------


class _Joiner:
    """Makes blocks of lines, and counts the divided words it joins; *words* are those of the whole text."""

    def __init__(self, words: set[str], body: float) -> None:
        self.hyphens = 0
        self._words = words
        self._body = body

    def blocks(self, lines: Sequence[Line]) -> Iterator[Printed]:
        """Yield the blocks that *lines* make up."""
        for paragraph in _paragraphs(lines, self._body):
            text = self._joined(paragraph)
            yield Printed(_kind(paragraph, text, self._body), text, paragraph[0].page)

    def _joined(self, paragraph: Sequence[Line]) -> str:
        text = paragraph[0].text
        for last, line in pairwise(paragraph):
            if not last.hyphen:
                text = f"{text} {line.text}"
            elif _AND.match(line.text):
                text = f"{text}- {line.text}"
            elif _keeps_hyphen(text, line.text, self._words):
                text = f"{text}-{line.text}"
            else:
                text += line.text
                self.hyphens += 1
        return text + "-" * paragraph[-1].hyphen


def _keeps_hyphen(text: str, following: str, words: set[str]) -> bool:
    """Return whether the hyphen at the end of a line belongs to the word; other places may tell."""
    before, after = re.search(r"[\w-]*$", text), _WORD.match(following)
    first, second = "" if before is None else before[0], "" if after is None else after[0]
    if not second or not second[0].islower() or not first[-1:].isalpha():
        return True
    if f"{first}{second}".lower() in words:
        return False
    if f"{first}-{second}".lower() in words:
        return True
    return bool(_ADJECTIVE.search(first) and _ADJECTIVE_END.match(second))

"""PDF files that hold text."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import hypot
from statistics import median
from threading import Lock
from typing import TYPE_CHECKING, Final, NamedTuple
from unicodedata import bidirectional

from annotator.core import losses
from annotator.core.article import BlockKind, Provenance
from annotator.core.errors import ReadError
from annotator.core.messages import Message
from annotator.readers.assembly import Assembly
from annotator.readers.html import too_large
from annotator.readers.packed import damaged, protected
from annotator.readers.pdf_lines import Line, Page, unprinted
from annotator.readers.result import ReadResult

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

NAME: Final = "PDF file"
EXTENSIONS: Final = (".pdf",)

MOST_BYTES: Final = 100_000_000
MOST_PAGES: Final = 1_000
_START: Final = 1024
_WRONG_PASSWORD: Final = 4
"""FPDF_ERR_PASSWORD."""
_HYPHENS: Final = frozenset((0x02, 0xFFFE))
"""What PDFium gives for a hyphen at the end of a line."""
_LINE_ENDS: Final = frozenset((0x0A, 0x0D))
_SIGNS: Final = str.maketrans(
    {
        "ﬀ": "ff",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
        "ﬅ": "st",
        "ﬆ": "st",
        "\uf0b7": "•",
        "\uf0a7": "▪",
        "\uf02d": "–",
    }
)
"""Ligatures, and what the typefaces of Word's lists call their bullets."""
_BLANKS: Final = re.compile(r"[ \t]+")
_SOFT: Final = "\u00ad"
_DIVIDED: Final = re.compile(r"[^\W\d_]-$")
_BOLD: Final = 600
_CELL_GAP: Final = 2.0
"""The distance, in sizes, from which on two pieces of a line stand apart."""
_WORD_GAP: Final = 0.15
_SPREAD: Final = 1.5
"""How many times as wide as the usual blank of a line, for a spread line has wide ones everywhere."""
_LINE_GAP: Final = 0.6
"""The distance of two baselines, in sizes, from which on they are different lines."""
_BACKWARDS: Final = 1.0
"""The jump to the left, in sizes, from which on the characters of a line are put in order."""

_one_at_a_time = Lock()
"""PDFium must not be used by two threads."""


def sniff(data: bytes, file_name: str) -> bool:  # noqa: ARG001 - a Reader
    """Return whether *data* has the mark of a PDF file near its beginning, where readers look for it."""
    return b"%PDF-" in data[:_START]


def read(data: bytes, file_name: str, *, encoding: str | None = None) -> ReadResult:  # noqa: ARG001 - a Reader
    """
    Return the article in a PDF file, whose blocks remember their pages.

    Raises:
        ReadError: it is damaged, protected, too large, or a scan without text.
    """
    if len(data) > MOST_BYTES:
        raise too_large(file_name, MOST_BYTES)
    with _one_at_a_time:
        pages = _pages(data, file_name)
    assembly = Assembly(file_name)
    without_text = sum(not page.lines for page in pages)
    if without_text == len(pages):
        raise _scanned(file_name)
    found = unprinted(pages)
    for block in found.blocks:
        assembly.add(block.kind, block.text, block.page)
    for note in found.notes:
        assembly.add(BlockKind.PARAGRAPH, note.text, note.page)
    assembly.lost.update(
        {
            losses.RUNNING_HEADS: found.running_heads,
            losses.HYPHENS: found.hyphens,
            losses.NOTES: len(found.notes),
            losses.PAGES_WITHOUT_TEXT: without_text,
        }
    )
    return assembly.result(Provenance())


def _pages(data: bytes, name: str) -> list[Page]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
        try:
            if len(document) > MOST_PAGES:
                raise _too_many(name)
            return [_page(document[index], index + 1) for index in range(len(document))]
        finally:
            document.close()
    except pypdfium2.PdfiumError as error:
        is_locked = getattr(error, "err_code", None) == _WRONG_PASSWORD
        raise (protected if is_locked else damaged)(name) from error


def _page(page: "PdfPage", number: int) -> Page:
    words = page.get_textpage()
    try:
        return Page(tuple(_lines(words, number)), page.get_height())
    finally:
        words.close()
        page.close()


# ---- characters to lines -------------------------------------------------------------------------


class _Character(NamedTuple):
    """A character with its ends, its baseline and its size; *made_up* ones are blanks that PDFium adds."""

    place: int
    code: int
    left: float
    right: float
    baseline: float
    size: float
    made_up: bool


def _lines(words: "PdfTextPage", number: int) -> Iterator[Line]:
    """Yield the lines of a page; pieces of a line that stand far apart are lines of their own."""
    for characters, hyphen in _rows(words):
        pieces = [piece for row in _baselines(characters) for piece in _pieces(_in_order(row))]
        for piece in pieces:
            text = _text(piece)
            divided = (hyphen or _DIVIDED.search(text) is not None) and piece is pieces[-1]
            letters = [character for character in piece if not _is_blank(character)]
            yield Line(
                text=text.removesuffix("-").removesuffix(_SOFT) if divided else text,
                left=letters[0].left,
                right=letters[-1].right,
                baseline=letters[0].baseline,
                size=median(letter.size for letter in letters),
                bold=all(_is_bold(words, letters[index].place) for index in (0, len(letters) // 2, -1)),
                hyphen=divided,
                page=number,
            )


def _rows(words: "PdfTextPage") -> Iterator[tuple[list[_Character], bool]]:
    """Yield the characters of each line, and whether its last word is divided."""
    from pypdfium2 import raw

    row: list[_Character] = []
    for index in range(words.count_chars()):
        code = raw.FPDFText_GetUnicode(words.raw, index)
        if code in _HYPHENS or code in _LINE_ENDS:
            yield row, code in _HYPHENS
            row = []
        else:
            row.append(_character(words, index, code))
    yield row, False


def _baselines(row: Sequence[_Character]) -> Iterator[list[_Character]]:
    """Yield the parts of a row that are lines of their own: PDFium does not always tell where one ends."""
    part: list[_Character] = []
    last: _Character | None = None
    for character in row:
        if not _is_blank(character):
            if last is not None and _is_other_line(last, character):
                yield part
                part = []
            last = character
        part.append(character)
    yield part


def _is_other_line(last: _Character, character: _Character) -> bool:
    apart = abs(character.baseline - last.baseline) > _LINE_GAP * last.size
    return apart and character.left < last.left


def _character(words: "PdfTextPage", index: int, code: int) -> _Character:
    import ctypes

    from pypdfium2 import raw

    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetLooseCharBox(words.raw, index, box)
    raw.FPDFText_GetCharOrigin(words.raw, index, x, y)
    raw.FPDFText_GetMatrix(words.raw, index, matrix)
    size = raw.FPDFText_GetFontSize(words.raw, index) * hypot(matrix.b, matrix.d)
    made_up = raw.FPDFText_IsGenerated(words.raw, index) == 1
    return _Character(index, code, box.left, box.right, y.value, size, made_up)


def _in_order(row: Sequence[_Character]) -> list[_Character]:
    """Return the characters from left to right: signs from another typeface are often drawn later."""
    real = [character for character in row if not character.made_up]
    jumps = any(other.left < one.left - _BACKWARDS * one.size for one, other in pairwise(real))
    if not jumps or any(bidirectional(chr(character.code)) in {"R", "AL"} for character in real):
        return list(row)
    ordered: list[_Character] = []
    for character in sorted(real, key=lambda character: character.left):
        if ordered and character.left - ordered[-1].right > _WORD_GAP * character.size:
            ordered.append(ordered[-1]._replace(code=ord(" "), left=ordered[-1].right, made_up=True))
        ordered.append(character)
    return ordered


def _pieces(row: Sequence[_Character]) -> Iterator[list[_Character]]:
    """Yield the pieces of a row that stand far apart from each other; none is blank."""
    letters = [character for character in row if not _is_blank(character)]
    if not letters:
        return
    gaps = [other.left - one.right for one, other in pairwise(letters)]
    blanks = [gap for gap in gaps if gap > _WORD_GAP * letters[0].size]
    wide = _SPREAD * median(blanks) if len(blanks) > 1 else 0
    begins = {
        other.place
        for (one, other), gap in zip(pairwise(letters), gaps, strict=True)
        if gap > max(_CELL_GAP * other.size, wide)
    }
    piece: list[_Character] = []
    for character in row:
        if character.place in begins and not character.made_up:
            yield piece
            piece = []
        piece.append(character)
    yield piece


def _is_blank(character: _Character) -> bool:
    return chr(character.code).isspace()


def _text(piece: Sequence[_Character]) -> str:
    units = "".join(chr(character.code or 0xFFFD) for character in piece)
    whole = units.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _BLANKS.sub(" ", whole.translate(_SIGNS)).strip()


def _is_bold(words: "PdfTextPage", index: int) -> bool:
    import ctypes

    from pypdfium2 import raw

    name, flags = ctypes.create_string_buffer(200), ctypes.c_int()
    raw.FPDFText_GetFontInfo(words.raw, index, name, len(name), flags)
    return b"bold" in name.value.lower() or raw.FPDFText_GetFontWeight(words.raw, index) >= _BOLD


# ---- refused -------------------------------------------------------------------------------------


def _scanned(name: str) -> ReadError:
    return ReadError(
        Message(
            "readers",
            "{name} has only pictures of pages, as from a scanner, and no text. Have its text recognised by "
            "another program first, or type the article.",
            name=name,
        )
    )


def _too_many(name: str) -> ReadError:
    return ReadError(
        Message("readers", "{name} has more than {limit} pages; no article has.", name=name, limit=MOST_PAGES)
    )

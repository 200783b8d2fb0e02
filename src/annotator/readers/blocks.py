"""What the blocks of a plain text are: headings, paragraphs, quotations, attribution lines."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from annotator.core.article import Block, BlockKind
from annotator.core.text import ArticleText, Span
from annotator.readers.paragraphs import Piece, pieces_of

_LONGEST_HEADING, _MOST_HEADING_WORDS = 90, 12
_LONGEST_ATTRIBUTION, _MOST_NAME_WORDS = 110, 8
_LONG: Final = 80
"""Characters from which on a block is surely a paragraph."""
_MOST_IN_A_ROW: Final = 2
"""Headings that may follow each other: a title and what stands below it."""
_LONGEST_TITLE: Final = 100

_ITEM: Final = re.compile(r"[-–—―•*·▪◦>]|\d{1,3}\)\s")
_DASH: Final = re.compile(r"[–—―]|--?(?=\s|\w)")
_NUMBERED: Final = re.compile(r"\d{1,3}[.)]\s")
_CLOSING: Final = "\"'”“’‘»«\u2039\u203a)] "
_BYLINE: Final = re.compile(r"(?i:von|by|par|por|text)\b:?\s+[^\W\d_a-zà-öø-ÿ]")
_CREDIT: Final = re.compile(
    r"(?:foto|fotos|bild|grafik|quelle|photo|photos|image|credit|source|imagen|fuente|crédit|video|anzeige)\b\s*[:/©]",
    re.IGNORECASE,
)
_ABBREVIATED: Final = re.compile(r"(?:\b[A-Z]\w{0,2}|\ba\.\s?D|\bi\.\s?R)\.$")
_PARTICLE_WORDS: Final = (
    "a à af al an and at au aus aux av bei ben beim bin da das de del della dem den der des di die dos du e "
    "e.v el et for from für ibn im in la las le les los of on para par pour ter the und van vom von y zu zum "
    "zur"
)
_PARTICLES: Final = frozenset(_PARTICLE_WORDS.split())
"""What stands in small letters inside names and offices."""
_MARKS: Final = ("„“", "„”", "“”", "»«", "«»", "\u201a‘", "‘’", "\u203a\u2039", "\u2039\u203a", '""')
_QUOTED: Final = tuple(
    re.compile(rf"{opening}(?:[^{opening}{closing}]|(?<=\w){closing}(?=\w))+{closing}[.,]?")
    for opening, closing in _MARKS
)


def recognise_blocks(text: ArticleText) -> tuple[Block, ...]:
    """Return the blocks of a text that says nothing about them; together they hold every word."""
    pieces = pieces_of(str(text))
    kinds = kinds_of(pieces, [BlockKind.PARAGRAPH] * len(pieces), headings=True)
    return tuple(Block(kind, Span(piece.start, piece.end)) for kind, piece in zip(kinds, pieces, strict=True))


def kinds_of(pieces: Sequence[Piece], known: Sequence[BlockKind], *, headings: bool) -> list[BlockKind]:
    """
    Return what the blocks of a text are, of which *known* says so much already.

    Paragraphs among them become quotations, attribution lines and, if wanted, *headings*.
    """
    kinds = list(known)
    for index in range(len(pieces)):
        if kinds[index] is BlockKind.PARAGRAPH and _is_attribution(pieces, index):
            kinds[index] = BlockKind.ATTRIBUTION
    for index in range(len(pieces)):
        if kinds[index] is BlockKind.PARAGRAPH and _is_quotation(pieces, kinds, index):
            kinds[index] = BlockKind.QUOTATION
    if headings:
        for index in _headings(pieces, kinds):
            kinds[index] = BlockKind.HEADING
    return kinds


def title_of(text: ArticleText, blocks: Sequence[Block]) -> str:
    """Return the heading the article begins with, or else its first sentence if that is short."""
    words = text.quote(blocks[0].span)
    if blocks[0].kind is not BlockKind.HEADING:
        first_character = blocks[0].span.start + len(words) - len(words.lstrip())
        words = text.quote(text.sentence_at(first_character)).rstrip(".,:;")
    title = " ".join(words.split())
    return title if len(title) <= _LONGEST_TITLE else ""


# ---- attribution lines and quotations ------------------------------------------------------------


def _is_attribution(pieces: Sequence[Piece], index: int) -> bool:
    """Return whether a piece is a dash and a name below some words; several in a row are a list or a talk."""
    piece = pieces[index]
    dash = _DASH.match(piece.words)
    if dash is None or index == 0 or len(piece.words) > _LONGEST_ATTRIBUTION:
        return False
    neighbours = (pieces[index - 1], *pieces[index + 1 : index + 2])
    if any(_ITEM.match(neighbour.words) for neighbour in neighbours) or _announces(pieces[index - 1]):
        return False
    words = piece.words[dash.end() :].strip()
    return _is_name(words) and (not _ends_sentence(words) or bool(_ABBREVIATED.search(words)))


def _is_name(words: str) -> bool:
    """Return whether what stands before the first comma may be a name or an office."""
    names = re.split(r"[,;:(/]", words, maxsplit=1)[0].split()
    if not 0 < len(names) <= _MOST_NAME_WORDS or not names[0][0].isalpha() or names[0][0].islower():
        return False
    return all(
        not name[0].islower() or name in _PARTICLES or name[1:2] in {"'", "’", "-"} for name in names[1:]
    )


def _is_quotation(pieces: Sequence[Piece], kinds: Sequence[BlockKind], index: int) -> bool:
    """Return whether a piece stands wholly in quotation marks, or between a colon and an attribution line."""
    announced = index > 0 and _announces(pieces[index - 1])
    attributed = BlockKind.ATTRIBUTION in kinds[index + 1 : index + 2]
    words = pieces[index].words
    if not any(quoted.fullmatch(words) for quoted in _QUOTED):
        return announced and attributed
    return announced or attributed or _ends_sentence(words)


def _announces(piece: Piece) -> bool:
    return piece.words.endswith(":")


# ---- headings ------------------------------------------------------------------------------------


def _headings(pieces: Sequence[Piece], kinds: Sequence[BlockKind]) -> Iterator[int]:
    """Yield the indices of the headings: one or two short lines that a paragraph follows."""
    first = 0
    while first < len(pieces):
        after = first
        while after < len(pieces) and kinds[after] is BlockKind.PARAGRAPH and _may_be_heading(pieces, after):
            after += 1
        if first < after < len(pieces) and kinds[after] is not BlockKind.ATTRIBUTION:
            yield from _headings_in_row(pieces, first, after)
        first = after + 1


def _headings_in_row(pieces: Sequence[Piece], first: int, after: int) -> Iterator[int]:
    """Yield which of the short lines [first, after) are headings of the paragraph that follows."""
    row = range(first, after)
    if first == 0:
        body = next((piece for piece in pieces[after:] if not _is_imprint(piece.words)), None)
        if body is not None and _is_body(pieces[after - 1], body, apart=True):
            yield from row[:_MOST_IN_A_ROW]
        return
    heading, body = pieces[after - 1], pieces[after]
    if _announces(pieces[first - 1]) or not _is_body(heading, body, apart=heading.gap and body.gap):
        return
    if len(row) <= _MOST_IN_A_ROW:
        yield from row
    elif heading.gap:
        yield after - 1


def _is_body(heading: Piece, body: Piece, *, apart: bool) -> bool:
    """Return whether *body* is a paragraph, rather than the next line of a verse or a list."""
    if len(body.words) >= _LONG:
        return True
    longer = len(body.words) > len(heading.words) and not heading.words.endswith("?")
    return apart and longer and _ends_sentence(body.words)


def _is_imprint(words: str) -> bool:
    """Return whether *words* say who wrote the article or when."""
    return bool(_BYLINE.match(words)) or _has_few_letters(words)


def _may_be_heading(pieces: Sequence[Piece], index: int) -> bool:
    """Return whether a piece by itself looks like a heading; a question may be one."""
    piece = pieces[index]
    words = piece.words
    if len(words) > _LONGEST_HEADING or words.count(" ") >= _MOST_HEADING_WORDS or piece.columns:
        return False
    if _ITEM.match(words) or _CREDIT.match(words) or (0 < index <= _MOST_IN_A_ROW and _is_imprint(words)):
        return False
    if words.split(" ", 1)[0].islower() or _has_few_letters(words):
        return False
    if _NUMBERED.match(words) and _has_numbered_neighbour(pieces, index):
        return False
    return not _ends_sentence(words) or _is_question(words)


def _has_numbered_neighbour(pieces: Sequence[Piece], index: int) -> bool:
    neighbours = (*pieces[max(0, index - 1) : index], *pieces[index + 1 : index + 2])
    return any(_NUMBERED.match(neighbour.words) for neighbour in neighbours)


def _has_few_letters(words: str) -> bool:
    return sum(map(str.isalpha, words)) <= len(words) / 2


def _ends_sentence(words: str) -> bool:
    return words.rstrip(_CLOSING).endswith((".", "!", "?", "…", ":", ";", ",", "\u3002", "\uff01", "\uff1f"))


def _is_question(words: str) -> bool:
    """Return whether *words* are one question and nothing else."""
    return words.endswith("?") and not re.search(r"[.!?…:;]\s", words)

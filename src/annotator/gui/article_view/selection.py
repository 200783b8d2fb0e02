"""The rules by which a selection snaps to characters, words and sentences."""

from enum import Enum, auto

from annotator.core.errors import OffsetError
from annotator.core.steps import word_step
from annotator.core.text import ArticleText, Span


class Grain(Enum):
    """What a selection is made of."""

    CHARACTER = auto()
    WORD = auto()
    SENTENCE = auto()


def offset_at(text: ArticleText, position: int) -> int:
    """Return the offset of a UTF-16 *position*; inside a surrogate pair that of its character."""
    try:
        return text.from_utf16(position)
    except OffsetError:
        return text.from_utf16(position - 1)


def unit_at(text: ArticleText, offset: int, grain: Grain) -> Span | None:
    """Return the unit at *offset*, at the end of the text the last one; None if the text is empty."""
    if not len(text):
        return None
    offset = min(offset, len(text) - 1)
    match grain:
        case Grain.CHARACTER:
            return text.character_at(offset)
        case Grain.WORD:
            return text.word_at(offset)
        case Grain.SENTENCE:
            return text.sentence_at(offset)


def between(text: ArticleText, anchor: int, caret: int, grain: Grain) -> Span | None:
    """Return what is selected by going from *anchor* to *caret*; None if both are the same."""
    if anchor == caret:
        return None
    span = Span(min(anchor, caret), max(anchor, caret))
    match grain:
        case Grain.CHARACTER:
            return text.snap_to_characters(span)
        case Grain.WORD:
            return text.snap_to_words(span)
        case Grain.SENTENCE:
            return hull(text.sentence_at(span.start), text.sentence_at(span.end - 1))


def hull(one: Span, other: Span) -> Span:
    """Return the smallest span that holds both."""
    return Span(min(one.start, other.start), max(one.end, other.end))


def extended_by_word(text: ArticleText, anchor: int, caret: int, *, forward: bool) -> tuple[int, int]:
    """
    Return anchor and caret after the selection has been extended, or shortened, by a word.

    Both ends lie at words' borders afterwards, and no blank is left at the caret.
    """
    moved = word_step(text, caret, forward=forward)
    characters = str(text)
    while not forward and moved > anchor and characters[moved - 1].isspace():
        moved -= 1
    while forward and moved < anchor and characters[moved].isspace():
        moved += 1
    if 0 < anchor < len(text):
        word = text.word_at(anchor)
        if word.start < anchor:
            anchor = word.start if moved > anchor else word.end
    return anchor, moved

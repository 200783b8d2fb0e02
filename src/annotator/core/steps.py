"""Where one gets to by characters and by words: for the caret, and for the boundaries of annotations."""

from annotator.core.text import ArticleText


def character_step(text: ArticleText, offset: int, *, forward: bool) -> int:
    """Return where the next character, a grapheme cluster, ends, or where the one before *offset* begins."""
    if forward:
        return text.character_at(offset).end if offset < len(text) else offset
    return text.character_at(offset - 1).start if offset > 0 else offset


def word_step(text: ArticleText, offset: int, *, forward: bool) -> int:
    """Return the next end of a word after *offset*, or else the next beginning of one before it."""
    characters = str(text)
    if forward:
        offset = after_blanks(text, offset)
        return text.word_at(offset).end if offset < len(characters) else offset
    offset = before_blanks(text, offset)
    return text.word_at(offset - 1).start if offset > 0 else offset


def after_blanks(text: ArticleText, offset: int) -> int:
    """Return the first offset from *offset* on at which no blank lies."""
    characters = str(text)
    while offset < len(characters) and characters[offset].isspace():
        offset += 1
    return offset


def before_blanks(text: ArticleText, offset: int) -> int:
    """Return the last offset up to *offset* before which no blank lies."""
    characters = str(text)
    while offset > 0 and characters[offset - 1].isspace():
        offset -= 1
    return offset

"""Where characters and words begin and end in a text."""

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.patterns import Pattern


class _Patterns(NamedTuple):
    cluster: "Pattern"
    safe_break: "Pattern"
    word: "Pattern"


@cache
def _patterns() -> _Patterns:
    """Compile the patterns at their first use: they take longer than a window takes to appear."""
    from annotator.core.patterns import compiled

    marks = r"\p{M}\p{GCB=Extend}\u200c\u200d"
    # scripts without blanks between words: a run of one of them counts as a word
    scripts = (r"\p{Han}", r"\p{Hiragana}\u30fc", r"\p{Katakana}\u30fc")
    runs = "|".join(rf"[{script}][{script}{marks}]*" for script in scripts)
    unspaced = "".join(scripts)
    first = rf"[[\p{{L}}\p{{N}}\p{{Pc}}]--[{unspaced}]]"
    more = rf"[[\p{{L}}\p{{N}}\p{{Pc}}{marks}]--[{unspaced}]]"
    # hyphens, apostrophes (also those that people mistype) and the Catalan middle dot; soft hyphens
    # and word joiners are invisible
    hidden = r"[\u00ad\u2060]"
    joiner = rf"(?:{hidden}+|{hidden}*[-\u2010\u2011'’‘`\u00b4·]{hidden}*)"
    return _Patterns(
        cluster=compiled(r"\X"),
        # UAX 29 has a boundary before every printable ASCII character that follows no prepended mark
        safe_break=compiled(r"(?r)(?<!\p{GCB=Prepend})(?=[ -~])"),
        word=compiled(
            rf"\p{{GCB=Prepend}}*(?:{runs}|{first}{more}*(?:(?:{joiner}|(?<=\p{{N}})[.,:](?=\p{{N}}))"
            rf"{first}{more}*)*)"
        ),
    )


def cluster_at(text: str, offset: int) -> tuple[int, int]:
    """
    Return start and end of the grapheme cluster (UAX 29) that holds the code point at *offset*.

    Raises:
        IndexError: *offset* lies behind the text.
    """
    line = text.rfind("\n", 0, offset) + 1
    safe = _patterns().safe_break.search(text, line, offset + 1)
    position = safe.start() if safe else line
    for cluster in _patterns().cluster.finditer(text, position):
        if cluster.end() > offset:
            return cluster.span()
    raise IndexError(offset)


def words(text: str) -> "Iterator[tuple[int, int]]":
    """Yield start and end of all words, from left to right; they are those of `word_at`."""
    for word in _patterns().word.finditer(text):
        yield word.span()


def word_at(text: str, offset: int) -> tuple[int, int] | None:
    """
    Return start and end of the word that holds the code point at *offset*, None between words.

    Hyphens and apostrophes inside a word and points inside a number belong to it, as in
    ``chinesisch-russische`` and ``11.000``. Chinese and Japanese end a word where the script changes.
    """
    start = offset
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    for word in _patterns().word.finditer(text, start):
        if word.start() > offset:
            return None
        if word.end() > offset:
            return word.span()
    return None

"""Where characters, words and sentences begin and end in a text."""

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    import regex

_NEAR: Final = 256
"""How far back a cluster boundary is looked for before the whole line is read."""

_ABBREVIATIONS: Final = frozenset(
    "dr prof nr st str bzw usw ca vgl mio mrd evtl ggf inkl sog art abs jh hrsg bd aufl "
    "mr mrs ms jr sr vs etc gen gov sen rep no vol fig approx "
    "mme mlle sra srta ud uds av cf chap ed env".split()
)


class _Patterns(NamedTuple):
    cluster: "regex.Pattern[str]"
    safe_break: "regex.Pattern[str]"
    word: "regex.Pattern[str]"
    stop: "regex.Pattern[str]"


@cache
def _patterns() -> _Patterns:
    """Compile the patterns at their first use: they take longer than a window takes to appear."""
    import regex

    letter = r"[\p{L}\p{M}\p{N}\p{Pc}\u00ad\u200c\u200d]"
    return _Patterns(
        cluster=regex.compile(r"\X"),
        # UAX 29 always has a boundary between two printable ASCII characters
        safe_break=regex.compile(r"(?r)(?<=[ -~])(?=[ -~])"),
        word=regex.compile(
            rf"[\p{{L}}\p{{N}}\p{{Pc}}]{letter}*"
            rf"(?:(?:[-\u2010\u2011'’](?=\p{{L}}|\p{{N}})|(?<=\p{{N}})[.,:](?=\p{{N}})){letter}+)*"
        ),
        stop=regex.compile(r"[.!?…]+[\"'”“’»«)\]]*(?=\s+[\"'„“‚‘»«(\[–—]*\s?[\p{Lu}\p{Lo}\p{N}])"),
    )


def cluster_at(text: str, offset: int) -> tuple[int, int]:
    """Return start and end of the grapheme cluster (UAX 29) that holds the code point at *offset*."""
    line = text.rfind("\n", 0, offset) + 1
    safe = _patterns().safe_break.search(text, max(line, offset - _NEAR), offset + 1)
    position = safe.start() if safe else line
    for cluster in _patterns().cluster.finditer(text, position):
        if cluster.end() > offset:
            return cluster.span()
    raise IndexError(offset)


def word_at(text: str, offset: int) -> tuple[int, int] | None:
    """
    Return start and end of the word that holds the code point at *offset*, None between words.

    Hyphens and apostrophes inside a word and points inside a number belong to it, as in
    ``chinesisch-russische`` and ``11.000``.
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


def sentence_at(text: str, offset: int) -> tuple[int, int]:
    """
    Return start and end of the sentence that holds the code point at *offset*.

    A line feed always ends a sentence. Blanks around the sentence are left out, unless there is
    nothing else.
    """
    line_start = text.rfind("\n", 0, offset) + 1
    line_end = text.find("\n", offset)
    if line_end < 0:
        line_end = len(text)
    start, end = line_start, line_end
    for stop in _patterns().stop.finditer(text, line_start, line_end):
        if _is_abbreviation(text, line_start, stop.start()):
            continue
        if stop.end() > offset:
            end = stop.end()
            break
        start = stop.end()
    return _trimmed(text, start, max(end, offset + 1))


def _is_abbreviation(text: str, line_start: int, stop: int) -> bool:
    """Return whether the point at *stop* belongs to an abbreviation or an ordinal number."""
    if text[stop] != ".":
        return False
    start = stop
    while start > line_start and text[start - 1].isalnum():
        start -= 1
    word = text[start:stop]
    short_number = word.isdecimal() and len(word) <= 2  # noqa: PLR2004 - days and months; years end sentences
    return len(word) == 1 or short_number or word.lower() in _ABBREVIATIONS


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    chunk = text[start:end]
    if not chunk.strip():
        return start, end
    return start + len(chunk) - len(chunk.lstrip()), end - len(chunk) + len(chunk.rstrip())

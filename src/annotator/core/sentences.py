"""Where sentences begin and end in a text: German, English, French and Spanish without being told which."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from annotator.core.patterns import Match, Pattern

_ORDINAL_DIGITS: Final = 3
"""Numbers up to this length may be ordinals: „100. Geburtstag“. Years end sentences."""

_BEFORE: Final = 16
"""How many code points before an abbreviation may tell something about it."""

_TITLES: Final = frozenset({
    "Adm", "Capt", "Col", "Cpt", "Dipl", "Dr", "Dra", "Drs", "Fr", "Frl", "Gen", "Gov", "Hon", "Hr",
    "Ing", "Lt", "MM", "Mag", "Maj", "Mlle", "Mme", "Mmes", "Mr", "Mrs", "Ms", "Mx", "Pres", "Prof",
    "Rep", "Rev", "Sen", "Sgt", "Sr", "Sra", "Srta", "St", "Sta", "Ste", "Sto", "Ud", "Uds",
})  # fmt: skip
"""Stand before a name, in this spelling; no sentence ends after one."""

_UNFINISHED: Final = frozenset({
    "abzgl", "al", "allg", "amtl", "approx", "aufl", "ausschl", "av", "bspw", "bzgl", "bzw", "ca", "cf",
    "dt", "ehem", "einschl", "engl", "env", "evtl", "excl", "exkl", "frz", "geb", "gegr", "gest", "ggf",
    "habil", "hrsg", "incl", "inkl", "insb", "insbes", "jur", "med", "nat", "phil", "rer", "resp", "sog",
    "verh", "vgl", "viz", "vs", "zit", "zzgl",
})  # fmt: skip
"""Something always follows these, so that no sentence ends after one."""

_BEFORE_NUMBERS: Final = frozenset({
    "abb", "abr", "abs", "ago", "anm", "apr", "art", "aug", "bd", "bde", "bl", "cap", "ch", "chap",
    "circa", "dec", "dez", "dic", "déc", "ene", "eq", "feb", "febr", "fig", "figs", "févr", "hs", "jan",
    "janv", "jul", "jun", "kap", "mar", "mrz", "no", "nos", "nov", "nr", "nrn", "num", "núm", "oct",
    "okt", "pp", "rn", "rz", "sec", "sect", "sep", "sept", "str", "tab", "tel", "vers", "vol", "vols",
    "ziff",
})  # fmt: skip
"""Abbreviations before a number; before other words some of them are words that end a sentence."""

_EITHER: Final = frozenset({
    "bros", "chr", "co", "corp", "dgl", "ff", "inc", "jh", "jhd", "jhdt", "jhs", "jr", "ltd", "mio",
    "mrd", "tsd",
})  # fmt: skip
"""A sentence ends after these if the next word is one that begins sentences."""

_STARTERS: Final = frozenset({
    # German
    "aber", "alle", "als", "auch", "auf", "aus", "bei", "bis", "dabei", "daher", "damit", "danach",
    "dann", "darum", "das", "dazu", "dem", "den", "denn", "der", "deshalb", "die", "dies", "diese",
    "diesem", "diesen", "dieser", "dieses", "doch", "dort", "ein", "eine", "einem", "einen", "einer",
    "er", "es", "für", "gestern", "heute", "hier", "ich", "ihr", "ihre", "ihren", "im", "in", "jene",
    "jener", "kein", "keine", "mit", "nach", "nicht", "noch", "nun", "nur", "ob", "obwohl", "oder",
    "ohne", "schon", "sein", "seine", "seinen", "seit", "seitdem", "sie", "trotz", "und", "unter",
    "viele", "vor", "warum", "weil", "wenn", "wer", "wie", "wir", "wo", "während", "über",
    # English
    "after", "all", "and", "as", "at", "because", "before", "but", "by", "for", "from", "he", "her",
    "here", "his", "how", "however", "if", "it", "its", "many", "most", "now", "on", "or", "our", "she",
    "since", "some", "that", "the", "their", "then", "there", "these", "they", "this", "those", "we",
    "what", "when", "while", "who", "why", "with", "yet", "you", "your",
    # French
    "ainsi", "alors", "après", "aussi", "avant", "avec", "car", "ce", "ces", "cet", "cette", "comme",
    "depuis", "dans", "donc", "elle", "elles", "et", "il", "ils", "mais", "nous", "ou", "par", "pendant",
    "pour", "puis", "quand", "qui", "sans", "selon", "si", "sous", "sur", "une", "vous",
    # Spanish
    "con", "cuando", "desde", "donde", "ella", "ellas", "ello", "ellos", "entre", "esta", "estas",
    "este", "esto", "estos", "hasta", "más", "para", "pero", "por", "porque", "según", "sobre",
    "también", "tras", "ya",
})  # fmt: skip
"""Words that with a capital begin a sentence; they neither follow an ordinal nor begin a name."""

_ARTICLES: Final = frozenset({
    "a", "an", "aux", "da", "de", "des", "du", "el", "en", "la", "las", "le", "les", "los", "so", "un",
    "una", "von", "vom", "zu", "zum", "zur",
})  # fmt: skip
"""Begin sentences too, but also names, as in “J. La Rue”: they tell something after a number only."""


class _Patterns(NamedTuple):
    stop: "Pattern"
    last_word: "Pattern"
    number_of_its_own: "Pattern"
    roman: "Pattern"
    plural: "Pattern"
    inside_abbreviation: "Pattern"
    half_day: "Pattern"
    cased: "Pattern"


@cache
def _patterns() -> _Patterns:
    """Compile the patterns at their first use."""
    from annotator.core.patterns import compiled

    opening = r"(?:[\p{Quotation_Mark}(\[–—\-¿¡]\s?)*+"
    blank_closing = r"[ \u00a0\u202f][»\u203a](?=[\s.,;:!?]|\Z)"  # « Oui. »
    footnote = r"\[\d+\]|[¹²³\u2070\u2074-\u2079]"
    closing = rf"(?:[\p{{Quotation_Mark}})\]]|{blank_closing}|{footnote})*+"
    capital = r"[\p{Lu}\p{Lt}\p{Lo}\p{N}]"
    return _Patterns(
        stop=compiled(
            rf"(?<![.!?…])(?P<mark>[.!?…]++)(?P<closing>{closing})"
            rf"(?=\s+{opening}(?P<following>{capital}[\p{{L}}\p{{M}}\p{{N}}]*))"
            r"|[。\uff01\uff1f\uff61]++[\p{Pe}\p{Pf}]*+"  # Chinese and Japanese
        ),
        last_word=compiled(r"(?r)[\p{L}\p{M}\p{N}\u00ad]+"),
        # Covid-19, 2:30, $20 and 3.50 are no ordinals
        number_of_its_own=compiled(r"(?r)(?<!\p{L}-|[\p{N},:$€£]|\p{N}\.)"),
        roman=compiled(r"[IVX]{2,}\Z"),
        plural=compiled(r"(\p{Lu})\1\Z"),  # EE. UU.
        inside_abbreviation=compiled(r"(?r)(?<!\p{L})\p{Ll}\.\s?"),
        half_day=compiled(r"(?r)(?<!\p{L})[ap]\.\s?"),
        cased=compiled(r"[\p{Lu}\p{Ll}\p{Lt}]"),
    )


def sentence_at(text: str, offset: int) -> tuple[int, int]:
    """
    Return start and end of the sentence that holds the code point at *offset*.

    A line feed always ends a sentence. Blanks around the sentence are left out, unless there is
    nothing else; blanks between two belong to the second.
    """
    line_start = text.rfind("\n", 0, offset) + 1
    line_end = text.find("\n", offset)
    if line_end < 0:
        line_end = len(text)
    start, end = line_start, line_end
    for stop in _stops(text, line_start, line_end):
        if stop > offset:
            end = stop
            break
        start = stop
    return _trimmed(text, start, max(end, offset + 1))


def sentences_of(text: str, line_start: int, line_end: int) -> list[tuple[int, int]]:
    """Return start and end of each sentence of a line, without the blanks around it; none in a blank line."""
    ends = [*_stops(text, line_start, line_end), line_end]
    found = (_trimmed(text, start, end) for start, end in pairwise([line_start, *ends]))
    return [(start, end) for start, end in found if text[start:end].strip()]


def _stops(text: str, line_start: int, line_end: int) -> Iterator[int]:
    """Yield where the sentences of a line end, the last one left out."""
    for stop in _patterns().stop.finditer(text, line_start, line_end):
        if _ends_sentence(text, line_start, stop):
            yield stop.end()


def _ends_sentence(text: str, line_start: int, stop: "Match") -> bool:
    """Return whether what looks like the end of a sentence is none of the other things that points do."""
    mark, closing, following = stop["mark"], stop["closing"] or "", stop["following"] or ""
    if mark in ("...", "…"):
        return not text.endswith(("[", "("), line_start, stop.start())  # […] leaves words out
    if mark != "." or closing.strip(")]"):
        return True
    word = _patterns().last_word.match(text, line_start, stop.start())
    if word is None:
        return True
    before = text[max(line_start, word.start() - _BEFORE) : word.start()]
    return _ends_after(before, text[word.start() : word.end()], following)


def _ends_after(before: str, word: str, following: str) -> bool:
    """Return whether a sentence ends after *word* and a point if *following* comes next."""
    begins = following.lower() in _STARTERS
    if word.isdecimal():
        return _ends_after_number(before, word, begins=begins or following.lower() in _ARTICLES)
    if len(word) == 1:
        return _ends_after_letter(before, word, begins=begins)
    lower, patterns = word.lower(), _patterns()
    if word in _TITLES or lower in _UNFINISHED:
        return False
    if lower in _BEFORE_NUMBERS or lower.endswith("str"):
        return not (following[0].isnumeric() or patterns.roman.match(following))
    return begins or not (lower in _EITHER or patterns.roman.match(word) or patterns.plural.match(word))


def _ends_after_number(before: str, number: str, *, begins: bool) -> bool:
    """Return whether a sentence ends after a number and a point, not an ordinal or an item of a list."""
    if len(number) > _ORDINAL_DIGITS or not _patterns().number_of_its_own.match(before):
        return True
    return begins and bool(before.strip())


def _ends_after_letter(before: str, letter: str, *, begins: bool) -> bool:
    """Return whether a sentence ends after a letter and a point: an initial, “U.S.”, „z. B.“, “p.m.”."""
    patterns = _patterns()
    if not patterns.cased.match(letter):
        return True
    if letter == "m" and patterns.half_day.match(before):
        return begins
    if letter.islower() or patterns.inside_abbreviation.match(before):
        return False
    return begins


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    chunk = text[start:end]
    if not chunk.strip():
        return start, end
    return start + len(chunk) - len(chunk.lstrip()), end - len(chunk) + len(chunk.rstrip())

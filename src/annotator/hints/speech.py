"""Who speaks in an article, with which word, and what is told of it in other words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple
from weakref import WeakKeyDictionary

from annotator.core.text import Span
from annotator.hints.hint import LANGUAGES
from annotator.hints.lexicon import alternatives, lines, words
from annotator.hints.sentences import Sentences

if TYPE_CHECKING:
    from annotator.core.article import Article

_REACH: Final = 120
"""Code points on either side of a verb in which its speaker stands."""
_FEWEST_WORDS: Final = 3
"""Words that make a clause."""
_CAPITAL: Final = r"(?:[A-ZÀ-ÖØ-Þ]\w{0,2}\.(?= [A-ZÀ-ÖØ-Þ])|[A-ZÀ-ÖØ-Þ][\w’'\-]*)"
_SMALL: Final = r"[a-zß-öø-ÿ][\w’'\-]*"
_STOP: Final = "?!.… \u00a0"
_QUOTATION_MARKS: Final = frozenset('„“”«»"')
_TO_THE_END: Final = 40
"""Code points that may follow who said what stands before them."""
_RELATIVE: Final = frozenset({"that", "which", "who", "qui", "que", "quien"})


@dataclass(frozen=True, slots=True)
class Attribution:
    """A word that tells of speech, who speaks, and what they said if it's told in other words."""

    cue: Span
    speaker: Span
    content: tuple[Span, ...] = ()


class _Patterns(NamedTuple):
    verb: re.Pattern[str]
    speaker_before: re.Pattern[str]
    speaker_after: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    named_before: re.Pattern[str]
    named_after: re.Pattern[str]
    clause: re.Pattern[str]
    doubt: re.Pattern[str] | None
    subjunctive: bool
    determiners: frozenset[str]
    links: frozenset[str]
    nobody: frozenset[str]


_KNOWN: Final[WeakKeyDictionary["Article", dict[frozenset[str], tuple[Attribution, ...]]]] = (
    WeakKeyDictionary()
)
"""What several detectors ask about the same article; it goes when the article goes."""


def attributions(article: "Article", languages: frozenset[str]) -> tuple[Attribution, ...]:
    """Return what tells of speech in *article*, in reading order."""
    known = _KNOWN.setdefault(article, {})
    if languages not in known:
        known[languages] = tuple(_told(article, languages))
    return known[languages]


def _told(article: "Article", languages: frozenset[str]) -> list[Attribution]:
    text, sentences = str(article.text), Sentences(article.text)
    found = (
        _attributions(text, sentences, _patterns(language), cue)
        for language in sorted(languages & LANGUAGES)
        for cue in _cues(text, _patterns(language))
    )
    best = {attribution.cue: attribution for attribution in chain.from_iterable(found)}
    return sorted(best.values(), key=lambda attribution: attribution.cue)


def _cues(text: str, patterns: _Patterns) -> Iterator[tuple[str, int, int]]:
    for kind in ("verb", "before", "after"):
        pattern: re.Pattern[str] = getattr(patterns, kind)
        yield from ((kind, *cue.span()) for cue in pattern.finditer(text))


def _attributions(
    text: str, sentences: Sentences, patterns: _Patterns, cue: tuple[str, int, int]
) -> Iterator[Attribution]:
    kind, start, end = cue
    sentence = sentences.around(start)
    if sentence is None:
        return
    if kind == "verb":
        yield from _by_verb(text, sentence, patterns, (start, end))
    else:
        yield from _by_phrase(text, sentence, patterns, (start, end), behind=kind == "before")


# ---- said, she says ------------------------------------------------------------------------------


def _by_verb(
    text: str, sentence: tuple[int, int], patterns: _Patterns, cue: tuple[int, int]
) -> Iterator[Attribution]:
    start, end = cue
    near = max(sentence[0], start - _REACH)
    before = patterns.speaker_before.search(text[near:start])
    after = patterns.speaker_after.match(text, end, min(sentence[1], end + _REACH))
    if before and _speaks(before, patterns):
        speaker = Span(near + before.start("who"), near + before.end("who"))
        content = _clause_after(text, end, sentence[1], patterns)
        content = content or _clause_before(text, sentence, (speaker.start, end), patterns)
        yield Attribution(Span(start, end), speaker, content)
    elif after and _speaks(after, patterns):
        content = _clause_after(text, after.end(), sentence[1], patterns)
        content = content or _clause_before(text, sentence, (start, after.end()), patterns)
        yield Attribution(Span(start, end), _speaker(after, patterns), content)


def _speaker(who: re.Match[str], patterns: _Patterns) -> Span:
    """Return the words without such as only go on: *one*, of *one of them*."""
    named = who["who"].split(" ")
    while len(named) > 1 and named[-1] in patterns.links:
        named.pop()
    return Span(who.start("who"), who.start("who") + len(" ".join(named)))


def _speaks(who: re.Match[str], patterns: _Patterns) -> bool:
    """Return whether the words can be a speaker: no adverb, no weekday, no relative pronoun."""
    named = who["who"].split()
    if named[0] in patterns.nobody or named[-1] in _RELATIVE:
        return False
    return len(named) > 1 or named[0] not in patterns.determiners


def _clause_after(text: str, start: int, end: int, patterns: _Patterns) -> tuple[Span, ...]:
    """Return the clause that tells what was said, behind the verb and the speaker."""
    clause = patterns.clause.match(text, start, end)
    if clause is None:
        return ()
    said = _trimmed(text, clause.start(clause.lastgroup or 0), end)
    return (said,) if said and _is_clause(text, said) and _is_doubted(text, said, clause, patterns) else ()


def _is_doubted(text: str, said: Span, clause: re.Match[str], patterns: _Patterns) -> bool:
    """Return whether a clause that no conjunction begins stands in the form for words by others."""
    return (
        patterns.doubt is None
        or clause["conjunction"] is not None
        or patterns.doubt.search(text, said.start, said.end) is not None
    )


def _clause_before(
    text: str, sentence: tuple[int, int], told: tuple[int, int], patterns: _Patterns
) -> tuple[Span, ...]:
    """Return what stands before a comma, the verb and the speaker, if little follows them."""
    start, end = told
    rest = text[end : min(sentence[1], end + _TO_THE_END + 1)]
    if not text[:start].endswith(", ") or len(rest) > _TO_THE_END or any(mark in rest for mark in ",:;"):
        return ()
    begin = max(text.rfind(mark, sentence[0], start) + 1 for mark in ":;")
    said = _trimmed(text, max(begin, sentence[0]), start - 2)
    if (
        said is None
        or not _is_clause(text, said)
        or any(mark in text[slice(*sentence)] for mark in _QUOTATION_MARKS)
    ):
        return ()
    needed = patterns.doubt if patterns.subjunctive else None
    return (said,) if needed is None or needed.search(text, said.start, said.end) else ()


# ---- according to --------------------------------------------------------------------------------


def _by_phrase(
    text: str, sentence: tuple[int, int], patterns: _Patterns, cue: tuple[int, int], *, behind: bool
) -> Iterator[Attribution]:
    start, end = cue
    near = max(sentence[0], start - _REACH)
    if behind:
        name = patterns.named_after.match(text, end, min(sentence[1], end + _REACH))
        speaker = Span(*name.span("who")) if name else None
    else:
        name = patterns.named_before.search(text[near:start])
        speaker = Span(near + name.start("who"), near + name.end("who")) if name else None
    if speaker is None:
        return
    first, last = min(start, speaker.start), max(end, speaker.end)
    yield Attribution(Span(start, end), speaker, _around(text, sentence, (first, last), patterns))


def _around(
    text: str, sentence: tuple[int, int], told: tuple[int, int], patterns: _Patterns
) -> tuple[Span, ...]:
    """Return what is told around words such as *according to her*: before or behind, in German around it."""
    first, last = told
    if text[:first].endswith(", ") and text[last : last + 1] in ".,":
        parts = [_trimmed(text, sentence[0], first)]
    elif patterns.subjunctive:
        clause = max((text.rfind(mark, sentence[0], first) + 1 for mark in ",;:–("), default=0)
        before, after = _trimmed(text, max(clause, sentence[0]), first), _trimmed(text, last, sentence[1])
        parts = [before if before and _words(text, before) > 1 else None, after]
    else:
        parts = [_trimmed(text, last, sentence[1]) if text[last : last + 2] == ", " else None]
    content = tuple(part for part in parts if part and text[part.start] not in _QUOTATION_MARKS)
    return content if _is_clause(text, *content) else ()


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """Return the words of [start, end) without stops and blanks around them, and without half a quotation."""
    words = text[start:end]
    start += len(words) - len(words.lstrip(", \u00a0"))
    words = words.rstrip(f"{_STOP},;:")
    if words and words[-1] in _QUOTATION_MARKS and sum(mark in _QUOTATION_MARKS for mark in words) % 2:
        words = words[:-1].rstrip(f"{_STOP},;:")
    end = start + len(words.lstrip(", \u00a0"))
    return Span(start, end) if start < end else None


def _is_clause(text: str, *spans: Span) -> bool:
    return sum(_words(text, span) for span in spans) >= _FEWEST_WORDS


def _words(text: str, span: Span) -> int:
    return len(text[span.start : span.end].split())


# ---- the words for it ----------------------------------------------------------------------------


_PARTS: Final = (
    "verbs", "participles", "have", "determiners", "pronouns", "links", "clauses", "plain_clauses", "doubt",
)  # fmt: skip
_OUTSIDE: Final = r"[^,.!?:;„“”«»\"\n]"
"""What neither ends a clause nor begins a quotation."""
_INVERTED: Final = r"(?:t-)?(?:ils?|elles?)\b"
"""French pronouns behind a verb: *dit-il*, *explique-t-elle*."""
_BEGINS: Final = r"(?:^|(?<=[ („“\"«]))"


@cache
def _patterns(language: str) -> _Patterns:
    only = frozenset({language})
    listed = {part: sorted(words("speech", part, only), key=len, reverse=True) for part in _PARTS}
    named = {part: "|".join(each) for part, each in listed.items()}
    verbs = listed["verbs"] + (listed["participles"] if language == "de" else [])
    have, participles, link = named["have"], named["participles"], f"(?:{named['links']})"
    determiner = rf"(?i:{named['determiners']})(?:(?<=['’])| )"
    nobody = words("speech", "nobody", only)
    further = rf"(?: (?:{link} ){{0,2}}(?!(?:{'|'.join(sorted(nobody))})\b){_CAPITAL}){{0,5}}"
    name = rf"{_CAPITAL}{further}"
    prepositions = "|".join(word for word in listed["links"] if word not in listed["determiners"])
    long = so = subjunctive = ""
    between, conjunctions = " ", "|".join(("da", "denn", "oder", "und", "weil", "wenn", *listed["clauses"]))
    if language == "de":
        noun = rf"(?:{_SMALL} ){{0,2}}{name}"
        between = rf" (?:{_OUTSIDE}{{1,50}} )?"
        so = rf"|(?<=, )so(?= (?!Gott )(?:{determiner}(?:{_SMALL} )?)?[A-ZÄÖÜ]{_OUTSIDE}{{1,60}}[,.])"
        subjunctive = r"|(?<=, )(?:er|sie|es|man) (?!\w*te\b)[a-zäöüß]{2,}e\b"
    else:  # the mayor; the mayor of the town; the old mayor Ann Hill
        noun = rf"(?:{_SMALL}|{_CAPITAL})(?: {_SMALL})??(?: {link} (?:{determiner})?{_SMALL})??{further}"
        long = rf"{determiner}(?:{_SMALL}|{_CAPITAL})(?: (?:{_SMALL}|{_CAPITAL})){{0,6}}(?=[,.])|"
    day = alternatives(lines("speech", language, "days"), language)
    who = rf"(?P<who>{determiner}{noun}|{name}|(?i:{named['pronouns']}))"
    return _Patterns(
        verb=re.compile(
            rf"\b(?:{alternatives(verbs, language, capitals=False)}"
            rf"|(?:{have}){between}(?:{participles}))\b(?!-(?!{_INVERTED}))"
        ),
        speaker_before=re.compile(rf"{_BEGINS}{who}(?:, {_OUTSIDE}{{1,60}},)? \Z"),
        speaker_after=re.compile(rf"(?: {day})?(?: |-(?={_INVERTED})(?:t-)?){who}\b"),
        before=re.compile(
            rf"\b{alternatives(lines('speech', language, 'before'), language)}(?= |(?<=['’])){so}"
        ),
        after=re.compile(rf"\b{alternatives(lines('speech', language, 'after'), language)}\b"),
        named_before=re.compile(rf"{_BEGINS}(?P<who>(?:(?!(?:{conjunctions})\b){_SMALL} ){{0,2}}{name}) \Z"),
        named_after=re.compile(
            rf" ?(?!(?:{prepositions}) )"
            rf"(?P<who>{long}(?:{_SMALL} ){{0,2}}{name}|{determiner}{noun}|{_SMALL}(?=[,.]))"
        ),
        clause=re.compile(_clause(language, named)),
        doubt=re.compile(rf"\b(?:{named['doubt']})\b{subjunctive}") if named["doubt"] else None,
        subjunctive=language == "de",
        determiners=frozenset(word.title() for word in listed["determiners"]),
        links=frozenset(listed["links"]),
        nobody=nobody,
    )


def _clause(language: str, named: Mapping[str, str]) -> str:
    """Return the pattern of a clause behind a verb of saying, with little between them."""
    conjunction = rf"(?P<conjunction>{named['clauses']})\b"
    if language == "de":
        return rf"(?:{_OUTSIDE}|„[^„“”\n]{{1,40}}[“”]){{0,60}}, (?P<said>(?:{conjunction}|\w).*)"
    day = alternatives(lines("speech", language, "days"), language)
    between = rf"(?: (?:{day}\b|(?!(?:{named['determiners']})\b)[\w’'\-]+)){{0,4}}?"
    if named["plain_clauses"]:
        return rf"(?:{between} (?P<said>{conjunction}.*)| (?P<plain>(?:{named['plain_clauses']})\b.*))"
    return rf"(?:{between}|, {_OUTSIDE}{{1,30}},) (?P<said>{conjunction}.*)"

"""One name in several spellings."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.countries import language_of
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.institutions import untranslated
from annotator.hints.lexicon import words
from annotator.hints.places import untranslated_places
from annotator.matching.names import are_transcriptions, letters, sound, spelled_alike, stem

if TYPE_CHECKING:
    from annotator.core.article import Article

Run = list[re.Match[str]]
"""Words next to each other."""

_CAPITALISED: Final = r"(?:O['’])?[A-ZÀ-ÖØ-Þ\u0100-\u017F][^\W\d_]+(?:[-’'][^\W\d_]+)*"
_PARTICLES: Final = re.compile(
    r" (?:(?:al|ben|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ter|van|von|zu) ){0,2}"
)
_WORD: Final = re.compile(rf"(?<![\w’'\-]){_CAPITALISED}(?![\w’'\-])")
_BETWEEN_PARTS: Final = re.compile(r"[\s\-]+")
_MOST_WORDS: Final = 5
_SHORTEST: Final = 9
"""Characters of a name of several words; shorter ones are alike by chance."""
_SHORTEST_WORD: Final = 5
"""Letters of a surname of which the text has the first name as well, as they sound."""
_SHORTEST_ALONE: Final = 6
_WORD_BEFORE: Final = re.compile(r"([^\W\d_]+)['’ ]\Z")
_LOOK_BACK: Final = 7
"""Characters that an article has at most, and what stands around it."""


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield names in another spelling than elsewhere, and institutions that are translated elsewhere."""
    text = str(article.text)
    known = languages & LANGUAGES or LANGUAGES
    articles = words("names", "articles", known)
    runs = list(_runs(text, articles | words("names", "little", known)))
    yield from _several_words(text, runs)
    yield from _single_words(text, runs, articles)
    language = language_of(text, languages)
    yield from _institutions(text, language)
    names = ((run[0].start(), run[-1].end()) for run in runs)
    yield from (_foreign(*place) for place in untranslated_places(text, names, language))


def _runs(text: str, little: frozenset[str]) -> Iterator[Run]:
    """Yield capitalised words with nothing but a blank in between, or with what stands within names."""
    run: Run = []
    for word in _WORD.finditer(text):
        if run and not (len(run) < _MOST_WORDS and _PARTICLES.fullmatch(text, run[-1].end(), word.start())):
            yield run
            run = []
        if run or word[0].lower() not in little:
            run.append(word)
    if run:
        yield run


def _several_words(text: str, runs: list[Run]) -> Iterator[Hint]:
    """Yield names of several words in another spelling than that whose words are the most frequent."""
    places = [place for run in runs if len(run) > 1 for place in _places(run)]
    counts = Counter(text[start:end] for start, end in places)
    known = Counter(part for run in runs for word in run for part in _parts(word[0]))
    usual: dict[str, str] = {}
    for group in spelled_alike(counts):
        most = stem(max(group, key=lambda name: (_mean(known, _parts(name)), counts[name])))
        usual.update((name, most) for name in group if _differs(name, most))
    reached = 0
    for start, end in places:
        name = text[start:end]
        if name in usual and start >= reached:
            reached = end
            yield _misspelled(start, name, usual[name])


def _parts(name: str) -> list[str]:
    """Return the words of *name* in small letters, also those between hyphens."""
    return [stem(part) for part in _BETWEEN_PARTS.split(name.casefold())]


def _mean(counts: Counter[str], words: list[str]) -> float:
    return sum(counts[word] for word in words) / len(words)


def _places(run: Run) -> Iterator[tuple[int, int]]:
    """Yield any two or more words of *run* in a row: what stands around a name may be no part of it."""
    for first in range(len(run) - 1):
        for last in range(len(run) - 1, first, -1):
            if run[last].end() - run[first].start() >= _SHORTEST:
                yield run[first].start(), run[last].end()


def _single_words(text: str, runs: list[Run], articles: frozenset[str]) -> Iterator[Hint]:
    """
    Yield surnames and places of one word in another spelling than mostly.

    With first names, two spellings may be two people. A word that has an article anywhere is no name.
    """
    families = {stem(run[-1][0]) for run in runs if len(run) > 1}
    places: dict[str, Run] = {}
    for run in runs:
        places.setdefault(stem(run[-1][0]), []).append(run[-1])
    groups: dict[str, list[str]] = {}
    for name in places:
        groups.setdefault(sound(name.replace("ñ", "ni")), []).append(name)  # Marina, Mariñas
    lone = {run[0].start() for run in runs if len(run) == 1}
    for key, group in groups.items():
        spelled = [word for name in group for word in places[name]]
        if _is_one_name(key, group, families) and not any(
            _has_article(text, word, articles) for word in spelled if word.start() in lone
        ):
            most = max(group, key=lambda name: len(places[name]))
            yield from (
                _misspelled(word.start(), word[0], most) for word in spelled if _differs(word[0], most)
            )


def _is_one_name(key: str, spellings: list[str], families: set[str]) -> bool:
    """Return whether *spellings*, which sound like *key*, are most likely one surname, or one place."""
    with_first_name = [name for name in spellings if name in families]
    if len({name.casefold() for name in spellings}) == 1 or len(with_first_name) > 1:
        return False
    if with_first_name:
        return len(key) >= _SHORTEST_WORD
    one, *others = spellings
    return len(key) >= _SHORTEST_ALONE and any(are_transcriptions(one, other) for other in others)


def _has_article(text: str, word: re.Match[str], articles: frozenset[str]) -> bool:
    before = _WORD_BEFORE.search(text, max(0, word.start() - _LOOK_BACK), word.start())
    return before is not None and before[1].lower() in articles


def _differs(name: str, usual: str) -> bool:
    """Return whether *name* is another spelling than *usual*; capitals alone may lack their accents."""
    if name.isupper():
        return letters(stem(name)) != letters(usual)
    return stem(name).casefold() != usual.casefold()


def _misspelled(start: int, name: str, usual: str) -> Hint:
    return Hint(
        detector="names",
        spans=(Span(start, start + len(name)),),
        code="error.entity",
        reason=Message("hints", "Elsewhere in the text this name is spelled “{name}”.", name=usual),
        correction=usual + name[len(stem(name)) :],
        confidence=0.75,
    )


def _foreign(start: int, end: int, name: str) -> Hint:
    return Hint(
        detector="names",
        spans=(Span(start, end),),
        code="error.entity",
        reason=Message(
            "hints",
            "This name is in another language. Elsewhere the text calls the same “{name}”.",
            name=name,
        ),
        correction=name,
        confidence=0.75,
    )


def _institutions(text: str, language: str) -> Iterator[Hint]:
    """Yield the foreign names of institutions that are translated elsewhere, and the translations."""
    for institution in untranslated(text, language):
        own = Counter(text[start:end] for start, end in institution.own)
        foreign = Counter(text[start:end] for start, end in institution.foreign)
        for start, end in institution.foreign:
            yield _foreign(start, end, own.most_common(1)[0][0])
        for start, end in institution.own:
            yield Hint(
                detector="names",
                spans=(Span(start, end),),
                code="error.entity",
                reason=Message(
                    "hints",
                    "Elsewhere the text calls the same “{name}”. Readers may think of two institutions.",
                    name=foreign.most_common(1)[0][0],
                ),
                correction=None,
                confidence=0.6,
            )


DETECTOR: Final = Detector(
    id="names",
    name=Message("hints", "Names in several spellings"),
    find=find,
    version=3,
    rule=Message(
        "hints",
        "One person, place or institution should have one name in a text. With two spellings, or a name "
        "that is translated only in some places, readers may think of two; often one of them is simply "
        "wrong.",
    ),
    examples=(
        Example(
            "de",
            "Eva Sokolow kam. Nach dem Gespräch ging Eva Sokolow, und Eva Sokolov lachte.",
            "Eva Sokolow kam. Nach dem Gespräch ging Eva Sokolow, und Eva Sokolow lachte.",
        ),
        Example(
            "en",
            "Mr Lee Jong-soo came. Today Lee Jong-soo spoke, but Lee Jong Soo did not sing.",
            "Mr Lee Jong-soo came. Today Lee Jong-soo spoke, but Lee Jong-soo did not sing.",
        ),
        Example(
            "fr",
            "Hier, Youri Sokolov parlait. Puis Youri Sokolov chantait, et Yuri Sokolov dormait.",
            "Hier, Youri Sokolov parlait. Puis Youri Sokolov chantait, et Youri Sokolov dormait.",
        ),
        Example(
            "es",
            "Vino Katherine Schmidt. Habló Katherine Schmidt y salió Katerine Schmidt.",
            "Vino Katherine Schmidt. Habló Katherine Schmidt y salió Katherine Schmidt.",
        ),
    ),
)

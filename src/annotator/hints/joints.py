"""Where in a word a space may be lacking, and how much speaks for it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from annotator.assets import resource

if TYPE_CHECKING:
    from annotator.hints.words import Word, Words

_CAPITAL_INSIDE: Final = re.compile(r"(?<=[^\W\d_A-ZÀ-ÖØ-Þ])(?=[A-ZÀ-ÖØ-Þ])")
_ONE_WORD: Final = {
    "de": re.compile(
        r"(?:(?i:null|eine?|eins|zwei|zwo|drei|vier|fünf|sechs?|sieben|sieb|acht|neun|zehn|elf|zwölf|[zß]ig|"
        r"hundert|tausend|und)+(?:ste|te|mal|fach|jährig|tägig|stündig|köpfig)?(?:[rnms]|e[rnms]?)?)"
        r"|.*(?:In|Innen)"
        r"|[Uu]nserein(?:s|e[rmns])|[Nn]icht.+(?:lich|isch|bar|ell|iv|ös|al|är|iert|frei|los|haft|sam)(?:e[rmns]?)?"
        r"|[A-ZÄÖÜ].*(?:ekt|ent|ant|eur|er|ist|log|nom|or|rät|soph|wält)(?:in|innen)"
    ),
    "es": re.compile(r"(?!(?i:cuando)).+(?:[aeií]r|ando|ándo|endo|éndo)(?:me|te|se|nos|os|l[aeo]s?){1,2}"),
}
"""
What no dictionary has all of. German: numbers, what is not (nichtstaatlich), and women, be they
Aufsichtsrätin, LehrerIn or LehrerInnen. Spanish: infinitives and gerunds with pronouns (igualarlos).
"""
_SHORTEST: Final = 4
_TOO_LONG: Final = 60
"""No two words of a text are longer; somebody fell asleep on a key."""
_LETTERS: Final = {"de": "", "en": "ai", "fr": "aày", "es": "aeouy"}
"""Words of one letter."""
_ELIDED: Final = {"de": "", "en": "", "fr": "c d j l m n s t qu jusqu lorsqu puisqu", "es": ""}
"""What ends in an apostrophe and begins a word."""
_CONTRACTED: Final = {"de": "", "en": "d ll m re s t ve", "fr": "", "es": ""}
"""What follows an apostrophe and ends a word."""

_BEFORE_DOING: Final = frozenset(
    {"am", "ans", "beim", "das", "dem", "des", "fürs", "im", "ins", "vom", "zum"}
)
"""What stands in German before an infinitive that is a noun."""
_PARTICLES: Final = frozenset({
    "aneinander", "auseinander", "beisammen", "entlang", "heraus", "herein", "herum", "herunter", "hinauf",
    "hinaus", "hinein", "hinunter", "umher", "voran", "voraus", "vorbei", "zueinander", "zurück",
})  # fmt: skip
"""What German verbs begin with, and words of a sentence hardly do."""
_VERY_FREQUENT: Final = 12
_FREQUENT: Final = 10
"""From here on words tell more by themselves than by their kind."""
_COMMON: Final = 8
_RARE: Final = 4
_PRODUCTIVE: Final = 5
_FEW: Final = 50
_MANY: Final = 0.55
_SHORT: Final = 3
_ENDINGS: Final = ("", "e", "en", "es", "n", "s")
"""With which a word is inflected, in one language or other."""
_LONGEST: Final = 9
_OFTEN: Final = 2


@dataclass(frozen=True, slots=True)
class Place:
    """
    Where a word stands.

    *before* and *after* are the words next to it, or the hyphen or apostrophe, or empty. *strange* says how
    many of the eight words around it are unknown.
    """

    word: str
    before: str
    after: str
    begins_sentence: bool
    strange: int


@dataclass(frozen=True, slots=True)
class Joint:
    """Two parts of a word, and how much speaks for a space between them: from a *score* of 0 on it lacks."""

    left: str
    right: str
    score: float


class Joints:
    """
    Judges places of one article.

    *counts* says how often the article has each word, *pairs* which two words stand there next to each other.
    """

    def __init__(
        self,
        words: "Words",
        weights: Mapping[str, float],
        counts: Mapping[str, int],
        pairs: Mapping[tuple[str, str], int],
    ) -> None:
        """Judge by what *words* and *weights* of the article's language know."""
        self._words = words
        self._weights = weights
        self._counts = counts
        self._pairs = pairs
        self._looked_up: dict[str, Word] = {}
        self._suspects: dict[str, bool] = {}
        self._compounds: dict[str, int] = {}

    @property
    def language(self) -> str:
        """The language whose words are known."""
        return self._words.language

    def best(self, place: Place) -> Joint | None:
        """Return the likeliest joint in the word at *place*; None if there cannot be one."""
        get = self._weights.get
        scored = [
            Joint(left, right, sum(get(feature, 0.0) for feature in self.features(place, left, right)))
            for left, right in self.splits(place)
        ]
        return max(scored, key=lambda joint: joint.score, default=None)

    def look_up(self, form: str) -> "Word":
        """Return what is known about *form*; remembers it."""
        word = self._looked_up.get(form)
        if word is None:
            word = self._looked_up[form] = self._words.look_up(form)
        return word

    def know_the_article(self) -> bool:
        """Return whether most words of the article are known; else it is in another language, or in none."""
        known = sum(count for form, count in self._counts.items() if self.look_up(form).is_known)
        total = sum(self._counts.values())
        return total < _FEW or known > _MANY * total

    def is_suspect(self, form: str) -> bool:
        """Return whether *form* may be two words: it is long enough, and rare or unknown."""
        suspect = self._suspects.get(form)
        if suspect is None:
            suspect = False
            if _SHORTEST <= len(form) <= _TOO_LONG and not form.isupper():
                word = self.look_up(form)
                suspect = word.frequency <= (_RARE if word.is_known else _FREQUENT)
            self._suspects[form] = suspect
        return suspect

    def is_strange(self, form: str) -> bool:
        """Return whether nothing is known about *form*."""
        return not self.look_up(form).kinds

    def splits(self, place: Place) -> Iterator[tuple[str, str]]:
        """Yield what the word at *place* may consist of."""
        form = place.word
        whole = self.look_up(form)
        least = 0
        if whole.is_known:
            least = _FREQUENT
        elif whole.frequency >= _RARE:
            least = whole.frequency + 2
        inside = [match.start() for match in _CAPITAL_INSIDE.finditer(form)]
        one_word = _ONE_WORD.get(self._words.language)
        if len(inside) > 1 or (inside and self._seen(form) > 1) or (one_word and one_word.fullmatch(form)):
            return  # of a name, at the latest when it comes again
        for gap in inside or range(1, len(form)):
            left, right = form[:gap], form[gap:]
            if self._may_be(place, left, right, bool(inside), least) and not self._is_doing(place, right):
                yield left, right

    def _is_doing(self, place: Place, right: str) -> bool:
        """Return whether the German word is what somebody does: *beim Stichwortgeben*, or *herumspielt*."""
        if self.language != "de":
            return False
        if place.word[0].isupper():
            doing = self.look_up(right.removesuffix("s"))
            return place.before.lower() in _BEFORE_DOING and "i" in doing.kinds
        doing = self.look_up(right)
        return (
            place.word.removesuffix(right) in _PARTICLES
            and not {"v", "i"}.isdisjoint(doing.kinds)
            and doing.frequency < _VERY_FREQUENT
        )

    def _may_be(self, place: Place, left: str, right: str, capital: bool, least: int) -> bool:
        language = self._words.language
        if place.before == "'" and left in _CONTRACTED[language].split():
            return len(right) > 1 and self._is_word(right)
        if place.after == "'" and right in _ELIDED[language].split():
            return len(left) > 1 and self._is_word(left)
        one = self.look_up(left)
        if one.frequency < least or not self._is_long_enough(left, one):
            return False  # spares the half of all look-ups
        other = self.look_up(right)
        if other.frequency < least or not self._is_long_enough(right, other):
            return False
        if self._is_word(left):
            return self._is_word(right) or (len(right) >= _SHORTEST and (one.frequency >= _COMMON or capital))
        return len(left) >= _SHORTEST and (
            (self._is_word(right) and other.frequency >= _COMMON) or (capital and len(right) >= _SHORTEST)
        )

    def _is_word(self, form: str) -> bool:
        word = self.look_up(form)
        return word.is_known or word.frequency >= _RARE or self._counts.get(form, 0) > 0

    def _is_long_enough(self, form: str, word: "Word") -> bool:
        if len(form) == 1:
            return form.lower() in _LETTERS[self._words.language]
        return len(form) >= _SHORT or word.frequency >= _FREQUENT

    def features(self, place: Place, left: str, right: str) -> list[str]:
        """Return what can be told of a space between *left* and *right*; each is the key of a weight."""
        one, other = self._part(left, first=True), self._part(right, first=False)
        case = "S" if place.begins_sentence else ""
        case += "C" if left[0].isupper() else "c"
        case += "M" if right[0].isupper() else ""
        return [
            *_forms(case, one, other),
            *self._places(case, one, other, place),
            *self._wholes(case, one, other, place),
            *_words("A", case, one, other),
            *_words("B", case, other, one),
        ]

    def _part(self, form: str, *, first: bool) -> "_Part":
        word = self.look_up(form)
        return _Part(
            form=form,
            lower=form.lower(),
            kinds=word.kinds + ("*" if word.is_known else ""),
            frequency=word.frequency,
            noun=word.noun,
            length=min(len(form), _LONGEST),
            joins=self._words.joins(form)[0 if first else 1],
            tag=self._tag(form, word),
            seen=min(self._counts.get(form, 0), _OFTEN),
        )

    def _places(self, case: str, one: "_Part", other: "_Part", place: Place) -> tuple[str, ...]:
        """Tell how the parts go with the words next to them."""
        before, after = self._neighbour(place.before), self._neighbour(place.after)
        return (
            f"before {before} {one.tag}",
            f"after {other.tag} {after}",
            f"between {one.tag} {other.tag}",
            f"around {before} {after}",
            f"before2 {case} {before} {other.kinds}",
            f"before3 {case} {before} {one.kinds} {other.kinds}",
            f"after2 {case} {one.kinds} {after}",
            f"after3 {case} {one.kinds} {other.kinds} {after}",
            f"strange {case} {place.strange}",
            f"seen1 {one.frequency} {one.seen}",
            f"seen2 {other.frequency} {other.seen}",
            f"pair {min(self._pairs.get((one.form, other.form), 0), 1)}",
        )

    def _wholes(self, case: str, one: "_Part", other: "_Part", place: Place) -> tuple[str, ...]:
        """Tell how much the word is one word."""
        whole, compound = self.look_up(place.word), self._compound(place.word)
        return (
            f"whole {whole.frequency} {whole.is_known}",
            f"whole2 {whole.frequency} {min(one.frequency, other.frequency)}",
            f"repeated {min(max(1, self._seen(place.word)), _OFTEN + 1)}",
            f"end {place.word[-4:]}",
            f"compound {case} {compound}",
            f"compound2 {case} {compound} {other.kinds}",
            f"compound3 {compound} {other.joins} {other.frequency}",
        )

    def _seen(self, form: str) -> int:
        """Return how often the article has *form*, in either case and with any ending."""
        stems = {form.removesuffix(ending) for ending in _ENDINGS}
        forms = {stem + ending for stem in stems for ending in _ENDINGS}
        written = {*forms, *(one.lower() for one in forms), *(one.capitalize() for one in forms)}
        return sum(self._counts.get(one, 0) for one in written)

    def _compound(self, form: str) -> int:
        """Return how much *form* looks like a compound: how productive both parts are where it fits best."""
        best = self._compounds.get(form)
        if best is None:
            best = 0
            noun = "N" if form[0].isupper() and self._words.language == "de" else ""
            for gap in range(_SHORT, len(form) - _SHORT + 1):
                last = self._words.joins(form[gap:])[1]
                if last > best:
                    word = self.look_up(form[gap:])
                    if noun in word.kinds if noun else word.is_known:
                        first = max(self._words.joins(form[: gap - link])[0] for link in (0, 1, 2))
                        best = max(best, min(first, last))
            self._compounds[form] = best
        return best

    def _neighbour(self, form: str) -> str:
        return self._tag(form, self.look_up(form)) if len(form) > 1 else form

    def _tag(self, form: str, word: "Word") -> str:
        if word.frequency >= _FREQUENT:
            return f"={form.lower()}"
        return word.kinds + ("C" if form[0].isupper() else "c")


class _Part(NamedTuple):
    """What is told of one of the two parts."""

    form: str
    lower: str
    kinds: str
    frequency: int
    noun: int
    length: int
    joins: int
    tag: str
    seen: int


def _forms(case: str, one: _Part, other: _Part) -> tuple[str, ...]:
    """Tell how the parts are written, of which kinds they are and how frequent."""
    return (
        "",
        f"case {case}",
        f"frequent {one.frequency} {other.frequency}",
        f"frequent1 {one.frequency} {one.length}",
        f"frequent2 {other.frequency} {other.length}",
        f"noun1 {case} {one.frequency} {one.noun}",
        f"noun2 {case} {other.frequency} {other.noun}",
        f"noun3 {case} {other.kinds} {min(other.noun - other.frequency, 4)}",
        f"length {one.length} {other.length}",
        f"kinds {case} {one.kinds} {other.kinds}",
        f"kinds1 {case} {one.kinds}",
        f"kinds2 {case} {other.kinds}",
        f"joins {one.joins} {other.joins}",
        f"joins1 {one.joins} {one.frequency}",
        f"joins2 {other.joins} {other.frequency}",
        f"joins3 {case} {one.kinds} {one.joins}",
        f"joins4 {case} {other.kinds} {other.joins}",
        f"joins5 {case} {other.kinds} {other.form[-3:]} {other.joins}",
        f"ends {case} {one.kinds} {one.form[-2:]} {other.kinds} {other.form[-2:]}",
        f"ends1 {case} {one.form[-2:]}",
        f"ends3 {case} {one.form[-3:]} {other.kinds}",
        f"ends2 {case} {other.form[-3:]}",
        f"seam {one.form[-2:]}{other.form[:1]}",
    )


def _words(name: str, case: str, part: _Part, other: _Part) -> Iterator[str]:
    """Tell which word *part* is, if that says more than its kind."""
    if part.frequency >= _FREQUENT or part.length < _SHORT:
        yield f"{name} {part.lower}"
        yield f"{name}2 {part.lower} {case} {other.kinds}"
        yield f"{name}3 {part.lower} {other.frequency}"
    if part.joins >= _PRODUCTIVE:
        yield f"{name}4 {part.lower}"
        yield f"{name}5 {part.lower} {case} {other.kinds}"


@cache
def weights(language: str) -> Mapping[str, float]:
    """Return how much each feature speaks for a space, in *language*."""
    import json

    loaded: Mapping[str, float] = json.loads(resource("words", f"{language}.weights.json").read_text("utf-8"))
    return loaded

"""Pairs of countries such as *chinesisch-russisch* that an article about two others cannot mean."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.countries import Countries, Mention, Row, countries, language_of
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.relations import is_feminine, of_people, of_states

if TYPE_CHECKING:
    from annotator.core.article import Article

_DASHES: Final = frozenset("-\N{HYPHEN}\N{NON-BREAKING HYPHEN}–")
_SENTENCE_END: Final = re.compile(r"[.!?…][\"“”’»)\]]*\s|\n")
_LONG_AGO: Final = re.compile(r"\b1[0-8]\d\d\b|\b19[0-7]\d\b")
_PARTS: Final = frozenset({"adjective", "first", "name", "capital"})
_PAIR: Final = 2
_NEAR: Final = 60
"""Characters before and after a bloc where the word for what it is stands."""


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """
    Yield compounds of two countries one of which comes up nowhere else in the article.

    There must be another country that is named in one sentence with the one that stays. The correction has
    the form of what it replaces, so that each place can be put right by itself.
    """
    text = str(article.text)
    speech = _Speech(text, language_of(text, languages))
    for bloc in speech.blocs:
        yield from speech.hint(bloc)


class _Speech:
    """Of which countries a text speaks, where it is read as being in one language."""

    def __init__(self, text: str, language: str) -> None:
        """Look for countries in *text*."""
        self._text = text
        self._language = language
        self._words: Countries = countries(language)
        mentions = list(self._words.mentions(text))
        self.blocs = list(blocs_in(text, mentions))
        inside = {mention.start for bloc in self.blocs for mention in bloc}
        self._alone = [mention for mention in mentions if mention.start not in inside and _counts(mention)]
        self._spoken = {country for mention in self._alone for country in _countries(mention)}
        self._partners: dict[frozenset[str], tuple[str, int]] = {}
        self._pairs: dict[str, set[frozenset[str]]] = {}
        for bloc in self.blocs:
            pair = _together(bloc)
            for country in pair:
                self._pairs.setdefault(country, set()).add(pair)

    def hint(self, bloc: Sequence[Mention]) -> Iterator[Hint]:
        """Yield what there is to say about *bloc*: one hint, or nothing."""
        pair = _together(bloc)
        strange = [mention for mention in bloc if not self._is_spoken_of(mention, pair)]
        right = _together(mention for mention in bloc if mention not in strange)
        if not strange or len(strange) > (1 if right else _PAIR) or self._is_past(bloc[0]):
            return
        if right and not right & self._spoken:  # two blocs that share a country
            return
        between_states = pair in self._of_states
        if not between_states and (_is_named(bloc) or of_people(*self._around(bloc), self._language)):
            return
        meant = self._partner(right, least=1 if between_states else 2) if right else self._best_pair
        if meant and (right or between_states):
            confidence = 0.85 if right and between_states else 0.7
            yield self._hint(bloc, dict(zip(strange, meant, strict=True)), right, confidence)

    # ---- which country is strange ----------------------------------------------------------------

    def _is_spoken_of(self, mention: Mention, pair: frozenset[str]) -> bool:
        """Return whether the text speaks of the country of *mention* elsewhere than in *pair*."""
        return any(
            country in self._spoken or self._pairs[country] != {pair} for country in _countries(mention)
        )

    def _is_past(self, mention: Mention) -> bool:
        return _LONG_AGO.search(self._text, *self._sentence(mention.start)) is not None

    def _around(self, bloc: Sequence[Mention]) -> tuple[str, str]:
        """Return what stands before and after *bloc* in its sentence."""
        start, end = self._sentence(bloc[0].start)
        before = self._text[max(start, bloc[0].start - _NEAR) : bloc[0].start]
        return before, self._text[bloc[-1].end : min(end, bloc[-1].end + _NEAR)]

    # ---- which country is meant ------------------------------------------------------------------

    def _partner(self, right: frozenset[str], *, least: int) -> tuple[str, ...]:
        """
        Return the country that is most often named in one sentence or bloc with *right*, those that stay.

        It has to be named *least* times, or once in such a sentence.
        """
        if right not in self._partners:
            together: Counter[str] = Counter()
            for told in (*self._by_sentence, *set().union(*self._pairs.values())):
                if told & right:
                    together.update(told)
            others = [country for country in self._counts if country not in right]
            best = max(others, key=lambda each: (together[each], self._counts[each]), default="")
            self._partners[right] = best, together[best]
        country, together_count = self._partners[right]
        return (country,) if together_count or self._counts[country] >= least else ()

    @cached_property
    def _best_pair(self) -> tuple[str, ...]:
        """The two countries that are most often named in one sentence, if no others are as often."""
        together = Counter(
            pair for told in self._by_sentence for pair in combinations(sorted(told & self._counts.keys()), 2)
        )
        (pair, most), (_, second) = [*together.most_common(2), ((), 0), ((), 0)][:2]
        order = [country for country, _ in self._counts.most_common()]
        return tuple(sorted(pair, key=order.index)) if most > max(1, second) else ()

    @cached_property
    def _by_sentence(self) -> list[frozenset[str]]:
        """The countries that each sentence tells of, if any."""
        told: dict[int, set[str]] = {}
        for mention in self._alone:
            told.setdefault(bisect_right(self._ends, mention.start), set()).update(_countries(mention))
        return [frozenset(each) for each in told.values()]

    @cached_property
    def _of_states(self) -> set[frozenset[str]]:
        """The pairs that somewhere stand next to what states do with each other."""
        return {_together(bloc) for bloc in self.blocs if of_states(*self._around(bloc), self._language)}

    @cached_property
    def _counts(self) -> Counter[str]:
        """How often each country is named; *the Kremlin* names none."""
        return Counter(row.country for mention in self._alone for row in mention.rows if row.kind != "other")

    @cached_property
    def _ends(self) -> list[int]:
        return [end.end() for end in _SENTENCE_END.finditer(self._text)]

    def _sentence(self, offset: int) -> tuple[int, int]:
        number = bisect_right(self._ends, offset)
        start = self._ends[number - 1] if number else 0
        return start, self._ends[number] if number < len(self._ends) else len(self._text)

    # ---- what to say -----------------------------------------------------------------------------

    def _corrected(self, bloc: Sequence[Mention], meant: Mapping[Mention, str]) -> str:
        """Return the words of *bloc* with the countries that are *meant*, in the same form."""
        corrected, reached = "", bloc[0].start
        for mention in bloc:
            word = self._text[mention.start : mention.end]
            if mention in meant:
                word = self._form(_row(mention, last=mention is bloc[-1]), word, meant[mention], bloc)
            corrected += self._text[reached : mention.start] + word
            reached = mention.end
        return corrected

    def _form(self, row: Row, word: str, country: str, bloc: Sequence[Mention]) -> str:
        """Return the word for *country* that takes the place of *word*, a form of *row*."""
        before_adjective = word.isupper() and _row(bloc[-1], last=True).kind == "adjective"  # US-Russian
        german = (
            row.kind == "first" and self._language == "de"
        )  # deutsch-russisch sounds better than germano-
        other = self._words.usual(country, "adjective" if before_adjective or german else row.kind)
        small = word if word in row.forms else word[0].lower() + word[1:]
        places = [place for place, form in enumerate(row.forms) if form == small]
        if row.kind == "adjective" and len({other.forms[place] for place in places}) > 1:
            feminine = is_feminine(self._around(bloc)[0], self._language)  # belge is French for either gender
            places = [place for place in places if place % 2 == feminine] or places
        form = other.forms[places[0]]
        return form[0].upper() + form[1:] if word.istitle() else form

    def _hint(
        self, bloc: Sequence[Mention], meant: Mapping[Mention, str], right: frozenset[str], confidence: float
    ) -> Hint:
        if right:
            ((strange, partner),) = meant.items()
            reason = Message(
                "hints",
                "{country} comes up nowhere else in this text, but {other} and {partner} do. "
                "Perhaps these two are meant.",
                country=self._name(min(_countries(strange))),
                other=self._name(min(right)),
                partner=self._name(partner),
            )
        else:
            one, other = map(self._name, meant.values())
            reason = Message(
                "hints",
                "Neither country comes up anywhere else in this text, which is about {one} and {other}.",
                one=one,
                other=other,
            )
        span = Span(bloc[0].start, bloc[-1].end)
        return Hint("blocs", (span,), "error.entity", reason, self._corrected(bloc, meant), confidence)

    def _name(self, country: str) -> str:
        return self._words.usual(country, "name").forms[0]


def blocs_in(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[Mention, ...]]:
    """Yield what stands together with nothing but a dash in between, of different countries."""
    run: list[Mention] = []
    for one, following in [*pairwise(mentions), (mentions[-1], None)] if mentions else []:
        run.append(one)
        if following and following.start == one.end + 1 and text[one.end] in _DASHES:
            continue
        named = [_countries(mention) for mention in run]
        if len(run) > 1 and all(map(_is_part, run)) and not any(a & b for a, b in pairwise(named)):
            yield tuple(run)
        run = []


def _is_part(mention: Mention) -> bool:
    return any(row.kind in _PARTS for row in mention.rows)


def _counts(mention: Mention) -> bool:
    """Return whether *mention* tells of its country where it stands alone, as *franco* doesn't."""
    return any(row.kind != "first" for row in mention.rows)


def _countries(mention: Mention) -> frozenset[str]:
    return frozenset(row.country for row in mention.rows)


def _row(mention: Mention, *, last: bool) -> Row:
    """Return the row that a part of a bloc comes from: *chino* is a first part in *chino-ruso*."""
    kinds = ("adjective", "name", "capital") if last else ("first", "adjective", "name", "capital")
    ranked = sorted(mention.rows, key=lambda row: kinds.index(row.kind) if row.kind in kinds else len(kinds))
    return ranked[0]


def _is_named(bloc: Sequence[Mention]) -> bool:
    """Return whether *bloc* is made of names only, as routes and matches are, too."""
    return all({row.kind for row in mention.rows} <= {"name", "capital"} for mention in bloc)


def _together(mentions: Iterable[Mention]) -> frozenset[str]:
    return frozenset(country for mention in mentions for country in _countries(mention))


DETECTOR: Final = Detector(
    id="blocs",
    name=Message("hints", "Pairs of countries"),
    find=find,
    version=2,
    rule=Message(
        "hints",
        "An article about Poland and Lithuania can hardly mean a “Polish-Finnish” treaty if Finland comes up "
        "nowhere else. Translation programs and authors in a hurry mix up countries like that.",
    ),
    examples=(
        Example(
            "de",
            "Polen und Litauen sind sich einig: Das polnisch-finnische Abkommen gilt.",
            "Polen und Litauen sind sich einig: Das polnisch-litauische Abkommen gilt.",
        ),
        Example(
            "en",
            "Brazil and Argentina have agreed: Mexican-Argentine trade will grow.",
            "Brazil and Argentina have agreed: Brazilian-Argentine trade will grow.",
        ),
        Example(
            "fr",
            "L’Italie et la Grèce sont d’accord : l’alliance italo-turque tient.",
            "L’Italie et la Grèce sont d’accord : l’alliance italo-grecque tient.",
        ),
        Example(
            "es",
            "Perú y Chile están de acuerdo: la alianza peruano-boliviana sigue.",
            "Perú y Chile están de acuerdo: la alianza peruano-chilena sigue.",
        ),
    ),
    languages=LANGUAGES,
)
